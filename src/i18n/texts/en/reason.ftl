### Why there may be no updates.

reason-created-in-advance = The number was created in advance: sellers often print the label days before they hand the parcel over.
reason-economy = Economy shipping: tracking may stop at the border. What counts is the date your protection ends.
# $number (text): the second tracking number.
reason-carrier-changed = The carrier changed. Use the second number: { $number }
reason-number-error = There may be a mistake in the number.
reason-foreign-number = The number seems to belong to a parcel going somewhere else.
reason-older-parcel = The updates for this number are older than your order, so they’re about another parcel.
# $sale (text): the name of a sale, one of the sale-* texts.
# $days (number): days until the first scan.
reason-overload =
    { $days ->
        [one] Busy season: you paid around { $sale }. The first scan may take up to { $days } day.
       *[other] Busy season: you paid around { $sale }. The first scan may take up to { $days } days.
    }
# $sale (text): the name of a sale, one of the sale-* texts.
reason-overload-plain = Busy season: you paid around { $sale }. Warehouses are slow then.
# $days (number): days without updates.
reason-loss =
    { $days ->
        [one] No updates for { $days } day: it may be lost. Get ready to open a dispute.
       *[other] No updates for { $days } days: it may be lost. Get ready to open a dispute.
    }

## Sales, after "you paid around"

sale-march = the March anniversary sale
sale-june = the June sale
sale-double-eleven = 11.11
sale-black-friday = Black Friday
sale-double-twelve = 12.12
sale-chinese-new-year = Chinese New Year
sale-golden-week = Golden Week in China
