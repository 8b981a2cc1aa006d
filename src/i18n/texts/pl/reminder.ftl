### Notifications.

reminder-title = { $headline }: { $order }
reminder-look-again = Zajrzyj ponownie: { $order }
reminder-many =
    { $count ->
        [one] { $count } zamówienie wymaga uwagi
        [few] { $count } zamówienia wymagają uwagi
        [many] { $count } zamówień wymaga uwagi
       *[other] { $count } zamówienia wymaga uwagi
    }
reminder-gravest = Najpilniejsze: { $headline } – { $order }
