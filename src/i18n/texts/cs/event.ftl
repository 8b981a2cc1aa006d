### What the updates of the tracking mean.

## What an update means. $from and $to are the normal days until the next scan

event-ordered = Objednávka je vytvořená. Zatím se nic neodeslalo.
event-prepared =
    { $to ->
        [one] Prodejce zásilku připravuje. Žádný dopravce ji zatím nenaskenoval. První záznam přijde obvykle za { $from }–{ $to } den.
        [few] Prodejce zásilku připravuje. Žádný dopravce ji zatím nenaskenoval. První záznam přijde obvykle za { $from }–{ $to } dny.
       *[other] Prodejce zásilku připravuje. Žádný dopravce ji zatím nenaskenoval. První záznam přijde obvykle za { $from }–{ $to } dní.
    }
event-accepted =
    { $to ->
        [one] Zásilku má dopravce. Další záznam přijde obvykle do { $from }–{ $to } dne.
        [few] Zásilku má dopravce. Další záznam přijde obvykle do { $from }–{ $to } dnů.
       *[other] Zásilku má dopravce. Další záznam přijde obvykle do { $from }–{ $to } dnů.
    }
event-origin-transit =
    { $to ->
        [one] Zásilka je na cestě na letiště v zemi odeslání. Další záznam přijde obvykle do { $from }–{ $to } dne.
        [few] Zásilka je na cestě na letiště v zemi odeslání. Další záznam přijde obvykle do { $from }–{ $to } dnů.
       *[other] Zásilka je na cestě na letiště v zemi odeslání. Další záznam přijde obvykle do { $from }–{ $to } dnů.
    }
event-export-customs =
    { $to ->
        [one] Zásilka je na celnici v zemi odeslání. Další záznam přijde obvykle do { $from }–{ $to } dne.
        [few] Zásilka je na celnici v zemi odeslání. Další záznam přijde obvykle do { $from }–{ $to } dnů.
       *[other] Zásilka je na celnici v zemi odeslání. Další záznam přijde obvykle do { $from }–{ $to } dnů.
    }
event-handed-to-airline =
    { $to ->
        [one] Zásilka byla předána k letecké přepravě. Na místo v letadle může ještě čekat. Dalším záznamem bývá dovoz, za { $from }–{ $to } den.
        [few] Zásilka byla předána k letecké přepravě. Na místo v letadle může ještě čekat. Dalším záznamem bývá dovoz, za { $from }–{ $to } dny.
       *[other] Zásilka byla předána k letecké přepravě. Na místo v letadle může ještě čekat. Dalším záznamem bývá dovoz, za { $from }–{ $to } dní.
    }
event-departed =
    { $to ->
        [one] Zásilka opustila zemi odeslání. Dalším záznamem bývá dovoz, za { $from }–{ $to } den.
        [few] Zásilka opustila zemi odeslání. Dalším záznamem bývá dovoz, za { $from }–{ $to } dny.
       *[other] Zásilka opustila zemi odeslání. Dalším záznamem bývá dovoz, za { $from }–{ $to } dní.
    }
event-international-transit =
    { $to ->
        [one] Zásilka je na cestě mezi zeměmi. Dalším záznamem bývá dovoz, za { $from }–{ $to } den.
        [few] Zásilka je na cestě mezi zeměmi. Dalším záznamem bývá dovoz, za { $from }–{ $to } dny.
       *[other] Zásilka je na cestě mezi zeměmi. Dalším záznamem bývá dovoz, za { $from }–{ $to } dní.
    }
event-import-declared = Zásilka byla předem ohlášena celnici ve vaší zemi. Je to formalita, často ještě před letem: zásilka tam zatím být nemusí.
event-arrived =
    { $to ->
        [one] Zásilka je ve vaší zemi. Další záznam přijde obvykle do { $from }–{ $to } dne.
        [few] Zásilka je ve vaší zemi. Další záznam přijde obvykle do { $from }–{ $to } dnů.
       *[other] Zásilka je ve vaší zemi. Další záznam přijde obvykle do { $from }–{ $to } dnů.
    }
event-import-customs =
    { $to ->
        [one] Zásilka je na celnici ve vaší zemi. Další záznam přijde obvykle do { $from }–{ $to } dne.
        [few] Zásilka je na celnici ve vaší zemi. Další záznam přijde obvykle do { $from }–{ $to } dnů.
       *[other] Zásilka je na celnici ve vaší zemi. Další záznam přijde obvykle do { $from }–{ $to } dnů.
    }
event-held-by-customs = Zásilku zadržela celnice. Často chybí doklad nebo poplatek.
event-customs-released =
    { $to ->
        [one] Celnice zásilku propustila. Teď ji převezme dopravce, který ji doručí, obvykle do { $from }–{ $to } dne.
        [few] Celnice zásilku propustila. Teď ji převezme dopravce, který ji doručí, obvykle do { $from }–{ $to } dnů.
       *[other] Celnice zásilku propustila. Teď ji převezme dopravce, který ji doručí, obvykle do { $from }–{ $to } dnů.
    }
event-last-mile-handover =
    { $to ->
        [one] Zásilku už má dopravce, který ji doručí. Doručená ještě není. Další záznam přijde obvykle do { $from }–{ $to } dne.
        [few] Zásilku už má dopravce, který ji doručí. Doručená ještě není. Další záznam přijde obvykle do { $from }–{ $to } dnů.
       *[other] Zásilku už má dopravce, který ji doručí. Doručená ještě není. Další záznam přijde obvykle do { $from }–{ $to } dnů.
    }
event-destination-transit =
    { $to ->
        [one] Zásilka už je ve vaší zemi na cestě k vám. Další záznam přijde obvykle do { $from }–{ $to } dne.
        [few] Zásilka už je ve vaší zemi na cestě k vám. Další záznam přijde obvykle do { $from }–{ $to } dnů.
       *[other] Zásilka už je ve vaší zemi na cestě k vám. Další záznam přijde obvykle do { $from }–{ $to } dnů.
    }
event-out-for-delivery = Zásilku má kurýr a měl by ji brzy přivézt.
event-attempt-failed = Kurýr se pokusil zásilku doručit, ale nepodařilo se to.
event-ready-for-pickup = Zásilka na vás čeká na výdejním místě. Vyzvedněte si ji, než se vrátí zpět.
event-not-collected = Zásilka nebyla na výdejním místě včas vyzvednuta. Možná se vrátí zpět: zeptejte se tam.
event-delivered = Dopravce uvádí, že zásilka byla doručena.
event-returning = Zásilka se vrací nebo se vrátila odesílateli.
event-lost = Dopravce uvádí, že se zásilka ztratila nebo byla zničena.
event-exception = Dopravce hlásí problém.
event-note = Jen informace. Zásilka se nepohnula.
event-unknown = Význam tohoto záznamu není znám.

## The history of a parcel

timeline-title = Co znamená každý záznam
timeline-silence =
    { $days ->
        [one] { $days } den bez nových záznamů
        [few] { $days } dny bez nových záznamů
       *[other] { $days } dní bez nových záznamů
    }
timeline-silence-now =
    { $days ->
        [one] Už { $days } den bez nových záznamů
        [few] Už { $days } dny bez nových záznamů
       *[other] Už { $days } dní bez nových záznamů
    }
timeline-more =
    { $count ->
        [one] { $count } starší záznam se nezobrazuje.
        [few] { $count } starší záznamy se nezobrazují.
       *[other] { $count } starších záznamů se nezobrazuje.
    }
event-delayed = Zásilka se na místě zdržela. Je to zpoždění, ne problém.
