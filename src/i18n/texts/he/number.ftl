### What a tracking number is, who can track it, and what was wrong with it.

## What it is

number-is-post = מספר מעקב של דואר (S10) מטעם { $post }: { $service }.
number-is-post-of-destination = מספר מעקב של דואר (S10) מטעם הדואר של מדינת היעד, { $post }: { $service }.
number-is-no-country = הוא נראה כמו מספר מעקב של דואר (S10), אבל שתי האותיות האחרונות אינן קוד של מדינה.
number-is-first-mile = מספר של { $carrier } לדרך עד היציאה ממדינת המוצא. הדואר במדינה שלכם לא מכיר אותו.
number-is-last-mile = מספר של { $carrier } לחלוקה במדינה שלכם.
number-is-courier = מספר של { $carrier }.
number-is-perhaps = אולי זה מספר של { $carrier }. גם חברות אחרות משתמשות בתבנית הזאת.
number-is-amazon = מספר של Amazon. ייתכן שהמוכר קנה שם את המוצר ושלח אליכם ישירות משם.
number-is-order-id = זה מספר הזמנה של AliExpress, לא מספר מעקב.
number-is-perhaps-order-id = ‏16 ספרות: בדרך כלל זה מספר הזמנה של AliExpress, לא מספר מעקב.
number-is-product-id = זה מספר מוצר של AliExpress, לא מספר מעקב.
number-is-unknown = אף חברת שילוח מוכרת לא משתמשת במספרים כאלה. השוו אותו להזמנה, תו אחר תו.
number-is-placeholder = זה נראה כמו מספר לדוגמה, לא של חבילה אמיתית.
number-is-unreadable = יש תו אחד שאי אפשר לקרוא.

## The service that the first letters of a postal number stand for

number-service-ems = דואר מהיר (EMS)
number-service-letter-express = מכתב או חבילה קטנה עם מעקב
number-service-registered = דואר רשום
number-service-insured = מכתב מבוטח
number-service-parcel = חבילה
number-service-e-commerce = חבילת סחר מקוון
number-service-untracked = חבילה קטנה בלי מעקב עד הדלת
number-service-m-bag = שק דברי דפוס
number-service-business-reply = דואר תשובה עסקי
number-service-domestic = שירות מקומי או דו-צדדי
number-service-other = דואר אחר

## How far it can be tracked

number-reach-door = אפשר לעקוב עד הדלת.
number-reach-hand-over = אפשר לעקוב עד שהחברה המקומית מקבלת את החבילה. אחר כך חפשו מספר שני.
number-reach-border = המעקב נגמר בדרך כלל בגבול: דואר חסכוני לא נסרק אחריו.
number-reach-from-arrival = הוא מראה מידע רק אחרי שהחבילה הגיעה למדינת היעד.

## Check digit and repairs

number-check-passes = ספרת הביקורת נכונה.
number-check-fails = ספרת הביקורת שגויה: כנראה הייתה טעות בהקלדה. השוו להזמנה.
number-repair = אולי התכוונתם ל-{ $number }?
number-repair-change = תו { $place }: { $to } במקום { $from }.
number-repair-remove = בלי תו { $place } ({ $from }).
number-changed = נקרא כך: { $number }.
number-look-alike = תו { $place } הוא אות מאלפבית אחר שנראית כמו { $to }.

## Links

number-link-copies = לחיצה מעתיקה את המספר: הדביקו אותו שם.
number-link-copied = המספר הועתק: הדביקו אותו שם.
number-link-postcode = צריך להזין שם מיקוד.
number-link-not-expected = כנראה שהמספר הזה לא מוכר שם.

## Why nothing was looked up

number-refused-empty = לא הוזן מספר.
number-refused-too-long = זה ארוך מדי למספר מעקב.
number-refused-control-characters = יש כאן תווים שלא יכולים להיות חלק ממספר.
number-refused-no-number = אין כאן מספר מעקב.
number-known = המספר הזה כבר רשום בהזמנה.
number-save-again = כדי לשמור אותו כפי שהוא, לחצו שוב על "שמירה".

## The box in which a number is checked, and the numbers of an order

number-box = בדיקת מספר
number-other = לבדוק במקום זאת את { $number }
number-of-parcel =
    { $count ->
        [one] מספר מעקב
       *[other] מספרי מעקב
    }
number-from-seller = מהמוכר.
number-copy = העתקה
number-copy-this = העתקת { $number }
number-is-as-order-says = לפי ההזמנה, המספר הזה הוא של { $carrier }. התבנית שלו לבדה לא מלמדת דבר.
number-link-until-hand-over = מציג את הדרך עד ההעברה לחברת השילוח המקומית.
number-link-from-hand-over = מציג את הדרך מרגע ההעברה.
