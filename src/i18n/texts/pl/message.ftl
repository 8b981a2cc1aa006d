### To the seller: short, polite, simple words, one fact and one request. No idioms and no contractions: a machine will
### translate it. At most 170 letters. "-plain" is used where the number of days or the date is not known.

message-no-tracking =
    { $days ->
        [one] Dzień dobry. Numer śledzenia nic nie pokazuje od { $days } dnia. Proszę sprawdzić, czy paczka została wysłana, i podać mi prawidłowy numer.
        [few] Dzień dobry. Numer śledzenia nic nie pokazuje od { $days } dni. Proszę sprawdzić, czy paczka została wysłana, i podać mi prawidłowy numer.
        [many] Dzień dobry. Numer śledzenia nic nie pokazuje od { $days } dni. Proszę sprawdzić, czy paczka została wysłana, i podać mi prawidłowy numer.
       *[other] Dzień dobry. Numer śledzenia nic nie pokazuje od { $days } dnia. Proszę sprawdzić, czy paczka została wysłana, i podać mi prawidłowy numer.
    }
message-no-tracking-plain = Dzień dobry. Numer śledzenia nic nie pokazuje. Proszę sprawdzić, czy paczka została wysłana, i podać mi prawidłowy numer.
message-silent-accepted =
    { $days ->
        [one] Dzień dobry. Status paczki nie zmienia się od { $days } dnia. Proszę zapytać przewoźnika, gdzie jest paczka.
        [few] Dzień dobry. Status paczki nie zmienia się od { $days } dni. Proszę zapytać przewoźnika, gdzie jest paczka.
        [many] Dzień dobry. Status paczki nie zmienia się od { $days } dni. Proszę zapytać przewoźnika, gdzie jest paczka.
       *[other] Dzień dobry. Status paczki nie zmienia się od { $days } dnia. Proszę zapytać przewoźnika, gdzie jest paczka.
    }
message-silent-accepted-plain = Dzień dobry. Status paczki się nie zmienia. Proszę zapytać przewoźnika, gdzie jest paczka.
message-silent-exported =
    { $days ->
        [one] Dzień dobry. Paczka została wysłana za granicę { $days } dzień temu i nie ma jej jeszcze w moim kraju. Proszę napisać mi, gdzie jest paczka.
        [few] Dzień dobry. Paczka została wysłana za granicę { $days } dni temu i nie ma jej jeszcze w moim kraju. Proszę napisać mi, gdzie jest paczka.
        [many] Dzień dobry. Paczka została wysłana za granicę { $days } dni temu i nie ma jej jeszcze w moim kraju. Proszę napisać mi, gdzie jest paczka.
       *[other] Dzień dobry. Paczka została wysłana za granicę { $days } dnia temu i nie ma jej jeszcze w moim kraju. Proszę napisać mi, gdzie jest paczka.
    }
message-silent-exported-plain = Dzień dobry. Paczka została wysłana za granicę i nie ma jej jeszcze w moim kraju. Proszę napisać mi, gdzie jest paczka.
message-unclear = Dzień dobry. Ze śledzenia nie wynika, gdzie jest moja paczka. Proszę zapytać przewoźnika i napisać mi, kiedy paczka dotrze.
message-silent-arrived =
    { $days ->
        [one] Dzień dobry. Paczka jest w moim kraju, ale jej status nie zmienia się od { $days } dnia. Proszę zapytać przewoźnika, gdzie jest paczka.
        [few] Dzień dobry. Paczka jest w moim kraju, ale jej status nie zmienia się od { $days } dni. Proszę zapytać przewoźnika, gdzie jest paczka.
        [many] Dzień dobry. Paczka jest w moim kraju, ale jej status nie zmienia się od { $days } dni. Proszę zapytać przewoźnika, gdzie jest paczka.
       *[other] Dzień dobry. Paczka jest w moim kraju, ale jej status nie zmienia się od { $days } dnia. Proszę zapytać przewoźnika, gdzie jest paczka.
    }
message-silent-arrived-plain = Dzień dobry. Paczka jest w moim kraju, ale jej status się nie zmienia. Proszę zapytać przewoźnika, gdzie jest paczka.
message-not-shipped =
    { $days ->
        [one] Dzień dobry. Zamówienie zostało opłacone { $days } dzień temu i nie jest jeszcze wysłane. Proszę napisać mi, kiedy zostanie wysłane.
        [few] Dzień dobry. Zamówienie zostało opłacone { $days } dni temu i nie jest jeszcze wysłane. Proszę napisać mi, kiedy zostanie wysłane.
        [many] Dzień dobry. Zamówienie zostało opłacone { $days } dni temu i nie jest jeszcze wysłane. Proszę napisać mi, kiedy zostanie wysłane.
       *[other] Dzień dobry. Zamówienie zostało opłacone { $days } dnia temu i nie jest jeszcze wysłane. Proszę napisać mi, kiedy zostanie wysłane.
    }
