### The dispute file: read by somebody who decides about it. Calm and plain, no contractions.

evidence-title = Bestand voor het geschil: bestelling { $order }
evidence-made = Gemaakt op { $time } door Stuck Parcel { $version } in de browser van de koper, uit wat de pagina’s van AliExpress en Cainiao daar toonden. De tijden zijn die van de klok van de koper ({ $zone }).
evidence-statement = Verklaring
evidence-flags = Waarschuwingssignalen
evidence-order = Bestelling
evidence-fact = Wat
evidence-value = Zoals gelezen
evidence-read-from = Gelezen uit
evidence-seen = Laatst gezien
evidence-item = Artikel
evidence-items = { $count } × { $title }
evidence-price = Prijs
evidence-status-words = Status in de woorden van de pagina
evidence-refund = Lijst met terugbetalingen
evidence-origin-country = Verzonden uit
evidence-destination-country = Gaat naar
evidence-protection-title = De kopersbescherming in de tijd
evidence-until = Tot
evidence-first-seen = Eerst gezien
evidence-parcel = Pakket { $number }
evidence-chart =
    Dagas van { $first } tot { $last }: { $entries ->
        [one] { $entries } melding
       *[other] { $entries } meldingen
    }, { $silences ->
        [one] { $silences } lange stilte
       *[other] { $silences } lange stiltes
    }.
evidence-row-silences = Stilte
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
        [one] Gewone wachttijd in deze fase, geteld vanaf { $start }: tot { $normal } dag; vanaf dag { $write } is het veel te lang. Het is dag { $day }.
       *[other] Gewone wachttijd in deze fase, geteld vanaf { $start }: tot { $normal } dagen; vanaf dag { $write } is het veel te lang. Het is dag { $day }.
    }
evidence-today = vandaag, { $date }
evidence-protection = bescherming tot { $date }
evidence-entries = Meldingen van de tracking, nieuwste eerst
evidence-when = Wanneer
evidence-entry = Melding
evidence-code = Code { $code }
evidence-no-entries = De trackinggeschiedenis is gelezen op { $time } en had geen meldingen.
evidence-last-read = Laatst gelezen op { $time }.
evidence-correspondence = Correspondentie met de verkoper
evidence-answer = Wat er gebeurde
evidence-offered = Tekst die klaarstond om te versturen:
evidence-checks = Opgezocht in trackers
evidence-tracker = Tracker
evidence-result = Resultaat
evidence-found = gevonden
evidence-nothing = niets
evidence-said = Wat de koper noteerde
evidence-history = Wat wanneer te zien was
evidence-newest-event = Nieuwste melding van de tracking
evidence-last-seen = Laatst gezien
evidence-pictures = Afbeeldingen van pagina’s
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
file-saved = Opgeslagen: { $name }
file-pictures = Afbeeldingen in dit bestand
file-delete = Verwijderen
file-delete-label = Verwijderen: { $what }
file-deleted = Verwijderd.
file-preview = Voorbeeld
file-add-pictures = Zo voeg je afbeeldingen toe: open de bestelling, de tracking of de chat in een tabblad, klik daar op Stuck Parcel in de werkbalk en dan op ‘Afbeelding van deze pagina bewaren’.
file-no-order = Geen bestelling
file-no-order-text = Deze pagina open je vanuit een bestelling: met de knop in de kaart op de bestelpagina of met de link in de lijst die de knop in de werkbalk opent.
file-unknown = Deze bestelling is niet bekend
file-unknown-text = Er is nog niets van gelezen. Open de bestelling eerst op AliExpress.
file-failed = Het bestand kon niet gemaakt worden
file-failed-text = Wat is opgeslagen, was niet te lezen: { $error }
file-not-done = Dat is niet gelukt: { $error }
file-link = Bestand voor het geschil
picture-keep = Afbeelding van deze pagina bewaren
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
        [one] { $count } afbeelding van deze bestelling is bewaard en er is geen ruimte voor meer. Verwijder er eerst een in het bestand voor het geschil.
       *[other] { $count } afbeeldingen van deze bestelling zijn bewaard en er is geen ruimte voor meer. Verwijder er eerst een in het bestand voor het geschil.
    }
picture-refused = Je browser staat geen afbeelding van deze pagina toe.
picture-changed = Het tabblad toont nu een andere pagina. Maak de afbeelding opnieuw.
picture-not-kept = De afbeelding kon niet bewaard worden: { $error }
file-open-tracking = Trackingpagina openen
file-not-copied = De browser stond kopiëren niet toe. Selecteer de tekst in het voorbeeld en kopieer die.
