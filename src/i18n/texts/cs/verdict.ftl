### The advice in one sentence, for each situation. "-plain" is used where the day count or the date is not known.

verdict-unpaid = Tato objednávka ještě není zaplacená, takže se nic neodeslalo.
verdict-cancelled = Tato objednávka byla zrušena. Nic není na cestě.
verdict-cancelled-moving = Tato objednávka byla zrušena, ale zásilka už byla na cestě. Zkontrolujte, zda se vám peníze vrátí.
verdict-closed-moving = Tato objednávka je uzavřená, ale zásilka byla ještě na cestě. Pokud nemáte ani zboží, ani peníze zpět, otevřete spor hned.
verdict-closed = Tato objednávka je uzavřená. Nic není na cestě.
verdict-refunded = Peníze se vám vrátily.
verdict-received = Zásilku máte. Ať dobře slouží.
verdict-received-with = Uvedli jste to u objednávky { $order }, která je ve stejné zásilce.
verdict-completed = Objednávka je dokončená. AliExpress může objednávku po čase dokončit sám.
verdict-completed-undelivered = Objednávka je dokončená, ale sledování nikdy neukázalo doručení. Pokud zásilku nemáte, uveďte to zde.
verdict-delivered = Podle sledování byla zásilka doručena.
verdict-delivered-elsewhere = Podle sledování byla zásilka doručena v jiném městě, než je vaše: „{ $place }“. Jen vy víte, jestli ji máte.
verdict-not-shipped =
    Prodejce objednávku ještě neodeslal. Čeká { $days ->
        [one] { $days } den
        [few] { $days } dny
       *[other] { $days } dní
    }; normální je nejvýše { $normal ->
        [one] { $normal } den
        [few] { $normal } dny
       *[other] { $normal } dní
    }.
verdict-not-shipped-plain = Prodejce objednávku ještě neodeslal.
verdict-never-shipped =
    Prodejce tuto objednávku už { $days ->
        [one] { $days } den
        [few] { $days } dny
       *[other] { $days } dní
    } neodeslal. Dál nečekejte: zrušte ji a získejte peníze zpět.
verdict-never-shipped-plain = Prodejce tuto objednávku stále neodeslal. Zrušte ji a získejte peníze zpět.
verdict-no-first-scan =
    Od { $start } zásilku nikdo nenaskenoval, už { $days ->
        [one] { $days } den
        [few] { $days } dny
       *[other] { $days } dní
    }. Normální je nejvýše { $normal ->
        [one] { $normal } den
        [few] { $normal } dny
       *[other] { $normal } dní
    }.
verdict-no-first-scan-plain = Zásilku zatím nikdo nenaskenoval. V prvních dnech je to normální.
verdict-silent-accepted =
    Zásilku má dopravce. Nic nového už { $days ->
        [one] { $days } den
        [few] { $days } dny
       *[other] { $days } dní
    }, od { $start }; normální je nejvýše { $normal ->
        [one] { $normal } den
        [few] { $normal } dny
       *[other] { $normal } dní
    }.
verdict-silent-accepted-plain = Zásilku má dopravce. Přestávka je teď normální.
verdict-silent-exported =
    Zásilka je na cestě do vaší země už { $days ->
        [one] { $days } den
        [few] { $days } dny
       *[other] { $days } dní
    }, od { $start }. Na tomto úseku je normální až { $normal ->
        [one] { $normal } den
        [few] { $normal } dny
       *[other] { $normal } dní
    } bez nových záznamů.
verdict-silent-exported-plain = Zásilka je na cestě do vaší země. Na tomto úseku je normální, že nové záznamy dlouho chybějí.
verdict-silent-arrived =
    Zásilka je ve vaší zemi. Nic nového už { $days ->
        [one] { $days } den
        [few] { $days } dny
       *[other] { $days } dní
    }, od { $start }; normální je nejvýše { $normal ->
        [one] { $normal } den
        [few] { $normal } dny
       *[other] { $normal } dní
    }.
