### The advice in one sentence, for each situation. "-plain" is used where the day count or the date is not known.

verdict-unpaid = Deze bestelling is nog niet betaald, dus er is niets verzonden.
verdict-cancelled = Deze bestelling is geannuleerd. Er is niets onderweg.
verdict-cancelled-moving = Deze bestelling is geannuleerd, maar het pakket was al onderweg. Controleer of je je geld terugkrijgt.
verdict-closed-moving = Deze bestelling is gesloten, maar het pakket was nog onderweg. Heb je het artikel niet en je geld ook niet terug, open dan nu een geschil.
verdict-closed = Deze bestelling is gesloten. Er is niets onderweg.
verdict-refunded = Je hebt het geld teruggekregen.
verdict-received = Je hebt het. Veel plezier ermee.
verdict-received-with = Dat heb je aangegeven bij bestelling { $order }, die in hetzelfde pakket zit.
verdict-completed = De bestelling is voltooid. AliExpress doet dat na een tijd soms automatisch.
verdict-completed-undelivered = De bestelling is voltooid, maar de tracking heeft nooit een bezorging getoond. Heb je het pakket niet, geef dat dan hier aan.
verdict-delivered = Volgens de tracking is het pakket bezorgd.
verdict-delivered-elsewhere = Volgens de tracking is het pakket bezorgd in ‘{ $place }’, niet in jouw woonplaats. Alleen jij weet of je het hebt.
verdict-not-shipped =
    De verkoper heeft deze bestelling nog niet verzonden. Je wacht al { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    }; tot { $normal ->
        [one] { $normal } dag
       *[other] { $normal } dagen
    } is normaal.
verdict-not-shipped-plain = De verkoper heeft deze bestelling nog niet verzonden.
verdict-never-shipped =
    De verkoper heeft deze bestelling na { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    } nog steeds niet verzonden. Wacht niet langer: annuleer de bestelling, dan krijg je je geld terug.
verdict-never-shipped-plain = De verkoper heeft deze bestelling nog steeds niet verzonden. Annuleer de bestelling, dan krijg je je geld terug.
verdict-no-first-scan =
    Sinds { $start } heeft niemand het pakket gescand, al { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    }. Tot { $normal ->
        [one] { $normal } dag
       *[other] { $normal } dagen
    } is normaal.
verdict-no-first-scan-plain = Nog niemand heeft het pakket gescand. In de eerste dagen is dat normaal.
verdict-silent-accepted =
    Een vervoerder heeft het pakket. Al { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    } niets nieuws, sinds { $start }; tot { $normal ->
        [one] { $normal } dag
       *[other] { $normal } dagen
    } is normaal.
verdict-silent-accepted-plain = Een vervoerder heeft het pakket. Een pauze is nu normaal.
verdict-silent-exported =
    Het pakket is al { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    } onderweg naar jouw land, sinds { $start }. Op dit traject is tot { $normal ->
        [one] { $normal } dag
       *[other] { $normal } dagen
    } zonder meldingen normaal.
verdict-silent-exported-plain = Het pakket is onderweg naar jouw land. Op dit traject is het normaal dat er lang niets nieuws is.
verdict-silent-arrived =
    Het pakket is in jouw land. Al { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    } niets nieuws, sinds { $start }; tot { $normal ->
        [one] { $normal } dag
       *[other] { $normal } dagen
    } is normaal.
verdict-silent-arrived-plain = Het pakket is in jouw land. Een korte pauze is nu normaal.
verdict-ready-for-pickup = Het pakket ligt voor je klaar bij het afhaalpunt. Haal het op.
verdict-pickup-until = Het pakket ligt tot en met { $date } voor je klaar bij het afhaalpunt. Haal het op tijd op.
verdict-pickup-missing = Volgens de tracking ligt het pakket bij het afhaalpunt, maar daar kreeg je te horen dat het er niet is.
verdict-attempt-failed = De bezorger kwam langs en kon niet bezorgen. Bel om een nieuwe poging af te spreken.
verdict-held-by-customs = De douane houdt het pakket vast. Vaak ontbreekt er een document of een betaling.
verdict-returned = Het pakket gaat terug naar de afzender. Vanzelf komt het niet meer bij je aan.
verdict-lost = De vervoerder meldt dat het pakket kwijt is.
verdict-exception = De vervoerder meldt een probleem met het pakket.
verdict-delivered-missing = Het pakket staat als bezorgd, maar je hebt het niet. Wacht niet.
verdict-elsewhere = De tracking toont een andere stad of een ander land dan het jouwe. Misschien is het nummer van iemand anders.
verdict-wrong-number = Het trackingnummer lijkt fout of hoort bij een ander pakket.
verdict-protection-ending =
    { $left ->
        [one] De kopersbescherming eindigt over { $left } dag, op { $until }, en het pakket is er nog niet.
       *[other] De kopersbescherming eindigt over { $left } dagen, op { $until }, en het pakket is er nog niet.
    }
