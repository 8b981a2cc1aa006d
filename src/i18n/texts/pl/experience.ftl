### What this buyer's earlier parcels and stores did.

experience-title = Twoja historia dostaw
experience-note = Z Twoich wcześniejszych zamówień, które widziała ta przeglądarka. Tylko do wiadomości: rada zależy od czasów oczekiwania w ustawieniach.
experience-empty = Na razie nic. Gdy dotrą trzy Twoje paczki z tym samym sposobem wysyłki, zobaczysz tu, jak długo nie miały nowych wpisów.
experience-group = { $service } → { $country }
experience-any-service = Wszystkie sposoby wysyłki
experience-any-country = Twój kraj
experience-first-scan = Przed pierwszym skanem
experience-accepted = U przewoźnika, przed wywozem
experience-exported = W drodze do Twojego kraju
experience-arrived = W Twoim kraju
experience-span =
    { $n ->
        [one] Ostatnia { $n } paczka:
        [few] Ostatnie { $n } paczki:
        [many] Ostatnie { $n } paczek:
       *[other] Ostatnie { $n } paczki:
    } { $from }–{ $to ->
        [one] { $to } dzień
        [few] { $to } dni
        [many] { $to } dni
       *[other] { $to } dnia
    } bez nowych wpisów; norma to { $normal-from }–{ $normal-to ->
        [one] { $normal-to } dzień
        [few] { $normal-to } dni
        [many] { $normal-to } dni
       *[other] { $normal-to } dnia
    }.
experience-stores = Sklepy, których zamówienia utknęły
experience-store =
    { $store }: utknęło { $stuck } z { $orders ->
        [one] { $orders } zamówienia
        [few] { $orders } zamówień
        [many] { $orders } zamówień
       *[other] { $orders } zamówienia
    }; { $came ->
        [one] { $came } jednak dotarło
        [few] { $came } jednak dotarły
        [many] { $came } jednak dotarło
       *[other] { $came } jednak dotarło
    }, za { $refunded } zwrócono pieniądze.
