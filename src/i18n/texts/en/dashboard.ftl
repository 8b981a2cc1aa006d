### The page with all orders.

dashboard-title = All parcels
# $act (number): orders that need attention.
# $moving (number): orders on the way.
# $finished (number): finished orders.
dashboard-summary =
    { $act ->
        [one] { $act } needs attention · { $moving } on the way · { $finished } finished
       *[other] { $act } need attention · { $moving } on the way · { $finished } finished
    }
# $count (number): how many orders.
dashboard-loading =
    { $count ->
        [one] Reading { $count } order…
       *[other] Reading { $count } orders…
    }
dashboard-search = Search
dashboard-search-hint = Order number, tracking number, store, item or note
dashboard-filter = Show
dashboard-filter-all = All
dashboard-filter-act = Needs attention
dashboard-filter-moving = On the way
dashboard-filter-finished = Finished
# On a button that shows only archived orders, and on each of them.
dashboard-filter-archived = Archived
dashboard-sort = Sort by
dashboard-sort-gravity = Most urgent first
dashboard-sort-protection = Protection days left
dashboard-sort-seen = Last checked
dashboard-hide-delivered = Hide delivered
# $count (number): how many orders.
dashboard-hidden =
    { $count ->
        [one] { $count } delivered order hidden
       *[other] { $count } delivered orders hidden
    }
# The result of a search.
# $count (number): how many orders.
dashboard-found =
    { $count ->
        [one] { $count } order
       *[other] { $count } orders
    }
# $count (number): how many more orders.
dashboard-more = Show { $count } more
dashboard-nothing = No matching orders.
dashboard-details = Details
dashboard-less = Show less
dashboard-open-order = Open the order
# $date (date): the day it was archived.
dashboard-archived = Archived { $date }. Its details were removed to save space.
# $date (date): the day to check again.
dashboard-look-again-on = Check again: { $date }
dashboard-history = What the pages showed and when
# $first (text): the first day, already written as a date.
# $last (date): the last day, already written as a date.
dashboard-history-range = { $first } to { $last }
dashboard-newest-event = Latest update
dashboard-refund = Refund
dashboard-log = Your log
# $text (text): what the buyer had noted.
dashboard-log-undone = { $text } (undone)
dashboard-log-empty = Nothing yet.
# What was typed as the day of something in the log cannot be meant.
# $first (date): the first day that can be chosen.
# $last (date): the last one.
dashboard-log-range = Choose a day from { $first } to { $last }.
dashboard-note = Your note
dashboard-note-hint = Saved when you leave the field or press Ctrl+Enter.
dashboard-saved = Saved
dashboard-not-saved = Not saved
dashboard-note-joined = Saved. This note was also changed in another window: both texts are kept.
dashboard-again = Check again on
dashboard-again-clear = Clear
dashboard-calendar = Add protection end date to calendar
# $title (text): the name of what was bought.
dashboard-calendar-summary = Buyer protection ends: { $title }
# $order (text): the order number.
dashboard-calendar-description = AliExpress order { $order }. If you don’t have the parcel, open a dispute before this day.
dashboard-delete = Delete this order
dashboard-card-hidden = You hid the card on this order’s page.
dashboard-show-card = Show it again
# $order (text): the order number.
dashboard-deleted = Order { $order } was deleted.
dashboard-undo = Undo
# $number (text): the tracking number.
dashboard-parcel = Parcel { $number }

## The popup, beside popup.ftl

popup-all-orders = All orders
# $count (number): how many orders.
popup-act =
    { $count ->
        [one] { $count } order needs attention
       *[other] { $count } orders need attention
    }

## What is stored

data-title = Your data
data-about = Everything is stored only in this browser. Export it now and then: the export is your only backup.
# $used (text): megabytes used, as in "1.5".
# $whole (text): megabytes that there are.
# $percent (number): the share that is used, in percent.
data-used = { $used } of { $whole } MB used ({ $percent }%)
data-almost-full = Storage is almost full. Archive finished orders to free up space: their numbers, dates and your answers stay; the text of their tracking updates and the address are removed.
data-export = Export everything
data-import = Import a file
data-table = Spreadsheet (CSV)
data-archive = Archive finished orders
# $count (number): how many orders.
data-archive-first =
    { $count ->
        [one] Export first. Archiving removes the tracking text and the address of { $count } finished order. You only get them back if AliExpress still shows them.
       *[other] Export first. Archiving removes the tracking text and the address of { $count } finished orders. You only get them back if AliExpress still shows them.
    }
