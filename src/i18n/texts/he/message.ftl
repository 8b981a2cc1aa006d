### To the seller: short, polite, simple words, one fact and one request. No idioms and no contractions: a machine will
### translate it. At most 170 letters. "-plain" is used where the number of days or the date is not known.

message-no-tracking =
    { $days ->
        [one] שלום. מספר המעקב לא מראה דבר כבר יום אחד. נא לבדוק שהחבילה נשלחה ולתת לי את המספר הנכון.
        [two] שלום. מספר המעקב לא מראה דבר כבר יומיים. נא לבדוק שהחבילה נשלחה ולתת לי את המספר הנכון.
       *[other] שלום. מספר המעקב לא מראה דבר כבר { $days } ימים. נא לבדוק שהחבילה נשלחה ולתת לי את המספר הנכון.
    }
message-no-tracking-plain = שלום. מספר המעקב לא מראה דבר. נא לבדוק שהחבילה נשלחה ולתת לי את המספר הנכון.
message-silent-accepted =
    { $days ->
        [one] שלום. המעקב לא השתנה כבר יום אחד. נא לשאול את חברת השילוח איפה החבילה.
        [two] שלום. המעקב לא השתנה כבר יומיים. נא לשאול את חברת השילוח איפה החבילה.
       *[other] שלום. המעקב לא השתנה כבר { $days } ימים. נא לשאול את חברת השילוח איפה החבילה.
    }
message-silent-accepted-plain = שלום. המעקב לא משתנה. נא לשאול את חברת השילוח איפה החבילה.
message-silent-exported =
    { $days ->
        [one] שלום. החבילה נשלחה לחוץ לארץ לפני יום אחד ועדיין לא הגיעה למדינה שלי. נא לכתוב לי איפה החבילה.
        [two] שלום. החבילה נשלחה לחוץ לארץ לפני יומיים ועדיין לא הגיעה למדינה שלי. נא לכתוב לי איפה החבילה.
       *[other] שלום. החבילה נשלחה לחוץ לארץ לפני { $days } ימים ועדיין לא הגיעה למדינה שלי. נא לכתוב לי איפה החבילה.
    }
message-silent-exported-plain = שלום. החבילה נשלחה לחוץ לארץ ועדיין לא הגיעה למדינה שלי. נא לכתוב לי איפה החבילה.
message-silent-arrived =
    { $days ->
        [one] שלום. החבילה נמצאת במדינה שלי, אבל המעקב לא השתנה כבר יום אחד. נא לשאול את חברת השילוח איפה החבילה.
        [two] שלום. החבילה נמצאת במדינה שלי, אבל המעקב לא השתנה כבר יומיים. נא לשאול את חברת השילוח איפה החבילה.
       *[other] שלום. החבילה נמצאת במדינה שלי, אבל המעקב לא השתנה כבר { $days } ימים. נא לשאול את חברת השילוח איפה החבילה.
    }
message-silent-arrived-plain = שלום. החבילה נמצאת במדינה שלי, אבל המעקב לא משתנה. נא לשאול את חברת השילוח איפה החבילה.
message-not-shipped =
    { $days ->
        [one] שלום. שילמתי על ההזמנה לפני יום אחד והיא עדיין לא נשלחה. נא לכתוב לי מתי היא תישלח.
        [two] שלום. שילמתי על ההזמנה לפני יומיים והיא עדיין לא נשלחה. נא לכתוב לי מתי היא תישלח.
       *[other] שלום. שילמתי על ההזמנה לפני { $days } ימים והיא עדיין לא נשלחה. נא לכתוב לי מתי היא תישלח.
    }
message-not-shipped-plain = שלום. שילמתי על ההזמנה והיא עדיין לא נשלחה. נא לכתוב לי מתי היא תישלח.
message-not-received = שלום. ההזמנה מסומנת כנמסרה, אבל לא קיבלתי אותה. נא לבדוק את המספר ואת כתובת המשלוח.
message-wrong-number = שלום. נראה שמספר המעקב שגוי: הוא לא מראה את החבילה שלי. נא לתת לי את המספר הנכון.
message-trouble = שלום. המעקב מראה בעיה עם החבילה. נא לכתוב לי מה יקרה עכשיו.
message-extend-protection = שלום. הגנת הקונה מסתיימת בתאריך { $date } והחבילה לא הגיעה. נא להאריך את הגנת הקונה.
message-extend-protection-plain = שלום. הגנת הקונה מסתיימת בקרוב והחבילה לא הגיעה. נא להאריך את הגנת הקונה.
message-reminder =
    { $days ->
        [one] שלום. כתבתי לפני יום אחד והחבילה עדיין לא הגיעה. נא לענות לי.
        [two] שלום. כתבתי לפני יומיים והחבילה עדיין לא הגיעה. נא לענות לי.
       *[other] שלום. כתבתי לפני { $days } ימים והחבילה עדיין לא הגיעה. נא לענות לי.
    }
message-reminder-plain = שלום. כתבתי כבר קודם והחבילה עדיין לא הגיעה. נא לענות לי.
message-order = הזמנה: { $order }
message-number = מספר מעקב: { $number }

## For the dispute: calm facts, dates and numbers

dispute-not-received = לא קיבלתי את המוצר.
dispute-delivered-missing = ההזמנה מסומנת כנמסרה, אבל לא קיבלתי את המוצר.
dispute-elsewhere = לא קיבלתי את המוצר. המעקב מראה מסירה או תנועה במקום אחר.
dispute-elsewhere-named = לא קיבלתי את המוצר. המעקב מראה מקום אחר: { $place }.
dispute-wrong-number = לא קיבלתי את המוצר. מספר המעקב שייך לחבילה אחרת.
dispute-returned = לא קיבלתי את המוצר. המעקב מראה שהחבילה הוחזרה לשולח.
dispute-order = הזמנה: { $order }.
dispute-paid = שולם בתאריך { $date }.
dispute-shipped = סומן כנשלח בתאריך { $date }.
dispute-number = מספר מעקב: { $number }.
dispute-last-event = רישום המעקב האחרון: { $date }, ״{ $text }״.
dispute-no-event = המעקב לא הראה שום תנועה.
dispute-silent =
    { $days ->
        [one] אין עדכון כבר יום אחד.
        [two] אין עדכון כבר יומיים.
       *[other] אין עדכון כבר { $days } ימים.
    }
dispute-protection = הגנת הקונה בתוקף עד { $date }.
dispute-wrote = כתבתי למוכר בתאריך { $date }.
dispute-seller-silent = המוכר לא ענה.
dispute-seller-refused = המוכר סירב לעזור.
dispute-seller-waits = המוכר רק ביקש ממני לחכות.
dispute-seller-asked-to-wait = המוכר ביקש ממני לחכות.
dispute-seller-template = המוכר לא נתן מספר שעובד.
dispute-refund = אבקש החזר כספי מלא.
dispute-attached = מצורפים צילומי מסך.
message-orders = הזמנות: { $orders }
