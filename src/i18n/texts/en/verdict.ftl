### The advice in one sentence, for each situation. "-plain" is used where the day count or the date is not known.

verdict-unpaid = You haven’t paid for this order yet, so nothing has been shipped.
verdict-cancelled = This order was cancelled. Nothing is on its way.
verdict-cancelled-moving = This order was cancelled, but its parcel was already on its way. Check that you get your money back.
verdict-closed-moving = This order is closed, but its parcel was still on its way. If you have neither the item nor your money, open a dispute now.
verdict-closed = This order is closed. Nothing is on its way.
verdict-refunded = You got your money back.
verdict-received = You have it. Enjoy it.
# $order (text): the number of another order in the same parcel, of which the buyer said it.
verdict-received-with = You said so for order { $order }, which is in the same parcel.
verdict-completed = This order is completed. AliExpress may complete an order automatically after a while.
verdict-completed-undelivered = This order is completed, but its tracking never showed a delivery. If you don’t have the parcel, say so here.
verdict-delivered = Tracking says the parcel was delivered.
# $place (text): the city of the delivery, as the tracking names it.
verdict-delivered-elsewhere = Tracking says it was delivered in “{ $place }”, which isn’t your city. Only you know whether you have it.
# $days (number): days since it was paid.
# $normal (number): the most days that are normal.
verdict-not-shipped =
    The seller hasn’t shipped this order yet. It has been waiting for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }; up to { $normal ->
        [one] { $normal } day
       *[other] { $normal } days
    } is normal.
verdict-not-shipped-plain = The seller hasn’t shipped this order yet.
# $days (number): days since it was paid.
verdict-never-shipped =
    The seller hasn’t shipped this order in { $days ->
        [one] { $days } day
       *[other] { $days } days
    }. Don’t wait any longer: cancel it and get your money back.
verdict-never-shipped-plain = The seller still hasn’t shipped this order. Cancel it and get your money back.
# $days (number): days without a scan.
# $start (date): the day from which the days are counted.
# $normal (number): the most days that are normal.
verdict-no-first-scan =
    The parcel hasn’t been scanned in the { $days ->
        [one] { $days } day
       *[other] { $days } days
    } since { $start }. Up to { $normal ->
        [one] { $normal } day
       *[other] { $normal } days
    } is normal.
verdict-no-first-scan-plain = The parcel hasn’t been scanned yet. That’s normal in the first few days.
# $days (number): days without updates.
# $start (date): the day from which the days are counted.
# $normal (number): the most days that are normal.
verdict-silent-accepted =
    The carrier has the parcel. No updates for { $days ->
        [one] { $days } day
       *[other] { $days } days
    } (since { $start }); up to { $normal ->
        [one] { $normal } day
       *[other] { $normal } days
    } is normal.
verdict-silent-accepted-plain = The carrier has the parcel. A pause is normal at this stage.
# $days (number): days without updates.
# $start (date): the day from which the days are counted.
# $normal (number): the most days that are normal.
verdict-silent-exported =
    The parcel has been on its way to your country for { $days ->
        [one] { $days } day
       *[other] { $days } days
    } (since { $start }). Up to { $normal ->
        [one] { $normal } day
       *[other] { $normal } days
    } without updates is normal on this leg.
verdict-silent-exported-plain = The parcel is on its way to your country. A long time without updates is normal on this leg.
# $days (number): days without updates.
# $start (date): the day from which the days are counted.
# $normal (number): the most days that are normal.
verdict-silent-arrived =
    The parcel is in your country. No updates for { $days ->
        [one] { $days } day
       *[other] { $days } days
    } (since { $start }); up to { $normal ->
        [one] { $normal } day
       *[other] { $normal } days
    } is normal.
