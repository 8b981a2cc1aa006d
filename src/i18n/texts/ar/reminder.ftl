### Notifications.

reminder-title = { $headline }: { $order }
reminder-look-again = تحقق مجددًا: { $order }
reminder-many =
    { $count ->
        [zero] { $count } طلب يحتاج إلى نظرة منك
        [one] طلب واحد يحتاج إلى نظرة منك
        [two] طلبان يحتاجان إلى نظرة منك
        [few] { $count } طلبات تحتاج إلى نظرة منك
        [many] { $count } طلبًا تحتاج إلى نظرة منك
       *[other] { $count } طلب تحتاج إلى نظرة منك
    }
reminder-gravest = الأكثر إلحاحًا: { $headline } – { $order }
