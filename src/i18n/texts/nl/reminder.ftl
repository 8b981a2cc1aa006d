### Notifications.

reminder-title = { $headline }: { $order }
reminder-look-again = Kijk opnieuw: { $order }
reminder-many =
    { $count ->
        [one] { $count } bestelling vraagt aandacht
       *[other] { $count } bestellingen vragen aandacht
    }
reminder-gravest = Het dringendst: { $headline } – { $order }
