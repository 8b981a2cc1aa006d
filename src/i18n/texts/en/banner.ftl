### The card on an order page.

# The name of the extension: not translated.
banner-name = Stuck Parcel
banner-dismiss = Hide until the advice gets more urgent
# What stands in the place of the card after that, until the page is left.
banner-hidden = Hidden until the advice gets more urgent
banner-close-note = Close this note
banner-menu = Menu
banner-to-edge = Shrink to the edge of the page
banner-to-left = Move to the left
banner-to-right = Move to the right
# What the keyboard shortcut does, as the list of shortcuts in the browser has it.
banner-shortcut = Show the card on this order page
banner-flags = Warning signs
banner-reasons = Why there may be no updates
banner-steps = What to do
banner-message = Message to the seller
banner-dispute = Text for your dispute
banner-dispute-provider = Summary for your payment provider
banner-copy-dispute = Copy text
banner-copied-dispute = Copied. Now paste it into the dispute.
banner-copied-report = Copied.
# $where (text): the words on the link in the settings.
banner-copied-diagnostics = Copied. Paste it into a report: in the settings, choose “{ $where }”.
banner-meaning = Translation
banner-seller-language = Message language
banner-copy = Copy message
banner-copied = Copied. Now paste it into the chat.
banner-copy-failed = Your browser blocked copying. The text is selected, so press Ctrl+C (Cmd+C on a Mac).
banner-chat = Open the chat
banner-sent = I sent it
banner-trackers = Look up the number
# A button: the tracker knows the number.
banner-found = Found
# A button: the tracker does not know the number.
banner-nothing = Not found
# $tracker (text): the name of a tracker, as in "Correos".
banner-found-at = { $tracker }: found
# $tracker (text): the name of a tracker, as in "Correos".
banner-nothing-at = { $tracker }: not found
# $count (number): how many parcels: two or more.
# $number (text): the tracking number of the parcel that the card is about.
banner-parcel-of = This order has { $count } parcels. This is about { $number }.
# $count (number): how many parcels: two or more.
# $numbers (text): their tracking numbers.
banner-parcels = This order has { $count } parcels: { $numbers }.
# The parcel stands below, where the card is about the rest of the order, which has not been sent.
banner-part-sent = The part of this order that was sent:
# Beside the parcel, where the card is about the part that was sent.
banner-part-unsent = The rest of this order hasn’t been sent yet.
banner-in-hands = Do you have the parcel?
# The same where the order comes in several parcels.
banner-in-hands-all = Do you have all of it?
banner-have-it = I have it
# The same where the order comes in several parcels.
banner-have-all = I have everything
# Of an order that comes in several parcels.
banner-not-have-all = Something is missing
# The same while one of the parcels is still on its way and another one is said to be delivered.
banner-not-have-delivered = The delivered one isn’t here
banner-not-have-it = I don’t have it
banner-not-at-pickup = It isn’t at the pickup point
banner-answers = What happened?
banner-new-number = New number from the seller
banner-save = Save
# $date (date): the day it happened.
# $answer (text): what the buyer noted, one of the said-* texts.
banner-said = { $date }: { $answer }
# In the log: what was said about another order of the same parcel counts here, too. $date (date): the day. $answer (text): what was said. $order (text): the number of that order.
banner-said-elsewhere = { $date }: { $answer } (noted for order { $order })
# The heading above what the buyer noted.
banner-log = Your log
banner-undo = Undo
# The day on which something was said or done: the name of a field that changes it.
banner-log-day = Date
banner-facts = Where this information comes from
# $list (text): what could not be read, a list of the missing-* texts.
banner-missing = Couldn’t read: { $list }.
# $first (text): a day count or a date.
# $second (text): until when, or what happened on that date.
banner-list-comma = { $first }, { $second }
banner-diagnostics = Something wrong? Copy diagnostics
banner-copy-diagnostics = Copy diagnostics
banner-evidence = Create dispute file
banner-opens = Opens in a new tab

## The waiting bar in words, and the countdown

# $normal (number): the last day on which no updates are normal.
# $write (number): the day from which the seller should be messaged.
# $flag (number): the day after which something is wrong.
# $day (number): today, as a day of the count.
bar-text = Until day { $normal }, it’s normal to see no updates. Message the seller from day { $write }; after day { $flag }, it’s a warning sign. Today is day { $day }.
# $normal (number): the last day on which no updates are normal.
# $write (number): the day from which the seller should be messaged.
# $flag (number): the day after which something is wrong.
bar-legend = Normal until day { $normal } · message seller from { $write } · warning sign after { $flag }
# $days (number): days that are left.
# $date (date): the day buyer protection ends.
protection-left =
    { $days ->
        [one] Buyer protection: { $days } day left (until { $date })
       *[other] Buyer protection: { $days } days left (until { $date })
    }
