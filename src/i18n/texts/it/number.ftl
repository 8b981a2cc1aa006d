### What a tracking number is, who can track it, and what was wrong with it.

## What it is

number-is-post = Un numero di tracking postale (S10), emesso da { $post }: { $service }.
number-is-post-of-destination = Un numero di tracking postale (S10) del Paese di destinazione, emesso da { $post }: { $service }.
number-is-no-country = Ha il formato di un numero di tracking postale (S10), ma le ultime due lettere non indicano un Paese.
number-is-first-mile = Un numero { $carrier } per il viaggio dal Paese di partenza. Le poste del tuo Paese non lo conoscono.
number-is-last-mile = Un numero { $carrier } per la consegna nel tuo Paese.
number-is-courier = Un numero { $carrier }.
number-is-perhaps = Può essere un numero { $carrier }. Anche altri corrieri usano questo formato.
number-is-amazon = Un numero Amazon. Forse il venditore ha comprato lì l’articolo e te lo ha fatto spedire da Amazon.
number-is-order-id = È un numero d’ordine AliExpress, non un numero di tracking.
number-is-perhaps-order-id = 16 cifre: di solito è un numero d’ordine AliExpress, non un numero di tracking.
number-is-product-id = È un codice prodotto AliExpress, non un numero di tracking.
number-is-unknown = Nessun corriere noto usa numeri in questo formato. Confrontalo con l’ordine, carattere per carattere.
number-is-placeholder = Sembra un numero di esempio, non un pacco vero.
number-is-unreadable = Un carattere non è leggibile.

## The service that the first letters of a postal number stand for

number-service-ems = posta espressa (EMS)
number-service-letter-express = lettera o pacchetto tracciato
number-service-registered = raccomandata
number-service-insured = lettera assicurata
number-service-parcel = pacco
number-service-e-commerce = pacco e-commerce
number-service-untracked = pacchetto senza tracking fino alla porta
number-service-m-bag = sacco di stampati
number-service-business-reply = risposta commerciale
number-service-domestic = servizio nazionale o tra due Paesi
number-service-other = altra spedizione

## How far it can be tracked

number-reach-door = Si può seguire fino alla porta.
number-reach-hand-over = Si può seguire finché non lo prende il corriere locale. Poi cerca un secondo numero.
number-reach-border = Il tracking di solito finisce alla frontiera: dopo, la posta economica non viene scansionata.
number-reach-from-arrival = Mostra qualcosa solo dopo l’arrivo del pacco nel Paese di destinazione.

## Check digit and repairs

number-check-passes = La cifra di controllo è giusta.
number-check-fails = La cifra di controllo è sbagliata: probabilmente è un errore di battitura. Confronta il numero con l’ordine.
number-repair = Intendevi { $number }?
number-repair-change = Carattere { $place }: { $to } invece di { $from }.
number-repair-remove = Senza il carattere { $place } ({ $from }).
number-changed = Letto come { $number }.
number-look-alike = Il carattere { $place } è una lettera di un altro alfabeto che somiglia a { $to }.

## Links

number-link-copies = Un clic copia il numero: incollalo lì.
number-link-copied = Il numero è copiato: incollalo lì.
number-link-postcode = Chiede il tuo CAP.
number-link-not-expected = Probabilmente non conosce questo numero.

## Why nothing was looked up

number-refused-empty = Non è stato inserito alcun numero.
number-refused-too-long = È troppo lungo per un numero di tracking.
number-refused-control-characters = Contiene caratteri che non possono far parte di un numero.
number-refused-no-number = Non contiene alcun numero di tracking.
number-known = L’ordine ha già questo numero.
number-save-again = Premi di nuovo «Salva» per tenerlo così com’è.

## The box in which a number is checked, and the numbers of an order

number-box = Controlla un numero
number-other = Controlla invece { $number }
number-of-parcel =
    { $count ->
        [one] Numero di tracking
       *[other] Numeri di tracking
    }
number-from-seller = Dal venditore.
number-copy = Copia
number-copy-this = Copia { $number }
number-is-as-order-says = L’ordine indica { $carrier } per questo numero. Il formato da solo non dice nulla.
number-link-until-hand-over = Mostra il percorso fino alla consegna al corriere locale.
number-link-from-hand-over = Mostra il percorso dalla presa in carico del corriere locale in poi.
