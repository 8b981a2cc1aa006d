### The card on an order page.

banner-name = Stuck Parcel
banner-dismiss = הסתרה עד שההמלצה תהיה דחופה יותר
banner-hidden = הוסתר עד שההמלצה תהיה דחופה יותר
banner-close-note = סגירת ההודעה
banner-menu = תפריט
banner-to-edge = הקטנה לקצה העמוד
banner-to-left = העברה לשמאל
banner-to-right = העברה לימין
banner-shortcut = הצגת הכרטיס בעמוד ההזמנה
banner-flags = סימני אזהרה
banner-reasons = למה אולי אין עדכונים
banner-steps = מה לעשות
banner-message = הודעה למוכר
banner-dispute = נוסח למחלוקת
banner-dispute-provider = סיכום לחברת האשראי
banner-copy-dispute = העתקת הנוסח
banner-copied-dispute = הועתק. עכשיו אפשר להדביק במחלוקת.
banner-copied-report = הועתק.
banner-copied-diagnostics = הועתק. הדביקו בדיווח: בהגדרות, בחרו ב"{ $where }".
banner-meaning = תרגום
banner-seller-language = שפת ההודעה
banner-copy = העתקת ההודעה
banner-copied = הועתק. עכשיו אפשר להדביק בצ׳אט.
banner-copy-failed = הדפדפן לא אפשר להעתיק. הטקסט מסומן: הקישו Ctrl+C (ב-Mac:‏ Cmd+C).
banner-chat = פתיחת הצ׳אט
banner-sent = שלחתי
banner-trackers = חיפוש המספר
banner-found = נמצא
banner-nothing = אין מידע
banner-found-at = { $tracker }: נמצא
banner-nothing-at = { $tracker }: אין מידע
banner-parcel-of = חבילות בהזמנה הזאת: { $count }. הכוונה כאן ל-{ $number }.
banner-parcels = חבילות בהזמנה הזאת ({ $count }): { $numbers }.
banner-part-sent = החלק שנשלח מההזמנה הזאת:
banner-part-unsent = שאר ההזמנה עדיין לא נשלח.
banner-in-hands = החבילה כבר בידיים שלכם?
banner-in-hands-all = הכול כבר בידיים שלכם?
banner-have-it = החבילה אצלי
banner-have-all = הכול אצלי
banner-not-have-all = משהו חסר
banner-not-have-delivered = החבילה שנמסרה לא אצלי
banner-not-have-it = החבילה לא אצלי
banner-not-at-pickup = החבילה לא בנקודת האיסוף
banner-answers = מה קרה?
banner-new-number = מספר חדש מהמוכר
banner-save = שמירה
banner-said = { $date }: { $answer }
banner-said-elsewhere = { $date }: { $answer } (נרשם בהזמנה { $order })
banner-log = היומן שלכם
banner-undo = ביטול
banner-log-day = תאריך
banner-facts = מאיפה המידע
banner-missing = לא ניתן היה לקרוא: { $list }.
banner-list-comma = { $first }, { $second }
banner-diagnostics = משהו לא תקין? העתקת פרטי אבחון
banner-copy-diagnostics = העתקת פרטי אבחון
banner-evidence = הכנת קובץ למחלוקת
banner-opens = נפתח בכרטיסייה חדשה

## The waiting bar in words, and the countdown

bar-text = עד יום { $normal } זה נורמלי שאין עדכונים, מיום { $write } כדאי לכתוב למוכר, אחרי יום { $flag } זה סימן אזהרה. היום יום { $day }.
bar-legend = נורמלי עד יום { $normal } · לכתוב מיום { $write } · אזהרה אחרי יום { $flag }
protection-left =
    { $days ->
        [one] הגנת הקונה: נשאר יום אחד, עד { $date }
        [two] הגנת הקונה: נשארו יומיים, עד { $date }
       *[other] הגנת הקונה: נשארו { $days } ימים, עד { $date }
    }
protection-today = הגנת הקונה מסתיימת היום, { $date }
protection-over = הגנת הקונה הסתיימה בתאריך { $date }
protection-also = AliExpress מציגה גם את התאריך { $date }; בטוח יותר להסתמך על המוקדם מביניהם.
protection-estimate =
    { $days ->
        [one] הגנת הקונה: נשאר בערך יום אחד (סיום משוער: { $date }). אין תאריך בעמוד.
        [two] הגנת הקונה: נשארו בערך יומיים (סיום משוער: { $date }). אין תאריך בעמוד.
       *[other] הגנת הקונה: נשארו בערך { $days } ימים (סיום משוער: { $date }). אין תאריך בעמוד.
    }
