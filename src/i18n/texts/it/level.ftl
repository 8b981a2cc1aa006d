### The advice in one line: a headline, also of the marks on the order list. At most 28 letters.

level-done = Non serve fare nulla
level-wait = Aspetta
level-watch = Tienilo d’occhio
level-write = Scrivi al venditore
level-extend = Chiedi una proroga
level-extend-asked = Proroga richiesta
level-did-it-arrive = È arrivato?
level-dispute = Apri una controversia
level-unknown = Ancora non si sa

## The headline once the time for a dispute is over, too

level-too-late = Contatta la tua banca
level-collect = Ritiralo
level-call-courier = Chiama il corriere
level-cancel = Annulla l’ordine
level-find-end = Cerca la data di fine
level-refund = Rimborso o controversia
