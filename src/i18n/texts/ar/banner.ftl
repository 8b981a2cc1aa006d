### The card on an order page.

banner-name = Stuck Parcel
banner-dismiss = إخفاء حتى تصبح النصيحة أكثر إلحاحًا
banner-hidden = البطاقة مخفية حتى تصبح النصيحة أكثر إلحاحًا
banner-close-note = إغلاق هذا الإشعار
banner-menu = القائمة
banner-to-edge = تصغير إلى حافة الصفحة
banner-to-left = نقل إلى اليسار
banner-to-right = نقل إلى اليمين
banner-shortcut = إظهار البطاقة في صفحة الطلب
banner-flags = علامات تحذيرية
banner-reasons = أسباب محتملة لتوقف التحديثات
banner-steps = ما العمل؟
banner-message = رسالة إلى البائع
banner-dispute = نص النزاع
banner-dispute-provider = ملخص لمزوّد خدمة الدفع
banner-copy-dispute = نسخ النص
banner-copied-dispute = تم النسخ. الصق النص الآن في النزاع.
banner-copied-report = تم النسخ.
banner-copied-diagnostics = تم النسخ. الصق البيانات في بلاغ: اختر «{ $where }» في الإعدادات.
banner-meaning = الترجمة
banner-seller-language = لغة الرسالة
banner-copy = نسخ الرسالة
banner-copied = تم النسخ. الصق الرسالة الآن في المحادثة.
banner-copy-failed = لم يسمح المتصفح بالنسخ. النص محدد: اضغط Ctrl+C (أو Cmd+C على أجهزة Mac).
banner-chat = فتح المحادثة
banner-sent = أرسلتُها
banner-trackers = البحث عن الرقم
banner-found = توجد معلومات
banner-nothing = لا توجد معلومات
banner-found-at = { $tracker }: توجد معلومات
banner-nothing-at = { $tracker }: لا توجد معلومات
banner-parcel-of =
    { $count ->
        [zero] يتكوّن هذا الطلب من { $count } طرد. المعلومات هنا تخص { $number }.
        [one] يتكوّن هذا الطلب من طرد واحد. المعلومات هنا تخص { $number }.
        [two] يتكوّن هذا الطلب من طردين. المعلومات هنا تخص { $number }.
        [few] يتكوّن هذا الطلب من { $count } طرود. المعلومات هنا تخص { $number }.
        [many] يتكوّن هذا الطلب من { $count } طردًا. المعلومات هنا تخص { $number }.
       *[other] يتكوّن هذا الطلب من { $count } طرد. المعلومات هنا تخص { $number }.
    }
banner-parcels = طرود هذا الطلب ({ $count }): { $numbers }.
banner-part-sent = الجزء الذي شُحن من هذا الطلب:
banner-part-unsent = لم يُشحن باقي هذا الطلب بعد.
banner-in-hands = هل استلمت الطرد؟
banner-in-hands-all = هل استلمت كل شيء؟
banner-have-it = استلمتُه
banner-have-all = استلمتُ كل شيء
banner-not-have-all = هناك شيء ناقص
banner-not-have-delivered = الطرد المُسلَّم ليس عندي
banner-not-have-it = لم أستلمه
banner-not-at-pickup = ليس في نقطة الاستلام
banner-answers = ماذا حدث؟
banner-new-number = رقم جديد من البائع
banner-save = حفظ
banner-said = { $date }: { $answer }
banner-said-elsewhere = { $date }: { $answer } (مسجَّل في الطلب { $order })
banner-log = سجلك
banner-undo = تراجع
banner-log-day = التاريخ
banner-facts = مصدر هذه المعلومات
banner-missing = تعذرت قراءة: { $list }.
banner-list-comma = { $first }، { $second }
banner-diagnostics = هل هناك خلل؟ انسخ بيانات التشخيص
banner-copy-diagnostics = نسخ بيانات التشخيص
banner-evidence = إنشاء ملف النزاع
banner-opens = يُفتح في علامة تبويب جديدة

## The waiting bar in words, and the countdown

bar-text = توقف التحديثات طبيعي حتى اليوم { $normal }. راسل البائع ابتداءً من اليوم { $write }، وبعد اليوم { $flag } يصبح ذلك علامة تحذيرية. نحن في اليوم { $day }.
bar-legend = طبيعي حتى اليوم { $normal } · راسل البائع من اليوم { $write } · تحذير بعد اليوم { $flag }
protection-left =
    { $days ->
        [zero] حماية المشتري: بقي { $days } يوم، حتى { $date }
        [one] حماية المشتري: بقي يوم واحد، حتى { $date }
        [two] حماية المشتري: بقي يومان، حتى { $date }
        [few] حماية المشتري: بقي { $days } أيام، حتى { $date }
        [many] حماية المشتري: بقي { $days } يومًا، حتى { $date }
       *[other] حماية المشتري: بقي { $days } يوم، حتى { $date }
    }
