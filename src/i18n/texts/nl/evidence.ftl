### The dispute file: read by somebody who decides about it. Calm and plain, no contractions.

evidence-title = Bestand voor het geschil: bestelling { $order }
evidence-made = Gemaakt op { $time } door Stuck Parcel { $version } in de browser van de koper, op basis van wat de pagina’s van AliExpress en Cainiao daar toonden. De tijden zijn die van de klok van de koper ({ $zone }).
evidence-statement = Verklaring
evidence-flags = Waarschuwingssignalen
evidence-order = Bestelling
evidence-fact = Gegeven
evidence-value = Zoals getoond
evidence-read-from = Bron
evidence-seen = Laatst gezien
evidence-item = Artikel
evidence-items = { $count } × { $title }
evidence-price = Prijs
evidence-given-number = Nummer van de verkoper
evidence-status-words = Status in de woorden van de pagina
evidence-refund = Lijst met terugbetalingen
evidence-origin-country = Land van herkomst
evidence-destination-country = Land van bestemming
evidence-protection-title = De kopersbescherming in de tijd
evidence-until = Tot
evidence-first-seen = Eerst gezien
evidence-parcel = Pakket { $number }
evidence-chart =
    Tijdlijn van { $first } tot { $last }: { $entries ->
        [one] { $entries } melding
       *[other] { $entries } meldingen
    }, { $silences ->
        [one] { $silences } lange periode zonder meldingen
       *[other] { $silences } lange periodes zonder meldingen
    }.
evidence-row-silences = Zonder meldingen
evidence-row-entries = Meldingen
evidence-row-table = Gebruikelijke wachttijd
evidence-row-messages = Berichten aan de verkoper
evidence-silent =
    { $days ->
        [one] { $days } dag zonder scan
       *[other] { $days } dagen zonder scan
    }
evidence-silence =
    { $days ->
        [one] { $from } tot { $to }: { $days } dag zonder scan
       *[other] { $from } tot { $to }: { $days } dagen zonder scan
    }
evidence-silence-lasts =
    { $days ->
        [one] { $from } tot { $to }, toen de tracking het laatst gelezen is: { $days } dag zonder scan
       *[other] { $from } tot { $to }, toen de tracking het laatst gelezen is: { $days } dagen zonder scan
    }
evidence-span-normal = normaal
evidence-span-between = langer dan gewoonlijk
evidence-span-write = veel te lang
evidence-table =
    { $normal ->
        [one] Gebruikelijke wachttijd in deze fase, geteld vanaf { $start }: tot { $normal } dag; vanaf dag { $write } is het veel te lang. Vandaag is dag { $day }.
       *[other] Gebruikelijke wachttijd in deze fase, geteld vanaf { $start }: tot { $normal } dagen; vanaf dag { $write } is het veel te lang. Vandaag is dag { $day }.
    }
evidence-today = vandaag, { $date }
evidence-protection = bescherming tot { $date }
evidence-entries = Meldingen van de tracking, nieuwste eerst
evidence-when = Wanneer
evidence-entry = Melding
evidence-code = Code { $code }
evidence-no-entries = De trackinggeschiedenis is gelezen op { $time } en bevatte geen meldingen.
evidence-last-read = Laatst gelezen op { $time }.
evidence-correspondence = Correspondentie met de verkoper
evidence-answer = Wat er gebeurde
evidence-offered = Tekst die klaarstond om te versturen:
evidence-checks = Opgezocht in trackers
evidence-tracker = Tracker
evidence-result = Resultaat
evidence-found = gevonden
evidence-nothing = niet gevonden
evidence-said = Wat de koper noteerde
evidence-history = Wat wanneer te zien was
evidence-newest-event = Nieuwste melding van de tracking
evidence-last-seen = Laatst gezien
evidence-pictures = Schermafbeeldingen
evidence-picture = { $what }, { $time }
evidence-picture-order = De bestelling op AliExpress
evidence-picture-tracker = Trackingpagina
evidence-picture-chat = Chat met de verkoper
evidence-picture-dispute = Geschil of terugbetaling
evidence-picture-other = Een andere pagina

## The page on which the file is looked at and saved, and the button that saves a screenshot

file-heading = Bestand voor het geschil
file-save-html = Opslaan als één HTML-bestand
file-save-json = Opslaan als JSON
file-print = Afdrukken of opslaan als PDF
file-language = Taal van het bestand
file-saved = Opgeslagen: { $name }
file-pictures = Schermafbeeldingen in dit bestand
file-delete = Verwijderen
file-delete-label = Verwijderen: { $what }
file-deleted = Verwijderd.
file-preview = Voorbeeld
file-add-pictures = Zo voeg je schermafbeeldingen toe: open de bestelling, de tracking of de chat in een tabblad, klik daar op Stuck Parcel in de werkbalk en dan op ‘Schermafbeelding van deze pagina bewaren’.
file-no-order = Geen bestelling gekozen
file-no-order-text = Deze pagina open je vanuit een bestelling: met de knop in de kaart op de bestelpagina of met de link in de lijst die de knop in de werkbalk opent.
file-unknown = Deze bestelling is nog niet bekend
file-unknown-text = Er is nog niets van gelezen. Open de bestelling eerst op AliExpress.
file-failed = Het bestand kon niet gemaakt worden
file-failed-text = De opgeslagen gegevens waren niet te lezen: { $error }
file-others-unread = In het bestand ontbreekt wat alleen in de andere bestellingen over dit pakket staat. Die bestellingen waren niet te lezen: { $error }
file-not-done = Dat is niet gelukt: { $error }
file-link = Bestand voor het geschil
picture-keep = Schermafbeelding van deze pagina bewaren
picture-choose = Bij welke bestelling hoort deze pagina?
picture-preview = Wat AliExpress te zien krijgt
picture-covered = De plekken met je naam, telefoonnummer en straat zijn afgedekt. Controleer de rest voordat je de afbeelding bewaart.
picture-uncovered = Er is niets afgedekt. Controleer of je naam, telefoonnummer of adres erop staat voordat je de afbeelding bewaart.
picture-keep-taken = Zo bewaren
picture-uncover = Adres laten zien
picture-cover = Adres weer afdekken
picture-discard = Niet bewaren
picture-kept = Afbeelding bewaard, { $count } van deze bestelling.
picture-full =
    { $count ->
        [one] { $count } schermafbeelding van deze bestelling is bewaard en er is geen ruimte voor meer. Verwijder er eerst een in het bestand voor het geschil.
       *[other] { $count } schermafbeeldingen van deze bestelling zijn bewaard en er is geen ruimte voor meer. Verwijder er eerst een in het bestand voor het geschil.
    }
picture-refused = Je browser staat geen schermafbeelding van deze pagina toe.
picture-changed = Het tabblad toont nu een andere pagina. Maak de schermafbeelding opnieuw.
picture-not-kept = De afbeelding kon niet bewaard worden: { $error }
file-open-tracking = Trackingpagina openen
file-not-copied = De browser stond kopiëren niet toe. Selecteer de tekst in het voorbeeld en kopieer die.
