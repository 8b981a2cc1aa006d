### Why a page gave nothing.

trouble-unread = This page couldn’t be read.
trouble-changed = This page doesn’t look the way it used to: AliExpress may have changed it.
trouble-malformed = This page’s data arrived damaged. Reload the page.
trouble-too-large = This page’s data was far too large for an order.
trouble-refused = AliExpress didn’t give this page its data. Reload the page in a little while.
trouble-captcha = AliExpress wants you to pass a security check first. Complete it, then reload the page.
trouble-logged-out = You’re signed out. Sign in, then open the order again.
# On the list of orders.
trouble-list-logged-out = You’re signed out. Sign in, then reload this page.
# On the list of orders.
trouble-list-changed = Your orders couldn’t be found on this page: AliExpress may have changed it. Open one of them, and its own page will be read.
trouble-cut-off = Stuck Parcel was updated. Reload this page to continue.
trouble-not-kept = What you see here couldn’t be saved: the space your browser gives Stuck Parcel may be full. What was saved before is still there.
trouble-later = A newer version of Stuck Parcel saved this order. Until you update the extension, nothing new is saved for it.
trouble-deleted = An order that was deleted in the meantime stays deleted. Nothing was saved for it.
trouble-all-deleted = All orders were deleted in the meantime, so the import has stopped.
trouble-no-order = It isn’t known which order this number belongs to. Open the order once on AliExpress, and its dates will count here too.
trouble-stopped = Something went wrong in Stuck Parcel, and it stopped here.
trouble-start-again = Start again
