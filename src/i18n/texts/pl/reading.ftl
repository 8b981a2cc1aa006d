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
