### What the updates of the tracking mean.

## What an update means. $from and $to are the normal days until the next scan

event-ordered = Zamówienie jest złożone. Nic jeszcze nie wysłano.
event-prepared =
    { $to ->
        [one] Sprzedawca przygotowuje paczkę. Żaden przewoźnik jej jeszcze nie zeskanował. Pierwszy skan pojawia się zwykle po { $from }–{ $to } dniu.
        [few] Sprzedawca przygotowuje paczkę. Żaden przewoźnik jej jeszcze nie zeskanował. Pierwszy skan pojawia się zwykle po { $from }–{ $to } dniach.
        [many] Sprzedawca przygotowuje paczkę. Żaden przewoźnik jej jeszcze nie zeskanował. Pierwszy skan pojawia się zwykle po { $from }–{ $to } dniach.
       *[other] Sprzedawca przygotowuje paczkę. Żaden przewoźnik jej jeszcze nie zeskanował. Pierwszy skan pojawia się zwykle po { $from }–{ $to } dnia.
    }
event-accepted =
    { $to ->
        [one] Paczkę ma przewoźnik. Następny skan pojawia się zwykle w ciągu { $from }–{ $to } dnia.
        [few] Paczkę ma przewoźnik. Następny skan pojawia się zwykle w ciągu { $from }–{ $to } dni.
        [many] Paczkę ma przewoźnik. Następny skan pojawia się zwykle w ciągu { $from }–{ $to } dni.
       *[other] Paczkę ma przewoźnik. Następny skan pojawia się zwykle w ciągu { $from }–{ $to } dnia.
    }
event-origin-transit =
    { $to ->
        [one] Paczka jedzie na lotnisko w kraju nadania. Następny skan pojawia się zwykle w ciągu { $from }–{ $to } dnia.
        [few] Paczka jedzie na lotnisko w kraju nadania. Następny skan pojawia się zwykle w ciągu { $from }–{ $to } dni.
        [many] Paczka jedzie na lotnisko w kraju nadania. Następny skan pojawia się zwykle w ciągu { $from }–{ $to } dni.
       *[other] Paczka jedzie na lotnisko w kraju nadania. Następny skan pojawia się zwykle w ciągu { $from }–{ $to } dnia.
    }
event-export-customs =
    { $to ->
        [one] Paczka jest w odprawie celnej w kraju nadania. Następny skan pojawia się zwykle w ciągu { $from }–{ $to } dnia.
        [few] Paczka jest w odprawie celnej w kraju nadania. Następny skan pojawia się zwykle w ciągu { $from }–{ $to } dni.
        [many] Paczka jest w odprawie celnej w kraju nadania. Następny skan pojawia się zwykle w ciągu { $from }–{ $to } dni.
       *[other] Paczka jest w odprawie celnej w kraju nadania. Następny skan pojawia się zwykle w ciągu { $from }–{ $to } dnia.
    }
event-handed-to-airline =
    { $to ->
        [one] Paczkę przekazano do transportu lotniczego. Może jeszcze czekać na miejsce w samolocie. Następny skan to zwykle import, po { $from }–{ $to } dniu.
        [few] Paczkę przekazano do transportu lotniczego. Może jeszcze czekać na miejsce w samolocie. Następny skan to zwykle import, po { $from }–{ $to } dniach.
        [many] Paczkę przekazano do transportu lotniczego. Może jeszcze czekać na miejsce w samolocie. Następny skan to zwykle import, po { $from }–{ $to } dniach.
       *[other] Paczkę przekazano do transportu lotniczego. Może jeszcze czekać na miejsce w samolocie. Następny skan to zwykle import, po { $from }–{ $to } dnia.
    }
event-departed =
    { $to ->
        [one] Paczka opuściła kraj nadania. Następny skan to zwykle import, po { $from }–{ $to } dniu.
        [few] Paczka opuściła kraj nadania. Następny skan to zwykle import, po { $from }–{ $to } dniach.
        [many] Paczka opuściła kraj nadania. Następny skan to zwykle import, po { $from }–{ $to } dniach.
       *[other] Paczka opuściła kraj nadania. Następny skan to zwykle import, po { $from }–{ $to } dnia.
    }
event-international-transit =
    { $to ->
        [one] Paczka jest w drodze między krajami. Następny skan to zwykle import, po { $from }–{ $to } dniu.
        [few] Paczka jest w drodze między krajami. Następny skan to zwykle import, po { $from }–{ $to } dniach.
        [many] Paczka jest w drodze między krajami. Następny skan to zwykle import, po { $from }–{ $to } dniach.
       *[other] Paczka jest w drodze między krajami. Następny skan to zwykle import, po { $from }–{ $to } dnia.
    }
event-import-declared = Paczkę zgłoszono wcześniej do odprawy celnej w Twoim kraju. To formalność, często załatwiana jeszcze przed lotem: samej paczki może tam jeszcze nie być.
event-arrived =
    { $to ->
        [one] Paczka jest w Twoim kraju. Następny skan pojawia się zwykle w ciągu { $from }–{ $to } dnia.
        [few] Paczka jest w Twoim kraju. Następny skan pojawia się zwykle w ciągu { $from }–{ $to } dni.
        [many] Paczka jest w Twoim kraju. Następny skan pojawia się zwykle w ciągu { $from }–{ $to } dni.
       *[other] Paczka jest w Twoim kraju. Następny skan pojawia się zwykle w ciągu { $from }–{ $to } dnia.
    }
