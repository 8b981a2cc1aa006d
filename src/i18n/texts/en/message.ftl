### To the seller: short, polite, simple words, one fact and one request. No idioms and no contractions: a machine will
### translate it. At most 170 letters. "-plain" is used where the number of days or the date is not known.

# $days (number): days since the order was shipped.
message-no-tracking =
    { $days ->
        [one] Hello. The tracking number has shown no information for { $days } day. Please check that the parcel was sent and send me the correct tracking number.
       *[other] Hello. The tracking number has shown no information for { $days } days. Please check that the parcel was sent and send me the correct tracking number.
    }
message-no-tracking-plain = Hello. The tracking number shows no information. Please check that the parcel was sent and send me the correct tracking number.
# $days (number): days since the last update.
message-silent-accepted =
    { $days ->
        [one] Hello. The tracking has not changed for { $days } day. Please ask the carrier where the parcel is.
       *[other] Hello. The tracking has not changed for { $days } days. Please ask the carrier where the parcel is.
    }
message-silent-accepted-plain = Hello. The tracking is not updating. Please ask the carrier where the parcel is.
# $days (number): days since it left its country.
message-silent-exported =
    { $days ->
        [one] Hello. The parcel was sent abroad { $days } day ago and has not arrived in my country yet. Please tell me where the parcel is.
       *[other] Hello. The parcel was sent abroad { $days } days ago and has not arrived in my country yet. Please tell me where the parcel is.
    }
message-silent-exported-plain = Hello. The parcel was sent abroad and has not arrived in my country yet. Please tell me where the parcel is.
# The newest entry is in words that nobody knows: what was silent before it may not be any more.
message-unclear = Hello. I cannot see from the tracking where my parcel is. Please ask the carrier and tell me when the parcel will arrive.
# $days (number): days since the last update.
message-silent-arrived =
    { $days ->
        [one] Hello. The parcel is in my country, but the tracking has not changed for { $days } day. Please ask the carrier where the parcel is.
       *[other] Hello. The parcel is in my country, but the tracking has not changed for { $days } days. Please ask the carrier where the parcel is.
    }
message-silent-arrived-plain = Hello. The parcel is in my country, but the tracking is not updating. Please ask the carrier where the parcel is.
# $days (number): days since it was paid.
message-not-shipped =
    { $days ->
        [one] Hello. I paid for the order { $days } day ago and it has not been shipped yet. Please tell me when you will ship it.
       *[other] Hello. I paid for the order { $days } days ago and it has not been shipped yet. Please tell me when you will ship it.
    }
message-not-shipped-plain = Hello. I paid for the order and it has not been shipped yet. Please tell me when you will ship it.
message-part-not-shipped = Hello. You shipped only part of my order. Please tell me when you will ship the rest.
message-never-shipped = Hello. I paid for the order and I have waited too long for you to ship it. I want to cancel the order. Please accept the cancellation.
# The buyer has asked for the cancellation on the order page; the seller has not answered.
message-cancel = Hello. I asked to cancel this order. Please accept the cancellation and do not ship the order.
# The second message about the same.
message-cancel-again = Hello. I wrote to you before and the cancellation of this order is still open. Please accept it now and do not ship the order.
message-not-received = Hello. The order is marked as delivered, but I have not received it. Please check the tracking number and the delivery address.
# Of several parcels that were all delivered.
message-incomplete = Hello. The order is marked as delivered, but part of it is missing. Please check what was sent, and send the missing part or refund it.
# Delivered in another city. $place (text): that city, as the tracking names it.
message-not-received-place = Hello. The tracking shows delivery in another place: “{ $place }”. I have not received the parcel. Please check the number and the delivery address.
message-wrong-number = Hello. The tracking number looks wrong: it does not show my parcel. Please send me the correct tracking number.
message-trouble = Hello. The tracking shows a problem with the parcel. Please tell me what will happen next.
message-returned = Hello. The tracking shows that the parcel is going back to you. Please tell me whether you will send it again or refund me.
message-pickup-over = Hello. The parcel waited at the pickup point for too long and may be going back to you. Please tell me what you know about it.
message-pickup-missing = Hello. The tracking shows the parcel at the pickup point, but it is not there. Please ask the carrier where the parcel is.
message-lost = Hello. The carrier reports that the parcel is lost. Please tell me whether you will send it again or refund me.
message-customs = Hello. The tracking shows that customs is holding the parcel. Please tell me whether a document or a payment is missing.
message-attempt = Hello. The carrier tried to deliver the parcel and could not. Please ask the carrier to deliver it again.
# Once more, after a reply that did not answer.
message-again-number = Hello. Thank you for the reply, but the tracking number still does not work. Please send me a tracking number that works.
message-again-where = Hello. Thank you for the reply, but I still do not know where the parcel is. Please ask the carrier and tell me what they say.
message-again-customs = Hello. Thank you for the reply, but I still do not know what customs needs. Please tell me whether a document or a payment is missing.
message-again-ship = Hello. Thank you for the reply, but I still do not know when you will ship the order. Please tell me the date.
message-again-outcome = Hello. Thank you for the reply, but I still do not know what will happen next. Please tell me whether you will send the item again or refund me.
message-new-number-silent = Hello. The new tracking number you gave me shows no information. Please send me a tracking number that works.
message-still-not-shipped = Hello. I wrote to you before and the order has still not been shipped. Please ship it now or cancel the order.
message-part-still-not-shipped = Hello. I wrote to you before and the rest of my order has still not been shipped. Please ship it now or refund it.
message-waited = Hello. I waited as you asked, but I still have not received the parcel. Please ask the carrier where it is.
# The seller asked to wait again after the message above.
message-waited-again = Hello. I waited a second time and still have not received the parcel. Please find out where it is or refund the order.
# The seller asked to wait, and no carrier has scanned the parcel yet.
message-waited-number = Hello. I waited as you asked, but the tracking number still shows nothing. Please tell me whether the parcel was really sent.
# $date (date): the day buyer protection ends.
message-extend-protection = Hello. Buyer protection ends on { $date } and I have not received the parcel. Please extend the buyer protection period.
message-extend-protection-plain = Hello. Buyer protection ends soon and I have not received the parcel. Please extend the buyer protection period.
# $days (number): days since the previous message.
message-reminder =
    { $days ->
        [one] Hello. I wrote to you { $days } day ago and I still have not received the parcel. Please reply.
       *[other] Hello. I wrote to you { $days } days ago and I still have not received the parcel. Please reply.
    }
