### The advice in one line: a headline, also of the marks on the order list. At most 28 letters.

level-done = Nothing to do
level-wait = Wait
level-watch = Keep an eye on it
level-write = Message the seller
level-extend = Ask to extend protection
# The seller was asked to extend protection, and has not yet.
level-extend-asked = Extension requested
level-did-it-arrive = Did it arrive?
level-dispute = Open a dispute
level-unknown = Can’t tell yet

## The headline once the time for a dispute is over, too

level-too-late = Contact your bank

## The headline of a parcel that waits at the pickup point

level-collect = Collect it
# The headline after a delivery attempt that failed.
level-call-courier = Call the courier
# The headline of an order that the seller hasn’t shipped for too long
level-cancel = Cancel the order
level-find-end = Look for the end date

## The headline while a refund or dispute is open

level-refund = Refund or dispute open
