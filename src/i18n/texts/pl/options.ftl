### The page of settings.

options-title = Ustawienia
options-waiting-intro = Po tylu pełnych dniach bez nowych wpisów rada się zmienia. Zmiany liczb od razu dotyczą wszystkich zamówień.
options-first-scan = Numer utworzono, nikt go nie zeskanował
options-first-scan-from = Liczone od dnia wysyłki, a bez niego od płatności lub zamówienia.
options-accepted = Paczkę ma przewoźnik
options-exported = W drodze do Twojego kraju
options-exported-from = Liczone od dnia, w którym paczka opuściła kraj nadania.
options-arrived = W Twoim kraju
options-last-movement-from = Liczone od ostatniego ruchu.
options-normal-from = Norma od dnia
options-normal-to = Norma do dnia
options-write = Pisz do sprzedawcy od dnia
options-red-flag = Alarm po dniu
options-no-days = Liczba całkowita od 0 do { $most }
options-at-least = { $days } lub więcej
options-more-than = Więcej niż { $days }
options-reset = Przywróć wartości domyślne
options-reminders = Przypomnienia
options-reminders-intro = Powiadomienie, gdy sytuacja zamówienia się pogarsza i zanim skończy się ochrona kupującego. Przeglądarka raz zapyta o zgodę.
options-remind = Przypominaj mi
options-not-allowed = Przeglądarka nie pozwoliła na powiadomienia, więc przypomnienia są wyłączone.
options-before = Przed końcem ochrony kupującego
options-before-days =
    { $days ->
        [one] { $days } dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }
options-quiet = Godziny ciszy
options-quiet-hint = W tych godzinach nie ma powiadomień. Aby to wyłączyć, ustaw dwa razy tę samą godzinę.
options-quiet-from = Od
options-quiet-to = Do
options-languages = Języki i wygląd
options-language = Język
options-language-browser = Jak w przeglądarce: { $language }
options-seller-language = Wiadomości do sprzedawcy
options-seller-language-hint = Są pisane w tym języku, a jeśli nie jest to Twój język, pokazywane z tłumaczeniem.
options-theme = Motyw
options-side = Położenie panelu
options-side-left = Po lewej
options-side-right = Po prawej
options-theme-browser = Jak w przeglądarce
options-theme-light = Jasny
options-theme-dark = Ciemny
options-data = Twoje dane
options-data-where = Zamówienia, odpowiedzi i notatki są zapisane tylko na tym urządzeniu, w przeglądarce. Te ustawienia są zapisane razem z ustawieniami przeglądarki: jeśli korzystasz z synchronizacji, trafią też na Twoje inne urządzenia. Rozszerzenie nikomu nic nie wysyła.
options-data-link = Eksport, import lub usuwanie zamówień
options-saved = Zapisano
options-not-saved =
    { $count ->
        [one] Jeszcze nie zapisano: sprawdź zaznaczoną liczbę.
        [few] Jeszcze nie zapisano: sprawdź { $count } zaznaczone liczby.
        [many] Jeszcze nie zapisano: sprawdź { $count } zaznaczonych liczb.
       *[other] Jeszcze nie zapisano: sprawdź { $count } zaznaczonej liczby.
    }
options-failed = Nie udało się zapisać. Odśwież tę stronę i spróbuj ponownie.
options-open = Ustawienia
options-advanced = Zaawansowane: jak długo czekać
options-unsaved = Nie zapisano: { $error }
options-retry = Spróbuj ponownie
options-version = Stuck Parcel { $version }
options-report-hint = Zgłoszenie pomaga najbardziej, gdy zawiera dane diagnostyczne. „Skopiuj dane diagnostyczne” w szczegółach panelu przy zamówieniu kopiuje je bez danych osobowych.
options-help = Pomoc
options-report = Zgłoś problem
