### How old the tracking is, and how it is read on the order page.

verdict-as-of = Stav k { $date }: { $why }
tracking-read-ago =
    { $days ->
        [one] Sledování se četlo před { $days } dnem.
        [few] Sledování se četlo před { $days } dny.
       *[other] Sledování se četlo před { $days } dny.
    }
reminder-look-first = Podívejte se na sledování: { $order }
