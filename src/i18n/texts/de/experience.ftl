### What this buyer's earlier parcels and stores did.

experience-title = Ihre eigenen Erfahrungen
experience-note = Aus Ihren früheren Bestellungen, die dieser Browser gesehen hat. Es dient zur Information; entscheidend ist die Wartetabelle.
experience-empty = Noch nichts. Sobald drei Ihrer Pakete mit derselben Versandart angekommen sind, sehen Sie hier, wie lange sie still waren.
experience-group = { $service } nach { $country }
experience-any-service = Alle Versandarten
experience-any-country = Ihrem Land
experience-first-scan = Vor dem ersten Scan
experience-accepted = Beim Paketdienst, vor der Ausfuhr
experience-exported = Auf dem Weg in Ihr Land
experience-arrived = In Ihrem Land
experience-span =
    { $n ->
        [one] Ihr letztes Paket war
       *[other] Ihre letzten { $n } Pakete waren
    } { $from }–{ $to ->
        [one] { $to } Tag
       *[other] { $to } Tage
    } still; normal sind { $normal-from }–{ $normal-to ->
        [one] { $normal-to } Tag
       *[other] { $normal-to } Tage
    }.
experience-stores = Shops, deren Bestellungen hängen blieben
experience-store =
    { $store }: { $stuck } von { $orders ->
        [one] { $orders } Bestellung
       *[other] { $orders } Bestellungen
    } { $stuck ->
        [one] blieb
       *[other] blieben
    } hängen; { $came ->
        [one] { $came } kam doch noch an
       *[other] { $came } kamen doch noch an
    }, { $refunded ->
        [one] { $refunded } wurde erstattet
       *[other] { $refunded } wurden erstattet
    }.
