### The advice in one sentence, for each situation. "-plain" is used where the day count or the date is not known.

verdict-unpaid = To zamówienie nie jest jeszcze opłacone, więc nic nie wysłano.
verdict-cancelled = To zamówienie jest anulowane. Nic nie jest w drodze.
verdict-cancelled-moving = To zamówienie jest anulowane, ale paczka była już w drodze. Sprawdź, czy pieniądze do Ciebie wrócą.
verdict-closed-moving = To zamówienie jest zamknięte, ale paczka była jeszcze w drodze. Jeśli nie masz ani towaru, ani zwrotu pieniędzy, otwórz spór teraz.
verdict-closed = To zamówienie jest zamknięte. Nic nie jest w drodze.
verdict-refunded = Pieniądze do Ciebie wróciły.
verdict-received = Masz paczkę. Niech dobrze służy.
verdict-received-with = Zaznaczono to przy zamówieniu { $order }, które jest w tej samej paczce.
verdict-completed = Zamówienie jest zakończone. AliExpress może sam zakończyć zamówienie po pewnym czasie.
verdict-completed-undelivered = Zamówienie jest zakończone, ale śledzenie nigdy nie pokazało doręczenia. Jeśli nie masz paczki, zaznacz to tutaj.
verdict-delivered = Śledzenie podaje, że paczkę doręczono.
verdict-delivered-elsewhere = Według śledzenia paczkę doręczono w innym mieście niż Twoje: „{ $place }”. Tylko Ty wiesz, czy ją masz.
verdict-not-shipped =
    Sprzedawca nie wysłał jeszcze zamówienia. Czeka ono { $days ->
        [one] { $days } dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }; norma to do { $normal ->
        [one] { $normal } dnia
        [few] { $normal } dni
        [many] { $normal } dni
       *[other] { $normal } dnia
    }.
verdict-not-shipped-plain = Sprzedawca nie wysłał jeszcze zamówienia.
verdict-never-shipped =
    Sprzedawca nie wysyła tego zamówienia od { $days ->
        [one] { $days } dnia
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }. Nie czekaj dłużej: anuluj je i odzyskaj pieniądze.
verdict-never-shipped-plain = Sprzedawca nadal nie wysłał tego zamówienia. Anuluj je i odzyskaj pieniądze.
verdict-no-first-scan =
    Od { $start } nikt nie zeskanował paczki. To już { $days ->
        [one] { $days } dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }; norma to do { $normal ->
        [one] { $normal } dnia
        [few] { $normal } dni
        [many] { $normal } dni
       *[other] { $normal } dnia
    }.
verdict-no-first-scan-plain = Nikt jeszcze nie zeskanował paczki. W pierwszych dniach to normalne.
verdict-silent-accepted =
    Paczkę ma przewoźnik. Nic nowego od { $days ->
        [one] { $days } dnia
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    } (od { $start }); norma to do { $normal ->
        [one] { $normal } dnia
        [few] { $normal } dni
        [many] { $normal } dni
       *[other] { $normal } dnia
    }.
verdict-silent-accepted-plain = Paczkę ma przewoźnik. Przerwa jest teraz normalna.
verdict-silent-exported =
    Paczka jest w drodze do Twojego kraju od { $days ->
        [one] { $days } dnia
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    } (od { $start }). Na tym odcinku norma to do { $normal ->
        [one] { $normal } dnia
        [few] { $normal } dni
        [many] { $normal } dni
       *[other] { $normal } dnia
    } bez nowych wpisów.
verdict-silent-exported-plain = Paczka jest w drodze do Twojego kraju. Na tym odcinku długi brak nowych wpisów jest normalny.
verdict-silent-arrived =
    Paczka jest w Twoim kraju. Nic nowego od { $days ->
        [one] { $days } dnia
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    } (od { $start }); norma to do { $normal ->
        [one] { $normal } dnia
        [few] { $normal } dni
        [many] { $normal } dni
       *[other] { $normal } dnia
    }.
