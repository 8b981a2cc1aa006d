### To the seller: short, polite, simple words, one fact and one request. No idioms and no contractions: a machine will
### translate it. At most 170 letters. "-plain" is used where the number of days or the date is not known.

message-no-tracking =
    { $days ->
        [one] Buongiorno. Il numero di tracking non mostra nulla da { $days } giorno. Per favore, controlli se il pacco è stato spedito e mi dia il numero corretto.
       *[other] Buongiorno. Il numero di tracking non mostra nulla da { $days } giorni. Per favore, controlli se il pacco è stato spedito e mi dia il numero corretto.
    }
message-no-tracking-plain = Buongiorno. Il numero di tracking non mostra nulla. Per favore, controlli se il pacco è stato spedito e mi dia il numero corretto.
message-silent-accepted =
    { $days ->
        [one] Buongiorno. Il tracking non cambia da { $days } giorno. Per favore, chieda al corriere dove si trova il pacco.
       *[other] Buongiorno. Il tracking non cambia da { $days } giorni. Per favore, chieda al corriere dove si trova il pacco.
    }
message-silent-accepted-plain = Buongiorno. Il tracking non cambia. Per favore, chieda al corriere dove si trova il pacco.
message-silent-exported =
    { $days ->
        [one] Buongiorno. Il pacco è stato spedito all’estero { $days } giorno fa e non è ancora nel mio Paese. Per favore, mi dica dove si trova il pacco.
       *[other] Buongiorno. Il pacco è stato spedito all’estero { $days } giorni fa e non è ancora nel mio Paese. Per favore, mi dica dove si trova il pacco.
    }
message-silent-exported-plain = Buongiorno. Il pacco è stato spedito all’estero e non è ancora nel mio Paese. Per favore, mi dica dove si trova il pacco.
message-unclear = Buongiorno. Dal tracking non capisco dove si trova il mio pacco. Per favore, chieda al corriere e mi dica quando arriverà il pacco.
message-silent-arrived =
    { $days ->
        [one] Buongiorno. Il pacco è nel mio Paese, ma il tracking non cambia da { $days } giorno. Per favore, chieda al corriere dove si trova il pacco.
       *[other] Buongiorno. Il pacco è nel mio Paese, ma il tracking non cambia da { $days } giorni. Per favore, chieda al corriere dove si trova il pacco.
    }
message-silent-arrived-plain = Buongiorno. Il pacco è nel mio Paese, ma il tracking non cambia. Per favore, chieda al corriere dove si trova il pacco.
message-not-shipped =
    { $days ->
        [one] Buongiorno. Ho pagato l’ordine { $days } giorno fa e non è ancora stato spedito. Per favore, mi dica quando lo spedirà.
       *[other] Buongiorno. Ho pagato l’ordine { $days } giorni fa e non è ancora stato spedito. Per favore, mi dica quando lo spedirà.
    }
message-not-shipped-plain = Buongiorno. Ho pagato l’ordine e non è ancora stato spedito. Per favore, mi dica quando lo spedirà.
message-part-not-shipped = Buongiorno. Lei ha spedito solo una parte del mio ordine. Per favore, mi dica quando spedirà il resto.
message-never-shipped = Buongiorno. Ho pagato l’ordine e aspetto la spedizione da troppo tempo. Desidero annullare l’ordine. Per favore, accetti l’annullamento.
message-cancel = Buongiorno. Ho chiesto di annullare questo ordine. Per favore, accetti l’annullamento e non spedisca l’ordine.
message-cancel-again = Buongiorno. Le ho già scritto e l’annullamento di questo ordine è ancora in sospeso. Per favore, lo accetti ora e non spedisca l’ordine.
message-not-received = Buongiorno. L’ordine risulta consegnato, ma io non ho il pacco. Per favore, controlli il numero di tracking e l’indirizzo di consegna.
message-incomplete = Buongiorno. L’ordine risulta consegnato, ma ne manca una parte. Per favore, controlli che cosa è stato spedito e mi spedisca o mi rimborsi la parte mancante.
message-not-received-place = Buongiorno. Il tracking mostra la consegna in un altro luogo: «{ $place }». Non ho ricevuto il pacco. Per favore, controlli il numero e l’indirizzo di consegna.
message-wrong-number = Buongiorno. Il numero di tracking sembra sbagliato: non mostra il mio pacco. Per favore, mi dia il numero corretto.
message-trouble = Buongiorno. Il tracking mostra un problema con il pacco. Per favore, mi dica che cosa succede ora.
message-returned = Buongiorno. Secondo il tracking il pacco sta tornando a lei. Per favore, mi dica se lo rispedirà o se mi rimborserà.
message-pickup-over = Buongiorno. Il pacco è rimasto troppo a lungo nel punto di ritiro e forse sta tornando a lei. Per favore, mi dica che cosa ne sa.
message-pickup-missing = Buongiorno. Secondo il tracking il pacco è al punto di ritiro, ma lì non c’è. Per favore, chieda al corriere dove si trova il pacco.
message-lost = Buongiorno. Il corriere segnala che il pacco è andato perso. Per favore, mi dica se lo rispedirà o se mi rimborserà.
message-customs = Buongiorno. Secondo il tracking la dogana trattiene il pacco. Per favore, mi dica se manca un documento o un pagamento.
message-attempt = Buongiorno. Il corriere ha provato a consegnare il pacco, senza riuscirci. Per favore, gli chieda di riprovare.
message-again-number = Buongiorno. Grazie per la risposta, ma il numero di tracking non funziona ancora. Per favore, mi dia un numero che funzioni.
message-again-where = Buongiorno. Grazie per la risposta, ma non so ancora dove si trova il pacco. Per favore, chieda al corriere e mi dica che cosa risponde.
message-again-customs = Buongiorno. Grazie per la risposta, ma non so ancora di che cosa ha bisogno la dogana. Per favore, mi dica se manca un documento o un pagamento.
message-again-ship = Buongiorno. Grazie per la risposta, ma non so ancora quando spedirà l’ordine. Per favore, mi dica la data.
message-again-outcome = Buongiorno. Grazie per la risposta, ma non so ancora che cosa succederà. Per favore, mi dica se rispedirà l’articolo o se mi rimborserà.
message-new-number-silent = Buongiorno. Il nuovo numero di tracking che mi ha dato non mostra nulla. Per favore, mi dia un numero che funzioni.
message-still-not-shipped = Buongiorno. Le ho già scritto e l’ordine non è ancora stato spedito. Per favore, lo spedisca ora o lo annulli.
message-part-still-not-shipped = Buongiorno. Le ho già scritto e il resto del mio ordine non è ancora stato spedito. Per favore, lo spedisca ora o me lo rimborsi.
message-waited = Buongiorno. Ho aspettato come mi ha chiesto, ma il pacco non è ancora arrivato. Per favore, chieda al corriere dove si trova il pacco.
message-waited-again = Buongiorno. Ho aspettato una seconda volta e il pacco non è ancora arrivato. Per favore, verifichi dove si trova o mi rimborsi l’ordine.
message-waited-number = Buongiorno. Ho aspettato come mi ha chiesto, ma il numero di tracking non mostra ancora nulla. Per favore, mi dica se il pacco è stato davvero spedito.
message-extend-protection = Buongiorno. La protezione acquirente finisce in data { $date } e il pacco non è arrivato. Per favore, prolunghi la protezione acquirente.
message-extend-protection-plain = Buongiorno. La protezione acquirente finisce presto e il pacco non è arrivato. Per favore, prolunghi la protezione acquirente.
message-reminder =
    { $days ->
        [one] Buongiorno. Le ho scritto { $days } giorno fa e il pacco non è ancora arrivato. Per favore, mi risponda.
       *[other] Buongiorno. Le ho scritto { $days } giorni fa e il pacco non è ancora arrivato. Per favore, mi risponda.
    }
