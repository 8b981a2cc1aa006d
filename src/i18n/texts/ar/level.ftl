### The advice in one line: a headline, also of the marks on the order list. At most 28 letters.

level-done = لا حاجة إلى إجراء
level-wait = انتظر
level-watch = تابع الأمر
level-write = راسل البائع
level-extend = اطلب تمديد الحماية
level-extend-asked = طُلب التمديد
level-did-it-arrive = هل وصل الطرد؟
level-dispute = افتح نزاعًا
level-unknown = لا يمكن الجزم بعد

## The headline once the time for a dispute is over, too

level-too-late = تواصل مع البنك
level-collect = استلم الطرد
level-call-courier = اتصل بشركة التوصيل
level-cancel = ألغِ الطلب
level-find-end = ابحث عن تاريخ الانتهاء
level-refund = استرداد أو نزاع مفتوح
