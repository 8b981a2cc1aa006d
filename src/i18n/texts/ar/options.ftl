### The page of settings.

options-title = الإعدادات
options-waiting-intro = بعد هذا العدد من الأيام الكاملة دون تحديث تتغير النصيحة. تسري هذه الأرقام فورًا على كل الطلبات.
options-first-scan = أُنشئ الرقم ولم تُسجَّل أي حركة للطرد بعد
options-first-scan-from = يُحسب من يوم الشحن، وإلا فمن يوم الدفع، وإلا فمن يوم الطلب.
options-accepted = الطرد لدى شركة شحن
options-exported = في الطريق إلى بلدك
options-exported-from = يُحسب من يوم مغادرة بلد المنشأ.
options-arrived = في بلدك
options-last-movement-from = يُحسب من آخر حركة.
options-normal-from = طبيعي من اليوم
options-normal-to = طبيعي حتى اليوم
options-write = مراسلة البائع من اليوم
options-red-flag = علامة خطر بعد اليوم
options-no-days = عدد صحيح من 0 إلى { $most }
options-at-least = { $days } أو أكثر
options-more-than = أكثر من { $days }
options-reset = استعادة القيم الافتراضية
options-reminders = التذكيرات
options-reminders-intro = إشعار عندما يصبح وضع طلب أكثر إلحاحًا، وقبل انتهاء حماية المشتري. يسأل المتصفح مرة واحدة عن السماح بذلك.
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
options-quiet-hint = لا تظهر إشعارات في هذه الساعات. لإيقاف ذلك اختر الساعة نفسها مرتين.
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
options-data-where = تُحفظ الطلبات والإجابات والملاحظات على هذا الجهاز فقط، في المتصفح. أما هذه الإعدادات فتُحفظ مع إعدادات المتصفح نفسه: إذا سمحت له بالمزامنة وصلت إلى أجهزتك الأخرى أيضًا. لا ترسل الإضافة شيئًا إلى أحد.
options-data-link = تصدير الطلبات أو استيرادها أو حذفها
options-saved = تم الحفظ
options-not-saved =
    { $count ->
        [zero] لم يُحفظ بعد: تحقق من { $count } رقم محدد.
        [one] لم يُحفظ بعد: تحقق من الرقم المحدد.
        [two] لم يُحفظ بعد: تحقق من الرقمين المحددين.
        [few] لم يُحفظ بعد: تحقق من { $count } أرقام محددة.
        [many] لم يُحفظ بعد: تحقق من { $count } رقمًا محددًا.
       *[other] لم يُحفظ بعد: تحقق من { $count } رقم محدد.
    }
options-failed = تعذر الحفظ. أعد تحميل هذه الصفحة وحاول مرة أخرى.
options-open = الإعدادات
options-advanced = متقدم: مدة الانتظار
options-unsaved = لم يُحفظ: { $error }
options-retry = إعادة المحاولة
options-version = Stuck Parcel { $version }
options-report-hint = يفيد البلاغ أكثر مع بيانات التشخيص. زر «نسخ بيانات التشخيص» في تفاصيل بطاقة الطلب ينسخها من دون بيانات شخصية.
options-help = مساعدة
options-report = الإبلاغ عن مشكلة
