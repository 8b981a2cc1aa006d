### The advice in one sentence, for each situation. "-plain" is used where the day count or the date is not known.

verdict-unpaid = لم تدفع ثمن هذا الطلب بعد، لذلك لم يُشحن شيء.
verdict-cancelled = أُلغي هذا الطلب. لا شيء في الطريق.
verdict-cancelled-moving = أُلغي هذا الطلب، لكن الطرد كان في الطريق بالفعل. تأكد من استرداد المبلغ.
verdict-closed-moving = هذا الطلب مغلق، لكن الطرد كان لا يزال في الطريق. إن لم تستلم المنتج ولم تسترد المبلغ، فافتح نزاعًا الآن.
verdict-closed = هذا الطلب مغلق. لا شيء في الطريق.
verdict-refunded = استرددت المبلغ.
verdict-received = استلمت الطرد. نتمنى أن يعجبك.
verdict-received-with = ذكرت ذلك في الطلب { $order } الموجود في الطرد نفسه.
verdict-completed = الطلب مكتمل. قد يُكمل AliExpress الطلب تلقائيًا بعد مدة.
verdict-completed-undelivered = الطلب مكتمل، لكن التتبع لم يُظهر أي تسليم. إن لم تستلم الطرد، فاذكر ذلك هنا.
verdict-delivered = يُظهر التتبع أن الطرد سُلّم.
verdict-delivered-elsewhere = يُظهر التتبع أن الطرد سُلّم في «{ $place }»، وهي ليست مدينتك. أنت وحدك تعرف هل استلمته.
verdict-not-shipped =
    لم يشحن البائع هذا الطلب بعد. مضى { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }، والطبيعي حتى { $normal ->
        [zero] { $normal } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $normal } أيام
        [many] { $normal } يومًا
       *[other] { $normal } يوم
    }.
verdict-not-shipped-plain = لم يشحن البائع هذا الطلب بعد.
verdict-never-shipped =
    لم يشحن البائع هذا الطلب منذ { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }. لا تنتظر أكثر: ألغِه واسترد المبلغ.
verdict-never-shipped-plain = ما زال البائع لم يشحن هذا الطلب. ألغِه واسترد المبلغ.
verdict-no-first-scan =
    لم تُسجَّل أي حركة للطرد منذ { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } (منذ { $start }). الطبيعي حتى { $normal ->
        [zero] { $normal } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $normal } أيام
        [many] { $normal } يومًا
       *[other] { $normal } يوم
    }.
verdict-no-first-scan-plain = لم تُسجَّل أي حركة للطرد بعد. هذا طبيعي في الأيام الأولى.
verdict-silent-accepted =
    الطرد لدى شركة الشحن. لا جديد منذ { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } (منذ { $start })، والطبيعي حتى { $normal ->
        [zero] { $normal } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $normal } أيام
        [many] { $normal } يومًا
       *[other] { $normal } يوم
    }.
verdict-silent-accepted-plain = الطرد لدى شركة الشحن. التوقف طبيعي في هذه المرحلة.
verdict-silent-exported =
    الطرد في طريقه إلى بلدك منذ { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } (منذ { $start }). من الطبيعي في هذه المرحلة ألا يظهر جديد حتى { $normal ->
        [zero] { $normal } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $normal } أيام
        [many] { $normal } يومًا
       *[other] { $normal } يوم
    }.
verdict-silent-exported-plain = الطرد في طريقه إلى بلدك. من الطبيعي في هذه المرحلة ألا يظهر جديد مدة طويلة.
verdict-silent-arrived =
    الطرد في بلدك. لا جديد منذ { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } (منذ { $start })، والطبيعي حتى { $normal ->
        [zero] { $normal } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $normal } أيام
        [many] { $normal } يومًا
       *[other] { $normal } يوم
    }.
