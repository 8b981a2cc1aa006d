### How old the tracking is, and how it is read on the order page.

verdict-as-of = נכון ל־{ $date }: { $why }
tracking-read-ago =
    { $days ->
        [one] המעקב נקרא לפני יום אחד.
        [two] המעקב נקרא לפני יומיים.
       *[other] המעקב נקרא לפני { $days } ימים.
    }
reminder-look-first = לבדוק את המעקב: { $order }