# $date (date): today.
protection-today = Buyer protection ends today, { $date }
# $date (date): the day buyer protection ended.
protection-over = Buyer protection ended on { $date }
# After the countdown. $date (date): a later day that another page of the order shows.
protection-also = AliExpress also shows { $date }; the earlier date is safer.
# $days (number): days that are probably left.
# $date (date): the estimated end.
protection-estimate =
    { $days ->
        [one] Buyer protection: about { $days } day left (estimated end: { $date }). The page doesn’t show the date.
       *[other] Buyer protection: about { $days } days left (estimated end: { $date }). The page doesn’t show the date.
    }
# $date (date): the estimated end.
protection-estimate-over = Buyer protection may have ended (estimated end: { $date }). The page doesn’t show the date.

## What the buyer can note

said-have-it = I have it
said-do-not-have-it = I don’t have it
said-other-place = Tracking shows another city or country
said-weight-mismatch = The weight doesn’t match
said-wrong-number = This isn’t my tracking number
# $tracker (text): the name of a tracker, as in "Correos".
said-checked-found = { $tracker }: found
# $tracker (text): the name of a tracker, as in "Correos".
said-checked-nothing = { $tracker }: not found
# $message (text): what it was about, one of the wrote-* texts.
said-wrote = I messaged the seller: { $message }
# $message (text): one of the wrote-* texts; an earlier message was about the same.
said-wrote-again = I messaged the seller again: { $message }
said-wrote-own = I messaged the seller
said-seller-waits = The seller asked me to wait
# $number (text): the new tracking number.
said-seller-number = The seller gave a new number: { $number }
said-seller-template = The seller sent a canned reply
said-seller-refused = The seller refused
said-seller-silent = The seller hasn’t replied
said-dispute-opened = I opened a dispute
said-dispute-offer = I got an offer in the dispute
said-dispute-escalated = AliExpress is deciding now
said-dispute-closed = The dispute was closed without a refund
said-refunded = I got my money back

## What a message to the seller was about, after "I messaged the seller:"

wrote-no-tracking = tracking shows nothing
wrote-silent-accepted = no updates from the carrier
wrote-silent-exported = no updates since it was sent abroad
wrote-silent-arrived = no updates in my country
wrote-not-shipped = not shipped yet
wrote-cancel = request to accept the cancellation
wrote-not-received = marked delivered, not received
wrote-wrong-number = wrong number
wrote-trouble = a delivery problem
wrote-extend-protection = request to extend protection
wrote-reminder = reminder

## Where a number can be looked up

tracker-ali-express = AliExpress
tracker-cainiao = Cainiao
tracker-universal = Universal tracker
tracker-local-post = Local postal service
tracker-courier = Courier

## The dispute: what to attach, and until when

disputing-attach = What to attach
disputing-order = Screenshot of the order
disputing-tracker = Screenshot of the tracker
disputing-chat = Screenshot of the chat with the seller
disputing-place = Proof that it was delivered somewhere else
disputing-post = Message from the postal service or courier confirming the problem
disputing-not-yet = Not taken yet.
# Something to attach to the dispute that the buyer has ticked.
disputing-you-have = You have it.
# $date (date): the day buyer protection ends.
disputing-protection = Your protection end date, { $date }, is saved here.
# $count (number): how many tracking updates.
# $date (date): the day they were saved.
disputing-history =
    { $count ->
        [one] { $count } tracking update saved here on { $date }.
       *[other] { $count } tracking updates saved here on { $date }.
    }
# $count (number): how many entries.
disputing-log =
    { $count ->
        [one] { $count } entry in your log.
       *[other] { $count } entries in your log.
    }
disputing-if-any = Only if you have one.
# $date (date): the day before the last one.
disputing-open-by = Open it by { $date }. Don’t leave it to the last day.
# $date (date): the day before the last one. Where the sentence above has said not to wait for the last day.
disputing-open-by-day = Open it by { $date }.
# $date (date): the last day for a dispute.
disputing-window = You can usually open a dispute until { $date }. Don’t wait that long.
# On that day itself.
disputing-window-today = Today is usually the last day to open a dispute.
disputing-show = Show me where
disputing-shown = It’s highlighted on the page. Click it when you’re ready.
disputing-not-found = That button isn’t on this page. On the order page, look next to the item for “Returns/refunds”.

