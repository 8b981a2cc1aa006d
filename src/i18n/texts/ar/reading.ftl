### How old the tracking is, and how it is read on the order page.

verdict-as-of = بحسب بيانات { $date }: { $why }
tracking-read-ago =
    { $days ->
        [zero] قُرئ التتبع قبل { $days } يوم.
        [one] قُرئ التتبع قبل يوم واحد.
        [two] قُرئ التتبع قبل يومين.
        [few] قُرئ التتبع قبل { $days } أيام.
        [many] قُرئ التتبع قبل { $days } يومًا.
       *[other] قُرئ التتبع قبل { $days } يوم.
    }
reminder-look-first = تحقق من التتبع: { $order }
reading-now = جارٍ قراءة التتبع…
reading-start = قراءة التتبع
reading-open = فتح صفحة التتبع
reading-captcha = يطلب AliExpress اجتياز تحقق أمني قبل قراءة التتبع.
reading-logged-out = يطلب AliExpress تسجيل الدخول قبل قراءة التتبع.
reading-refused = لم يسمح AliExpress بقراءة صفحة التتبع من هنا.
reading-empty = لم تعرض صفحة التتبع شيئًا عن هذا الطلب.
reading-unreachable = تعذر تحميل صفحة التتبع أو استغرقت وقتًا طويلًا.
options-reading = قراءة تتبع الطلب الذي أفتحه
options-reading-title = التتبع
options-reading-about = عند فتح صفحة طلب مشحون، تُفتح صفحة تتبعه في AliExpress في الخلفية وتُقرأ ثم تُغلق: مرة كل 6 ساعات على الأكثر. إذا أوقفت هذا الخيار، فاستخدم الزر في البطاقة لقراءة التتبع.
shipped-ago =
    { $days ->
        [zero] شُحن قبل { $days } يوم
        [one] شُحن قبل يوم
        [two] شُحن قبل يومين
        [few] شُحن قبل { $days } أيام
        [many] شُحن قبل { $days } يومًا
       *[other] شُحن قبل { $days } يوم
    }
shipped-today = شُحن اليوم
