### The page of settings.

options-title = الإعدادات
options-waiting-intro = تتغير النصيحة بعد هذا العدد من الأيام الكاملة دون تحديث. يسري أي تغيير فورًا على كل الطلبات.
options-first-scan = أُنشئ الرقم ولم تُسجَّل أي حركة للطرد بعد
options-first-scan-from = يُحسب من يوم الشحن، أو من يوم الدفع أو الطلب إن لم يُعرف.
options-accepted = الطرد لدى شركة الشحن
options-exported = في الطريق إلى بلدك
options-exported-from = يُحسب من يوم مغادرة بلد المنشأ.
options-arrived = في بلدك
options-last-movement-from = يُحسب من آخر حركة.
options-normal-from = طبيعي من اليوم
options-normal-to = طبيعي حتى اليوم
options-write = مراسلة البائع من اليوم
options-red-flag = علامة تحذيرية بعد اليوم
options-no-days = أدخل عددًا صحيحًا من 0 إلى { $most }
options-at-least = أدخل { $days } أو أكثر
options-more-than = أدخل عددًا أكبر من { $days }
options-reset = استعادة القيم الافتراضية
options-reminders = التذكيرات
options-reminders-intro = يصلك إشعار عندما يصبح أحد الطلبات أكثر إلحاحًا، وقبل انتهاء حماية المشتري. سيطلب المتصفح إذنك مرة واحدة.
options-remind = ذكّرني
options-not-allowed = لم يسمح المتصفح بالإشعارات، لذلك تبقى التذكيرات متوقفة.
options-before = قبل انتهاء حماية المشتري
options-before-days =
    { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
options-quiet = ساعات الهدوء
options-quiet-hint = لا إشعارات في هذه الساعات. لإيقاف هذا الخيار، اختر الساعة نفسها في الحقلين.
options-quiet-from = من
options-quiet-to = إلى
options-languages = اللغات والمظهر
options-language = اللغة
options-language-browser = كما في المتصفح: { $language }
options-seller-language = الرسائل إلى البائع
options-seller-language-hint = تُكتب بهذه اللغة، وتُعرض مع ترجمة إن لم تكن لغتك.
options-theme = المظهر
options-side = جهة البطاقة في الصفحة
options-side-left = اليسار
options-side-right = اليمين
options-theme-browser = كما في المتصفح
options-theme-light = فاتح
options-theme-dark = داكن
options-data = بياناتك
options-data-where = تُحفظ الطلبات والإجابات والملاحظات على هذا الجهاز فقط، في المتصفح. أما هذه الإعدادات فتُحفظ مع إعدادات المتصفح نفسه: إذا استخدمت المزامنة، وصلت إلى أجهزتك الأخرى أيضًا. لا ترسل الإضافة شيئًا إلى أحد.
options-data-link = تصدير الطلبات أو استيرادها أو حذفها
options-saved = تم الحفظ
options-not-saved =
    { $count ->
        [zero] لم يُحفظ بعد: تحقق من { $count } رقم مميَّز.
        [one] لم يُحفظ بعد: تحقق من الرقم المميَّز.
        [two] لم يُحفظ بعد: تحقق من الرقمين المميَّزين.
        [few] لم يُحفظ بعد: تحقق من { $count } أرقام مميَّزة.
        [many] لم يُحفظ بعد: تحقق من { $count } رقمًا مميَّزًا.
       *[other] لم يُحفظ بعد: تحقق من { $count } رقم مميَّز.
    }
options-failed = تعذر الحفظ. أعد تحميل هذه الصفحة وحاول مرة أخرى.
options-open = الإعدادات
options-advanced = إعدادات متقدمة: مدة الانتظار
options-unsaved = لم يُحفظ: { $error }
options-retry = إعادة المحاولة
options-version = Stuck Parcel { $version }
options-report-hint = البلاغ أكثر فائدة مع بيانات التشخيص. لنسخها، استخدم «نسخ بيانات التشخيص» في تفاصيل البطاقة في صفحة الطلب. لا تتضمن أي بيانات شخصية.
options-help = مساعدة
options-report = الإبلاغ عن مشكلة
