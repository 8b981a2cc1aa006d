### What the updates of the tracking mean.

## What an update means. $from and $to are the normal days until the next scan

event-ordered = L’ordine è stato effettuato. Non è ancora stato spedito nulla.
event-prepared =
    { $to ->
        [one] Il venditore sta preparando il pacco. Nessun corriere lo ha ancora scansionato. La prima scansione arriva di solito dopo { $from }–{ $to } giorno.
       *[other] Il venditore sta preparando il pacco. Nessun corriere lo ha ancora scansionato. La prima scansione arriva di solito dopo { $from }–{ $to } giorni.
    }
event-accepted =
    { $to ->
        [one] Il pacco è in mano a un corriere. La scansione successiva arriva di solito entro { $from }–{ $to } giorno.
       *[other] Il pacco è in mano a un corriere. La scansione successiva arriva di solito entro { $from }–{ $to } giorni.
    }
event-origin-transit =
    { $to ->
        [one] Il pacco è in viaggio verso l’aeroporto del Paese di partenza. La scansione successiva arriva di solito entro { $from }–{ $to } giorno.
       *[other] Il pacco è in viaggio verso l’aeroporto del Paese di partenza. La scansione successiva arriva di solito entro { $from }–{ $to } giorni.
    }
event-export-customs =
    { $to ->
        [one] Il pacco è alla dogana del Paese di partenza. La scansione successiva arriva di solito entro { $from }–{ $to } giorno.
       *[other] Il pacco è alla dogana del Paese di partenza. La scansione successiva arriva di solito entro { $from }–{ $to } giorni.
    }
event-handed-to-airline =
    { $to ->
        [one] Il pacco è stato affidato alla compagnia aerea. Può ancora aspettare un posto in aereo. La scansione successiva di solito è l’importazione, dopo { $from }–{ $to } giorno.
       *[other] Il pacco è stato affidato alla compagnia aerea. Può ancora aspettare un posto in aereo. La scansione successiva di solito è l’importazione, dopo { $from }–{ $to } giorni.
    }
event-departed =
    { $to ->
        [one] Il pacco ha lasciato il Paese di partenza. La scansione successiva di solito è l’importazione, dopo { $from }–{ $to } giorno.
       *[other] Il pacco ha lasciato il Paese di partenza. La scansione successiva di solito è l’importazione, dopo { $from }–{ $to } giorni.
    }
event-international-transit =
    { $to ->
        [one] Il pacco è in viaggio tra un Paese e l’altro. La scansione successiva di solito è l’importazione, dopo { $from }–{ $to } giorno.
       *[other] Il pacco è in viaggio tra un Paese e l’altro. La scansione successiva di solito è l’importazione, dopo { $from }–{ $to } giorni.
    }
event-import-declared = Il pacco è stato dichiarato in anticipo alla dogana del tuo Paese. È una pratica documentale, spesso svolta prima del volo: il pacco può non essere ancora lì.
event-arrived =
    { $to ->
        [one] Il pacco è nel tuo Paese. La scansione successiva arriva di solito entro { $from }–{ $to } giorno.
       *[other] Il pacco è nel tuo Paese. La scansione successiva arriva di solito entro { $from }–{ $to } giorni.
    }
event-import-customs =
    { $to ->
        [one] Il pacco è alla dogana del tuo Paese. La scansione successiva arriva di solito entro { $from }–{ $to } giorno.
       *[other] Il pacco è alla dogana del tuo Paese. La scansione successiva arriva di solito entro { $from }–{ $to } giorni.
    }
event-held-by-customs = La dogana trattiene il pacco. Spesso manca un documento o un pagamento.
event-customs-released =
    { $to ->
        [one] La dogana ha lasciato passare il pacco. Ora tocca al corriere che lo consegna, di solito entro { $from }–{ $to } giorno.
       *[other] La dogana ha lasciato passare il pacco. Ora tocca al corriere che lo consegna, di solito entro { $from }–{ $to } giorni.
    }
event-last-mile-handover =
    { $to ->
        [one] Il pacco è ora in mano al corriere che lo consegna. Non è ancora consegnato. La scansione successiva arriva di solito entro { $from }–{ $to } giorno.
       *[other] Il pacco è ora in mano al corriere che lo consegna. Non è ancora consegnato. La scansione successiva arriva di solito entro { $from }–{ $to } giorni.
    }
event-destination-transit =
    { $to ->
        [one] Il pacco viaggia verso di te dentro il tuo Paese. La scansione successiva arriva di solito entro { $from }–{ $to } giorno.
       *[other] Il pacco viaggia verso di te dentro il tuo Paese. La scansione successiva arriva di solito entro { $from }–{ $to } giorni.
    }
event-out-for-delivery = Il corriere ha il pacco e dovrebbe consegnarlo a breve.
event-attempt-failed = Il corriere ha provato a consegnare il pacco, senza riuscirci.
event-ready-for-pickup = Il pacco ti aspetta in un punto di ritiro. Ritiralo prima che torni indietro.
event-not-collected = Il pacco non è stato ritirato in tempo al punto di ritiro. Forse tornerà indietro: chiedi lì.
event-delivered = Il corriere dice che il pacco è stato consegnato.
event-returning = Il pacco torna, o è tornato, al mittente.
event-lost = Il corriere dice che il pacco è perso o distrutto.
event-exception = Il corriere segnala un problema.
event-note = Solo un’informazione. Il pacco non si è mosso.
event-unknown = Il significato di questo aggiornamento non è noto.

## The history of a parcel

timeline-title = Ogni aggiornamento spiegato
timeline-silence =
    { $days ->
        [one] { $days } giorno senza aggiornamenti
       *[other] { $days } giorni senza aggiornamenti
    }
timeline-silence-now =
    { $days ->
        [one] { $days } giorno senza aggiornamenti finora
       *[other] { $days } giorni senza aggiornamenti finora
    }
timeline-more =
    { $count ->
        [one] { $count } aggiornamento più vecchio non mostrato.
       *[other] { $count } aggiornamenti più vecchi non mostrati.
    }
event-delayed = Il pacco è fermo dove si trova. È un ritardo, non un problema.