protection-estimate-over = ייתכן שהגנת הקונה הסתיימה (סיום משוער: { $date }). אין תאריך בעמוד.

## What the buyer can note

said-have-it = החבילה אצלי
said-do-not-have-it = החבילה לא אצלי
said-other-place = מופיעה עיר או מדינה אחרת
said-weight-mismatch = המשקל לא מתאים
said-wrong-number = זה לא מספר המעקב שלי
said-checked-found = נמצא: { $tracker }
said-checked-nothing = אין מידע: { $tracker }
said-wrote = כתבתי למוכר: { $message }
said-wrote-again = כתבתי שוב למוכר: { $message }
said-wrote-own = כתבתי למוכר
said-seller-waits = המוכר ביקש ממני לחכות
said-seller-number = המוכר נתן מספר חדש: { $number }
said-seller-template = המוכר עונה בתשובה מוכנה מראש
said-seller-refused = המוכר סירב
said-seller-silent = המוכר לא עונה
said-dispute-opened = פתחתי מחלוקת
said-dispute-offer = קיבלתי הצעה במחלוקת
said-dispute-escalated = עכשיו AliExpress מחליטה
said-dispute-closed = המחלוקת נסגרה בלי החזר כספי
said-refunded = הכסף הוחזר לי

## What a message to the seller was about, after "I messaged the seller:"

wrote-no-tracking = אין מעקב
wrote-silent-accepted = אין עדכונים מחברת השילוח
wrote-silent-exported = אין עדכונים מאז השליחה לחוץ לארץ
wrote-silent-arrived = אין עדכונים במדינה שלי
wrote-not-shipped = עדיין לא נשלח
wrote-cancel = בקשה לאשר את הביטול
wrote-not-received = סומן כנמסר ולא התקבל
wrote-wrong-number = מספר שגוי
wrote-trouble = בעיה בדרך
wrote-extend-protection = בקשה להאריך את ההגנה
wrote-reminder = תזכורת

## Where a number can be looked up

tracker-ali-express = AliExpress
tracker-cainiao = Cainiao
tracker-universal = אתר מעקב כללי
tracker-local-post = הדואר המקומי
tracker-courier = חברת השליחויות

## The dispute: what to attach, and until when

disputing-attach = מה לצרף
disputing-order = צילום מסך של ההזמנה
disputing-tracker = צילום מסך של אתר המעקב
disputing-chat = צילום מסך של הצ׳אט עם המוכר
disputing-place = הוכחה למסירה במקום אחר
disputing-post = הודעה מהדואר או מחברת השליחויות שמאשרת את הבעיה
disputing-not-yet = עדיין אין.
disputing-you-have = יש לכם.
disputing-protection = רשום כאן שההגנה בתוקף עד { $date }.
disputing-history =
    { $count ->
        [one] עדכון מעקב אחד נשמר כאן בתאריך { $date }.
        [two] שני עדכוני מעקב נשמרו כאן בתאריך { $date }.
       *[other] { $count } עדכוני מעקב נשמרו כאן בתאריך { $date }.
    }
disputing-log =
    { $count ->
        [one] שורה אחת ביומן שלכם.
        [two] שתי שורות ביומן שלכם.
       *[other] { $count } שורות ביומן שלכם.
    }
disputing-if-any = רק אם יש.
disputing-open-by = פתחו אותה עד { $date }, לא ביום האחרון.
disputing-open-by-day = פתחו אותה עד { $date }.
disputing-window = בדרך כלל אפשר לפתוח מחלוקת עד { $date }. אל תחכו ליום הזה.
disputing-window-today = בדרך כלל היום הוא היום האחרון שבו אפשר לפתוח מחלוקת.
disputing-show = הצגת המקום
disputing-shown = המקום מסומן בעמוד. הלחיצה היא בידיים שלכם.
disputing-not-found = הכפתור לא נמצא בעמוד הזה. בעמוד ההזמנה, חפשו ליד המוצר את "החזרות/החזר כספי".

## The card on the page of the chat

