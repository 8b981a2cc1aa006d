### What this buyer's earlier parcels and stores did.

experience-title = Ваш собственный опыт
experience-note = По вашим прошлым заказам, которые видел этот браузер. Это справка; решает таблица ожидания.
experience-empty = Пока ничего нет. Когда придут три ваши посылки с одним и тем же способом доставки, здесь будет видно, как долго они молчали.
experience-group = { $service } → { $country }
experience-any-service = Все способы доставки
experience-any-country = ваша страна
experience-first-scan = До первой отметки
experience-accepted = У перевозчика, до вывоза
experience-exported = В пути в вашу страну
experience-arrived = В вашей стране
experience-span =
    { $n ->
        [one] Ваша последняя { $n } посылка молчала
        [few] Ваши последние { $n } посылки молчали
        [many] Ваши последние { $n } посылок молчали
       *[other] Ваши последние { $n } посылки молчали
    } { $from }–{ $to ->
        [one] { $to } день
        [few] { $to } дня
        [many] { $to } дней
       *[other] { $to } дня
    }; норма — { $normal-from }–{ $normal-to ->
        [one] { $normal-to } день
        [few] { $normal-to } дня
        [many] { $normal-to } дней
       *[other] { $normal-to } дня
    }.
experience-stores = Магазины, чьи заказы застревали
experience-store =
    { $store }: застряло { $stuck } из { $orders ->
        [one] { $orders } заказа
        [few] { $orders } заказов
        [many] { $orders } заказов
       *[other] { $orders } заказа
    }; { $came ->
        [one] { $came } всё же пришёл
        [few] { $came } всё же пришли
        [many] { $came } всё же пришло
       *[other] { $came } всё же пришло
    }, за { $refunded } вернули деньги.