verdict-silent-arrived-plain = The parcel is in your country. A short pause is normal at this stage.
verdict-ready-for-pickup = It’s waiting for you at the pickup point. Go and collect it.
# $date (date): the last day on which it is held there.
verdict-pickup-until = It’s waiting for you at the pickup point until { $date }. Collect it in time.
verdict-pickup-missing = Tracking says it’s at the pickup point, but you were told it isn’t there.
verdict-attempt-failed = The courier came but couldn’t deliver. Call to arrange another attempt.
verdict-held-by-customs = Customs is holding the parcel. Often a document or a payment is missing.
verdict-returned = The parcel is going back to the sender. It won’t reach you on its own.
verdict-lost = The carrier reports the parcel as lost.
verdict-exception = The carrier reports a problem with the parcel.
verdict-delivered-missing = It’s marked as delivered, but you don’t have it. Don’t wait.
verdict-elsewhere = Tracking shows a different city or country than yours. The number may be someone else’s.
verdict-wrong-number = The tracking number looks wrong or belongs to another parcel.
# $left (number): days of buyer protection that are left.
# $until (date): the day buyer protection ends.
verdict-protection-ending =
    { $left ->
        [one] Buyer protection ends in { $left } day, on { $until }, and the parcel hasn’t arrived.
       *[other] Buyer protection ends in { $left } days, on { $until }, and the parcel hasn’t arrived.
    }
verdict-protection-ending-plain = Buyer protection ends soon, and the parcel hasn’t arrived.
# $left (number): days of buyer protection that are left.
# $until (date): the day buyer protection ends.
verdict-protection-last-days =
    { $left ->
        [one] Only { $left } day of buyer protection left, until { $until }. Don’t leave it to the last day.
       *[other] Only { $left } days of buyer protection left, until { $until }. Don’t leave it to the last day.
    }
verdict-protection-last-days-plain = Buyer protection is about to end. Don’t leave it to the last day.
verdict-protection-today = Buyer protection ends today. Open a dispute now.
# $until (date): the day buyer protection ends.
verdict-extension-not-given = You asked for protection to be extended, but it wasn’t. Protection ends on { $until }.
verdict-extension-not-given-plain = You asked for protection to be extended, but it wasn’t.
# $until (date): the day buyer protection ended.
verdict-protection-over = Buyer protection ended on { $until }. You can usually still open a dispute for 15 days after that.
# $until (date): the day protection ended.
verdict-protection-over-today = Buyer protection ended on { $until }. Today is usually the last day you can open a dispute.
verdict-protection-over-plain = Buyer protection has ended. You can usually still open a dispute for 15 days after the end.
# $until (date): the day buyer protection ended.
verdict-protection-long-over = Buyer protection ended on { $until }, and the time for a dispute has passed too. Your bank or payment provider may still be able to help.
verdict-protection-long-over-plain = Buyer protection ended a while ago, and the time for a dispute has passed too. Your bank or payment provider may still be able to help.
verdict-past-help = Buyer protection ended long ago. By now, your bank usually can’t help either.
verdict-seller-did-not-help = You asked the seller, but the problem wasn’t solved.
# $days (number): days without updates.
verdict-lost-in-silence =
    { $days ->
        [one] Nothing has moved for { $days } day, and the seller gave no useful answer.
       *[other] Nothing has moved for { $days } days, and the seller gave no useful answer.
    }