protection-today = تنتهي حماية المشتري اليوم، { $date }
protection-over = انتهت حماية المشتري في { $date }
protection-also = يعرض AliExpress أيضًا تاريخ { $date }؛ والأسلم الاعتماد على التاريخ الأقرب.
protection-estimate =
    { $days ->
        [zero] حماية المشتري: بقي نحو { $days } يوم (تاريخ تقديري: { $date }). لا تعرض الصفحة تاريخ الانتهاء.
        [one] حماية المشتري: بقي نحو يوم واحد (تاريخ تقديري: { $date }). لا تعرض الصفحة تاريخ الانتهاء.
        [two] حماية المشتري: بقي نحو يومين (تاريخ تقديري: { $date }). لا تعرض الصفحة تاريخ الانتهاء.
        [few] حماية المشتري: بقي نحو { $days } أيام (تاريخ تقديري: { $date }). لا تعرض الصفحة تاريخ الانتهاء.
        [many] حماية المشتري: بقي نحو { $days } يومًا (تاريخ تقديري: { $date }). لا تعرض الصفحة تاريخ الانتهاء.
       *[other] حماية المشتري: بقي نحو { $days } يوم (تاريخ تقديري: { $date }). لا تعرض الصفحة تاريخ الانتهاء.
    }
protection-estimate-over = ربما انتهت حماية المشتري (تاريخ تقديري: { $date }). لا تعرض الصفحة تاريخ الانتهاء.

## What the buyer can note

said-have-it = استلمتُه
said-do-not-have-it = لم أستلمه
said-other-place = التتبع يعرض مدينة أو دولة أخرى
said-weight-mismatch = الوزن غير مطابق
said-wrong-number = رقم التتبع هذا ليس لطردي
said-checked-found = توجد معلومات لدى { $tracker }
said-checked-nothing = لا توجد معلومات لدى { $tracker }
said-wrote = راسلتُ البائع: { $message }
said-wrote-again = راسلتُ البائع مرة أخرى: { $message }
said-wrote-own = راسلتُ البائع
said-seller-waits = طلب مني البائع الانتظار
said-seller-number = أرسل البائع رقمًا جديدًا: { $number }
said-seller-template = أرسل البائع ردًا جاهزًا
said-seller-refused = رفض البائع
said-seller-silent = لم يرد البائع
said-dispute-opened = فتحتُ نزاعًا
said-dispute-offer = وصلني عرض في النزاع
said-dispute-escalated = القرار الآن لدى AliExpress
said-dispute-closed = أُغلق النزاع دون رد المبلغ
said-refunded = استرددتُ المبلغ

## What a message to the seller was about, after "I messaged the seller:"

wrote-no-tracking = التتبع لا يعرض شيئًا
wrote-silent-accepted = لا جديد لدى شركة الشحن
wrote-silent-exported = لا جديد منذ الشحن إلى الخارج
wrote-silent-arrived = لا جديد في بلدي
wrote-not-shipped = لم يُشحن بعد
wrote-cancel = طلب قبول الإلغاء
wrote-not-received = الحالة «تم التسليم» ولم أستلمه
wrote-wrong-number = رقم غير صحيح
wrote-trouble = مشكلة في التوصيل
wrote-extend-protection = طلب تمديد الحماية
wrote-reminder = تذكير

## Where a number can be looked up

tracker-ali-express = AliExpress
tracker-cainiao = Cainiao
tracker-universal = موقع تتبع عام
tracker-local-post = البريد المحلي
tracker-courier = شركة التوصيل

## The dispute: what to attach, and until when

disputing-attach = المرفقات
disputing-order = لقطة شاشة للطلب
disputing-tracker = لقطة شاشة لموقع التتبع
disputing-chat = لقطة شاشة للمحادثة مع البائع
disputing-place = ما يثبت التسليم في مكان آخر
disputing-post = رسالة من البريد أو شركة التوصيل تؤكد المشكلة
disputing-not-yet = لم تُلتقط بعد.
disputing-you-have = لديك بالفعل.
disputing-protection = تاريخ انتهاء الحماية ({ $date }) محفوظ هنا.
disputing-history =
    { $count ->
        [zero] حُفظ هنا { $count } تحديث للتتبع في { $date }.
        [one] حُفظ هنا تحديث واحد للتتبع في { $date }.
        [two] حُفظ هنا تحديثان للتتبع في { $date }.
        [few] حُفظت هنا { $count } تحديثات للتتبع في { $date }.
        [many] حُفظ هنا { $count } تحديثًا للتتبع في { $date }.
       *[other] حُفظ هنا { $count } تحديث للتتبع في { $date }.
    }
disputing-log =
    { $count ->
        [zero] في سجلك { $count } سطر.
        [one] في سجلك سطر واحد.
        [two] في سجلك سطران.
        [few] في سجلك { $count } أسطر.
        [many] في سجلك { $count } سطرًا.
       *[other] في سجلك { $count } سطر.
    }
disputing-if-any = فقط إن وُجد.
disputing-open-by = افتح النزاع في موعد أقصاه { $date }. لا تتركه إلى اليوم الأخير.
disputing-open-by-day = افتح النزاع في موعد أقصاه { $date }.
disputing-window = يمكنك عادةً فتح نزاع حتى { $date }. لا تنتظر إلى ذلك اليوم.
disputing-window-today = اليوم هو عادةً آخر يوم لفتح نزاع.
disputing-show = إظهار مكان الزر
disputing-shown = الزر مميَّز في الصفحة. اضغطه عندما تكون مستعدًا.
disputing-not-found = الزر غير موجود في هذه الصفحة. في صفحة الطلب ابحث بجانب المنتج عن «الإرجاع/رد المبلغ».

