### The page with all orders.

dashboard-title = Wszystkie paczki
dashboard-summary =
    { $act ->
        [one] { $act } wymaga uwagi
        [few] { $act } wymagają uwagi
        [many] { $act } wymaga uwagi
       *[other] { $act } wymaga uwagi
    } · { $moving } w drodze · { $finished ->
        [one] { $finished } zakończone
        [few] { $finished } zakończone
        [many] { $finished } zakończonych
       *[other] { $finished } zakończonego
    }
dashboard-loading =
    { $count ->
        [one] Odczytywanie { $count } zamówienia…
        [few] Odczytywanie { $count } zamówień…
        [many] Odczytywanie { $count } zamówień…
       *[other] Odczytywanie { $count } zamówienia…
    }
dashboard-search = Szukaj
dashboard-search-hint = Zamówienie, numer, sklep, towar lub notatka
dashboard-filter = Pokaż
dashboard-filter-all = Wszystkie
dashboard-filter-act = Wymagające uwagi
dashboard-filter-moving = W drodze
dashboard-filter-finished = Zakończone
dashboard-filter-archived = W archiwum
dashboard-sort = Kolejność
dashboard-sort-gravity = Najpierw pilne
dashboard-sort-protection = Ile dni ochrony zostało
dashboard-sort-seen = Ostatni odczyt
dashboard-hide-delivered = Ukryj doręczone
dashboard-hidden =
    { $count ->
        [one] { $count } doręczone zamówienie jest ukryte
        [few] { $count } doręczone zamówienia są ukryte
        [many] { $count } doręczonych zamówień jest ukrytych
       *[other] { $count } doręczonego zamówienia jest ukryte
    }
dashboard-found =
    { $count ->
        [one] { $count } zamówienie
        [few] { $count } zamówienia
        [many] { $count } zamówień
       *[other] { $count } zamówienia
    }
dashboard-more = Pokaż jeszcze { $count }
dashboard-nothing = Żadne zamówienie nie pasuje.
dashboard-details = Szczegóły
dashboard-less = Zwiń
dashboard-open-order = Otwórz zamówienie
dashboard-archived = W archiwum od { $date }: szczegóły usunięto, żeby zwolnić miejsce.
dashboard-look-again-on = Zajrzyj ponownie: { $date }
dashboard-history = Co i kiedy pokazywały strony
dashboard-history-range = { $first } – { $last }
dashboard-newest-event = Najnowszy wpis
dashboard-refund = Zwrot pieniędzy
dashboard-log = Twój dziennik
dashboard-log-undone = { $text } (cofnięte)
dashboard-log-empty = Jeszcze nic.
dashboard-log-range = Wybierz dzień od { $first } do { $last }.
dashboard-note = Twoja notatka
dashboard-note-hint = Zapisuje się po wyjściu z pola albo przez Ctrl+Enter.
dashboard-saved = Zapisano
dashboard-not-saved = Nie zapisano
dashboard-note-joined = Zapisano. Tę notatkę zmieniono też w innym oknie: zachowano oba teksty.
dashboard-again = Zajrzyj ponownie
dashboard-again-clear = Wyczyść
dashboard-calendar = Dodaj koniec ochrony do kalendarza
dashboard-calendar-summary = Koniec ochrony kupującego: { $title }
dashboard-calendar-description = Zamówienie AliExpress { $order }. Jeśli nie masz paczki, otwórz spór przed tym dniem.
dashboard-delete = Usuń to zamówienie
dashboard-card-hidden = Panel na stronie tego zamówienia jest ukryty.
dashboard-show-card = Pokaż go ponownie
dashboard-deleted = Zamówienie { $order } usunięto.
dashboard-undo = Cofnij
dashboard-parcel = Paczka { $number }

## The popup, beside popup.ftl

popup-all-orders = Wszystkie zamówienia
popup-act =
    { $count ->
        [one] { $count } zamówienie wymaga uwagi
        [few] { $count } zamówienia wymagają uwagi
        [many] { $count } zamówień wymaga uwagi
       *[other] { $count } zamówienia wymaga uwagi
    }

