### The window that the toolbar button opens.

popup-title = Ihre Pakete
popup-order = Bestellung { $order }
popup-protection =
    { $days ->
        [one] Schutz: noch { $days } Tag
       *[other] Schutz: noch { $days } Tage
    }
popup-protection-estimate =
    { $days ->
        [one] Schutz: noch etwa { $days } Tag
       *[other] Schutz: noch etwa { $days } Tage
    }
popup-protection-today = Der Schutz endet heute
popup-protection-over = Der Schutz ist vorbei
popup-more =
    { $count ->
        [one] und { $count } weiteres
       *[other] und { $count } weitere
    }
popup-empty-title = Noch keine Pakete
popup-empty = Öffnen Sie auf AliExpress eine Bestellung oder ihre Sendungsverfolgung. Die Antwort erscheint dort in einer Karte unten auf der Seite, und die Bestellung steht von da an hier.
popup-open-orders = Meine Bestellungen öffnen
popup-error-title = Die Liste konnte nicht gelesen werden
popup-error = Es ist nichts verloren. Schließen Sie dieses Fenster und öffnen Sie es erneut. Hilft das nicht, laden Sie die Erweiterung neu.
popup-search = Bestellung suchen oder eine Nummer prüfen
popup-needs-me = Zu erledigen
popup-unrecognized = Einträge, die niemand versteht ({ $count })
popup-unrecognized-note = Diese Einträge kennt die Erweiterung noch nicht. Namen, Nummern und Orte sind weggelassen. Sehen Sie alles durch, bevor Sie es senden: Ein Name kann stehen geblieben sein.
popup-unrecognized-copy = Für eine Meldung kopieren
