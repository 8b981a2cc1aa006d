### Notifications.

reminder-title = { $headline }: { $order }
reminder-look-again = Podívejte se znovu: { $order }
reminder-many =
    { $count ->
        [one] { $count } objednávka vyžaduje pozornost
        [few] { $count } objednávky vyžadují pozornost
       *[other] { $count } objednávek vyžaduje pozornost
    }
reminder-gravest = Nejnaléhavější: { $headline } – { $order }
