### What this buyer's earlier parcels and stores did.

experience-title = Ваші минулі доставки
experience-note = За вашими минулими замовленнями, які бачив цей браузер. Лише для довідки: порада залежить від строків очікування в налаштуваннях.
experience-empty = Поки що нічого немає. Коли прийдуть три ваші посилки з тим самим способом доставки, тут буде видно, як довго про них не було новин.
experience-group = { $service } → { $country }
experience-any-service = Усі способи доставки
experience-any-country = ваша країна
experience-first-scan = До першої позначки
experience-accepted = У перевізника, до відправлення за кордон
experience-exported = Дорогою до вашої країни
experience-arrived = У вашій країні
experience-span =
    { $n ->
        [one] Ваша остання { $n } посилка була без новин
        [few] Ваші останні { $n } посилки були без новин
        [many] Ваші останні { $n } посилок були без новин
       *[other] Ваші останні { $n } посилки були без новин
    } { $from }–{ $to ->
        [one] { $to } день
        [few] { $to } дні
        [many] { $to } днів
       *[other] { $to } дня
    }; норма — { $normal-from }–{ $normal-to ->
        [one] { $normal-to } день
        [few] { $normal-to } дні
        [many] { $normal-to } днів
       *[other] { $normal-to } дня
    }.
experience-stores = Магазини, чиї замовлення застрягали
experience-store =
    { $store }: застрягло { $stuck } із { $orders ->
        [one] { $orders } замовлення
        [few] { $orders } замовлень
        [many] { $orders } замовлень
       *[other] { $orders } замовлення
    }; { $came ->
        [one] { $came } усе ж прийшло
        [few] { $came } усе ж прийшли
        [many] { $came } усе ж прийшло
       *[other] { $came } усе ж прийшло
    }, за { $refunded } повернули гроші.
