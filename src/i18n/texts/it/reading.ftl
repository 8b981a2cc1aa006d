### How old the tracking is, and how it is read on the order page.

verdict-as-of = Al { $date }: { $why }
tracking-read-ago =
    { $days ->
        [one] Tracking letto { $days } giorno fa.
       *[other] Tracking letto { $days } giorni fa.
    }
reminder-look-first = Guarda il tracking: { $order }
