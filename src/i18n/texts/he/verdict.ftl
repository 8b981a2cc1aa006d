### The advice in one sentence, for each situation. "-plain" is used where the day count or the date is not known.

verdict-unpaid = עדיין לא שילמתם על ההזמנה הזאת, ולכן לא נשלח דבר.
verdict-cancelled = ההזמנה הזאת בוטלה. שום דבר לא בדרך.
verdict-cancelled-moving = ההזמנה הזאת בוטלה, אבל החבילה כבר הייתה בדרך. ודאו שתקבלו את הכסף בחזרה.
verdict-closed-moving = ההזמנה הזאת סגורה, אבל החבילה עוד הייתה בדרך. אם לא קיבלתם את המוצר וגם לא את הכסף בחזרה, פתחו מחלוקת עכשיו.
verdict-closed = ההזמנה הזאת סגורה. שום דבר לא בדרך.
verdict-refunded = הכסף הוחזר לכם.
verdict-received = החבילה אצלכם. תיהנו.
verdict-received-with = ציינתם זאת בהזמנה { $order }, שנמצאת באותה חבילה.
verdict-completed = ההזמנה הושלמה. AliExpress עשויה להשלים הזמנה בעצמה אחרי זמן מה.
verdict-completed-undelivered = ההזמנה הושלמה, אבל המעקב מעולם לא הראה מסירה. אם החבילה לא אצלכם, ציינו זאת כאן.
verdict-delivered = לפי המעקב, החבילה נמסרה.
verdict-delivered-elsewhere = לפי המעקב, החבילה נמסרה בעיר "{ $place }", וזו לא העיר שלכם. רק אתם יודעים אם היא אצלכם.
verdict-not-shipped =
    המוכר עדיין לא שלח את ההזמנה. { $days ->
        [one] עבר יום אחד
        [two] עברו יומיים
       *[other] עברו { $days } ימים
    }; עד { $normal ->
        [one] יום אחד
        [two] יומיים
       *[other] { $normal } ימים
    } זה נורמלי.
verdict-not-shipped-plain = המוכר עדיין לא שלח את ההזמנה.
verdict-never-shipped =
    המוכר לא שלח את ההזמנה כבר { $days ->
        [one] יום אחד
        [two] יומיים
       *[other] { $days } ימים
    }. אל תחכו יותר: בטלו אותה וקבלו את הכסף בחזרה.
verdict-never-shipped-plain = המוכר עדיין לא שלח את ההזמנה. בטלו אותה וקבלו את הכסף בחזרה.
verdict-no-first-scan =
    החבילה לא נסרקה כבר { $days ->
        [one] יום אחד
        [two] יומיים
       *[other] { $days } ימים
    }, מאז { $start }. עד { $normal ->
        [one] יום אחד
        [two] יומיים
       *[other] { $normal } ימים
    } זה נורמלי.
verdict-no-first-scan-plain = החבילה עדיין לא נסרקה. בימים הראשונים זה נורמלי.
verdict-silent-accepted =
    החבילה אצל חברת השילוח. { $days ->
        [one] יום אחד
        [two] יומיים
       *[other] { $days } ימים
    } בלי עדכון, מאז { $start }; עד { $normal ->
        [one] יום אחד
        [two] יומיים
       *[other] { $normal } ימים
    } זה נורמלי.
verdict-silent-accepted-plain = החבילה אצל חברת השילוח. הפסקה בשלב הזה היא נורמלית.
verdict-silent-exported =
    החבילה בדרך למדינה שלכם כבר { $days ->
        [one] יום אחד
        [two] יומיים
       *[other] { $days } ימים
    }, מאז { $start }. בקטע הזה נורמלי שאין עדכונים במשך עד { $normal ->
        [one] יום אחד
        [two] יומיים
       *[other] { $normal } ימים
    }.
