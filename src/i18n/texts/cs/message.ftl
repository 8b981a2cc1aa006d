### To the seller: short, polite, simple words, one fact and one request. No idioms and no contractions: a machine will
### translate it. At most 170 letters. "-plain" is used where the number of days or the date is not known.

message-no-tracking =
    { $days ->
        [one] Dobrý den. Sledovací číslo už { $days } den nic neukazuje. Prosím, zkontrolujte, zda byla zásilka odeslána, a pošlete mi správné číslo.
        [few] Dobrý den. Sledovací číslo už { $days } dny nic neukazuje. Prosím, zkontrolujte, zda byla zásilka odeslána, a pošlete mi správné číslo.
       *[other] Dobrý den. Sledovací číslo už { $days } dní nic neukazuje. Prosím, zkontrolujte, zda byla zásilka odeslána, a pošlete mi správné číslo.
    }
message-no-tracking-plain = Dobrý den. Sledovací číslo nic neukazuje. Prosím, zkontrolujte, zda byla zásilka odeslána, a pošlete mi správné číslo.
message-silent-accepted =
    { $days ->
        [one] Dobrý den. Stav zásilky se už { $days } den nezměnil. Prosím, zeptejte se dopravce, kde zásilka je.
        [few] Dobrý den. Stav zásilky se už { $days } dny nezměnil. Prosím, zeptejte se dopravce, kde zásilka je.
       *[other] Dobrý den. Stav zásilky se už { $days } dní nezměnil. Prosím, zeptejte se dopravce, kde zásilka je.
    }
message-silent-accepted-plain = Dobrý den. Stav zásilky se nemění. Prosím, zeptejte se dopravce, kde zásilka je.
message-silent-exported =
    { $days ->
        [one] Dobrý den. Zásilka byla odeslána do zahraničí před { $days } dnem a ještě není v mé zemi. Prosím, napište mi, kde zásilka je.
        [few] Dobrý den. Zásilka byla odeslána do zahraničí před { $days } dny a ještě není v mé zemi. Prosím, napište mi, kde zásilka je.
       *[other] Dobrý den. Zásilka byla odeslána do zahraničí před { $days } dny a ještě není v mé zemi. Prosím, napište mi, kde zásilka je.
    }
message-silent-exported-plain = Dobrý den. Zásilka byla odeslána do zahraničí a ještě není v mé zemi. Prosím, napište mi, kde zásilka je.
message-unclear = Dobrý den. Ze sledování nepoznám, kde je moje zásilka. Prosím, zeptejte se dopravce a napište mi, kdy zásilka dorazí.
message-silent-arrived =
    { $days ->
        [one] Dobrý den. Zásilka je v mé zemi, ale její stav se už { $days } den nezměnil. Prosím, zeptejte se dopravce, kde zásilka je.
        [few] Dobrý den. Zásilka je v mé zemi, ale její stav se už { $days } dny nezměnil. Prosím, zeptejte se dopravce, kde zásilka je.
       *[other] Dobrý den. Zásilka je v mé zemi, ale její stav se už { $days } dní nezměnil. Prosím, zeptejte se dopravce, kde zásilka je.
    }
message-silent-arrived-plain = Dobrý den. Zásilka je v mé zemi, ale její stav se nemění. Prosím, zeptejte se dopravce, kde zásilka je.
message-not-shipped =
    { $days ->
        [one] Dobrý den. Objednávka byla zaplacena před { $days } dnem a ještě není odeslaná. Prosím, napište mi, kdy ji odešlete.
        [few] Dobrý den. Objednávka byla zaplacena před { $days } dny a ještě není odeslaná. Prosím, napište mi, kdy ji odešlete.
       *[other] Dobrý den. Objednávka byla zaplacena před { $days } dny a ještě není odeslaná. Prosím, napište mi, kdy ji odešlete.
    }
