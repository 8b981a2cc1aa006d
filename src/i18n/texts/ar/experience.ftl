### What this buyer's earlier parcels and stores did.

experience-title = سجل طرودك السابقة
experience-note = استنادًا إلى طلباتك السابقة في هذا المتصفح. هذا للعلم فقط: تعتمد النصيحة على مدد الانتظار في الإعدادات.
experience-empty = لا شيء حتى الآن. بعد وصول ثلاثة من طرودك بطريقة الشحن نفسها، سترى هنا كم بقيت دون تحديث.
experience-group = { $service } إلى { $country }
experience-any-service = كل طرق الشحن
experience-any-country = بلدك
experience-first-scan = قبل أول حركة مسجلة
experience-accepted = لدى شركة الشحن، قبل التصدير
experience-exported = في الطريق إلى بلدك
experience-arrived = في بلدك
experience-span =
    { $n ->
        [zero] آخر { $n } طرد لك بقي
        [one] آخر طرد لك بقي
        [two] آخر طردين لك بقيا
        [few] آخر { $n } طرود لك بقيت
        [many] آخر { $n } طردًا لك بقي
       *[other] آخر { $n } طرد لك بقي
    } دون تحديث من { $from ->
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
    }، والطبيعي من { $normal-from ->
        [one] يوم
        [two] يومين
       *[other] { $normal-from }
    } إلى { $normal-to ->
        [zero] { $normal-to } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $normal-to } أيام
        [many] { $normal-to } يومًا
       *[other] { $normal-to } يوم
    }.
experience-stores = متاجر تعثّرت طلبات منها
experience-store =
    { $store }: تعثّر { $stuck } من أصل { $orders ->
        [zero] { $orders } طلب
        [one] طلب واحد
        [two] طلبين
        [few] { $orders } طلبات
        [many] { $orders } طلبًا
       *[other] { $orders } طلب
    }، ووصل في النهاية { $came ->
        [zero] { $came }
        [one] واحد
        [two] اثنان
       *[other] { $came }
    }، ورُد المبلغ عن { $refunded ->
        [zero] { $refunded }
        [one] واحد
        [two] اثنين
       *[other] { $refunded }
    }.
