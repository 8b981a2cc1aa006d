### What a tracking number is, who can track it, and what was wrong with it.

## What it is

# $post (text): the name of a postal service.
# $service (text): one of the number-service-* texts.
number-is-post = A postal tracking number (S10) issued by { $post }: { $service }.
# $post (text): the name of a postal service.
# $service (text): one of the number-service-* texts.
number-is-post-of-destination = A postal tracking number (S10) from the destination country’s own postal service, { $post }: { $service }.
number-is-no-country = It looks like a postal tracking number (S10), but its last two letters are not a country code.
# $carrier (text): the name of a carrier.
number-is-first-mile = A number from { $carrier } for the trip out of the origin country. Postal services in your country don’t know it.
# $carrier (text): the name of a carrier.
number-is-last-mile = A number from { $carrier } for delivery in your country.
# $carrier (text): the name of a carrier.
number-is-courier = A number from { $carrier }.
# $carrier (text): the name of a carrier.
number-is-perhaps = This may be a number from { $carrier }. Other carriers use this format too.
number-is-amazon = An Amazon tracking number. The seller may have bought the item there and had it shipped to you from Amazon.
number-is-order-id = This is an AliExpress order ID, not a tracking number.
number-is-perhaps-order-id = 16 digits: this is usually an AliExpress order ID, not a tracking number.
number-is-product-id = This is an AliExpress product ID, not a tracking number.
number-is-unknown = No known carrier uses numbers in this format. Compare it with the order, character by character.
number-is-placeholder = This looks like a sample number, not a real parcel.
number-is-unreadable = One character couldn’t be read.

## The service that the first letters of a postal number stand for

number-service-ems = express mail (EMS)
number-service-letter-express = tracked letter or small packet
number-service-registered = registered letter
number-service-insured = insured letter
number-service-parcel = parcel
number-service-e-commerce = e-commerce parcel
number-service-untracked = small packet without tracking to the door
number-service-m-bag = bag of printed matter
number-service-business-reply = business reply
number-service-domestic = domestic or bilateral service
number-service-other = other mail

## How far it can be tracked

number-reach-door = It can be tracked to the door.
number-reach-hand-over = It can be tracked until the local carrier takes over. After that, look for a second number.
number-reach-border = Tracking usually ends at the border: economy mail isn’t scanned after that.
number-reach-from-arrival = It only shows something once the parcel has arrived in the destination country.

## Check digit and repairs

number-check-passes = Its check digit is correct.
number-check-fails = Its check digit is wrong: it was probably mistyped. Compare it with the order.
# $number (text): the number as it may be meant.
number-repair = Did you mean { $number }?
# $place (number): which character, counted from the left.
# $to (text): the character that it may be.
# $from (text): the character that it is.
number-repair-change = Character { $place }: { $to } instead of { $from }.
# $place (number): which character, counted from the left.
# $from (text): the character.
number-repair-remove = Without character { $place } ({ $from }).
# $number (text): the number as it was read.
number-changed = Read as { $number }.
# $place (number): which character, counted from the left.
# $to (text): the character that it looks like.
number-look-alike = Character { $place } is a letter from another alphabet that looks like { $to }.

## Links

number-link-copies = Clicking copies the number. Paste it there.
number-link-copied = Number copied. Paste it there.
number-link-postcode = It asks for your ZIP or postal code.
number-link-not-expected = It probably won’t recognize this number.

## Why nothing was looked up

number-refused-empty = No number was entered.
number-refused-too-long = That is too long for a tracking number.
number-refused-control-characters = It contains characters that can’t be part of a number.
number-refused-no-number = There’s no tracking number in it.
# Typed as the seller's new number.
number-known = The order already has this number.
# Below a warning about it. The word is that of the button, banner-save.
number-save-again = Press “Save” again to keep it as it is.

## The box in which a number is checked, and the numbers of an order

number-box = Check a number
# $number (text): another number that was found.
number-other = Check { $number } instead
# $count (number): how many numbers are listed below.
number-of-parcel =
    { $count ->
        [one] Tracking number
       *[other] Tracking numbers
    }
number-from-seller = From the seller.
number-copy = Copy
# $number (text): the tracking number.
number-copy-this = Copy { $number }
# $carrier (text): the name of a carrier.
number-is-as-order-says = According to the order, the carrier is { $carrier }. The format of the number alone doesn’t show it.
number-link-until-hand-over = It shows updates until the local carrier takes over.
number-link-from-hand-over = It only shows updates once the local carrier has taken over.
