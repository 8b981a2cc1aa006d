### Why there may be no updates.

reason-created-in-advance = Il numero è stato creato in anticipo: i venditori spesso stampano l’etichetta giorni prima di consegnare il pacco.
reason-economy = Spedizione economica: il tracking può fermarsi alla frontiera. Conta la data di fine della protezione.
reason-carrier-changed = Il corriere è cambiato. Usa il secondo numero: { $number }
reason-number-error = Nel numero può esserci un errore.
reason-foreign-number = Il numero sembra di un pacco che va altrove.
reason-older-parcel = Gli aggiornamenti di questo numero sono precedenti al tuo ordine: riguardano un altro pacco.
reason-overload =
    { $days ->
        [one] Sovraccarico: l’ordine è stato pagato in un periodo di punta ({ $sale }). La prima scansione può richiedere fino a { $days } giorno.
       *[other] Sovraccarico: l’ordine è stato pagato in un periodo di punta ({ $sale }). La prima scansione può richiedere fino a { $days } giorni.
    }
reason-overload-plain = Sovraccarico: l’ordine è stato pagato in un periodo di punta ({ $sale }). In quei giorni i magazzini sono lenti.
reason-loss =
    { $days ->
        [one] Nessun aggiornamento da { $days } giorno: il pacco potrebbe essere andato perso. Preparati ad aprire una controversia.
       *[other] Nessun aggiornamento da { $days } giorni: il pacco potrebbe essere andato perso. Preparati ad aprire una controversia.
    }

## Sales, after "you paid around"

sale-march = promozione anniversario di marzo
sale-june = promozione di giugno
sale-double-eleven = 11.11
sale-black-friday = Black Friday
sale-double-twelve = 12.12
sale-chinese-new-year = Capodanno cinese
sale-golden-week = Settimana d’oro in Cina