verdict-silent-arrived-plain = Zásilka je ve vaší zemi. Krátká přestávka je teď normální.
verdict-ready-for-pickup = Zásilka na vás čeká na výdejním místě. Vyzvedněte si ji.
verdict-pickup-until = Zásilka na vás čeká na výdejním místě do { $date }. Vyzvedněte si ji včas.
verdict-pickup-missing = Podle sledování je zásilka na výdejním místě, ale tam vám řekli, že ji nemají.
verdict-attempt-failed = Kurýr přijel, ale nemohl zásilku doručit. Zavolejte mu a domluvte nové doručení.
verdict-held-by-customs = Zásilku zadržela celnice. Často chybí doklad nebo platba.
verdict-returned = Zásilka se vrací odesílateli. Sama k vám už nedorazí.
verdict-lost = Dopravce hlásí, že se zásilka ztratila.
verdict-exception = Dopravce hlásí problém se zásilkou.
verdict-delivered-missing = Zásilka je označená jako doručená, ale nemáte ji. Nečekejte.
verdict-elsewhere = Sledování ukazuje jiné město nebo jinou zemi, než je vaše. Číslo může patřit někomu jinému.
verdict-wrong-number = Sledovací číslo je zřejmě chybné nebo patří jiné zásilce.
verdict-protection-ending =
    { $left ->
        [one] Ochrana kupujícího končí za { $left } den, { $until }, a zásilka tu není.
        [few] Ochrana kupujícího končí za { $left } dny, { $until }, a zásilka tu není.
       *[other] Ochrana kupujícího končí za { $left } dní, { $until }, a zásilka tu není.
    }
verdict-protection-ending-plain = Ochrana kupujícího brzy skončí a zásilka tu není.
verdict-protection-last-days =
    { $left ->
        [one] Do konce ochrany kupujícího už jen { $left } den (do { $until }). Nenechávejte to na poslední den.
        [few] Do konce ochrany kupujícího už jen { $left } dny (do { $until }). Nenechávejte to na poslední den.
       *[other] Do konce ochrany kupujícího už jen { $left } dní (do { $until }). Nenechávejte to na poslední den.
    }
verdict-protection-last-days-plain = Ochrana kupujícího každou chvíli skončí. Nenechávejte to na poslední den.
verdict-protection-today = Ochrana kupujícího končí dnes. Otevřete spor hned.
verdict-extension-not-given = Přes vaši žádost ochrana nebyla prodloužena. Končí { $until }.
verdict-extension-not-given-plain = Přes vaši žádost ochrana nebyla prodloužena.
verdict-protection-over = Ochrana kupujícího skončila { $until }. Spor lze obvykle otevřít ještě 15 dní po jejím konci.
verdict-protection-over-today = Ochrana kupujícího skončila { $until }. Dnes je obvykle poslední den, kdy lze otevřít spor.
verdict-protection-over-plain = Ochrana kupujícího skončila. Spor lze obvykle otevřít ještě 15 dní po jejím konci.
verdict-protection-long-over = Ochrana kupujícího skončila { $until } a lhůta pro spor také uplynula. Ještě může pomoci vaše banka nebo poskytovatel plateb.
verdict-protection-long-over-plain = Ochrana kupujícího už dávno skončila a lhůta pro spor také uplynula. Ještě může pomoci vaše banka nebo poskytovatel plateb.
verdict-past-help = Ochrana kupujícího skončila už dávno. Teď už obvykle nepomůže ani banka.
verdict-seller-did-not-help = Přes vaši žádost prodejce problém nevyřešil.
verdict-lost-in-silence =
    { $days ->
        [one] Už { $days } den se nic nepohnulo a prodejce nedal užitečnou odpověď.
        [few] Už { $days } dny se nic nepohnulo a prodejce nedal užitečnou odpověď.
       *[other] Už { $days } dní se nic nepohnulo a prodejce nedal užitečnou odpověď.
    }
