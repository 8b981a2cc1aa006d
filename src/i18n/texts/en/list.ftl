### The bar above AliExpress's order list.

list-label = Stuck Parcel: tracking of the orders in this list
# $moving (number): orders on the way.
# $unread (number): those of them whose tracking was not read today.
list-counts = On the way: { $moving } · not read today: { $unread }
# $moving (number): orders on the way.
list-all-read = On the way: { $moving } · all read today
# $unread (number): orders on the way whose tracking was not read today.
list-unread = Tracking not read today: { $unread }
list-start = Check them now
# $done (number): orders whose tracking was read since the click.
# $all (number): all that are to be read.
list-progress = { $done } of { $all }
# $count (number): orders in which the buyer has something to do.
list-needs-you =
    { $count ->
        [one] { $count } needs attention
       *[other] { $count } need attention
    }
list-pause = Pause
list-resume = Resume
list-stop = Stop
list-failures = Stopped: three tracking pages in a row couldn’t be read.
list-day-limit = That’s all for today: no more than 60 tracking pages are opened in a day.
list-blocked = AliExpress asked for a security check or a sign-in. Open the tracking page of any order yourself, then check again.
# $count (number): orders.
list-unreadable = Not read: { $count }. You can try again after 6 hours.
list-opened = Your order list has opened. The tracking is read there, one order after another.
