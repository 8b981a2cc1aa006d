### Notifications.

reminder-title = { $headline }: { $order }
reminder-look-again = Mira otra vez: { $order }
reminder-many =
    { $count ->
        [one] { $count } pedido requiere tu atención
       *[other] { $count } pedidos requieren tu atención
    }
reminder-gravest = Lo más urgente: { $headline } – { $order }
