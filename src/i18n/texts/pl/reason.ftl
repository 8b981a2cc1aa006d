### Why there may be no updates.

reason-created-in-advance = Numer utworzono z wyprzedzeniem: sprzedawcy często drukują etykietę na kilka dni przed nadaniem paczki.
reason-economy = Wysyłka ekonomiczna: śledzenie może się skończyć na granicy. Liczy się data końca ochrony.
reason-carrier-changed = Zmienił się przewoźnik. Użyj drugiego numeru: { $number }
reason-number-error = W numerze może być błąd.
reason-foreign-number = Ten numer chyba należy do paczki, która jedzie gdzie indziej.
reason-older-parcel = Wpisy pod tym numerem są starsze niż zamówienie, więc dotyczą innej paczki.
reason-overload =
    { $days ->
        [one] Przeciążenie: zamówienie opłacono w gorącym okresie ({ $sale }). Na pierwszy skan czeka się wtedy do { $days } dnia.
        [few] Przeciążenie: zamówienie opłacono w gorącym okresie ({ $sale }). Na pierwszy skan czeka się wtedy do { $days } dni.
        [many] Przeciążenie: zamówienie opłacono w gorącym okresie ({ $sale }). Na pierwszy skan czeka się wtedy do { $days } dni.
       *[other] Przeciążenie: zamówienie opłacono w gorącym okresie ({ $sale }). Na pierwszy skan czeka się wtedy do { $days } dnia.
    }
reason-overload-plain = Przeciążenie: zamówienie opłacono w gorącym okresie ({ $sale }). Magazyny pracują wtedy wolniej.
reason-loss =
    { $days ->
        [one] Brak nowych wpisów od { $days } dnia: paczka mogła zaginąć. Przygotuj się do otwarcia sporu.
        [few] Brak nowych wpisów od { $days } dni: paczka mogła zaginąć. Przygotuj się do otwarcia sporu.
        [many] Brak nowych wpisów od { $days } dni: paczka mogła zaginąć. Przygotuj się do otwarcia sporu.
       *[other] Brak nowych wpisów od { $days } dnia: paczka mogła zaginąć. Przygotuj się do otwarcia sporu.
    }

## Sales, after "you paid around"

sale-march = marcowa wyprzedaż
sale-june = czerwcowa wyprzedaż
sale-double-eleven = 11.11
sale-black-friday = Black Friday
sale-double-twelve = 12.12
sale-chinese-new-year = chiński Nowy Rok
sale-golden-week = Złoty Tydzień w Chinach
