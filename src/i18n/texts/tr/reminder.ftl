### Notifications.

reminder-title = { $headline }: { $order }
reminder-look-again = Yeniden bakın: { $order }
reminder-many = Bakmanız gereken { $count } sipariş var
reminder-gravest = En acil: { $headline } – { $order }