verdict-silent-exported-plain = החבילה בדרך למדינה שלכם. בקטע הזה נורמלי שאין עדכונים זמן רב.
verdict-silent-arrived =
    החבילה במדינה שלכם. { $days ->
        [one] יום אחד
        [two] יומיים
       *[other] { $days } ימים
    } בלי עדכון, מאז { $start }; עד { $normal ->
        [one] יום אחד
        [two] יומיים
       *[other] { $normal } ימים
    } זה נורמלי.
verdict-silent-arrived-plain = החבילה במדינה שלכם. הפסקה קצרה בשלב הזה היא נורמלית.
verdict-ready-for-pickup = החבילה מחכה לכם בנקודת האיסוף. לכו לאסוף אותה.
verdict-pickup-until = החבילה מחכה לכם בנקודת האיסוף עד { $date }. אספו אותה בזמן.
verdict-pickup-missing = לפי המעקב, החבילה בנקודת האיסוף, אבל נאמר לכם שהיא לא שם.
verdict-attempt-failed = השליח הגיע ולא הצליח למסור. התקשרו כדי לתאם ניסיון נוסף.
verdict-held-by-customs = החבילה מעוכבת במכס. לעיתים קרובות חסר מסמך או תשלום.
verdict-returned = החבילה בדרך חזרה לשולח. היא לא תגיע אליכם מעצמה.
verdict-lost = חברת השילוח מדווחת שהחבילה אבדה.
verdict-exception = חברת השילוח מדווחת על בעיה עם החבילה.
verdict-delivered-missing = החבילה מסומנת כנמסרה, אבל היא לא אצלכם. אל תחכו.
verdict-elsewhere = המעקב מראה עיר או מדינה אחרת משלכם. ייתכן שהמספר של מישהו אחר.
verdict-wrong-number = נראה שמספר המעקב שגוי או שייך לחבילה אחרת.
verdict-protection-ending =
    { $left ->
        [one] הגנת הקונה מסתיימת בעוד יום אחד, בתאריך { $until }, והחבילה לא הגיעה.
        [two] הגנת הקונה מסתיימת בעוד יומיים, בתאריך { $until }, והחבילה לא הגיעה.
       *[other] הגנת הקונה מסתיימת בעוד { $left } ימים, בתאריך { $until }, והחבילה לא הגיעה.
    }
verdict-protection-ending-plain = הגנת הקונה מסתיימת בקרוב, והחבילה לא הגיעה.
verdict-protection-last-days =
    { $left ->
        [one] נשאר רק יום אחד של הגנת הקונה, עד { $until }. אל תשאירו את זה ליום האחרון.
        [two] נשארו רק יומיים של הגנת הקונה, עד { $until }. אל תשאירו את זה ליום האחרון.
       *[other] נשארו רק { $left } ימים של הגנת הקונה, עד { $until }. אל תשאירו את זה ליום האחרון.
    }
verdict-protection-last-days-plain = הגנת הקונה עומדת להסתיים. אל תשאירו את זה ליום האחרון.
verdict-protection-today = הגנת הקונה מסתיימת היום. פתחו מחלוקת עכשיו.
verdict-extension-not-given = ביקשתם להאריך את ההגנה, והיא לא הוארכה. ההגנה מסתיימת בתאריך { $until }.
verdict-extension-not-given-plain = ביקשתם להאריך את ההגנה, והיא לא הוארכה.
verdict-protection-over = הגנת הקונה הסתיימה בתאריך { $until }. בדרך כלל אפשר לפתוח מחלוקת עוד 15 יום אחרי הסיום.
verdict-protection-over-today = הגנת הקונה הסתיימה בתאריך { $until }. בדרך כלל היום הוא היום האחרון שבו אפשר לפתוח מחלוקת.
verdict-protection-over-plain = הגנת הקונה הסתיימה. בדרך כלל אפשר לפתוח מחלוקת עוד 15 יום אחרי הסיום.
verdict-protection-long-over = הגנת הקונה הסתיימה בתאריך { $until }, וגם הזמן לפתוח מחלוקת עבר. אולי הבנק או חברת האשראי עוד יוכלו לעזור.
verdict-protection-long-over-plain = הגנת הקונה הסתיימה לפני זמן מה, וגם הזמן לפתוח מחלוקת עבר. אולי הבנק או חברת האשראי עוד יוכלו לעזור.
verdict-past-help = הגנת הקונה הסתיימה מזמן. בדרך כלל גם הבנק כבר לא יכול לעזור.
verdict-seller-did-not-help = פניתם למוכר, והעניין לא הוסדר.
verdict-lost-in-silence =
    { $days ->
        [one] שום דבר לא זז כבר יום אחד, והמוכר לא נתן תשובה מועילה.
        [two] שום דבר לא זז כבר יומיים, והמוכר לא נתן תשובה מועילה.
       *[other] שום דבר לא זז כבר { $days } ימים, והמוכר לא נתן תשובה מועילה.
    }
