### What to do, in the imperative.

step-open-tracking = Otwórz raz stronę śledzenia, żeby można było odczytać historię.
step-open-tracking-again = Otwórz stronę śledzenia ponownie: historię odczytano jakiś czas temu.
step-open-order = Najpierw otwórz stronę zamówienia: odczytano ją jakiś czas temu.
step-check-trackers = Sprawdź numer w innych serwisach śledzenia. Nie aktualizują się jednocześnie.
step-use-second-number = Sprawdź drugi numer: { $number }
step-check-number = Skopiuj numer z zamówienia jeszcze raz i porównaj. Łatwo pomylić 0 i O, 1 i I.
step-look-again = Zajrzyj ponownie { $date }. Częściej nie warto.
step-send-message = Skopiuj wiadomość i wyślij ją na czacie ze sprzedawcą.
step-tell-reply = Gdy sprzedawca odpowie, wybierz jego odpowiedź pod „{ $where }”.
step-ask-around = Zapytaj domowników, sąsiadów, kuriera i na poczcie.
step-collect = Odbierz paczkę, zanim punkt odbioru odeśle ją z powrotem.
step-call-courier = Zadzwoń do kuriera i umów ponowne doręczenie.
step-ask-customs = Zapytaj w urzędzie celnym lub u kuriera, jakiego dokumentu lub opłaty brakuje.
step-keep-evidence = Zrób zrzuty ekranu zamówienia, śledzenia i czatu.
step-ask-extension = Poproś sprzedawcę o przedłużenie ochrony kupującego. Tylko on może to zrobić.
step-open-dispute = Otwórz spór na stronie zamówienia.
step-not-last-day = Nie zostawiaj tego na ostatni dzień.
step-do-not-confirm = Nie klikaj „Potwierdź odbiór”, dopóki nie masz towaru w rękach.
step-do-not-close-dispute = Nie zamykaj sporu w zamian za obietnicę. Najpierw pieniądze albo decyzja.
step-answer-offer = Odpowiedz na propozycję na czas. Zgódź się tylko na wystarczającą kwotę; obietnica nią nie jest.
step-ask-payment-provider = Poproś o zwrot pieniędzy swój bank lub operatora płatności.
step-cancel-order = Albo anuluj zamówienie na jego stronie. Nie zostało jeszcze wysłane, więc odzyskasz pieniądze.
step-cancel-now = Anuluj zamówienie na jego stronie. Nic nie wysłano, więc odzyskasz pieniądze.
step-ask-support = Poproś obsługę klienta AliExpress o anulowanie zamówienia: sprzedawca się nie zgodził.
step-check-post = Sprawdź numer u przewoźnika, który doręcza. Paczka jest w Twoim kraju i tam nowości widać najpierw.
step-tell-tracking = Zajrzyj na stronę śledzenia i wybierz w części „{ $where }”, co tam jest.
