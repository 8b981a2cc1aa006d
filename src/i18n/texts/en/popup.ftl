### The window that the toolbar button opens.

popup-title = Your parcels
# $order (text): the order number.
popup-order = Order { $order }
# $days (number): days that are left.
popup-protection =
    { $days ->
        [one] Protection: { $days } day left
       *[other] Protection: { $days } days left
    }
# $days (number): days that are probably left.
popup-protection-estimate =
    { $days ->
        [one] Protection: about { $days } day left
       *[other] Protection: about { $days } days left
    }
popup-protection-today = Protection ends today
popup-protection-over = Protection has ended
# $count (number): how many more orders.
popup-more = and { $count } more
popup-empty-title = No parcels yet
popup-empty = Open an order or its tracking page on AliExpress. The advice appears there, in a card at the bottom of the page, and from then on the order is listed here too.
popup-open-orders = Open my orders
popup-error-title = The list couldn’t be read
popup-error = Nothing is lost. Close this window and open it again. If that doesn’t help, reload the extension.
popup-search = Find an order, or check any number
popup-needs-me = Needs attention
# $count (number): how many different ones.
popup-unrecognized = Unrecognized updates ({ $count })
popup-unrecognized-note = The extension doesn’t know these updates yet. Names, numbers and places are left out. Look it over before you send it: a name may still be there.
popup-unrecognized-copy = Copy them for a report
