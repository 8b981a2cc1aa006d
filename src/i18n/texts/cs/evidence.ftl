### The dispute file: read by somebody who decides about it. Calm and plain, no contractions.

evidence-title = Soubor ke sporu: objednávka { $order }
evidence-made = Vytvořeno { $time } rozšířením Stuck Parcel { $version } v prohlížeči kupujícího podle toho, co v něm ukázaly stránky AliExpress a Cainiao. Časy jsou podle hodin kupujícího ({ $zone }).
evidence-statement = Prohlášení
evidence-flags = Varovné signály
evidence-order = Objednávka
evidence-fact = Údaj
evidence-value = Jak bylo přečteno
evidence-read-from = Zdroj
evidence-seen = Naposledy čteno
evidence-item = Zboží
evidence-items = { $count } × { $title }
evidence-price = Cena
evidence-given-number = Číslo od prodejce
evidence-status-words = Stav uvedený na stránce
evidence-refund = Seznam vrácených plateb
evidence-origin-country = Země odeslání
evidence-destination-country = Cílová země
evidence-protection-title = Ochrana kupujícího v čase
evidence-until = Do
evidence-first-seen = Poprvé čteno
evidence-parcel = Zásilka { $number }
evidence-chart =
    Časová osa od { $first } do { $last }: { $entries ->
        [one] { $entries } záznam
        [few] { $entries } záznamy
       *[other] { $entries } záznamů
    }, { $silences ->
        [one] { $silences } dlouhá odmlka
        [few] { $silences } dlouhé odmlky
       *[other] { $silences } dlouhých odmlk
    }.
evidence-row-silences = Bez nových záznamů
evidence-row-entries = Záznamy sledování
evidence-row-table = Obvyklá doba čekání
evidence-row-messages = Zprávy prodejci
evidence-silent =
    { $days ->
        [one] { $days } den bez naskenování
        [few] { $days } dny bez naskenování
       *[other] { $days } dní bez naskenování
    }
evidence-silence =
    { $days ->
        [one] { $from } až { $to }: { $days } den bez naskenování
        [few] { $from } až { $to }: { $days } dny bez naskenování
       *[other] { $from } až { $to }: { $days } dní bez naskenování
    }
evidence-silence-lasts =
    { $days ->
        [one] { $from } až { $to }, kdy se sledování četlo naposledy: { $days } den bez naskenování
        [few] { $from } až { $to }, kdy se sledování četlo naposledy: { $days } dny bez naskenování
       *[other] { $from } až { $to }, kdy se sledování četlo naposledy: { $days } dní bez naskenování
    }
evidence-span-normal = normální
evidence-span-between = déle než obvykle
evidence-span-write = příliš dlouho
evidence-table =
    { $normal ->
        [one] Obvyklá doba čekání v této fázi, počítaná od { $start }: nejvýše { $normal } den; od { $write }. dne je to příliš dlouho. Je { $day }. den.
        [few] Obvyklá doba čekání v této fázi, počítaná od { $start }: nejvýše { $normal } dny; od { $write }. dne je to příliš dlouho. Je { $day }. den.
       *[other] Obvyklá doba čekání v této fázi, počítaná od { $start }: nejvýše { $normal } dní; od { $write }. dne je to příliš dlouho. Je { $day }. den.
    }
evidence-today = dnes, { $date }
evidence-protection = ochrana do { $date }
evidence-entries = Záznamy sledování, nejnovější první
evidence-when = Kdy
evidence-entry = Záznam
evidence-code = Kód { $code }
evidence-no-entries = Historie sledování se četla { $time } a neměla žádné záznamy.
evidence-last-read = Naposledy čteno { $time }.
evidence-correspondence = Korespondence s prodejcem
evidence-answer = Co se stalo
evidence-offered = Text připravený k odeslání:
evidence-checks = Vyhledáno ve sledovacích službách
evidence-tracker = Služba
evidence-result = Výsledek
evidence-found = nalezeno
evidence-nothing = nenalezeno
evidence-said = Co zaznamenal kupující
evidence-history = Co a kdy ukazovaly stránky
evidence-newest-event = Nejnovější záznam sledování
evidence-last-seen = Naposledy čteno
evidence-pictures = Snímky stránek
evidence-picture = { $what }, { $time }
evidence-picture-order = Objednávka na AliExpressu
evidence-picture-tracker = Stránka sledování
evidence-picture-chat = Chat s prodejcem
evidence-picture-dispute = Spor nebo vrácení peněz
evidence-picture-other = Jiná stránka

## The page on which the file is looked at and saved, and the button that saves a screenshot

file-heading = Soubor ke sporu
file-save-html = Uložit jako jeden soubor HTML
file-save-json = Uložit jako JSON
file-print = Vytisknout nebo uložit jako PDF
file-language = Jazyk souboru
file-saved = Uloženo: { $name }
file-pictures = Snímky v tomto souboru
file-delete = Smazat
file-delete-label = Smazat: { $what }
file-deleted = Smazáno.
file-preview = Náhled
file-add-pictures = Jak přidat snímky: otevřete objednávku, její sledování nebo chat na kartě prohlížeče, klikněte tam na Stuck Parcel na liště nástrojů a pak na „Uložit snímek této stránky“.
file-no-order = Není vybrána žádná objednávka
file-no-order-text = Tato stránka se otevírá z objednávky: tlačítkem v rámečku na její stránce nebo odkazem v seznamu, který otevře tlačítko na liště nástrojů.
file-unknown = Tato objednávka zatím není známá
file-unknown-text = Zatím se o ní nic nepřečetlo. Nejdřív ji otevřete na AliExpressu.
file-failed = Soubor se nepodařilo vytvořit
file-failed-text = Uložená data se nepodařilo přečíst: { $error }
file-others-unread = V souboru chybí to, co se o této zásilce ví jen z ostatních objednávek. Nepodařilo se je přečíst: { $error }
file-not-done = Nepodařilo se to: { $error }
file-link = Soubor ke sporu
picture-keep = Uložit snímek této stránky
picture-choose = Ke které objednávce tato stránka patří?
picture-preview = Co uvidí AliExpress
picture-covered = Místa s vaším jménem, telefonem a ulicí jsou zakrytá. Než snímek uložíte, zkontrolujte zbytek.
picture-uncovered = Nic není zakryté. Než snímek uložíte, zkontrolujte, zda na něm není vaše jméno, telefon nebo adresa.
picture-keep-taken = Takto uložit
picture-uncover = Ukázat na snímku adresu
picture-cover = Adresu znovu zakrýt
picture-discard = Neukládat
picture-kept = Snímek uložen, tato objednávka jich má { $count }.
picture-full =
    { $count ->
        [one] Tato objednávka už má { $count } snímek, na další není místo. Nejdřív jeden smažte v souboru ke sporu.
        [few] Tato objednávka už má { $count } snímky, na další není místo. Nejdřív jeden smažte v souboru ke sporu.
       *[other] Tato objednávka už má { $count } snímků, na další není místo. Nejdřív jeden smažte v souboru ke sporu.
    }
picture-refused = Prohlížeč snímek této stránky nepovoluje.
picture-changed = Karta prohlížeče teď ukazuje jinou stránku. Pořiďte snímek znovu.
picture-not-kept = Snímek se nepodařilo uložit: { $error }
file-open-tracking = Otevřít stránku sledování
file-not-copied = Prohlížeč kopírování nedovolil. Označte text v náhledu a zkopírujte ho.
