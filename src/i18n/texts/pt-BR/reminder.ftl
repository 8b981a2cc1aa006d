### Notifications.

reminder-title = { $headline }: { $order }
reminder-look-again = Verifique de novo: { $order }
reminder-many =
    { $count ->
        [one] { $count } pedido precisa da sua atenção
       *[other] { $count } pedidos precisam da sua atenção
    }
reminder-gravest = O mais urgente: { $headline } – { $order }
