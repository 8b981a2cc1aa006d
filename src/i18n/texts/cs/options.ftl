### The page of settings.

options-title = Nastavení
options-waiting-intro = Po tolika celých dnech ticha se rada změní. Tato čísla hned platí pro všechny objednávky.
options-first-scan = Číslo vzniklo, nikdo ho nenaskenoval
options-first-scan-from = Počítá se ode dne odeslání, jinak zaplacení, jinak objednání.
options-accepted = Zásilku má dopravce
options-exported = Na cestě do vaší země
options-exported-from = Počítá se ode dne, kdy zásilka opustila svou zemi.
options-arrived = Ve vaší zemi
options-last-movement-from = Počítá se od posledního pohybu.
options-normal-from = Normální ode dne
options-normal-to = Normální do dne
options-write = Psát ode dne
options-red-flag = Varování po dni
options-no-days = Celé číslo od 0 do { $most }
options-at-least = { $days } nebo více
options-more-than = Více než { $days }
options-reset = Obnovit výchozí hodnoty
options-reminders = Připomínky
options-reminders-intro = Oznámení, když se stav objednávky zhorší a než skončí ochrana kupujícího. Prohlížeč se jednou zeptá, zda to smí.
options-remind = Připomínat
options-not-allowed = Prohlížeč oznámení nepovolil, připomínky proto zůstávají vypnuté.
options-before = Před koncem ochrany kupujícího
options-before-days =
    { $days ->
        [one] { $days } den
        [few] { $days } dny
       *[other] { $days } dní
    }
options-quiet = Tiché hodiny
options-quiet-hint = V nich se nic nezobrazuje. Dvakrát stejná hodina: žádné tiché hodiny.
options-quiet-from = Od
options-quiet-to = Do
options-languages = Jazyky a vzhled
options-language = Jazyk
options-language-browser = Jako v prohlížeči: { $language }
options-seller-language = Zprávy prodejci
options-seller-language-hint = Píší se v tomto jazyce a zobrazují se s překladem, pokud není váš.
options-theme = Světlý nebo tmavý
options-side = Strana karty
options-side-left = Vlevo
options-side-right = Vpravo
options-theme-browser = Jako v prohlížeči
options-theme-light = Světlý
options-theme-dark = Tmavý
options-data = Vaše data
options-data-where = Objednávky, odpovědi a poznámky jsou uložené jen na tomto zařízení, v prohlížeči. Tato nastavení jsou uložená s nastavením prohlížeče: pokud je synchronizuje, dostanou se i na vaše další zařízení. Rozšíření nikomu nic neposílá.
options-data-link = Export, import nebo smazání objednávek
options-saved = Uloženo
options-not-saved =
    { $count ->
        [one] Zatím neuloženo: viz označené číslo.
        [few] Zatím neuloženo: viz { $count } označená čísla.
       *[other] Zatím neuloženo: viz { $count } označených čísel.
    }
options-failed = Nepodařilo se uložit. Načtěte stránku znovu a zkuste to ještě jednou.
options-open = Nastavení
options-advanced = Pokročilé: jak dlouho čekat
options-unsaved = Neuloženo: { $error }
options-retry = Zkusit znovu
options-version = Stuck Parcel { $version }
options-report-hint = Hlášení pomůže nejvíc s diagnostikou. Tlačítko v podrobnostech karty objednávky ji zkopíruje bez osobních údajů.
options-help = Nápověda
options-report = Nahlásit problém
