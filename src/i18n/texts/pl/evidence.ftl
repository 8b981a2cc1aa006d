### The dispute file: read by somebody who decides about it. Calm and plain, no contractions.

evidence-title = Plik do sporu: zamówienie { $order }
evidence-made = Utworzono { $time } przez Stuck Parcel { $version } w przeglądarce kupującego, na podstawie tego, co pokazały w niej strony AliExpress i Cainiao. Godziny według zegara kupującego ({ $zone }).
evidence-statement = Oświadczenie
evidence-flags = Niepokojące sygnały
evidence-order = Zamówienie
evidence-fact = Informacja
evidence-value = Jak odczytano
evidence-read-from = Źródło
evidence-seen = Ostatni odczyt
evidence-item = Towar
evidence-items = { $count } × { $title }
evidence-price = Cena
evidence-given-number = Numer od sprzedawcy
evidence-status-words = Status podany na stronie
evidence-refund = Lista zwrotów
evidence-origin-country = Kraj nadania
evidence-destination-country = Kraj docelowy
evidence-protection-title = Ochrona kupującego w czasie
evidence-until = Do
evidence-first-seen = Pierwszy odczyt
evidence-parcel = Paczka { $number }
evidence-chart =
    Oś czasu od { $first } do { $last }: { $entries ->
        [one] { $entries } wpis
        [few] { $entries } wpisy
        [many] { $entries } wpisów
       *[other] { $entries } wpisu
    }, { $silences ->
        [one] { $silences } długa przerwa
        [few] { $silences } długie przerwy
        [many] { $silences } długich przerw
       *[other] { $silences } długiej przerwy
    }.
evidence-row-silences = Brak wpisów
evidence-row-entries = Wpisy śledzenia
evidence-row-table = Typowy czas oczekiwania
evidence-row-messages = Wiadomości do sprzedawcy
evidence-silent =
    { $days ->
        [one] { $days } dzień bez skanu
        [few] { $days } dni bez skanu
        [many] { $days } dni bez skanu
       *[other] { $days } dnia bez skanu
    }
evidence-silence =
    { $days ->
        [one] { $from } – { $to }: { $days } dzień bez skanu
        [few] { $from } – { $to }: { $days } dni bez skanu
        [many] { $from } – { $to }: { $days } dni bez skanu
       *[other] { $from } – { $to }: { $days } dnia bez skanu
    }
evidence-silence-lasts =
    { $days ->
        [one] { $from } – { $to } (ostatni odczyt śledzenia): { $days } dzień bez skanu
        [few] { $from } – { $to } (ostatni odczyt śledzenia): { $days } dni bez skanu
        [many] { $from } – { $to } (ostatni odczyt śledzenia): { $days } dni bez skanu
       *[other] { $from } – { $to } (ostatni odczyt śledzenia): { $days } dnia bez skanu
    }
evidence-span-normal = norma
evidence-span-between = dłużej niż zwykle
evidence-span-write = o wiele za długo
evidence-table =
    { $normal ->
        [one] Typowy czas oczekiwania na tym etapie, licząc od { $start }: do { $normal } dnia; od { $write }. dnia to o wiele za długo. Trwa { $day }. dzień.
        [few] Typowy czas oczekiwania na tym etapie, licząc od { $start }: do { $normal } dni; od { $write }. dnia to o wiele za długo. Trwa { $day }. dzień.
        [many] Typowy czas oczekiwania na tym etapie, licząc od { $start }: do { $normal } dni; od { $write }. dnia to o wiele za długo. Trwa { $day }. dzień.
       *[other] Typowy czas oczekiwania na tym etapie, licząc od { $start }: do { $normal } dnia; od { $write }. dnia to o wiele za długo. Trwa { $day }. dzień.
    }