verdict-silent-arrived-plain = Paczka jest w Twoim kraju. Krótka przerwa jest teraz normalna.
verdict-ready-for-pickup = Paczka czeka na Ciebie w punkcie odbioru. Odbierz ją.
verdict-pickup-until = Paczka czeka na Ciebie w punkcie odbioru do { $date }. Odbierz ją na czas.
verdict-pickup-missing = Według śledzenia paczka jest w punkcie odbioru, ale powiedziano Ci tam, że jej nie ma.
verdict-attempt-failed = Kurier był, ale nie mógł doręczyć paczki. Zadzwoń i umów ponowne doręczenie.
verdict-held-by-customs = Paczkę zatrzymał urząd celny. Często brakuje dokumentu lub opłaty.
verdict-returned = Paczka wraca do nadawcy. Sama już do Ciebie nie dotrze.
verdict-lost = Przewoźnik zgłasza, że paczka zaginęła.
verdict-exception = Przewoźnik zgłasza problem z paczką.
verdict-delivered-missing = Paczka jest oznaczona jako doręczona, ale jej nie masz. Nie czekaj.
verdict-elsewhere = Śledzenie pokazuje inne miasto lub inny kraj niż Twój. To może być cudzy numer.
verdict-wrong-number = Numer śledzenia wygląda na błędny albo należy do innej paczki.
verdict-protection-ending =
    { $left ->
        [one] Do końca ochrony kupującego { $left } dzień (do { $until }), a paczki nie ma.
        [few] Do końca ochrony kupującego { $left } dni (do { $until }), a paczki nie ma.
        [many] Do końca ochrony kupującego { $left } dni (do { $until }), a paczki nie ma.
       *[other] Do końca ochrony kupującego { $left } dnia (do { $until }), a paczki nie ma.
    }
verdict-protection-ending-plain = Ochrona kupującego wkrótce się skończy, a paczki nie ma.
verdict-protection-last-days =
    { $left ->
        [one] Do końca ochrony kupującego tylko { $left } dzień (do { $until }). Nie zostawiaj tego na ostatni dzień.
        [few] Do końca ochrony kupującego tylko { $left } dni (do { $until }). Nie zostawiaj tego na ostatni dzień.
        [many] Do końca ochrony kupującego tylko { $left } dni (do { $until }). Nie zostawiaj tego na ostatni dzień.
       *[other] Do końca ochrony kupującego tylko { $left } dnia (do { $until }). Nie zostawiaj tego na ostatni dzień.
    }
verdict-protection-last-days-plain = Ochrona kupującego zaraz się skończy. Nie zostawiaj tego na ostatni dzień.
verdict-protection-today = Ochrona kupującego kończy się dziś. Otwórz spór teraz.
verdict-extension-not-given = Mimo prośby ochrona nie została przedłużona. Kończy się { $until }.
verdict-extension-not-given-plain = Mimo prośby ochrona nie została przedłużona.
verdict-protection-over = Ochrona kupującego skończyła się { $until }. Spór można zwykle otworzyć jeszcze przez 15 dni po jej zakończeniu.
verdict-protection-over-today = Ochrona kupującego skończyła się { $until }. Dziś to zwykle ostatni dzień na otwarcie sporu.
verdict-protection-over-plain = Ochrona kupującego się skończyła. Spór można zwykle otworzyć jeszcze przez 15 dni po jej zakończeniu.
verdict-protection-long-over = Ochrona kupującego skończyła się { $until }, minął też czas na spór. Może jeszcze pomóc Twój bank lub operator płatności.
verdict-protection-long-over-plain = Ochrona kupującego skończyła się jakiś czas temu, minął też czas na spór. Może jeszcze pomóc Twój bank lub operator płatności.
verdict-past-help = Ochrona kupującego skończyła się dawno temu. Teraz zwykle nie może już pomóc nawet bank.
verdict-seller-did-not-help = Mimo prośby sprzedawca nie rozwiązał sprawy.
verdict-lost-in-silence =
    { $days ->
        [one] Nic się nie ruszyło od { $days } dnia, a sprzedawca nie udzielił pomocnej odpowiedzi.
        [few] Nic się nie ruszyło od { $days } dni, a sprzedawca nie udzielił pomocnej odpowiedzi.
        [many] Nic się nie ruszyło od { $days } dni, a sprzedawca nie udzielił pomocnej odpowiedzi.
       *[other] Nic się nie ruszyło od { $days } dnia, a sprzedawca nie udzielił pomocnej odpowiedzi.
    }