event-import-customs =
    { $to ->
        [one] Paczka jest w odprawie celnej w Twoim kraju. Następny skan pojawia się zwykle w ciągu { $from }–{ $to } dnia.
        [few] Paczka jest w odprawie celnej w Twoim kraju. Następny skan pojawia się zwykle w ciągu { $from }–{ $to } dni.
        [many] Paczka jest w odprawie celnej w Twoim kraju. Następny skan pojawia się zwykle w ciągu { $from }–{ $to } dni.
       *[other] Paczka jest w odprawie celnej w Twoim kraju. Następny skan pojawia się zwykle w ciągu { $from }–{ $to } dnia.
    }
event-held-by-customs = Paczkę zatrzymał urząd celny. Często brakuje dokumentu lub opłaty.
event-customs-released =
    { $to ->
        [one] Urząd celny zwolnił paczkę. Teraz przejmie ją firma, która ją doręczy, zwykle w ciągu { $from }–{ $to } dnia.
        [few] Urząd celny zwolnił paczkę. Teraz przejmie ją firma, która ją doręczy, zwykle w ciągu { $from }–{ $to } dni.
        [many] Urząd celny zwolnił paczkę. Teraz przejmie ją firma, która ją doręczy, zwykle w ciągu { $from }–{ $to } dni.
       *[other] Urząd celny zwolnił paczkę. Teraz przejmie ją firma, która ją doręczy, zwykle w ciągu { $from }–{ $to } dnia.
    }
event-last-mile-handover =
    { $to ->
        [one] Paczkę ma już firma, która ją doręczy. Nie została jeszcze doręczona. Następny skan pojawia się zwykle w ciągu { $from }–{ $to } dnia.
        [few] Paczkę ma już firma, która ją doręczy. Nie została jeszcze doręczona. Następny skan pojawia się zwykle w ciągu { $from }–{ $to } dni.
        [many] Paczkę ma już firma, która ją doręczy. Nie została jeszcze doręczona. Następny skan pojawia się zwykle w ciągu { $from }–{ $to } dni.
       *[other] Paczkę ma już firma, która ją doręczy. Nie została jeszcze doręczona. Następny skan pojawia się zwykle w ciągu { $from }–{ $to } dnia.
    }
event-destination-transit =
    { $to ->
        [one] Paczka jest w Twoim kraju, w drodze do Ciebie. Następny skan pojawia się zwykle w ciągu { $from }–{ $to } dnia.
        [few] Paczka jest w Twoim kraju, w drodze do Ciebie. Następny skan pojawia się zwykle w ciągu { $from }–{ $to } dni.
        [many] Paczka jest w Twoim kraju, w drodze do Ciebie. Następny skan pojawia się zwykle w ciągu { $from }–{ $to } dni.
       *[other] Paczka jest w Twoim kraju, w drodze do Ciebie. Następny skan pojawia się zwykle w ciągu { $from }–{ $to } dnia.
    }
event-out-for-delivery = Paczkę ma kurier i wkrótce powinien ją przywieźć.
event-attempt-failed = Kurier próbował doręczyć paczkę, ale się nie udało.
event-ready-for-pickup = Paczka czeka na Ciebie w punkcie odbioru. Odbierz ją, zanim wróci do nadawcy.
event-not-collected = Paczki nie odebrano na czas w punkcie odbioru. Może wrócić do nadawcy: zapytaj w tym punkcie.
event-delivered = Przewoźnik podaje, że paczkę doręczono.
event-returning = Paczka wraca lub już wróciła do nadawcy.
event-lost = Przewoźnik podaje, że paczka zaginęła lub została zniszczona.
event-exception = Przewoźnik zgłasza problem.
event-note = Tylko informacja. Paczka się nie ruszyła.
event-unknown = Znaczenie tego wpisu nie jest znane.

## The history of a parcel

timeline-title = Co znaczy każdy wpis
timeline-silence =
    { $days ->
        [one] { $days } dzień bez nowych wpisów
        [few] { $days } dni bez nowych wpisów
        [many] { $days } dni bez nowych wpisów
       *[other] { $days } dnia bez nowych wpisów
    }
timeline-silence-now =
    { $days ->
        [one] Od { $days } dnia bez nowych wpisów
        [few] Od { $days } dni bez nowych wpisów
        [many] Od { $days } dni bez nowych wpisów
       *[other] Od { $days } dnia bez nowych wpisów
    }
timeline-more =
    { $count ->
        [one] Nie pokazano { $count } starszego wpisu.
        [few] Nie pokazano { $count } starszych wpisów.
        [many] Nie pokazano { $count } starszych wpisów.
       *[other] Nie pokazano { $count } starszego wpisu.
    }
event-delayed = Paczka stoi w miejscu. To opóźnienie, a nie problem.
