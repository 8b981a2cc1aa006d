### The page with all orders.

dashboard-title = كل الطرود
dashboard-summary = تتطلب إجراءً: { $act } · في الطريق: { $moving } · منتهية: { $finished }
dashboard-loading =
    { $count ->
        [zero] جارٍ قراءة { $count } طلب…
        [one] جارٍ قراءة طلب واحد…
        [two] جارٍ قراءة طلبين…
        [few] جارٍ قراءة { $count } طلبات…
        [many] جارٍ قراءة { $count } طلبًا…
       *[other] جارٍ قراءة { $count } طلب…
    }
dashboard-search = بحث
dashboard-search-hint = رقم الطلب أو رقم التتبع أو المتجر أو المنتج أو ملاحظة
dashboard-filter = عرض
dashboard-filter-all = الكل
dashboard-filter-act = تتطلب إجراءً
dashboard-filter-moving = في الطريق
dashboard-filter-finished = منتهية
dashboard-filter-archived = في الأرشيف
dashboard-sort = الترتيب حسب
dashboard-sort-gravity = الأكثر إلحاحًا
dashboard-sort-protection = أيام الحماية المتبقية
dashboard-sort-seen = آخر تحقق
dashboard-hide-delivered = إخفاء الطلبات المُسلَّمة
dashboard-hidden =
    { $count ->
        [zero] أُخفي { $count } طلب مُسلَّم
        [one] أُخفي طلب واحد مُسلَّم
        [two] أُخفي طلبان مُسلَّمان
        [few] أُخفيت { $count } طلبات مُسلَّمة
        [many] أُخفي { $count } طلبًا مُسلَّمًا
       *[other] أُخفي { $count } طلب مُسلَّم
    }
dashboard-found =
    { $count ->
        [zero] { $count } طلب
        [one] طلب واحد
        [two] طلبان
        [few] { $count } طلبات
        [many] { $count } طلبًا
       *[other] { $count } طلب
    }
dashboard-more =
    { $count ->
        [zero] عرض { $count } طلب آخر
        [one] عرض طلب آخر
        [two] عرض طلبين آخرين
        [few] عرض { $count } طلبات أخرى
        [many] عرض { $count } طلبًا آخر
       *[other] عرض { $count } طلب آخر
    }
dashboard-nothing = لا يوجد طلب مطابق.
dashboard-details = التفاصيل
dashboard-less = عرض أقل
dashboard-open-order = فتح الطلب
dashboard-archived = أُرشف في { $date }. حُذفت تفاصيله لتوفير المساحة.
dashboard-look-again-on = موعد التحقق التالي: { $date }
dashboard-history = ما عرضته الصفحات ومتى
dashboard-history-range = من { $first } إلى { $last }
dashboard-newest-event = آخر تحديث
dashboard-refund = رد المبلغ
dashboard-log = سجلك
dashboard-log-undone = { $text } (تم التراجع)
dashboard-log-empty = لا شيء بعد.
dashboard-log-range = اختر يومًا من { $first } إلى { $last }.
dashboard-note = ملاحظتك
dashboard-note-hint = تُحفظ عند مغادرة الحقل أو بالضغط على Ctrl+Enter.
dashboard-saved = تم الحفظ
dashboard-not-saved = لم يُحفظ
dashboard-note-joined = تم الحفظ. عُدّلت هذه الملاحظة في نافذة أخرى في هذه الأثناء، فاحتُفظ بالنصين معًا.
dashboard-again = موعد التحقق التالي
dashboard-again-clear = مسح
dashboard-calendar = إضافة تاريخ انتهاء الحماية إلى التقويم
dashboard-calendar-summary = انتهاء حماية المشتري: { $title }
dashboard-calendar-description = طلب AliExpress رقم { $order }. إن لم تستلم الطرد، فافتح نزاعًا قبل هذا اليوم.
dashboard-delete = حذف هذا الطلب
dashboard-card-hidden = أخفيت البطاقة في صفحة هذا الطلب.
dashboard-show-card = إظهارها من جديد
dashboard-deleted = حُذف الطلب { $order }.
dashboard-undo = تراجع
dashboard-parcel = الطرد { $number }

