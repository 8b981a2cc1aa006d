### What a tracking number is, who can track it, and what was wrong with it.

## What it is

number-is-post = Pocztowy numer śledzenia (S10), operator: { $post }; rodzaj: { $service }.
number-is-post-of-destination = Pocztowy numer śledzenia (S10) z kraju docelowego, operator: { $post }; rodzaj: { $service }.
number-is-no-country = Wygląda jak pocztowy numer śledzenia (S10), ale dwie ostatnie litery nie oznaczają żadnego kraju.
number-is-first-mile = Numer { $carrier } na drogę z kraju nadania. Poczta w Twoim kraju go nie zna.
number-is-last-mile = Numer { $carrier } do doręczenia w Twoim kraju.
number-is-courier = Numer { $carrier }.
number-is-perhaps = To może być numer { $carrier }. Inni przewoźnicy też używają takich numerów.
number-is-amazon = Numer Amazon. Być może sprzedawca kupił towar tam i wysłał go do Ciebie prosto z Amazon.
number-is-order-id = To numer zamówienia AliExpress, a nie numer śledzenia.
number-is-perhaps-order-id = 16 cyfr: to zwykle numer zamówienia AliExpress, a nie numer śledzenia.
number-is-product-id = To numer produktu AliExpress, a nie numer śledzenia.
number-is-unknown = Żaden znany przewoźnik nie używa takich numerów. Porównaj go z zamówieniem, znak po znaku.
number-is-placeholder = To wygląda na przykładowy numer, a nie na prawdziwą paczkę.
number-is-unreadable = Jednego znaku nie da się odczytać.

## The service that the first letters of a postal number stand for

number-service-ems = przesyłka ekspresowa (EMS)
number-service-letter-express = list lub mała paczka ze śledzeniem
number-service-registered = list polecony
number-service-insured = list wartościowy
number-service-parcel = paczka
number-service-e-commerce = paczka e-commerce
number-service-untracked = mała paczka bez śledzenia do drzwi
number-service-m-bag = worek z drukami
number-service-business-reply = przesyłka na koszt adresata
number-service-domestic = usługa krajowa lub dwustronna
number-service-other = inna przesyłka

## How far it can be tracked

number-reach-door = Przesyłkę można śledzić aż do drzwi.
number-reach-hand-over = Przesyłkę można śledzić do przejęcia przez lokalnego przewoźnika. Potem szukaj drugiego numeru.
number-reach-border = Śledzenie zwykle kończy się na granicy: dalej przesyłek ekonomicznych się nie skanuje.
number-reach-from-arrival = Numer zacznie coś pokazywać dopiero, gdy paczka dotrze do kraju docelowego.

## Check digit and repairs

number-check-passes = Cyfra kontrolna się zgadza.
number-check-fails = Cyfra kontrolna się nie zgadza: w numerze jest pewnie literówka. Porównaj go z zamówieniem.
number-repair = Może chodzi o { $number }?
number-repair-change = Znak { $place }: { $to } zamiast { $from }.
number-repair-remove = Bez znaku { $place } ({ $from }).
number-changed = Odczytano jako { $number }.
number-look-alike = Znak { $place } to litera innego alfabetu podobna do { $to }.

## Links

number-link-copies = Kliknięcie kopiuje numer: wklej go tam.
number-link-copied = Numer skopiowany: wklej go tam.
number-link-postcode = Potrzebny jest tam Twój kod pocztowy.
number-link-not-expected = Tego numeru pewnie tam nie znają.

## Why nothing was looked up

number-refused-empty = Nie wpisano numeru.
number-refused-too-long = To za długie na numer śledzenia.
number-refused-control-characters = Są tu znaki, których w numerze być nie może.
number-refused-no-number = Nie ma tu numeru śledzenia.
number-known = Zamówienie ma już ten numer.
number-save-again = Naciśnij ponownie „Zapisz”, aby zachować go bez zmian.

## The box in which a number is checked, and the numbers of an order

number-box = Sprawdź numer
number-other = Sprawdź zamiast tego { $number }
number-of-parcel =
    { $count ->
        [one] Numer śledzenia
        [few] Numery śledzenia
        [many] Numery śledzenia
       *[other] Numery śledzenia
    }
number-from-seller = Od sprzedawcy.
number-copy = Kopiuj
number-copy-this = Kopiuj { $number }
number-is-as-order-says = Zamówienie podaje dla tego numeru { $carrier }. Sam format numeru nic nie mówi.
number-link-until-hand-over = Pokazuje drogę do przekazania lokalnemu przewoźnikowi.
number-link-from-hand-over = Pokazuje drogę od przekazania lokalnemu przewoźnikowi.