verdict-lost-in-silence-plain = שום דבר לא זז כבר יותר מחודש, והמוכר לא נתן תשובה מועילה.
verdict-awaiting-seller = כתבתם למוכר. תנו לו כמה ימים לענות.
verdict-awaiting-seller-until = כתבתם למוכר. תנו לו עד { $date } לענות.
verdict-ask-once-more = התשובה של המוכר לא עונה על זה, אז שאלו פעם נוספת.
verdict-no-reply = כתבתם למוכר ב-{ $date } ולא קיבלתם תשובה.
verdict-refused-early = המוכר סירב, אבל המתנה כזאת היא עדיין נורמלית. הסירוב נשמר ביומן שלכם.
verdict-not-extended = המוכר ענה, אבל תאריך הסיום של ההגנה לא השתנה.
verdict-cancel-asked = ביקשתם לבטל את ההזמנה, אבל היא כבר נשלחה.
verdict-at-pickup-point = החבילה מחכה בנקודת האיסוף: נסו קודם לאסוף אותה.
verdict-other-at-pickup = חבילה אחרת מההזמנה הזאת מחכה בנקודת האיסוף: אספו אותה בזמן.
verdict-other-attempt = לא הצליחו למסור חבילה אחרת מההזמנה הזאת: התקשרו לחברת השליחויות.
verdict-estimate-over = ייתכן שההגנה הסתיימה. חפשו את תאריך הסיום בעמוד ההזמנה: אם הוא עבר, בדרך כלל אפשר עוד לפתוח מחלוקת עד { $date } בערך.
verdict-estimate-long-over = ההגנה כנראה הסתיימה. חפשו את תאריך הסיום בעמוד ההזמנה: אם עברו מאז יותר מ-15 יום, אולי רק הבנק או חברת האשראי עוד יוכלו לעזור.
verdict-dispute-until = אם היא לא אצלכם, ציינו זאת כאן: אפשר לפתוח מחלוקת עד { $date }, אז אל תחכו ליום האחרון.
verdict-wait-over = ב-{ $date } המוכר ביקש מכם לחכות, והזמן הזה עבר.
verdict-latest-unknown = העדכון האחרון ({ $date }) לא מוכר ל-Stuck Parcel, ולכן קראו אותו בעצמכם: "{ $words }".
verdict-latest-unknown-code = העדכון האחרון ({ $date }) לא מוכר ל-Stuck Parcel, ולכן בדקו אותו בעמוד המעקב.
verdict-latest-words = בעדכון האחרון כתוב: "{ $words }".
verdict-new-number = המוכר נתן מספר חדש. חפשו אותו; הסריקה הראשונה עשויה לקחת שבוע.
verdict-new-number-silent =
    { $days ->
        [one] המוכר נתן מספר חדש לפני יום אחד. אם הוא עדיין לא מוכר באף אתר מעקב, כתבו שוב.
        [two] המוכר נתן מספר חדש לפני יומיים. אם הוא עדיין לא מוכר באף אתר מעקב, כתבו שוב.
       *[other] המוכר נתן מספר חדש לפני { $days } ימים. אם הוא עדיין לא מוכר באף אתר מעקב, כתבו שוב.
    }
