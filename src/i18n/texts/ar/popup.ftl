### The window that the toolbar button opens.

popup-title = طرودك
popup-order = الطلب { $order }
popup-protection =
    { $days ->
        [zero] الحماية: بقي { $days } يوم
        [one] الحماية: بقي يوم واحد
        [two] الحماية: بقي يومان
        [few] الحماية: بقي { $days } أيام
        [many] الحماية: بقي { $days } يومًا
       *[other] الحماية: بقي { $days } يوم
    }
popup-protection-estimate =
    { $days ->
        [zero] الحماية: بقي نحو { $days } يوم
        [one] الحماية: بقي نحو يوم واحد
        [two] الحماية: بقي نحو يومين
        [few] الحماية: بقي نحو { $days } أيام
        [many] الحماية: بقي نحو { $days } يومًا
       *[other] الحماية: بقي نحو { $days } يوم
    }
popup-protection-today = تنتهي الحماية اليوم
popup-protection-over = انتهت الحماية
popup-more =
    { $count ->
        [zero] و{ $count } أخرى
        [one] وواحد آخر
        [two] واثنان آخران
        [few] و{ $count } أخرى
        [many] و{ $count } أخرى
       *[other] و{ $count } أخرى
    }
popup-empty-title = لا توجد طرود بعد
popup-empty = افتح طلبًا أو صفحة تتبعه على AliExpress. تظهر النصيحة هناك في بطاقة أسفل الصفحة، ومن حينها يظهر الطلب هنا أيضًا.
popup-open-orders = فتح طلباتي
popup-error-title = تعذرت قراءة القائمة
popup-error = لم يُفقد شيء. أغلق هذه النافذة وافتحها من جديد. إذا استمرت المشكلة، فأعد تحميل الإضافة.
popup-search = ابحث عن طلب أو تحقق من رقم
popup-needs-me = تتطلب إجراءً
popup-unrecognized = تحديثات غير معروفة ({ $count })
popup-unrecognized-note = لا تعرف الإضافة هذه التحديثات بعد. حُذفت منها الأسماء والأرقام والأماكن. راجعها قبل إرسالها، فربما بقي فيها اسم.
popup-unrecognized-copy = نسخها لإرسال بلاغ