message-not-shipped-plain = Dobrý den. Objednávka je zaplacená a ještě není odeslaná. Prosím, napište mi, kdy ji odešlete.
message-part-not-shipped = Dobrý den. Odeslali jste jen část mé objednávky. Prosím, napište mi, kdy odešlete zbytek.
message-never-shipped = Dobrý den. Objednávka je zaplacená a na odeslání čekám příliš dlouho. Chci objednávku zrušit. Prosím, schvalte zrušení.
message-cancel = Dobrý den. Moje žádost o zrušení této objednávky čeká na odpověď. Prosím, schvalte zrušení a objednávku neposílejte.
message-cancel-again = Dobrý den. Ani po mé zprávě není zrušení této objednávky schválené. Prosím, schvalte je nyní a objednávku neposílejte.
message-not-received = Dobrý den. Objednávka je označená jako doručená, ale zásilku nemám. Prosím, zkontrolujte sledovací číslo a doručovací adresu.
message-incomplete = Dobrý den. Objednávka je označená jako doručená, ale část chybí. Prosím, zkontrolujte, co bylo odesláno, a chybějící část pošlete, nebo za ni vraťte peníze.
message-not-received-place = Dobrý den. Sledování ukazuje doručení na jiném místě: „{ $place }“. Zásilku nemám. Prosím, zkontrolujte sledovací číslo a doručovací adresu.
message-wrong-number = Dobrý den. Sledovací číslo je asi chybné: neukazuje mou zásilku. Prosím, pošlete mi správné číslo.
message-trouble = Dobrý den. Sledování ukazuje problém se zásilkou. Prosím, napište mi, co bude dál.
message-returned = Dobrý den. Podle sledování se zásilka vrací k vám. Prosím, napište mi, zda ji pošlete znovu, nebo vrátíte peníze.
message-pickup-over = Dobrý den. Zásilka ležela na výdejním místě příliš dlouho a možná se vrací k vám. Prosím, napište mi, co o ní víte.
message-pickup-missing = Dobrý den. Podle sledování je zásilka na výdejním místě, ale není tam. Prosím, zeptejte se dopravce, kde zásilka je.
message-lost = Dobrý den. Dopravce hlásí, že se zásilka ztratila. Prosím, napište mi, zda ji pošlete znovu, nebo vrátíte peníze.
message-customs = Dobrý den. Podle sledování zásilku zadržela celnice. Prosím, napište mi, zda chybí doklad nebo platba.
message-attempt = Dobrý den. Dopravce se pokusil zásilku doručit, ale neuspěl. Prosím, požádejte ho o další pokus.
message-again-number = Dobrý den. Děkuji za odpověď, ale sledovací číslo stále nefunguje. Prosím, pošlete mi číslo, které funguje.
message-again-where = Dobrý den. Děkuji za odpověď, ale stále nevím, kde zásilka je. Prosím, zeptejte se dopravce a napište mi, co odpověděl.
message-again-customs = Dobrý den. Děkuji za odpověď, ale stále nevím, co celnice potřebuje. Prosím, napište mi, zda chybí doklad nebo platba.
message-again-ship = Dobrý den. Děkuji za odpověď, ale stále nevím, kdy objednávku odešlete. Prosím, napište mi datum.
message-again-outcome = Dobrý den. Děkuji za odpověď, ale stále nevím, co bude dál. Prosím, napište mi, zda zboží pošlete znovu, nebo vrátíte peníze.
message-new-number-silent = Dobrý den. Nové sledovací číslo od vás nic neukazuje. Prosím, pošlete mi číslo, které funguje.
message-still-not-shipped = Dobrý den. Ani po mé zprávě objednávka ještě není odeslaná. Prosím, odešlete ji nyní, nebo ji zrušte.
message-part-still-not-shipped = Dobrý den. Ani po mé zprávě zbytek objednávky ještě není odeslaný. Prosím, odešlete ho nyní, nebo za něj vraťte peníze.
message-waited = Dobrý den. Čekám, jak jste mě požádali, ale zásilka tu stále není. Prosím, zeptejte se dopravce, kde zásilka je.
message-waited-again = Dobrý den. Čekám už podruhé a zásilka tu stále není. Prosím, zjistěte, kde je, nebo mi za objednávku vraťte peníze.
message-waited-number = Dobrý den. Čekám, jak jste mě požádali, ale sledovací číslo stále nic neukazuje. Prosím, napište mi, zda byla zásilka opravdu odeslána.
message-extend-protection = Dobrý den. Ochrana kupujícího končí { $date } a zásilka tu ještě není. Prosím, prodlužte ochranu kupujícího.
message-extend-protection-plain = Dobrý den. Ochrana kupujícího brzy skončí a zásilka tu ještě není. Prosím, prodlužte ochranu kupujícího.
message-reminder =
    { $days ->
        [one] Dobrý den. Moje předchozí zpráva byla odeslána před { $days } dnem. Zásilka tu stále není. Prosím, odpovězte mi.
        [few] Dobrý den. Moje předchozí zpráva byla odeslána před { $days } dny. Zásilka tu stále není. Prosím, odpovězte mi.
       *[other] Dobrý den. Moje předchozí zpráva byla odeslána před { $days } dny. Zásilka tu stále není. Prosím, odpovězte mi.
    }