data-archive-now = Archive now
# $count (number): how many orders.
data-archived =
    { $count ->
        [one] { $count } order was archived.
       *[other] { $count } orders were archived.
    }
# $count (number): how many orders.
data-unarchived =
    { $count ->
        [one] Undone: { $count } order has its details back.
       *[other] Undone: { $count } orders have their details back.
    }
data-nothing-to-archive = Nothing to archive.
data-delete-all = Delete everything
# $count (number): how many orders.
data-delete-first =
    { $count ->
        [one] This deletes { $count } order with all notes and answers. Without an export, this can’t be undone.
       *[other] This deletes { $count } orders with all notes and answers. Without an export, this can’t be undone.
    }
data-delete-now = Delete everything now
data-deleted = Everything has been deleted.
data-cancel = Cancel
# $count (number): how many orders.
data-exported =
    { $count ->
        [one] { $count } order exported.
       *[other] { $count } orders exported.
    }
# $count (number): how many entries.
data-left-out =
    { $count ->
        [one] { $count } entry couldn’t be read, so it isn’t in the file.
       *[other] { $count } entries couldn’t be read, so they aren’t in the file.
    }
data-unread = Not done: the stored orders couldn’t all be read. Close this window, open it again, then try once more.
# $done (number): orders that are done.
# $whole (number): orders in all.
data-working = { $done } of { $whole }…
data-deleting = Deleting…
# $count (number): how many orders.
data-imported =
    { $count ->
        [one] { $count } order imported.
       *[other] { $count } orders imported.
    }
# $count (number): how many orders.
data-import-known = Orders already here, with nothing new: { $count }.
# $count (number): how many entries.
# $why (text): the reasons, a list of the data-aside-* texts.
data-aside =
    { $count ->
        [one] { $count } entry was set aside and changed nothing: { $why }.
       *[other] { $count } entries were set aside and changed nothing: { $why }.
    }
# $count (number): how many entries.
data-aside-unreadable = { $count } damaged
# $count (number): how many entries.
data-aside-nameless = { $count } without a valid order number
# $count (number): how many entries.
data-aside-later = { $count } from a newer version of Stuck Parcel
data-refused-damaged = This file is damaged or incomplete. Nothing was imported or changed.
data-refused-foreign = This isn’t a Stuck Parcel export. Nothing was changed.
data-refused-table = This is a spreadsheet (CSV), which can’t be imported. Choose the export file (JSON) that “Export everything” saves. Nothing was changed.
data-refused-later = This file comes from a newer version of Stuck Parcel. Update the extension, then import it again. Nothing was changed.
# $error (text): what the browser says, mostly in English.
data-failed = That didn’t work: { $error }. Nothing was lost.
data-full = The browser storage for this extension is full. Archive finished orders below, then try again.
# $count (number): how many entries.
data-quarantine =
    { $count ->
        [one] { $count } stored entry couldn’t be read
       *[other] { $count } stored entries couldn’t be read
    }
data-quarantine-about = Nothing was deleted: these entries are stored separately. You can save them as a file or delete them.
# $order (text): the order number.
# $date (date): the day it was set aside.
# $size (number): the size in kilobytes.
data-quarantine-line = Order { $order }, set aside on { $date }, { $size } KB
data-quarantine-export = Save as a file
data-quarantine-delete = Delete these entries

## The heads of the spreadsheet's columns

table-order = Order
table-verdict = Advice
table-why = Why
table-item = Item
table-store = Store
table-price = Price
table-number = Tracking number
table-other-numbers = Other numbers
table-placed = Placed
table-shipped = Shipped
table-protection = Protection until
table-days-left = Protection days left
table-last-event = Latest update
table-last-seen = Last checked
table-again = Check again on
table-note = Note
# $date (date): a date.
dashboard-again-range = Choose a day from today until { $date }
# $count (number): how many.
data-imported-pictures = Screenshots: { $count }.
# $names (text): the names of these settings.
data-imported-settings = Settings taken from the file: { $names }. The others stay as they are.
data-settings-doubtful = Some settings in the file aren’t valid and weren’t imported.
# $count (number): how many.
data-pictures-left-out = Screenshots not imported: { $count } (damaged, of no order in the file, or too many for one order).
# $count (number): how many orders.
data-kept-later =
    { $count ->
        [one] { $count } order was saved by a newer version of Stuck Parcel and was left as it is.
       *[other] { $count } orders were saved by a newer version of Stuck Parcel and were left as they are.
    }
