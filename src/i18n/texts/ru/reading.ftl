### How old the tracking is, and how it is read on the order page.

verdict-as-of = По данным на { $date }: { $why }
tracking-read-ago =
    { $days ->
        [one] Отслеживание прочитано { $days } день назад.
        [few] Отслеживание прочитано { $days } дня назад.
        [many] Отслеживание прочитано { $days } дней назад.
       *[other] Отслеживание прочитано { $days } дня назад.
    }
reminder-look-first = Проверьте отслеживание: { $order }
