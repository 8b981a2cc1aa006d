### What this buyer's earlier parcels and stores did.

experience-title = Ваши прошлые доставки
experience-note = По вашим прошлым заказам, которые видел этот браузер. Только для справки: совет зависит от сроков ожидания в настройках.
experience-empty = Пока ничего нет. Когда придут три ваши посылки с одним и тем же способом доставки, здесь будет видно, как долго о них не было новостей.
experience-group = { $service } → { $country }
experience-any-service = Все способы доставки
experience-any-country = ваша страна
experience-first-scan = До первой отметки
experience-accepted = У перевозчика, до отправки за границу
experience-exported = В пути в вашу страну
experience-arrived = В вашей стране
experience-span =
    { $n ->
        [one] Ваша последняя { $n } посылка была без новостей
        [few] Ваши последние { $n } посылки были без новостей
        [many] Ваши последние { $n } посылок были без новостей
       *[other] Ваши последние { $n } посылки были без новостей
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
    { $store }: застрявшие заказы — { $stuck } из { $orders }; { $came ->
        [one] { $came } всё же пришёл
        [few] { $came } всё же пришли
        [many] { $came } всё же пришло
       *[other] { $came } всё же пришло
    }, за { $refunded } вернули деньги.
