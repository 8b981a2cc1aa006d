### The bar above AliExpress's order list.

list-label = Stuck Parcel: המעקב של ההזמנות ברשימה הזאת
list-counts = בדרך: { $moving } · לא נקראו היום: { $unread }
list-all-read = בדרך: { $moving } · כולן נקראו היום
list-unread = הזמנות שהמעקב שלהן לא נקרא היום: { $unread }
list-start = לבדוק עכשיו
list-progress = { $done } מתוך { $all }
list-needs-you =
    { $count ->
        [one] אחת דורשת טיפול
        [two] שתיים דורשות טיפול
       *[other] { $count } דורשות טיפול
    }
list-pause = השהיה
list-resume = המשך
list-stop = עצירה
list-failures = הבדיקה נעצרה: שלושה עמודי מעקב ברצף לא ניתנו לקריאה.
list-day-limit = זה הכול להיום: לא נפתחים יותר מ-60 עמודי מעקב ביום.
list-blocked = AliExpress ביקשה בדיקת אבטחה או התחברות. פתחו בעצמכם את עמוד המעקב של הזמנה כלשהי, ואז בדקו שוב.
list-unreadable = לא נקראו: { $count }. אפשר לנסות שוב אחרי 6 שעות.
list-opened = רשימת ההזמנות נפתחה. המעקב נקרא שם, הזמנה אחר הזמנה.
