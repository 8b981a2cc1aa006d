### What this buyer's earlier parcels and stores did.

experience-title = Je eigen ervaringen
experience-note = Uit je eerdere bestellingen in deze browser. Alleen ter informatie: het advies volgt de wachttijden in de instellingen.
experience-empty = Nog niets. Zodra drie van je pakketten met dezelfde verzendmethode zijn aangekomen, zie je hier hoelang er niets nieuws over was.
experience-group = { $service } naar { $country }
experience-any-service = Alle verzendmethoden
experience-any-country = je land
experience-first-scan = Voor de eerste scan
experience-accepted = Bij de vervoerder, voor de uitvoer
experience-exported = Onderweg naar je land
experience-arrived = In je land
experience-span =
    { $n ->
        [one] Bij je laatste pakket
       *[other] Bij je laatste { $n } pakketten
    } was er { $from }–{ $to ->
        [one] { $to } dag
       *[other] { $to } dagen
    } lang niets nieuws; { $normal-from }–{ $normal-to ->
        [one] { $normal-to } dag
       *[other] { $normal-to } dagen
    } is normaal.
experience-stores = Winkels waarvan bestellingen vastzaten
experience-store =
    { $store }: { $stuck } van { $orders ->
        [one] { $orders } bestelling
       *[other] { $orders } bestellingen
    } { $stuck ->
        [one] zat
       *[other] zaten
    } vast; { $came ->
        [one] { $came } kwam toch aan
       *[other] { $came } kwamen toch aan
    }, { $refunded ->
        [one] { $refunded } is terugbetaald
       *[other] { $refunded } zijn terugbetaald
    }.
