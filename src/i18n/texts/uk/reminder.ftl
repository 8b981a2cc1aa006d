### Notifications.

reminder-title = { $headline }: { $order }
reminder-look-again = Перевірте знову: { $order }
reminder-many =
    { $count ->
        [one] { $count } замовлення потребує уваги
        [few] { $count } замовлення потребують уваги
        [many] { $count } замовлень потребують уваги
       *[other] { $count } замовлення потребують уваги
    }
reminder-gravest = Найтерміновіше: { $headline } — { $order }