message-not-shipped-plain = Dzień dobry. Zamówienie jest opłacone, ale nie jest jeszcze wysłane. Proszę napisać mi, kiedy zostanie wysłane.
message-part-not-shipped = Dzień dobry. Wysłano tylko część mojego zamówienia. Proszę napisać mi, kiedy zostanie wysłana reszta.
message-never-shipped = Dzień dobry. Zamówienie zostało opłacone, a na wysyłkę czekam zbyt długo. Chcę anulować zamówienie. Proszę zaakceptować anulowanie.
message-cancel = Dzień dobry. Moja prośba o anulowanie tego zamówienia czeka na odpowiedź. Proszę zaakceptować anulowanie i nie wysyłać zamówienia.
message-cancel-again = Dzień dobry. Mimo mojej wiadomości anulowanie tego zamówienia nadal nie jest zatwierdzone. Proszę je teraz zaakceptować i nie wysyłać zamówienia.
message-not-received = Dzień dobry. Zamówienie jest oznaczone jako doręczone, ale nie mam paczki. Proszę sprawdzić numer śledzenia i adres dostawy.
message-incomplete = Dzień dobry. Zamówienie jest oznaczone jako doręczone, ale brakuje jego części. Proszę sprawdzić, co wysłano, i dosłać brakującą część albo zwrócić za nią pieniądze.
message-not-received-place = Dzień dobry. Śledzenie pokazuje doręczenie w innym miejscu: „{ $place }”. Nie mam paczki. Proszę sprawdzić numer śledzenia i adres dostawy.
message-wrong-number = Dzień dobry. Numer śledzenia wygląda na błędny: nie pokazuje mojej paczki. Proszę podać mi prawidłowy numer.
message-trouble = Dzień dobry. Śledzenie pokazuje problem z paczką. Proszę napisać mi, co będzie dalej.
message-returned = Dzień dobry. Według śledzenia paczka wraca do Państwa. Proszę napisać, czy wyślą ją Państwo ponownie, czy zwrócą pieniądze.
message-pickup-over = Dzień dobry. Paczka za długo leżała w punkcie odbioru i może wracać do Państwa. Proszę napisać, co o niej wiadomo.
message-pickup-missing = Dzień dobry. Według śledzenia paczka jest w punkcie odbioru, ale jej tam nie ma. Proszę zapytać przewoźnika, gdzie jest paczka.
message-lost = Dzień dobry. Przewoźnik zgłasza, że paczka zaginęła. Proszę napisać, czy wyślą ją Państwo ponownie, czy zwrócą pieniądze.
message-customs = Dzień dobry. Według śledzenia paczkę zatrzymał urząd celny. Proszę napisać, czy brakuje dokumentu lub płatności.
message-attempt = Dzień dobry. Przewoźnik próbował doręczyć paczkę, ale się nie udało. Proszę poprosić go o ponowną próbę.
message-again-number = Dzień dobry. Dziękuję za odpowiedź, ale numer śledzenia nadal nie działa. Proszę podać mi numer, który działa.
message-again-where = Dzień dobry. Dziękuję za odpowiedź, ale nadal nie wiem, gdzie jest paczka. Proszę zapytać przewoźnika i napisać mi, co odpowiedział.
message-again-customs = Dzień dobry. Dziękuję za odpowiedź, ale nadal nie wiem, czego potrzebuje urząd celny. Proszę napisać, czy brakuje dokumentu lub płatności.
message-again-ship = Dzień dobry. Dziękuję za odpowiedź, ale nadal nie wiem, kiedy zamówienie zostanie wysłane. Proszę podać mi datę.
message-again-outcome = Dzień dobry. Dziękuję za odpowiedź, ale nadal nie wiem, co będzie dalej. Proszę napisać, czy wyślą Państwo towar ponownie, czy zwrócą pieniądze.
message-new-number-silent = Dzień dobry. Nowy numer śledzenia nic nie pokazuje. Proszę podać mi numer, który działa.
message-still-not-shipped = Dzień dobry. Mimo mojej wiadomości zamówienie nadal nie zostało wysłane. Proszę je teraz wysłać albo anulować.
message-part-still-not-shipped = Dzień dobry. Mimo mojej wiadomości reszta zamówienia nadal nie została wysłana. Proszę ją teraz wysłać albo zwrócić za nią pieniądze.
message-waited = Dzień dobry. Czekam zgodnie z Państwa prośbą, ale paczki nadal nie ma. Proszę zapytać przewoźnika, gdzie jest paczka.
message-waited-again = Dzień dobry. Czekam już drugi raz, a paczki nadal nie ma. Proszę ustalić, gdzie jest, albo zwrócić pieniądze za zamówienie.
message-waited-number = Dzień dobry. Czekam zgodnie z Państwa prośbą, ale numer śledzenia nadal nic nie pokazuje. Proszę napisać, czy paczka naprawdę została wysłana.
message-extend-protection = Dzień dobry. Ochrona kupującego kończy się { $date }, a paczki jeszcze nie ma. Proszę przedłużyć ochronę kupującego.
message-extend-protection-plain = Dzień dobry. Ochrona kupującego wkrótce się skończy, a paczki jeszcze nie ma. Proszę przedłużyć ochronę kupującego.
message-reminder =
    { $days ->
        [one] Dzień dobry. Moja poprzednia wiadomość została wysłana { $days } dzień temu. Paczki nadal nie ma. Proszę o odpowiedź.
        [few] Dzień dobry. Moja poprzednia wiadomość została wysłana { $days } dni temu. Paczki nadal nie ma. Proszę o odpowiedź.
        [many] Dzień dobry. Moja poprzednia wiadomość została wysłana { $days } dni temu. Paczki nadal nie ma. Proszę o odpowiedź.
       *[other] Dzień dobry. Moja poprzednia wiadomość została wysłana { $days } dnia temu. Paczki nadal nie ma. Proszę o odpowiedź.
    }
