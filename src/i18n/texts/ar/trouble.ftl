### Why a page gave nothing.

trouble-unread = تعذرت قراءة هذه الصفحة.
trouble-changed = لم تعد هذه الصفحة كما كانت: ربما غيّرها AliExpress.
trouble-malformed = وصلت بيانات الصفحة تالفة. أعد تحميل الصفحة.
trouble-too-large = بيانات هذه الصفحة أكبر بكثير من بيانات طلب.
trouble-refused = لم يقدّم AliExpress بيانات هذه الصفحة. أعد تحميلها بعد قليل.
trouble-captcha = يطلب AliExpress تحققًا أمنيًا أولًا. أكمله ثم أعد تحميل الصفحة.
trouble-logged-out = لم تسجّل الدخول. سجّل الدخول ثم افتح الطلب من جديد.
trouble-list-logged-out = لم تسجّل الدخول. سجّل الدخول ثم أعد تحميل هذه الصفحة.
trouble-list-changed = تعذر العثور على طلباتك في هذه الصفحة: ربما غيّرها AliExpress. افتح أحدها لتُقرأ صفحته الخاصة.
trouble-cut-off = تم تحديث Stuck Parcel. أعد تحميل هذه الصفحة للمتابعة.
trouble-not-kept = تعذر حفظ ما تراه هنا: قد تكون المساحة التي يمنحها المتصفح لـ Stuck Parcel ممتلئة. ما حُفظ من قبل ما زال موجودًا.
trouble-later = هذا الطلب محفوظ بإصدار أحدث من Stuck Parcel. لن يُحفظ عنه أي جديد حتى تحدّث الإضافة.
trouble-deleted = الطلب الذي حُذف في هذه الأثناء يبقى محذوفًا. لم يُحفظ عنه شيء.
trouble-all-deleted = حُذفت كل الطلبات في هذه الأثناء، فتوقف الاستيراد.
trouble-no-order = لا يُعرف الطلب الذي يخصه هذا الرقم. افتح الطلب مرة واحدة على AliExpress لتُحتسب تواريخه هنا أيضًا.
trouble-stopped = حدث خطأ في Stuck Parcel فتوقف هنا.
trouble-start-again = البدء من جديد
