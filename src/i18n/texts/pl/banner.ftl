### The card on an order page.

banner-name = Stuck Parcel
banner-dismiss = Ukryj, dopóki rada nie będzie pilniejsza
banner-hidden = Panel ukryty, dopóki rada nie będzie pilniejsza
banner-close-note = Zamknij tę informację
banner-menu = Menu
banner-to-edge = Zmniejsz do krawędzi strony
banner-to-left = Przenieś na lewo
banner-to-right = Przenieś na prawo
banner-shortcut = Pokaż panel na stronie zamówienia
banner-flags = Niepokojące sygnały
banner-reasons = Dlaczego może nie być nowych wpisów
banner-steps = Co zrobić
banner-message = Wiadomość do sprzedawcy
banner-dispute = Tekst do sporu
banner-dispute-provider = Podsumowanie dla operatora płatności
banner-copy-dispute = Skopiuj tekst
banner-copied-dispute = Skopiowano. Teraz wklej tekst w sporze.
banner-copied-report = Skopiowano.
banner-copied-diagnostics = Skopiowano. Wklej to do zgłoszenia: w ustawieniach wybierz „{ $where }”.
banner-meaning = Tłumaczenie
banner-seller-language = Język wiadomości
banner-copy = Skopiuj wiadomość
banner-copied = Skopiowano. Teraz wklej wiadomość na czacie.
banner-copy-failed = Przeglądarka nie pozwoliła na kopiowanie. Tekst jest zaznaczony: naciśnij Ctrl+C (na Macu Cmd+C).
banner-chat = Otwórz czat
banner-sent = Wiadomość wysłana
banner-trackers = Sprawdź numer w serwisach śledzenia
banner-found = Znaleziono
banner-nothing = Nie znaleziono
banner-found-at = { $tracker }: znaleziono
banner-nothing-at = { $tracker }: nie znaleziono
banner-parcel-of = Liczba paczek w zamówieniu: { $count }. Tu chodzi o paczkę { $number }.
banner-parcels = Paczki w zamówieniu ({ $count }): { $numbers }.
banner-part-sent = Wysłana część tego zamówienia:
banner-part-unsent = Reszta tego zamówienia nie została jeszcze wysłana.
banner-in-hands = Czy masz już paczkę?
banner-in-hands-all = Czy masz już wszystko?
banner-have-it = Tak, mam
banner-have-all = Tak, mam wszystko
banner-not-have-all = Czegoś brakuje
banner-not-have-delivered = Doręczonej paczki nie ma
banner-not-have-it = Nie mam
banner-not-at-pickup = Nie ma jej w punkcie odbioru
banner-answers = Co się stało?
banner-new-number = Nowy numer od sprzedawcy
banner-save = Zapisz
banner-said = { $date }: { $answer }
banner-said-elsewhere = { $date }: { $answer } (zapisano przy zamówieniu { $order })
banner-log = Twój dziennik
banner-undo = Cofnij
banner-log-day = Data
banner-facts = Skąd to wiadomo
banner-missing = Nie udało się odczytać: { $list }.
banner-list-comma = { $first }, { $second }
banner-diagnostics = Coś się nie zgadza? Skopiuj dane diagnostyczne
banner-copy-diagnostics = Skopiuj dane diagnostyczne
banner-evidence = Utwórz plik do sporu
banner-opens = Otwiera się w nowej karcie

## The waiting bar in words, and the countdown

bar-text = Do { $normal }. dnia brak nowych wpisów jest normalny; od { $write }. dnia pisz do sprzedawcy; po { $flag }. dniu to niepokojący sygnał. Dziś jest { $day }. dzień.
bar-legend = Norma do { $normal }. dnia · pisz od { $write }. dnia · alarm po { $flag }. dniu
protection-left =
    { $days ->
        [one] Ochrona kupującego: jeszcze { $days } dzień, do { $date }
        [few] Ochrona kupującego: jeszcze { $days } dni, do { $date }
        [many] Ochrona kupującego: jeszcze { $days } dni, do { $date }
       *[other] Ochrona kupującego: jeszcze { $days } dnia, do { $date }
    }