verdict-silent-arrived-plain = الطرد في بلدك. التوقف القصير طبيعي في هذه المرحلة.
verdict-ready-for-pickup = الطرد بانتظارك في نقطة الاستلام. اذهب لاستلامه.
verdict-pickup-until = الطرد بانتظارك في نقطة الاستلام حتى { $date }. استلمه قبل فوات الموعد.
verdict-pickup-missing = يُظهر التتبع أن الطرد في نقطة الاستلام، لكن قيل لك إنه ليس هناك.
verdict-attempt-failed = جاء مندوب التوصيل ولم يتمكن من التسليم. اتصل لترتيب محاولة جديدة.
verdict-held-by-customs = الجمارك تحتجز الطرد. غالبًا ما يكون السبب مستندًا ناقصًا أو رسمًا غير مدفوع.
verdict-returned = الطرد في طريق العودة إلى المرسل. لن يصل إليك من تلقاء نفسه.
verdict-lost = أبلغت شركة الشحن عن فقدان الطرد.
verdict-exception = أبلغت شركة الشحن عن مشكلة في الطرد.
verdict-delivered-missing = حالة الطرد «تم التسليم»، لكنك لم تستلمه. لا تنتظر.
verdict-elsewhere = يعرض التتبع مدينة أو دولة غير التي تقيم فيها. قد يكون الرقم لطرد شخص آخر.
verdict-wrong-number = يبدو أن رقم التتبع غير صحيح أو يخص طردًا آخر.
verdict-protection-ending =
    { $left ->
        [zero] تنتهي حماية المشتري بعد { $left } يوم، في { $until }، ولم يصل الطرد.
        [one] تنتهي حماية المشتري بعد يوم واحد، في { $until }، ولم يصل الطرد.
        [two] تنتهي حماية المشتري بعد يومين، في { $until }، ولم يصل الطرد.
        [few] تنتهي حماية المشتري بعد { $left } أيام، في { $until }، ولم يصل الطرد.
        [many] تنتهي حماية المشتري بعد { $left } يومًا، في { $until }، ولم يصل الطرد.
       *[other] تنتهي حماية المشتري بعد { $left } يوم، في { $until }، ولم يصل الطرد.
    }
verdict-protection-ending-plain = تنتهي حماية المشتري قريبًا، ولم يصل الطرد.
verdict-protection-last-days =
    { $left ->
        [zero] لم يبقَ من حماية المشتري إلا { $left } يوم، حتى { $until }. لا تنتظر اليوم الأخير.
        [one] لم يبقَ من حماية المشتري إلا يوم واحد، حتى { $until }. لا تنتظر اليوم الأخير.
        [two] لم يبقَ من حماية المشتري إلا يومان، حتى { $until }. لا تنتظر اليوم الأخير.
        [few] لم يبقَ من حماية المشتري إلا { $left } أيام، حتى { $until }. لا تنتظر اليوم الأخير.
        [many] لم يبقَ من حماية المشتري إلا { $left } يومًا، حتى { $until }. لا تنتظر اليوم الأخير.
       *[other] لم يبقَ من حماية المشتري إلا { $left } يوم، حتى { $until }. لا تنتظر اليوم الأخير.
    }
verdict-protection-last-days-plain = حماية المشتري على وشك الانتهاء. لا تنتظر اليوم الأخير.
verdict-protection-today = تنتهي حماية المشتري اليوم. افتح نزاعًا الآن.
verdict-extension-not-given = طلبت تمديد الحماية ولم تحصل عليه. تنتهي الحماية في { $until }.
verdict-extension-not-given-plain = طلبت تمديد الحماية ولم تحصل عليه.
verdict-protection-over = انتهت حماية المشتري في { $until }. يمكن عادةً فتح نزاع خلال 15 يومًا بعد انتهائها.
verdict-protection-over-today = انتهت حماية المشتري في { $until }. اليوم هو عادةً آخر يوم لفتح نزاع.
verdict-protection-over-plain = انتهت حماية المشتري. يمكن عادةً فتح نزاع خلال 15 يومًا بعد انتهائها.
verdict-protection-long-over = انتهت حماية المشتري في { $until }، وانتهت مهلة النزاع أيضًا. قد يساعدك البنك أو مزوّد خدمة الدفع.
verdict-protection-long-over-plain = انتهت حماية المشتري منذ مدة، وانتهت مهلة النزاع أيضًا. قد يساعدك البنك أو مزوّد خدمة الدفع.
verdict-past-help = انتهت حماية المشتري منذ وقت طويل. وعادةً لم يعد بإمكان البنك أيضًا أن يساعدك.
verdict-seller-did-not-help = راسلت البائع ولم تُحل المشكلة.
verdict-lost-in-silence =
    { $days ->
        [zero] لم يتحرك الطرد منذ { $days } يوم، ولم يقدم البائع ردًا مفيدًا.
        [one] لم يتحرك الطرد منذ يوم واحد، ولم يقدم البائع ردًا مفيدًا.
        [two] لم يتحرك الطرد منذ يومين، ولم يقدم البائع ردًا مفيدًا.
        [few] لم يتحرك الطرد منذ { $days } أيام، ولم يقدم البائع ردًا مفيدًا.
        [many] لم يتحرك الطرد منذ { $days } يومًا، ولم يقدم البائع ردًا مفيدًا.
       *[other] لم يتحرك الطرد منذ { $days } يوم، ولم يقدم البائع ردًا مفيدًا.
    }
