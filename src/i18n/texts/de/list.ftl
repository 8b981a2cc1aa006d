### The bar above AliExpress's order list.

list-label = Stuck Parcel: die Sendungsverfolgung der Bestellungen auf dieser Liste
list-counts = Unterwegs: { $moving } · heute nicht gelesen: { $unread }
list-all-read = Unterwegs: { $moving } · heute alle gelesen
list-unread = Sendungsverfolgung heute nicht gelesen: { $unread }
list-start = Jetzt prüfen
list-progress = { $done } von { $all }
list-needs-you = { $count } zu erledigen
list-pause = Pause
list-resume = Fortsetzen
list-stop = Abbrechen
list-failures = Abgebrochen: Dreimal hintereinander ließ sich die Sendungsverfolgung nicht lesen.
list-day-limit = Das war es für heute: Am Tag werden höchstens 60 Seiten der Sendungsverfolgung geöffnet.
list-blocked = AliExpress hat eine Sicherheitsprüfung oder eine Anmeldung verlangt. Öffnen Sie selbst die Sendungsverfolgung einer Bestellung und prüfen Sie dann noch einmal.
list-unreadable = Nicht gelesen: { $count }. Nach 6 Stunden ist ein neuer Versuch möglich.
list-opened = Ihre Bestellliste ist geöffnet. Dort wird die Sendungsverfolgung gelesen, eine Bestellung nach der anderen.
