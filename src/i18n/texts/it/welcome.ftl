### The page that opens once, after the installation.

welcome-title = Stuck Parcel è pronto
welcome-lead = Apri un ordine su AliExpress. Un riquadro in fondo alla pagina ti dice se è normale che non si muova nulla, fino a quando aspettare e che cosa fare dopo.
welcome-where = Dove lo vedi
welcome-order-page = Nella pagina di un ordine e del suo tracking: il riquadro.
welcome-list-page = Nell’elenco dei tuoi ordini: un segno su ognuno.
welcome-button = Con il pulsante della barra degli strumenti: tutti i tuoi pacchi, i più urgenti in cima. Fissa il pulsante, così vedi quanti richiedono la tua attenzione.
welcome-levels = Che cosa può dire
welcome-wait = Non ci sono novità, ed è normale. Vedi per quanto ancora.
welcome-watch = Più del solito, ma non c’è ancora da preoccuparsi.
welcome-write = È ora di chiedere. Il messaggio è pronto da copiare.
welcome-extend = La protezione finisce presto e il pacco non è arrivato.
welcome-dispute = Gli ultimi giorni utili per aprire una controversia. Il testo e il file per la controversia sono pronti.
welcome-done = È arrivato, oppure non c’è nulla da aspettare.
welcome-never = Che cosa non fa mai
welcome-never-network = Non ha server, account né telemetria. L’unica pagina che apre da sola è quella del tracking di AliExpress dell’ordine che stai guardando.
welcome-never-click = Non preme i pulsanti del negozio e non invia messaggi. Lo fai tu.
welcome-never-read = Del tuo indirizzo legge città, CAP e Paese, nient’altro.
welcome-never-leave = Ciò che ricorda resta in questo browser finché non lo elimini.
welcome-allow = Consenti su AliExpress
welcome-allow-note = Il browser non permette ancora all’estensione di leggere le pagine degli ordini. Senza questo permesso lì non vedi nulla.
welcome-allowed = Consentito. Nelle pagine già aperte il riquadro appare dopo averle ricaricate.
welcome-refused = Non consentito. Puoi consentirlo più tardi, qui o nelle impostazioni del browser.
