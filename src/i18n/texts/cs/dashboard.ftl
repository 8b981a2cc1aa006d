### The page with all orders.

dashboard-title = Všechny zásilky
dashboard-summary =
    { $act ->
        [one] { $act } vyžaduje pozornost
        [few] { $act } vyžadují pozornost
       *[other] { $act } vyžaduje pozornost
    } · { $moving } na cestě · { $finished ->
        [one] { $finished } ukončená
        [few] { $finished } ukončené
       *[other] { $finished } ukončených
    }
dashboard-loading =
    { $count ->
        [one] Čtení: { $count } objednávka…
        [few] Čtení: { $count } objednávky…
       *[other] Čtení: { $count } objednávek…
    }
dashboard-search = Hledat
dashboard-search-hint = Objednávka, číslo, obchod, zboží nebo poznámka
dashboard-filter = Zobrazit
dashboard-filter-all = Všechny
dashboard-filter-act = Vyžadující pozornost
dashboard-filter-moving = Na cestě
dashboard-filter-finished = Ukončené
dashboard-filter-archived = V archivu
dashboard-sort = Řadit podle
dashboard-sort-gravity = Naléhavosti
dashboard-sort-protection = Zbývajících dní ochrany
dashboard-sort-seen = Posledního čtení
dashboard-hide-delivered = Skrýt doručené
dashboard-hidden =
    { $count ->
        [one] { $count } doručená objednávka je skrytá
        [few] { $count } doručené objednávky jsou skryté
       *[other] { $count } doručených objednávek je skrytých
    }
dashboard-found =
    { $count ->
        [one] { $count } objednávka
        [few] { $count } objednávky
       *[other] { $count } objednávek
    }
dashboard-more =
    { $count ->
        [one] Zobrazit ještě { $count } další
        [few] Zobrazit ještě { $count } další
       *[other] Zobrazit ještě { $count } dalších
    }
dashboard-nothing = Žádná objednávka neodpovídá.
dashboard-details = Podrobnosti
dashboard-less = Zobrazit méně
dashboard-open-order = Otevřít objednávku
dashboard-archived = Archivováno { $date }: podrobnosti byly kvůli místu smazány.
dashboard-look-again-on = Podívat se znovu: { $date }
dashboard-history = Co a kdy ukazovaly stránky
dashboard-history-range = { $first } až { $last }
dashboard-newest-event = Nejnovější záznam
dashboard-refund = Vrácení peněz
dashboard-log = Váš deník
dashboard-log-undone = { $text } (vzato zpět)
dashboard-log-empty = Zatím nic.
dashboard-log-range = Vyberte den od { $first } do { $last }.
dashboard-note = Vaše poznámka
dashboard-note-hint = Uloží se, když pole opustíte, nebo přes Ctrl+Enter.
dashboard-saved = Uloženo
dashboard-not-saved = Neuloženo
dashboard-note-joined = Uloženo. Tato poznámka se mezitím změnila i v jiném okně: oba texty zůstaly zachovány.
dashboard-again = Podívat se znovu
dashboard-again-clear = Vymazat
dashboard-calendar = Přidat konec ochrany do kalendáře
dashboard-calendar-summary = Konec ochrany kupujícího: { $title }
dashboard-calendar-description = Objednávka AliExpress { $order }. Pokud zásilku nemáte, otevřete spor před tímto dnem.
dashboard-delete = Smazat tuto objednávku
dashboard-card-hidden = Rámeček na stránce této objednávky jste skryli.
dashboard-show-card = Znovu zobrazit
dashboard-deleted = Objednávka { $order } byla smazána.
dashboard-undo = Vzít zpět
dashboard-parcel = Zásilka { $number }

## The popup, beside popup.ftl

popup-all-orders = Všechny objednávky
popup-act =
    { $count ->
        [one] { $count } objednávka vyžaduje pozornost
        [few] { $count } objednávky vyžadují pozornost
       *[other] { $count } objednávek vyžaduje pozornost
    }

## What is stored

data-title = Vaše data
data-about = Vše je uložené jen v tomto prohlížeči. Občas vše exportujte: export je jediná záloha.
data-used = Využito { $used } z { $whole } MB ({ $percent } %)
data-almost-full = Úložiště je téměř plné. Archivujte ukončené objednávky: čísla, data a vaše odpovědi zůstanou, texty záznamů sledování a adresa zmizí.
data-export = Exportovat vše
data-import = Importovat soubor
data-table = Tabulka (CSV)
data-archive = Archivovat ukončené objednávky
data-archive-first =
    { $count ->
        [one] Nejdřív exportujte. Potom { $count } ukončená objednávka ztratí texty záznamů sledování a adresu. Vrátí se, jen pokud je AliExpress ještě ukazuje.
        [few] Nejdřív exportujte. Potom { $count } ukončené objednávky ztratí texty záznamů sledování a adresu. Vrátí se, jen pokud je AliExpress ještě ukazuje.
       *[other] Nejdřív exportujte. Potom { $count } ukončených objednávek ztratí texty záznamů sledování a adresu. Vrátí se, jen pokud je AliExpress ještě ukazuje.
    }
data-archive-now = Archivovat teď
data-archived =
    { $count ->
        [one] Archivována { $count } objednávka.
        [few] Archivovány { $count } objednávky.
       *[other] Archivováno { $count } objednávek.
    }
