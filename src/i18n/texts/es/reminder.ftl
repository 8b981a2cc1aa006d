### Notifications.

reminder-title = { $headline }: { $order }
reminder-look-again = Mira otra vez: { $order }
reminder-many =
    { $count ->
        [one] Conviene mirar { $count } pedido
       *[other] Conviene mirar { $count } pedidos
    }
reminder-gravest = Lo más urgente: { $headline } – { $order }
