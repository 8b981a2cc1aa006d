### The bar above AliExpress's order list.

list-label = Stuck Parcel: śledzenie zamówień z tej listy
list-counts = W drodze: { $moving } · dziś nieodczytane: { $unread }
list-all-read = W drodze: { $moving } · dziś wszystkie odczytane
list-unread = Śledzenie dziś nieodczytane: { $unread }
list-start = Sprawdź teraz
list-progress = { $done } z { $all }
list-needs-you =
    { $count ->
        [one] { $count } wymaga uwagi
        [few] { $count } wymagają uwagi
        [many] { $count } wymaga uwagi
       *[other] { $count } wymaga uwagi
    }
list-pause = Wstrzymaj
list-resume = Wznów
list-stop = Zatrzymaj
list-failures = Zatrzymano: trzech stron śledzenia z rzędu nie udało się odczytać.
list-day-limit = Na dziś to wszystko: w ciągu dnia otwieranych jest najwyżej 60 stron śledzenia.
list-blocked = AliExpress zażądał weryfikacji bezpieczeństwa lub zalogowania. Otwórz samodzielnie stronę śledzenia dowolnego zamówienia, a potem sprawdź ponownie.
list-unreadable = Nieodczytane: { $count }. Po 6 godzinach można spróbować ponownie.
list-opened = Lista zamówień jest otwarta. Śledzenie jest tam odczytywane, zamówienie po zamówieniu.
