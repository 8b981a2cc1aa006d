### The card on an order page.

banner-name = Stuck Parcel
banner-dismiss = Nascondi finché il consiglio non è più urgente
banner-hidden = Nascosto finché il consiglio non è più urgente
banner-close-note = Chiudi questo avviso
banner-menu = Menu
banner-to-edge = Riduci al bordo della pagina
banner-to-left = Sposta a sinistra
banner-to-right = Sposta a destra
banner-shortcut = Mostra il riquadro nella pagina dell’ordine
banner-flags = Segnali d’allarme
banner-reasons = Perché possono non esserci novità
banner-steps = Cosa fare
banner-message = Messaggio al venditore
banner-dispute = Testo per la controversia
banner-dispute-provider = Riepilogo per il tuo servizio di pagamento
banner-copy-dispute = Copia il testo
banner-copied-dispute = Copiato. Ora incolla il testo nella controversia.
banner-copied-report = Copiato.
banner-copied-diagnostics = Copiato. Incollalo in una segnalazione: nelle impostazioni scegli «{ $where }».
banner-meaning = Traduzione
banner-seller-language = Lingua del messaggio
banner-copy = Copia il messaggio
banner-copied = Copiato. Ora incolla il messaggio nella chat.
banner-copy-failed = Il browser non ha permesso la copia. Il testo è selezionato: premi Ctrl+C (su Mac Cmd+C).
banner-chat = Apri la chat
banner-sent = L’ho inviato
banner-trackers = Cerca il numero altrove
banner-found = Trovato
banner-nothing = Non trovato
banner-found-at = { $tracker }: trovato
banner-nothing-at = { $tracker }: non trovato
banner-parcel-of = Questo ordine ha { $count } pacchi. Qui si tratta di { $number }.
banner-parcels = Questo ordine ha { $count } pacchi: { $numbers }.
banner-part-sent = La parte già spedita di questo ordine:
banner-part-unsent = Il resto di questo ordine non è ancora stato spedito.
banner-in-hands = Hai il pacco?
banner-in-hands-all = Hai ricevuto tutto?
banner-have-it = Ce l’ho
banner-have-all = Ho ricevuto tutto
banner-not-have-all = Manca qualcosa
banner-not-have-delivered = Il pacco consegnato non c’è
banner-not-have-it = Non ce l’ho
banner-not-at-pickup = Non è al punto di ritiro
banner-answers = Che cosa è successo?
banner-new-number = Nuovo numero dal venditore
banner-save = Salva
banner-said = { $date }: { $answer }
banner-said-elsewhere = { $date }: { $answer } (annotato per l’ordine { $order })
banner-log = Il tuo registro
banner-undo = Annulla
banner-log-day = Data
banner-facts = Da dove vengono i dati
banner-missing = Dati non letti: { $list }.
banner-list-comma = { $first }, { $second }
banner-diagnostics = Qualcosa non va? Copia la diagnostica
banner-copy-diagnostics = Copia la diagnostica
banner-evidence = Crea il file per la controversia
banner-opens = Si apre in una nuova scheda

## The waiting bar in words, and the countdown

bar-text = Fino al giorno { $normal } è normale non avere novità; scrivi al venditore dal giorno { $write }; dopo il giorno { $flag } è un segnale d’allarme. Oggi è il giorno { $day }.
bar-legend = Normale fino al giorno { $normal } · scrivi dal giorno { $write } · allarme dopo il giorno { $flag }
protection-left =
    { $days ->
        [one] Protezione acquirente: ancora { $days } giorno, scadenza { $date }
       *[other] Protezione acquirente: ancora { $days } giorni, scadenza { $date }
    }
protection-today = La protezione acquirente finisce oggi, { $date }
protection-over = La protezione acquirente è finita il giorno { $date }
protection-also = AliExpress mostra anche la data { $date }; è più sicuro attenersi alla prima delle due.
protection-estimate =
    { $days ->
        [one] Protezione acquirente: ancora circa { $days } giorno (stima: { $date }). La pagina non mostra una data.
       *[other] Protezione acquirente: ancora circa { $days } giorni (stima: { $date }). La pagina non mostra una data.
    }
