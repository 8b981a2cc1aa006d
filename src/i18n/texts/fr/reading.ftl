### How old the tracking is, and how it is read on the order page.

verdict-as-of = Au { $date } : { $why }
tracking-read-ago =
    { $days ->
        [one] Suivi lu il y a { $days } jour.
       *[other] Suivi lu il y a { $days } jours.
    }
reminder-look-first = Consultez le suivi : { $order }
