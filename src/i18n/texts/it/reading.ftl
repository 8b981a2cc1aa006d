### How old the tracking is, and how it is read on the order page.

verdict-as-of = Situazione al giorno { $date }: { $why }
tracking-read-ago =
    { $days ->
        [one] Tracking letto { $days } giorno fa.
       *[other] Tracking letto { $days } giorni fa.
    }
reminder-look-first = Controlla il tracking: { $order }
reading-now = Lettura del tracking…
reading-start = Leggi il tracking
reading-open = Apri la pagina del tracking
reading-captcha = AliExpress chiede una verifica di sicurezza prima che si possa leggere il tracking.
reading-logged-out = AliExpress chiede di accedere prima che si possa leggere il tracking.
reading-refused = AliExpress non ha lasciato leggere da qui la pagina del tracking.
reading-empty = La pagina del tracking non ha mostrato nulla di questo ordine.
reading-unreachable = Non è stato possibile caricare la pagina del tracking, o ci ha messo troppo.
options-reading = Leggi il tracking dell’ordine che apro
options-reading-title = Tracking
options-reading-about = Quando apri la pagina di un ordine spedito, la sua pagina del tracking di AliExpress viene aperta senza essere mostrata, letta e chiusa: al massimo una volta ogni 6 ore. Se l’opzione è disattivata, lo fa un pulsante nel riquadro.
shipped-ago =
    { $days ->
        [one] Spedito { $days } giorno fa
       *[other] Spedito { $days } giorni fa
    }
shipped-today = Spedito oggi