protection-today = Ochrona kupującego kończy się dziś, { $date }
protection-over = Ochrona kupującego skończyła się { $date }
protection-also = AliExpress pokazuje też datę { $date }; bezpieczniej trzymać się wcześniejszej.
protection-estimate =
    { $days ->
        [one] Ochrona kupującego: jeszcze około { $days } dnia (szacunek: { $date }). Strona nie podaje daty.
        [few] Ochrona kupującego: jeszcze około { $days } dni (szacunek: { $date }). Strona nie podaje daty.
        [many] Ochrona kupującego: jeszcze około { $days } dni (szacunek: { $date }). Strona nie podaje daty.
       *[other] Ochrona kupującego: jeszcze około { $days } dnia (szacunek: { $date }). Strona nie podaje daty.
    }
protection-estimate-over = Ochrona kupującego mogła się już skończyć (szacunek: { $date }). Strona nie podaje daty.

## What the buyer can note

said-have-it = Mam paczkę
said-do-not-have-it = Nie mam paczki
said-other-place = Śledzenie pokazuje inne miasto lub inny kraj
said-weight-mismatch = Waga się nie zgadza
said-wrong-number = To nie mój numer śledzenia
said-checked-found = { $tracker }: znaleziono
said-checked-nothing = { $tracker }: nie znaleziono
said-wrote = Wiadomość do sprzedawcy: { $message }
said-wrote-again = Kolejna wiadomość do sprzedawcy: { $message }
said-wrote-own = Wiadomość do sprzedawcy wysłana
said-seller-waits = Sprzedawca prosi, żeby poczekać
said-seller-number = Sprzedawca podał nowy numer: { $number }
said-seller-template = Sprzedawca odpowiada szablonem
said-seller-refused = Sprzedawca odmówił
said-seller-silent = Sprzedawca nie odpowiada
said-dispute-opened = Spór otwarty
said-dispute-offer = W sporze jest propozycja
said-dispute-escalated = Teraz decyduje AliExpress
said-dispute-closed = Spór zamknięto bez zwrotu pieniędzy
said-refunded = Pieniądze do mnie wróciły

## What a message to the seller was about, after "I messaged the seller:"

wrote-no-tracking = śledzenie nic nie pokazuje
wrote-silent-accepted = brak nowych wpisów od przewoźnika
wrote-silent-exported = brak nowych wpisów od wysłania za granicę
wrote-silent-arrived = brak nowych wpisów w moim kraju
wrote-not-shipped = jeszcze nie wysłano
wrote-cancel = prośba o akceptację anulowania
wrote-not-received = doręczone, ale nie dotarło
wrote-wrong-number = błędny numer
wrote-trouble = problem z dostawą
wrote-extend-protection = prośba o przedłużenie ochrony
wrote-reminder = przypomnienie

## Where a number can be looked up

tracker-ali-express = AliExpress
tracker-cainiao = Cainiao
tracker-universal = Serwis uniwersalny
tracker-local-post = Poczta krajowa
tracker-courier = Kurier

## The dispute: what to attach, and until when

disputing-attach = Co dołączyć
disputing-order = Zrzut ekranu zamówienia
disputing-tracker = Zrzut ekranu śledzenia
disputing-chat = Zrzut ekranu czatu ze sprzedawcą
disputing-place = Dowód doręczenia w innym miejscu
disputing-post = Wiadomość od poczty lub kuriera, która potwierdza problem
disputing-not-yet = Jeszcze do zrobienia.
disputing-you-have = Masz to.
disputing-protection = Zapisano tu datę końca ochrony: { $date }.
disputing-history =
    { $count ->
        [one] { $count } wpis śledzenia, zachowany tu { $date }.
        [few] { $count } wpisy śledzenia, zachowane tu { $date }.
        [many] { $count } wpisów śledzenia, zachowanych tu { $date }.
       *[other] { $count } wpisu śledzenia, zachowanego tu { $date }.
    }
disputing-log =
    { $count ->
        [one] { $count } wpis w Twoim dzienniku.
        [few] { $count } wpisy w Twoim dzienniku.
        [many] { $count } wpisów w Twoim dzienniku.
       *[other] { $count } wpisu w Twoim dzienniku.
    }
disputing-if-any = Tylko jeśli coś takiego masz.
disputing-open-by = Otwórz go do { $date }. Nie zostawiaj tego na ostatni dzień.
disputing-open-by-day = Otwórz go do { $date }.
disputing-window = Spór można zwykle otworzyć do { $date }. Nie czekaj tak długo.
disputing-window-today = Spór można zwykle otworzyć najpóźniej dziś.
disputing-show = Pokaż, gdzie
disputing-shown = Miejsce jest zaznaczone na stronie. Kliknij, kiedy zechcesz.
disputing-not-found = Na tej stronie nie ma przycisku. Na stronie zamówienia szukaj obok towaru przycisku „Zwroty”.

