### The dispute file: read by somebody who decides about it. Calm and plain, no contractions.

evidence-title = קובץ למחלוקת: הזמנה { $order }
evidence-made = נוצר ב-{ $time } על ידי Stuck Parcel { $version } בדפדפן של הקונה, לפי מה שהראו בו העמודים של AliExpress ו-Cainiao. השעות הן לפי השעון של הקונה ({ $zone }).
evidence-statement = הצהרה
evidence-flags = סימני אזהרה
evidence-order = הזמנה
evidence-fact = פרט
evidence-value = כפי שנקרא
evidence-read-from = נקרא מתוך
evidence-seen = נראה לאחרונה
evidence-item = מוצר
evidence-items = { $count } × { $title }
evidence-price = מחיר
evidence-status-words = המצב במילות העמוד
evidence-refund = רשימת ההחזרים
evidence-origin-country = מדינת המוצא
evidence-destination-country = מדינת היעד
evidence-protection-title = הגנת הקונה לאורך הזמן
evidence-until = עד
evidence-first-seen = נראה לראשונה
evidence-parcel = חבילה { $number }
evidence-chart =
    ציר ימים מ-{ $first } עד { $last }: { $entries ->
        [one] רישום אחד
        [two] שני רישומים
       *[other] { $entries } רישומים
    }, { $silences ->
        [one] תקופה ארוכה אחת בלי חדש
        [two] שתי תקופות ארוכות בלי חדש
       *[other] { $silences } תקופות ארוכות בלי חדש
    }.
evidence-row-silences = בלי חדש
evidence-row-entries = רישומי המעקב
evidence-row-table = זמן המתנה רגיל
evidence-row-messages = כתיבה למוכר
evidence-silent =
    { $days ->
        [one] יום אחד בלי סריקה
        [two] יומיים בלי סריקה
       *[other] { $days } ימים בלי סריקה
    }
evidence-silence =
    { $days ->
        [one] { $from } עד { $to }: יום אחד בלי סריקה
        [two] { $from } עד { $to }: יומיים בלי סריקה
       *[other] { $from } עד { $to }: { $days } ימים בלי סריקה
    }
evidence-silence-lasts =
    { $days ->
        [one] { $from } עד { $to }, אז נקרא המעקב לאחרונה: יום אחד בלי סריקה
        [two] { $from } עד { $to }, אז נקרא המעקב לאחרונה: יומיים בלי סריקה
       *[other] { $from } עד { $to }, אז נקרא המעקב לאחרונה: { $days } ימים בלי סריקה
    }
evidence-span-normal = נורמלי
evidence-span-between = יותר מהרגיל
evidence-span-write = הרבה יותר מדי
evidence-table =
    { $normal ->
        [one] ההמתנה הרגילה בשלב הזה, מאז { $start }: עד יום אחד; מיום { $write } ואילך זה הרבה יותר מדי. היום יום { $day }.
        [two] ההמתנה הרגילה בשלב הזה, מאז { $start }: עד יומיים; מיום { $write } ואילך זה הרבה יותר מדי. היום יום { $day }.
       *[other] ההמתנה הרגילה בשלב הזה, מאז { $start }: עד { $normal } ימים; מיום { $write } ואילך זה הרבה יותר מדי. היום יום { $day }.
    }
evidence-today = היום, { $date }
evidence-protection = הגנה עד { $date }
evidence-entries = רישומי המעקב, מהחדש לישן
evidence-when = מתי
evidence-entry = רישום
evidence-code = קוד { $code }
evidence-no-entries = היסטוריית המעקב נקראה ב-{ $time } ולא היו בה רישומים.
evidence-last-read = נקרא לאחרונה ב-{ $time }.
evidence-correspondence = ההתכתבות עם המוכר
evidence-answer = מה קרה
evidence-offered = נוסח שהיה מוכן לשליחה:
evidence-checks = חיפושים באתרי מעקב
evidence-tracker = אתר מעקב
evidence-result = תוצאה
evidence-found = נמצא
evidence-nothing = אין מידע
evidence-said = מה ציין הקונה
evidence-history = מה נראה ומתי
evidence-newest-event = רישום המעקב החדש ביותר
evidence-last-seen = נראה לאחרונה
evidence-pictures = תמונות של עמודים
evidence-picture = { $what }, { $time }
evidence-picture-order = ההזמנה ב-AliExpress
evidence-picture-tracker = עמוד המעקב
evidence-picture-chat = הצ׳אט עם המוכר
evidence-picture-dispute = מחלוקת או החזר כספי
evidence-picture-other = עמוד אחר

## The page on which the file is looked at and saved, and the button that saves a screenshot

file-heading = קובץ למחלוקת
file-save-html = שמירה כקובץ HTML אחד
file-save-json = שמירה כ-JSON
file-print = הדפסה או שמירה כ-PDF
file-saved = נשמר: { $name }
file-pictures = תמונות בקובץ הזה
file-delete = מחיקה
file-delete-label = מחיקה: { $what }
file-deleted = נמחק.
file-preview = תצוגה מקדימה
file-add-pictures = כדי להוסיף תמונות: פתחו בכרטיסייה את ההזמנה, את המעקב שלה או את הצ׳אט, לחצו שם על Stuck Parcel בסרגל הכלים, ואז על ״שמירת תמונה של העמוד הזה״.
file-no-order = אין הזמנה
file-no-order-text = העמוד הזה נפתח מתוך הזמנה: השתמשו בכפתור שבכרטיס בעמוד שלה, או בקישור ברשימה שנפתחת מהכפתור בסרגל הכלים.
file-unknown = ההזמנה הזאת לא מוכרת
file-unknown-text = עדיין לא נקרא עליה דבר. פתחו אותה קודם ב-AliExpress.
file-failed = לא ניתן היה להכין את הקובץ
file-failed-text = לא ניתן היה לקרוא את מה ששמור: { $error }
file-not-done = זה לא הצליח: { $error }
file-link = קובץ למחלוקת
picture-keep = שמירת תמונה של העמוד הזה
picture-choose = לאיזו הזמנה שייך העמוד הזה?
picture-preview = מה ש-AliExpress תראה
picture-covered = המקומות שמראים את השם, הטלפון והרחוב שלכם מכוסים. בדקו את השאר לפני השמירה.
picture-uncovered = שום דבר לא מכוסה. לפני השמירה בדקו אם השם, הטלפון או הכתובת שלכם מופיעים בתמונה.
picture-keep-taken = לשמור כך
picture-uncover = להציג את הכתובת
picture-cover = לכסות שוב את הכתובת
picture-discard = לא לשמור
picture-kept = התמונה נשמרה. מספר התמונות של ההזמנה: { $count }.
picture-full =
    { $count ->
        [one] תמונה אחת של ההזמנה שמורה, ואין מקום לעוד. מחקו קודם אחת בקובץ למחלוקת.
        [two] שתי תמונות של ההזמנה שמורות, ואין מקום לעוד. מחקו קודם אחת בקובץ למחלוקת.
       *[other] { $count } תמונות של ההזמנה שמורות, ואין מקום לעוד. מחקו קודם אחת בקובץ למחלוקת.
    }
picture-refused = הדפדפן לא מאפשר תמונה של העמוד הזה.
picture-changed = בכרטיסייה מוצג עכשיו עמוד אחר. צלמו את התמונה שוב.
picture-not-kept = לא ניתן היה לשמור את התמונה: { $error }
file-open-tracking = פתיחת דף המעקב
file-not-copied = הדפדפן לא אפשר להעתיק. יש לסמן את הטקסט בתצוגה המקדימה ולהעתיק אותו.
