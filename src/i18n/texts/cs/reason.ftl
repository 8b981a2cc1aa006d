### Why there may be no updates.

reason-created-in-advance = Číslo vzniklo předem: prodejci často tisknou štítek několik dní před předáním zásilky.
reason-economy = Ekonomická doprava: sledování může skončit na hranici. Řiďte se datem konce ochrany.
reason-carrier-changed = Změnil se dopravce. Použijte druhé číslo: { $number }
reason-number-error = V čísle může být chyba.
reason-foreign-number = Číslo zřejmě patří zásilce, která jede jinam.
reason-older-parcel = Záznamy pod tímto číslem jsou starší než objednávka, patří tedy jiné zásilce.
reason-overload =
    { $days ->
        [one] Přetížení: objednávka byla zaplacena v době velkého náporu ({ $sale }). První záznam může trvat až { $days } den.
        [few] Přetížení: objednávka byla zaplacena v době velkého náporu ({ $sale }). První záznam může trvat až { $days } dny.
       *[other] Přetížení: objednávka byla zaplacena v době velkého náporu ({ $sale }). První záznam může trvat až { $days } dní.
    }
reason-overload-plain = Přetížení: objednávka byla zaplacena v době velkého náporu ({ $sale }). Sklady jsou tehdy pomalé.
reason-loss =
    { $days ->
        [one] Bez nových záznamů už { $days } den: zásilka se mohla ztratit. Připravte se na spor.
        [few] Bez nových záznamů už { $days } dny: zásilka se mohla ztratit. Připravte se na spor.
       *[other] Bez nových záznamů už { $days } dní: zásilka se mohla ztratit. Připravte se na spor.
    }

## Sales, after "you paid around"

sale-march = březnový výprodej
sale-june = červnový výprodej
sale-double-eleven = výprodej 11.11
sale-black-friday = Black Friday
sale-double-twelve = výprodej 12.12
sale-chinese-new-year = čínský Nový rok
sale-golden-week = Zlatý týden v Číně