chat-insert = הכנסה לשדה ההודעה
chat-click-first = קודם לחצו בתוך שדה ההודעה
chat-inserted = הנוסח בשדה ההודעה. קראו אותו, ואז שלחו בעצמכם.
chat-insert-failed = העמוד לא קיבל את הנוסח. אפשר להעתיק אותו במקום זאת.
chat-dismiss = הסתרה בעמוד הזה
chat-none = אין הודעה לשלוח בהזמנה הזאת.
chat-which = על איזו הזמנה הצ׳אט הזה?
chat-orders =
    { $count ->
        [one] הזמנה אחרת
        [two] הזמנות אחרות
       *[other] הזמנות אחרות
    }

## Good to know, for this order or the next one

hint-title = כדאי לדעת
hint-economy-for-much = משלוח חסכוני להזמנה במחיר כזה: בפעם הבאה משלוח עם מעקב שווה את הכסף.
hint-zip = המיקוד { $zip } לא נראה כמו מיקוד של { $country }. בדקו את הכתובת והודיעו למוכר.
hint-stuck-store =
    { $count ->
        [one] הזמנה קודמת אחת מהחנות הזאת נתקעה.
        [two] שתי הזמנות קודמות מהחנות הזאת נתקעו.
       *[other] { $count } הזמנות קודמות מהחנות הזאת נתקעו.
    }
hint-save-number = פתחו את עמוד המעקב ביום שבו המספר מופיע: אז הוא נשמר כאן. מספיק לבדוק פעם בכמה ימים.

## Facts, and where they were read

fact-order = הזמנה
fact-placed = הוזמן
fact-paid = שולם
fact-shipped = נשלח
fact-ended = הסתיים
fact-status = מצב
fact-protection = הגנה עד
fact-country = מדינה
fact-city = עיר
fact-zip = מיקוד
fact-store = חנות
fact-number = מספר מעקב
fact-second-number = מספר שני
fact-carrier = חברת השילוח
fact-service = סוג המשלוח
fact-last-event = העדכון האחרון
fact-newest-differs = העדכונים האחרונים שונים
fact-newest = ‏{ $behind } ב-{ $behindPlace },‏ { $ahead } ב-{ $aheadPlace }. החדש מביניהם קובע.
fact-no-event = המעקב נקרא, עדיין אין עדכונים

## The status of an order

status-unpaid = לא שולם
status-processing = המוכר מכין את ההזמנה
status-shipped = נשלח
status-completed = הושלם
status-cancelled = בוטל
status-closed = נסגר
status-in-dispute = מחלוקת פתוחה
status-refunded = הוחזר הכסף

## Where a fact was read

source-estimate = הערכה
source-address = כתובת העמוד
source-list-page = רשימת ההזמנות
source-detail-page = עמוד ההזמנה
source-tracking-page = עמוד המעקב
source-list-answer = נתוני רשימת ההזמנות
source-refund-answer = נתוני רשימת ההחזרים
source-detail-answer = נתוני עמוד ההזמנה
source-tracking-answer = נתוני עמוד המעקב
source-cainiao = Cainiao
source-buyer = אתם

## The mark on the order list

chip-wait-until = לחכות עד { $date }
chip-label = Stuck Parcel:‏ { $verdict }
status-partly-shipped = נשלח בחלקו
status-cancel-requested = התבקש ביטול
disputing-in-file = בקובץ.
status-expired = פג תוקף
fact-refund-words = החזר או מחלוקת לפי הרשימה
banner-also = גם בחבילה הזאת
banner-also-ends = הגנת הקונה של הזמנה { $order } מסתיימת ראשונה, ולכן התאריך הזה קובע כאן.
delivery-past = המסירה המשוערת הייתה ב-{ $date }. המועד הזה עבר.
delivery-moved = המסירה המשוערת נדחתה מ-{ $first } ל-{ $date }.
delivery-moved-past = המסירה המשוערת נדחתה מ-{ $first } ל-{ $date }, וגם המועד הזה עבר.
delivery-coupon = החנות הבטיחה קופון על מסירה אחרי { $date }. הכפתור שלה, "Collect", נמצא בעמוד ההזמנה ליד הפריט.
fact-expected = מסירה משוערת
verdict-says-undated = בעמוד ההזמנה כתוב "{ $words }", בלי תאריך.
fact-latest-words = העדכון האחרון בעמוד ההזמנה
chip-unread = המעקב לא נקרא
