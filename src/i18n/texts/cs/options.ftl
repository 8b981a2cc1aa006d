### The page of settings.

options-title = Nastavení
options-waiting-intro = Po tolika celých dnech bez nových záznamů se rada změní. Změny čísel hned platí pro všechny objednávky.
options-first-scan = Číslo vzniklo, zásilku nikdo nenaskenoval
options-first-scan-from = Počítá se ode dne odeslání, jinak zaplacení, jinak objednání.
options-accepted = Zásilku má dopravce
options-exported = Na cestě do vaší země
options-exported-from = Počítá se ode dne, kdy zásilka opustila zemi odeslání.
options-arrived = Ve vaší zemi
options-last-movement-from = Počítá se od posledního pohybu.
options-normal-from = Normální ode dne
options-normal-to = Normální do dne
options-write = Psát prodejci ode dne
options-red-flag = Varování po dni
options-no-days = Celé číslo od 0 do { $most }
options-at-least = { $days } nebo více
options-more-than = Více než { $days }
options-reset = Obnovit výchozí hodnoty
options-reminders = Připomínky
options-reminders-intro = Oznámení, když se stav objednávky zhorší a než skončí ochrana kupujícího. Prohlížeč vás jednou požádá o povolení.
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
options-quiet-hint = V této době nechodí žádná oznámení. Chcete-li to vypnout, nastavte dvakrát stejnou hodinu.
options-quiet-from = Od
options-quiet-to = Do
options-languages = Jazyky a vzhled
options-language = Jazyk
options-language-browser = Jako v prohlížeči: { $language }
options-seller-language = Zprávy prodejci
options-seller-language-hint = Píší se v tomto jazyce a zobrazují se s překladem, pokud není váš.
options-theme = Motiv
options-side = Umístění rámečku
options-side-left = Vlevo
options-side-right = Vpravo
options-theme-browser = Jako v prohlížeči
options-theme-light = Světlý
options-theme-dark = Tmavý
options-data = Vaše data
options-data-where = Objednávky, odpovědi a poznámky jsou uložené jen na tomto zařízení, v prohlížeči. Tato nastavení jsou uložená s nastavením prohlížeče: pokud používáte synchronizaci, dostanou se i na vaše další zařízení. Rozšíření nikomu nic neposílá.
options-data-link = Export, import nebo smazání objednávek
options-saved = Uloženo
options-not-saved =
    { $count ->
        [one] Zatím neuloženo: zkontrolujte označené číslo.
        [few] Zatím neuloženo: zkontrolujte { $count } označená čísla.
       *[other] Zatím neuloženo: zkontrolujte { $count } označených čísel.
    }
options-failed = Nepodařilo se uložit. Načtěte stránku znovu a zkuste to ještě jednou.
options-open = Nastavení
options-advanced = Pokročilé: jak dlouho čekat
options-unsaved = Neuloženo: { $error }
options-retry = Zkusit znovu
options-version = Stuck Parcel { $version }
options-report-hint = Hlášení pomůže nejvíc s diagnostikou. „Kopírovat diagnostiku“ v podrobnostech rámečku u objednávky ji zkopíruje bez osobních údajů.
options-help = Nápověda
options-report = Nahlásit problém
