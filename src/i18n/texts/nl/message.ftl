### To the seller: short, polite, simple words, one fact and one request. No idioms and no contractions: a machine will
### translate it. At most 170 letters. "-plain" is used where the number of days or the date is not known.

message-no-tracking =
    { $days ->
        [one] Hallo. Het trackingnummer toont al { $days } dag niets. Wilt u controleren of het pakket verzonden is en mij het juiste nummer geven?
       *[other] Hallo. Het trackingnummer toont al { $days } dagen niets. Wilt u controleren of het pakket verzonden is en mij het juiste nummer geven?
    }
message-no-tracking-plain = Hallo. Het trackingnummer toont niets. Wilt u controleren of het pakket verzonden is en mij het juiste nummer geven?
message-silent-accepted =
    { $days ->
        [one] Hallo. De tracking is al { $days } dag niet veranderd. Wilt u de vervoerder vragen waar het pakket is?
       *[other] Hallo. De tracking is al { $days } dagen niet veranderd. Wilt u de vervoerder vragen waar het pakket is?
    }
message-silent-accepted-plain = Hallo. De tracking verandert niet. Wilt u de vervoerder vragen waar het pakket is?
message-silent-exported =
    { $days ->
        [one] Hallo. Het pakket is { $days } dag geleden naar het buitenland verzonden en is nog niet in mijn land. Wilt u mij vertellen waar het pakket is?
       *[other] Hallo. Het pakket is { $days } dagen geleden naar het buitenland verzonden en is nog niet in mijn land. Wilt u mij vertellen waar het pakket is?
    }
message-silent-exported-plain = Hallo. Het pakket is naar het buitenland verzonden en is nog niet in mijn land. Wilt u mij vertellen waar het pakket is?
message-unclear = Hallo. Aan de tracking kan ik niet zien waar mijn pakket is. Wilt u het de vervoerder vragen en mij vertellen wanneer het pakket aankomt?
message-silent-arrived =
    { $days ->
        [one] Hallo. Het pakket is in mijn land, maar de tracking is al { $days } dag niet veranderd. Wilt u de vervoerder vragen waar het pakket is?
       *[other] Hallo. Het pakket is in mijn land, maar de tracking is al { $days } dagen niet veranderd. Wilt u de vervoerder vragen waar het pakket is?
    }
message-silent-arrived-plain = Hallo. Het pakket is in mijn land, maar de tracking verandert niet. Wilt u de vervoerder vragen waar het pakket is?
message-not-shipped =
    { $days ->
        [one] Hallo. Ik heb de bestelling { $days } dag geleden betaald en die is nog niet verzonden. Wilt u mij vertellen wanneer u de bestelling verzendt?
       *[other] Hallo. Ik heb de bestelling { $days } dagen geleden betaald en die is nog niet verzonden. Wilt u mij vertellen wanneer u de bestelling verzendt?
    }