## The card on the page of the chat

chat-insert = Insert into the message box
chat-click-first = Click the message box first
chat-inserted = It’s in the message box. Read it, then send it yourself.
chat-insert-failed = The page didn’t accept the text. Copy it instead.
# The card beside a chat, until the page is opened again.
chat-dismiss = Hide on this page
chat-none = There’s nothing to send for this order right now.
chat-which = Which order is this chat about?
# $count (number): how many other orders there are with this seller.
chat-orders =
    { $count ->
        [one] Another order
       *[other] Other orders
    }

## Good to know, for this order or the next one

hint-title = Good to know
hint-economy-for-much = This order was sent by economy shipping. At this price, tracked shipping is worth paying for next time.
# $zip (text): the ZIP code.
# $country (text): the country of the address.
hint-zip = ZIP code { $zip } doesn’t look right for { $country }. Check the address and tell the seller.
# $count (number): how many earlier orders.
hint-stuck-store =
    { $count ->
        [one] { $count } earlier order from this store got stuck.
       *[other] { $count } earlier orders from this store got stuck.
    }
hint-save-number = Open the tracking page the day the number appears, so it’s saved here. Checking every few days is enough.

## Facts, and where they were read

fact-order = Order
fact-placed = Placed
fact-paid = Paid
fact-shipped = Shipped
fact-ended = Ended
fact-status = Status
fact-protection = Protection until
fact-country = Country
fact-city = City
fact-zip = ZIP code
fact-store = Store
fact-number = Tracking number
fact-second-number = Second number
fact-carrier = Carrier
fact-service = Shipping method
fact-last-event = Latest update
fact-newest-differs = Latest updates differ
# $behind (date): the date of the latest update at the first place.
# $behindPlace (text): the first place, by its name: AliExpress, correos.es.
# $ahead (date): the date of the latest update at the second place.
# $aheadPlace (text): the second place.
fact-newest = { $behind } ({ $behindPlace }), { $ahead } ({ $aheadPlace }). The newer one counts.
fact-no-event = Tracking read, no updates yet

## The status of an order

status-unpaid = unpaid
status-processing = being prepared by the seller
status-shipped = shipped
status-completed = completed
status-cancelled = cancelled
status-closed = closed
status-in-dispute = in dispute
status-refunded = refunded

## Where a fact was read

source-estimate = estimate
source-address = page address
source-list-page = order list
source-detail-page = order page
source-tracking-page = tracking page
source-list-answer = order list data
source-refund-answer = refund list data
source-detail-answer = order page data
source-tracking-answer = tracking page data
source-cainiao = Cainiao
source-buyer = entered by hand

## The mark on the order list

# $date (date): the day the advice changes.
chip-wait-until = Wait until { $date }
# $verdict (text): the advice, one of the level-* texts.
chip-label = Stuck Parcel: { $verdict }
status-partly-shipped = partly shipped
status-cancel-requested = cancellation requested
disputing-in-file = In the file.
status-expired = expired
fact-refund-words = Refund or dispute, as listed
# The heading above the other orders of the parcel.
banner-also = Also in this parcel
# $order (text): the number of another order.
banner-also-ends = Buyer protection for order { $order } ends first, so that date counts here.
# $date (date): the estimated day of delivery.
delivery-past = Estimated delivery was { $date }. That day has passed.
# $first (date): the day that was estimated first.
# $date (date): the estimated day of delivery.
delivery-moved = Estimated delivery moved from { $first } to { $date }.
# $first (date): the day that was estimated first.
# $date (date): the estimated day of delivery.
delivery-moved-past = Estimated delivery moved from { $first } to { $date }, and that day has passed too.
# $date (date): the day after which a coupon is promised. The shop's button: as AliExpress names it in English.
delivery-coupon = The shop promised a coupon if the parcel arrives after { $date }. The shop’s own “Collect” button is on the order page, next to the item.
fact-expected = Estimated delivery
# $words (text): the latest update, in the language of the page.
verdict-says-undated = The order page says “{ $words }”, without a date.
fact-latest-words = Latest update on the order page
chip-unread = Tracking not read
