### How old the tracking is, and how it is read on the order page.

verdict-as-of = A fecha de { $date }: { $why }
tracking-read-ago =
    { $days ->
        [one] El seguimiento se leyó hace { $days } día.
       *[other] El seguimiento se leyó hace { $days } días.
    }
reminder-look-first = Mira el seguimiento: { $order }
