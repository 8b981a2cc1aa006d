### How old the tracking is, and how it is read on the order page.

verdict-as-of = حتى { $date }: { $why }
tracking-read-ago =
    { $days ->
        [zero] قُرئ التتبع قبل { $days } يوم.
        [one] قُرئ التتبع قبل يوم واحد.
        [two] قُرئ التتبع قبل يومين.
        [few] قُرئ التتبع قبل { $days } أيام.
        [many] قُرئ التتبع قبل { $days } يومًا.
       *[other] قُرئ التتبع قبل { $days } يوم.
    }
reminder-look-first = تحقق من التتبع: { $order }