## What is stored

data-title = Twoje dane
data-about = Wszystko jest zapisane tylko w tej przeglądarce. Eksportuj co jakiś czas: eksport to jedyna kopia zapasowa.
data-used = Zajęte { $used } z { $whole } MB ({ $percent }%)
data-almost-full = Miejsce prawie się skończyło. Przenieś zakończone zamówienia do archiwum: numery, daty i Twoje odpowiedzi zostaną, treść wpisów śledzenia i adres znikną.
data-export = Eksportuj wszystko
data-import = Importuj plik
data-table = Tabela (CSV)
data-archive = Przenieś zakończone zamówienia do archiwum
data-archive-first =
    { $count ->
        [one] Najpierw zrób eksport. Potem { $count } zakończone zamówienie straci treść wpisów śledzenia i adres. Wrócą tylko wtedy, gdy AliExpress jeszcze je pokazuje.
        [few] Najpierw zrób eksport. Potem { $count } zakończone zamówienia stracą treść wpisów śledzenia i adres. Wrócą tylko wtedy, gdy AliExpress jeszcze je pokazuje.
        [many] Najpierw zrób eksport. Potem { $count } zakończonych zamówień straci treść wpisów śledzenia i adres. Wrócą tylko wtedy, gdy AliExpress jeszcze je pokazuje.
       *[other] Najpierw zrób eksport. Potem { $count } zakończonego zamówienia straci treść wpisów śledzenia i adres. Wrócą tylko wtedy, gdy AliExpress jeszcze je pokazuje.
    }
data-archive-now = Przenieś do archiwum
data-archived =
    { $count ->
        [one] Do archiwum przeniesiono { $count } zamówienie.
        [few] Do archiwum przeniesiono { $count } zamówienia.
        [many] Do archiwum przeniesiono { $count } zamówień.
       *[other] Do archiwum przeniesiono { $count } zamówienia.
    }
data-unarchived =
    { $count ->
        [one] Cofnięto: { $count } zamówienie odzyskało szczegóły.
        [few] Cofnięto: { $count } zamówienia odzyskały szczegóły.
        [many] Cofnięto: { $count } zamówień odzyskało szczegóły.
       *[other] Cofnięto: { $count } zamówienia odzyskało szczegóły.
    }
data-nothing-to-archive = Nie ma czego przenosić do archiwum.
data-delete-all = Usuń wszystko
data-delete-first =
    { $count ->
        [one] To usunie { $count } zamówienie ze wszystkimi notatkami i odpowiedziami. Bez eksportu nie da się ich odzyskać.
        [few] To usunie { $count } zamówienia ze wszystkimi notatkami i odpowiedziami. Bez eksportu nie da się ich odzyskać.
        [many] To usunie { $count } zamówień ze wszystkimi notatkami i odpowiedziami. Bez eksportu nie da się ich odzyskać.
       *[other] To usunie { $count } zamówienia ze wszystkimi notatkami i odpowiedziami. Bez eksportu nie da się ich odzyskać.
    }
data-delete-now = Usuń teraz wszystko
data-deleted = Wszystko usunięto.
data-cancel = Anuluj
data-exported =
    { $count ->
        [one] Wyeksportowano { $count } zamówienie.
        [few] Wyeksportowano { $count } zamówienia.
        [many] Wyeksportowano { $count } zamówień.
       *[other] Wyeksportowano { $count } zamówienia.
    }
data-left-out =
    { $count ->
        [one] Nie udało się odczytać { $count } wpisu, więc nie ma go w pliku.
        [few] Nie udało się odczytać { $count } wpisów, więc nie ma ich w pliku.
        [many] Nie udało się odczytać { $count } wpisów, więc nie ma ich w pliku.
       *[other] Nie udało się odczytać { $count } wpisu, więc nie ma ich w pliku.
    }
