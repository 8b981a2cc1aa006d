### What this buyer's earlier parcels and stores did.

experience-title = Historie vašich zásilek
experience-note = Z vašich dřívějších objednávek, které tento prohlížeč viděl. Jen pro informaci: rada se řídí dobami čekání v nastavení.
experience-empty = Zatím nic. Až dorazí tři vaše zásilky se stejným způsobem dopravy, uvidíte tu, jak dlouho neměly nové záznamy.
experience-group = { $service } → { $country }
experience-any-service = Všechny způsoby dopravy
experience-any-country = vaše země
experience-first-scan = Před prvním záznamem
experience-accepted = U dopravce, před vývozem
experience-exported = Na cestě do vaší země
experience-arrived = Ve vaší zemi
experience-span =
    { $n ->
        [one] Vaše poslední { $n } zásilka:
        [few] Vaše poslední { $n } zásilky:
       *[other] Vašich posledních { $n } zásilek:
    } { $from }–{ $to ->
        [one] { $to } den
        [few] { $to } dny
       *[other] { $to } dní
    } bez nových záznamů; normální je { $normal-from }–{ $normal-to ->
        [one] { $normal-to } den
        [few] { $normal-to } dny
       *[other] { $normal-to } dní
    }.
experience-stores = Obchody, jejichž objednávky uvízly
experience-store =
    { $store }: uvízlo { $stuck } z { $orders ->
        [one] { $orders } objednávky
        [few] { $orders } objednávek
       *[other] { $orders } objednávek
    }; { $came ->
        [one] { $came } nakonec dorazila
        [few] { $came } nakonec dorazily
       *[other] { $came } nakonec dorazilo
    }, za { $refunded } se vrátily peníze.
