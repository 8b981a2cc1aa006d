### The dispute file: read by somebody who decides about it. Calm and plain, no contractions.

evidence-title = Datei für den Streitfall: Bestellung { $order }
evidence-made = Erstellt am { $time } von Stuck Parcel { $version } im Browser des Käufers, nach dem, was die Seiten von AliExpress und Cainiao dort zeigten. Die Zeiten sind die der Uhr des Käufers ({ $zone }).
evidence-statement = Erklärung
evidence-flags = Warnzeichen
evidence-order = Bestellung
evidence-fact = Angabe
evidence-value = Wie angezeigt
evidence-read-from = Quelle
evidence-seen = Zuletzt gesehen
evidence-item = Artikel
evidence-items = { $count } × { $title }
evidence-price = Preis
evidence-given-number = Nummer vom Verkäufer
evidence-status-words = Status in den Worten der Seite
evidence-refund = Liste der Erstattungen
evidence-origin-country = Herkunftsland
evidence-destination-country = Zielland
evidence-protection-title = Der Käuferschutz im Lauf der Zeit
evidence-until = Bis
evidence-first-seen = Zuerst gesehen
evidence-parcel = Paket { $number }
evidence-chart =
    Zeitachse von { $first } bis { $last }: { $entries ->
        [one] { $entries } Eintrag
       *[other] { $entries } Einträge
    }, { $silences ->
        [one] { $silences } lange Lücke
       *[other] { $silences } lange Lücken
    }.
evidence-row-silences = Keine neuen Einträge
evidence-row-entries = Einträge
evidence-row-table = Übliche Wartezeit
evidence-row-messages = Nachrichten an den Verkäufer
evidence-silent =
    { $days ->
        [one] { $days } Tag ohne Scan
       *[other] { $days } Tage ohne Scan
    }
evidence-silence =
    { $days ->
        [one] { $from } bis { $to }: { $days } Tag ohne Scan
       *[other] { $from } bis { $to }: { $days } Tage ohne Scan
    }
evidence-silence-lasts =
    { $days ->
        [one] { $from } bis { $to }, als die Sendungsverfolgung zuletzt gelesen wurde: { $days } Tag ohne Scan
       *[other] { $from } bis { $to }, als die Sendungsverfolgung zuletzt gelesen wurde: { $days } Tage ohne Scan
    }
evidence-span-normal = normal
evidence-span-between = länger als üblich
evidence-span-write = viel zu lange
evidence-table =
    { $normal ->
        [one] Übliche Wartezeit in dieser Phase, gezählt ab dem { $start }: bis zu { $normal } Tag; ab Tag { $write } dauert es viel zu lange. Heute ist Tag { $day }.
       *[other] Übliche Wartezeit in dieser Phase, gezählt ab dem { $start }: bis zu { $normal } Tage; ab Tag { $write } dauert es viel zu lange. Heute ist Tag { $day }.
    }
evidence-today = heute, { $date }
evidence-protection = Schutz bis { $date }
evidence-entries = Einträge der Sendungsverfolgung, neueste zuerst
evidence-when = Wann
evidence-entry = Eintrag
evidence-code = Code { $code }
evidence-no-entries = Der Verlauf der Sendung wurde am { $time } gelesen und enthielt keine Einträge.
evidence-last-read = Zuletzt gelesen am { $time }.
evidence-correspondence = Schriftwechsel mit dem Verkäufer
evidence-answer = Was geschah
evidence-offered = Text, der zum Senden bereitlag:
evidence-checks = Anderswo nachgeschlagen
evidence-tracker = Dienst
evidence-result = Ergebnis
evidence-found = gefunden
evidence-nothing = nicht gefunden
evidence-said = Was der Käufer vermerkt hat
evidence-history = Was wann zu sehen war
evidence-newest-event = Neuester Eintrag der Sendungsverfolgung
evidence-last-seen = Zuletzt gesehen
evidence-pictures = Bildschirmfotos
evidence-picture = { $what }, { $time }
evidence-picture-order = Die Bestellung auf AliExpress
evidence-picture-tracker = Seite der Sendungsverfolgung
evidence-picture-chat = Chat mit dem Verkäufer
evidence-picture-dispute = Streitfall oder Erstattung
evidence-picture-other = Eine andere Seite

## The page on which the file is looked at and saved, and the button that saves a screenshot

file-heading = Datei für den Streitfall
file-save-html = Als einzelne HTML-Datei speichern
file-save-json = Als JSON speichern
file-print = Drucken oder als PDF speichern
file-language = Sprache der Datei
file-saved = Gespeichert: { $name }
file-pictures = Bildschirmfotos in dieser Datei
file-delete = Löschen
file-delete-label = Löschen: { $what }
file-deleted = Gelöscht.
file-preview = Vorschau
file-add-pictures = So fügen Sie Bildschirmfotos hinzu: Öffnen Sie die Bestellung, ihre Sendungsverfolgung oder den Chat in einem Tab, klicken Sie dort in der Symbolleiste auf Stuck Parcel und dann auf „Bildschirmfoto dieser Seite speichern“.
file-no-order = Keine Bestellung ausgewählt
file-no-order-text = Öffnen Sie diese Seite von einer Bestellung aus: mit der Schaltfläche in der Karte auf der Bestellseite oder mit dem Link in der Liste, die sich über die Symbolleiste öffnet.
file-unknown = Diese Bestellung ist noch nicht bekannt
file-unknown-text = Von ihr wurde noch nichts gelesen. Öffnen Sie sie zuerst auf AliExpress.
file-failed = Die Datei konnte nicht erstellt werden
file-failed-text = Die gespeicherten Daten konnten nicht gelesen werden: { $error }
file-others-unread = In der Datei fehlt, was nur in den anderen Bestellungen über dieses Paket steht. Diese Bestellungen konnten nicht gelesen werden: { $error }
file-not-done = Das hat nicht geklappt: { $error }
file-link = Datei für den Streitfall
picture-keep = Bildschirmfoto dieser Seite speichern
picture-choose = Zu welcher Bestellung gehört diese Seite?
picture-preview = Das wird AliExpress sehen
picture-covered = Die Stellen mit Ihrem Namen, Ihrer Telefonnummer und Straße sind verdeckt. Prüfen Sie den Rest, bevor Sie das Bild speichern.
picture-uncovered = Nichts ist verdeckt. Prüfen Sie, ob Ihr Name, Ihre Telefonnummer oder Adresse zu sehen ist, bevor Sie das Bild speichern.
picture-keep-taken = So speichern
picture-uncover = Adresse im Bild zeigen
picture-cover = Adresse wieder verdecken
picture-discard = Nicht speichern
picture-kept = Bild gespeichert, { $count } zu dieser Bestellung.
picture-full =
    { $count ->
        [one] Zu dieser Bestellung ist schon { $count } Bild gespeichert, für mehr ist kein Platz. Löschen Sie zuerst eines in der Datei für den Streitfall.
       *[other] Zu dieser Bestellung sind schon { $count } Bilder gespeichert, für mehr ist kein Platz. Löschen Sie zuerst eines in der Datei für den Streitfall.
    }
picture-refused = Ihr Browser erlaubt kein Bildschirmfoto dieser Seite.
picture-changed = Der Tab zeigt jetzt eine andere Seite. Machen Sie das Bildschirmfoto noch einmal.
picture-not-kept = Das Bild konnte nicht gespeichert werden: { $error }
file-open-tracking = Sendungsverfolgung öffnen
file-not-copied = Der Browser hat das Kopieren nicht erlaubt. Markieren Sie den Text in der Vorschau und kopieren Sie ihn.