verdict-protection-ending-plain = De kopersbescherming eindigt binnenkort, en het pakket is er nog niet.
verdict-protection-last-days =
    { $left ->
        [one] Nog maar { $left } dag kopersbescherming, tot { $until }. Stel het niet uit tot de laatste dag.
       *[other] Nog maar { $left } dagen kopersbescherming, tot { $until }. Stel het niet uit tot de laatste dag.
    }
verdict-protection-last-days-plain = De kopersbescherming is bijna voorbij. Stel het niet uit tot de laatste dag.
verdict-protection-today = De kopersbescherming eindigt vandaag. Open nu een geschil.
verdict-extension-not-given = Je vroeg om langere bescherming en kreeg die niet. De bescherming eindigt op { $until }.
verdict-extension-not-given-plain = Je vroeg om langere bescherming en kreeg die niet.
verdict-protection-over = De kopersbescherming eindigde op { $until }. Je kunt daarna meestal nog 15 dagen een geschil openen.
verdict-protection-over-today = De kopersbescherming eindigde op { $until }. Je kunt meestal alleen vandaag nog een geschil openen.
verdict-protection-over-plain = De kopersbescherming is voorbij. Je kunt daarna meestal nog 15 dagen een geschil openen.
verdict-protection-long-over = De kopersbescherming eindigde op { $until }, en ook de tijd voor een geschil is voorbij. Misschien kan je bank of betaaldienst nog helpen.
verdict-protection-long-over-plain = De kopersbescherming is al een tijd voorbij, en de tijd voor een geschil ook. Misschien kan je bank of betaaldienst nog helpen.
verdict-past-help = De kopersbescherming is allang voorbij. Meestal kan ook de bank nu niet meer helpen.
verdict-seller-did-not-help = Je hebt het de verkoper gevraagd, maar het probleem is niet opgelost.
verdict-lost-in-silence =
    { $days ->
        [one] Er beweegt al { $days } dag niets, en de verkoper gaf geen bruikbaar antwoord.
       *[other] Er beweegt al { $days } dagen niets, en de verkoper gaf geen bruikbaar antwoord.
    }
