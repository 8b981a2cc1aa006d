### The page that opens once, after the installation.

welcome-title = Stuck Parcel is ready
welcome-lead = Open an order on AliExpress. A card at the bottom of the page tells you whether it’s normal that nothing is moving, how long to wait, and what to do after that.
welcome-where = Where you’ll see it
welcome-order-page = On order pages and tracking pages: the card.
welcome-list-page = In your order list: a mark on each order.
welcome-button = From the toolbar button: all your parcels, most urgent first. Pin the button to see how many need attention.
welcome-levels = What it can tell you
welcome-wait = No updates, and that’s normal. You see how long it stays normal.
welcome-watch = Longer than usual, but no reason to worry yet.
welcome-write = Time to ask. The message is ready to copy.
welcome-extend = Protection ends soon and the parcel hasn’t arrived.
welcome-dispute = The last few safe days to open a dispute. The text and the dispute file are ready.
welcome-done = It has arrived, or there’s nothing to wait for.
welcome-never = What it never does
welcome-never-network = It has no server, no account and no telemetry. The only page it opens by itself is AliExpress’s own tracking page for the order you’re looking at.
welcome-never-click = It clicks no button in the shop and sends no message. You do.
welcome-never-read = From your address it reads the city, ZIP code and country, nothing else.
welcome-never-leave = What it remembers stays in this browser until you delete it.
welcome-allow = Allow on AliExpress
welcome-allow-note = Your browser hasn’t let the extension read the order pages yet. Until it does, you’ll see nothing there.
welcome-allowed = Allowed. Reload pages that are already open to see the card.
welcome-refused = Not allowed. You can still allow it later, here or in your browser settings.
