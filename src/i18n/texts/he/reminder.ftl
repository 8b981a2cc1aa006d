### Notifications.

reminder-title = { $headline }: { $order }
reminder-look-again = לבדוק שוב: { $order }
reminder-many =
    { $count ->
        [one] הזמנה אחת מחכה לבדיקה
        [two] שתי הזמנות מחכות לבדיקה
       *[other] { $count } הזמנות מחכות לבדיקה
    }
reminder-gravest = הדחופה ביותר: { $headline } – { $order }
