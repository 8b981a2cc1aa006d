### The page with all orders.

dashboard-title = כל החבילות
dashboard-summary =
    { $act ->
        [one] אחת דורשת טיפול
        [two] שתיים דורשות טיפול
       *[other] { $act } דורשות טיפול
    } · { $moving ->
        [one] אחת בדרך
        [two] שתיים בדרך
       *[other] { $moving } בדרך
    } · { $finished ->
        [one] אחת הסתיימה
        [two] שתיים הסתיימו
       *[other] { $finished } הסתיימו
    }
dashboard-loading =
    { $count ->
        [one] קריאה של הזמנה אחת…
        [two] קריאה של שתי הזמנות…
       *[other] קריאה של { $count } הזמנות…
    }
dashboard-search = חיפוש
dashboard-search-hint = מספר הזמנה, מספר מעקב, חנות, מוצר או הערה
dashboard-filter = הצגה
dashboard-filter-all = הכול
dashboard-filter-act = דורשות טיפול
dashboard-filter-moving = בדרך
dashboard-filter-finished = הסתיימו
dashboard-filter-archived = בארכיון
dashboard-sort = מיון לפי
dashboard-sort-gravity = הדחופות תחילה
dashboard-sort-protection = ימי הגנה שנשארו
dashboard-sort-seen = נבדקו לאחרונה
dashboard-hide-delivered = הסתרת הזמנות שנמסרו
dashboard-hidden =
    { $count ->
        [one] הזמנה אחת שנמסרה מוסתרת
        [two] שתי הזמנות שנמסרו מוסתרות
       *[other] { $count } הזמנות שנמסרו מוסתרות
    }
dashboard-found =
    { $count ->
        [one] הזמנה אחת
        [two] שתי הזמנות
       *[other] { $count } הזמנות
    }
dashboard-more =
    { $count ->
        [one] הצגת הזמנה נוספת
        [two] הצגת שתי הזמנות נוספות
       *[other] הצגת { $count } הזמנות נוספות
    }
dashboard-nothing = אין הזמנה מתאימה.
dashboard-details = פרטים
dashboard-less = פחות
dashboard-open-order = פתיחת ההזמנה
dashboard-archived = הועברה לארכיון בתאריך { $date }: הפרטים שלה הוסרו כדי לחסוך מקום.
dashboard-look-again-on = לבדוק שוב: { $date }
dashboard-history = מה הראו העמודים ומתי
dashboard-history-range = { $first } עד { $last }
dashboard-newest-event = העדכון החדש ביותר
dashboard-refund = החזר כספי
dashboard-log = היומן שלכם
dashboard-log-undone = { $text } (בוטל)
dashboard-log-empty = עדיין אין כאן דבר.
dashboard-log-range = בחרו יום מ-{ $first } עד { $last }.
dashboard-note = ההערה שלכם
dashboard-note-hint = נשמרת ביציאה מהשדה או עם Ctrl+Enter.
dashboard-saved = נשמר
dashboard-not-saved = לא נשמר
dashboard-note-joined = נשמר. בינתיים ההערה שונתה בחלון אחר: שני הטקסטים נשמרו.
dashboard-again = לבדוק שוב בתאריך
dashboard-again-clear = ניקוי
dashboard-calendar = הוספת סיום ההגנה ליומן
dashboard-calendar-summary = הגנת הקונה מסתיימת: { $title }
dashboard-calendar-description = הזמנה { $order } ב-AliExpress. אם החבילה לא אצלכם, פתחו מחלוקת לפני היום הזה.
dashboard-delete = מחיקת ההזמנה הזאת
dashboard-card-hidden = הסתרתם את הכרטיס בעמוד של ההזמנה הזאת.
dashboard-show-card = הצגת הכרטיס שוב
dashboard-deleted = הזמנה { $order } נמחקה.
dashboard-undo = ביטול
dashboard-parcel = חבילה { $number }

## The popup, beside popup.ftl

popup-all-orders = כל ההזמנות
popup-act =
    { $count ->
        [one] הזמנה אחת דורשת טיפול
        [two] שתי הזמנות דורשות טיפול
       *[other] { $count } הזמנות דורשות טיפול
    }

## What is stored

data-title = הנתונים שלכם
data-about = הכול נשמר רק בדפדפן הזה. כדאי לייצא מדי פעם: הייצוא הוא הגיבוי היחיד שלכם.
data-used = בשימוש { $used } מתוך { $whole } MB‏ ({ $percent }%)
data-almost-full = האחסון כמעט מלא. העבירו לארכיון הזמנות שהסתיימו כדי לפנות מקום: המספרים, התאריכים ומה שאמרתם נשארים; טקסט העדכונים והכתובת נמחקים.
data-export = ייצוא הכול
data-import = ייבוא קובץ
data-table = טבלה (CSV)
data-archive = העברת הזמנות שהסתיימו לארכיון
data-archive-first =
    { $count ->
        [one] כדאי לייצא קודם. ההעברה לארכיון מוחקת את טקסט העדכונים ואת הכתובת של הזמנה אחת שהסתיימה. הם יחזרו רק אם AliExpress עדיין מציגה אותם.
        [two] כדאי לייצא קודם. ההעברה לארכיון מוחקת את טקסט העדכונים ואת הכתובת של שתי הזמנות שהסתיימו. הם יחזרו רק אם AliExpress עדיין מציגה אותם.
       *[other] כדאי לייצא קודם. ההעברה לארכיון מוחקת את טקסט העדכונים ואת הכתובת של { $count } הזמנות שהסתיימו. הם יחזרו רק אם AliExpress עדיין מציגה אותם.
    }