verdict-lost-in-silence-plain = Nic się nie ruszyło od ponad miesiąca, a sprzedawca nie udzielił pomocnej odpowiedzi.
verdict-awaiting-seller = Wiadomość do sprzedawcy jest wysłana. Daj mu kilka dni na odpowiedź.
verdict-awaiting-seller-until = Wiadomość do sprzedawcy jest wysłana. Daj mu czas do { $date } na odpowiedź.
verdict-ask-once-more = Odpowiedź sprzedawcy nic nie wyjaśnia, więc zapytaj jeszcze raz.
verdict-no-reply = Wiadomość do sprzedawcy z { $date } pozostaje bez odpowiedzi.
verdict-refused-early = Sprzedawca odmówił, ale takie czekanie jest jeszcze normalne. Odmowa zostaje w dzienniku.
verdict-not-extended = Sprzedawca odpowiedział, ale data końca ochrony się nie zmieniła.
verdict-cancel-asked = Zamówienie zostało wysłane mimo prośby o anulowanie.
verdict-at-pickup-point = Paczka czeka w punkcie odbioru: najpierw spróbuj ją odebrać.
verdict-other-at-pickup = Inna paczka z tego zamówienia czeka w punkcie odbioru: odbierz ją na czas.
verdict-other-attempt = Innej paczki z tego zamówienia nie udało się doręczyć: zadzwoń w tej sprawie do kuriera.
verdict-estimate-over = Ochrona mogła się już skończyć. Sprawdź datę jej końca na stronie zamówienia: jeśli minęła, spór zwykle można jeszcze otworzyć mniej więcej do { $date }.
verdict-estimate-long-over = Ochrona prawdopodobnie się skończyła. Sprawdź datę jej końca na stronie zamówienia: jeśli minęło od niej ponad 15 dni, pomóc może już tylko operator płatności.
verdict-dispute-until = Jeśli jej nie masz, zaznacz to tutaj: spór można otworzyć do { $date }, więc nie zostawiaj tego na ostatni dzień.
verdict-wait-over = Sprzedawca poprosił { $date }, żeby poczekać, i ten czas już minął.
verdict-latest-unknown = Stuck Parcel nie zna ostatniego wpisu ({ $date }), więc przeczytaj go: „{ $words }”.
verdict-latest-unknown-code = Stuck Parcel nie zna ostatniego wpisu ({ $date }), więc sprawdź go na stronie śledzenia.
verdict-latest-words = Ostatni wpis brzmi: „{ $words }”.
verdict-new-number = Sprzedawca podał nowy numer. Sprawdź go; pierwszy skan może pojawić się dopiero po tygodniu.
verdict-new-number-silent =
    { $days ->
        [one] Sprzedawca podał nowy numer { $days } dzień temu. Jeśli żaden serwis go nie zna, napisz ponownie do sprzedawcy.
        [few] Sprzedawca podał nowy numer { $days } dni temu. Jeśli żaden serwis go nie zna, napisz ponownie do sprzedawcy.
        [many] Sprzedawca podał nowy numer { $days } dni temu. Jeśli żaden serwis go nie zna, napisz ponownie do sprzedawcy.
       *[other] Sprzedawca podał nowy numer { $days } dnia temu. Jeśli żaden serwis go nie zna, napisz ponownie do sprzedawcy.
    }
