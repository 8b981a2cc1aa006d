### The page that opens once, after the installation.

welcome-title = Stuck Parcel ist bereit
welcome-lead = Öffnen Sie eine Bestellung auf AliExpress. Eine Karte unten auf der Seite sagt, ob es normal ist, dass sich bei Ihrem Paket nichts tut, bis wann Sie warten und was dann zu tun ist.
welcome-where = Wo Sie es sehen
welcome-order-page = Auf der Seite einer Bestellung und ihrer Sendungsverfolgung: die Karte.
welcome-list-page = In der Liste Ihrer Bestellungen: ein Hinweis bei jeder Bestellung.
welcome-button = Über die Schaltfläche in der Symbolleiste: alle Ihre Pakete, die dringendsten zuerst. Heften Sie die Schaltfläche an, damit Sie sehen, wie viele Ihre Aufmerksamkeit brauchen.
welcome-levels = Was es sagen kann
welcome-wait = Dass sich nichts tut, ist normal. Sie sehen, wie lange noch.
welcome-watch = Länger als üblich, aber noch kein Grund zur Sorge.
welcome-write = Zeit, nachzufragen. Die Nachricht liegt zum Kopieren bereit.
welcome-extend = Der Schutz endet bald und das Paket ist noch nicht da.
welcome-dispute = Die letzten sicheren Tage, um einen Streitfall zu eröffnen. Der Text und die Datei für den Streitfall liegen bereit.
welcome-done = Es ist da, oder es gibt nichts mehr zu erwarten.
welcome-never = Was es niemals tut
welcome-never-network = Es hat keinen Server, kein Konto und keine Telemetrie. Die einzige Seite, die es von selbst öffnet, ist die Sendungsverfolgung von AliExpress zu der Bestellung, die Sie ansehen.
welcome-never-click = Es klickt auf AliExpress keine Schaltfläche an und sendet keine Nachricht. Das tun Sie.
welcome-never-read = Von Ihrer Adresse liest es Ort, Postleitzahl und Land, sonst nichts.
welcome-never-leave = Was es sich merkt, bleibt in diesem Browser, bis Sie es löschen.
welcome-allow = Auf AliExpress erlauben
welcome-allow-note = Der Browser lässt die Erweiterung die Bestellseiten noch nicht lesen. Bis dahin sehen Sie dort nichts.
welcome-allowed = Erlaubt. Auf schon offenen Seiten erscheint die Karte, sobald Sie sie neu laden.
welcome-refused = Nicht erlaubt. Sie können das später nachholen, hier oder in den Einstellungen des Browsers.