message-reminder-plain = Hello. I wrote to you before and I still have not received the parcel. Please reply.
# $order (text): the order number.
message-order = Order: { $order }
# $number (text): the tracking number.
message-number = Tracking number: { $number }

## For the dispute: calm facts, dates and numbers

dispute-not-received = I have not received the item.
dispute-part-not-shipped = Only part of my order was shipped. The rest has not been shipped.
# After what is wrong with the part that was shipped.
dispute-rest-not-shipped = Another part of my order has not been shipped.
# The tracking shows that another parcel of the order was delivered.
dispute-part-missing = Part of my order has not arrived.
# Of an order in several parcels that the tracking shows as delivered.
dispute-incomplete = I have not received my complete order.
dispute-not-shipped = The seller has not shipped the order.
dispute-cancel-asked = I asked to cancel the order.
dispute-delivered-missing = The order is marked as delivered, but I have not received the item.
dispute-pickup-missing = The tracking shows the item at the pickup point, but it is not there.
dispute-elsewhere = I have not received the item. The tracking shows delivery or movement in another place.
# $place (text): the place that the tracking shows.
dispute-elsewhere-named = I have not received the item. The tracking shows another place: “{ $place }”.
dispute-wrong-number = I have not received the item. The tracking number belongs to another parcel.
dispute-returned = I have not received the item. The tracking shows that the parcel went back to the sender.
# $order (text): the order number.
dispute-order = Order: { $order }.
# $date (date): the day it was paid.
dispute-paid = Paid on { $date }.
# $date (date): the day it was marked as shipped.
dispute-shipped = Marked as shipped on { $date }.
# $date (date): the day the order was completed.
dispute-completed = Completed on { $date }.
# $number (text): the tracking number.
dispute-number = Tracking number: { $number }.
# $date (date): the day of the update.
# $text (text): the words of the update, in the language of the page.
dispute-last-event = Latest tracking update: { $date }, “{ $text }”.
# $date (date): the day of the update, which has no words.
dispute-last-event-date = Latest tracking update: { $date }.
dispute-no-event = The tracking has shown no movement at all.
# $days (number): days since that update.
dispute-silent =
    { $days ->
        [one] No updates for { $days } day.
       *[other] No updates for { $days } days.
    }
# Said by the buyer: the weight that a tracker shows is not that of the item.
dispute-weight = The weight in the tracking does not match the item.
# $date (date): the day buyer protection ends.
dispute-protection = Buyer protection end date: { $date }.
# $date (date): the day the buyer messaged the seller.
dispute-wrote = I wrote to the seller on { $date }.
dispute-seller-silent = The seller has not answered.
dispute-seller-refused = The seller refused to help.
dispute-seller-waits = The seller only asked me to wait.
# Beside more that the seller answered.
dispute-seller-asked-to-wait = The seller asked me to wait.
dispute-seller-template = The seller has not given a useful answer.
# $date (date): the day the seller gave it.
# $number (text): the number.
dispute-seller-number = The seller gave me another tracking number on { $date }: { $number }.
# After the number that the seller gave.
dispute-given-elsewhere = The tracking of that number shows another place.
# After the number that the seller gave.
dispute-given-wrong = That number belongs to another parcel.
# After the number that the seller gave.
dispute-given-silent = That number shows no tracking updates.
# $date (date): the day the dispute was closed.
dispute-closed = My dispute on AliExpress was closed without a refund on { $date }.
dispute-refund = I request a full refund.
dispute-refund-part = I request a refund for the part that is missing.
dispute-attached = Screenshots are attached.
# $orders (text): the numbers of two or more orders.
message-orders = Orders: { $orders }
