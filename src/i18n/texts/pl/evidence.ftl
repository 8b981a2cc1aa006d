### The dispute file: read by somebody who decides about it. Calm and plain, no contractions.

evidence-title = Plik do sporu: zamówienie { $order }
evidence-made = Utworzono { $time } przez Stuck Parcel { $version } w przeglądarce kupującego, na podstawie tego, co pokazały w niej strony AliExpress i Cainiao. Godziny według zegara kupującego ({ $zone }).
evidence-statement = Oświadczenie
evidence-flags = Niepokojące sygnały
evidence-order = Zamówienie
evidence-fact = Co
evidence-value = Jak odczytano
evidence-read-from = Skąd
evidence-seen = Ostatni odczyt
evidence-item = Towar
evidence-items = { $count } × { $title }
evidence-price = Cena
evidence-status-words = Status słowami strony
evidence-refund = Lista zwrotów
evidence-origin-country = Kraj nadania
evidence-destination-country = Kraj docelowy
evidence-protection-title = Ochrona kupującego w czasie
evidence-until = Do
evidence-first-seen = Pierwszy odczyt
evidence-parcel = Paczka { $number }
evidence-chart =
    Oś dni od { $first } do { $last }: { $entries ->
        [one] { $entries } wpis
        [few] { $entries } wpisy
        [many] { $entries } wpisów
       *[other] { $entries } wpisu
    }, { $silences ->
        [one] { $silences } długa cisza
        [few] { $silences } długie cisze
        [many] { $silences } długich cisz
       *[other] { $silences } długiej ciszy
    }.
evidence-row-silences = Cisza
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
        [one] { $from } do { $to }: { $days } dzień bez skanu
        [few] { $from } do { $to }: { $days } dni bez skanu
        [many] { $from } do { $to }: { $days } dni bez skanu
       *[other] { $from } do { $to }: { $days } dnia bez skanu
    }
evidence-silence-lasts =
    { $days ->
        [one] { $from } do { $to } (ostatni odczyt śledzenia): { $days } dzień bez skanu
        [few] { $from } do { $to } (ostatni odczyt śledzenia): { $days } dni bez skanu
        [many] { $from } do { $to } (ostatni odczyt śledzenia): { $days } dni bez skanu
       *[other] { $from } do { $to } (ostatni odczyt śledzenia): { $days } dnia bez skanu
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
evidence-no-entries = Historię śledzenia odczytano { $time }, nie miała wpisów.
evidence-last-read = Ostatni odczyt: { $time }.
evidence-correspondence = Korespondencja ze sprzedawcą
evidence-answer = Co się stało
evidence-offered = Tekst gotowy do wysłania:
evidence-checks = Sprawdzono w serwisach śledzenia
evidence-tracker = Serwis
evidence-result = Wynik
evidence-found = znaleziono
evidence-nothing = nic
evidence-said = Co zaznaczył kupujący
evidence-history = Co i kiedy było widać
evidence-newest-event = Najnowszy wpis śledzenia
evidence-last-seen = Ostatni odczyt
evidence-pictures = Obrazy stron
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
file-saved = Zapisano: { $name }
file-pictures = Obrazy w tym pliku
file-delete = Usuń
file-delete-label = Usuń: { $what }
file-deleted = Usunięto.
file-preview = Podgląd
file-add-pictures = Aby dodać obrazy: otwórz zamówienie, jego śledzenie lub czat w karcie, kliknij tam Stuck Parcel na pasku narzędzi, a potem „Zachowaj obraz tej strony”.
file-no-order = Brak zamówienia
file-no-order-text = Tę stronę otwiera się z zamówienia: przyciskiem na karcie na jego stronie albo linkiem na liście pod przyciskiem paska narzędzi.
file-unknown = To zamówienie nie jest znane
file-unknown-text = Nic o nim jeszcze nie odczytano. Najpierw otwórz je na AliExpress.
file-failed = Nie udało się utworzyć pliku
file-failed-text = Nie udało się odczytać zapisanych danych: { $error }
file-not-done = Nie udało się: { $error }
file-link = Plik do sporu
picture-keep = Zachowaj obraz tej strony
picture-choose = Do którego zamówienia należy ta strona?
picture-preview = To zobaczy AliExpress
picture-covered = Miejsca z Twoim imieniem i nazwiskiem, telefonem i ulicą są zasłonięte. Sprawdź resztę, zanim zachowasz obraz.
picture-uncovered = Nic nie jest zasłonięte. Zanim zachowasz obraz, sprawdź, czy nie widać na nim imienia i nazwiska, telefonu lub adresu.
picture-keep-taken = Zachowaj tak
picture-uncover = Pokaż adres na obrazie
picture-cover = Zasłoń adres ponownie
picture-discard = Nie zachowuj
picture-kept = Obraz zachowany, to zamówienie ma ich { $count }.
picture-full =
    { $count ->
        [one] To zamówienie ma już { $count } obraz, nie ma miejsca na więcej. Najpierw usuń jeden w pliku do sporu.
        [few] To zamówienie ma już { $count } obrazy, nie ma miejsca na więcej. Najpierw usuń jeden w pliku do sporu.
        [many] To zamówienie ma już { $count } obrazów, nie ma miejsca na więcej. Najpierw usuń jeden w pliku do sporu.
       *[other] To zamówienie ma już { $count } obrazu, nie ma miejsca na więcej. Najpierw usuń jeden w pliku do sporu.
    }
picture-refused = Przeglądarka nie pozwala na obraz tej strony.
picture-changed = Karta pokazuje teraz inną stronę. Zrób obraz jeszcze raz.
picture-not-kept = Nie udało się zachować obrazu: { $error }
file-open-tracking = Otwórz stronę śledzenia
file-not-copied = Przeglądarka nie pozwoliła na kopiowanie. Zaznacz tekst w podglądzie i skopiuj go.
