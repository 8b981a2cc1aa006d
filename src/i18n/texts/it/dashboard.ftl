### The page with all orders.

dashboard-title = Tutti i pacchi
dashboard-summary =
    { $finished ->
        [one] { $act } da seguire · { $moving } in viaggio · { $finished } concluso
       *[other] { $act } da seguire · { $moving } in viaggio · { $finished } conclusi
    }
dashboard-loading =
    { $count ->
        [one] Lettura di { $count } ordine…
       *[other] Lettura di { $count } ordini…
    }
dashboard-search = Cerca
dashboard-search-hint = Ordine, numero, negozio, articolo o nota
dashboard-filter = Mostra
dashboard-filter-all = Tutti
dashboard-filter-act = Da seguire
dashboard-filter-moving = In viaggio
dashboard-filter-finished = Conclusi
dashboard-filter-archived = In archivio
dashboard-sort = Ordina per
dashboard-sort-gravity = Urgenza
dashboard-sort-protection = Giorni di protezione rimasti
dashboard-sort-seen = Ultima lettura
dashboard-hide-delivered = Nascondi i consegnati
dashboard-hidden =
    { $count ->
        [one] { $count } ordine consegnato è nascosto
       *[other] { $count } ordini consegnati sono nascosti
    }
dashboard-found =
    { $count ->
        [one] { $count } ordine
       *[other] { $count } ordini
    }
dashboard-more =
    { $count ->
        [one] Mostra { $count } altro
       *[other] Mostra altri { $count }
    }
dashboard-nothing = Nessun ordine corrisponde.
dashboard-details = Dettagli
dashboard-less = Mostra meno
dashboard-open-order = Apri l’ordine
dashboard-archived = Archiviato il giorno { $date }: i dettagli sono stati eliminati per fare spazio.
dashboard-look-again-on = Da ricontrollare: { $date }
dashboard-history = Che cosa mostravano le pagine e quando
dashboard-history-range = { $first } – { $last }
dashboard-newest-event = Aggiornamento più recente
dashboard-refund = Rimborso
dashboard-log = Il tuo registro
dashboard-log-undone = { $text } (annullato)
dashboard-log-empty = Ancora niente.
dashboard-log-range = Scegli un giorno in questo periodo: { $first } – { $last }.
dashboard-note = La tua nota
dashboard-note-hint = Si salva quando lasci il campo, o con Ctrl+Invio.
dashboard-saved = Salvato
dashboard-not-saved = Non salvato
dashboard-note-joined = Salvato. Nel frattempo questa nota è stata modificata anche in un’altra finestra: restano entrambi i testi.
dashboard-again = Ricontrolla il
dashboard-again-clear = Cancella
dashboard-calendar = Aggiungi la scadenza della protezione al calendario
dashboard-calendar-summary = Fine della protezione acquirente: { $title }
dashboard-calendar-description = Ordine AliExpress { $order }. Se non hai il pacco in mano, apri la controversia prima di questo giorno.
dashboard-delete = Elimina questo ordine
dashboard-card-hidden = Hai nascosto il riquadro nella pagina di questo ordine.
dashboard-show-card = Mostralo di nuovo
dashboard-deleted = L’ordine { $order } è stato eliminato.
dashboard-undo = Annulla
dashboard-parcel = Pacco { $number }

## The popup, beside popup.ftl

popup-all-orders = Tutti gli ordini
popup-act =
    { $count ->
        [one] { $count } ordine richiede la tua attenzione
       *[other] { $count } ordini richiedono la tua attenzione
    }

## What is stored

data-title = I tuoi dati
data-about = Tutto è salvato solo in questo browser. Esporta ogni tanto: l’esportazione è l’unica copia di backup.
data-used = { $used } di { $whole } MB usati ({ $percent } %)
data-almost-full = Lo spazio è quasi pieno. Archivia gli ordini conclusi: numeri, date e ciò che hai detto restano, i testi degli aggiornamenti e l’indirizzo vengono eliminati.
data-export = Esporta tutto
data-import = Importa un file
data-table = Foglio di calcolo (CSV)
data-archive = Archivia gli ordini conclusi
data-archive-first =
    { $count ->
        [one] Prima esporta. Poi { $count } ordine concluso perde i testi degli aggiornamenti e l’indirizzo. Tornano solo se AliExpress li mostra ancora.
       *[other] Prima esporta. Poi { $count } ordini conclusi perdono i testi degli aggiornamenti e l’indirizzo. Tornano solo se AliExpress li mostra ancora.
    }
