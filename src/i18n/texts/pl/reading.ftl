### How old the tracking is, and how it is read on the order page.

verdict-as-of = Stan na { $date }: { $why }
tracking-read-ago =
    { $days ->
        [one] Śledzenie odczytano { $days } dzień temu.
        [few] Śledzenie odczytano { $days } dni temu.
        [many] Śledzenie odczytano { $days } dni temu.
       *[other] Śledzenie odczytano { $days } dnia temu.
    }
reminder-look-first = Sprawdź śledzenie: { $order }
reading-now = Odczytywanie śledzenia…
reading-start = Odczytaj śledzenie
reading-open = Otwórz stronę śledzenia
reading-captcha = AliExpress wymaga weryfikacji bezpieczeństwa, zanim będzie można odczytać śledzenie.
reading-logged-out = AliExpress wymaga zalogowania, zanim będzie można odczytać śledzenie.
reading-refused = AliExpress nie pozwolił odczytać stąd strony śledzenia.
reading-empty = Strona śledzenia nie pokazała nic o tym zamówieniu.
reading-unreachable = Nie udało się wczytać strony śledzenia albo trwało to zbyt długo.
options-reading = Odczytuj śledzenie zamówienia, które otwieram
options-reading-title = Śledzenie
options-reading-about = Gdy otwierasz stronę wysłanego zamówienia, jego strona śledzenia na AliExpress jest otwierana w tle, odczytywana i zamykana: najwyżej raz na 6 godzin. Gdy to wyłączysz, służy do tego przycisk w panelu.
shipped-ago =
    { $days ->
        [one] Wysłano { $days } dzień temu
        [few] Wysłano { $days } dni temu
        [many] Wysłano { $days } dni temu
       *[other] Wysłano { $days } dnia temu
    }
shipped-today = Wysłano dzisiaj
