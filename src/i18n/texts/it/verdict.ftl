### The advice in one sentence, for each situation. "-plain" is used where the day count or the date is not known.

verdict-unpaid = Questo ordine non è ancora pagato, quindi non è stato spedito nulla.
verdict-cancelled = Questo ordine è stato annullato. Non c’è nulla in viaggio.
verdict-cancelled-moving = Questo ordine è stato annullato, ma il pacco era già in viaggio. Controlla che ti arrivi il rimborso.
verdict-closed-moving = Questo ordine è chiuso, ma il pacco era ancora in viaggio. Se non hai ricevuto né l’articolo né il rimborso, apri subito una controversia.
verdict-closed = Questo ordine è chiuso. Non c’è nulla in viaggio.
verdict-refunded = I soldi ti sono stati restituiti.
verdict-received = Ce l’hai. Goditelo.
verdict-received-with = L’hai indicato per l’ordine { $order }, che è nello stesso pacco.
verdict-completed = L’ordine è completato. AliExpress può completarlo da sé dopo un po’ di tempo.
verdict-completed-undelivered = L’ordine è completato, ma il tracking non ha mai mostrato la consegna. Se non hai il pacco, indicalo qui.
verdict-delivered = Secondo il tracking il pacco è stato consegnato.
verdict-delivered-elsewhere = Secondo il tracking il pacco è stato consegnato altrove («{ $place }»), non nella tua città. Solo tu sai se ce l’hai.
verdict-not-shipped =
    Il venditore non ha ancora spedito questo ordine. Aspetti da { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    }; fino a { $normal ->
        [one] { $normal } giorno
       *[other] { $normal } giorni
    } è normale.
verdict-not-shipped-plain = Il venditore non ha ancora spedito questo ordine.
verdict-never-shipped =
    Dopo { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    } il venditore non ha ancora spedito questo ordine. Non aspettare oltre: annullalo e riavrai i tuoi soldi.
verdict-never-shipped-plain = Il venditore non ha ancora spedito questo ordine. Annullalo e riavrai i tuoi soldi.
verdict-no-first-scan =
    Nessuna scansione del pacco da { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    } (dal giorno { $start }). Fino a { $normal ->
        [one] { $normal } giorno
       *[other] { $normal } giorni
    } è normale.
verdict-no-first-scan-plain = Nessuno ha ancora scansionato il pacco. Nei primi giorni è normale.
verdict-silent-accepted =
    Il pacco è in mano a un corriere. Nulla di nuovo da { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    } (ultima novità: { $start }); fino a { $normal ->
        [one] { $normal } giorno
       *[other] { $normal } giorni
    } è normale.
verdict-silent-accepted-plain = Il pacco è in mano a un corriere. Ora una pausa è normale.
verdict-silent-exported =
    Il pacco è in viaggio verso il tuo Paese da { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    } (dal giorno { $start }). In questo tratto è normale restare fino a { $normal ->
        [one] { $normal } giorno
       *[other] { $normal } giorni
    } senza novità.
verdict-silent-exported-plain = Il pacco è in viaggio verso il tuo Paese. In questo tratto è normale restare a lungo senza novità.
verdict-silent-arrived =
    Il pacco è nel tuo Paese. Nulla di nuovo da { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    } (ultima novità: { $start }); fino a { $normal ->
        [one] { $normal } giorno
       *[other] { $normal } giorni
    } è normale.
verdict-silent-arrived-plain = Il pacco è nel tuo Paese. Ora una breve pausa è normale.
verdict-ready-for-pickup = Il pacco ti aspetta al punto di ritiro. Ritiralo.
verdict-pickup-until = Il pacco ti aspetta al punto di ritiro fino al giorno { $date }. Ritiralo in tempo.
verdict-pickup-missing = Secondo il tracking il pacco è al punto di ritiro, ma lì ti hanno detto che non c’è.
verdict-attempt-failed = Il corriere è passato ma non ha potuto consegnare. Chiamalo per un nuovo tentativo.
verdict-held-by-customs = La dogana trattiene il pacco. Spesso manca un documento o un pagamento.
verdict-returned = Il pacco torna al mittente. Da solo non arriverà più da te.
verdict-lost = Il corriere segnala il pacco come perso.
verdict-exception = Il corriere segnala un problema con il pacco.
verdict-delivered-missing = Risulta consegnato, ma non ce l’hai. Non aspettare.
verdict-elsewhere = Il tracking mostra una città o un Paese che non sono i tuoi. Il numero può essere di qualcun altro.
verdict-wrong-number = Il numero di tracking sembra sbagliato o di un altro pacco.
verdict-protection-ending =
    { $left ->
        [one] La protezione acquirente finisce tra { $left } giorno ({ $until }) e il pacco non è arrivato.
       *[other] La protezione acquirente finisce tra { $left } giorni ({ $until }) e il pacco non è arrivato.
    }
