### What this buyer's earlier parcels and stores did.

experience-title = Le tue consegne precedenti
experience-note = Dai tuoi ordini precedenti visti da questo browser. Solo per informazione: il consiglio segue i tempi di attesa delle impostazioni.
experience-empty = Ancora niente. Quando saranno arrivati tre tuoi pacchi con lo stesso metodo di spedizione, vedrai qui per quanto tempo sono rimasti senza aggiornamenti.
experience-group = { $service } → { $country }
experience-any-service = Tutti i metodi di spedizione
experience-any-country = il tuo Paese
experience-first-scan = Prima della prima scansione
experience-accepted = In mano al corriere, prima dell’esportazione
experience-exported = In viaggio verso il tuo Paese
experience-arrived = Nel tuo Paese
experience-span =
    { $n ->
        [one] Il tuo ultimo pacco:
       *[other] I tuoi ultimi { $n } pacchi:
    } { $from }–{ $to ->
        [one] { $to } giorno
       *[other] { $to } giorni
    } senza aggiornamenti; di norma { $normal-from }–{ $normal-to ->
        [one] { $normal-to } giorno
       *[other] { $normal-to } giorni
    }.
experience-stores = Negozi con ordini rimasti bloccati
experience-store =
    { $store }: { $stuck } su { $orders ->
        [one] { $orders } ordine
       *[other] { $orders } ordini
    } { $stuck ->
        [one] rimasto bloccato
       *[other] rimasti bloccati
    }; { $came ->
        [one] { $came } poi arrivato
       *[other] { $came } poi arrivati
    }, { $refunded ->
        [one] { $refunded } rimborsato
       *[other] { $refunded } rimborsati
    }.
