### The page that opens once, after the installation.

welcome-title = Stuck Parcel jest gotowy
welcome-lead = Otwórz zamówienie na AliExpress. Panel u dołu strony powie, czy brak wieści o paczce jest normalny, do kiedy czekać i co potem zrobić.
welcome-where = Gdzie to widać
welcome-order-page = Na stronie zamówienia i jego śledzenia: panel.
welcome-list-page = Na liście Twoich zamówień: znak przy każdym z nich.
welcome-button = Po kliknięciu przycisku na pasku narzędzi: wszystkie Twoje paczki, najpilniejsze na górze. Przypnij przycisk, żeby widzieć, ile z nich wymaga uwagi.
welcome-levels = Co możesz zobaczyć
welcome-wait = Brak nowych wpisów jest normalny. Widać, jak długo jeszcze.
welcome-watch = Dłużej niż zwykle, ale jeszcze bez powodu do obaw.
welcome-write = Czas zapytać. Wiadomość jest gotowa do skopiowania.
welcome-extend = Ochrona wkrótce się skończy, a paczki nie ma.
welcome-dispute = Ostatnie bezpieczne dni na otwarcie sporu. Tekst i plik do sporu są gotowe.
welcome-done = Paczka dotarła albo nie ma na co czekać.
welcome-never = Czego rozszerzenie nigdy nie robi
welcome-never-network = Nie ma serwera, konta ani telemetrii. Jedyną stroną, którą otwiera samo, jest strona śledzenia AliExpress dla oglądanego zamówienia.
welcome-never-click = Nie naciska przycisków sklepu i nie wysyła wiadomości. Robisz to Ty.
welcome-never-read = Z Twojego adresu czyta miasto, kod pocztowy i kraj, nic więcej.
welcome-never-leave = To, co zapamięta, zostaje w tej przeglądarce, dopóki tego nie usuniesz.
welcome-allow = Zezwól na stronach AliExpress
welcome-allow-note = Przeglądarka nie pozwoliła jeszcze rozszerzeniu czytać stron zamówień. Bez tego nic tam nie zobaczysz.
welcome-allowed = Zezwolono. Na otwartych już stronach panel pojawi się po ich odświeżeniu.
welcome-refused = Nie zezwolono. Możesz to zrobić później, tutaj lub w ustawieniach przeglądarki.
