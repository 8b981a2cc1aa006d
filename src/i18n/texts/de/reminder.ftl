### Notifications.

reminder-title = { $headline }: { $order }
reminder-look-again = Wieder nachsehen: { $order }
reminder-many =
    { $count ->
        [one] { $count } Bestellung braucht Ihre Aufmerksamkeit
       *[other] { $count } Bestellungen brauchen Ihre Aufmerksamkeit
    }
reminder-gravest = Am dringendsten: { $headline } – { $order }
