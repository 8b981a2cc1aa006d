### The card on an order page.

banner-name = Stuck Parcel
banner-dismiss = Skrýt, dokud rada nebude naléhavější
banner-hidden = Skryto, dokud rada nebude naléhavější
banner-close-note = Zavřít toto oznámení
banner-menu = Nabídka
banner-to-edge = Zmenšit k okraji stránky
banner-to-left = Přesunout doleva
banner-to-right = Přesunout doprava
banner-shortcut = Zobrazit rámeček na stránce objednávky
banner-flags = Varovné signály
banner-reasons = Proč mohou chybět nové záznamy
banner-steps = Co dělat
banner-message = Zpráva prodejci
banner-dispute = Text do sporu
banner-dispute-provider = Shrnutí pro poskytovatele plateb
banner-copy-dispute = Kopírovat text
banner-copied-dispute = Zkopírováno. Teď text vložte do sporu.
banner-copied-report = Zkopírováno.
banner-copied-diagnostics = Zkopírováno. Vložte to do hlášení: v nastavení zvolte „{ $where }“.
banner-meaning = Překlad
banner-seller-language = Jazyk zprávy
banner-copy = Kopírovat zprávu
banner-copied = Zkopírováno. Teď zprávu vložte do chatu.
banner-copy-failed = Prohlížeč kopírování nedovolil. Text je označený: stiskněte Ctrl+C (na Macu Cmd+C).
banner-chat = Otevřít chat
banner-sent = Zpráva odeslána
banner-trackers = Vyhledat číslo jinde
banner-found = Nalezeno
banner-nothing = Nenalezeno
banner-found-at = { $tracker }: nalezeno
banner-nothing-at = { $tracker }: nenalezeno
banner-parcel-of = Zásilek v objednávce: { $count }. Toto se týká zásilky { $number }.
banner-parcels = Zásilky v objednávce ({ $count }): { $numbers }.
banner-part-sent = Odeslaná část této objednávky:
banner-part-unsent = Zbytek této objednávky ještě nebyl odeslán.
banner-in-hands = Máte zásilku u sebe?
banner-in-hands-all = Máte všechno?
banner-have-it = Mám ji
banner-have-all = Mám všechno
banner-not-have-all = Něco chybí
banner-not-have-delivered = Doručený balík tu není
banner-not-have-it = Nemám ji
banner-not-at-pickup = Na výdejním místě není
banner-answers = Co se stalo?
banner-new-number = Nové číslo od prodejce
banner-save = Uložit
banner-said = { $date }: { $answer }
banner-said-elsewhere = { $date }: { $answer } (zapsáno u objednávky { $order })
banner-log = Váš deník
banner-undo = Vzít zpět
banner-log-day = Datum
banner-facts = Odkud to víme
banner-missing = Nepodařilo se přečíst: { $list }.
banner-list-comma = { $first }, { $second }
banner-diagnostics = Něco nesedí? Zkopírujte diagnostiku
banner-copy-diagnostics = Kopírovat diagnostiku
banner-evidence = Vytvořit soubor ke sporu
banner-opens = Otevře se na nové kartě

## The waiting bar in words, and the countdown

bar-text = Do { $normal }. dne je normální, že nové záznamy chybějí; od { $write }. dne pište prodejci; po { $flag }. dni je to varovný signál. Dnes je { $day }. den.
bar-legend = Normální do { $normal }. dne · psát od { $write }. dne · varování po { $flag }. dni
protection-left =
    { $days ->
        [one] Ochrana kupujícího: ještě { $days } den, do { $date }
        [few] Ochrana kupujícího: ještě { $days } dny, do { $date }
       *[other] Ochrana kupujícího: ještě { $days } dní, do { $date }
    }