protection-estimate-over = La protezione acquirente potrebbe essere finita (stima: { $date }). La pagina non mostra una data.

## What the buyer can note

said-have-it = Ce l’ho
said-do-not-have-it = Non ce l’ho
said-other-place = Il tracking mostra un’altra città o un altro Paese
said-weight-mismatch = Il peso non corrisponde
said-wrong-number = Non è il mio numero di tracking
said-checked-found = { $tracker }: trovato
said-checked-nothing = { $tracker }: non trovato
said-wrote = Ho scritto al venditore: { $message }
said-wrote-again = Ho scritto di nuovo al venditore: { $message }
said-wrote-own = Ho scritto al venditore
said-seller-waits = Il venditore mi ha chiesto di aspettare
said-seller-number = Il venditore ha dato un nuovo numero: { $number }
said-seller-template = Il venditore ha dato una risposta standard
said-seller-refused = Il venditore ha rifiutato
said-seller-silent = Il venditore non risponde
said-dispute-opened = Ho aperto una controversia
said-dispute-offer = Ho ricevuto un’offerta nella controversia
said-dispute-escalated = Ora decide AliExpress
said-dispute-closed = La controversia è stata chiusa senza rimborso
said-refunded = Ho riavuto i soldi

## What a message to the seller was about, after "I messaged the seller:"

wrote-no-tracking = il tracking non mostra nulla
wrote-silent-accepted = nessuna novità dal corriere
wrote-silent-exported = nessuna novità da quando è partito per l’estero
wrote-silent-arrived = nessuna novità nel mio Paese
wrote-not-shipped = non ancora spedito
wrote-cancel = richiesta di accettare l’annullamento
wrote-not-received = risulta consegnato, non ricevuto
wrote-wrong-number = numero sbagliato
wrote-trouble = un problema di consegna
wrote-extend-protection = richiesta di proroga della protezione
wrote-reminder = sollecito

## Where a number can be looked up

tracker-ali-express = AliExpress
tracker-cainiao = Cainiao
tracker-universal = Tracker universale
tracker-local-post = Poste locali
tracker-courier = Corriere

## The dispute: what to attach, and until when

disputing-attach = Che cosa allegare
disputing-order = Screenshot dell’ordine
disputing-tracker = Screenshot del tracker
disputing-chat = Screenshot della chat con il venditore
disputing-place = Prova della consegna in un altro luogo
disputing-post = Un messaggio delle poste o del corriere che conferma il problema
disputing-not-yet = Ancora da fare.
disputing-you-have = Ce l’hai.
disputing-protection = Qui è annotata la scadenza della protezione: { $date }.
disputing-history =
    { $count ->
        [one] { $count } aggiornamento del tracking, salvato qui il giorno { $date }.
       *[other] { $count } aggiornamenti del tracking, salvati qui il giorno { $date }.
    }
disputing-log =
    { $count ->
        [one] { $count } riga nel tuo registro.
       *[other] { $count } righe nel tuo registro.
    }
disputing-if-any = Solo se c’è.
disputing-open-by = Aprila entro il giorno { $date }. Non aspettare l’ultimo giorno.
disputing-open-by-day = Aprila entro il giorno { $date }.
disputing-window = Di solito puoi aprire una controversia fino al giorno { $date }. Non aspettare tanto.
disputing-window-today = Di solito oggi è l’ultimo giorno per aprire una controversia.
disputing-show = Mostrami dove
disputing-shown = È evidenziato nella pagina. Fai clic quando vuoi.
disputing-not-found = Il pulsante non è in questa pagina. Nella pagina dell’ordine cerca «Resi/rimborsi» accanto all’articolo.

## The card on the page of the chat

