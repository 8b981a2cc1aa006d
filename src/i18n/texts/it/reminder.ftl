### Notifications.

reminder-title = { $headline }: { $order }
reminder-look-again = Guarda di nuovo: { $order }
reminder-many =
    { $count ->
        [one] { $count } ordine da guardare
       *[other] { $count } ordini da guardare
    }
reminder-gravest = Il più urgente: { $headline } – { $order }
