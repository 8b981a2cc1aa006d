### Notifications.

reminder-title = { $headline }: { $order }
reminder-look-again = تحقق مجددًا: { $order }
reminder-many =
    { $count ->
        [zero] { $count } طلب يحتاج إلى متابعتك
        [one] طلب واحد يحتاج إلى متابعتك
        [two] طلبان يحتاجان إلى متابعتك
        [few] { $count } طلبات تحتاج إلى متابعتك
        [many] { $count } طلبًا يحتاج إلى متابعتك
       *[other] { $count } طلب يحتاج إلى متابعتك
    }
reminder-gravest = الأكثر إلحاحًا: { $headline } – { $order }