verdict-lost-in-silence-plain = Nothing has moved for over a month, and the seller gave no useful answer.
verdict-awaiting-seller = You messaged the seller. Give them a few days to reply.
# $date (date): the day on which something else is to be done.
verdict-awaiting-seller-until = You messaged the seller. Give them until { $date } to reply.
# After the reason, when the seller sent a canned reply to the message about it.
verdict-ask-once-more = The seller’s reply doesn’t answer that, so ask once more.
# $date (date): the day of a message that was not answered. After the reason.
verdict-no-reply = You messaged the seller on { $date } and haven’t had an answer.
# After the reason, while the parcel moves as it should.
verdict-refused-early = The seller refused, but this wait is still normal. The refusal is kept in your log.
# After the reason, where the seller was asked to extend buyer protection and answered something else.
verdict-not-extended = The seller has replied, but the end date hasn’t moved.
verdict-cancel-asked = You asked to cancel this order, but it has been shipped.
verdict-at-pickup-point = It’s waiting at the pickup point: try to collect it first.
verdict-other-at-pickup = Another parcel of this order is waiting at the pickup point: collect it in time.
verdict-other-attempt = Another parcel of this order couldn’t be delivered: call the courier about it.
# $date (date): about the last day for a dispute.
verdict-estimate-over = Protection may be over. Look for its end date on the order page: if it has passed, you can usually still open a dispute until about { $date }.
verdict-estimate-long-over = Protection has probably ended. Look for its end date on the order page: if it passed more than 15 days ago, only your payment provider may still be able to help.
# $date (date): the last day for a dispute.
verdict-dispute-until = If you don’t have it, say so here: you can open a dispute until { $date }, so don’t wait for the last day.
# After the reason. $date (date): the day on which the seller asked to wait.
verdict-wait-over = The seller asked you to wait on { $date }, and that time is over.
# After the reason. $date (date): the day of the newest tracking entry. $words (text): its words, in the language of the page.
verdict-latest-unknown = The latest update ({ $date }) is one Stuck Parcel doesn’t know, so read it yourself: “{ $words }”.
# $date (date): the day of the update, which has no words, only a code.
verdict-latest-unknown-code = The latest update ({ $date }) is one Stuck Parcel doesn’t know, so look at it on the tracking page.
# $words (text): the words of the update, in the language of the page.
verdict-latest-words = The latest update says: “{ $words }”.
verdict-new-number = The seller gave a new number. Look it up; its first scan may take a week.
# $days (number): days since the seller gave it.
verdict-new-number-silent =
    { $days ->
        [one] The seller gave a new number { $days } day ago. If no tracker knows it yet, message the seller again.
       *[other] The seller gave a new number { $days } days ago. If no tracker knows it yet, message the seller again.
    }
verdict-new-number-silent-plain = The seller gave a new number a while ago. If no tracker knows it yet, message the seller again.
verdict-seller-says-wait = The seller asked you to wait. That’s fine as long as buyer protection lasts.
verdict-dispute-open = Your dispute is open. Reply in it, and don’t close it in return for a promise.
# After a sentence about an open dispute, where the buyer says that the item has arrived.
verdict-dispute-received = You said you have it. If nothing is wrong with it, cancel the dispute.
verdict-dispute-offer = There is an offer in your dispute. Reply before the date shown on the dispute page.
verdict-dispute-escalated = AliExpress is deciding your dispute now. Send what it asks for before the date shown on the dispute page.
verdict-dispute-closed = Your dispute was closed without a refund. If its page still offers an appeal, appeal there now. Otherwise ask your bank or payment provider.
# After a sentence about an open dispute.
verdict-dispute-long = It was opened long ago. Check on its page how it ended, then note it here.
verdict-tracking-unread = The order is marked as shipped, but its tracking hasn’t been read yet.
verdict-unreadable = This page didn’t show enough for an answer.

## The day count, and when it changes

# Stands on the card and on the marks: short.
# $day (number): the day of the count.
# $from (number): the first of the normal days.
# $to (number): the last of the normal days.
verdict-day-count = Day { $day } ({ $from }–{ $to } is normal)
# $date (date): the day it changes.
# $verdict (text): the advice, one of the level-* texts.
verdict-changes = On { $date }, this changes to: { $verdict }
# $verdict (text): the advice, one of the level-* texts.
verdict-changes-tomorrow = Tomorrow, this changes to: { $verdict }
# While something is to be done. $date (date): the day on which the advice changes. $verdict (text): what it is then.
verdict-changes-else = If nothing changes by { $date }: { $verdict }
# $date (date): the day the advice changes.
verdict-until = until { $date }

## Warning signs

# $days (number): days without a scan.
flag-no-match =
    { $days ->
        [one] No scan for { $days } day
       *[other] No scan for { $days } days
    }
# $days (number): days without updates.
flag-silent =
    { $days ->
        [one] No updates for { $days } day
       *[other] No updates for { $days } days
    }
# $days (number): days that are left.
flag-protection-ending =
    { $days ->
        [one] { $days } day of protection left, no parcel yet
       *[other] { $days } days of protection left, no parcel yet
    }
