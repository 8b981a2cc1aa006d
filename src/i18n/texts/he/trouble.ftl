### Why a page gave nothing.

trouble-unread = לא ניתן היה לקרוא את העמוד הזה.
trouble-changed = העמוד הזה לא נראה כמו קודם: ייתכן ש-AliExpress שינתה אותו.
trouble-malformed = נתוני העמוד הגיעו פגומים. טענו את העמוד מחדש.
trouble-too-large = נתוני העמוד היו גדולים מדי בשביל הזמנה.
trouble-refused = העמוד לא קיבל נתונים מ-AliExpress. טענו אותו מחדש בעוד זמן מה.
trouble-captcha = נדרשת קודם בדיקת אבטחה של AliExpress. השלימו אותה וטענו את העמוד מחדש.
trouble-logged-out = אתם לא מחוברים. התחברו ופתחו שוב את ההזמנה.
trouble-list-logged-out = אתם לא מחוברים. התחברו וטענו מחדש את העמוד הזה.
trouble-list-changed = ההזמנות שלכם לא נמצאו בעמוד הזה: ייתכן ש-AliExpress שינתה אותו. פתחו אחת מהן, והעמוד שלה ייקרא.
trouble-cut-off = התוסף Stuck Parcel עודכן. טענו את העמוד מחדש כדי להמשיך.
trouble-not-kept = לא ניתן היה לשמור את מה שמוצג כאן: ייתכן שהמקום שהדפדפן מקצה ל-Stuck Parcel מלא. מה שנשמר קודם עדיין שם.
trouble-later = ההזמנה הזאת נשמרה בגרסה חדשה יותר של Stuck Parcel. עד שתעדכנו את התוסף, שום דבר חדש לגביה לא יישמר.
trouble-deleted = הזמנה שנמחקה בינתיים נשארת מחוקה. שום דבר לגביה לא נשמר.
trouble-all-deleted = כל ההזמנות נמחקו בינתיים, ולכן הייבוא נעצר.
trouble-no-order = לא ידוע לאיזו הזמנה המספר הזה שייך. פתחו את ההזמנה פעם אחת ב-AliExpress, והתאריכים שלה ייחשבו גם כאן.
trouble-stopped = משהו השתבש ב-Stuck Parcel, והוא נעצר כאן.
trouble-start-again = התחלה מחדש
