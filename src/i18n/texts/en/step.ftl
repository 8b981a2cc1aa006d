### What to do, in the imperative.

step-open-tracking = Open the tracking page once so its history can be read.
step-open-tracking-again = Open the tracking page again: its history was last read a while ago.
step-open-order = Open the order page first: it was last read a while ago.
step-check-trackers = Look the number up on other trackers. They don’t all update at the same time.
# $number (text): the other tracking number.
step-use-second-number = Look up the other number: { $number }
step-check-number = Copy the number from the order again and compare it. 0 and O, or 1 and I, are easily mixed up.
# $date (date): the day to check again.
step-look-again = Check again on { $date }. Checking more often won’t help.
step-send-message = Copy the message and send it in the chat with the seller.
# $where (text): the heading above the answers, as on the card.
step-tell-reply = When the seller replies, go to “{ $where }” and choose what they said.
step-ask-around = Ask the people at home, your neighbors, the post office and the courier.
step-collect = Collect it before the pickup point sends it back.
step-call-courier = Call the courier to arrange another delivery attempt.
step-ask-customs = Ask customs or the courier which document or fee is missing.
step-keep-evidence = Take screenshots of the order, the tracker and the chat.
step-ask-extension = Ask the seller to extend buyer protection. Only the seller can.
step-open-dispute = Open a dispute on the order page.
step-not-last-day = Don’t leave it to the last day.
# The button of the shop, as AliExpress names it in this language.
step-do-not-confirm = Don’t press “Confirm received” until you have the item.
step-do-not-close-dispute = Don’t close the dispute in return for a promise. Get the money or a decision first.
step-answer-offer = Reply to the offer in time. Only agree to an amount that is enough; a promise is not.
step-ask-payment-provider = Ask your bank or payment provider to get your money back.
step-cancel-order = Or cancel the order on its page. It hasn’t been shipped, so you get your money back.
step-cancel-now = Cancel the order on its page. Nothing was shipped, so you get your money back.
step-ask-support = Ask AliExpress support to cancel the order: the seller hasn’t agreed.
step-check-post = Look the number up with the delivery carrier. The parcel is in your country, and they see new scans first.
# $where (text): the heading above what can be chosen, as on the card.
step-tell-tracking = Look at the tracking page yourself, then go to “{ $where }” and choose what it says.
