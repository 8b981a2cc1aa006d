### The page with all orders.

dashboard-title = Alle Pakete
dashboard-summary = { $act } zu erledigen · { $moving } unterwegs · { $finished } beendet
dashboard-loading =
    { $count ->
        [one] { $count } Bestellung wird gelesen …
       *[other] { $count } Bestellungen werden gelesen …
    }
dashboard-search = Suchen
dashboard-search-hint = Bestellung, Nummer, Shop, Artikel oder Notiz
dashboard-filter = Zeigen
dashboard-filter-all = Alle
dashboard-filter-act = Zu erledigen
dashboard-filter-moving = Unterwegs
dashboard-filter-finished = Beendet
dashboard-filter-archived = Archiviert
dashboard-sort = Sortieren nach
dashboard-sort-gravity = Dringlichkeit
dashboard-sort-protection = Verbleibende Schutztage
dashboard-sort-seen = Zuletzt gesehen
dashboard-hide-delivered = Zugestellte ausblenden
dashboard-hidden =
    { $count ->
        [one] { $count } zugestellte Bestellung ist ausgeblendet
       *[other] { $count } zugestellte Bestellungen sind ausgeblendet
    }
dashboard-found =
    { $count ->
        [one] { $count } Bestellung
       *[other] { $count } Bestellungen
    }
dashboard-more = { $count } weitere anzeigen
dashboard-nothing = Keine passenden Bestellungen.
dashboard-details = Einzelheiten
dashboard-less = Weniger anzeigen
dashboard-open-order = Bestellung öffnen
dashboard-archived = Archiviert am { $date }: Die Einzelheiten wurden gelöscht, um Platz zu sparen.
dashboard-look-again-on = Wieder nachsehen: { $date }
dashboard-history = Was wann zu sehen war
dashboard-history-range = { $first } bis { $last }
dashboard-newest-event = Neuester Eintrag
dashboard-refund = Erstattung
dashboard-log = Ihr Protokoll
dashboard-log-undone = { $text } (zurückgenommen)
dashboard-log-empty = Noch nichts.
dashboard-log-range = Wählen Sie einen Tag vom { $first } bis zum { $last }.
dashboard-note = Ihre Notiz
dashboard-note-hint = Wird gespeichert, wenn Sie das Feld verlassen, oder mit Strg+Enter.
dashboard-saved = Gespeichert
dashboard-not-saved = Nicht gespeichert
dashboard-note-joined = Gespeichert. Diese Notiz wurde inzwischen auch in einem anderen Fenster geändert: Beide Texte bleiben erhalten.
dashboard-again = Wieder nachsehen am
dashboard-again-clear = Löschen
dashboard-calendar = Ende des Käuferschutzes in den Kalender eintragen
dashboard-calendar-summary = Der Käuferschutz endet: { $title }
dashboard-calendar-description = AliExpress-Bestellung { $order }. Wenn Sie das Paket nicht haben, eröffnen Sie vor diesem Tag einen Streitfall.
dashboard-delete = Diese Bestellung löschen
dashboard-card-hidden = Sie haben die Karte auf der Seite dieser Bestellung ausgeblendet.
dashboard-show-card = Wieder zeigen
dashboard-deleted = Bestellung { $order } wurde gelöscht.
dashboard-undo = Rückgängig
dashboard-parcel = Paket { $number }

## The popup, beside popup.ftl

popup-all-orders = Alle Bestellungen
popup-act =
    { $count ->
        [one] { $count } Bestellung braucht Ihre Aufmerksamkeit
       *[other] { $count } Bestellungen brauchen Ihre Aufmerksamkeit
    }

## What is stored

data-title = Ihre Daten
data-about = Alles ist nur in diesem Browser gespeichert. Exportieren Sie es ab und zu: Der Export ist Ihre einzige Sicherung.
data-used = { $used } von { $whole } MB belegt ({ $percent } %)
data-almost-full = Der Speicher ist fast voll. Archivieren Sie beendete Bestellungen, um Platz zu schaffen: Nummern, Daten und Ihre Angaben bleiben; die Texte der Einträge und die Adresse werden entfernt.
data-export = Alles exportieren
data-import = Datei importieren
data-table = Tabelle (CSV)
data-archive = Beendete Bestellungen archivieren
data-archive-first =
    { $count ->
        [one] Exportieren Sie zuerst. Das Archivieren entfernt bei { $count } beendeten Bestellung die Texte der Einträge und die Adresse. Beides bekommen Sie nur zurück, wenn AliExpress es noch zeigt.
       *[other] Exportieren Sie zuerst. Das Archivieren entfernt bei { $count } beendeten Bestellungen die Texte der Einträge und die Adresse. Beides bekommen Sie nur zurück, wenn AliExpress es noch zeigt.
    }
data-archive-now = Jetzt archivieren
data-archived =
    { $count ->
        [one] { $count } Bestellung wurde archiviert.
       *[other] { $count } Bestellungen wurden archiviert.
    }