## The popup, beside popup.ftl

popup-all-orders = كل الطلبات
popup-act =
    { $count ->
        [zero] { $count } طلب يتطلب إجراءً
        [one] طلب واحد يتطلب إجراءً
        [two] طلبان يتطلبان إجراءً
        [few] { $count } طلبات تتطلب إجراءً
        [many] { $count } طلبًا يتطلب إجراءً
       *[other] { $count } طلب يتطلب إجراءً
    }

## What is stored

data-title = بياناتك
data-about = كل شيء محفوظ في هذا المتصفح فقط. صدّر بياناتك من وقت إلى آخر: ملف التصدير هو نسختك الاحتياطية الوحيدة.
data-used = المستخدَم: { $used } من { $whole } ميغابايت ({ $percent }%)
data-almost-full = مساحة التخزين شبه ممتلئة. أرشف الطلبات المنتهية لتوفير المساحة: تبقى أرقامها وتواريخها وإجاباتك، وتُحذف نصوص تحديثات التتبع والعنوان.
data-export = تصدير الكل
data-import = استيراد ملف
data-table = جدول بيانات (CSV)
data-archive = أرشفة الطلبات المنتهية
data-archive-first =
    { $count ->
        [zero] صدّر أولًا. تحذف الأرشفة نصوص تحديثات التتبع والعنوان من { $count } طلب منتهٍ. لن تستعيدها إلا إذا كان AliExpress لا يزال يعرضها.
        [one] صدّر أولًا. تحذف الأرشفة نصوص تحديثات التتبع والعنوان من طلب واحد منتهٍ. لن تستعيدها إلا إذا كان AliExpress لا يزال يعرضها.
        [two] صدّر أولًا. تحذف الأرشفة نصوص تحديثات التتبع والعنوان من طلبين منتهيين. لن تستعيدها إلا إذا كان AliExpress لا يزال يعرضها.
        [few] صدّر أولًا. تحذف الأرشفة نصوص تحديثات التتبع والعنوان من { $count } طلبات منتهية. لن تستعيدها إلا إذا كان AliExpress لا يزال يعرضها.
        [many] صدّر أولًا. تحذف الأرشفة نصوص تحديثات التتبع والعنوان من { $count } طلبًا منتهيًا. لن تستعيدها إلا إذا كان AliExpress لا يزال يعرضها.
       *[other] صدّر أولًا. تحذف الأرشفة نصوص تحديثات التتبع والعنوان من { $count } طلب منتهٍ. لن تستعيدها إلا إذا كان AliExpress لا يزال يعرضها.
    }
data-archive-now = أرشفة الآن
data-archived =
    { $count ->
        [zero] أُرشف { $count } طلب.
        [one] أُرشف طلب واحد.
        [two] أُرشف طلبان.
        [few] أُرشفت { $count } طلبات.
        [many] أُرشف { $count } طلبًا.
       *[other] أُرشف { $count } طلب.
    }
data-unarchived =
    { $count ->
        [zero] تم التراجع: عادت تفاصيل { $count } طلب.
        [one] تم التراجع: عادت تفاصيل طلب واحد.
        [two] تم التراجع: عادت تفاصيل طلبين.
        [few] تم التراجع: عادت تفاصيل { $count } طلبات.
        [many] تم التراجع: عادت تفاصيل { $count } طلبًا.
       *[other] تم التراجع: عادت تفاصيل { $count } طلب.
    }