verdict-new-number-silent-plain = Sprzedawca podał nowy numer jakiś czas temu. Jeśli żaden serwis go nie zna, napisz ponownie do sprzedawcy.
verdict-seller-says-wait = Sprzedawca prosi, żeby poczekać. To w porządku, dopóki trwa ochrona kupującego.
verdict-dispute-open = Twój spór jest otwarty. Odpowiadaj w nim i nie zamykaj go w zamian za obietnicę.
verdict-dispute-received = Zaznaczono, że masz paczkę. Jeśli wszystko jest w porządku, anuluj spór.
verdict-dispute-offer = W Twoim sporze jest propozycja. Odpowiedz na nią przed datą podaną na stronie sporu.
verdict-dispute-escalated = O Twoim sporze decyduje teraz AliExpress. Wyślij to, o co prosi, przed datą podaną na stronie sporu.
verdict-dispute-closed = Twój spór zamknięto bez zwrotu pieniędzy. Jeśli na jego stronie można się jeszcze odwołać, zrób to teraz. Jeśli nie, zwróć się do banku lub operatora płatności.
verdict-dispute-long = Otwarto go dawno temu. Sprawdź na jego stronie, jak się zakończył, i zaznacz to tutaj.
verdict-tracking-unread = Zamówienie jest oznaczone jako wysłane, ale jego śledzenia jeszcze nie odczytano.
verdict-unreadable = Na tej stronie było za mało danych, żeby odpowiedzieć.

## The day count, and when it changes

verdict-day-count = Dzień { $day } (norma { $from }–{ $to })
verdict-changes = Od { $date } rada zmieni się na: { $verdict }
verdict-changes-tomorrow = Od jutra rada zmieni się na: { $verdict }
verdict-changes-else = Jeśli do { $date } nic się nie zmieni: { $verdict }
verdict-until = do { $date }

## Warning signs

flag-no-match =
    { $days ->
        [one] Brak skanu od { $days } dnia
        [few] Brak skanu od { $days } dni
        [many] Brak skanu od { $days } dni
       *[other] Brak skanu od { $days } dnia
    }
flag-silent =
    { $days ->
        [one] Brak nowych wpisów od { $days } dnia
        [few] Brak nowych wpisów od { $days } dni
        [many] Brak nowych wpisów od { $days } dni
       *[other] Brak nowych wpisów od { $days } dnia
    }
flag-protection-ending =
    { $days ->
        [one] Do końca ochrony { $days } dzień, a paczki nie ma
        [few] Do końca ochrony { $days } dni, a paczki nie ma
        [many] Do końca ochrony { $days } dni, a paczki nie ma
       *[other] Do końca ochrony { $days } dnia, a paczki nie ma
    }
flag-protection-over = Ochrona się skończyła, a paczki nie ma
flag-template-answers = Sprzedawca odpowiada szablonami i nie podaje nowego numeru
flag-elsewhere = Śledzenie pokazuje: „{ $place }”
flag-elsewhere-plain = Śledzenie pokazuje inne miejsce
flag-weight-mismatch = Waga się nie zgadza
flag-delivered-missing = Oznaczone jako doręczone, ale paczki nie masz
flag-foreign-carrier = { $carrier } doręcza w innym kraju

## What a warning sign rests on

flag-since = { $number }: nic od { $date }.
flag-entry = { $date }: { $text }.
flag-until = Kończy się { $date }.
flag-marked = Zaznaczono { $date }.
flag-goes-to = Zamówienie jedzie do kraju: { $country }.

## What to do about a warning sign

