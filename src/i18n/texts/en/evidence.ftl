### The dispute file: read by somebody who decides about it. Calm and plain, no contractions.

# $order (text): the order number.
evidence-title = Dispute file: order { $order }
# $time (text): date and time.
# $version (text): the version of the extension, as in "1.2.0".
# $zone (text): the time zone, as in "UTC+1".
evidence-made = Created on { $time } by Stuck Parcel { $version } in the buyer’s browser, from what the AliExpress and Cainiao pages showed there. Times follow the buyer’s clock ({ $zone }).
evidence-statement = Statement
evidence-flags = Warning signs
evidence-order = Order
evidence-fact = Detail
evidence-value = As shown
evidence-read-from = Source
evidence-seen = Last checked
evidence-item = Item
# $count (number): how many pieces.
# $title (text): the name of what was bought.
evidence-items = { $count } × { $title }
evidence-price = Price
evidence-given-number = Number from the seller
evidence-status-words = Status as shown on the page
evidence-refund = Refund list
evidence-origin-country = Shipped from
evidence-destination-country = Destination country
evidence-protection-title = Buyer protection over time
evidence-until = Until
evidence-first-seen = First seen
# $number (text): the tracking number.
evidence-parcel = Parcel { $number }
# $first (date): the first day.
# $last (date): the last day.
# $entries (number): how many tracking updates.
# $silences (number): how many long gaps between updates.
evidence-chart =
    Timeline from { $first } to { $last }: { $entries ->
        [one] { $entries } update
       *[other] { $entries } updates
    }, { $silences ->
        [one] { $silences } long gap
       *[other] { $silences } long gaps
    }.
evidence-row-silences = No updates
evidence-row-entries = Tracking updates
evidence-row-table = Usual wait
evidence-row-messages = Messages to the seller
# $days (number): days without a scan.
evidence-silent =
    { $days ->
        [one] { $days } day without a scan
       *[other] { $days } days without a scan
    }
# $from (date): the day of the scan before.
# $to (date): the day of the scan after.
# $days (number): days without a scan.
evidence-silence =
    { $days ->
        [one] { $from } to { $to }: { $days } day without a scan
       *[other] { $from } to { $to }: { $days } days without a scan
    }
# $from (date): the day of the last scan.
# $to (date): the day the tracking was last read.
# $days (number): days without a scan.
evidence-silence-lasts =
    { $days ->
        [one] { $from } to { $to }, when the tracking was last read: { $days } day without a scan
       *[other] { $from } to { $to }, when the tracking was last read: { $days } days without a scan
    }
evidence-span-normal = normal
evidence-span-between = longer than usual
evidence-span-write = far too long
# $start (date): the day from which the days are counted.
# $normal (number): the most days that are usual.
# $write (number): the day from which it is far too long.
# $day (number): today, as a day of the count.
evidence-table =
    { $normal ->
        [one] Usual wait at this stage, counted from { $start }: up to { $normal } day; from day { $write } it is far too long. This is day { $day }.
       *[other] Usual wait at this stage, counted from { $start }: up to { $normal } days; from day { $write } it is far too long. This is day { $day }.
    }
# $date (date): today.
evidence-today = today, { $date }
# $date (date): the day buyer protection ends.
evidence-protection = protection until { $date }
evidence-entries = Tracking updates, newest first
evidence-when = When
evidence-entry = Update
# $code (text): the code of a tracking update, as in "GTMS_SIGNED".
evidence-code = Code { $code }
# $time (text): date and time.
evidence-no-entries = The tracking history was read on { $time } and had no updates.
# $time (text): date and time.
evidence-last-read = Last read on { $time }.
evidence-correspondence = Correspondence with the seller
evidence-answer = What happened
evidence-offered = Text that was ready to send:
evidence-checks = Tracker lookups
evidence-tracker = Tracker
evidence-result = Result
evidence-found = found
evidence-nothing = not found
evidence-said = What the buyer recorded
evidence-history = What the pages showed and when
evidence-newest-event = Latest tracking update
evidence-last-seen = Last checked
evidence-pictures = Screenshots
# $what (text): what the screenshot shows, one of the evidence-picture-* texts.
# $time (text): when it was taken.
evidence-picture = { $what }, { $time }
evidence-picture-order = The order on AliExpress
evidence-picture-tracker = Tracking page
evidence-picture-chat = Chat with the seller
evidence-picture-dispute = Dispute or refund
evidence-picture-other = Another page

## The page on which the file is looked at and saved, and the button that saves a screenshot

file-heading = Dispute file
file-save-html = Save as a single HTML file
file-save-json = Save as JSON
file-print = Print or save as PDF
file-language = File language
# $name (text): the name of the file.
file-saved = Saved: { $name }
file-pictures = Screenshots in this file
file-delete = Delete
# $what (text): which screenshot, evidence-picture.
file-delete-label = Delete: { $what }
file-deleted = Deleted.
file-preview = Preview
file-add-pictures = To add screenshots, open the order, its tracking or the chat in a tab, click Stuck Parcel in the toolbar there, then choose “Save a screenshot of this page”.
file-no-order = No order selected
file-no-order-text = Open this page from an order: use the button in the card on its page, or the link in the list that the toolbar button opens.
file-unknown = This order isn’t known yet
file-unknown-text = Nothing has been read from it yet. Open it on AliExpress first.
file-failed = The file couldn’t be created
# $error (text): what the browser says, mostly in English.
file-failed-text = The stored data couldn’t be read: { $error }
# $error (text): what the browser says, mostly in English.
file-others-unread = The file lacks what only your other orders say about this parcel. They couldn’t be read: { $error }
# $error (text): what the browser says, mostly in English.
file-not-done = That didn’t work: { $error }
file-link = Dispute file
picture-keep = Save a screenshot of this page
picture-choose = Which order does this page belong to?
picture-preview = What AliExpress will see
# What the buyer is told beside the screenshot before it is saved.
picture-covered = The places that show your name, phone and street are covered. Check the rest before you save it.
picture-uncovered = Nothing is covered. Check it for your name, phone and address before you save it.
picture-keep-taken = Save it like this
picture-uncover = Show the address
picture-cover = Cover the address again
picture-discard = Don’t save it
# $count (number): how many screenshots.
picture-kept = Screenshot saved. This order now has { $count }.
# $count (number): how many screenshots.
picture-full =
    { $count ->
        [one] This order already has { $count } screenshot, and there’s no room for more. Delete one in the dispute file first.
       *[other] This order already has { $count } screenshots, and there’s no room for more. Delete one in the dispute file first.
    }
picture-refused = Your browser doesn’t allow a screenshot of this page.
picture-changed = The tab shows another page now. Take the screenshot again.
# $error (text): what the browser says, mostly in English.
picture-not-kept = The screenshot couldn’t be saved: { $error }
file-open-tracking = Open the tracking page
file-not-copied = Your browser blocked copying. Select the text in the preview and copy it.
