### The advice in one line: a headline, also of the marks on the order list. At most 28 letters.

level-done = Niets te doen
level-wait = Wacht af
level-watch = Houd het in de gaten
level-write = Stuur verkoper een bericht
level-extend = Vraag langere bescherming
level-extend-asked = Verlenging gevraagd
level-did-it-arrive = Is het aangekomen?
level-dispute = Open een geschil
level-unknown = Nog niet te zeggen

## The headline once the time for a dispute is over, too

level-too-late = Vraag je bank om hulp
level-collect = Haal het op
level-call-courier = Bel de bezorger
level-cancel = Annuleer de bestelling
level-find-end = Zoek de einddatum
level-refund = Terugbetaling of geschil
