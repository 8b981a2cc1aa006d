### What a tracking number is, who can track it, and what was wrong with it.

## What it is

number-is-post = Poštovní sledovací číslo (S10), vydavatel { $post }: { $service }.
number-is-post-of-destination = Poštovní sledovací číslo (S10) přímo z cílové země, vydavatel { $post }: { $service }.
number-is-no-country = Vypadá jako poštovní sledovací číslo (S10), ale poslední dvě písmena neoznačují žádnou zemi.
number-is-first-mile = Číslo { $carrier } pro cestu ze země odeslání. Pošta ve vaší zemi ho nezná.
number-is-last-mile = Číslo { $carrier } pro doručení ve vaší zemi.
number-is-courier = Číslo { $carrier }.
number-is-perhaps = Může to být číslo { $carrier }. Stejnou podobu mají i čísla jiných dopravců.
number-is-amazon = Číslo Amazonu. Prodejce zboží možná koupil tam a poslal vám ho přímo z Amazonu.
number-is-order-id = Toto je číslo objednávky AliExpress, ne sledovací číslo.
number-is-perhaps-order-id = 16 číslic: to bývá číslo objednávky AliExpress, ne sledovací číslo.
number-is-product-id = Toto je číslo produktu AliExpress, ne sledovací číslo.
number-is-unknown = Čísla této podoby nepoužívá žádný známý dopravce. Porovnejte číslo s objednávkou znak po znaku.
number-is-placeholder = Vypadá to jako vzorové číslo, ne jako skutečná zásilka.
number-is-unreadable = Jeden znak nelze přečíst.

## The service that the first letters of a postal number stand for

number-service-ems = expresní zásilka (EMS)
number-service-letter-express = sledovaný dopis nebo malý balíček
number-service-registered = doporučený dopis
number-service-insured = cenný dopis
number-service-parcel = balík
number-service-e-commerce = balík z internetového obchodu
number-service-untracked = malý balíček bez sledování až ke dveřím
number-service-m-bag = tiskovinový pytel
number-service-business-reply = odpovědní zásilka
number-service-domestic = vnitrostátní nebo dvoustranná služba
number-service-other = jiná zásilka

## How far it can be tracked

number-reach-door = Zásilku lze sledovat až ke dveřím.
number-reach-hand-over = Zásilku lze sledovat, dokud ji nepřevezme místní dopravce. Pak hledejte druhé číslo.
number-reach-border = Sledování obvykle končí na hranici: ekonomické zásilky se dál neskenují.
number-reach-from-arrival = Číslo něco ukáže teprve tehdy, až zásilka dorazí do cílové země.

## Check digit and repairs

number-check-passes = Kontrolní číslice souhlasí.
number-check-fails = Kontrolní číslice nesouhlasí: v čísle je nejspíš překlep. Porovnejte ho s objednávkou.
number-repair = Nemá to být { $number }?
number-repair-change = Znak { $place }: { $to } místo { $from }.
number-repair-remove = Bez znaku { $place } ({ $from }).
number-changed = Přečteno jako { $number }.
number-look-alike = Znak { $place } je písmeno jiné abecedy, které vypadá jako { $to }.

## Links

number-link-copies = Kliknutím se číslo zkopíruje: vložte ho tam.
number-link-copied = Číslo je zkopírované: vložte ho tam.
number-link-postcode = Bude chtít vaše PSČ.
number-link-not-expected = Toto číslo tam nejspíš neznají.

## Why nothing was looked up

number-refused-empty = Není zadáno žádné číslo.
number-refused-too-long = Na sledovací číslo je to příliš dlouhé.
number-refused-control-characters = Obsahuje znaky, které v čísle být nemohou.
number-refused-no-number = Žádné sledovací číslo tu není.
number-known = Objednávka už toto číslo má.
number-save-again = Chcete-li ho ponechat, jak je, stiskněte znovu „Uložit“.

## The box in which a number is checked, and the numbers of an order

number-box = Zkontrolovat číslo
number-other = Zkontrolovat místo toho { $number }
number-of-parcel =
    { $count ->
        [one] Sledovací číslo
        [few] Sledovací čísla
       *[other] Sledovací čísla
    }
number-from-seller = Od prodejce.
number-copy = Kopírovat
number-copy-this = Kopírovat { $number }
number-is-as-order-says = Objednávka u tohoto čísla uvádí { $carrier }. Samotný tvar čísla nic neříká.
number-link-until-hand-over = Ukazuje cestu do předání místnímu dopravci.
number-link-from-hand-over = Ukazuje cestu od předání místnímu dopravci.