verdict-new-number-silent-plain = המוכר נתן מספר חדש לפני זמן מה. אם הוא עדיין לא מוכר באף אתר מעקב, כתבו שוב.
verdict-seller-says-wait = המוכר מבקש מכם לחכות. זה בסדר כל עוד הגנת הקונה בתוקף.
verdict-dispute-open = המחלוקת שלכם פתוחה. ענו בה, ואל תסגרו אותה תמורת הבטחה.
verdict-dispute-received = ציינתם שהחבילה אצלכם. אם הכול תקין, בטלו את המחלוקת.
verdict-dispute-offer = יש הצעה במחלוקת שלכם. ענו עליה לפני התאריך שמופיע בעמוד המחלוקת.
verdict-dispute-escalated = עכשיו AliExpress מחליטה במחלוקת שלכם. שלחו את מה שמתבקש לפני התאריך שמופיע בעמוד המחלוקת.
verdict-dispute-closed = המחלוקת שלכם נסגרה בלי החזר כספי. אם עדיין אפשר לערער בעמוד שלה, ערערו עכשיו. אם לא, פנו לבנק או לחברת האשראי.
verdict-dispute-long = היא נפתחה לפני זמן רב. בדקו בעמוד שלה איך היא הסתיימה, וציינו זאת כאן.
verdict-tracking-unread = ההזמנה מסומנת כנשלחה, אבל המעקב שלה עדיין לא נקרא.
verdict-unreadable = העמוד הזה לא הראה את מה שדרוש לתשובה.

## The day count, and when it changes

verdict-day-count = יום { $day } (נורמלי: { $from } עד { $to })
verdict-changes = החל מ-{ $date }: { $verdict }
verdict-changes-tomorrow = החל ממחר: { $verdict }
verdict-changes-else = אם דבר לא ישתנה עד { $date }: { $verdict }
verdict-until = עד { $date }

## Warning signs

flag-no-match =
    { $days ->
        [one] אין סריקה כבר יום אחד
        [two] אין סריקה כבר יומיים
       *[other] אין סריקה כבר { $days } ימים
    }
flag-silent =
    { $days ->
        [one] יום אחד בלי עדכון
        [two] יומיים בלי עדכון
       *[other] { $days } ימים בלי עדכון
    }
flag-protection-ending =
    { $days ->
        [one] נשאר יום אחד של הגנה, והחבילה עוד לא הגיעה
        [two] נשארו יומיים של הגנה, והחבילה עוד לא הגיעה
       *[other] נשארו { $days } ימים של הגנה, והחבילה עוד לא הגיעה
    }
flag-protection-over = ההגנה הסתיימה, והחבילה עוד לא הגיעה
flag-template-answers = המוכר עונה בתשובות מוכנות ולא נותן מספר חדש
flag-elsewhere = המעקב מראה: "{ $place }"
flag-elsewhere-plain = המעקב מראה מקום אחר
flag-weight-mismatch = המשקל לא מתאים
flag-delivered-missing = מסומן כנמסר, אבל לא אצלכם
flag-foreign-carrier = חברת השילוח { $carrier } מחלקת במדינה אחרת

## What a warning sign rests on

flag-since = { $number }: אין מידע מאז { $date }.
flag-entry = בתאריך { $date }: { $text }.
flag-until = ההגנה מסתיימת בתאריך { $date }.
flag-marked = ציינתם זאת בתאריך { $date }.
flag-goes-to = ההזמנה נשלחת אל { $country }.

## What to do about a warning sign