data-nothing-to-archive = لا يوجد ما يُؤرشف.
data-delete-all = حذف الكل
data-delete-first =
    { $count ->
        [zero] سيُحذف { $count } طلب مع كل الملاحظات والإجابات. لا يمكن التراجع عن ذلك من دون ملف تصدير.
        [one] سيُحذف طلب واحد مع كل الملاحظات والإجابات. لا يمكن التراجع عن ذلك من دون ملف تصدير.
        [two] سيُحذف طلبان مع كل الملاحظات والإجابات. لا يمكن التراجع عن ذلك من دون ملف تصدير.
        [few] ستُحذف { $count } طلبات مع كل الملاحظات والإجابات. لا يمكن التراجع عن ذلك من دون ملف تصدير.
        [many] سيُحذف { $count } طلبًا مع كل الملاحظات والإجابات. لا يمكن التراجع عن ذلك من دون ملف تصدير.
       *[other] سيُحذف { $count } طلب مع كل الملاحظات والإجابات. لا يمكن التراجع عن ذلك من دون ملف تصدير.
    }
data-delete-now = حذف الكل الآن
data-deleted = حُذف كل شيء.
data-cancel = إلغاء
data-exported =
    { $count ->
        [zero] تم تصدير { $count } طلب.
        [one] تم تصدير طلب واحد.
        [two] تم تصدير طلبين.
        [few] تم تصدير { $count } طلبات.
        [many] تم تصدير { $count } طلبًا.
       *[other] تم تصدير { $count } طلب.
    }
data-left-out =
    { $count ->
        [zero] تعذرت قراءة { $count } عنصر، لذا فهو غير موجود في الملف.
        [one] تعذرت قراءة عنصر واحد، لذا فهو غير موجود في الملف.
        [two] تعذرت قراءة عنصرين، لذا فهما غير موجودين في الملف.
        [few] تعذرت قراءة { $count } عناصر، لذا فهي غير موجودة في الملف.
        [many] تعذرت قراءة { $count } عنصرًا، لذا فهي غير موجودة في الملف.
       *[other] تعذرت قراءة { $count } عنصر، لذا فهي غير موجودة في الملف.
    }
data-unread = لم يُنفَّذ ذلك: لم تتسنَّ قراءة الطلبات المحفوظة كلها. أغلق هذه النافذة وافتحها من جديد، ثم حاول مرة أخرى.
data-working = { $done } من { $whole }…
data-deleting = جارٍ الحذف…
data-imported =
    { $count ->
        [zero] تم استيراد { $count } طلب.
        [one] تم استيراد طلب واحد.
        [two] تم استيراد طلبين.
        [few] تم استيراد { $count } طلبات.
        [many] تم استيراد { $count } طلبًا.
       *[other] تم استيراد { $count } طلب.
    }
data-import-known = طلبات موجودة من قبل ولا جديد فيها: { $count }.
data-aside =
    { $count ->
        [zero] حُفظ { $count } عنصر على حدة دون أن يغيّر شيئًا: { $why }.
        [one] حُفظ عنصر واحد على حدة دون أن يغيّر شيئًا: { $why }.
        [two] حُفظ عنصران على حدة دون أن يغيّرا شيئًا: { $why }.
        [few] حُفظت { $count } عناصر على حدة دون أن تغيّر شيئًا: { $why }.
        [many] حُفظ { $count } عنصرًا على حدة دون أن يغيّر شيئًا: { $why }.
       *[other] حُفظ { $count } عنصر على حدة دون أن يغيّر شيئًا: { $why }.
    }
data-aside-unreadable =
    { $count ->
        [zero] { $count } عنصر تالف
        [one] عنصر واحد تالف
        [two] عنصران تالفان
        [few] { $count } عناصر تالفة
        [many] { $count } عنصرًا تالفًا
       *[other] { $count } عنصر تالف
    }
data-aside-nameless =
    { $count ->
        [zero] { $count } عنصر دون رقم طلب صالح
        [one] عنصر واحد دون رقم طلب صالح
        [two] عنصران دون رقم طلب صالح
        [few] { $count } عناصر دون رقم طلب صالح
        [many] { $count } عنصرًا دون رقم طلب صالح
       *[other] { $count } عنصر دون رقم طلب صالح
    }
