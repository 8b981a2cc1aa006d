### Notifications.

reminder-title = { $headline }: { $order }
reminder-look-again = Ricontrolla: { $order }
reminder-many =
    { $count ->
        [one] { $count } ordine richiede la tua attenzione
       *[other] { $count } ordini richiedono la tua attenzione
    }
reminder-gravest = Il più urgente: { $headline } – { $order }