message-not-shipped-plain = Hallo. Ik heb de bestelling betaald en die is nog niet verzonden. Wilt u mij vertellen wanneer u de bestelling verzendt?
message-part-not-shipped = Hallo. U hebt maar een deel van mijn bestelling verzonden. Wilt u mij vertellen wanneer u de rest verzendt?
message-never-shipped = Hallo. Ik heb de bestelling betaald en wacht al te lang op de verzending. Ik wil de bestelling annuleren. Wilt u de annulering accepteren?
message-cancel = Hallo. Ik heb gevraagd deze bestelling te annuleren. Wilt u de annulering accepteren en de bestelling niet verzenden?
message-cancel-again = Hallo. Ik heb u eerder geschreven en de annulering van deze bestelling staat nog open. Wilt u die nu accepteren en de bestelling niet verzenden?
message-not-received = Hallo. De bestelling staat als bezorgd, maar ik heb het pakket niet. Wilt u het nummer en het bezorgadres controleren?
message-incomplete = Hallo. De bestelling staat als bezorgd, maar er ontbreekt een deel. Wilt u controleren wat er verzonden is en het ontbrekende deel verzenden of terugbetalen?
message-not-received-place = Hallo. De tracking toont bezorging op een andere plaats: ‘{ $place }’. Ik heb het pakket niet ontvangen. Wilt u het nummer en het bezorgadres controleren?
message-wrong-number = Hallo. Het trackingnummer lijkt fout: het toont niet mijn pakket. Wilt u mij het juiste nummer geven?
message-trouble = Hallo. De tracking toont een probleem met het pakket. Wilt u mij vertellen wat er nu gebeurt?
message-returned = Hallo. Volgens de tracking gaat het pakket naar u terug. Wilt u mij vertellen of u het opnieuw verstuurt of mij terugbetaalt?
message-pickup-over = Hallo. Het pakket lag te lang op het afhaalpunt en gaat misschien naar u terug. Wilt u mij vertellen wat u ervan weet?
message-pickup-missing = Hallo. Volgens de tracking ligt het pakket op het afhaalpunt, maar het is daar niet. Wilt u de vervoerder vragen waar het pakket is?
message-lost = Hallo. De vervoerder meldt dat het pakket kwijt is. Wilt u mij vertellen of u het opnieuw verstuurt of mij terugbetaalt?
message-customs = Hallo. Volgens de tracking houdt de douane het pakket vast. Wilt u mij vertellen of er een document of een betaling ontbreekt?
message-attempt = Hallo. De vervoerder kon het pakket niet bezorgen. Wilt u vragen of hij het nog een keer probeert?
message-again-number = Hallo. Bedankt voor uw antwoord, maar het trackingnummer werkt nog steeds niet. Wilt u mij een nummer geven dat werkt?
message-again-where = Hallo. Bedankt voor uw antwoord, maar ik weet nog steeds niet waar het pakket is. Wilt u het de vervoerder vragen en mij vertellen wat hij zegt?
message-again-customs = Hallo. Bedankt voor uw antwoord, maar ik weet nog steeds niet wat de douane nodig heeft. Wilt u mij vertellen of er een document of een betaling ontbreekt?
message-again-ship = Hallo. Bedankt voor uw antwoord, maar ik weet nog steeds niet wanneer u de bestelling verzendt. Wilt u mij de datum geven?
message-again-outcome = Hallo. Bedankt voor uw antwoord, maar ik weet nog steeds niet wat er nu gebeurt. Wilt u mij vertellen of u het artikel opnieuw verstuurt of mij terugbetaalt?
message-new-number-silent = Hallo. Het nieuwe trackingnummer dat u mij gaf, toont niets. Wilt u mij een nummer geven dat werkt?
message-still-not-shipped = Hallo. Ik heb u eerder geschreven en de bestelling is nog steeds niet verzonden. Wilt u de bestelling nu verzenden of annuleren?
message-part-still-not-shipped = Hallo. Ik heb u eerder geschreven en de rest van mijn bestelling is nog steeds niet verzonden. Wilt u de rest nu verzenden of terugbetalen?
message-waited = Hallo. Ik heb gewacht zoals u vroeg, maar het pakket is er nog steeds niet. Wilt u de vervoerder vragen waar het pakket is?
message-waited-again = Hallo. Ik heb voor de tweede keer gewacht en het pakket is er nog steeds niet. Wilt u uitzoeken waar het is of de bestelling terugbetalen?
message-waited-number = Hallo. Ik heb gewacht zoals u vroeg, maar het trackingnummer toont nog steeds niets. Wilt u mij vertellen of het pakket echt is verzonden?
message-extend-protection = Hallo. De kopersbescherming eindigt op { $date } en het pakket is er niet. Wilt u de kopersbescherming verlengen?
message-extend-protection-plain = Hallo. De kopersbescherming eindigt binnenkort en het pakket is er niet. Wilt u de kopersbescherming verlengen?
message-reminder =
    { $days ->
        [one] Hallo. Ik heb u { $days } dag geleden geschreven en het pakket is er nog steeds niet. Wilt u mij antwoorden?
       *[other] Hallo. Ik heb u { $days } dagen geleden geschreven en het pakket is er nog steeds niet. Wilt u mij antwoorden?
    }
