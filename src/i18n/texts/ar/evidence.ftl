### The dispute file: read by somebody who decides about it. Calm and plain, no contractions.

evidence-title = ملف النزاع: الطلب { $order }
evidence-made = أنشأه Stuck Parcel { $version } بتاريخ { $time } في متصفح المشتري، استنادًا إلى ما عرضته فيه صفحات AliExpress وCainiao. الأوقات بحسب ساعة جهاز المشتري ({ $zone }).
evidence-statement = الإفادة
evidence-flags = علامات تحذيرية
evidence-order = الطلب
evidence-fact = البند
evidence-value = كما عُرض
evidence-read-from = المصدر
evidence-seen = آخر تحقق
evidence-item = المنتج
evidence-items = { $count } × { $title }
evidence-price = السعر
evidence-given-number = رقم من البائع
evidence-status-words = الحالة كما وردت في الصفحة
evidence-refund = قائمة المبالغ المستردة
evidence-origin-country = شُحن من
evidence-destination-country = بلد الوجهة
evidence-protection-title = سجل حماية المشتري
evidence-until = حتى
evidence-first-seen = أول ظهور
evidence-parcel = الطرد { $number }
evidence-chart =
    الخط الزمني من { $first } إلى { $last }: { $entries ->
        [zero] { $entries } تحديث
        [one] تحديث واحد
        [two] تحديثان
        [few] { $entries } تحديثات
        [many] { $entries } تحديثًا
       *[other] { $entries } تحديث
    }، { $silences ->
        [zero] { $silences } فترة طويلة
        [one] فترة طويلة واحدة
        [two] فترتان طويلتان
        [few] { $silences } فترات طويلة
        [many] { $silences } فترة طويلة
       *[other] { $silences } فترة طويلة
    } دون تحديث.
evidence-row-silences = دون تحديث
evidence-row-entries = تحديثات التتبع
evidence-row-table = الانتظار المعتاد
evidence-row-messages = الرسائل إلى البائع
evidence-silent =
    { $days ->
        [zero] { $days } يوم دون حركة مسجلة
        [one] يوم واحد دون حركة مسجلة
        [two] يومان دون حركة مسجلة
        [few] { $days } أيام دون حركة مسجلة
        [many] { $days } يومًا دون حركة مسجلة
       *[other] { $days } يوم دون حركة مسجلة
    }
evidence-silence =
    { $days ->
        [zero] من { $from } إلى { $to }: { $days } يوم دون حركة مسجلة
        [one] من { $from } إلى { $to }: يوم واحد دون حركة مسجلة
        [two] من { $from } إلى { $to }: يومان دون حركة مسجلة
        [few] من { $from } إلى { $to }: { $days } أيام دون حركة مسجلة
        [many] من { $from } إلى { $to }: { $days } يومًا دون حركة مسجلة
       *[other] من { $from } إلى { $to }: { $days } يوم دون حركة مسجلة
    }
evidence-silence-lasts =
    { $days ->
        [zero] من { $from } إلى { $to }، وهو آخر موعد قُرئ فيه التتبع: { $days } يوم دون حركة مسجلة
        [one] من { $from } إلى { $to }، وهو آخر موعد قُرئ فيه التتبع: يوم واحد دون حركة مسجلة
        [two] من { $from } إلى { $to }، وهو آخر موعد قُرئ فيه التتبع: يومان دون حركة مسجلة
        [few] من { $from } إلى { $to }، وهو آخر موعد قُرئ فيه التتبع: { $days } أيام دون حركة مسجلة
        [many] من { $from } إلى { $to }، وهو آخر موعد قُرئ فيه التتبع: { $days } يومًا دون حركة مسجلة
       *[other] من { $from } إلى { $to }، وهو آخر موعد قُرئ فيه التتبع: { $days } يوم دون حركة مسجلة
    }
evidence-span-normal = طبيعي
evidence-span-between = أطول من المعتاد
evidence-span-write = أطول بكثير من المعتاد
evidence-table =
    { $normal ->
        [zero] الانتظار المعتاد في هذه المرحلة، محسوبًا من { $start }: حتى { $normal } يوم، ومن اليوم { $write } يصبح أطول بكثير من المعتاد. هذا هو اليوم { $day }.
        [one] الانتظار المعتاد في هذه المرحلة، محسوبًا من { $start }: حتى يوم واحد، ومن اليوم { $write } يصبح أطول بكثير من المعتاد. هذا هو اليوم { $day }.
        [two] الانتظار المعتاد في هذه المرحلة، محسوبًا من { $start }: حتى يومين، ومن اليوم { $write } يصبح أطول بكثير من المعتاد. هذا هو اليوم { $day }.
        [few] الانتظار المعتاد في هذه المرحلة، محسوبًا من { $start }: حتى { $normal } أيام، ومن اليوم { $write } يصبح أطول بكثير من المعتاد. هذا هو اليوم { $day }.
        [many] الانتظار المعتاد في هذه المرحلة، محسوبًا من { $start }: حتى { $normal } يومًا، ومن اليوم { $write } يصبح أطول بكثير من المعتاد. هذا هو اليوم { $day }.
       *[other] الانتظار المعتاد في هذه المرحلة، محسوبًا من { $start }: حتى { $normal } يوم، ومن اليوم { $write } يصبح أطول بكثير من المعتاد. هذا هو اليوم { $day }.
    }
