### Notifications.

reminder-title = { $headline }: { $order }
reminder-look-again = تحقق مجددًا: { $order }
reminder-many =
    { $count ->
        [zero] { $count } طلب يتطلب إجراءً
        [one] طلب واحد يتطلب إجراءً
        [two] طلبان يتطلبان إجراءً
        [few] { $count } طلبات تتطلب إجراءً
        [many] { $count } طلبًا يتطلب إجراءً
       *[other] { $count } طلب يتطلب إجراءً
    }
reminder-gravest = الأكثر إلحاحًا: { $headline } – { $order }