protection-today = Ochrana kupujícího končí dnes, { $date }
protection-over = Ochrana kupujícího skončila { $date }
protection-also = AliExpress uvádí také datum { $date }; jistější je řídit se tím dřívějším.
protection-estimate =
    { $days ->
        [one] Ochrana kupujícího: ještě asi { $days } den (odhad: { $date }). Stránka datum neuvádí.
        [few] Ochrana kupujícího: ještě asi { $days } dny (odhad: { $date }). Stránka datum neuvádí.
       *[other] Ochrana kupujícího: ještě asi { $days } dní (odhad: { $date }). Stránka datum neuvádí.
    }
protection-estimate-over = Ochrana kupujícího už možná skončila (odhad: { $date }). Stránka datum neuvádí.

## What the buyer can note

said-have-it = Zásilku mám
said-do-not-have-it = Zásilku nemám
said-other-place = Sledování ukazuje jiné město nebo jinou zemi
said-weight-mismatch = Hmotnost nesouhlasí
said-wrong-number = Není to moje sledovací číslo
said-checked-found = { $tracker }: nalezeno
said-checked-nothing = { $tracker }: nenalezeno
said-wrote = Zpráva prodejci: { $message }
said-wrote-again = Další zpráva prodejci: { $message }
said-wrote-own = Zpráva prodejci odeslána
said-seller-waits = Prodejce prosí o strpení
said-seller-number = Prodejce dal nové číslo: { $number }
said-seller-template = Prodejce odpovídá šablonou
said-seller-refused = Prodejce odmítl
said-seller-silent = Prodejce neodpovídá
said-dispute-opened = Spor je otevřen
said-dispute-offer = Ve sporu je nabídka
said-dispute-escalated = Teď rozhoduje AliExpress
said-dispute-closed = Spor byl uzavřen bez vrácení peněz
said-refunded = Peníze se mi vrátily

## What a message to the seller was about, after "I messaged the seller:"

wrote-no-tracking = sledování nic neukazuje
wrote-silent-accepted = žádné novinky od dopravce
wrote-silent-exported = žádné novinky od odeslání do zahraničí
wrote-silent-arrived = žádné novinky v mé zemi
wrote-not-shipped = ještě neodesláno
wrote-cancel = žádost o schválení zrušení
wrote-not-received = doručeno, ale nedorazilo
wrote-wrong-number = chybné číslo
wrote-trouble = problém s doručením
wrote-extend-protection = žádost o prodloužení ochrany
wrote-reminder = připomínka

## Where a number can be looked up

tracker-ali-express = AliExpress
tracker-cainiao = Cainiao
tracker-universal = Univerzální sledování
tracker-local-post = Místní pošta
tracker-courier = Kurýr

## The dispute: what to attach, and until when

disputing-attach = Co přiložit
disputing-order = Snímek obrazovky objednávky
disputing-tracker = Snímek obrazovky sledování
disputing-chat = Snímek obrazovky chatu s prodejcem
disputing-place = Doklad o doručení na jiné místo
disputing-post = Zpráva od pošty nebo kurýra, která problém potvrzuje
disputing-not-yet = Ještě chybí.
disputing-you-have = Už máte.
disputing-protection = Je tu uloženo datum konce ochrany: { $date }.
disputing-history =
    { $count ->
        [one] { $count } záznam sledování, uloženo zde { $date }.
        [few] { $count } záznamy sledování, uloženo zde { $date }.
       *[other] { $count } záznamů sledování, uloženo zde { $date }.
    }
disputing-log =
    { $count ->
        [one] { $count } záznam ve vašem deníku.
        [few] { $count } záznamy ve vašem deníku.
       *[other] { $count } záznamů ve vašem deníku.
    }
disputing-if-any = Jen pokud něco takového máte.
disputing-open-by = Otevřete ho do { $date }. Nenechávejte to na poslední den.
disputing-open-by-day = Otevřete ho do { $date }.
disputing-window = Spor lze obvykle otevřít do { $date }. Tak dlouho nečekejte.
disputing-window-today = Spor lze obvykle otevřít už jen dnes.
disputing-show = Ukázat kde
disputing-shown = Místo je na stránce vyznačené. Klikněte, až budete chtít.
disputing-not-found = Na této stránce tlačítko není. Na stránce objednávky hledejte vedle zboží „Vrácení“.