flag-do-no-match = Sprawdź numer gdzie indziej, a potem poproś sprzedawcę o działający.
flag-do-silent = Zapytaj sprzedawcę, gdzie jest paczka, i zachowaj zrzut ekranu ostatniego wpisu.
flag-do-silent-new-number = Sprawdź nowy numer i zachowaj zrzut ekranu ostatniego wpisu pod starym.
flag-do-protection = Poproś o więcej czasu albo otwórz spór przed końcem ochrony.
flag-do-template-answers = Zapytaj jeszcze raz. Nie zostawiaj tego na ostatni dzień.
flag-do-elsewhere = Zachowaj zrzut ekranu: liczy się w sporze. Poproś sprzedawcę o numer swojej paczki.
flag-do-elsewhere-delivered = Jeśli nie masz paczki, wybierz „{ $button }”, a pojawi się tu wiadomość do wysłania.
flag-do-weight-mismatch = Zachowaj zrzut ekranu z wagą: liczy się w sporze.
flag-do-delivered-missing = Zapytaj w domu, u sąsiadów i na poczcie, a potem napisz do sprzedawcy.
flag-do-foreign-carrier = Zapytaj sprzedawcę, czy to numer Twojej paczki.

## What could not be read, after "Couldn't read:"

missing-dates = daty zamówienia
missing-status = status zamówienia
missing-events = historia śledzenia
missing-protection = data końca ochrony
missing-number = numer śledzenia
missing-order = które to zamówienie
verdict-part-not-shipped = Wysłano tylko część tego zamówienia. Resztę ma jeszcze sprzedawca.
verdict-cancel-requested = Poproszono o anulowanie. To nie koniec, dopóki nie wrócą pieniądze: sprzedawca może jeszcze odmówić lub wysłać paczkę.
verdict-pickup-ending = Paczka wciąż czeka na Ciebie w punkcie odbioru. Leży tam około 14 dni, potem wraca do nadawcy. Odbierz ją teraz.
verdict-pickup-over = Paczka leży w punkcie odbioru dłużej, niż przechowuje się przesyłki. Może już wraca: zapytaj tam, a potem napisz do sprzedawcy.
verdict-seller-says-wait-until = Sprzedawca prosi, żeby poczekać. To w porządku do { $date }.
verdict-seller-refused = Sprzedawca odmówił. Możesz teraz otworzyć spór; zrób to do { $date }.
verdict-seller-refused-plain = Sprzedawca odmówił. Możesz teraz otworzyć spór.
verdict-expired = To zamówienie wygasło. Nic nie jest w drodze.
verdict-completed-in-transit = Zamówienie jest zakończone, ale śledzenie nie pokazuje doręczenia. Jeśli nie masz paczki, otwórz spór do { $date }: potem będzie za późno.
verdict-completed-in-transit-plain = Zamówienie jest zakończone, ale śledzenie nie pokazuje doręczenia. Jeśli nie masz paczki, otwórz spór teraz: można to zrobić do 15 dni po zakończeniu.
verdict-completed-missing = Zamówienie jest zakończone, a Ty nie masz paczki. Otwórz spór do { $date }: potem będzie za późno.
verdict-completed-missing-plain = Zamówienie jest zakończone, a Ty nie masz paczki. Otwórz spór teraz: można to zrobić do 15 dni po zakończeniu.
verdict-completed-unread = Zamówienie jest zakończone, ale przy ostatnim odczycie śledzenie nie pokazywało doręczenia. Jeśli nie masz paczki, otwórz teraz stronę śledzenia.
verdict-completing-soon = AliExpress sam zakończy to zamówienie { $date }, a paczki nie doręczono. Potem na spór zostanie tylko 15 dni.
verdict-completing-soon-plain = AliExpress wkrótce sam zakończy to zamówienie, a paczki nie doręczono. Potem na spór zostanie tylko 15 dni.
verdict-refund-shown = AliExpress pokazuje przy tym zamówieniu zwrot pieniędzy lub spór: „{ $words }”. Śledź to tam i niczego nie zamykaj w zamian za obietnicę.
