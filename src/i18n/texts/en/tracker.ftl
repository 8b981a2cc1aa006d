### Trackers: what is read on their pages, pasted and said.

## Where an update was read

source-site = another tracker
source-pasted = pasted text
source-you-said = noted by hand

## What the tracking says, as the buyer picks it

says-nothing = Nothing yet
says-accepted = The carrier has it
says-exported = It left the origin country
says-arrived = It arrived in my country
says-held-by-customs = Customs is holding it
says-out-for-delivery = It’s out for delivery
says-attempt-failed = A delivery attempt failed
says-ready-for-pickup = It’s waiting for pickup
says-delivered = Delivered
says-returning = It’s going back to the sender

## What was looked up, in the log

# $site (text): the host name of a tracker, as in "correos.es".
# $count (number): how many updates it had.
lookup-found = Updates from { $site }: { $count }
# $site (text): the host name of a tracker, as in "correos.es".
lookup-nothing = No updates on { $site }
# $count (number): how many updates the pasted text had.
lookup-pasted = Pasted updates: { $count }
# $what (text): one of the says-* texts.
# $since (date): since which day.
lookup-said = Tracking has shown since { $since }: { $what }

## Reading the page in the tab, from the toolbar button

# $number (text): the tracking number.
# $site (text): the host name of the page, as in "correos.es".
read-known = { $site } shows { $number }.
# $site (text): the host name of the page, as in "correos.es".
read-site = { $site } may know this parcel.
read-page = Read this page
read-for = For which order?
# $number (text): the tracking number.
# $site (text): the host name of the page.
# $count (number): how many updates.
read-found = Updates found for { $number } on { $site }: { $count }
# $number (text): the tracking number.
# $count (number): how many updates.
read-found-pasted = Updates found for { $number }: { $count }
# $date (date): its day.
# $words (text): its words, as the page has them.
read-newest = Latest: { $date }, “{ $words }”
read-unsure = Check the lines before you add them.
# $number (text): the tracking number that the text was pasted for.
read-assumed = This text doesn’t name { $number }. Add it only if it’s about this parcel.
# $number (text): the tracking numbers of other parcels of the order.
read-beside = This text is also about { $number }. That isn’t added: paste that part by itself.
read-strike = Leave out
read-put-back = Put back
read-add = Add to the order
read-added = Added to the order.
# $number (text): the tracking number.
read-none = No updates for { $number } were found here.
# $site (text): the host name of the page.
read-note-nothing = Note that { $site } shows nothing
# $site (text): the host name of the page.
read-noted = Noted: nothing on { $site }.
read-not-allowed = Your browser doesn’t let extensions read this page.
read-too-large = This page is too large to read. Copy the updates and paste them into the order instead.
read-unread = The updates on this page couldn’t be read. Copy them and paste them into the order instead.
read-changed = The page changed while it was being read. Read it again.
read-several = This page has several tracking numbers. Open the page for just one.
read-no-number = This order’s tracking number isn’t here.

## Pasting the tracking, or saying what it says

tell-paste = Paste the tracking
tell-paste-hint = Text from any tracker or email
tell-paste-read = Read the text
tell-paste-none = No tracking updates were found in this text.
tell-paste-large = This text is too long. Paste only the tracking updates.
tell-paste-several = This text has several tracking numbers. Paste the updates for just one.
# $number (text): the tracking number of another parcel.
# $where (text): the name of the part that takes a new number.
tell-paste-another = This text is about another number: { $number }. If it belongs to this order, save it first under “{ $where }”.
tell-paste-old = These updates are older than the order. Nothing was kept.
tell-say = What does the tracking say?
tell-since = Since
tell-day-wrong = Choose a day that isn’t in the future.
tell-day-early = Choose a day that isn’t before the order day.

## A parcel that is added by hand

hand-title = Add a parcel by hand
hand-only-number = For any shop. Only the number is needed.
hand-placed = Ordered on
hand-shipped = Shipped on
hand-add = Add the parcel
hand-anyway = Add it anyway
hand-number-missing = Enter the tracking number.
hand-known = This number is already in your list.
hand-is-order = That’s an order number. Enter the parcel’s tracking number.
hand-country-unknown = This country isn’t known. Enter its English name or its two-letter code.
hand-days-wrong = The shipping day can’t be before the order day.
hand-protection-wrong = Protection can’t end before the order or shipping day.
hand-added = Added. Now say what the tracking shows, or paste it.
# $number (text): the tracking number.
hand-parcel = Parcel { $number }

## What was found at a place where the number can be looked up

# $date (date): when it was looked up there.
place-found = Found there on { $date }.
# $date (date): when it was looked up there.
place-nothing = Nothing there on { $date }.