data-unarchived =
    { $count ->
        [one] Rückgängig gemacht: { $count } Bestellung hat ihre Einzelheiten wieder.
       *[other] Rückgängig gemacht: { $count } Bestellungen haben ihre Einzelheiten wieder.
    }
data-nothing-to-archive = Es gibt nichts zu archivieren.
data-delete-all = Alles löschen
data-delete-first =
    { $count ->
        [one] Das löscht { $count } Bestellung mit allen Notizen und Angaben. Ohne Export lässt sich das nicht rückgängig machen.
       *[other] Das löscht { $count } Bestellungen mit allen Notizen und Angaben. Ohne Export lässt sich das nicht rückgängig machen.
    }
data-delete-now = Jetzt alles löschen
data-deleted = Alles wurde gelöscht.
data-cancel = Abbrechen
data-exported =
    { $count ->
        [one] { $count } Bestellung exportiert.
       *[other] { $count } Bestellungen exportiert.
    }
data-left-out =
    { $count ->
        [one] { $count } Eintrag konnte nicht gelesen werden und ist deshalb nicht in der Datei.
       *[other] { $count } Einträge konnten nicht gelesen werden und sind deshalb nicht in der Datei.
    }
data-unread = Nicht ausgeführt: Die gespeicherten Bestellungen konnten nicht alle gelesen werden. Schließen Sie dieses Fenster, öffnen Sie es erneut und versuchen Sie es dann noch einmal.
data-working = { $done } von { $whole } …
data-deleting = Wird gelöscht …
data-imported =
    { $count ->
        [one] { $count } Bestellung importiert.
       *[other] { $count } Bestellungen importiert.
    }
data-import-known = Schon vorhandene Bestellungen ohne Neues: { $count }.
data-aside =
    { $count ->
        [one] { $count } Eintrag wurde beiseitegelegt und hat nichts geändert: { $why }.
       *[other] { $count } Einträge wurden beiseitegelegt und haben nichts geändert: { $why }.
    }
data-aside-unreadable = { $count } beschädigt
data-aside-nameless = { $count } ohne gültige Bestellnummer
data-aside-later = { $count } aus einer neueren Version von Stuck Parcel
data-refused-damaged = Diese Datei ist beschädigt oder unvollständig. Es wurde nichts importiert und nichts geändert.
data-refused-foreign = Das ist kein Export von Stuck Parcel. Es wurde nichts geändert.
data-refused-table = Das ist eine Tabelle (CSV); sie lässt sich nicht importieren. Wählen Sie die Exportdatei (JSON), die „Alles exportieren“ speichert. Es wurde nichts geändert.
data-refused-later = Diese Datei stammt aus einer neueren Version von Stuck Parcel. Aktualisieren Sie die Erweiterung und importieren Sie die Datei dann erneut. Es wurde nichts geändert.
data-failed = Das hat nicht geklappt: { $error }. Es ist nichts verloren.
data-full = Der Speicher des Browsers für diese Erweiterung ist voll. Archivieren Sie unten beendete Bestellungen und versuchen Sie es dann erneut.
data-quarantine =
    { $count ->
        [one] { $count } gespeicherter Eintrag konnte nicht gelesen werden
       *[other] { $count } gespeicherte Einträge konnten nicht gelesen werden
    }
data-quarantine-about = Es wurde nichts gelöscht: Diese Einträge werden getrennt aufbewahrt. Sie können sie als Datei speichern oder löschen.
data-quarantine-line = Bestellung { $order }, beiseitegelegt am { $date }, { $size } KB
data-quarantine-export = Als Datei speichern
data-quarantine-delete = Diese Einträge löschen

## The heads of the spreadsheet's columns

table-order = Bestellung
table-verdict = Einschätzung
table-why = Warum
table-item = Artikel
table-store = Shop
table-price = Preis
table-number = Sendungsnummer
table-other-numbers = Weitere Nummern
table-placed = Bestellt
table-shipped = Verschickt
table-protection = Schutz bis
table-days-left = Verbleibende Schutztage
table-last-event = Letzter Eintrag
table-last-seen = Zuletzt gesehen
table-again = Wieder nachsehen am
table-note = Notiz
dashboard-again-range = Wählen Sie einen Tag von heute bis { $date }
data-imported-pictures = Bilder: { $count }.
data-imported-settings = Aus der Datei übernommene Einstellungen: { $names }. Die anderen bleiben, wie sie sind.
data-settings-doubtful = Einige Einstellungen in der Datei sind ungültig und wurden nicht übernommen.
data-pictures-left-out = Nicht importierte Bilder: { $count } (beschädigt, ohne Bestellung in der Datei oder zu viele für eine Bestellung).
data-kept-later =
    { $count ->
        [one] { $count } Bestellung wurde von einer neueren Version von Stuck Parcel gespeichert und blieb unverändert.
       *[other] { $count } Bestellungen wurden von einer neueren Version von Stuck Parcel gespeichert und blieben unverändert.
    }
