### Notifications.

reminder-title = { $headline }: { $order }
reminder-look-again = לבדוק שוב: { $order }
reminder-many =
    { $count ->
        [one] הזמנה אחת דורשת טיפול
        [two] שתי הזמנות דורשות טיפול
       *[other] { $count } הזמנות דורשות טיפול
    }
reminder-gravest = הדחופה ביותר: { $headline } – { $order }