message-reminder-plain = Buongiorno. Le ho già scritto e il pacco non è ancora arrivato. Per favore, mi risponda.
message-order = Ordine: { $order }
message-number = Numero di tracking: { $number }

## For the dispute: calm facts, dates and numbers

dispute-not-received = Non ho ricevuto l’articolo.
dispute-part-not-shipped = È stata spedita solo una parte del mio ordine. Il resto non è stato spedito.
dispute-rest-not-shipped = Un’altra parte del mio ordine non è stata spedita.
dispute-part-missing = Una parte del mio ordine non è arrivata.
dispute-incomplete = Non ho ricevuto il mio ordine completo.
dispute-not-shipped = Il venditore non ha spedito l’ordine.
dispute-cancel-asked = Ho chiesto l’annullamento dell’ordine.
dispute-delivered-missing = L’ordine risulta consegnato, ma non ho ricevuto l’articolo.
dispute-pickup-missing = Secondo il tracking l’articolo è al punto di ritiro, ma lì non c’è.
dispute-elsewhere = Non ho ricevuto l’articolo. Il tracking mostra una consegna o un movimento in un altro luogo.
dispute-elsewhere-named = Non ho ricevuto l’articolo. Il tracking mostra un altro luogo: «{ $place }».
dispute-wrong-number = Non ho ricevuto l’articolo. Il numero di tracking appartiene a un altro pacco.
dispute-returned = Non ho ricevuto l’articolo. Il tracking mostra che il pacco è tornato al mittente.
dispute-order = Ordine: { $order }.
dispute-paid = Pagato in data { $date }.
dispute-shipped = Indicato come spedito in data { $date }.
dispute-completed = Completato in data { $date }.
dispute-number = Numero di tracking: { $number }.
dispute-last-event = Ultimo aggiornamento del tracking: { $date }, «{ $text }».
dispute-last-event-date = Ultimo aggiornamento del tracking: { $date }.
dispute-no-event = Il tracking non ha mai mostrato alcun movimento.
dispute-silent =
    { $days ->
        [one] Nessun aggiornamento da { $days } giorno.
       *[other] Nessun aggiornamento da { $days } giorni.
    }
dispute-weight = Il peso indicato nel tracking non corrisponde all’articolo.
dispute-protection = Scadenza della protezione acquirente: { $date }.
dispute-wrote = Ho scritto al venditore in data { $date }.
dispute-seller-silent = Il venditore non ha risposto.
dispute-seller-refused = Il venditore ha rifiutato di aiutarmi.
dispute-seller-waits = Il venditore mi ha solo chiesto di aspettare.
dispute-seller-asked-to-wait = Il venditore mi ha chiesto di aspettare.
dispute-seller-template = Il venditore non ha dato una risposta utile.
dispute-seller-number = In data { $date } il venditore mi ha dato un altro numero di tracking: { $number }.
dispute-given-elsewhere = Il tracking di quel numero mostra un altro luogo.
dispute-given-wrong = Quel numero appartiene a un altro pacco.
dispute-given-silent = Quel numero non mostra alcun aggiornamento del tracking.
dispute-closed = La mia controversia su AliExpress è stata chiusa in data { $date } senza rimborso.
dispute-refund = Chiedo il rimborso completo.
dispute-refund-part = Chiedo il rimborso della parte mancante.
dispute-attached = In allegato ci sono gli screenshot.
message-orders = Ordini: { $orders }
