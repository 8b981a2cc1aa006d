### The advice in one line: a headline, also of the marks on the order list. At most 28 letters.

level-done = Nic do zrobienia
level-wait = Poczekaj
level-watch = Miej to na oku
level-write = Napisz do sprzedawcy
level-extend = Poproś o dłuższą ochronę
level-extend-asked = Prośba wysłana
level-did-it-arrive = Czy paczka dotarła?
level-dispute = Otwórz spór
level-unknown = Jeszcze nie wiadomo

## The headline once the time for a dispute is over, too

level-too-late = Skontaktuj się z bankiem
level-collect = Odbierz paczkę
level-call-courier = Zadzwoń do kuriera
level-cancel = Anuluj zamówienie
level-find-end = Sprawdź datę końca ochrony
level-refund = Zwrot lub spór w toku