data-archive-now = Archivia ora
data-archived =
    { $count ->
        [one] { $count } ordine archiviato.
       *[other] { $count } ordini archiviati.
    }
data-unarchived =
    { $count ->
        [one] Annullato: { $count } ordine ha di nuovo i suoi dettagli.
       *[other] Annullato: { $count } ordini hanno di nuovo i loro dettagli.
    }
data-nothing-to-archive = Non c’è nulla da archiviare.
data-delete-all = Elimina tutto
data-delete-first =
    { $count ->
        [one] Così elimini { $count } ordine con tutte le note e le risposte. Senza un’esportazione non si torna indietro.
       *[other] Così elimini { $count } ordini con tutte le note e le risposte. Senza un’esportazione non si torna indietro.
    }
data-delete-now = Elimina tutto ora
data-deleted = Tutto è stato eliminato.
data-cancel = Annulla
data-exported =
    { $count ->
        [one] { $count } ordine esportato.
       *[other] { $count } ordini esportati.
    }
data-left-out =
    { $count ->
        [one] Non è stato possibile leggere { $count } voce, che quindi non è nel file.
       *[other] Non è stato possibile leggere { $count } voci, che quindi non sono nel file.
    }
data-unread = Operazione non eseguita: non è stato possibile leggere tutti gli ordini salvati. Chiudi questa finestra, riaprila e riprova.
data-working = { $done } di { $whole }…
data-deleting = Eliminazione…
data-imported =
    { $count ->
        [one] { $count } ordine importato.
       *[other] { $count } ordini importati.
    }
data-import-known = Ordini già presenti, senza novità: { $count }.
data-aside =
    { $count ->
        [one] { $count } voce messa da parte, non ha cambiato nulla: { $why }.
       *[other] { $count } voci messe da parte, non hanno cambiato nulla: { $why }.
    }
data-aside-unreadable = dati danneggiati: { $count }
data-aside-nameless = senza un numero d’ordine valido: { $count }
data-aside-later = da una versione più recente di Stuck Parcel: { $count }
data-refused-damaged = Questo file è danneggiato o incompleto. Non è stato importato né cambiato nulla.
data-refused-foreign = Non è un’esportazione di Stuck Parcel. Non è stato cambiato nulla.
data-refused-table = Questo è un foglio di calcolo (CSV) e non può essere importato. Scegli il file di esportazione (JSON) salvato con «Esporta tutto». Non è stato cambiato nulla.
data-refused-later = Questo file è stato scritto da una versione più recente di Stuck Parcel. Aggiorna l’estensione e importalo di nuovo. Non è stato cambiato nulla.
data-failed = Non ha funzionato: { $error }. Non si è perso nulla.
data-full = Lo spazio del browser per questa estensione è pieno. Archivia qui sotto gli ordini conclusi e riprova.
data-quarantine =
    { $count ->
        [one] Non è stato possibile leggere { $count } voce salvata
       *[other] Non è stato possibile leggere { $count } voci salvate
    }
data-quarantine-about = Nulla è stato eliminato: queste voci sono salvate a parte. Puoi salvarle in un file o eliminarle.
data-quarantine-line = Ordine { $order }, messo da parte il giorno { $date }, { $size } KB
data-quarantine-export = Salva in un file
data-quarantine-delete = Elimina queste voci

## The heads of the spreadsheet's columns

table-order = Ordine
table-verdict = Consiglio
table-why = Perché
table-item = Articolo
table-store = Negozio
table-price = Prezzo
table-number = Numero di tracking
table-other-numbers = Altri numeri
table-placed = Effettuato
table-shipped = Spedito
table-protection = Scadenza protezione
table-days-left = Giorni di protezione rimasti
table-last-event = Ultimo aggiornamento
table-last-seen = Ultima lettura
table-again = Ricontrolla il
table-note = Nota
dashboard-again-range = Scegli un giorno a partire da oggi (data massima: { $date })
data-imported-pictures = Screenshot: { $count }.
data-imported-settings = Impostazioni importate dal file: { $names }. Le altre sono rimaste com’erano.
data-settings-doubtful = Alcune impostazioni nel file non sono valide e non sono state importate.
data-pictures-left-out = Screenshot non importati: { $count } (danneggiati, senza un ordine nel file o troppi per un solo ordine).
data-kept-later =
    { $count ->
        [one] { $count } ordine è stato salvato da una versione più recente di Stuck Parcel ed è rimasto com’era.
       *[other] { $count } ordini sono stati salvati da una versione più recente di Stuck Parcel e sono rimasti com’erano.
    }
