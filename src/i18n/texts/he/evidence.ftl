### The dispute file: read by somebody who decides about it. Calm and plain, no contractions.

evidence-title = קובץ למחלוקת: הזמנה { $order }
evidence-made = נוצר ב-{ $time } על ידי Stuck Parcel { $version } בדפדפן של הקונה, לפי מה שהראו בו העמודים של AliExpress ו-Cainiao. השעות הן לפי השעון של הקונה ({ $zone }).
evidence-statement = הצהרה
evidence-flags = סימני אזהרה
evidence-order = הזמנה
evidence-fact = פרט
evidence-value = כפי שהוצג
evidence-read-from = מקור
evidence-seen = נבדק לאחרונה
evidence-item = מוצר
evidence-items = { $count } × { $title }
evidence-price = מחיר
evidence-given-number = מספר מהמוכר
evidence-status-words = המצב כפי שהוצג בעמוד
evidence-refund = רשימת ההחזרים
evidence-origin-country = מדינת המוצא
evidence-destination-country = מדינת היעד
evidence-protection-title = הגנת הקונה לאורך הזמן
evidence-until = עד
evidence-first-seen = נראה לראשונה
evidence-parcel = חבילה { $number }
evidence-chart =
    ציר זמן מ-{ $first } עד { $last }: { $entries ->
        [one] עדכון אחד
        [two] שני עדכונים
       *[other] { $entries } עדכונים
    }, { $silences ->
        [one] הפסקה ארוכה אחת
        [two] שתי הפסקות ארוכות
       *[other] { $silences } הפסקות ארוכות
    }.
evidence-row-silences = בלי עדכונים
evidence-row-entries = עדכוני המעקב
evidence-row-table = זמן המתנה רגיל
evidence-row-messages = הודעות למוכר
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
evidence-span-write = הרבה יותר מהרגיל
evidence-table =
    { $normal ->
        [one] ההמתנה הרגילה בשלב הזה, מאז { $start }: עד יום אחד; מיום { $write } ואילך זה הרבה יותר מהרגיל. היום יום { $day }.
        [two] ההמתנה הרגילה בשלב הזה, מאז { $start }: עד יומיים; מיום { $write } ואילך זה הרבה יותר מהרגיל. היום יום { $day }.
       *[other] ההמתנה הרגילה בשלב הזה, מאז { $start }: עד { $normal } ימים; מיום { $write } ואילך זה הרבה יותר מהרגיל. היום יום { $day }.
    }
evidence-today = היום, { $date }
evidence-protection = הגנה עד { $date }
evidence-entries = עדכוני המעקב, מהחדש לישן
evidence-when = מתי
evidence-entry = עדכון
evidence-code = קוד { $code }
evidence-no-entries = היסטוריית המעקב נקראה ב-{ $time } ולא היו בה עדכונים.
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
evidence-history = מה הראו העמודים ומתי
evidence-newest-event = עדכון המעקב החדש ביותר
evidence-last-seen = נבדק לאחרונה
evidence-pictures = צילומי מסך
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
file-language = שפת הקובץ
file-saved = נשמר: { $name }
file-pictures = צילומי מסך בקובץ הזה
file-delete = מחיקה
file-delete-label = מחיקה: { $what }
file-deleted = נמחק.
file-preview = תצוגה מקדימה
file-add-pictures = כדי להוסיף צילומי מסך: פתחו בכרטיסייה את ההזמנה, את המעקב שלה או את הצ׳אט, לחצו שם על Stuck Parcel בסרגל הכלים, ואז על "שמירת צילום מסך של העמוד הזה".
file-no-order = לא נבחרה הזמנה
file-no-order-text = העמוד הזה נפתח מתוך הזמנה: השתמשו בכפתור שבכרטיס בעמוד שלה, או בקישור ברשימה שנפתחת מהכפתור בסרגל הכלים.
file-unknown = ההזמנה הזאת עדיין לא מוכרת
file-unknown-text = עדיין לא נקרא עליה דבר. פתחו אותה קודם ב-AliExpress.
file-failed = לא ניתן היה להכין את הקובץ
file-failed-text = לא ניתן היה לקרוא את מה ששמור: { $error }
file-others-unread = בקובץ חסר מה שידוע על החבילה הזאת רק מההזמנות האחרות. לא ניתן היה לקרוא אותן: { $error }
file-not-done = הפעולה לא הצליחה: { $error }
file-link = קובץ למחלוקת
picture-keep = שמירת צילום מסך של העמוד הזה
picture-choose = לאיזו הזמנה שייך העמוד הזה?
picture-preview = מה ש-AliExpress תראה
picture-covered = המקומות שמראים את השם, הטלפון והרחוב שלכם מכוסים. בדקו את השאר לפני השמירה.
picture-uncovered = שום דבר לא מכוסה. לפני השמירה בדקו אם השם, הטלפון או הכתובת שלכם מופיעים בצילום.
picture-keep-taken = לשמור כך
picture-uncover = להציג את הכתובת
picture-cover = לכסות שוב את הכתובת
picture-discard = לא לשמור
picture-kept = צילום המסך נשמר. מספר צילומי המסך של ההזמנה: { $count }.
picture-full =
    { $count ->
        [one] צילום מסך אחד של ההזמנה שמור, ואין מקום לעוד. מחקו קודם אחד בקובץ למחלוקת.
        [two] שני צילומי מסך של ההזמנה שמורים, ואין מקום לעוד. מחקו קודם אחד בקובץ למחלוקת.
       *[other] { $count } צילומי מסך של ההזמנה שמורים, ואין מקום לעוד. מחקו קודם אחד בקובץ למחלוקת.
    }
picture-refused = הדפדפן לא מאפשר צילום מסך של העמוד הזה.
picture-changed = בכרטיסייה מוצג עכשיו עמוד אחר. צלמו את המסך שוב.
picture-not-kept = לא ניתן היה לשמור את צילום המסך: { $error }
file-open-tracking = פתיחת עמוד המעקב
file-not-copied = הדפדפן לא אפשר להעתיק. סמנו את הטקסט בתצוגה המקדימה והעתיקו אותו.
