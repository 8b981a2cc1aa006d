### How old the tracking is, and how it is read on the order page.

verdict-as-of = Stav k { $date }: { $why }
tracking-read-ago =
    { $days ->
        [one] Sledování se četlo před { $days } dnem.
        [few] Sledování se četlo před { $days } dny.
       *[other] Sledování se četlo před { $days } dny.
    }
reminder-look-first = Podívejte se na sledování: { $order }
reading-now = Čte se sledování…
reading-start = Přečíst sledování
reading-open = Otevřít stránku sledování
reading-captcha = AliExpress chce před přečtením sledování bezpečnostní ověření.
reading-logged-out = AliExpress chce před přečtením sledování přihlášení.
reading-refused = AliExpress nedovolil přečíst stránku sledování odsud.
reading-empty = Stránka sledování o této objednávce nic neukázala.
reading-unreachable = Stránku sledování se nepodařilo načíst, nebo to trvalo moc dlouho.
options-reading = Číst sledování objednávky, kterou otevřu
options-reading-title = Sledování
options-reading-about = Když otevřete stránku odeslané objednávky, otevře se na pozadí její stránka sledování na AliExpressu, přečte se a zavře: nejvýš jednou za 6 hodin. Když je to vypnuté, udělá to tlačítko v rámečku.
shipped-ago =
    { $days ->
        [one] Odesláno před { $days } dnem
        [few] Odesláno před { $days } dny
       *[other] Odesláno před { $days } dny
    }
shipped-today = Odesláno dnes
