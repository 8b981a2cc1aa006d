### How old the tracking is, and how it is read on the order page.

verdict-as-of = За даними на { $date }: { $why }
tracking-read-ago =
    { $days ->
        [one] Відстеження прочитано { $days } день тому.
        [few] Відстеження прочитано { $days } дні тому.
        [many] Відстеження прочитано { $days } днів тому.
       *[other] Відстеження прочитано { $days } дня тому.
    }
reminder-look-first = Перевірте відстеження: { $order }