data-unread = Nie wykonano: nie udało się odczytać wszystkich zapisanych zamówień. Zamknij to okno, otwórz je ponownie i spróbuj jeszcze raz.
data-working = { $done } z { $whole }…
data-deleting = Usuwanie…
data-imported =
    { $count ->
        [one] Zaimportowano { $count } zamówienie.
        [few] Zaimportowano { $count } zamówienia.
        [many] Zaimportowano { $count } zamówień.
       *[other] Zaimportowano { $count } zamówienia.
    }
data-import-known = Zamówienia, które już tu były, bez zmian: { $count }.
data-aside =
    { $count ->
        [one] Odłożono bez zmian { $count } wpis: { $why }.
        [few] Odłożono bez zmian { $count } wpisy: { $why }.
        [many] Odłożono bez zmian { $count } wpisów: { $why }.
       *[other] Odłożono bez zmian { $count } wpisu: { $why }.
    }
data-aside-unreadable = uszkodzone: { $count }
data-aside-nameless = bez poprawnego numeru zamówienia: { $count }
data-aside-later = z nowszej wersji Stuck Parcel: { $count }
data-refused-damaged = Ten plik jest uszkodzony lub niekompletny. Niczego nie zaimportowano ani nie zmieniono.
data-refused-foreign = To nie jest eksport Stuck Parcel. Niczego nie zmieniono.
data-refused-table = To tabela (CSV), której nie można zaimportować. Wybierz plik eksportu (JSON), który zapisuje „Eksportuj wszystko”. Niczego nie zmieniono.
data-refused-later = Ten plik zapisała nowsza wersja Stuck Parcel. Zaktualizuj rozszerzenie i zaimportuj go ponownie. Niczego nie zmieniono.
data-failed = Nie udało się: { $error }. Nic nie przepadło.
data-full = Miejsce przeglądarki dla tego rozszerzenia się skończyło. Przenieś poniżej zakończone zamówienia do archiwum i spróbuj ponownie.
data-quarantine =
    { $count ->
        [one] Nie udało się odczytać { $count } zapisanego wpisu
        [few] Nie udało się odczytać { $count } zapisanych wpisów
        [many] Nie udało się odczytać { $count } zapisanych wpisów
       *[other] Nie udało się odczytać { $count } zapisanego wpisu
    }
data-quarantine-about = Niczego nie usunięto: te wpisy są zapisane osobno. Możesz zapisać je w pliku albo usunąć.
data-quarantine-line = Zamówienie { $order }, odłożone { $date }, { $size } KB
data-quarantine-export = Zapisz w pliku
data-quarantine-delete = Usuń te wpisy

## The heads of the spreadsheet's columns

table-order = Zamówienie
table-verdict = Rada
table-why = Dlaczego
table-item = Towar
table-store = Sklep
table-price = Cena
table-number = Numer śledzenia
table-other-numbers = Inne numery
table-placed = Złożone
table-shipped = Wysłane
table-protection = Ochrona do
table-days-left = Zostało dni ochrony
table-last-event = Ostatni wpis
table-last-seen = Ostatni odczyt
table-again = Zajrzyj ponownie
table-note = Notatka
dashboard-again-range = Wybierz dzień od dziś do { $date }
data-imported-pictures = Zrzuty ekranu: { $count }.
data-imported-settings = Ustawienia zaimportowane z pliku: { $names }. Pozostałe się nie zmieniły.
data-settings-doubtful = Niektóre ustawienia w pliku są nieprawidłowe i nie zostały zaimportowane.
data-pictures-left-out = Niezaimportowane zrzuty ekranu: { $count } (uszkodzone, bez zamówienia w pliku lub ponad limit dla jednego zamówienia).
data-kept-later =
    { $count ->
        [one] { $count } zamówienie zapisała nowsza wersja Stuck Parcel, więc pozostało bez zmian.
        [few] { $count } zamówienia zapisała nowsza wersja Stuck Parcel, więc pozostały bez zmian.
        [many] { $count } zamówień zapisała nowsza wersja Stuck Parcel, więc pozostały bez zmian.
       *[other] { $count } zamówienia zapisała nowsza wersja Stuck Parcel, więc pozostały bez zmian.
    }