data-unarchived =
    { $count ->
        [one] Vráceno zpět: { $count } objednávka má zase své podrobnosti.
        [few] Vráceno zpět: { $count } objednávky mají zase své podrobnosti.
        [many] Vráceno zpět: { $count } objednávky má zase své podrobnosti.
       *[other] Vráceno zpět: { $count } objednávek má zase své podrobnosti.
    }
data-nothing-to-archive = Není co archivovat.
data-delete-all = Smazat vše
data-delete-first =
    { $count ->
        [one] Smaže se { $count } objednávka se všemi poznámkami a odpověďmi. Bez exportu není cesty zpět.
        [few] Smaže se { $count } objednávky se všemi poznámkami a odpověďmi. Bez exportu není cesty zpět.
       *[other] Smaže se { $count } objednávek se všemi poznámkami a odpověďmi. Bez exportu není cesty zpět.
    }
data-delete-now = Smazat teď vše
data-deleted = Vše bylo smazáno.
data-cancel = Zrušit
data-exported =
    { $count ->
        [one] Exportováno: { $count } objednávka.
        [few] Exportováno: { $count } objednávky.
       *[other] Exportováno: { $count } objednávek.
    }
data-left-out =
    { $count ->
        [one] Nepodařilo se přečíst { $count } záznam, proto v souboru není.
        [few] Nepodařilo se přečíst { $count } záznamy, proto v souboru nejsou.
       *[other] Nepodařilo se přečíst { $count } záznamů, proto v souboru nejsou.
    }
data-unread = Neprovedeno: nepodařilo se přečíst všechny uložené objednávky. Zavřete toto okno, otevřete ho znovu a zkuste to ještě jednou.
data-working = { $done } z { $whole }…
data-deleting = Maže se…
data-imported =
    { $count ->
        [one] Importováno: { $count } objednávka.
        [few] Importováno: { $count } objednávky.
       *[other] Importováno: { $count } objednávek.
    }
data-import-known = Objednávky, které tu už byly, beze změn: { $count }.
data-aside =
    { $count ->
        [one] Odloženo beze změn: { $count } záznam ({ $why }).
        [few] Odloženo beze změn: { $count } záznamy ({ $why }).
       *[other] Odloženo beze změn: { $count } záznamů ({ $why }).
    }
data-aside-unreadable = poškozeno: { $count }
data-aside-nameless = bez platného čísla objednávky: { $count }
data-aside-later = z novější verze Stuck Parcel: { $count }
data-refused-damaged = Soubor je poškozený nebo neúplný. Nic se neimportovalo ani nezměnilo.
data-refused-foreign = Toto není export ze Stuck Parcel. Nic se nezměnilo.
data-refused-table = Toto je tabulka (CSV) a tu nelze importovat. Vyberte soubor exportu (JSON), který ukládá „Exportovat vše“. Nic se nezměnilo.
data-refused-later = Tento soubor zapsala novější verze Stuck Parcel. Aktualizujte rozšíření a importujte ho znovu. Nic se nezměnilo.
data-failed = Nepodařilo se to: { $error }. Nic se neztratilo.
data-full = Úložiště prohlížeče pro toto rozšíření je plné. Níže archivujte ukončené objednávky a zkuste to znovu.
data-quarantine =
    { $count ->
        [one] Nepodařilo se přečíst { $count } uložený záznam
        [few] Nepodařilo se přečíst { $count } uložené záznamy
       *[other] Nepodařilo se přečíst { $count } uložených záznamů
    }
data-quarantine-about = Nic se nesmazalo: tyto záznamy jsou uložené zvlášť. Můžete je uložit jako soubor, nebo smazat.
data-quarantine-line = Objednávka { $order }, odloženo { $date }, { $size } kB
data-quarantine-export = Uložit jako soubor
data-quarantine-delete = Smazat tyto záznamy

## The heads of the spreadsheet's columns

table-order = Objednávka
table-verdict = Rada
table-why = Proč
table-item = Zboží
table-store = Obchod
table-price = Cena
table-number = Sledovací číslo
table-other-numbers = Další čísla
table-placed = Vytvořena
table-shipped = Odeslána
table-protection = Ochrana do
table-days-left = Zbývá dní ochrany
table-last-event = Poslední záznam
table-last-seen = Naposledy čteno
table-again = Podívat se znovu
table-note = Poznámka
dashboard-again-range = Vyberte den od dneška do { $date }
data-imported-pictures = Snímky: { $count }.
data-imported-settings = Nastavení převzatá ze souboru: { $names }. Ostatní zůstávají beze změny.
data-settings-doubtful = Některá nastavení v souboru nejsou platná a neimportovala se.
data-pictures-left-out = Neimportované snímky: { $count } (poškozené, bez objednávky v souboru nebo nad limit jedné objednávky).
data-kept-later =
    { $count ->
        [one] { $count } objednávku uložila novější verze Stuck Parcel, proto zůstala beze změn.
        [few] { $count } objednávky uložila novější verze Stuck Parcel, proto zůstaly beze změn.
       *[other] { $count } objednávek uložila novější verze Stuck Parcel, proto zůstaly beze změn.
    }