verdict-protection-ending-plain = La protezione acquirente finisce presto e il pacco non è arrivato.
verdict-protection-last-days =
    { $left ->
        [one] Resta solo { $left } giorno di protezione acquirente (scadenza: { $until }). Non aspettare l’ultimo giorno.
       *[other] Restano solo { $left } giorni di protezione acquirente (scadenza: { $until }). Non aspettare l’ultimo giorno.
    }
verdict-protection-last-days-plain = La protezione acquirente sta per finire. Non aspettare l’ultimo giorno.
verdict-protection-today = La protezione acquirente finisce oggi. Apri subito la controversia.
verdict-extension-not-given = Hai chiesto una proroga della protezione e non l’hai avuta. La protezione finisce il giorno { $until }.
verdict-extension-not-given-plain = Hai chiesto una proroga della protezione e non l’hai avuta.
verdict-protection-over = La protezione acquirente è finita il giorno { $until }. Di solito puoi aprire una controversia ancora nei 15 giorni successivi.
verdict-protection-over-today = La protezione acquirente è finita il giorno { $until }. Di solito oggi è l’ultimo giorno per aprire una controversia.
verdict-protection-over-plain = La protezione acquirente è finita. Di solito puoi aprire una controversia ancora nei 15 giorni successivi alla fine.
verdict-protection-long-over = La protezione acquirente è finita il giorno { $until } ed è passato anche il tempo per una controversia. La tua banca o il servizio di pagamento può forse ancora aiutarti.
verdict-protection-long-over-plain = La protezione acquirente è finita da tempo ed è passato anche il tempo per una controversia. La tua banca o il servizio di pagamento può forse ancora aiutarti.
verdict-past-help = La protezione acquirente è finita da molto tempo. Di solito ormai nemmeno la banca può aiutarti.
verdict-seller-did-not-help = Hai chiesto al venditore, ma il problema non è stato risolto.
verdict-lost-in-silence =
    { $days ->
        [one] Nulla si muove da { $days } giorno e il venditore non ha dato una risposta utile.
       *[other] Nulla si muove da { $days } giorni e il venditore non ha dato una risposta utile.
    }
