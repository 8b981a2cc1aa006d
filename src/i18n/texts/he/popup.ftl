### The window that the toolbar button opens.

popup-title = החבילות שלכם
popup-order = הזמנה { $order }
popup-protection =
    { $days ->
        [one] הגנה: נשאר יום אחד
        [two] הגנה: נשארו יומיים
       *[other] הגנה: נשארו { $days } ימים
    }
popup-protection-estimate =
    { $days ->
        [one] הגנה: נשאר בערך יום אחד
        [two] הגנה: נשארו בערך יומיים
       *[other] הגנה: נשארו בערך { $days } ימים
    }
popup-protection-today = ההגנה מסתיימת היום
popup-protection-over = ההגנה הסתיימה
popup-more =
    { $count ->
        [one] ועוד אחת
        [two] ועוד שתיים
       *[other] ועוד { $count }
    }
popup-empty-title = אין עדיין חבילות
popup-empty = פתחו הזמנה או את המעקב שלה ב-AliExpress. התשובה תופיע שם, בכרטיס בתחתית העמוד, ומאז ההזמנה תופיע גם כאן.
popup-open-orders = פתיחת ההזמנות שלי
popup-error-title = לא ניתן היה לקרוא את הרשימה
popup-error = שום דבר לא אבד. סגרו את החלון ופתחו אותו שוב. אם זה לא עוזר, טענו מחדש את התוסף.
popup-search = חיפוש הזמנה או בדיקת מספר
popup-needs-me = דורשות טיפול
popup-unrecognized = עדכונים לא מוכרים ({ $count })
popup-unrecognized-note = התוסף עדיין לא מכיר את העדכונים האלה. שמות, מספרים ומקומות הושמטו. עברו על הכול לפני השליחה: ייתכן שנשאר בהם שם של מישהו.
popup-unrecognized-copy = העתקה לצורך דיווח
