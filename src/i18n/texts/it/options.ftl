### The page of settings.

options-title = Impostazioni
options-waiting-intro = Il consiglio cambia dopo questo numero di giorni interi senza aggiornamenti. Le modifiche valgono subito per tutti gli ordini.
options-first-scan = Il numero è stato creato, nessuno lo ha scansionato
options-first-scan-from = Si conta dal giorno della spedizione o, se non è noto, del pagamento o dell’ordine.
options-accepted = Il pacco è in mano a un corriere
options-exported = In viaggio verso il tuo Paese
options-exported-from = Si conta dal giorno in cui ha lasciato il Paese di partenza.
options-arrived = Nel tuo Paese
options-last-movement-from = Si conta dall’ultimo movimento.
options-normal-from = Normale dal giorno
options-normal-to = Normale fino al giorno
options-write = Scrivi al venditore dal giorno
options-red-flag = Allarme dopo il giorno
options-no-days = Un numero intero da 0 a { $most }
options-at-least = { $days } o più
options-more-than = Più di { $days }
options-reset = Ripristina i valori predefiniti
options-reminders = Promemoria
options-reminders-intro = Una notifica quando la situazione di un ordine peggiora e prima che finisca la protezione acquirente. Il browser ti chiederà il permesso una sola volta.
options-remind = Inviami promemoria
options-not-allowed = Il browser non ha permesso le notifiche, quindi i promemoria restano disattivati.
options-before = Prima che finisca la protezione acquirente
options-before-days =
    { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    }
options-quiet = Ore di silenzio
options-quiet-hint = In queste ore non arrivano notifiche. Per disattivarle, imposta due volte la stessa ora.
options-quiet-from = Dalle
options-quiet-to = Alle
options-languages = Lingue e aspetto
options-language = Lingua
options-language-browser = Come nel browser: { $language }
options-seller-language = Messaggi al venditore
options-seller-language-hint = Sono scritti in questa lingua e mostrati con una traduzione se non è la tua.
options-theme = Tema
options-side = Lato del riquadro
options-side-left = Sinistra
options-side-right = Destra
options-theme-browser = Come nel browser
options-theme-light = Chiaro
options-theme-dark = Scuro
options-data = I tuoi dati
options-data-where = Ordini, risposte e note sono salvati solo su questo dispositivo, nel browser. Queste impostazioni sono salvate con quelle del browser: se usi la sincronizzazione, arrivano anche sugli altri tuoi dispositivi. L’estensione non invia nulla a nessuno.
options-data-link = Esporta, importa o elimina gli ordini
options-saved = Salvato
options-not-saved =
    { $count ->
        [one] Non ancora salvato: controlla il numero segnalato.
       *[other] Non ancora salvato: controlla i { $count } numeri segnalati.
    }
options-failed = Non è stato possibile salvare. Ricarica questa pagina e riprova.
options-open = Impostazioni
options-advanced = Avanzate: quanto aspettare
options-unsaved = Non salvato: { $error }
options-retry = Riprova
options-version = Stuck Parcel { $version }
options-report-hint = Una segnalazione è più utile con la diagnostica. «Copia la diagnostica», nei dettagli del riquadro di un ordine, la copia senza dati personali.
options-help = Aiuto
options-report = Segnala un problema