verdict-lost-in-silence-plain = Nulla si muove da più di un mese e il venditore non ha dato una risposta utile.
verdict-awaiting-seller = Hai scritto al venditore. Dagli qualche giorno per rispondere.
verdict-awaiting-seller-until = Hai scritto al venditore. Lasciagli tempo fino al giorno { $date } per rispondere.
verdict-ask-once-more = La risposta del venditore non chiarisce nulla: chiediglielo ancora una volta.
verdict-no-reply = Hai scritto al venditore il giorno { $date } e non hai ricevuto risposta.
verdict-refused-early = Il venditore ha rifiutato, ma questa attesa è ancora normale. Il rifiuto resta nel tuo registro.
verdict-not-extended = Il venditore ha risposto, ma la scadenza della protezione non è cambiata.
verdict-cancel-asked = Hai chiesto di annullare questo ordine, ma è stato spedito lo stesso.
verdict-at-pickup-point = Il pacco ti aspetta al punto di ritiro: prima prova a ritirarlo.
verdict-other-at-pickup = Un altro pacco di questo ordine ti aspetta al punto di ritiro: ritiralo in tempo.
verdict-other-attempt = Non è stato possibile consegnare un altro pacco di questo ordine: chiama il corriere.
verdict-estimate-over = La protezione potrebbe essere finita. Cerca la data di fine nella pagina dell’ordine: se è passata, di solito puoi ancora aprire una controversia fino al giorno { $date } circa.
verdict-estimate-long-over = La protezione è probabilmente finita. Cerca la data di fine nella pagina dell’ordine: se sono passati più di 15 giorni, forse può ancora aiutarti solo il tuo servizio di pagamento.
verdict-dispute-until = Se non ce l’hai, dillo qui: puoi aprire una controversia fino al giorno { $date }, quindi non aspettare l’ultimo momento.
verdict-wait-over = Il giorno { $date } il venditore ti ha chiesto di aspettare, e quel tempo è passato.
verdict-latest-unknown = Stuck Parcel non conosce l’ultimo aggiornamento ({ $date }), quindi leggilo tu: «{ $words }».
verdict-latest-unknown-code = Stuck Parcel non conosce l’ultimo aggiornamento ({ $date }), quindi guardalo nella pagina del tracking.
verdict-latest-words = L’ultimo aggiornamento dice: «{ $words }».
verdict-new-number = Il venditore ha dato un nuovo numero. Cercalo; la prima scansione può richiedere una settimana.
verdict-new-number-silent =
    { $days ->
        [one] Il venditore ha dato un nuovo numero { $days } giorno fa. Se nessun tracker lo conosce ancora, scrivi di nuovo al venditore.
       *[other] Il venditore ha dato un nuovo numero { $days } giorni fa. Se nessun tracker lo conosce ancora, scrivi di nuovo al venditore.
    }
verdict-new-number-silent-plain = Il venditore ha dato un nuovo numero tempo fa. Se nessun tracker lo conosce ancora, scrivi di nuovo al venditore.
verdict-seller-says-wait = Il venditore ti ha chiesto di aspettare. Va bene finché dura la protezione acquirente.
verdict-dispute-open = La tua controversia è aperta. Rispondi lì e non chiuderla in cambio di una promessa.
verdict-dispute-received = Hai indicato che hai il pacco. Se è tutto a posto, annulla la controversia.
verdict-dispute-offer = C’è un’offerta nella tua controversia. Rispondi prima della data indicata nella pagina della controversia.
verdict-dispute-escalated = Ora AliExpress sta decidendo la tua controversia. Invia ciò che chiede prima della data indicata nella pagina della controversia.
verdict-dispute-closed = La tua controversia è stata chiusa senza rimborso. Se la sua pagina permette ancora di fare ricorso, fallo ora. Altrimenti rivolgiti alla tua banca o al servizio di pagamento.
verdict-dispute-long = È stata aperta molto tempo fa. Guarda sulla sua pagina com’è finita e indicalo qui.
verdict-tracking-unread = L’ordine risulta spedito, ma il suo tracking non è ancora stato letto.
verdict-unreadable = Questa pagina non mostrava ciò che serve per una risposta.

## The day count, and when it changes

verdict-day-count = Giorno { $day } (normale { $from }–{ $to })
verdict-changes = Il giorno { $date } il consiglio diventa: { $verdict }
verdict-changes-tomorrow = Domani il consiglio diventa: { $verdict }
verdict-changes-else = Se non cambia nulla entro il giorno { $date }: { $verdict }
verdict-until = fino al giorno { $date }

## Warning signs

flag-no-match =
    { $days ->
        [one] Nessuna scansione da { $days } giorno
       *[other] Nessuna scansione da { $days } giorni
    }
flag-silent =
    { $days ->
        [one] Nessun aggiornamento da { $days } giorno
       *[other] Nessun aggiornamento da { $days } giorni
    }
flag-protection-ending =
    { $days ->
        [one] Ancora { $days } giorno di protezione, nessun pacco
       *[other] Ancora { $days } giorni di protezione, nessun pacco
    }
flag-protection-over = Protezione finita, nessun pacco
flag-template-answers = Il venditore dà risposte standard e nessun nuovo numero
flag-elsewhere = Il tracking mostra «{ $place }»
flag-elsewhere-plain = Il tracking mostra un altro luogo
flag-weight-mismatch = Il peso non corrisponde
flag-delivered-missing = Risulta consegnato, ma non ce l’hai
flag-foreign-carrier = { $carrier } consegna in un altro Paese