evidence-today = اليوم، { $date }
evidence-protection = الحماية حتى { $date }
evidence-entries = تحديثات التتبع، من الأحدث إلى الأقدم
evidence-when = الوقت
evidence-entry = التحديث
evidence-code = الرمز { $code }
evidence-no-entries = قُرئ سجل التتبع في { $time } ولم تكن فيه تحديثات.
evidence-last-read = آخر قراءة: { $time }.
evidence-correspondence = المراسلات مع البائع
evidence-answer = ما حدث
evidence-offered = نص كان جاهزًا للإرسال:
evidence-checks = البحث في مواقع التتبع
evidence-tracker = موقع التتبع
evidence-result = النتيجة
evidence-found = توجد معلومات
evidence-nothing = لا توجد معلومات
evidence-said = ما دوّنه المشتري
evidence-history = ما عرضته الصفحات ومتى
evidence-newest-event = آخر تحديث للتتبع
evidence-last-seen = آخر تحقق
evidence-pictures = لقطات الشاشة
evidence-picture = { $what }، { $time }
evidence-picture-order = الطلب على AliExpress
evidence-picture-tracker = صفحة التتبع
evidence-picture-chat = المحادثة مع البائع
evidence-picture-dispute = النزاع أو رد المبلغ
evidence-picture-other = صفحة أخرى

## The page on which the file is looked at and saved, and the button that saves a screenshot

file-heading = ملف النزاع
file-save-html = حفظ في ملف HTML واحد
file-save-json = حفظ بصيغة JSON
file-print = طباعة أو حفظ بصيغة PDF
file-language = لغة الملف
file-saved = تم الحفظ: { $name }
file-pictures = لقطات الشاشة في هذا الملف
file-delete = حذف
file-delete-label = حذف: { $what }
file-deleted = تم الحذف.
file-preview = معاينة
file-add-pictures = لإضافة لقطات شاشة: افتح الطلب أو تتبعه أو المحادثة في علامة تبويب، وانقر هناك على Stuck Parcel في شريط الأدوات، ثم على «حفظ لقطة شاشة لهذه الصفحة».
file-no-order = لم يُحدَّد طلب
file-no-order-text = افتح هذه الصفحة من أحد الطلبات: بالزر في البطاقة على صفحته، أو بالرابط في القائمة التي يفتحها زر شريط الأدوات.
file-unknown = هذا الطلب غير معروف بعد
file-unknown-text = لم يُقرأ منه شيء بعد. افتحه أولًا على AliExpress.
file-failed = تعذر إنشاء الملف
file-failed-text = تعذرت قراءة البيانات المحفوظة: { $error }
file-others-unread = لا يتضمن الملف ما لا يرد عن هذا الطرد إلا في الطلبات الأخرى. تعذرت قراءة تلك الطلبات: { $error }
file-not-done = لم ينجح ذلك: { $error }
file-link = ملف النزاع
picture-keep = حفظ لقطة شاشة لهذه الصفحة
picture-choose = أي طلب تخصه هذه الصفحة؟
picture-preview = ما سيراه AliExpress
picture-covered = غُطّيت المواضع التي تُظهر اسمك وهاتفك وشارعك. راجع الباقي قبل الحفظ.
picture-uncovered = لم يُغطَّ شيء. تأكد قبل الحفظ من أن اسمك وهاتفك وعنوانك لا تظهر في اللقطة.
picture-keep-taken = حفظها كما هي
picture-uncover = إظهار العنوان
picture-cover = تغطية العنوان مجددًا
picture-discard = عدم الحفظ
picture-kept = حُفظت لقطة الشاشة. عدد لقطات هذا الطلب: { $count }.
picture-full =
    { $count ->
        [zero] لهذا الطلب { $count } لقطة شاشة محفوظة ولا مكان للمزيد. احذف واحدة في ملف النزاع أولًا.
        [one] لهذا الطلب لقطة شاشة واحدة محفوظة ولا مكان للمزيد. احذف واحدة في ملف النزاع أولًا.
        [two] لهذا الطلب لقطتا شاشة محفوظتان ولا مكان للمزيد. احذف واحدة في ملف النزاع أولًا.
        [few] لهذا الطلب { $count } لقطات شاشة محفوظة ولا مكان للمزيد. احذف واحدة في ملف النزاع أولًا.
        [many] لهذا الطلب { $count } لقطة شاشة محفوظة ولا مكان للمزيد. احذف واحدة في ملف النزاع أولًا.
       *[other] لهذا الطلب { $count } لقطة شاشة محفوظة ولا مكان للمزيد. احذف واحدة في ملف النزاع أولًا.
    }
picture-refused = لا يسمح المتصفح بالتقاط لقطة شاشة لهذه الصفحة.
picture-changed = تعرض علامة التبويب الآن صفحة أخرى. التقط لقطة الشاشة مرة أخرى.
picture-not-kept = تعذر حفظ لقطة الشاشة: { $error }
file-open-tracking = فتح صفحة التتبع
file-not-copied = لم يسمح المتصفح بالنسخ. حدّد النص في المعاينة وانسخه.
