### What a tracking number is, who can track it, and what was wrong with it.

## What it is

number-is-post = رقم تتبع بريدي (S10) صادر عن { $post }: { $service }.
number-is-post-of-destination = رقم تتبع بريدي (S10) من بريد بلد الوجهة نفسه، { $post }: { $service }.
number-is-no-country = يبدو رقم تتبع بريديًا (S10)، لكن آخر حرفين فيه ليسا رمز دولة.
number-is-first-mile = رقم من { $carrier } لمرحلة مغادرة بلد المنشأ. لا يعرفه البريد في بلدك.
number-is-last-mile = رقم من { $carrier } للتوصيل في بلدك.
number-is-courier = رقم من { $carrier }.
number-is-perhaps = قد يكون رقمًا من { $carrier }. تستخدم شركات شحن أخرى هذا الشكل أيضًا.
number-is-amazon = رقم تتبع من Amazon. ربما اشترى البائع المنتج من هناك وأرسله إليك مباشرة.
number-is-order-id = هذا رقم طلب من AliExpress وليس رقم تتبع.
number-is-perhaps-order-id = الرقم المكوّن من 16 خانة هو عادةً رقم طلب من AliExpress وليس رقم تتبع.
number-is-product-id = هذا رقم منتج من AliExpress وليس رقم تتبع.
number-is-unknown = لا تستخدم أي شركة شحن معروفة أرقامًا بهذا الشكل. قارنه بالرقم في الطلب خانةً خانة.
number-is-placeholder = يبدو أنه مجرد مثال وليس رقم طرد حقيقي.
number-is-unreadable = تعذرت قراءة خانة واحدة.

## The service that the first letters of a postal number stand for

number-service-ems = بريد سريع (EMS)
number-service-letter-express = رسالة أو طرد صغير مع تتبع
number-service-registered = رسالة مسجلة
number-service-insured = رسالة مؤمَّنة
number-service-parcel = طرد
number-service-e-commerce = طرد تجارة إلكترونية
number-service-untracked = طرد صغير دون تتبع حتى الباب
number-service-m-bag = كيس مطبوعات
number-service-business-reply = رد تجاري
number-service-domestic = خدمة محلية أو ثنائية
number-service-other = بريد من نوع آخر

## How far it can be tracked

number-reach-door = يمكن تتبعه حتى الباب.
number-reach-hand-over = يمكن تتبعه إلى أن تتسلمه شركة التوصيل المحلية. بعد ذلك ابحث عن رقم ثانٍ.
number-reach-border = ينتهي التتبع عادةً عند الحدود: لا تُسجَّل حركة البريد الاقتصادي بعدها.
number-reach-from-arrival = لا يعرض شيئًا إلا بعد وصول الطرد إلى بلد الوجهة.

## Check digit and repairs

number-check-passes = رقم التحقق صحيح.
number-check-fails = رقم التحقق غير صحيح: على الأرجح كُتب الرقم خطأً. قارنه بالرقم في الطلب.
number-repair = هل تقصد { $number }؟
number-repair-change = الخانة { $place }: { $to } بدلًا من { $from }.
number-repair-remove = دون الخانة { $place } ({ $from }).
number-changed = قُرئ هكذا: { $number }.
number-look-alike = الخانة { $place } حرف من أبجدية أخرى يشبه { $to }.

## Links

number-link-copies = النقر ينسخ الرقم. الصقه هناك.
number-link-copied = تم نسخ الرقم. الصقه هناك.
number-link-postcode = يطلب رمزك البريدي.
number-link-not-expected = على الأرجح لا يعرف هذا الرقم.

## Why nothing was looked up

number-refused-empty = لم يُدخَل أي رقم.
number-refused-too-long = هذا أطول من أن يكون رقم تتبع.
number-refused-control-characters = يحتوي على رموز لا يمكن أن تكون جزءًا من رقم.
number-refused-no-number = لا يوجد فيه رقم تتبع.
number-known = هذا الرقم مسجَّل لهذا الطلب من قبل.
number-save-again = اضغط «حفظ» مرة أخرى للاحتفاظ به كما هو.

## The box in which a number is checked, and the numbers of an order

number-box = التحقق من رقم
number-other = التحقق من { $number } بدلًا منه
number-of-parcel =
    { $count ->
        [one] رقم التتبع
        [two] رقما التتبع
       *[other] أرقام التتبع
    }
number-from-seller = من البائع.
number-copy = نسخ
number-copy-this = نسخ { $number }
number-is-as-order-says = بحسب الطلب، شركة الشحن هي { $carrier }. شكل الرقم وحده لا يدل على ذلك.
number-link-until-hand-over = يعرض التحديثات إلى أن تتسلم شركة التوصيل المحلية الطرد.
number-link-from-hand-over = لا يعرض التحديثات إلا بعد أن تتسلم شركة التوصيل المحلية الطرد.
