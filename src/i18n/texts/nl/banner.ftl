### The card on an order page.

banner-name = Stuck Parcel
banner-dismiss = Verbergen tot het advies dringender wordt
banner-hidden = Verborgen tot het advies dringender wordt
banner-close-note = Deze melding sluiten
banner-menu = Menu
banner-to-edge = Naar de rand verkleinen
banner-to-left = Naar links verplaatsen
banner-to-right = Naar rechts verplaatsen
banner-shortcut = De kaart op deze bestelpagina tonen
banner-flags = Waarschuwingssignalen
banner-reasons = Waarom er misschien niets nieuws is
banner-steps = Wat je kunt doen
banner-message = Bericht aan de verkoper
banner-dispute = Tekst voor het geschil
banner-dispute-provider = Samenvatting voor je betaaldienst
banner-copy-dispute = Tekst kopiëren
banner-copied-dispute = Gekopieerd. Plak de tekst nu in het geschil.
banner-copied-report = Gekopieerd.
banner-copied-diagnostics = Gekopieerd. Plak het in een melding: kies in de instellingen ‘{ $where }’.
banner-meaning = Vertaling
banner-seller-language = Taal van het bericht
banner-copy = Bericht kopiëren
banner-copied = Gekopieerd. Plak het bericht nu in de chat.
banner-copy-failed = Je browser stond kopiëren niet toe. De tekst is geselecteerd: druk op Ctrl+C (op een Mac Cmd+C).
banner-chat = Chat openen
banner-sent = Ik heb het verstuurd
banner-trackers = Nummer ergens anders opzoeken
banner-found = Gevonden
banner-nothing = Niet gevonden
banner-found-at = { $tracker }: gevonden
banner-nothing-at = { $tracker }: niet gevonden
banner-parcel-of = Deze bestelling heeft { $count } pakketten. Dit gaat over { $number }.
banner-parcels = Deze bestelling heeft { $count } pakketten: { $numbers }.
banner-part-sent = Het deel van deze bestelling dat is verzonden:
banner-part-unsent = De rest van deze bestelling is nog niet verzonden.
banner-in-hands = Heb je het pakket?
banner-in-hands-all = Heb je alles?
banner-have-it = Ik heb het
banner-have-all = Ik heb alles
banner-not-have-all = Er ontbreekt iets
banner-not-have-delivered = Het bezorgde pakket is er niet
banner-not-have-it = Ik heb het niet
banner-not-at-pickup = Het ligt niet bij het afhaalpunt
banner-answers = Wat is er gebeurd?
banner-new-number = Nieuw nummer van de verkoper
banner-save = Opslaan
banner-said = { $date }: { $answer }
banner-said-elsewhere = { $date }: { $answer } (genoteerd bij bestelling { $order })
banner-log = Je logboek
banner-undo = Ongedaan maken
banner-log-day = Datum
banner-facts = Waar deze gegevens vandaan komen
banner-missing = Niet te lezen: { $list }.
banner-list-comma = { $first }, { $second }
banner-diagnostics = Klopt er iets niet? Kopieer de diagnose
banner-copy-diagnostics = Diagnose kopiëren
banner-evidence = Bestand voor het geschil maken
banner-opens = Opent in een nieuw tabblad

## The waiting bar in words, and the countdown

bar-text = Tot en met dag { $normal } is het normaal dat er niets nieuws is. Stuur de verkoper een bericht vanaf dag { $write }; na dag { $flag } is het een waarschuwingssignaal. Vandaag is dag { $day }.
bar-legend = Normaal tot dag { $normal } · bericht vanaf { $write } · waarschuwing na { $flag }
protection-left =
    { $days ->
        [one] Kopersbescherming: nog { $days } dag, tot { $date }
       *[other] Kopersbescherming: nog { $days } dagen, tot { $date }
    }
