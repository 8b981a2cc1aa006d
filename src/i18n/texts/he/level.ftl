### The advice in one line: a headline, also of the marks on the order list. At most 28 letters.

level-done = לא צריך לעשות דבר
level-wait = לחכות
level-watch = לעקוב
level-write = לכתוב למוכר
level-extend = לבקש הארכת הגנה
level-extend-asked = התבקשה הארכה
level-did-it-arrive = החבילה הגיעה?
level-dispute = לפתוח מחלוקת
level-unknown = עוד אי אפשר לדעת

## The headline once the time for a dispute is over, too

level-too-late = לפנות לחברת האשראי
level-collect = לאסוף את החבילה
level-call-courier = להתקשר לחברת השליחויות
level-cancel = לבטל את ההזמנה
level-find-end = לחפש את תאריך הסיום
level-refund = החזר או מחלוקת בטיפול
