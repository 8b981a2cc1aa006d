### The window that the toolbar button opens.

popup-title = Twoje paczki
popup-order = Zamówienie { $order }
popup-protection =
    { $days ->
        [one] Ochrona: jeszcze { $days } dzień
        [few] Ochrona: jeszcze { $days } dni
        [many] Ochrona: jeszcze { $days } dni
       *[other] Ochrona: jeszcze { $days } dnia
    }
popup-protection-estimate =
    { $days ->
        [one] Ochrona: jeszcze około { $days } dnia
        [few] Ochrona: jeszcze około { $days } dni
        [many] Ochrona: jeszcze około { $days } dni
       *[other] Ochrona: jeszcze około { $days } dnia
    }
popup-protection-today = Ochrona kończy się dziś
popup-protection-over = Ochrona się skończyła
popup-more = i jeszcze { $count }
popup-empty-title = Nie ma jeszcze paczek
popup-empty = Otwórz na AliExpress zamówienie albo jego śledzenie. Odpowiedź pojawi się tam, w panelu u dołu strony, a zamówienie zostanie na tej liście.
popup-open-orders = Otwórz moje zamówienia
popup-error-title = Nie udało się odczytać listy
popup-error = Nic nie przepadło. Zamknij to okno i otwórz je ponownie. Jeśli to nie pomoże, wczytaj rozszerzenie od nowa.
popup-search = Znajdź zamówienie lub sprawdź numer
popup-needs-me = Wymagające uwagi
popup-unrecognized = Nierozpoznane wpisy ({ $count })
popup-unrecognized-note = Rozszerzenie nie zna jeszcze tych wpisów. Imiona, nazwiska, numery i miejsca są pominięte. Przejrzyj całość przed wysłaniem: mogło zostać jakieś imię lub nazwisko.
popup-unrecognized-copy = Skopiuj do zgłoszenia