verdict-lost-in-silence-plain = لم يتحرك الطرد منذ أكثر من شهر، ولم يقدم البائع ردًا مفيدًا.
verdict-awaiting-seller = راسلت البائع. أمهله بضعة أيام ليرد.
verdict-awaiting-seller-until = راسلت البائع. أمهله حتى { $date } ليرد.
verdict-ask-once-more = رد البائع لا يجيب عن سؤالك، فاسأله مرة أخرى.
verdict-no-reply = راسلت البائع في { $date } ولم تتلقَّ ردًا.
verdict-refused-early = رفض البائع، لكن هذا الانتظار ما زال طبيعيًا. الرفض محفوظ في سجلك.
verdict-not-extended = ردّ البائع، لكن تاريخ انتهاء الحماية لم يتغير.
verdict-cancel-asked = طلبت إلغاء هذا الطلب، لكنه شُحن.
verdict-at-pickup-point = الطرد ينتظرك في نقطة الاستلام: حاول استلامه أولًا.
verdict-other-at-pickup = طرد آخر من هذا الطلب ينتظر في نقطة الاستلام: استلمه قبل فوات الموعد.
verdict-other-attempt = تعذّر تسليم طرد آخر من هذا الطلب: اتصل بشركة التوصيل بشأنه.
verdict-estimate-over = ربما انتهت الحماية. ابحث عن تاريخ انتهائها في صفحة الطلب: إن كان قد مضى، فما زال بإمكانك عادةً فتح نزاع حتى { $date } تقريبًا.
verdict-estimate-long-over = انتهت الحماية على الأرجح. ابحث عن تاريخ انتهائها في صفحة الطلب: إن مضى عليه أكثر من 15 يومًا، فقد لا يساعدك سوى البنك أو مزوّد خدمة الدفع.
verdict-dispute-until = إن لم تستلمه، فاذكر ذلك هنا: يمكنك فتح نزاع حتى { $date }، فلا تنتظر اليوم الأخير.
verdict-wait-over = في { $date } طلب منك البائع الانتظار، وقد انقضت تلك المدة.
verdict-latest-unknown = لا يعرف Stuck Parcel آخر تحديث ({ $date })، فاقرأه بنفسك: «{ $words }».
verdict-latest-unknown-code = لا يعرف Stuck Parcel آخر تحديث ({ $date })، فاطّلع عليه في صفحة التتبع.
verdict-latest-words = يقول آخر تحديث: «{ $words }».
verdict-new-number = أرسل البائع رقمًا جديدًا. ابحث عنه، فقد يتأخر أول تحديث أسبوعًا.
verdict-new-number-silent =
    { $days ->
        [zero] أرسل البائع رقمًا جديدًا قبل { $days } يوم. إن لم يعرفه أي موقع تتبع بعد، فراسل البائع مرة أخرى.
        [one] أرسل البائع رقمًا جديدًا قبل يوم واحد. إن لم يعرفه أي موقع تتبع بعد، فراسل البائع مرة أخرى.
        [two] أرسل البائع رقمًا جديدًا قبل يومين. إن لم يعرفه أي موقع تتبع بعد، فراسل البائع مرة أخرى.
        [few] أرسل البائع رقمًا جديدًا قبل { $days } أيام. إن لم يعرفه أي موقع تتبع بعد، فراسل البائع مرة أخرى.
        [many] أرسل البائع رقمًا جديدًا قبل { $days } يومًا. إن لم يعرفه أي موقع تتبع بعد، فراسل البائع مرة أخرى.
       *[other] أرسل البائع رقمًا جديدًا قبل { $days } يوم. إن لم يعرفه أي موقع تتبع بعد، فراسل البائع مرة أخرى.
    }
