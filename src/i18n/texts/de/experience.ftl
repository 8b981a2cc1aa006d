### What this buyer's earlier parcels and stores did.

experience-title = Ihre eigenen Erfahrungen
experience-note = Aus Ihren früheren Bestellungen in diesem Browser. Nur zur Information: Die Einschätzung richtet sich nach den Wartezeiten in den Einstellungen.
experience-empty = Noch nichts. Sobald drei Ihrer Pakete mit derselben Versandart angekommen sind, sehen Sie hier, wie lange es zu ihnen nichts Neues gab.
experience-group = { $service } → { $country }
experience-any-service = Alle Versandarten
experience-any-country = Ihr Land
experience-first-scan = Vor dem ersten Scan
experience-accepted = Beim Paketdienst, vor der Ausfuhr
experience-exported = Auf dem Weg in Ihr Land
experience-arrived = In Ihrem Land
experience-span =
    { $n ->
        [one] Bei Ihrem letzten Paket gab es
       *[other] Bei Ihren letzten { $n } Paketen gab es
    } { $from }–{ $to ->
        [one] { $to } Tag
       *[other] { $to } Tage
    } lang nichts Neues; normal sind { $normal-from }–{ $normal-to ->
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
