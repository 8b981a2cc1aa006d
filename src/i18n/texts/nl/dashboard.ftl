### The page with all orders.

dashboard-title = Alle pakketten
dashboard-summary =
    { $act ->
        [one] { $act } vraagt aandacht · { $moving } onderweg · { $finished } klaar
       *[other] { $act } vragen aandacht · { $moving } onderweg · { $finished } klaar
    }
dashboard-loading =
    { $count ->
        [one] { $count } bestelling wordt gelezen…
       *[other] { $count } bestellingen worden gelezen…
    }
dashboard-search = Zoeken
dashboard-search-hint = Bestelling, nummer, winkel, artikel of notitie
dashboard-filter = Toon
dashboard-filter-all = Alle
dashboard-filter-act = Vraagt aandacht
dashboard-filter-moving = Onderweg
dashboard-filter-finished = Klaar
dashboard-filter-archived = Gearchiveerd
dashboard-sort = Sorteer op
dashboard-sort-gravity = Meest dringend eerst
dashboard-sort-protection = Resterende dagen bescherming
dashboard-sort-seen = Laatst gezien
dashboard-hide-delivered = Bezorgde verbergen
dashboard-hidden =
    { $count ->
        [one] { $count } bezorgde bestelling is verborgen
       *[other] { $count } bezorgde bestellingen zijn verborgen
    }
dashboard-found =
    { $count ->
        [one] { $count } bestelling
       *[other] { $count } bestellingen
    }
dashboard-more = Nog { $count } tonen
dashboard-nothing = Geen bestellingen gevonden.
dashboard-details = Details
dashboard-less = Minder tonen
dashboard-open-order = Bestelling openen
dashboard-archived = Gearchiveerd op { $date }: de details zijn verwijderd om ruimte te sparen.
dashboard-look-again-on = Opnieuw kijken: { $date }
dashboard-history = Wat wanneer te zien was
dashboard-history-range = { $first } tot { $last }
dashboard-newest-event = Nieuwste melding
dashboard-refund = Terugbetaling
dashboard-log = Je logboek
dashboard-log-undone = { $text } (ongedaan gemaakt)
dashboard-log-empty = Nog niets.
dashboard-log-range = Kies een dag van { $first } tot en met { $last }.
dashboard-note = Je notitie
dashboard-note-hint = Wordt opgeslagen als je het veld verlaat, of met Ctrl+Enter.
dashboard-saved = Opgeslagen
dashboard-not-saved = Niet opgeslagen
dashboard-note-joined = Opgeslagen. Deze notitie is intussen ook in een ander venster gewijzigd: beide teksten blijven bewaard.
dashboard-again = Opnieuw kijken op
dashboard-again-clear = Wissen
dashboard-calendar = Einde van de bescherming in de agenda zetten
dashboard-calendar-summary = De kopersbescherming eindigt: { $title }
dashboard-calendar-description = AliExpress-bestelling { $order }. Heb je het pakket niet in handen, open dan vóór deze dag een geschil.
dashboard-delete = Deze bestelling verwijderen
dashboard-card-hidden = Je hebt de kaart op de pagina van deze bestelling verborgen.
dashboard-show-card = Weer tonen
dashboard-deleted = Bestelling { $order } is verwijderd.
dashboard-undo = Ongedaan maken
dashboard-parcel = Pakket { $number }

## The popup, beside popup.ftl

popup-all-orders = Alle bestellingen
popup-act =
    { $count ->
        [one] { $count } bestelling vraagt aandacht
       *[other] { $count } bestellingen vragen aandacht
    }

## What is stored

data-title = Je gegevens
data-about = Alles staat alleen in deze browser. Exporteer het af en toe: de export is je enige back-up.
data-used = { $used } van { $whole } MB gebruikt ({ $percent } %)
data-almost-full = De opslag is bijna vol. Archiveer afgeronde bestellingen om ruimte te maken: nummers, datums en je antwoorden blijven, de teksten van de meldingen en het adres worden verwijderd.
data-export = Alles exporteren
data-import = Bestand importeren
data-table = Tabel (CSV)
data-archive = Afgeronde bestellingen archiveren
data-archive-first =
    { $count ->
        [one] Exporteer eerst. Archiveren verwijdert de teksten van de meldingen en het adres van { $count } afgeronde bestelling. Die krijg je alleen terug als AliExpress ze nog toont.
       *[other] Exporteer eerst. Archiveren verwijdert de teksten van de meldingen en het adres van { $count } afgeronde bestellingen. Die krijg je alleen terug als AliExpress ze nog toont.
    }
data-archive-now = Nu archiveren
data-archived =
    { $count ->
        [one] { $count } bestelling is gearchiveerd.
       *[other] { $count } bestellingen zijn gearchiveerd.
    }
