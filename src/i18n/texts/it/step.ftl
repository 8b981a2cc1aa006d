### What to do, in the imperative.

step-open-tracking = Apri una volta la pagina del tracking, così se ne può leggere la cronologia.
step-open-tracking-again = Riapri la pagina del tracking: la cronologia è stata letta tempo fa.
step-open-order = Apri prima la pagina dell’ordine: è stata letta tempo fa.
step-check-trackers = Cerca il numero in altri tracker. Non si aggiornano tutti insieme.
step-use-second-number = Cerca l’altro numero: { $number }
step-check-number = Copia di nuovo il numero dall’ordine e confrontalo. 0 e O, 1 e I si confondono facilmente.
step-look-again = Prossimo controllo: { $date }. Più spesso non serve.
step-send-message = Copia il messaggio e invialo nella chat con il venditore.
step-tell-reply = Quando il venditore risponde, scegli la sua risposta sotto «{ $where }».
step-ask-around = Chiedi in casa, ai vicini, all’ufficio postale e al corriere.
step-collect = Ritiralo prima che il punto di ritiro lo rimandi indietro.
step-call-courier = Chiama il corriere per un nuovo tentativo.
step-ask-customs = Chiedi alla dogana o al corriere quale documento o pagamento manca.
step-keep-evidence = Fai gli screenshot dell’ordine, del tracker e della chat.
step-ask-extension = Chiedi al venditore di prolungare la protezione acquirente. Solo lui può farlo.
step-open-dispute = Apri la controversia nella pagina dell’ordine.
step-not-last-day = Non aspettare l’ultimo giorno.
step-do-not-confirm = Non premere «Conferma ricezione» prima di avere l’articolo in mano.
step-do-not-close-dispute = Non chiudere la controversia in cambio di una promessa. Prima i soldi o una decisione.
step-answer-offer = Rispondi in tempo all’offerta. Accetta solo una somma sufficiente; una promessa non lo è.
step-ask-payment-provider = Chiedi il rimborso alla tua banca o al servizio di pagamento.
step-cancel-order = Oppure annulla l’ordine nella sua pagina. Non è ancora stato spedito, quindi riavrai i tuoi soldi.
step-cancel-now = Annulla l’ordine nella sua pagina. Non è stato spedito nulla, quindi riavrai i tuoi soldi.
step-ask-support = Chiedi all’assistenza di AliExpress di annullare l’ordine: il venditore non ha accettato.
step-check-post = Cerca il numero sul sito del corriere che consegna. Il pacco è nel tuo Paese e le novità si vedono prima lì.
step-tell-tracking = Guarda la pagina del tracking e scegli sotto «{ $where }» che cosa dice.