verdict-new-number-silent-plain = أرسل البائع رقمًا جديدًا قبل مدة. إن لم يعرفه أي موقع تتبع بعد، فراسل البائع مرة أخرى.
verdict-seller-says-wait = طلب منك البائع الانتظار. لا بأس بذلك ما دامت حماية المشتري سارية.
verdict-dispute-open = نزاعك مفتوح. ردّ فيه ولا تغلقه مقابل وعد.
verdict-dispute-received = ذكرت أنك استلمت الطرد. إذا كان كل شيء سليمًا فألغِ النزاع.
verdict-dispute-offer = يوجد عرض في نزاعك. ردّ عليه قبل التاريخ المذكور في صفحة النزاع.
verdict-dispute-escalated = القرار في نزاعك الآن لدى AliExpress. أرسل ما يطلبه قبل التاريخ المذكور في صفحة النزاع.
verdict-dispute-closed = أُغلق نزاعك دون رد المبلغ. إذا كانت صفحته ما زالت تتيح الاستئناف فاستأنف الآن. وإلا فتوجّه إلى البنك أو مزوّد خدمة الدفع.
verdict-dispute-long = فُتح منذ وقت طويل. انظر في صفحته كيف انتهى، واذكر ذلك هنا.
verdict-tracking-unread = حالة الطلب «تم الشحن»، لكن تتبعه لم يُقرأ بعد.
verdict-unreadable = لم تعرض هذه الصفحة ما يكفي لتقديم نصيحة.

## The day count, and when it changes

verdict-day-count = اليوم { $day } (الطبيعي من { $from } إلى { $to })
verdict-changes = في { $date } تصبح النصيحة: { $verdict }
verdict-changes-tomorrow = غدًا تصبح النصيحة: { $verdict }
verdict-changes-else = إذا لم يتغير شيء حتى { $date }: { $verdict }
verdict-until = حتى { $date }

## Warning signs

flag-no-match =
    { $days ->
        [zero] لا حركة مسجلة منذ { $days } يوم
        [one] لا حركة مسجلة منذ يوم واحد
        [two] لا حركة مسجلة منذ يومين
        [few] لا حركة مسجلة منذ { $days } أيام
        [many] لا حركة مسجلة منذ { $days } يومًا
       *[other] لا حركة مسجلة منذ { $days } يوم
    }
flag-silent =
    { $days ->
        [zero] لا تحديثات منذ { $days } يوم
        [one] لا تحديثات منذ يوم واحد
        [two] لا تحديثات منذ يومين
        [few] لا تحديثات منذ { $days } أيام
        [many] لا تحديثات منذ { $days } يومًا
       *[other] لا تحديثات منذ { $days } يوم
    }
flag-protection-ending =
    { $days ->
        [zero] بقي { $days } يوم من الحماية ولم يصل الطرد
        [one] بقي يوم واحد من الحماية ولم يصل الطرد
        [two] بقي يومان من الحماية ولم يصل الطرد
        [few] بقي { $days } أيام من الحماية ولم يصل الطرد
        [many] بقي { $days } يومًا من الحماية ولم يصل الطرد
       *[other] بقي { $days } يوم من الحماية ولم يصل الطرد
    }
flag-protection-over = انتهت الحماية ولم يصل الطرد
flag-template-answers = البائع يرسل ردودًا جاهزة ولا يعطي رقمًا جديدًا
flag-elsewhere = يعرض التتبع: «{ $place }»
flag-elsewhere-plain = يعرض التتبع مكانًا آخر
flag-weight-mismatch = الوزن غير مطابق
flag-delivered-missing = الحالة «تم التسليم» ولم تستلم الطرد
flag-foreign-carrier = شركة { $carrier } توصّل الطرود في بلد آخر

## What a warning sign rests on

flag-since = { $number }: لا شيء منذ { $date }.
flag-entry = في { $date }: { $text }.
flag-until = تنتهي في { $date }.
flag-marked = دوّنت ذلك في { $date }.
flag-goes-to = وجهة الطلب: { $country }.

## What to do about a warning sign

