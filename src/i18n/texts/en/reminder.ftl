### Notifications.

# $headline (text): the advice, one of the level-* texts.
# $order (text): the name of what was bought, or popup-order.
reminder-title = { $headline }: { $order }
# $order (text): the name of what was bought, or popup-order.
reminder-look-again = Check again: { $order }
# $count (number): how many orders.
reminder-many =
    { $count ->
        [one] { $count } order needs attention
       *[other] { $count } orders need attention
    }
# $headline (text): the advice, one of the level-* texts.
# $order (text): the name of what was bought, or popup-order.
reminder-gravest = Most urgent: { $headline } – { $order }
