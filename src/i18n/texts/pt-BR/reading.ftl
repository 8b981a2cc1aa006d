### How old the tracking is, and how it is read on the order page.

verdict-as-of = Em { $date }: { $why }
tracking-read-ago =
    { $days ->
        [one] O rastreio foi lido há { $days } dia.
       *[other] O rastreio foi lido há { $days } dias.
    }
reminder-look-first = Veja o rastreio: { $order }