flag-protection-over = Protection has ended, no parcel yet
flag-template-answers = The seller sends canned replies and no new number
# $place (text): the place that the tracking shows.
flag-elsewhere = Tracking shows “{ $place }”
flag-elsewhere-plain = Tracking shows another place
flag-weight-mismatch = The weight doesn’t match
flag-delivered-missing = Marked as delivered, but you don’t have it
# $carrier (text): the name of a carrier.
flag-foreign-carrier = { $carrier } delivers in another country

## What a warning sign rests on

# $number (text): the tracking number.
# $date (date): the day from which the days are counted.
flag-since = { $number }: nothing since { $date }.
# $date (date): the day of the update.
# $text (text): its words or its place, without a stop at the end.
flag-entry = { $date }: { $text }.
# $date (date): the day buyer protection ends.
flag-until = It ends on { $date }.
# $date (date): the day it was noted.
flag-marked = You noted it on { $date }.
# $country (text): the country of the address.
flag-goes-to = The order is going to { $country }.

## What to do about a warning sign

flag-do-no-match = Look the number up elsewhere, then ask the seller for one that works.
flag-do-silent = Ask the seller where it is, and save a screenshot of the latest update.
flag-do-silent-new-number = Look up the new number, and save a screenshot of the latest update of the old one.
flag-do-protection = Ask for more time, or open a dispute before protection ends.
flag-do-template-answers = Ask once more. Don’t wait for the last day.
flag-do-elsewhere = Save a screenshot: it counts in a dispute. Ask the seller for the number of your parcel.
# $button (text): the words on the button for it, banner-not-have-it.
flag-do-elsewhere-delivered = If you don’t have the parcel, choose “{ $button }” to get a message you can send.
flag-do-weight-mismatch = Save a screenshot of the weight: it counts in a dispute.
flag-do-delivered-missing = Ask the people at home, your neighbors and the post office, then message the seller.
flag-do-foreign-carrier = Ask the seller whether this number is for your parcel.

## What could not be read, after "Couldn't read:"

missing-dates = the dates of the order
missing-status = the status of the order
missing-events = the tracking history
missing-protection = the protection date
missing-number = the tracking number
missing-order = which order it is
verdict-part-not-shipped = Only part of this order was sent. The seller still has the rest.
verdict-cancel-requested = You asked to cancel. It’s not over until you have your money back: the seller may still refuse or ship it.
verdict-pickup-ending = It’s still waiting for you at the pickup point. It’s held for about 14 days, then sent back. Collect it now.
verdict-pickup-over = It has been at the pickup point for longer than parcels are held. It may be on its way back: ask there, then message the seller.
# $date (date): a date.
verdict-seller-says-wait-until = The seller asked you to wait. That’s fine until { $date }.
# $date (date): a date.
verdict-seller-refused = The seller refused. You can open a dispute now; do it by { $date }.
verdict-seller-refused-plain = The seller refused. You can open a dispute now.
verdict-expired = This order has expired. Nothing is on its way.
# $date (date): the last day for a dispute.
verdict-completed-in-transit = The order is completed, but tracking shows no delivery. If you don’t have the parcel, open a dispute by { $date }: after that it’s too late.
verdict-completed-in-transit-plain = The order is completed, but tracking shows no delivery. If you don’t have the parcel, open a dispute now: you can for 15 days after completion.
# $date (date): the last day for a dispute.
verdict-completed-missing = The order is completed, but you don’t have it. Open a dispute by { $date }: after that it’s too late.
verdict-completed-missing-plain = The order is completed, but you don’t have it. Open a dispute now: you can for 15 days after completion.
verdict-completed-unread = The order is completed, but tracking showed no delivery when it was last read. If you don’t have the parcel, open the tracking page now.
# $date (date): the day the shop completes it.
verdict-completing-soon = AliExpress will complete this order automatically on { $date }, and the parcel hasn’t been delivered. After that, you have only 15 days for a dispute.
verdict-completing-soon-plain = AliExpress will soon complete this order automatically, and the parcel hasn’t been delivered. After that, you have only 15 days for a dispute.
# $words (text): what the order list says of it, in the language of the page.
verdict-refund-shown = AliExpress shows a refund or dispute for this order: “{ $words }”. Follow it there, and don’t close it in return for a promise.
