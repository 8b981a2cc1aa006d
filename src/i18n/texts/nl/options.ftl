### The page of settings.

options-title = Instellingen
options-waiting-intro = Na zoveel hele dagen zonder meldingen verandert het advies. Wijzigingen gelden meteen voor alle bestellingen.
options-first-scan = Nummer aangemaakt, nog niet gescand
options-first-scan-from = Geteld vanaf de dag van verzending, anders betaling, anders bestelling.
options-accepted = Een vervoerder heeft het pakket
options-exported = Onderweg naar je land
options-exported-from = Geteld vanaf de dag dat het pakket het land van herkomst verliet.
options-arrived = In je land
options-last-movement-from = Geteld vanaf de laatste beweging.
options-normal-from = Normaal vanaf dag
options-normal-to = Normaal tot dag
options-write = Bericht sturen vanaf dag
options-red-flag = Waarschuwing na dag
options-no-days = Een geheel getal van 0 tot { $most }
options-at-least = { $days } of meer
options-more-than = Meer dan { $days }
options-reset = Standaardwaarden herstellen
options-reminders = Herinneringen
options-reminders-intro = Je krijgt een melding als een bestelling dringender wordt en voordat de kopersbescherming eindigt. Je browser vraagt daarvoor één keer toestemming.
options-remind = Herinner me
options-not-allowed = Je browser stond meldingen niet toe, dus herinneringen blijven uit.
options-before = Voor het einde van de kopersbescherming
options-before-days =
    { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    }
options-quiet = Stille uren
options-quiet-hint = Tijdens deze uren krijg je geen meldingen. Stel twee keer hetzelfde uur in om dit uit te zetten.
options-quiet-from = Van
options-quiet-to = Tot
options-languages = Talen en uiterlijk
options-language = Taal
options-language-browser = Zoals in de browser: { $language }
options-seller-language = Berichten aan de verkoper
options-seller-language-hint = Ze worden in deze taal geschreven en met een vertaling getoond als het niet de jouwe is.
options-theme = Licht of donker
options-side = Kant van de kaart
options-side-left = Links
options-side-right = Rechts
options-theme-browser = Zoals in de browser
options-theme-light = Licht
options-theme-dark = Donker
options-data = Je gegevens
options-data-where = Bestellingen, antwoorden en notities staan alleen op dit apparaat, in de browser. Deze instellingen staan bij de instellingen van de browser: als die ze synchroniseert, komen ze ook op je andere apparaten. De extensie stuurt niemand iets.
options-data-link = Bestellingen exporteren, importeren of verwijderen
options-saved = Opgeslagen
options-not-saved =
    { $count ->
        [one] Nog niet opgeslagen: controleer het gemarkeerde getal.
       *[other] Nog niet opgeslagen: controleer de { $count } gemarkeerde getallen.
    }
options-failed = Opslaan is niet gelukt. Herlaad deze pagina en probeer het opnieuw.
options-open = Instellingen
options-advanced = Geavanceerd: hoe lang wachten
options-unsaved = Niet opgeslagen: { $error }
options-retry = Opnieuw proberen
options-version = Stuck Parcel { $version }
options-report-hint = Een melding helpt het meest met de diagnose. ‘Diagnose kopiëren’, in de details van de kaart van een bestelling, kopieert die zonder persoonlijke gegevens.
options-help = Hulp
options-report = Een probleem melden
