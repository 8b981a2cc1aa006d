### The page of settings.

options-title = Einstellungen
options-waiting-intro = Nach so vielen ganzen Tagen ohne Neuigkeiten ändert sich die Einschätzung. Die Zahlen gelten sofort für alle Bestellungen.
options-first-scan = Nummer erzeugt, noch nicht gescannt
options-first-scan-from = Gezählt ab dem Tag des Versands, sonst der Zahlung, sonst der Bestellung.
options-accepted = Ein Paketdienst hat das Paket
options-exported = Auf dem Weg in Ihr Land
options-exported-from = Gezählt ab dem Tag, an dem das Paket das Herkunftsland verlassen hat.
options-arrived = In Ihrem Land
options-last-movement-from = Gezählt ab der letzten Bewegung.
options-normal-from = Normal ab Tag
options-normal-to = Normal bis Tag
options-write = Schreiben ab Tag
options-red-flag = Warnung nach Tag
options-no-days = Eine ganze Zahl von 0 bis { $most }
options-at-least = { $days } oder mehr
options-more-than = Mehr als { $days }
options-reset = Standardwerte wiederherstellen
options-reminders = Erinnerungen
options-reminders-intro = Sie erhalten eine Benachrichtigung, wenn eine Bestellung dringender wird und bevor der Käuferschutz endet. Ihr Browser fragt dafür einmal um Erlaubnis.
options-remind = Mich erinnern
options-not-allowed = Ihr Browser hat Benachrichtigungen blockiert, darum bleiben Erinnerungen ausgeschaltet.
options-before = Vor dem Ende des Käuferschutzes
options-before-days =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
options-quiet = Ruhezeit
options-quiet-hint = In dieser Zeit kommen keine Benachrichtigungen. Stellen Sie zweimal dieselbe Stunde ein, um die Ruhezeit auszuschalten.
options-quiet-from = Von
options-quiet-to = Bis
options-languages = Sprachen und Aussehen
options-language = Sprache
options-language-browser = Wie im Browser: { $language }
options-seller-language = Nachrichten an den Verkäufer
options-seller-language-hint = Nachrichten werden in dieser Sprache geschrieben. Wenn es nicht Ihre ist, wird auch eine Übersetzung gezeigt.
options-theme = Hell oder dunkel
options-side = Position der Karte
options-side-left = Links
options-side-right = Rechts
options-theme-browser = Wie im Browser
options-theme-light = Hell
options-theme-dark = Dunkel
options-data = Ihre Daten
options-data-where = Bestellungen, Angaben und Notizen sind nur auf diesem Gerät gespeichert, im Browser. Diese Einstellungen sind bei den Einstellungen des Browsers gespeichert: Wenn er sie synchronisiert, kommen sie auch auf Ihre anderen Geräte. Die Erweiterung sendet niemandem etwas.
options-data-link = Bestellungen exportieren, importieren oder löschen
options-saved = Gespeichert
options-not-saved =
    { $count ->
        [one] Noch nicht gespeichert: Prüfen Sie die markierte Zahl.
       *[other] Noch nicht gespeichert: Prüfen Sie die { $count } markierten Zahlen.
    }
options-failed = Das Speichern ist fehlgeschlagen. Laden Sie diese Seite neu und versuchen Sie es noch einmal.
options-open = Einstellungen
options-advanced = Erweitert: Wartezeiten
options-unsaved = Nicht gespeichert: { $error }
options-retry = Noch einmal versuchen
options-version = Stuck Parcel { $version }
options-report-hint = Eine Meldung hilft am meisten mit den Diagnosedaten. „Diagnose kopieren“ in den Einzelheiten der Karte einer Bestellung kopiert sie, ohne persönliche Daten.
options-help = Hilfe
options-report = Problem melden
