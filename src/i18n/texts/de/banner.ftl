### The card on an order page.

banner-name = Stuck Parcel
banner-dismiss = Ausblenden, bis es dringender wird
banner-hidden = Ausgeblendet, bis es dringender wird
banner-close-note = Hinweis schließen
banner-menu = Menü
banner-to-edge = An den Rand verkleinern
banner-to-left = Nach links verschieben
banner-to-right = Nach rechts verschieben
banner-shortcut = Karte auf dieser Bestellseite zeigen
banner-flags = Warnzeichen
banner-reasons = Warum es nichts Neues gibt
banner-steps = Was zu tun ist
banner-message = Nachricht an den Verkäufer
banner-dispute = Text für den Streitfall
banner-dispute-provider = Zusammenfassung für Ihren Zahlungsdienst
banner-copy-dispute = Text kopieren
banner-copied-dispute = Kopiert. Fügen Sie den Text jetzt im Streitfall ein.
banner-copied-report = Kopiert.
banner-copied-diagnostics = Kopiert. Fügen Sie die Diagnose in eine Meldung ein: in den Einstellungen unter „{ $where }“.
banner-meaning = Übersetzung
banner-seller-language = Sprache der Nachricht
banner-copy = Nachricht kopieren
banner-copied = Kopiert. Fügen Sie die Nachricht jetzt im Chat ein.
banner-copy-failed = Ihr Browser hat das Kopieren nicht erlaubt. Der Text ist markiert: Drücken Sie Strg+C (auf dem Mac Cmd+C).
banner-chat = Chat öffnen
banner-sent = Nachricht gesendet
banner-trackers = Nummer anderswo nachschlagen
banner-found = Gefunden
banner-nothing = Nicht gefunden
banner-found-at = { $tracker }: gefunden
banner-nothing-at = { $tracker }: nicht gefunden
banner-parcel-of = Diese Bestellung besteht aus { $count } Paketen. Hier geht es um { $number }.
banner-parcels = Diese Bestellung besteht aus { $count } Paketen: { $numbers }.
banner-part-sent = Der verschickte Teil dieser Bestellung:
banner-part-unsent = Der Rest dieser Bestellung wurde noch nicht verschickt.
banner-in-hands = Haben Sie das Paket?
banner-in-hands-all = Haben Sie alles?
banner-have-it = Ich habe es
banner-have-all = Ich habe alles
banner-not-have-all = Es fehlt etwas
banner-not-have-delivered = Das zugestellte Paket ist nicht da
banner-not-have-it = Ich habe es nicht
banner-not-at-pickup = Es ist nicht an der Abholstelle
banner-answers = Was ist passiert?
banner-new-number = Neue Nummer vom Verkäufer
banner-save = Speichern
banner-said = { $date }: { $answer }
banner-said-elsewhere = { $date }: { $answer } (notiert bei Bestellung { $order })
banner-log = Ihr Protokoll
banner-undo = Rückgängig
banner-log-day = Datum
banner-facts = Woher diese Angaben stammen
banner-missing = Nicht lesbar: { $list }.
banner-list-comma = { $first }, { $second }
banner-diagnostics = Stimmt etwas nicht? Diagnose kopieren
banner-copy-diagnostics = Diagnose kopieren
banner-evidence = Datei für den Streitfall erstellen
banner-opens = Öffnet sich in einem neuen Tab

## The waiting bar in words, and the countdown

bar-text = Bis Tag { $normal } ist es normal, dass es nichts Neues gibt. Ab Tag { $write } sollten Sie dem Verkäufer schreiben, nach Tag { $flag } ist es ein Warnzeichen. Heute ist Tag { $day }.
bar-legend = Normal bis Tag { $normal } · schreiben ab { $write } · Warnung nach { $flag }
protection-left =
    { $days ->
        [one] Käuferschutz: noch { $days } Tag, bis { $date }
       *[other] Käuferschutz: noch { $days } Tage, bis { $date }
    }
protection-today = Der Käuferschutz endet heute, am { $date }
protection-over = Der Käuferschutz endete am { $date }
protection-also = AliExpress zeigt auch den { $date }; richten Sie sich sicherheitshalber nach dem früheren Datum.
protection-estimate =
    { $days ->
        [one] Käuferschutz: noch etwa { $days } Tag (Schätzung: { $date }). Die Seite zeigt kein Datum.
       *[other] Käuferschutz: noch etwa { $days } Tage (Schätzung: { $date }). Die Seite zeigt kein Datum.
    }
