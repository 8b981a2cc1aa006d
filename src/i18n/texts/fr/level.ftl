### The advice in one line: a headline, also of the marks on the order list. At most 28 letters.

level-done = Rien de plus à faire
level-wait = Patientez
level-watch = À surveiller
level-write = Écrivez au vendeur
level-extend = Demandez une prolongation
level-extend-asked = Prolongation demandée
level-did-it-arrive = Est-il arrivé ?
level-dispute = Ouvrez un litige
level-unknown = Pas encore clair

## The headline once the time for a dispute is over, too

level-too-late = Contactez votre banque
level-collect = Allez le retirer
level-call-courier = Appelez le livreur
level-cancel = Annulez la commande
level-find-end = Cherchez la date de fin
level-refund = Remboursement ou litige