data-aside-later =
    { $count ->
        [zero] { $count } عنصر من إصدار أحدث من Stuck Parcel
        [one] عنصر واحد من إصدار أحدث من Stuck Parcel
        [two] عنصران من إصدار أحدث من Stuck Parcel
        [few] { $count } عناصر من إصدار أحدث من Stuck Parcel
        [many] { $count } عنصرًا من إصدار أحدث من Stuck Parcel
       *[other] { $count } عنصر من إصدار أحدث من Stuck Parcel
    }
data-refused-damaged = هذا الملف تالف أو غير مكتمل. لم يُستورد شيء ولم يتغير شيء.
data-refused-foreign = هذا ليس ملف تصدير من Stuck Parcel. لم يتغير شيء.
data-refused-table = هذا جدول بيانات (CSV) ولا يمكن استيراده. اختر ملف التصدير (JSON) الذي يحفظه زر «تصدير الكل». لم يتغير شيء.
data-refused-later = هذا الملف من إصدار أحدث من Stuck Parcel. حدّث الإضافة ثم استورده مرة أخرى. لم يتغير شيء.
data-failed = لم ينجح ذلك: { $error }. لم يُفقد شيء.
data-full = امتلأت مساحة المتصفح المخصصة لهذه الإضافة. أرشف الطلبات المنتهية أدناه ثم حاول مرة أخرى.
data-quarantine =
    { $count ->
        [zero] تعذرت قراءة { $count } عنصر محفوظ
        [one] تعذرت قراءة عنصر محفوظ واحد
        [two] تعذرت قراءة عنصرين محفوظين
        [few] تعذرت قراءة { $count } عناصر محفوظة
        [many] تعذرت قراءة { $count } عنصرًا محفوظًا
       *[other] تعذرت قراءة { $count } عنصر محفوظ
    }
data-quarantine-about = لم يُحذف شيء، فهذه العناصر محفوظة على حدة. يمكنك حفظها في ملف أو حذفها.
data-quarantine-line = الطلب { $order }، حُفظ على حدة في { $date }، { $size } كيلوبايت
data-quarantine-export = حفظ في ملف
data-quarantine-delete = حذف هذه العناصر

## The heads of the spreadsheet's columns

table-order = الطلب
table-verdict = النصيحة
table-why = السبب
table-item = المنتج
table-store = المتجر
table-price = السعر
table-number = رقم التتبع
table-other-numbers = أرقام أخرى
table-placed = تاريخ الطلب
table-shipped = تاريخ الشحن
table-protection = الحماية حتى
table-days-left = أيام الحماية المتبقية
table-last-event = آخر تحديث
table-last-seen = آخر تحقق
table-again = موعد التحقق التالي
table-note = ملاحظة
dashboard-again-range = اختر يومًا من اليوم حتى { $date }
data-imported-pictures = لقطات الشاشة: { $count }.
data-imported-settings = الإعدادات المستوردة من الملف: { $names }. وتبقى الإعدادات الأخرى كما هي.
data-settings-doubtful = بعض الإعدادات في الملف غير صالحة ولم تُستورد.
data-pictures-left-out = لقطات شاشة لم تُستورد: { $count } (تالفة، أو بلا طلب في الملف، أو تتجاوز الحد المسموح به لطلب واحد).
data-kept-later =
    { $count ->
        [zero] تُرك { $count } طلب كما هو لأنه محفوظ بإصدار أحدث من Stuck Parcel.
        [one] تُرك طلب واحد كما هو لأنه محفوظ بإصدار أحدث من Stuck Parcel.
        [two] تُرك طلبان كما هما لأنهما محفوظان بإصدار أحدث من Stuck Parcel.
        [few] تُركت { $count } طلبات كما هي لأنها محفوظة بإصدار أحدث من Stuck Parcel.
        [many] تُرك { $count } طلبًا كما هي لأنها محفوظة بإصدار أحدث من Stuck Parcel.
       *[other] تُرك { $count } طلب كما هي لأنها محفوظة بإصدار أحدث من Stuck Parcel.
    }