protection-estimate-over = Der Käuferschutz ist vielleicht vorbei (Schätzung: { $date }). Die Seite zeigt kein Datum.

## What the buyer can note

said-have-it = Ich habe es
said-do-not-have-it = Ich habe es nicht
said-other-place = Sendungsverfolgung zeigt andere Stadt oder anderes Land
said-weight-mismatch = Das Gewicht stimmt nicht
said-wrong-number = Das ist nicht meine Nummer
said-checked-found = { $tracker }: gefunden
said-checked-nothing = { $tracker }: nicht gefunden
said-wrote = Ich habe geschrieben: { $message }
said-wrote-again = Ich habe noch einmal geschrieben: { $message }
said-wrote-own = Ich habe dem Verkäufer geschrieben
said-seller-waits = Der Verkäufer bittet um Geduld
said-seller-number = Der Verkäufer hat eine neue Nummer genannt: { $number }
said-seller-template = Der Verkäufer antwortet mit Textbausteinen
said-seller-refused = Der Verkäufer hat abgelehnt
said-seller-silent = Der Verkäufer antwortet nicht
said-dispute-opened = Ich habe einen Streitfall eröffnet
said-dispute-offer = Es gibt ein Angebot
said-dispute-escalated = Jetzt entscheidet AliExpress
said-dispute-closed = Der Streitfall wurde ohne Erstattung geschlossen
said-refunded = Ich habe das Geld zurück

## What a message to the seller was about, after "I messaged the seller:"

wrote-no-tracking = Sendungsverfolgung zeigt nichts
wrote-silent-accepted = nichts Neues vom Paketdienst
wrote-silent-exported = nichts Neues seit dem Versand ins Ausland
wrote-silent-arrived = nichts Neues in meinem Land
wrote-not-shipped = noch nicht verschickt
wrote-cancel = Bitte um Zustimmung zur Stornierung
wrote-not-received = zugestellt, nicht erhalten
wrote-wrong-number = falsche Nummer
wrote-trouble = ein Problem unterwegs
wrote-extend-protection = Bitte um Verlängerung des Schutzes
wrote-reminder = eine Erinnerung

## Where a number can be looked up

tracker-ali-express = AliExpress
tracker-cainiao = Cainiao
tracker-universal = Universelle Sendungsverfolgung
tracker-local-post = Post in Ihrem Land
tracker-courier = Paketdienst

## The dispute: what to attach, and until when

disputing-attach = Bitte anhängen
disputing-order = Bildschirmfoto der Bestellung
disputing-tracker = Bildschirmfoto der Sendungsverfolgung
disputing-chat = Bildschirmfoto des Chats mit dem Verkäufer
disputing-place = Beleg für die Zustellung an einem anderen Ort
disputing-post = Eine Nachricht der Post oder des Zustellers, die das Problem bestätigt
disputing-not-yet = Noch nicht.
disputing-you-have = Ist vorhanden.
disputing-protection = Das Ende Ihres Käuferschutzes, { $date }, ist hier gespeichert.
disputing-history =
    { $count ->
        [one] { $count } Eintrag der Sendungsverfolgung, hier aufbewahrt am { $date }.
       *[other] { $count } Einträge der Sendungsverfolgung, hier aufbewahrt am { $date }.
    }
disputing-log =
    { $count ->
        [one] { $count } Eintrag in Ihrem Protokoll.
       *[other] { $count } Einträge in Ihrem Protokoll.
    }
disputing-if-any = Nur falls vorhanden.
disputing-open-by = Eröffnen Sie ihn bis { $date } und nicht erst am letzten Tag.
disputing-open-by-day = Eröffnen Sie ihn bis { $date }.
disputing-window = Ein Streitfall ist meist bis { $date } möglich. Warten Sie nicht so lange.
disputing-window-today = Ein Streitfall ist meist nur noch heute möglich.
disputing-show = Stelle zeigen
disputing-shown = Die Stelle ist auf der Seite markiert. Klicken müssen Sie selbst.
disputing-not-found = Diese Schaltfläche gibt es hier nicht. Suchen Sie auf der Bestellseite neben dem Artikel nach „Rückgabe/Erstattung“.

## The card on the page of the chat