chat-insert = Inserisci nel messaggio
chat-click-first = Prima fai clic nel campo del messaggio
chat-inserted = Il testo è nel campo del messaggio. Leggilo, poi invialo tu.
chat-insert-failed = La pagina non ha accettato il testo. Copialo.
chat-dismiss = Nascondi in questa pagina
chat-none = Per questo ordine ora non serve un messaggio.
chat-which = Di quale ordine si parla in questa chat?
chat-orders =
    { $count ->
        [one] Un altro ordine
       *[other] Altri ordini
    }

## Good to know, for this order or the next one

hint-title = Buono a sapersi
hint-economy-for-much = Spedizione economica per un ordine di questo prezzo: la prossima volta una spedizione tracciata vale la spesa.
hint-zip = Il CAP { $zip } non sembra di questo Paese: { $country }. Controlla l’indirizzo e dillo al venditore.
hint-stuck-store =
    { $count ->
        [one] { $count } ordine precedente da questo negozio è rimasto bloccato.
       *[other] { $count } ordini precedenti da questo negozio sono rimasti bloccati.
    }
hint-save-number = Apri la pagina del tracking il giorno in cui appare il numero: così resta salvato qui. Basta controllare ogni pochi giorni.

## Facts, and where they were read

fact-order = Ordine
fact-placed = Effettuato
fact-paid = Pagato
fact-shipped = Spedito
fact-ended = Concluso
fact-status = Stato
fact-protection = Scadenza protezione
fact-country = Paese
fact-city = Città
fact-zip = CAP
fact-store = Negozio
fact-number = Numero di tracking
fact-second-number = Secondo numero
fact-carrier = Corriere
fact-service = Metodo di spedizione
fact-last-event = Ultimo aggiornamento
fact-newest-differs = Gli ultimi aggiornamenti non coincidono
fact-newest = { $behind } ({ $behindPlace }), { $ahead } ({ $aheadPlace }). Vale il più recente.
fact-no-event = Tracking letto, nessun aggiornamento

## The status of an order

status-unpaid = non pagato
status-processing = in preparazione
status-shipped = spedito
status-completed = completato
status-cancelled = annullato
status-closed = chiuso
status-in-dispute = controversia aperta
status-refunded = rimborsato

## Where a fact was read

source-estimate = stima
source-address = indirizzo della pagina
source-list-page = elenco degli ordini
source-detail-page = pagina dell’ordine
source-tracking-page = pagina del tracking
source-list-answer = dati dell’elenco degli ordini
source-refund-answer = dati dell’elenco dei rimborsi
source-detail-answer = dati della pagina dell’ordine
source-tracking-answer = dati della pagina del tracking
source-cainiao = Cainiao
source-buyer = tu

## The mark on the order list

chip-wait-until = Aspetta fino a: { $date }
chip-label = Stuck Parcel: { $verdict }
status-partly-shipped = spedito in parte
status-cancel-requested = annullamento richiesto
disputing-in-file = Nel file.
status-expired = scaduto
fact-refund-words = Rimborso o controversia, secondo l’elenco
banner-also = Anche in questo pacco
banner-also-ends = La protezione acquirente dell’ordine { $order } finisce per prima: qui conta quella data.
delivery-past = Consegna stimata: { $date }. Questa data è passata.
delivery-moved = Nuova data di consegna stimata: { $date } (prima: { $first }).
delivery-moved-past = Nuova data di consegna stimata: { $date } (prima: { $first }). Anche questa data è passata.
delivery-coupon = Il negozio ha promesso un coupon per la consegna dopo questa data: { $date }. Il suo pulsante «Collect» è nella pagina dell’ordine, accanto all’articolo.
fact-expected = Consegna stimata
verdict-says-undated = La pagina dell’ordine dice «{ $words }», senza data.
fact-latest-words = Ultimo aggiornamento nella pagina dell’ordine
chip-unread = Tracking non letto