protection-today = De kopersbescherming eindigt vandaag, { $date }
protection-over = De kopersbescherming eindigde op { $date }
protection-also = AliExpress toont ook { $date }; ga voor de zekerheid uit van de vroegste datum.
protection-estimate =
    { $days ->
        [one] Kopersbescherming: nog ongeveer { $days } dag (schatting: { $date }). De pagina toont geen datum.
       *[other] Kopersbescherming: nog ongeveer { $days } dagen (schatting: { $date }). De pagina toont geen datum.
    }
protection-estimate-over = De kopersbescherming is misschien voorbij (schatting: { $date }). De pagina toont geen datum.

## What the buyer can note

said-have-it = Ik heb het
said-do-not-have-it = Ik heb het niet
said-other-place = Er staat een andere stad of een ander land
said-weight-mismatch = Het gewicht klopt niet
said-wrong-number = Het is niet mijn nummer
said-checked-found = { $tracker }: gevonden
said-checked-nothing = { $tracker }: niet gevonden
said-wrote = Bericht gestuurd: { $message }
said-wrote-again = Opnieuw bericht gestuurd: { $message }
said-wrote-own = Ik heb de verkoper een bericht gestuurd
said-seller-waits = De verkoper vraagt om te wachten
said-seller-number = De verkoper gaf een nieuw nummer: { $number }
said-seller-template = De verkoper stuurt een standaardantwoord
said-seller-refused = De verkoper weigerde
said-seller-silent = De verkoper antwoordt niet
said-dispute-opened = Ik heb een geschil geopend
said-dispute-offer = Er is een aanbod
said-dispute-escalated = AliExpress beslist nu
said-dispute-closed = Het geschil is gesloten zonder terugbetaling
said-refunded = Ik heb het geld terug

## What a message to the seller was about, after "I messaged the seller:"

wrote-no-tracking = tracking toont niets
wrote-silent-accepted = niets nieuws van de vervoerder
wrote-silent-exported = niets nieuws sinds de verzending naar het buitenland
wrote-silent-arrived = niets nieuws in mijn land
wrote-not-shipped = nog niet verzonden
wrote-cancel = verzoek om de annulering te accepteren
wrote-not-received = bezorgd, niet ontvangen
wrote-wrong-number = verkeerd nummer
wrote-trouble = een probleem onderweg
wrote-extend-protection = verzoek om de bescherming te verlengen
wrote-reminder = een herinnering

## Where a number can be looked up

tracker-ali-express = AliExpress
tracker-cainiao = Cainiao
tracker-universal = Universele tracker
tracker-local-post = Post in je land
tracker-courier = Bezorgdienst

## The dispute: what to attach, and until when

disputing-attach = Bijvoegen
disputing-order = Schermafbeelding van de bestelling
disputing-tracker = Schermafbeelding van de tracker
disputing-chat = Schermafbeelding van de chat met de verkoper
disputing-place = Bewijs van bezorging op een andere plaats
disputing-post = Een bericht van de post of de bezorger dat het probleem bevestigt
disputing-not-yet = Nog niet.
disputing-you-have = Heb je.
disputing-protection = De einddatum van je bescherming, { $date }, is hier opgeslagen.
disputing-history =
    { $count ->
        [one] { $count } melding van de tracking, hier bewaard op { $date }.
       *[other] { $count } meldingen van de tracking, hier bewaard op { $date }.
    }
disputing-log =
    { $count ->
        [one] { $count } regel in je logboek.
       *[other] { $count } regels in je logboek.
    }
disputing-if-any = Alleen als je dat hebt.
disputing-open-by = Open het uiterlijk op { $date } en wacht niet tot de laatste dag.
disputing-open-by-day = Open het uiterlijk op { $date }.
disputing-window = Je kunt meestal tot en met { $date } een geschil openen. Wacht niet zo lang.
disputing-window-today = Je kunt meestal alleen vandaag nog een geschil openen.
disputing-show = Laat zien waar
disputing-shown = De plek is gemarkeerd op de pagina. Klikken doe je zelf.
disputing-not-found = Die knop staat niet op deze pagina. Zoek op de bestelpagina naast het artikel naar ‘Retouren/terugbetalingen’.

## The card on the page of the chat