chat-insert = In das Nachrichtenfeld einfügen
chat-click-first = Klicken Sie zuerst in das Nachrichtenfeld
chat-inserted = Der Text steht im Nachrichtenfeld. Lesen Sie ihn und senden Sie ihn dann selbst.
chat-insert-failed = Die Seite hat den Text nicht angenommen. Kopieren Sie ihn stattdessen.
chat-dismiss = Auf dieser Seite ausblenden
chat-none = Zu dieser Bestellung ist keine Nachricht fällig.
chat-which = Um welche Bestellung geht es in diesem Chat?
chat-orders =
    { $count ->
        [one] Andere Bestellung
       *[other] Andere Bestellungen
    }

## Good to know, for this order or the next one

hint-title = Gut zu wissen
hint-economy-for-much = Economy-Versand für eine Bestellung in dieser Preislage: Beim nächsten Mal lohnt sich ein Versand mit Sendungsverfolgung.
hint-zip = Die Postleitzahl { $zip } passt offenbar nicht zu diesem Land: { $country }. Prüfen Sie die Adresse und schreiben Sie dem Verkäufer.
hint-stuck-store =
    { $count ->
        [one] { $count } frühere Bestellung aus diesem Shop blieb hängen.
       *[other] { $count } frühere Bestellungen aus diesem Shop blieben hängen.
    }
hint-save-number = Öffnen Sie die Sendungsverfolgung an dem Tag, an dem die Nummer erscheint: Dann wird sie hier aufbewahrt. Alle paar Tage nachzusehen genügt.

## Facts, and where they were read

fact-order = Bestellung
fact-placed = Bestellt
fact-paid = Bezahlt
fact-shipped = Verschickt
fact-ended = Beendet
fact-status = Status
fact-protection = Schutz bis
fact-country = Land
fact-city = Ort
fact-zip = Postleitzahl
fact-store = Shop
fact-number = Sendungsnummer
fact-second-number = Zweite Nummer
fact-carrier = Paketdienst
fact-service = Versandart
fact-last-event = Letzter Eintrag
fact-newest-differs = Die neuesten Einträge weichen voneinander ab
fact-newest = { $behind } bei { $behindPlace }, { $ahead } bei { $aheadPlace }. Der neuere zählt.
fact-no-event = Sendungsverfolgung gelesen, noch keine Einträge

## The status of an order

status-unpaid = nicht bezahlt
status-processing = der Verkäufer bereitet sie vor
status-shipped = verschickt
status-completed = abgeschlossen
status-cancelled = storniert
status-closed = geschlossen
status-in-dispute = Streitfall offen
status-refunded = Geld erstattet

## Where a fact was read

source-estimate = Schätzung
source-address = Adresse der Seite
source-list-page = Bestellliste
source-detail-page = Bestellseite
source-tracking-page = Seite der Sendungsverfolgung
source-list-answer = Daten der Bestellliste
source-refund-answer = Daten der Erstattungsliste
source-detail-answer = Daten der Bestellseite
source-tracking-answer = Daten der Sendungsverfolgung
source-cainiao = Cainiao
source-buyer = Sie

## The mark on the order list

chip-wait-until = Abwarten bis { $date }
chip-label = Stuck Parcel: { $verdict }
status-partly-shipped = teilweise verschickt
status-cancel-requested = Stornierung angefragt
disputing-in-file = In der Datei.
status-expired = abgelaufen
fact-refund-words = Erstattung oder Streitfall laut Liste
banner-also = Auch in diesem Paket
banner-also-ends = Der Käuferschutz der Bestellung { $order } endet zuerst, deshalb zählt hier dieses Datum.
delivery-past = Die Lieferung war für den { $date } vorgesehen. Dieser Tag ist vorbei.
delivery-moved = Die voraussichtliche Lieferung wurde vom { $first } auf den { $date } verschoben.
delivery-moved-past = Die voraussichtliche Lieferung wurde vom { $first } auf den { $date } verschoben, und auch dieser Tag ist vorbei.
delivery-coupon = AliExpress hat bei Lieferung nach dem { $date } einen Gutschein versprochen. Die Schaltfläche „Collect“ dafür steht auf der Bestellseite neben dem Artikel.
fact-expected = Voraussichtliche Lieferung
verdict-says-undated = Die Bestellseite sagt „{ $words }“, ohne Datum.
fact-latest-words = Letzter Eintrag auf der Bestellseite
chip-unread = Sendungsverfolgung nicht gelesen
