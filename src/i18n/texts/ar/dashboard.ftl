### The page with all orders.

dashboard-title = كل الطرود
dashboard-summary = بانتظارك: { $act } · في الطريق: { $moving } · منتهية: { $finished }
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
dashboard-search-hint = طلب أو رقم أو متجر أو منتج أو ملاحظة
dashboard-filter = عرض
dashboard-filter-all = الكل
dashboard-filter-act = تحتاج إلى إجراء
dashboard-filter-moving = في الطريق
dashboard-filter-finished = منتهية
dashboard-sort = الترتيب حسب
dashboard-sort-gravity = الأكثر إلحاحًا
dashboard-sort-protection = أيام الحماية الباقية
dashboard-sort-seen = آخر اطلاع
dashboard-hide-delivered = إخفاء الطلبات المُسلَّمة
dashboard-hidden =
    { $count ->
        [zero] { $count } طلب مُسلَّم مخفي
        [one] طلب واحد مُسلَّم مخفي
        [two] طلبان مُسلَّمان مخفيان
        [few] { $count } طلبات مُسلَّمة مخفية
        [many] { $count } طلبًا مُسلَّمًا مخفيًا
       *[other] { $count } طلب مُسلَّم مخفي
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
dashboard-archived = أُرشف في { $date }: حُذفت تفاصيله لتوفير المساحة.
dashboard-look-again-on = تحقق مجددًا: { $date }
dashboard-history = ما عرضته الصفحات ومتى
dashboard-history-range = من { $first } إلى { $last }
dashboard-newest-event = أحدث تحديث
dashboard-refund = رد المبلغ
dashboard-log = سجلك
dashboard-log-undone = { $text } (تم التراجع)
dashboard-log-empty = لا شيء بعد.
dashboard-note = ملاحظتك
dashboard-note-hint = تُحفظ عند مغادرة الحقل أو بالضغط على Ctrl+Enter.
dashboard-saved = تم الحفظ
dashboard-not-saved = لم يُحفظ
dashboard-again = تحقق مجددًا في
dashboard-again-clear = مسح
dashboard-calendar = إضافة تاريخ انتهاء الحماية إلى التقويم
dashboard-calendar-summary = تنتهي حماية المشتري: { $title }
dashboard-calendar-description = طلب AliExpress { $order }. إن لم يكن الطرد بين يديك، فافتح النزاع قبل هذا اليوم.
dashboard-delete = حذف هذا الطلب
dashboard-card-hidden = لقد أخفيت البطاقة في صفحة هذا الطلب.
dashboard-show-card = إظهارها من جديد
dashboard-deleted = تم حذف الطلب { $order }.
dashboard-undo = تراجع
dashboard-parcel = الطرد { $number }

## The popup, beside popup.ftl

popup-all-orders = كل الطلبات
popup-act =
    { $count ->
        [zero] { $count } طلب بانتظارك
        [one] طلب واحد بانتظارك
        [two] طلبان بانتظارك
        [few] { $count } طلبات بانتظارك
        [many] { $count } طلبًا بانتظارك
       *[other] { $count } طلب بانتظارك
    }

## What is stored

data-title = بياناتك
data-about = كل شيء محفوظ في هذا المتصفح فقط. صدّره من وقت إلى آخر: ملف التصدير هو نسختك الاحتياطية الوحيدة.
data-used = المستخدم { $used } من { $whole } م.ب. ({ $percent }%)
data-almost-full = مساحة التخزين شبه ممتلئة. أرشف الطلبات المنتهية لتوفير مكان: تبقى أرقامها وتواريخها وإجاباتك، وتُحذف نصوص تحديثات التتبع والعنوان.
data-export = تصدير الكل
data-import = استيراد ملف
data-table = جدول (CSV)
data-archive = أرشفة الطلبات المنتهية
data-archive-first =
    { $count ->
        [zero] صدّر أولًا. بعدها تُحذف نصوص تحديثات التتبع والعنوان من { $count } طلب منتهٍ. لا تعود إلا إذا كان AliExpress لا يزال يعرضها.
        [one] صدّر أولًا. بعدها تُحذف نصوص تحديثات التتبع والعنوان من طلب واحد منتهٍ. لا تعود إلا إذا كان AliExpress لا يزال يعرضها.
        [two] صدّر أولًا. بعدها تُحذف نصوص تحديثات التتبع والعنوان من طلبين منتهيين. لا تعود إلا إذا كان AliExpress لا يزال يعرضها.
        [few] صدّر أولًا. بعدها تُحذف نصوص تحديثات التتبع والعنوان من { $count } طلبات منتهية. لا تعود إلا إذا كان AliExpress لا يزال يعرضها.
        [many] صدّر أولًا. بعدها تُحذف نصوص تحديثات التتبع والعنوان من { $count } طلبًا منتهيًا. لا تعود إلا إذا كان AliExpress لا يزال يعرضها.
       *[other] صدّر أولًا. بعدها تُحذف نصوص تحديثات التتبع والعنوان من { $count } طلب منتهٍ. لا تعود إلا إذا كان AliExpress لا يزال يعرضها.
    }
data-archive-now = أرشفة الآن
data-archived =
    { $count ->
        [zero] تمت أرشفة { $count } طلب.
        [one] تمت أرشفة طلب واحد.
        [two] تمت أرشفة طلبين.
        [few] تمت أرشفة { $count } طلبات.
        [many] تمت أرشفة { $count } طلبًا.
       *[other] تمت أرشفة { $count } طلب.
    }
data-nothing-to-archive = لا يوجد ما يُؤرشف.
data-delete-all = حذف الكل
data-delete-first =
    { $count ->
        [zero] سيُحذف { $count } طلب مع كل الملاحظات والإجابات. لا رجعة دون ملف تصدير.
        [one] سيُحذف طلب واحد مع كل الملاحظات والإجابات. لا رجعة دون ملف تصدير.
        [two] سيُحذف طلبان مع كل الملاحظات والإجابات. لا رجعة دون ملف تصدير.
        [few] سيُحذف { $count } طلبات مع كل الملاحظات والإجابات. لا رجعة دون ملف تصدير.
        [many] سيُحذف { $count } طلبًا مع كل الملاحظات والإجابات. لا رجعة دون ملف تصدير.
       *[other] سيُحذف { $count } طلب مع كل الملاحظات والإجابات. لا رجعة دون ملف تصدير.
    }
data-delete-now = حذف الكل الآن
data-deleted = تم حذف كل شيء.
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
data-working = { $done } من { $whole }…
data-imported =
    { $count ->
        [zero] تم استيراد { $count } طلب.
        [one] تم استيراد طلب واحد.
        [two] تم استيراد طلبين.
        [few] تم استيراد { $count } طلبات.
        [many] تم استيراد { $count } طلبًا.
       *[other] تم استيراد { $count } طلب.
    }
data-aside =
    { $count ->
        [zero] وُضع جانبًا { $count } عنصر دون تغيير أي شيء: { $why }.
        [one] وُضع جانبًا عنصر واحد دون تغيير أي شيء: { $why }.
        [two] وُضع جانبًا عنصران دون تغيير أي شيء: { $why }.
        [few] وُضع جانبًا { $count } عناصر دون تغيير أي شيء: { $why }.
        [many] وُضع جانبًا { $count } عنصرًا دون تغيير أي شيء: { $why }.
       *[other] وُضع جانبًا { $count } عنصر دون تغيير أي شيء: { $why }.
    }
data-aside-unreadable = تالفة: { $count }
data-aside-nameless = دون رقم طلب صالح: { $count }
data-aside-later = من إصدار أحدث من Stuck Parcel:‏ { $count }
data-refused-damaged = هذا الملف تالف أو غير مكتمل. لم يُستورد شيء ولم يتغير شيء.
data-refused-foreign = هذا ليس ملف تصدير من Stuck Parcel. لم يتغير شيء.
data-refused-later = كُتب هذا الملف بإصدار أحدث من Stuck Parcel. حدّث الإضافة ثم استورده مرة أخرى. لم يتغير شيء.
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
data-quarantine-about = لم يُحذف شيء، فهذه العناصر محفوظة على حدة. يمكنك حفظها كملف أو حذفها.
data-quarantine-line = الطلب { $order }، وُضع جانبًا في { $date }، { $size } ك.ب.
data-quarantine-export = حفظ كملف
data-quarantine-delete = حذف هذه العناصر

## The heads of the spreadsheet's columns

table-order = الطلب
table-verdict = النصيحة
table-why = السبب
table-item = المنتج
table-store = المتجر
table-price = السعر
table-number = رقم التتبع
table-second-number = الرقم الثاني
table-placed = تاريخ الطلب
table-shipped = تاريخ الشحن
table-protection = الحماية حتى
table-days-left = أيام الحماية الباقية
table-last-event = آخر تحديث
table-last-seen = آخر اطلاع
table-again = تحقق مجددًا في
table-note = ملاحظة
dashboard-again-range = اختر يومًا من اليوم حتى { $date }
data-imported-pictures = لقطات الشاشة: { $count }.
data-imported-settings = تم استيراد الإعدادات أيضًا.
