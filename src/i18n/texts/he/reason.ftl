### Why there may be no updates.

reason-created-in-advance = המספר נוצר מראש: מוכרים מדפיסים לעיתים קרובות את המדבקה ימים לפני שהם מוסרים את החבילה.
reason-economy = משלוח חסכוני: המעקב עלול להיעצר בגבול. מה שקובע הוא תאריך סיום ההגנה.
reason-carrier-changed = חברת השילוח התחלפה. השתמשו במספר השני: { $number }
reason-number-error = ייתכן שיש טעות במספר.
reason-foreign-number = נראה שהמספר שייך לחבילה שנשלחה למקום אחר.
reason-older-parcel = העדכונים של המספר הזה קודמים להזמנה, ולכן הם של חבילה אחרת.
reason-overload =
    { $days ->
        [one] עומס: ההזמנה שולמה בתקופת { $sale }. הסריקה הראשונה עשויה לקחת עד יום אחד.
        [two] עומס: ההזמנה שולמה בתקופת { $sale }. הסריקה הראשונה עשויה לקחת עד יומיים.
       *[other] עומס: ההזמנה שולמה בתקופת { $sale }. הסריקה הראשונה עשויה לקחת עד { $days } ימים.
    }
reason-overload-plain = עומס: ההזמנה שולמה בתקופת { $sale }. המחסנים עובדים אז לאט.
reason-loss =
    { $days ->
        [one] יום אחד בלי עדכון: ייתכן שהחבילה אבדה. כדאי להתכונן למחלוקת.
        [two] יומיים בלי עדכון: ייתכן שהחבילה אבדה. כדאי להתכונן למחלוקת.
       *[other] { $days } ימים בלי עדכון: ייתכן שהחבילה אבדה. כדאי להתכונן למחלוקת.
    }

## Sales, after "you paid around"

sale-march = מבצע יום ההולדת של מרץ
sale-june = מבצע יוני
sale-double-eleven = 11.11
sale-black-friday = בלאק פריידיי
sale-double-twelve = 12.12
sale-chinese-new-year = ראש השנה הסיני
sale-golden-week = שבוע הזהב בסין
