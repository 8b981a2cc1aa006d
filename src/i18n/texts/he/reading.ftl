### How old the tracking is, and how it is read on the order page.

verdict-as-of = נכון ל-{ $date }: { $why }
tracking-read-ago =
    { $days ->
        [one] המעקב נקרא לפני יום אחד.
        [two] המעקב נקרא לפני יומיים.
       *[other] המעקב נקרא לפני { $days } ימים.
    }
reminder-look-first = לבדוק את המעקב: { $order }
reading-now = קוראים את המעקב…
reading-start = קריאת המעקב
reading-open = פתיחת עמוד המעקב
reading-captcha = AliExpress מבקשת לעבור בדיקת אבטחה לפני שאפשר לקרוא את המעקב.
reading-logged-out = AliExpress מבקשת להתחבר לפני שאפשר לקרוא את המעקב.
reading-refused = AliExpress לא אפשרה לקרוא מכאן את עמוד המעקב.
reading-empty = עמוד המעקב לא הציג דבר על ההזמנה הזאת.
reading-unreachable = לא ניתן היה לטעון את עמוד המעקב, או שזה ארך זמן רב מדי.
options-reading = לקרוא את המעקב כשפותחים הזמנה
options-reading-title = מעקב
options-reading-about = כשפותחים עמוד של הזמנה שנשלחה, עמוד המעקב שלה ב-AliExpress נפתח מחוץ לתצוגה, נקרא ונסגר: לכל היותר פעם ב-6 שעות. כשזה כבוי, כפתור בכרטיס עושה זאת.
shipped-ago =
    { $days ->
        [one] נשלח לפני יום
        [two] נשלח לפני יומיים
       *[other] נשלח לפני { $days } ימים
    }
shipped-today = נשלח היום
