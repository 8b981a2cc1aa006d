### Notifications.

reminder-title = { $headline }: { $order }
reminder-look-again = Проверьте снова: { $order }
reminder-many =
    { $count ->
        [one] { $count } заказ требует внимания
        [few] { $count } заказа требуют внимания
        [many] { $count } заказов требуют внимания
       *[other] { $count } заказа требуют внимания
    }
reminder-gravest = Самое срочное: { $headline } — { $order }
