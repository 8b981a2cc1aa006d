### The bar above AliExpress's order list.

list-label = Stuck Parcel: تتبع الطلبات في هذه القائمة
list-counts = في الطريق: { $moving } · لم تُقرأ اليوم: { $unread }
list-all-read = في الطريق: { $moving } · قُرئت كلها اليوم
list-unread = طلبات لم يُقرأ تتبعها اليوم: { $unread }
list-start = فحص الطلبات الآن
list-progress = { $done } من { $all }
list-needs-you = تتطلب إجراءً: { $count }
list-pause = إيقاف مؤقت
list-resume = استئناف
list-stop = إيقاف
list-failures = توقف الفحص: تعذرت قراءة 3 صفحات تتبع متتالية.
list-day-limit = هذا يكفي اليوم: لا تُفتح أكثر من 60 صفحة تتبع في اليوم.
list-blocked = طلب AliExpress تحققًا أمنيًا أو تسجيل الدخول. افتح بنفسك صفحة تتبع أي طلب، ثم أعد الفحص.
list-unreadable = لم تُقرأ: { $count }. يمكن المحاولة من جديد بعد 6 ساعات.
list-opened = فُتحت قائمة طلباتك. يُقرأ التتبع هناك طلبًا بعد طلب.