message-reminder-plain = Dobrý den. Zpráva vám už byla odeslána a zásilka tu stále není. Prosím, odpovězte mi.
message-order = Objednávka: { $order }
message-number = Sledovací číslo: { $number }

## For the dispute: calm facts, dates and numbers

dispute-not-received = Zboží mi nebylo doručeno.
dispute-part-not-shipped = Odeslána byla jen část mé objednávky. Zbytek odeslán nebyl.
dispute-rest-not-shipped = Další část mé objednávky nebyla odeslána.
dispute-part-missing = Část mé objednávky nedorazila.
dispute-incomplete = Má objednávka nedorazila celá.
dispute-not-shipped = Prodejce objednávku neodeslal.
dispute-cancel-asked = Moje žádost o zrušení objednávky byla podána.
dispute-delivered-missing = Objednávka je označená jako doručená, ale zboží mi doručeno nebylo.
dispute-pickup-missing = Podle sledování je zboží na výdejním místě, ale není tam.
dispute-elsewhere = Zboží mi nebylo doručeno. Sledování ukazuje doručení nebo pohyb na jiném místě.
dispute-elsewhere-named = Zboží mi nebylo doručeno. Sledování ukazuje jiné místo: „{ $place }“.
dispute-wrong-number = Zboží mi nebylo doručeno. Sledovací číslo patří jiné zásilce.
dispute-returned = Zboží mi nebylo doručeno. Sledování ukazuje, že se zásilka vrátila odesílateli.
dispute-order = Objednávka: { $order }.
dispute-paid = Zaplaceno { $date }.
dispute-shipped = Označeno jako odeslané { $date }.
dispute-completed = Dokončeno { $date }.
dispute-number = Sledovací číslo: { $number }.
dispute-last-event = Poslední záznam sledování: { $date }, „{ $text }“.
dispute-last-event-date = Poslední záznam sledování: { $date }.
dispute-no-event = Sledování dosud neukázalo žádný pohyb.
dispute-silent =
    { $days ->
        [one] Bez aktualizace už { $days } den.
        [few] Bez aktualizace už { $days } dny.
       *[other] Bez aktualizace už { $days } dní.
    }
dispute-weight = Hmotnost uvedená ve sledování neodpovídá zboží.
dispute-protection = Ochrana kupujícího do { $date }.
dispute-wrote = Zpráva prodejci byla odeslána { $date }.
dispute-seller-silent = Prodejce neodpověděl.
dispute-seller-refused = Prodejce odmítl pomoci.
dispute-seller-waits = Prodejce mě jen požádal o strpení.
dispute-seller-asked-to-wait = Prodejce mě požádal o strpení.
dispute-seller-template = Prodejce neposkytl užitečnou odpověď.
dispute-seller-number = Prodejce mi { $date } dal jiné sledovací číslo: { $number }.
dispute-given-elsewhere = Sledování tohoto čísla ukazuje jiné místo.
dispute-given-wrong = Toto číslo patří jiné zásilce.
dispute-given-silent = U tohoto čísla nejsou žádné záznamy sledování.
dispute-closed = Můj spor na AliExpressu byl { $date } uzavřen bez vrácení peněz.
dispute-refund = Žádám o vrácení celé částky.
dispute-refund-part = Žádám o vrácení peněz za chybějící část.
dispute-attached = Snímky obrazovky jsou přiloženy.
message-orders = Objednávky: { $orders }