verdict-lost-in-silence-plain = Už přes měsíc se nic nepohnulo a prodejce nedal užitečnou odpověď.
verdict-awaiting-seller = Zpráva prodejci je odeslaná. Dejte mu pár dní na odpověď.
verdict-awaiting-seller-until = Zpráva prodejci je odeslaná. Dejte mu do { $date } čas na odpověď.
verdict-ask-once-more = Odpověď prodejce to nevysvětluje, zeptejte se proto ještě jednou.
verdict-no-reply = Na zprávu ze dne { $date } prodejce zatím neodpověděl.
verdict-refused-early = Prodejce odmítl, ale takové čekání je zatím normální. Odmítnutí zůstává ve vašem deníku.
verdict-not-extended = Prodejce odpověděl, ale datum konce ochrany se nezměnilo.
verdict-cancel-asked = Požádali jste o zrušení objednávky, ale už byla odeslána.
verdict-at-pickup-point = Zásilka čeká na výdejním místě: nejdřív si ji zkuste vyzvednout.
verdict-other-at-pickup = Jiná zásilka z této objednávky čeká na výdejním místě: vyzvedněte si ji včas.
verdict-other-attempt = Jinou zásilku z této objednávky se nepodařilo doručit: zavolejte kvůli ní kurýrovi.
verdict-estimate-over = Ochrana už možná skončila. Najděte datum jejího konce na stránce objednávky: pokud už uplynulo, spor lze obvykle otevřít ještě asi do { $date }.
verdict-estimate-long-over = Ochrana už pravděpodobně skončila. Najděte datum jejího konce na stránce objednávky: je-li to víc než 15 dní, může pomoci už jen poskytovatel plateb.
verdict-dispute-until = Pokud ji nemáte, uveďte to zde: spor lze otevřít do { $date }, nenechávejte to proto na poslední den.
verdict-wait-over = Prodejce vás { $date } požádal o strpení a ta doba už uplynula.
verdict-latest-unknown = Poslední záznam ({ $date }) Stuck Parcel nezná, přečtěte si ho proto: „{ $words }“.
verdict-latest-unknown-code = Poslední záznam ({ $date }) Stuck Parcel nezná, podívejte se na něj proto na stránce sledování.
verdict-latest-words = V posledním záznamu stojí: „{ $words }“.
verdict-new-number = Prodejce dal nové číslo. Vyhledejte ho; první záznam může trvat i týden.
verdict-new-number-silent =
    { $days ->
        [one] Prodejce dal nové číslo před { $days } dnem. Pokud ho ještě žádná služba nezná, napište prodejci znovu.
        [few] Prodejce dal nové číslo před { $days } dny. Pokud ho ještě žádná služba nezná, napište prodejci znovu.
       *[other] Prodejce dal nové číslo před { $days } dny. Pokud ho ještě žádná služba nezná, napište prodejci znovu.
    }
verdict-new-number-silent-plain = Prodejce dal nové číslo před časem. Pokud ho ještě žádná služba nezná, napište prodejci znovu.
verdict-seller-says-wait = Prodejce prosí o strpení. To je v pořádku, dokud trvá ochrana kupujícího.
verdict-dispute-open = Váš spor je otevřený. Odpovídejte v něm a neuzavírejte ho výměnou za slib.
verdict-dispute-received = Uvedli jste, že zásilku máte. Pokud je vše v pořádku, zrušte spor.
verdict-dispute-offer = Ve vašem sporu je nabídka. Odpovězte na ni před datem, uvedeným na stránce sporu.
verdict-dispute-escalated = O vašem sporu teď rozhoduje AliExpress. Pošlete, oč žádá, před datem, uvedeným na stránce sporu.
verdict-dispute-closed = Váš spor byl uzavřen bez vrácení peněz. Pokud se lze na jeho stránce ještě odvolat, odvolejte se hned. Jinak se obraťte na banku nebo poskytovatele plateb.
verdict-dispute-long = Byl otevřen už dávno. Na jeho stránce zjistěte, jak skončil, a uveďte to zde.
verdict-tracking-unread = Objednávka je označená jako odeslaná, ale její sledování se ještě nečetlo.
verdict-unreadable = Tato stránka neukázala, co je k odpovědi potřeba.

## The day count, and when it changes

verdict-day-count = Den { $day } (norma { $from }–{ $to })
verdict-changes = Dne { $date } se rada změní na: { $verdict }
verdict-changes-tomorrow = Zítra se rada změní na: { $verdict }
verdict-changes-else = Pokud se do { $date } nic nezmění: { $verdict }
verdict-until = do { $date }

## Warning signs

flag-no-match =
    { $days ->
        [one] Bez naskenování už { $days } den
        [few] Bez naskenování už { $days } dny
       *[other] Bez naskenování už { $days } dní
    }
flag-silent =
    { $days ->
        [one] Bez nových záznamů už { $days } den
        [few] Bez nových záznamů už { $days } dny
       *[other] Bez nových záznamů už { $days } dní
    }
flag-protection-ending =
    { $days ->
        [one] Do konce ochrany { $days } den a zásilka nikde
        [few] Do konce ochrany { $days } dny a zásilka nikde
       *[other] Do konce ochrany { $days } dní a zásilka nikde
    }