flag-do-no-match = ابحث عن الرقم في مواقع أخرى، ثم اطلب من البائع رقمًا صالحًا.
flag-do-silent = اسأل البائع عن مكان الطرد، واحتفظ بلقطة شاشة لآخر تحديث.
flag-do-silent-new-number = ابحث عن الرقم الجديد، واحتفظ بلقطة شاشة لآخر تحديث للرقم القديم.
flag-do-protection = اطلب تمديد الحماية، أو افتح نزاعًا قبل انتهائها.
flag-do-template-answers = اسأل مرة أخرى. لا تنتظر اليوم الأخير.
flag-do-elsewhere = احتفظ بلقطة شاشة لذلك، فهي تفيد في النزاع. اطلب من البائع رقم طردك.
flag-do-elsewhere-delivered = إن لم تستلم الطرد، فاختر «{ $button }» لتحصل على رسالة جاهزة للإرسال.
flag-do-weight-mismatch = احتفظ بلقطة شاشة للوزن، فهي تفيد في النزاع.
flag-do-delivered-missing = اسأل أهل المنزل والجيران ومكتب البريد، ثم راسل البائع.
flag-do-foreign-carrier = اسأل البائع هل هذا الرقم لطردك.

## What could not be read, after "Couldn't read:"

missing-dates = تواريخ الطلب
missing-status = حالة الطلب
missing-events = سجل التتبع
missing-protection = تاريخ انتهاء الحماية
missing-number = رقم التتبع
missing-order = رقم الطلب
verdict-part-not-shipped = شُحن جزء فقط من هذا الطلب. ما زال الباقي عند البائع.
verdict-cancel-requested = طلبت الإلغاء. لا ينتهي الأمر حتى تسترد المبلغ: ما زال بإمكان البائع أن يرفض الإلغاء أو يشحن الطلب.
verdict-pickup-ending = ما زال الطرد ينتظرك في نقطة الاستلام. يُحفظ هناك نحو 14 يومًا ثم يُعاد. استلمه الآن.
verdict-pickup-over = بقي الطرد في نقطة الاستلام أطول من مدة حفظ الطرود، وقد يكون في طريق العودة: اسأل هناك ثم راسل البائع.
verdict-seller-says-wait-until = طلب منك البائع الانتظار. لا بأس بذلك حتى { $date }.
verdict-seller-refused = رفض البائع. يمكنك فتح نزاع الآن؛ افعل ذلك في موعد أقصاه { $date }.
verdict-seller-refused-plain = رفض البائع. يمكنك فتح نزاع الآن.
verdict-expired = انتهت صلاحية هذا الطلب. لا شيء في الطريق.
verdict-completed-in-transit = الطلب مكتمل، لكن التتبع لا يُظهر أي تسليم. إن لم تستلم الطرد، فافتح نزاعًا في موعد أقصاه { $date }: بعد ذلك يفوت الأوان.
verdict-completed-in-transit-plain = الطلب مكتمل، لكن التتبع لا يُظهر أي تسليم. إن لم تستلم الطرد، فافتح نزاعًا الآن: هذا ممكن خلال 15 يومًا من اكتمال الطلب.
verdict-completed-missing = الطلب مكتمل، لكنك لم تستلم الطرد. افتح نزاعًا في موعد أقصاه { $date }: بعد ذلك يفوت الأوان.
verdict-completed-missing-plain = الطلب مكتمل، لكنك لم تستلم الطرد. افتح نزاعًا الآن: هذا ممكن خلال 15 يومًا من اكتمال الطلب.
verdict-completed-unread = الطلب مكتمل، لكن التتبع لم يُظهر أي تسليم عند آخر قراءة. إن لم تستلم الطرد، فافتح صفحة التتبع الآن.
verdict-completing-soon = سيُكمل AliExpress هذا الطلب تلقائيًا في { $date }، والطرد لم يُسلَّم بعد. لن يبقى لك بعدها سوى 15 يومًا لفتح نزاع.
verdict-completing-soon-plain = سيُكمل AliExpress هذا الطلب تلقائيًا قريبًا، والطرد لم يُسلَّم بعد. لن يبقى لك بعدها سوى 15 يومًا لفتح نزاع.
verdict-refund-shown = يعرض AliExpress استردادًا أو نزاعًا لهذا الطلب: «{ $words }». تابعه هناك ولا تغلقه مقابل وعد.
