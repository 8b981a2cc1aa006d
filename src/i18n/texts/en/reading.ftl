### How old the tracking is, and how it is read on the order page.

# $date (date): the day the tracking was read last.
# $why (text): the advice in one sentence, one of the verdict-* texts.
verdict-as-of = As of { $date }: { $why }
# $days (number): whole days since the tracking was read last.
tracking-read-ago =
    { $days ->
        [one] Tracking was read { $days } day ago.
       *[other] Tracking was read { $days } days ago.
    }
# $order (text): the name of what was bought, or popup-order.
reminder-look-first = Check the tracking: { $order }
