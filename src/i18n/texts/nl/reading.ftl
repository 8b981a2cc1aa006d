### How old the tracking is, and how it is read on the order page.

verdict-as-of = Stand van { $date }: { $why }
tracking-read-ago =
    { $days ->
        [one] De tracking is { $days } dag geleden gelezen.
       *[other] De tracking is { $days } dagen geleden gelezen.
    }
reminder-look-first = Bekijk de tracking: { $order }
