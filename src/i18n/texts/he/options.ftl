### The page of settings.

options-title = הגדרות
options-waiting-intro = אחרי מספר כזה של ימים שלמים בלי עדכון, ההמלצה משתנה. המספרים חלים מיד על כל ההזמנות.
options-first-scan = המספר נוצר, אין עדיין סריקה
options-first-scan-from = נספר מיום המשלוח; אם אינו ידוע, מיום התשלום; ואם גם הוא לא, מיום ההזמנה.
options-accepted = החבילה אצל חברת השילוח
options-exported = בדרך למדינה שלכם
options-exported-from = נספר מהיום שבו החבילה יצאה ממדינת המוצא.
options-arrived = במדינה שלכם
options-last-movement-from = נספר מהתנועה האחרונה.
options-normal-from = נורמלי מיום
options-normal-to = נורמלי עד יום
options-write = לכתוב מיום
options-red-flag = סימן אזהרה אחרי יום
options-no-days = מספר שלם מ-0 עד { $most }
options-at-least = { $days } או יותר
options-more-than = יותר מ-{ $days }
options-reset = איפוס לברירת המחדל
options-reminders = תזכורות
options-reminders-intro = התראה כשהזמנה נעשית דחופה יותר, ולפני שהגנת הקונה מסתיימת. הדפדפן יבקש הרשאה פעם אחת.
options-remind = להזכיר לי
options-not-allowed = הדפדפן לא אפשר התראות, ולכן התזכורות נשארות כבויות.
options-before = לפני שהגנת הקונה מסתיימת
options-before-days =
    { $days ->
        [one] יום אחד
        [two] יומיים
       *[other] { $days } ימים
    }
options-quiet = שעות שקט
options-quiet-hint = בשעות האלה לא יוצגו התראות. כדי לכבות את זה, בחרו אותה שעה פעמיים.
options-quiet-from = משעה
options-quiet-to = עד שעה
options-languages = שפות ומראה
options-language = שפה
options-language-browser = כמו בדפדפן: { $language }
options-seller-language = הודעות למוכר
options-seller-language-hint = ההודעות נכתבות בשפה הזאת, ומוצגות עם תרגום אם היא לא שלכם.
options-theme = בהיר או כהה
options-side = הצד של הכרטיס
options-side-left = שמאל
options-side-right = ימין
options-theme-browser = כמו בדפדפן
options-theme-light = בהיר
options-theme-dark = כהה
options-data = הנתונים שלכם
options-data-where = הזמנות, תשובות והערות נשמרות רק במכשיר הזה, בדפדפן. ההגדרות האלה נשמרות עם ההגדרות של הדפדפן עצמו: אם הסנכרון פעיל, הן יגיעו גם למכשירים האחרים שלכם. התוסף לא שולח דבר לאף אחד.
options-data-link = ייצוא, ייבוא או מחיקה של הזמנות
options-saved = נשמר
options-not-saved =
    { $count ->
        [one] עדיין לא נשמר: בדקו את המספר המסומן.
        [two] עדיין לא נשמר: בדקו את שני המספרים המסומנים.
       *[other] עדיין לא נשמר: בדקו את { $count } המספרים המסומנים.
    }
options-failed = לא ניתן היה לשמור. טענו מחדש את העמוד ונסו שוב.
options-open = הגדרות
options-advanced = מתקדם: כמה זמן להמתין
options-unsaved = לא נשמר: { $error }
options-retry = לנסות שוב
options-version = Stuck Parcel { $version }
options-report-hint = לדיווח כדאי לצרף את פרטי האבחון. הכפתור "העתקת פרטי אבחון" בפרטי הכרטיס של הזמנה מעתיק אותם, בלי מידע אישי.
options-help = עזרה
options-report = דיווח על בעיה