message-reminder-plain = Dzień dobry. Wysłano już do Państwa wiadomość, a paczki nadal nie ma. Proszę o odpowiedź.
message-order = Zamówienie: { $order }
message-number = Numer śledzenia: { $number }

## For the dispute: calm facts, dates and numbers

dispute-not-received = Towar do mnie nie dotarł.
dispute-part-not-shipped = Wysłano tylko część mojego zamówienia. Reszta nie została wysłana.
dispute-rest-not-shipped = Inna część mojego zamówienia nie została wysłana.
dispute-part-missing = Część mojego zamówienia nie dotarła.
dispute-incomplete = Moje zamówienie nie dotarło w całości.
dispute-not-shipped = Sprzedawca nie wysłał zamówienia.
dispute-cancel-asked = Moja prośba o anulowanie zamówienia została wysłana.
dispute-delivered-missing = Zamówienie jest oznaczone jako doręczone, ale towar do mnie nie dotarł.
dispute-pickup-missing = Według śledzenia towar jest w punkcie odbioru, ale go tam nie ma.
dispute-elsewhere = Towar do mnie nie dotarł. Śledzenie pokazuje doręczenie lub ruch w innym miejscu.
dispute-elsewhere-named = Towar do mnie nie dotarł. Śledzenie pokazuje inne miejsce: „{ $place }”.
dispute-wrong-number = Towar do mnie nie dotarł. Numer śledzenia należy do innej paczki.
dispute-returned = Towar do mnie nie dotarł. Śledzenie pokazuje, że paczka wróciła do nadawcy.
dispute-order = Zamówienie: { $order }.
dispute-paid = Opłacone { $date }.
dispute-shipped = Oznaczone jako wysłane { $date }.
dispute-completed = Zakończone { $date }.
dispute-number = Numer śledzenia: { $number }.
dispute-last-event = Ostatni wpis śledzenia: { $date }, „{ $text }”.
dispute-last-event-date = Ostatni wpis śledzenia: { $date }.
dispute-no-event = Śledzenie nie pokazało dotąd żadnego ruchu.
dispute-silent =
    { $days ->
        [one] Brak aktualizacji od { $days } dnia.
        [few] Brak aktualizacji od { $days } dni.
        [many] Brak aktualizacji od { $days } dni.
       *[other] Brak aktualizacji od { $days } dnia.
    }
dispute-weight = Waga podana w śledzeniu nie odpowiada wadze towaru.
dispute-protection = Ochrona kupującego do { $date }.
dispute-wrote = Wiadomość do sprzedawcy wysłana { $date }.
dispute-seller-silent = Sprzedawca nie odpowiedział.
dispute-seller-refused = Sprzedawca odmówił pomocy.
dispute-seller-waits = Sprzedawca poprosił tylko, żeby poczekać.
dispute-seller-asked-to-wait = Sprzedawca poprosił, żeby poczekać.
dispute-seller-template = Sprzedawca nie udzielił pomocnej odpowiedzi.
dispute-seller-number = Sprzedawca podał mi { $date } inny numer śledzenia: { $number }.
dispute-given-elsewhere = Śledzenie tego numeru pokazuje inne miejsce.
dispute-given-wrong = Ten numer należy do innej paczki.
dispute-given-silent = Pod tym numerem nie ma żadnych wpisów śledzenia.
dispute-closed = Mój spór w AliExpress zamknięto { $date } bez zwrotu pieniędzy.
dispute-refund = Proszę o pełny zwrot pieniędzy.
dispute-refund-part = Proszę o zwrot pieniędzy za brakującą część.
dispute-attached = Zrzuty ekranu są załączone.
message-orders = Zamówienia: { $orders }