## What a warning sign rests on

flag-since = { $number }: nulla dal giorno { $date }.
flag-entry = { $date }: { $text }.
flag-until = Finisce il giorno { $date }.
flag-marked = Annotato il giorno { $date }.
flag-goes-to = L’ordine va in questo Paese: { $country }.

## What to do about a warning sign

flag-do-no-match = Cerca il numero altrove, poi chiedine al venditore uno che funzioni.
flag-do-silent = Chiedi al venditore dov’è il pacco e salva uno screenshot dell’ultimo aggiornamento.
flag-do-silent-new-number = Cerca il nuovo numero e salva uno screenshot dell’ultimo aggiornamento di quello vecchio.
flag-do-protection = Chiedi più tempo o apri la controversia prima che la protezione finisca.
flag-do-template-answers = Chiedi ancora una volta. Non aspettare l’ultimo giorno.
flag-do-elsewhere = Salva uno screenshot: conta in una controversia. Chiedi al venditore il numero del tuo pacco.
flag-do-elsewhere-delivered = Se non hai il pacco, scegli «{ $button }»: qui comparirà un messaggio da inviare.
flag-do-weight-mismatch = Salva uno screenshot del peso: conta in una controversia.
flag-do-delivered-missing = Chiedi in casa, ai vicini e alle poste, poi scrivi al venditore.
flag-do-foreign-carrier = Chiedi al venditore se questo numero è del tuo pacco.

## What could not be read, after "Couldn't read:"

missing-dates = le date dell’ordine
missing-status = lo stato dell’ordine
missing-events = la cronologia del tracking
missing-protection = la data della protezione
missing-number = il numero di tracking
missing-order = di quale ordine si tratta
verdict-part-not-shipped = È stata spedita solo una parte di questo ordine. Il resto ce l’ha ancora il venditore.
verdict-cancel-requested = Hai chiesto di annullare. Non è finita finché il denaro non torna: il venditore può ancora rifiutare o spedire.
verdict-pickup-ending = Ti aspetta ancora al punto di ritiro. Resta lì circa 14 giorni, poi torna indietro. Ritiralo ora.
verdict-pickup-over = È rimasto al punto di ritiro oltre il tempo di giacenza. Forse sta tornando indietro: chiedi lì, poi scrivi al venditore.
verdict-seller-says-wait-until = Il venditore ti ha chiesto di aspettare. Va bene fino al giorno { $date }.
verdict-seller-refused = Il venditore ha rifiutato. Ora puoi aprire una controversia; fallo entro il giorno { $date }.
verdict-seller-refused-plain = Il venditore ha rifiutato. Ora puoi aprire una controversia.
verdict-expired = Questo ordine è scaduto. Non c’è nulla in viaggio.
verdict-completed-in-transit = L’ordine è completato, ma il tracking non mostra la consegna. Se non hai il pacco, apri una controversia entro il giorno { $date }: dopo sarà troppo tardi.
verdict-completed-in-transit-plain = L’ordine è completato, ma il tracking non mostra la consegna. Se non hai il pacco, apri subito una controversia: si può fino a 15 giorni dopo il completamento.
verdict-completed-missing = L’ordine è completato e non hai il pacco. Apri una controversia entro il giorno { $date }: dopo sarà troppo tardi.
verdict-completed-missing-plain = L’ordine è completato e non hai il pacco. Apri subito una controversia: si può fino a 15 giorni dopo il completamento.
verdict-completed-unread = L’ordine è completato, ma all’ultima lettura il tracking non mostrava la consegna. Se non hai il pacco, apri subito la pagina del tracking.
verdict-completing-soon = AliExpress completerà questo ordine da sé il giorno { $date }, ma il pacco non è stato consegnato. Dopo restano solo 15 giorni per una controversia.
verdict-completing-soon-plain = AliExpress completerà presto questo ordine da sé, ma il pacco non è stato consegnato. Dopo restano solo 15 giorni per una controversia.
verdict-refund-shown = AliExpress mostra un rimborso o una controversia per questo ordine: «{ $words }». Seguilo lì e non chiuderlo in cambio di una promessa.
