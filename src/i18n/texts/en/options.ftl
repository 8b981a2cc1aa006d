### The page of settings.

options-title = Settings
options-waiting-intro = The advice changes after this many full days without updates. Changes apply to all orders right away.
options-first-scan = Number created, not scanned yet
options-first-scan-from = Counted from the day it was shipped or, if that’s unknown, paid for or ordered.
options-accepted = The carrier has the parcel
options-exported = On its way to your country
options-exported-from = Counted from the day it left the origin country.
options-arrived = In your country
options-last-movement-from = Counted from the last movement.
options-normal-from = Normal from day
options-normal-to = Normal until day
options-write = Message seller from day
options-red-flag = Warning sign after day
# $most (number): the largest number allowed.
options-no-days = Enter a whole number from 0 to { $most }
# $days (number): the smallest number allowed.
options-at-least = Enter { $days } or more
# $days (number): the number it must be greater than.
options-more-than = Enter more than { $days }
options-reset = Restore defaults
options-reminders = Reminders
options-reminders-intro = Get a notification when an order becomes more urgent and before buyer protection ends. Your browser will ask for permission once.
options-remind = Remind me
options-not-allowed = Your browser blocked notifications, so reminders stay off.
options-before = Before buyer protection ends
# $days (number): how many days before the end.
options-before-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
options-quiet = Quiet hours
options-quiet-hint = No notifications during these hours. Set both to the same hour to turn this off.
options-quiet-from = From
options-quiet-to = To
options-languages = Languages and appearance
options-language = Language
# $language (text): the name of a language.
options-language-browser = Same as browser: { $language }
options-seller-language = Messages to the seller
options-seller-language-hint = Messages are written in this language. If it isn’t yours, a translation is shown too.
options-theme = Theme
options-side = Side of the page for the card
options-side-left = Left
options-side-right = Right
options-theme-browser = Same as browser
options-theme-light = Light
options-theme-dark = Dark
options-data = Your data
options-data-where = Orders, answers and notes are stored only on this device, in the browser. These settings are stored with the browser’s own settings: if you use sync, they reach your other devices too. The extension sends nothing to anyone.
options-data-link = Export, import or delete orders
options-saved = Saved
# $count (number): how many numbers of the table cannot be saved.
options-not-saved =
    { $count ->
        [one] Not saved yet: check the marked number.
       *[other] Not saved yet: check the { $count } marked numbers.
    }
options-failed = Couldn’t be saved. Reload this page and try again.
options-open = Settings
options-advanced = Advanced: how long to wait
# $error (text): what the browser says, mostly in English.
options-unsaved = Not saved: { $error }
options-retry = Try again
# $version (text): the version of the extension, as in "1.2.0".
options-version = Stuck Parcel { $version }
options-report-hint = A report is most helpful with the diagnostics. To copy them, use “Copy diagnostics” in the details of the card on an order page. They contain no personal data.
options-help = Help
options-report = Report a problem