flag-protection-over = Ochrana skončila a zásilka nikde
flag-template-answers = Prodejce odpovídá šablonami a nedává nové číslo
flag-elsewhere = Sledování ukazuje: „{ $place }“
flag-elsewhere-plain = Sledování ukazuje jiné místo
flag-weight-mismatch = Hmotnost nesouhlasí
flag-delivered-missing = Označená jako doručená, ale nemáte ji
flag-foreign-carrier = { $carrier } doručuje v jiné zemi

## What a warning sign rests on

flag-since = { $number }: od { $date } nic.
flag-entry = { $date }: { $text }.
flag-until = Končí { $date }.
flag-marked = Zaznamenáno { $date }.
flag-goes-to = Objednávka jede do země: { $country }.

## What to do about a warning sign

flag-do-no-match = Vyhledejte číslo jinde a pak požádejte prodejce o funkční.
flag-do-silent = Zeptejte se prodejce, kde zásilka je, a uložte si snímek posledního záznamu.
flag-do-silent-new-number = Vyhledejte nové číslo a uložte si snímek posledního záznamu u starého.
flag-do-protection = Požádejte o víc času, nebo otevřete spor, než ochrana skončí.
flag-do-template-answers = Zeptejte se ještě jednou. Nenechávejte to na poslední den.
flag-do-elsewhere = Uložte si snímek: ve sporu se počítá. Požádejte prodejce o číslo vaší zásilky.
flag-do-elsewhere-delivered = Pokud zásilku nemáte, zvolte „{ $button }“ a objeví se tu zpráva k odeslání.
flag-do-weight-mismatch = Uložte si snímek obrazovky s hmotností: ve sporu se počítá.
flag-do-delivered-missing = Zeptejte se doma, u sousedů a na poště, pak napište prodejci.
flag-do-foreign-carrier = Zeptejte se prodejce, zda je to číslo vaší zásilky.

## What could not be read, after "Couldn't read:"

missing-dates = data objednávky
missing-status = stav objednávky
missing-events = historie sledování
missing-protection = datum konce ochrany
missing-number = sledovací číslo
missing-order = o kterou objednávku jde
verdict-part-not-shipped = Odeslána byla jen část této objednávky. Zbytek má stále prodejce.
verdict-cancel-requested = O zrušení jste požádali. Konec je až s vrácením peněz: prodejce může ještě odmítnout nebo zásilku odeslat.
verdict-pickup-ending = Zásilka na vás stále čeká na výdejním místě. Leží tam asi 14 dní, pak jde zpět. Vyzvedněte si ji hned.
verdict-pickup-over = Zásilka leží na výdejním místě déle, než se zásilky uchovávají. Možná jde už zpět: zeptejte se tam a pak napište prodejci.
verdict-seller-says-wait-until = Prodejce prosí o strpení. To je v pořádku do { $date }.
verdict-seller-refused = Prodejce odmítl. Spor můžete otevřít hned; udělejte to do { $date }.
verdict-seller-refused-plain = Prodejce odmítl. Spor můžete otevřít hned.
verdict-expired = Platnost objednávky vypršela. Nic není na cestě.
verdict-completed-in-transit = Objednávka je dokončená, ale sledování neukazuje doručení. Pokud zásilku nemáte, otevřete spor do { $date }: potom už bude pozdě.
verdict-completed-in-transit-plain = Objednávka je dokončená, ale sledování neukazuje doručení. Pokud zásilku nemáte, otevřete spor hned: lze to do 15 dní po dokončení.
verdict-completed-missing = Objednávka je dokončená, a vy zásilku nemáte. Otevřete spor do { $date }: potom už bude pozdě.
verdict-completed-missing-plain = Objednávka je dokončená, a vy zásilku nemáte. Otevřete spor hned: lze to do 15 dní po dokončení.
verdict-completed-unread = Objednávka je dokončená, ale sledování při posledním čtení neukazovalo doručení. Pokud zásilku nemáte, otevřete hned stránku sledování.
verdict-completing-soon = AliExpress tuto objednávku { $date } sám dokončí, ale zásilka ještě není doručená. Potom zbude na spor jen 15 dní.
verdict-completing-soon-plain = AliExpress tuto objednávku brzy sám dokončí, ale zásilka ještě není doručená. Potom zbude na spor jen 15 dní.
verdict-refund-shown = AliExpress u této objednávky ukazuje vrácení peněz nebo spor: „{ $words }“. Sledujte to tam a neuzavírejte to výměnou za slib.