message-reminder-plain = Hallo. Ik heb u eerder geschreven en het pakket is er nog steeds niet. Wilt u mij antwoorden?
message-order = Bestelling: { $order }
message-number = Trackingnummer: { $number }

## For the dispute: calm facts, dates and numbers

dispute-not-received = Ik heb het artikel niet ontvangen.
dispute-part-not-shipped = Er is maar een deel van mijn bestelling verzonden. De rest is niet verzonden.
dispute-rest-not-shipped = Een ander deel van mijn bestelling is niet verzonden.
dispute-part-missing = Een deel van mijn bestelling is niet aangekomen.
dispute-incomplete = Ik heb mijn bestelling niet volledig ontvangen.
dispute-not-shipped = De verkoper heeft de bestelling niet verzonden.
dispute-cancel-asked = Ik heb gevraagd de bestelling te annuleren.
dispute-delivered-missing = De bestelling staat als bezorgd, maar ik heb het artikel niet ontvangen.
dispute-pickup-missing = Volgens de tracking ligt het artikel op het afhaalpunt, maar het is daar niet.
dispute-elsewhere = Ik heb het artikel niet ontvangen. De tracking toont bezorging of beweging op een andere plaats.
dispute-elsewhere-named = Ik heb het artikel niet ontvangen. De tracking toont een andere plaats: ‘{ $place }’.
dispute-wrong-number = Ik heb het artikel niet ontvangen. Het trackingnummer hoort bij een ander pakket.
dispute-returned = Ik heb het artikel niet ontvangen. De tracking toont dat het pakket terugging naar de afzender.
dispute-order = Bestelling: { $order }.
dispute-paid = Betaald op { $date }.
dispute-shipped = Als verzonden gemeld op { $date }.
dispute-completed = Voltooid op { $date }.
dispute-number = Trackingnummer: { $number }.
dispute-last-event = Laatste melding in de tracking: { $date }, ‘{ $text }’.
dispute-last-event-date = Laatste melding in de tracking: { $date }.
dispute-no-event = De tracking heeft nog geen enkele beweging getoond.
dispute-silent =
    { $days ->
        [one] Al { $days } dag geen update.
       *[other] Al { $days } dagen geen update.
    }
dispute-weight = Het gewicht in de tracking komt niet overeen met het artikel.
dispute-protection = Kopersbescherming tot { $date }.
dispute-wrote = Op { $date } heb ik de verkoper een bericht gestuurd.
dispute-seller-silent = De verkoper heeft niet geantwoord.
dispute-seller-refused = De verkoper weigerde te helpen.
dispute-seller-waits = De verkoper vroeg mij alleen te wachten.
dispute-seller-asked-to-wait = De verkoper vroeg mij te wachten.
dispute-seller-template = De verkoper heeft geen bruikbaar antwoord gegeven.
dispute-seller-number = De verkoper gaf mij op { $date } een ander trackingnummer: { $number }.
dispute-given-elsewhere = De tracking van dat nummer toont een andere plaats.
dispute-given-wrong = Dat nummer hoort bij een ander pakket.
dispute-given-silent = Bij dat nummer staan geen meldingen in de tracking.
dispute-closed = Mijn geschil bij AliExpress is op { $date } gesloten zonder terugbetaling.
dispute-refund = Ik vraag om volledige terugbetaling.
dispute-refund-part = Ik vraag om terugbetaling van het ontbrekende deel.
dispute-attached = Schermafbeeldingen zijn bijgevoegd.
message-orders = Bestellingen: { $orders }
