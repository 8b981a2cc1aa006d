### What this buyer's earlier parcels and stores did.

experience-title = היסטוריית המשלוחים שלכם
experience-note = לפי הזמנות קודמות שלכם בדפדפן הזה. לידיעה בלבד: ההמלצה נקבעת לפי זמני ההמתנה שבהגדרות.
experience-empty = אין עדיין מידע. אחרי ששלוש חבילות שלכם באותו סוג משלוח יגיעו, תראו כאן כמה זמן עבר בלי עדכונים.
experience-group = { $service } אל { $country }
experience-any-service = כל סוגי המשלוח
experience-any-country = המדינה שלכם
experience-first-scan = לפני הסריקה הראשונה
experience-accepted = אצל חברת השילוח, לפני היצוא
experience-exported = בדרך למדינה שלכם
experience-arrived = במדינה שלכם
experience-span =
    { $n ->
        [one] בחבילה האחרונה שלכם
        [two] בשתי החבילות האחרונות שלכם
       *[other] ב-{ $n } החבילות האחרונות שלכם
    } לא היו עדכונים במשך { $from } עד { $to ->
        [one] יום אחד
        [two] יומיים
       *[other] { $to } ימים
    }; נורמלי: { $normal-from } עד { $normal-to ->
        [one] יום אחד
        [two] יומיים
       *[other] { $normal-to } ימים
    }.
experience-stores = חנויות שהזמנות מהן נתקעו
experience-store =
    { $store }: { $stuck } מתוך { $orders ->
        [one] הזמנה אחת
        [two] שתי הזמנות
       *[other] { $orders } הזמנות
    } נתקעו; { $came ->
        [one] אחת הגיעה בסוף
        [two] שתיים הגיעו בסוף
       *[other] { $came } הגיעו בסוף
    }, { $refunded ->
        [one] על אחת הוחזר הכסף
        [two] על שתיים הוחזר הכסף
       *[other] על { $refunded } הוחזר הכסף
    }.