## The card on the page of the chat

chat-insert = إدراج في حقل الرسالة
chat-click-first = انقر أولًا داخل حقل الرسالة
chat-inserted = النص في حقل الرسالة. اقرأه ثم أرسله بنفسك.
chat-insert-failed = لم تقبل الصفحة النص. انسخه بدلًا من ذلك.
chat-dismiss = إخفاء في هذه الصفحة
chat-none = لا حاجة إلى إرسال شيء بشأن هذا الطلب الآن.
chat-which = أي طلب تخصه هذه المحادثة؟
chat-orders =
    { $count ->
        [one] طلب آخر
        [two] طلبان آخران
       *[other] طلبات أخرى
    }

## Good to know, for this order or the next one

hint-title = معلومة مفيدة
hint-economy-for-much = أُرسل هذا الطلب بالشحن الاقتصادي. لطلب بهذا السعر، الأفضل في المرة القادمة أن تدفع مقابل شحن مع تتبع.
hint-zip = لا يبدو الرمز البريدي { $zip } صحيحًا لهذه الدولة: { $country }. تحقق من العنوان وأخبر البائع.
hint-stuck-store =
    { $count ->
        [zero] تعثّر { $count } طلب سابق من هذا المتجر.
        [one] تعثّر طلب سابق واحد من هذا المتجر.
        [two] تعثّر طلبان سابقان من هذا المتجر.
        [few] تعثّرت { $count } طلبات سابقة من هذا المتجر.
        [many] تعثّر { $count } طلبًا سابقًا من هذا المتجر.
       *[other] تعثّر { $count } طلب سابق من هذا المتجر.
    }
hint-save-number = افتح صفحة التتبع في اليوم الذي يظهر فيه الرقم ليُحفظ هنا. تكفي مراجعتها كل بضعة أيام.

## Facts, and where they were read

fact-order = الطلب
fact-placed = تاريخ الطلب
fact-paid = تاريخ الدفع
fact-shipped = تاريخ الشحن
fact-ended = تاريخ الانتهاء
fact-status = الحالة
fact-protection = الحماية حتى
fact-country = الدولة
fact-city = المدينة
fact-zip = الرمز البريدي
fact-store = المتجر
fact-number = رقم التتبع
fact-second-number = الرقم الثاني
fact-carrier = شركة الشحن
fact-service = طريقة الشحن
fact-last-event = آخر تحديث
fact-newest-differs = اختلاف في آخر تحديث
fact-newest = { $behind } في { $behindPlace }، و{ $ahead } في { $aheadPlace }. يُعتمد الأحدث.
fact-no-event = قُرئ التتبع ولا توجد تحديثات

## The status of an order

status-unpaid = غير مدفوع
status-processing = قيد التجهيز لدى البائع
status-shipped = تم الشحن
status-completed = مكتمل
status-cancelled = ملغى
status-closed = مغلق
status-in-dispute = نزاع مفتوح
status-refunded = تم رد المبلغ

## Where a fact was read

source-estimate = تقدير
source-address = عنوان الصفحة
source-list-page = قائمة الطلبات
source-detail-page = صفحة الطلب
source-tracking-page = صفحة التتبع
source-list-answer = بيانات قائمة الطلبات
source-refund-answer = بيانات قائمة المبالغ المستردة
source-detail-answer = بيانات صفحة الطلب
source-tracking-answer = بيانات صفحة التتبع
source-cainiao = Cainiao
source-buyer = مُدخل يدويًا

## The mark on the order list

chip-wait-until = انتظر حتى { $date }
chip-label = ‏Stuck Parcel:‏ { $verdict }
status-partly-shipped = شُحن جزئيًا
status-cancel-requested = طُلب الإلغاء
disputing-in-file = موجودة في الملف.
status-expired = منتهي الصلاحية
fact-refund-words = الاسترداد أو النزاع كما في القائمة
banner-also = في هذا الطرد أيضًا
banner-also-ends = حماية المشتري للطلب { $order } تنتهي أولًا، لذا يُعتمد تاريخها هنا.
delivery-past = كان موعد التسليم المتوقع { $date }، وقد مضى ذلك اليوم.
delivery-moved = تغيّر موعد التسليم المتوقع من { $first } إلى { $date }.
delivery-moved-past = تغيّر موعد التسليم المتوقع من { $first } إلى { $date }، ومضى ذلك اليوم أيضًا.
delivery-coupon = وعد AliExpress بقسيمة إذا وصل الطرد بعد { $date }. زر «Collect» موجود في صفحة الطلب بجانب المنتج.
fact-expected = التسليم المتوقع
verdict-says-undated = تقول صفحة الطلب «{ $words }» من دون تاريخ.
fact-latest-words = آخر تحديث في صفحة الطلب
chip-unread = لم يُقرأ التتبع
