### Notifications.

reminder-title = { $headline } : { $order }
reminder-look-again = Vérifiez à nouveau : { $order }
reminder-many =
    { $count ->
        [one] { $count } commande demande votre attention
       *[other] { $count } commandes demandent votre attention
    }
reminder-gravest = Le plus urgent : { $headline } – { $order }
