### The window that the toolbar button opens.

popup-title = I tuoi pacchi
popup-order = Ordine { $order }
popup-protection =
    { $days ->
        [one] Protezione: ancora { $days } giorno
       *[other] Protezione: ancora { $days } giorni
    }
popup-protection-estimate =
    { $days ->
        [one] Protezione: ancora circa { $days } giorno
       *[other] Protezione: ancora circa { $days } giorni
    }
popup-protection-today = La protezione finisce oggi
popup-protection-over = La protezione è finita
popup-more =
    { $count ->
        [one] e { $count } altro
       *[other] e altri { $count }
    }
popup-empty-title = Ancora nessun pacco
popup-empty = Apri su AliExpress un ordine o il suo tracking. La risposta appare lì, in un riquadro in fondo alla pagina, e da allora l’ordine resta in questo elenco.
popup-open-orders = Apri i miei ordini
popup-error-title = Non è stato possibile leggere l’elenco
popup-error = Non si è perso nulla. Chiudi questa finestra e riaprila. Se non basta, ricarica l’estensione.
popup-search = Cerca un ordine o controlla un numero
popup-needs-me = Da seguire
popup-unrecognized = Aggiornamenti non riconosciuti ({ $count })
popup-unrecognized-note = L’estensione non conosce ancora questi aggiornamenti. Nomi, numeri e luoghi sono stati tolti. Rileggi tutto prima di inviarlo: può essere rimasto un nome.
popup-unrecognized-copy = Copiali per una segnalazione