evidence-today = dziś, { $date }
evidence-protection = ochrona do { $date }
evidence-entries = Wpisy śledzenia, najnowsze na górze
evidence-when = Kiedy
evidence-entry = Wpis
evidence-code = Kod { $code }
evidence-no-entries = Historię śledzenia odczytano { $time } i nie było w niej wpisów.
evidence-last-read = Ostatni odczyt: { $time }.
evidence-correspondence = Korespondencja ze sprzedawcą
evidence-answer = Co się stało
evidence-offered = Tekst gotowy do wysłania:
evidence-checks = Sprawdzono w serwisach śledzenia
evidence-tracker = Serwis
evidence-result = Wynik
evidence-found = znaleziono
evidence-nothing = nie znaleziono
evidence-said = Co zaznaczył kupujący
evidence-history = Co i kiedy pokazywały strony
evidence-newest-event = Najnowszy wpis śledzenia
evidence-last-seen = Ostatni odczyt
evidence-pictures = Zrzuty ekranu
evidence-picture = { $what }, { $time }
evidence-picture-order = Zamówienie na AliExpress
evidence-picture-tracker = Strona śledzenia
evidence-picture-chat = Czat ze sprzedawcą
evidence-picture-dispute = Spór lub zwrot
evidence-picture-other = Inna strona

## The page on which the file is looked at and saved, and the button that saves a screenshot

file-heading = Plik do sporu
file-save-html = Zapisz jako jeden plik HTML
file-save-json = Zapisz jako JSON
file-print = Drukuj lub zapisz jako PDF
file-language = Język pliku
file-saved = Zapisano: { $name }
file-pictures = Zrzuty ekranu w tym pliku
file-delete = Usuń
file-delete-label = Usuń: { $what }
file-deleted = Usunięto.
file-preview = Podgląd
file-add-pictures = Aby dodać zrzuty ekranu: otwórz zamówienie, jego śledzenie lub czat w karcie przeglądarki, kliknij tam Stuck Parcel na pasku narzędzi, a potem „Zapisz zrzut ekranu tej strony”.
file-no-order = Nie wybrano zamówienia
file-no-order-text = Tę stronę otwiera się z zamówienia: przyciskiem w panelu na jego stronie albo linkiem na liście, którą otwiera przycisk na pasku narzędzi.
file-unknown = To zamówienie nie jest jeszcze znane
file-unknown-text = Nic o nim jeszcze nie odczytano. Najpierw otwórz je na AliExpress.
file-failed = Nie udało się utworzyć pliku
file-failed-text = Nie udało się odczytać zapisanych danych: { $error }
file-others-unread = W pliku brakuje tego, co o tej paczce wiadomo tylko z pozostałych zamówień. Nie udało się ich odczytać: { $error }
file-not-done = Nie udało się: { $error }
file-link = Plik do sporu
picture-keep = Zapisz zrzut ekranu tej strony
picture-choose = Do którego zamówienia należy ta strona?
picture-preview = To zobaczy AliExpress
picture-covered = Miejsca z Twoim imieniem i nazwiskiem, telefonem i ulicą są zasłonięte. Sprawdź resztę, zanim zapiszesz zrzut.
picture-uncovered = Nic nie jest zasłonięte. Zanim zapiszesz zrzut, sprawdź, czy nie widać na nim imienia i nazwiska, telefonu lub adresu.
picture-keep-taken = Zapisz w tej postaci
picture-uncover = Pokaż na nim adres
picture-cover = Zasłoń adres ponownie
picture-discard = Nie zapisuj
picture-kept = Zrzut ekranu zapisany, to zamówienie ma ich { $count }.
picture-full =
    { $count ->
        [one] To zamówienie ma już { $count } zrzut ekranu, nie ma miejsca na więcej. Najpierw usuń jeden w pliku do sporu.
        [few] To zamówienie ma już { $count } zrzuty ekranu, nie ma miejsca na więcej. Najpierw usuń jeden w pliku do sporu.
        [many] To zamówienie ma już { $count } zrzutów ekranu, nie ma miejsca na więcej. Najpierw usuń jeden w pliku do sporu.
       *[other] To zamówienie ma już { $count } zrzutu ekranu, nie ma miejsca na więcej. Najpierw usuń jeden w pliku do sporu.
    }
picture-refused = Przeglądarka nie pozwala na zrzut ekranu tej strony.
picture-changed = Karta przeglądarki pokazuje teraz inną stronę. Zrób zrzut ekranu jeszcze raz.
picture-not-kept = Nie udało się zapisać zrzutu ekranu: { $error }
file-open-tracking = Otwórz stronę śledzenia
file-not-copied = Przeglądarka nie pozwoliła na kopiowanie. Zaznacz tekst w podglądzie i skopiuj go.