verdict-lost-in-silence-plain = Er beweegt al meer dan een maand niets, en de verkoper gaf geen bruikbaar antwoord.
verdict-awaiting-seller = Je hebt de verkoper een bericht gestuurd. Geef de verkoper een paar dagen om te antwoorden.
verdict-awaiting-seller-until = Je hebt de verkoper een bericht gestuurd. Geef de verkoper tot { $date } de tijd om te antwoorden.
verdict-ask-once-more = Het antwoord van de verkoper gaat daar niet op in. Vraag het nog één keer.
verdict-no-reply = Je hebt de verkoper op { $date } een bericht gestuurd en nog geen antwoord gekregen.
verdict-refused-early = De verkoper weigerde, maar deze wachttijd is nog normaal. De weigering blijft in je logboek staan.
verdict-not-extended = De verkoper heeft geantwoord, maar de einddatum van de bescherming is niet verschoven.
verdict-cancel-asked = Je hebt om annulering gevraagd, maar de bestelling is toch verzonden.
verdict-at-pickup-point = Het pakket ligt bij het afhaalpunt: probeer het eerst op te halen.
verdict-other-at-pickup = Een ander pakket van deze bestelling ligt bij het afhaalpunt: haal het op tijd op.
verdict-other-attempt = Een ander pakket van deze bestelling kon niet worden bezorgd: bel de bezorger daarover.
verdict-estimate-over = De bescherming is misschien voorbij. Zoek de einddatum op de bestelpagina: is die verstreken, dan kun je meestal nog tot ongeveer { $date } een geschil openen.
verdict-estimate-long-over = De bescherming is waarschijnlijk voorbij. Zoek de einddatum op de bestelpagina: is die meer dan 15 dagen geleden, dan kan misschien alleen je betaaldienst nog helpen.
verdict-dispute-until = Heb je het niet, geef dat hier dan aan: je kunt tot en met { $date } een geschil openen, dus wacht niet tot de laatste dag.
verdict-wait-over = De verkoper vroeg je op { $date } te wachten, en die tijd is om.
verdict-latest-unknown = De laatste melding ({ $date }) kent Stuck Parcel niet, dus lees die zelf: ‘{ $words }’.
verdict-latest-unknown-code = De laatste melding ({ $date }) kent Stuck Parcel niet, dus bekijk die op de trackingpagina.
verdict-latest-words = De laatste melding luidt: ‘{ $words }’.
verdict-new-number = De verkoper gaf een nieuw nummer. Zoek het op; het kan een week duren tot de eerste scan.
verdict-new-number-silent =
    { $days ->
        [one] De verkoper gaf { $days } dag geleden een nieuw nummer. Kent nog geen tracker het, stuur dan opnieuw een bericht.
       *[other] De verkoper gaf { $days } dagen geleden een nieuw nummer. Kent nog geen tracker het, stuur dan opnieuw een bericht.
    }
verdict-new-number-silent-plain = De verkoper gaf een tijd geleden een nieuw nummer. Kent nog geen tracker het, stuur dan opnieuw een bericht.
verdict-seller-says-wait = De verkoper vraagt je te wachten. Dat is prima zolang de kopersbescherming loopt.
verdict-dispute-open = Je geschil is open. Antwoord erin, en sluit het niet in ruil voor een belofte.
verdict-dispute-received = Je hebt aangegeven dat je het pakket hebt. Als alles in orde is, annuleer dan het geschil.
verdict-dispute-offer = Er is een aanbod in je geschil. Antwoord vóór de datum die op de pagina van het geschil staat.
verdict-dispute-escalated = AliExpress beslist nu over je geschil. Stuur wat er gevraagd wordt vóór de datum die op de pagina van het geschil staat.
verdict-dispute-closed = Je geschil is gesloten zonder terugbetaling. Kun je op de pagina ervan nog bezwaar maken, doe dat dan nu. Vraag anders je bank of betaaldienst om hulp.
verdict-dispute-long = Het is lang geleden geopend. Kijk op de pagina hoe het is afgelopen en geef dat hier aan.
verdict-tracking-unread = De bestelling staat als verzonden, maar de tracking is nog niet gelezen.
verdict-unreadable = Op deze pagina stond niet wat nodig is voor een antwoord.

## The day count, and when it changes

verdict-day-count = Dag { $day } (normaal { $from }–{ $to })
verdict-changes = Op { $date } wordt dit: { $verdict }
verdict-changes-tomorrow = Morgen wordt dit: { $verdict }
verdict-changes-else = Als er tot { $date } niets verandert: { $verdict }
verdict-until = tot { $date }

## Warning signs

flag-no-match =
    { $days ->
        [one] Al { $days } dag geen scan
       *[other] Al { $days } dagen geen scan
    }
flag-silent =
    { $days ->
        [one] Al { $days } dag niets nieuws
       *[other] Al { $days } dagen niets nieuws
    }
flag-protection-ending =
    { $days ->
        [one] Nog { $days } dag bescherming, en geen pakket
       *[other] Nog { $days } dagen bescherming, en geen pakket
    }
flag-protection-over = De bescherming is voorbij, en geen pakket
flag-template-answers = De verkoper stuurt standaardantwoorden en geeft geen nieuw nummer
flag-elsewhere = De tracking toont ‘{ $place }’
flag-elsewhere-plain = De tracking toont een andere plaats
flag-weight-mismatch = Het gewicht klopt niet
flag-delivered-missing = Staat als bezorgd, maar je hebt het niet
flag-foreign-carrier = { $carrier } bezorgt in een ander land

## What a warning sign rests on

