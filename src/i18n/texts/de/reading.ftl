### How old the tracking is, and how it is read on the order page.

verdict-as-of = Stand { $date }: { $why }
tracking-read-ago =
    { $days ->
        [one] Die Sendungsverfolgung wurde vor { $days } Tag gelesen.
       *[other] Die Sendungsverfolgung wurde vor { $days } Tagen gelesen.
    }
reminder-look-first = Sendungsverfolgung ansehen: { $order }