data-unarchived =
    { $count ->
        [one] Ongedaan gemaakt: de details van { $count } bestelling zijn terug.
       *[other] Ongedaan gemaakt: de details van { $count } bestellingen zijn terug.
    }
data-nothing-to-archive = Er is niets te archiveren.
data-delete-all = Alles verwijderen
data-delete-first =
    { $count ->
        [one] Dit verwijdert { $count } bestelling met alle notities en antwoorden. Zonder export kun je dit niet ongedaan maken.
       *[other] Dit verwijdert { $count } bestellingen met alle notities en antwoorden. Zonder export kun je dit niet ongedaan maken.
    }
data-delete-now = Nu alles verwijderen
data-deleted = Alles is verwijderd.
data-cancel = Annuleren
data-exported =
    { $count ->
        [one] { $count } bestelling geëxporteerd.
       *[other] { $count } bestellingen geëxporteerd.
    }
data-left-out =
    { $count ->
        [one] { $count } item was niet te lezen en staat dus niet in het bestand.
       *[other] { $count } items waren niet te lezen en staan dus niet in het bestand.
    }
data-unread = Niet uitgevoerd: niet alle opgeslagen bestellingen waren te lezen. Sluit dit venster, open het opnieuw en probeer het dan nog eens.
data-working = { $done } van { $whole }…
data-deleting = Bezig met verwijderen…
data-imported =
    { $count ->
        [one] { $count } bestelling geïmporteerd.
       *[other] { $count } bestellingen geïmporteerd.
    }
data-import-known = Bestellingen die er al waren, zonder iets nieuws: { $count }.
data-aside =
    { $count ->
        [one] { $count } item is opzijgelegd en veranderde niets: { $why }.
       *[other] { $count } items zijn opzijgelegd en veranderden niets: { $why }.
    }
data-aside-unreadable = { $count } beschadigd
data-aside-nameless = { $count } zonder geldig bestelnummer
data-aside-later = { $count } uit een nieuwere versie van Stuck Parcel
data-refused-damaged = Dit bestand is beschadigd of onvolledig. Er is niets geïmporteerd en niets veranderd.
data-refused-foreign = Dit is geen export van Stuck Parcel. Er is niets veranderd.
data-refused-table = Dit is een tabel (CSV) en die kan niet worden geïmporteerd. Kies het exportbestand (JSON) dat ‘Alles exporteren’ opslaat. Er is niets veranderd.
data-refused-later = Dit bestand komt uit een nieuwere versie van Stuck Parcel. Werk de extensie bij en importeer het bestand dan opnieuw. Er is niets veranderd.
data-failed = Het is niet gelukt: { $error }. Er is niets verloren gegaan.
data-full = De opslag van de browser voor deze extensie is vol. Archiveer hieronder afgeronde bestellingen en probeer het opnieuw.
data-quarantine =
    { $count ->
        [one] { $count } opgeslagen item was niet te lezen
       *[other] { $count } opgeslagen items waren niet te lezen
    }
data-quarantine-about = Er is niets verwijderd: deze items worden apart bewaard. Je kunt ze als bestand opslaan of verwijderen.
data-quarantine-line = Bestelling { $order }, opzijgelegd op { $date }, { $size } kB
data-quarantine-export = Als bestand opslaan
data-quarantine-delete = Deze items verwijderen

## The heads of the spreadsheet's columns

table-order = Bestelling
table-verdict = Advies
table-why = Waarom
table-item = Artikel
table-store = Winkel
table-price = Prijs
table-number = Trackingnummer
table-other-numbers = Andere nummers
table-placed = Geplaatst
table-shipped = Verzonden
table-protection = Bescherming tot
table-days-left = Resterende dagen bescherming
table-last-event = Laatste melding
table-last-seen = Laatst gezien
table-again = Opnieuw kijken op
table-note = Notitie
dashboard-again-range = Kies een dag van vandaag tot en met { $date }
data-imported-pictures = Afbeeldingen: { $count }.
data-imported-settings = Uit het bestand overgenomen instellingen: { $names }. De andere blijven zoals ze zijn.
data-settings-doubtful = Sommige instellingen in het bestand zijn ongeldig en zijn niet overgenomen.
data-pictures-left-out = Niet geïmporteerde afbeeldingen: { $count } (beschadigd, zonder bestelling in het bestand of te veel voor één bestelling).
data-kept-later =
    { $count ->
        [one] { $count } bestelling is bewaard door een nieuwere versie van Stuck Parcel en bleef ongewijzigd.
       *[other] { $count } bestellingen zijn bewaard door een nieuwere versie van Stuck Parcel en bleven ongewijzigd.
    }