flag-do-no-match = חפשו את המספר באתרים אחרים, ואז בקשו מהמוכר מספר שעובד.
flag-do-silent = שאלו את המוכר איפה החבילה, ושמרו צילום מסך של העדכון האחרון.
flag-do-silent-new-number = חפשו את המספר החדש, ושמרו צילום מסך של העדכון האחרון במספר הישן.
flag-do-protection = בקשו עוד זמן, או פתחו מחלוקת לפני שההגנה מסתיימת.
flag-do-template-answers = שאלו פעם נוספת. אל תשאירו את זה ליום האחרון.
flag-do-elsewhere = שמרו צילום מסך: הוא יעזור במחלוקת. בקשו מהמוכר את המספר של החבילה שלכם.
flag-do-elsewhere-delivered = אם החבילה לא אצלכם, בחרו ב"{ $button }", ותופיע כאן הודעה לשליחה.
flag-do-weight-mismatch = שמרו צילום מסך של המשקל: הוא יעזור במחלוקת.
flag-do-delivered-missing = שאלו בבית, אצל השכנים ובדואר, ואז כתבו למוכר.
flag-do-foreign-carrier = שאלו את המוכר אם המספר הזה הוא של החבילה שלכם.

## What could not be read, after "Couldn't read:"

missing-dates = תאריכי ההזמנה
missing-status = מצב ההזמנה
missing-events = היסטוריית המעקב
missing-protection = תאריך סיום ההגנה
missing-number = מספר המעקב
missing-order = באיזו הזמנה מדובר
verdict-part-not-shipped = רק חלק מההזמנה הזאת נשלח. השאר עדיין אצל המוכר.
verdict-cancel-requested = ביקשתם לבטל. זה לא סופי עד שהכסף יוחזר: המוכר עדיין יכול לסרב או לשלוח.
verdict-pickup-ending = החבילה עדיין מחכה לכם בנקודת האיסוף. שומרים אותה כ-14 יום, ואז היא מוחזרת. אספו אותה עכשיו.
verdict-pickup-over = החבילה נמצאת בנקודת האיסוף מעבר לזמן שבו שומרים חבילות. ייתכן שהיא כבר בדרך חזרה: שאלו שם, ואז כתבו למוכר.
verdict-seller-says-wait-until = המוכר מבקש לחכות. זה בסדר עד { $date }.
verdict-seller-refused = המוכר סירב. אפשר לפתוח מחלוקת עכשיו; עשו זאת עד { $date }.
verdict-seller-refused-plain = המוכר סירב. אפשר לפתוח מחלוקת עכשיו.
verdict-expired = תוקף ההזמנה הזאת פג. שום דבר לא בדרך.
verdict-completed-in-transit = ההזמנה הושלמה, אבל המעקב לא מראה מסירה. אם החבילה לא אצלכם, פתחו מחלוקת עד { $date }: אחר כך יהיה מאוחר מדי.
verdict-completed-in-transit-plain = ההזמנה הושלמה, אבל המעקב לא מראה מסירה. אם החבילה לא אצלכם, פתחו מחלוקת עכשיו: אפשר עד 15 יום אחרי ההשלמה.
verdict-completed-missing = ההזמנה הושלמה, והחבילה לא אצלכם. פתחו מחלוקת עד { $date }: אחר כך יהיה מאוחר מדי.
verdict-completed-missing-plain = ההזמנה הושלמה, והחבילה לא אצלכם. פתחו מחלוקת עכשיו: אפשר עד 15 יום אחרי ההשלמה.
verdict-completed-unread = ההזמנה הושלמה, אבל בקריאה האחרונה המעקב לא הראה מסירה. אם החבילה לא אצלכם, פתחו עכשיו את עמוד המעקב.
verdict-completing-soon = AliExpress תשלים את ההזמנה הזאת בעצמה בתאריך { $date }, והחבילה לא נמסרה. אחר כך יישארו רק 15 יום למחלוקת.
verdict-completing-soon-plain = AliExpress תשלים בקרוב את ההזמנה הזאת בעצמה, והחבילה לא נמסרה. אחר כך יישארו רק 15 יום למחלוקת.
verdict-refund-shown = AliExpress מציגה החזר או מחלוקת בהזמנה הזאת: "{ $words }". עקבו אחריהם שם, ואל תסגרו אותם תמורת הבטחה.
