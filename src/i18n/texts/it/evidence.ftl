### The dispute file: read by somebody who decides about it. Calm and plain, no contractions.

evidence-title = File per la controversia: ordine { $order }
evidence-made = Creato in data { $time } da Stuck Parcel { $version } nel browser dell’acquirente, a partire da ciò che le pagine di AliExpress e Cainiao mostravano lì. Gli orari sono quelli dell’orologio dell’acquirente ({ $zone }).
evidence-statement = Dichiarazione
evidence-flags = Segnali d’allarme
evidence-order = Ordine
evidence-fact = Dato
evidence-value = Come è stato letto
evidence-read-from = Letto da
evidence-seen = Ultima lettura
evidence-item = Articolo
evidence-items = { $count } × { $title }
evidence-price = Prezzo
evidence-given-number = Numero dato dal venditore
evidence-status-words = Stato secondo la pagina
evidence-refund = Elenco dei rimborsi
evidence-origin-country = Spedito da
evidence-destination-country = Destinazione
evidence-protection-title = La protezione acquirente nel tempo
evidence-until = Scadenza
evidence-first-seen = Prima lettura
evidence-parcel = Pacco { $number }
evidence-chart =
    Cronologia { $first } – { $last }: { $entries ->
        [one] { $entries } aggiornamento
       *[other] { $entries } aggiornamenti
    }, { $silences ->
        [one] { $silences } lunga pausa
       *[other] { $silences } lunghe pause
    }.
evidence-row-silences = Senza aggiornamenti
evidence-row-entries = Aggiornamenti del tracking
evidence-row-table = Attesa abituale
evidence-row-messages = Messaggi al venditore
evidence-silent =
    { $days ->
        [one] { $days } giorno senza scansioni
       *[other] { $days } giorni senza scansioni
    }
evidence-silence =
    { $days ->
        [one] { $from } – { $to }: { $days } giorno senza scansioni
       *[other] { $from } – { $to }: { $days } giorni senza scansioni
    }
evidence-silence-lasts =
    { $days ->
        [one] { $from } – { $to } (ultima lettura del tracking): { $days } giorno senza scansioni
       *[other] { $from } – { $to } (ultima lettura del tracking): { $days } giorni senza scansioni
    }
evidence-span-normal = normale
evidence-span-between = più del solito
evidence-span-write = decisamente troppo
evidence-table =
    { $normal ->
        [one] Attesa abituale in questa fase (inizio: { $start }): fino a { $normal } giorno; dal giorno { $write } è decisamente troppo. È il giorno { $day }.
       *[other] Attesa abituale in questa fase (inizio: { $start }): fino a { $normal } giorni; dal giorno { $write } è decisamente troppo. È il giorno { $day }.
    }
evidence-today = oggi, { $date }
evidence-protection = scadenza protezione: { $date }
evidence-entries = Aggiornamenti del tracking, prima i più recenti
evidence-when = Quando
evidence-entry = Aggiornamento
evidence-code = Codice { $code }
evidence-no-entries = La cronologia del tracking è stata letta in data { $time } e non aveva aggiornamenti.
evidence-last-read = Ultima lettura: { $time }.
evidence-correspondence = Corrispondenza con il venditore
evidence-answer = Che cosa è successo
evidence-offered = Testo pronto da inviare:
evidence-checks = Ricerche nei tracker
evidence-tracker = Tracker
evidence-result = Risultato
evidence-found = trovato
evidence-nothing = non trovato
evidence-said = Che cosa ha annotato l’acquirente
evidence-history = Che cosa mostravano le pagine e quando
evidence-newest-event = Aggiornamento del tracking più recente
evidence-last-seen = Ultima lettura
evidence-pictures = Screenshot
evidence-picture = { $what }, { $time }
evidence-picture-order = L’ordine su AliExpress
evidence-picture-tracker = Pagina del tracking
evidence-picture-chat = Chat con il venditore
evidence-picture-dispute = Controversia o rimborso
evidence-picture-other = Un’altra pagina

## The page on which the file is looked at and saved, and the button that saves a screenshot

file-heading = File per la controversia
file-save-html = Salva come un unico file HTML
file-save-json = Salva come JSON
file-print = Stampa o salva come PDF
file-language = Lingua del file
file-saved = Salvato: { $name }
file-pictures = Screenshot in questo file
file-delete = Elimina
file-delete-label = Elimina: { $what }
file-deleted = Eliminato.
file-preview = Anteprima
file-add-pictures = Per aggiungere screenshot: apri l’ordine, il suo tracking o la chat in una scheda, fai clic lì su Stuck Parcel nella barra degli strumenti, poi su «Salva uno screenshot di questa pagina».
file-no-order = Nessun ordine selezionato
file-no-order-text = Questa pagina si apre da un ordine: con il pulsante nel riquadro della sua pagina, o con il link nell’elenco aperto dal pulsante della barra degli strumenti.
file-unknown = Questo ordine non è ancora noto
file-unknown-text = Non se ne è ancora letto nulla. Aprilo prima su AliExpress.
file-failed = Non è stato possibile creare il file
file-failed-text = Non è stato possibile leggere i dati salvati: { $error }
file-others-unread = Nel file mancano le informazioni su questo pacco che si trovano solo negli altri ordini. Non è stato possibile leggere quegli ordini: { $error }
file-not-done = Non ha funzionato: { $error }
file-link = File per la controversia
picture-keep = Salva uno screenshot di questa pagina
picture-choose = A quale ordine appartiene questa pagina?
picture-preview = Cosa vedrà AliExpress
picture-covered = I punti che mostrano nome, telefono e via sono coperti. Controlla il resto prima di salvare.
picture-uncovered = Nulla è coperto. Controlla se si vedono nome, telefono o indirizzo prima di salvare.
picture-keep-taken = Salva così
picture-uncover = Mostra l’indirizzo
picture-cover = Copri di nuovo l’indirizzo
picture-discard = Non salvare
picture-kept = Screenshot salvato: { $count } per questo ordine.
picture-full =
    { $count ->
        [one] Per questo ordine c’è già { $count } screenshot e non c’è altro spazio. Prima eliminane uno nel file per la controversia.
       *[other] Per questo ordine ci sono già { $count } screenshot e non c’è altro spazio. Prima eliminane uno nel file per la controversia.
    }
picture-refused = Il browser non permette uno screenshot di questa pagina.
picture-changed = La scheda ora mostra un’altra pagina. Rifai lo screenshot.
picture-not-kept = Non è stato possibile salvare lo screenshot: { $error }
file-open-tracking = Apri la pagina del tracking
file-not-copied = Il browser non ha permesso la copia. Seleziona il testo nell’anteprima e copialo.