flag-since = { $number }: niets sinds { $date }.
flag-entry = { $date }: { $text }.
flag-until = Die eindigt op { $date }.
flag-marked = Je noteerde dit op { $date }.
flag-goes-to = De bestelling gaat naar { $country }.

## What to do about a warning sign

flag-do-no-match = Zoek het nummer ergens anders op en vraag de verkoper dan om een nummer dat werkt.
flag-do-silent = Vraag de verkoper waar het pakket is en bewaar een schermafbeelding van de laatste melding.
flag-do-silent-new-number = Zoek het nieuwe nummer op en bewaar een schermafbeelding van de laatste melding van het oude.
flag-do-protection = Vraag om meer tijd, of open een geschil voordat de bescherming eindigt.
flag-do-template-answers = Vraag het nog één keer. Stel het niet uit tot de laatste dag.
flag-do-elsewhere = Bewaar er een schermafbeelding van: die telt in een geschil. Vraag de verkoper om het nummer van jouw pakket.
flag-do-elsewhere-delivered = Heb je het pakket niet, kies dan ‘{ $button }’: dan verschijnt hier een bericht om te sturen.
flag-do-weight-mismatch = Bewaar een schermafbeelding van het gewicht: die telt in een geschil.
flag-do-delivered-missing = Vraag het thuis, bij de buren en bij de post, en stuur dan de verkoper een bericht.
flag-do-foreign-carrier = Vraag de verkoper of dit nummer van jouw pakket is.

## What could not be read, after "Couldn't read:"

missing-dates = de datums van de bestelling
missing-status = de status van de bestelling
missing-events = de trackinggeschiedenis
missing-protection = de datum van de bescherming
missing-number = het trackingnummer
missing-order = om welke bestelling het gaat
verdict-part-not-shipped = Slechts een deel van deze bestelling is verzonden. De verkoper heeft de rest nog.
verdict-cancel-requested = Je hebt om annulering gevraagd. Het is pas voorbij als het geld terug is: de verkoper kan nog weigeren of verzenden.
verdict-pickup-ending = Het ligt nog voor je klaar bij het afhaalpunt. Het blijft ongeveer 14 dagen liggen en gaat dan terug. Haal het nu op.
verdict-pickup-over = Het ligt langer bij het afhaalpunt dan pakketten bewaard worden. Misschien gaat het al terug: vraag het daar en stuur dan de verkoper een bericht.
verdict-seller-says-wait-until = De verkoper vraagt je te wachten. Dat is goed tot { $date }.
verdict-seller-refused = De verkoper heeft geweigerd. Je kunt nu een geschil openen; doe dat uiterlijk op { $date }.
verdict-seller-refused-plain = De verkoper heeft geweigerd. Je kunt nu een geschil openen.
verdict-expired = Deze bestelling is verlopen. Er is niets onderweg.
verdict-completed-in-transit = De bestelling is voltooid, maar de tracking toont geen bezorging. Heb je het pakket niet, open dan uiterlijk op { $date } een geschil: daarna is het te laat.
verdict-completed-in-transit-plain = De bestelling is voltooid, maar de tracking toont geen bezorging. Heb je het pakket niet, open dan nu een geschil: dat kan tot 15 dagen na voltooiing.
verdict-completed-missing = De bestelling is voltooid, maar je hebt het pakket niet. Open uiterlijk op { $date } een geschil: daarna is het te laat.
verdict-completed-missing-plain = De bestelling is voltooid, maar je hebt het pakket niet. Open nu een geschil: dat kan tot 15 dagen na voltooiing.
verdict-completed-unread = De bestelling is voltooid, maar de tracking toonde geen bezorging toen die voor het laatst werd gelezen. Heb je het pakket niet, open dan nu de trackingpagina.
verdict-completing-soon = AliExpress voltooit deze bestelling op { $date } automatisch, maar het pakket is nog niet bezorgd. Daarna heb je nog maar 15 dagen voor een geschil.
verdict-completing-soon-plain = AliExpress voltooit deze bestelling binnenkort automatisch, maar het pakket is nog niet bezorgd. Daarna heb je nog maar 15 dagen voor een geschil.
verdict-refund-shown = AliExpress toont een terugbetaling of geschil bij deze bestelling: ‘{ $words }’. Volg het daar, en sluit het niet in ruil voor een belofte.