## The card on the page of the chat

chat-insert = Wstaw do wiadomości
chat-click-first = Najpierw kliknij pole wiadomości
chat-inserted = Tekst jest w polu wiadomości. Przeczytaj go, a potem wyślij.
chat-insert-failed = Strona nie przyjęła tekstu. Skopiuj go.
chat-dismiss = Ukryj na tej stronie
chat-none = W sprawie tego zamówienia nie trzeba teraz pisać.
chat-which = Którego zamówienia dotyczy ten czat?
chat-orders =
    { $count ->
        [one] Inne zamówienie
        [few] Inne zamówienia
        [many] Inne zamówienia
       *[other] Inne zamówienia
    }

## Good to know, for this order or the next one

hint-title = Warto wiedzieć
hint-economy-for-much = Wysyłka ekonomiczna przy zamówieniu za taką cenę: następnym razem warto dopłacić do wysyłki ze śledzeniem.
hint-zip = Kod pocztowy { $zip } nie wygląda na kod tego kraju: { $country }. Sprawdź adres i napisz do sprzedawcy.
hint-stuck-store =
    { $count ->
        [one] Z tego sklepu utknęło { $count } wcześniejsze zamówienie.
        [few] Z tego sklepu utknęły { $count } wcześniejsze zamówienia.
        [many] Z tego sklepu utknęło { $count } wcześniejszych zamówień.
       *[other] Z tego sklepu utknęło { $count } wcześniejszego zamówienia.
    }
hint-save-number = Otwórz stronę śledzenia w dniu, w którym pojawi się numer: zostanie tu zapisany. Wystarczy zaglądać co kilka dni.

## Facts, and where they were read

fact-order = Zamówienie
fact-placed = Złożone
fact-paid = Opłacone
fact-shipped = Wysłane
fact-ended = Zakończone
fact-status = Status
fact-protection = Ochrona do
fact-country = Kraj
fact-city = Miasto
fact-zip = Kod pocztowy
fact-store = Sklep
fact-number = Numer śledzenia
fact-second-number = Drugi numer
fact-carrier = Przewoźnik
fact-service = Sposób wysyłki
fact-last-event = Ostatni wpis
fact-newest-differs = Najnowsze wpisy się różnią
fact-newest = { $behind } ({ $behindPlace }), { $ahead } ({ $aheadPlace }). Liczy się nowszy.
fact-no-event = Śledzenie odczytane, brak wpisów

## The status of an order

status-unpaid = nieopłacone
status-processing = sprzedawca przygotowuje wysyłkę
status-shipped = wysłane
status-completed = zakończone
status-cancelled = anulowane
status-closed = zamknięte
status-in-dispute = otwarty spór
status-refunded = pieniądze zwrócone

## Where a fact was read

source-estimate = szacunek
source-address = adres strony
source-list-page = lista zamówień
source-detail-page = strona zamówienia
source-tracking-page = strona śledzenia
source-list-answer = dane listy zamówień
source-refund-answer = dane listy zwrotów
source-detail-answer = dane strony zamówienia
source-tracking-answer = dane strony śledzenia
source-cainiao = Cainiao
source-buyer = Ty

## The mark on the order list

chip-wait-until = Poczekaj do { $date }
chip-label = Stuck Parcel: { $verdict }
status-partly-shipped = wysłane częściowo
status-cancel-requested = poproszono o anulowanie
disputing-in-file = W pliku.
status-expired = wygasłe
fact-refund-words = Zwrot lub spór według listy
banner-also = Także w tej paczce
banner-also-ends = Ochrona kupującego zamówienia { $order } kończy się najwcześniej, więc tu liczy się ta data.
delivery-past = Szacowana dostawa: { $date }. Ten dzień już minął.
delivery-moved = Szacowaną dostawę przesunięto z { $first } na { $date }.
delivery-moved-past = Szacowaną dostawę przesunięto z { $first } na { $date } i ten dzień też już minął.
delivery-coupon = Sklep obiecał kupon za dostawę po { $date }. Jego przycisk „Collect” jest na stronie zamówienia, obok towaru.
fact-expected = Szacowana dostawa
verdict-says-undated = Strona zamówienia podaje „{ $words }”, bez daty.
fact-latest-words = Ostatni wpis na stronie zamówienia
chip-unread = Śledzenie nieodczytane
