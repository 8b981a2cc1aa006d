### What this buyer's earlier parcels and stores did.

experience-title = Votre propre expérience
experience-note = D’après vos commandes précédentes dans ce navigateur. À titre d’information seulement : le conseil suit les délais d’attente définis dans les réglages.
experience-empty = Rien pour l’instant. Quand trois de vos colis envoyés par le même mode de livraison seront arrivés, vous verrez ici combien de temps ils sont restés sans mise à jour.
experience-group = { $service } → { $country }
experience-any-service = Tous les modes de livraison
experience-any-country = votre pays
experience-first-scan = Avant le premier scan
experience-accepted = Chez le transporteur, avant l’exportation
experience-exported = En route vers votre pays
experience-arrived = Dans votre pays
experience-span =
    { $n ->
        [one] Votre dernier colis :
       *[other] Vos { $n } derniers colis :
    } { $from } à { $to ->
        [one] { $to } jour
       *[other] { $to } jours
    } sans mise à jour ; { $normal-from } à { $normal-to ->
        [one] { $normal-to } jour
       *[other] { $normal-to } jours
    }, c’est normal.
experience-stores = Boutiques dont des commandes sont restées bloquées
experience-store =
    { $store } : { $stuck } sur { $orders ->
        [one] { $orders } commande
       *[other] { $orders } commandes
    } { $stuck ->
        [one] restée bloquée
       *[other] restées bloquées
    } ; { $came ->
        [one] { $came } finalement arrivée
       *[other] { $came } finalement arrivées
    }, { $refunded ->
        [one] { $refunded } remboursée
       *[other] { $refunded } remboursées
    }.
