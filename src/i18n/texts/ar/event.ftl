### What the updates of the tracking mean.

## What an update means. $from and $to are the normal days until the next scan

event-ordered = سُجّل الطلب. لم يُشحن شيء بعد.
event-prepared =
    البائع يجهّز الطرد. لم تسجّله أي شركة شحن بعد. يظهر أول تحديث عادةً بعد { $from ->
        [one] يوم
        [two] يومين
       *[other] { $from }
    } إلى { $to ->
        [zero] { $to } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $to } أيام
        [many] { $to } يومًا
       *[other] { $to } يوم
    }.
event-accepted =
    الطرد لدى شركة الشحن. يظهر التحديث التالي عادةً خلال { $from ->
        [one] يوم
        [two] يومين
       *[other] { $from }
    } إلى { $to ->
        [zero] { $to } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $to } أيام
        [many] { $to } يومًا
       *[other] { $to } يوم
    }.
event-origin-transit =
    الطرد في طريقه إلى مطار بلد المنشأ. يظهر التحديث التالي عادةً خلال { $from ->
        [one] يوم
        [two] يومين
       *[other] { $from }
    } إلى { $to ->
        [zero] { $to } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $to } أيام
        [many] { $to } يومًا
       *[other] { $to } يوم
    }.
event-export-customs =
    الطرد لدى جمارك بلد المنشأ. يظهر التحديث التالي عادةً خلال { $from ->
        [one] يوم
        [two] يومين
       *[other] { $from }
    } إلى { $to ->
        [zero] { $to } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $to } أيام
        [many] { $to } يومًا
       *[other] { $to } يوم
    }.
event-handed-to-airline =
    سُلّم الطرد إلى شركة الطيران، وقد يكون بانتظار مكان على متن طائرة. يظهر التحديث التالي عادةً عند دخوله بلدك، بعد { $from ->
        [one] يوم
        [two] يومين
       *[other] { $from }
    } إلى { $to ->
        [zero] { $to } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $to } أيام
        [many] { $to } يومًا
       *[other] { $to } يوم
    }.
event-departed =
    غادر الطرد بلد المنشأ. يظهر التحديث التالي عادةً عند دخوله بلدك، بعد { $from ->
        [one] يوم
        [two] يومين
       *[other] { $from }
    } إلى { $to ->
        [zero] { $to } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $to } أيام
        [many] { $to } يومًا
       *[other] { $to } يوم
    }.
event-international-transit =
    الطرد في طريقه من دولة إلى أخرى. يظهر التحديث التالي عادةً عند دخوله بلدك، بعد { $from ->
        [one] يوم
        [two] يومين
       *[other] { $from }
    } إلى { $to ->
        [zero] { $to } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $to } أيام
        [many] { $to } يومًا
       *[other] { $to } يوم
    }.
event-import-declared = أُبلغت جمارك بلدك بالطرد مسبقًا. هذا إجراء ورقي يسبق الرحلة الجوية غالبًا: ربما لم يصل الطرد بعد.
event-arrived =
    الطرد في بلدك. يظهر التحديث التالي عادةً خلال { $from ->
        [one] يوم
        [two] يومين
       *[other] { $from }
    } إلى { $to ->
        [zero] { $to } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $to } أيام
        [many] { $to } يومًا
       *[other] { $to } يوم
    }.
event-import-customs =
    الطرد لدى جمارك بلدك. يظهر التحديث التالي عادةً خلال { $from ->
        [one] يوم
        [two] يومين
       *[other] { $from }
    } إلى { $to ->
        [zero] { $to } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $to } أيام
        [many] { $to } يومًا
       *[other] { $to } يوم
    }.
event-held-by-customs = الجمارك تحتجز الطرد. السبب غالبًا مستند ناقص أو رسم غير مدفوع.
event-customs-released =
    أفرجت الجمارك عن الطرد. ستتسلمه شركة التوصيل بعد ذلك، عادةً خلال { $from ->
        [one] يوم
        [two] يومين
       *[other] { $from }
    } إلى { $to ->
        [zero] { $to } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $to } أيام
        [many] { $to } يومًا
       *[other] { $to } يوم
    }.
event-last-mile-handover =
    الطرد الآن لدى شركة التوصيل. لم يُسلَّم بعد. يظهر التحديث التالي عادةً خلال { $from ->
        [one] يوم
        [two] يومين
       *[other] { $from }
    } إلى { $to ->
        [zero] { $to } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $to } أيام
        [many] { $to } يومًا
       *[other] { $to } يوم
    }.
event-destination-transit =
    الطرد في طريقه إليك داخل بلدك. يظهر التحديث التالي عادةً خلال { $from ->
        [one] يوم
        [two] يومين
       *[other] { $from }
    } إلى { $to ->
        [zero] { $to } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $to } أيام
        [many] { $to } يومًا
       *[other] { $to } يوم
    }.
event-out-for-delivery = الطرد مع مندوب التوصيل ومن المفترض أن يصل قريبًا.
event-attempt-failed = حاول مندوب التوصيل تسليم الطرد ولم يتمكن.
event-ready-for-pickup = الطرد بانتظارك في نقطة الاستلام. استلمه قبل أن يُعاد.
event-not-collected = لم يُستلم الطرد من نقطة الاستلام في الوقت المحدد. قد يُعاد إلى المرسل: اسأل هناك.
event-delivered = تقول شركة الشحن إن الطرد سُلّم.
event-returning = الطرد في طريق العودة إلى المرسل، أو عاد إليه.
event-lost = تقول شركة الشحن إن الطرد فُقد أو أُتلف.
event-exception = أبلغت شركة الشحن عن مشكلة.
event-note = للعلم فقط. لم يتحرك الطرد.
event-unknown = معنى هذا التحديث غير معروف.

## The history of a parcel

timeline-title = شرح كل تحديث
timeline-silence =
    { $days ->
        [zero] { $days } يوم دون تحديث
        [one] يوم واحد دون تحديث
        [two] يومان دون تحديث
        [few] { $days } أيام دون تحديث
        [many] { $days } يومًا دون تحديث
       *[other] { $days } يوم دون تحديث
    }
timeline-silence-now =
    { $days ->
        [zero] { $days } يوم دون تحديث حتى اليوم
        [one] يوم واحد دون تحديث حتى اليوم
        [two] يومان دون تحديث حتى اليوم
        [few] { $days } أيام دون تحديث حتى اليوم
        [many] { $days } يومًا دون تحديث حتى اليوم
       *[other] { $days } يوم دون تحديث حتى اليوم
    }
timeline-more =
    { $count ->
        [zero] يوجد { $count } تحديث أقدم غير معروض.
        [one] يوجد تحديث واحد أقدم غير معروض.
        [two] يوجد تحديثان أقدم غير معروضين.
        [few] توجد { $count } تحديثات أقدم غير معروضة.
        [many] يوجد { $count } تحديثًا أقدم غير معروض.
       *[other] يوجد { $count } تحديث أقدم غير معروض.
    }
event-delayed = الطرد متوقف مؤقتًا في مكانه. هذا تأخير وليس مشكلة.
