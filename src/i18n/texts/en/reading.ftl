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
reading-now = Reading the tracking…
reading-start = Read the tracking
reading-open = Open the tracking page
reading-captcha = AliExpress wants you to pass a security check before its tracking can be read.
reading-logged-out = AliExpress wants you to sign in before its tracking can be read.
reading-refused = AliExpress didn’t let its tracking page be read from here.
reading-empty = The tracking page showed nothing about this order.
reading-unreachable = The tracking page couldn’t be loaded, or took too long.
options-reading = Read the tracking of the order I open
options-reading-title = Tracking
options-reading-about = When you open the page of a shipped order, AliExpress’s own tracking page for it is opened out of sight, read, and closed: at most once every 6 hours. When this is off, a button on the card does it.
# $days (number): whole days since the seller shipped it.
shipped-ago =
    { $days ->
        [one] Shipped { $days } day ago
       *[other] Shipped { $days } days ago
    }
shipped-today = Shipped today