## The card on the page of the chat

chat-insert = Vložit do zprávy
chat-click-first = Nejdřív klikněte do pole zprávy
chat-inserted = Text je v poli zprávy. Přečtěte si ho a pak ho odešlete.
chat-insert-failed = Stránka text nepřijala. Místo toho ho zkopírujte.
chat-dismiss = Skrýt na této stránce
chat-none = K této objednávce teď není třeba nic psát.
chat-which = Které objednávky se tento chat týká?
chat-orders =
    { $count ->
        [one] Jiná objednávka
        [few] Jiné objednávky
       *[other] Jiné objednávky
    }

## Good to know, for this order or the next one

hint-title = Dobré vědět
hint-economy-for-much = Ekonomická doprava u objednávky za tuto cenu: příště se vyplatí připlatit si za sledovanou.
hint-zip = PSČ { $zip } nevypadá jako PSČ této země: { $country }. Zkontrolujte adresu a napište prodejci.
hint-stuck-store =
    { $count ->
        [one] Z tohoto obchodu už uvízla { $count } dřívější objednávka.
        [few] Z tohoto obchodu už uvízly { $count } dřívější objednávky.
       *[other] Z tohoto obchodu už uvízlo { $count } dřívějších objednávek.
    }
hint-save-number = Otevřete stránku sledování v den, kdy se objeví číslo: pak tu zůstane uložené. Stačí se dívat jednou za pár dní.

## Facts, and where they were read

fact-order = Objednávka
fact-placed = Vytvořena
fact-paid = Zaplacena
fact-shipped = Odeslána
fact-ended = Ukončena
fact-status = Stav
fact-protection = Ochrana do
fact-country = Země
fact-city = Město
fact-zip = PSČ
fact-store = Obchod
fact-number = Sledovací číslo
fact-second-number = Druhé číslo
fact-carrier = Dopravce
fact-service = Způsob dopravy
fact-last-event = Poslední záznam
fact-newest-differs = Poslední záznamy se liší
fact-newest = { $behind } ({ $behindPlace }), { $ahead } ({ $aheadPlace }). Platí novější.
fact-no-event = Sledování přečteno, bez záznamů

## The status of an order

status-unpaid = nezaplacena
status-processing = prodejce ji připravuje
status-shipped = odeslána
status-completed = dokončena
status-cancelled = zrušena
status-closed = uzavřena
status-in-dispute = otevřený spor
status-refunded = peníze vráceny

## Where a fact was read

source-estimate = odhad
source-address = adresa stránky
source-list-page = seznam objednávek
source-detail-page = stránka objednávky
source-tracking-page = stránka sledování
source-list-answer = data seznamu objednávek
source-refund-answer = data seznamu vrácených plateb
source-detail-answer = data stránky objednávky
source-tracking-answer = data stránky sledování
source-cainiao = Cainiao
source-buyer = vy

## The mark on the order list

chip-wait-until = Čekejte do { $date }
chip-label = Stuck Parcel: { $verdict }
status-partly-shipped = částečně odeslána
status-cancel-requested = požádáno o zrušení
disputing-in-file = V souboru.
status-expired = vypršela
fact-refund-words = Vrácení peněz nebo spor podle seznamu
banner-also = Také v této zásilce
banner-also-ends = Ochrana kupujícího u objednávky { $order } končí nejdřív, proto tu platí toto datum.
delivery-past = Odhadované doručení: { $date }. Ten den už minul.
delivery-moved = Odhadované doručení se posunulo z { $first } na { $date }.
delivery-moved-past = Odhadované doručení se posunulo z { $first } na { $date } a i ten den už minul.
delivery-coupon = Obchod slíbil kupon za doručení po { $date }. Jeho tlačítko „Collect“ je na stránce objednávky vedle zboží.
fact-expected = Odhadované doručení
verdict-says-undated = Stránka objednávky uvádí „{ $words }“, bez data.
fact-latest-words = Poslední záznam na stránce objednávky
chip-unread = Sledování nepřečteno