data-archive-now = העברה לארכיון עכשיו
data-archived =
    { $count ->
        [one] הזמנה אחת הועברה לארכיון.
        [two] שתי הזמנות הועברו לארכיון.
       *[other] { $count } הזמנות הועברו לארכיון.
    }
data-unarchived =
    { $count ->
        [one] בוטל: הפרטים של הזמנה אחת חזרו.
        [two] בוטל: הפרטים של שתי הזמנות חזרו.
       *[other] בוטל: הפרטים של { $count } הזמנות חזרו.
    }
data-nothing-to-archive = אין מה להעביר לארכיון.
data-delete-all = מחיקת הכול
data-delete-first =
    { $count ->
        [one] הזמנה אחת תימחק, עם כל ההערות והתשובות. בלי ייצוא אין דרך חזרה.
        [two] שתי הזמנות יימחקו, עם כל ההערות והתשובות. בלי ייצוא אין דרך חזרה.
       *[other] { $count } הזמנות יימחקו, עם כל ההערות והתשובות. בלי ייצוא אין דרך חזרה.
    }
data-delete-now = מחיקת הכול עכשיו
data-deleted = הכול נמחק.
data-cancel = ביטול
data-exported =
    { $count ->
        [one] הייצוא הושלם: הזמנה אחת.
        [two] הייצוא הושלם: שתי הזמנות.
       *[other] הייצוא הושלם: { $count } הזמנות.
    }
data-left-out =
    { $count ->
        [one] רשומה אחת לא ניתנת לקריאה, ולכן אינה בקובץ.
        [two] שתי רשומות לא ניתנות לקריאה, ולכן אינן בקובץ.
       *[other] { $count } רשומות לא ניתנות לקריאה, ולכן אינן בקובץ.
    }
data-unread = הפעולה לא בוצעה: לא כל ההזמנות השמורות נקראו. סגרו את החלון, פתחו אותו שוב ונסו פעם נוספת.
data-working = { $done } מתוך { $whole }…
data-deleting = מחיקה…
data-imported =
    { $count ->
        [one] יובאה הזמנה אחת.
        [two] יובאו שתי הזמנות.
       *[other] יובאו { $count } הזמנות.
    }
data-import-known = הזמנות שכבר היו כאן ואין בהן חדש: { $count }.
data-aside =
    { $count ->
        [one] רשומה אחת הושמה בצד ולא שינתה דבר: { $why }.
        [two] שתי רשומות הושמו בצד ולא שינו דבר: { $why }.
       *[other] { $count } רשומות הושמו בצד ולא שינו דבר: { $why }.
    }
data-aside-unreadable = פגומות: { $count }
data-aside-nameless = בלי מספר הזמנה תקין: { $count }
data-aside-later = מגרסה חדשה יותר של Stuck Parcel:‏ { $count }
data-refused-damaged = הקובץ הזה פגום או חלקי. דבר לא יובא ודבר לא השתנה.
data-refused-foreign = זה לא ייצוא של Stuck Parcel. דבר לא השתנה.
data-refused-table = זו טבלה (CSV), ואי אפשר לייבא אותה. בחרו את קובץ הייצוא (JSON) שנשמר בלחיצה על "ייצוא הכול". דבר לא השתנה.
data-refused-later = הקובץ הזה נכתב בגרסה חדשה יותר של Stuck Parcel. עדכנו את התוסף וייבאו שוב. דבר לא השתנה.
data-failed = הפעולה לא הצליחה: { $error }. דבר לא אבד.
data-full = האחסון של הדפדפן לתוסף הזה מלא. העבירו לארכיון למטה הזמנות שהסתיימו, ואז נסו שוב.
data-quarantine =
    { $count ->
        [one] רשומה שמורה אחת לא ניתנת לקריאה
        [two] שתי רשומות שמורות לא ניתנות לקריאה
       *[other] { $count } רשומות שמורות לא ניתנות לקריאה
    }
data-quarantine-about = דבר לא נמחק: הרשומות האלה שמורות בנפרד. אפשר לשמור אותן כקובץ או למחוק.
data-quarantine-line = הזמנה { $order }, הושמה בצד בתאריך { $date }, { $size } KB
data-quarantine-export = שמירה כקובץ
data-quarantine-delete = מחיקת הרשומות האלה

## The heads of the spreadsheet's columns

table-order = הזמנה
table-verdict = המלצה
table-why = למה
table-item = מוצר
table-store = חנות
table-price = מחיר
table-number = מספר מעקב
table-other-numbers = מספרים נוספים
table-placed = הוזמן
table-shipped = נשלח
table-protection = הגנה עד
table-days-left = ימי הגנה שנשארו
table-last-event = העדכון האחרון
table-last-seen = נבדקה לאחרונה
table-again = לבדוק שוב בתאריך
table-note = הערה
dashboard-again-range = בחרו יום מהיום ועד { $date }
data-imported-pictures = צילומי מסך: { $count }.
data-imported-settings = הגדרות שיובאו מהקובץ: { $names }. השאר נשארו כפי שהן.
data-settings-doubtful = חלק מההגדרות בקובץ לא תקינות ולא יובאו.
data-pictures-left-out = צילומי מסך שלא יובאו: { $count } (פגומים, ההזמנה שלהם לא בקובץ, או יותר מדי צילומים להזמנה אחת).
data-kept-later =
    { $count ->
        [one] הזמנה אחת נשמרה בגרסה חדשה יותר של Stuck Parcel ונשארה כפי שהיא.
        [two] שתי הזמנות נשמרו בגרסה חדשה יותר של Stuck Parcel ונשארו כפי שהן.
       *[other] { $count } הזמנות נשמרו בגרסה חדשה יותר של Stuck Parcel ונשארו כפי שהן.
    }