chat-insert = In het berichtveld zetten
chat-click-first = Klik eerst in het berichtveld
chat-inserted = De tekst staat in het berichtveld. Lees hem en verstuur hem dan zelf.
chat-insert-failed = De pagina nam de tekst niet aan. Kopieer hem in plaats daarvan.
chat-dismiss = Op deze pagina verbergen
chat-none = Voor deze bestelling hoef je nu niets te schrijven.
chat-which = Over welke bestelling gaat deze chat?
chat-orders =
    { $count ->
        [one] Andere bestelling
       *[other] Andere bestellingen
    }

## Good to know, for this order or the next one

hint-title = Goed om te weten
hint-economy-for-much = Economy-verzending voor een bestelling van deze prijs: volgende keer is verzending met tracking het geld waard.
hint-zip = De postcode { $zip } lijkt niet bij dit land te horen: { $country }. Controleer het adres en laat het de verkoper weten.
hint-stuck-store =
    { $count ->
        [one] { $count } eerdere bestelling uit deze winkel zat vast.
       *[other] { $count } eerdere bestellingen uit deze winkel zaten vast.
    }
hint-save-number = Open de trackingpagina op de dag dat het nummer verschijnt: dan wordt het hier bewaard. Om de paar dagen kijken is genoeg.

## Facts, and where they were read

fact-order = Bestelling
fact-placed = Geplaatst
fact-paid = Betaald
fact-shipped = Verzonden
fact-ended = Beëindigd
fact-status = Status
fact-protection = Bescherming tot
fact-country = Land
fact-city = Plaats
fact-zip = Postcode
fact-store = Winkel
fact-number = Trackingnummer
fact-second-number = Tweede nummer
fact-carrier = Vervoerder
fact-service = Verzendmethode
fact-last-event = Laatste melding
fact-newest-differs = De nieuwste meldingen verschillen
fact-newest = { $behind } bij { $behindPlace }, { $ahead } bij { $aheadPlace }. De nieuwste telt.
fact-no-event = Tracking gelezen, geen meldingen

## The status of an order

status-unpaid = niet betaald
status-processing = de verkoper maakt de bestelling klaar
status-shipped = verzonden
status-completed = voltooid
status-cancelled = geannuleerd
status-closed = gesloten
status-in-dispute = geschil open
status-refunded = geld terugbetaald

## Where a fact was read

source-estimate = schatting
source-address = adres van de pagina
source-list-page = lijst met bestellingen
source-detail-page = bestelpagina
source-tracking-page = trackingpagina
source-list-answer = gegevens van de lijst met bestellingen
source-refund-answer = gegevens van de lijst met terugbetalingen
source-detail-answer = gegevens van de bestelpagina
source-tracking-answer = gegevens van de trackingpagina
source-cainiao = Cainiao
source-buyer = jij

## The mark on the order list

chip-wait-until = Wacht tot { $date }
chip-label = Stuck Parcel: { $verdict }
status-partly-shipped = gedeeltelijk verzonden
status-cancel-requested = annulering aangevraagd
disputing-in-file = In het bestand.
status-expired = verlopen
fact-refund-words = Terugbetaling of geschil volgens de lijst
banner-also = Ook in dit pakket
banner-also-ends = De kopersbescherming van bestelling { $order } eindigt het eerst; die datum telt hier.
delivery-past = De bezorging werd op { $date } verwacht. Die dag is voorbij.
delivery-moved = De verwachte bezorging is verschoven van { $first } naar { $date }.
delivery-moved-past = De verwachte bezorging is verschoven van { $first } naar { $date }, en ook die dag is voorbij.
delivery-coupon = AliExpress beloofde een coupon bij bezorging na { $date }. De knop ‘Collect’ daarvoor staat op de bestelpagina, naast het artikel.
fact-expected = Verwachte bezorging
verdict-says-undated = De bestelpagina zegt ‘{ $words }’, zonder datum.
fact-latest-words = Laatste melding op de bestelpagina
chip-unread = Tracking niet gelezen
