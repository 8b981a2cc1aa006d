### What the updates of the tracking mean.

## What an update means. $from and $to are the normal days until the next scan

event-ordered = La commande est passée. Rien n’a encore été envoyé.
event-prepared =
    { $to ->
        [one] Le vendeur prépare le colis. Aucun transporteur ne l’a encore scanné. Le premier scan arrive en général au bout de { $from } à { $to } jour.
       *[other] Le vendeur prépare le colis. Aucun transporteur ne l’a encore scanné. Le premier scan arrive en général au bout de { $from } à { $to } jours.
    }
event-accepted =
    { $to ->
        [one] Un transporteur a le colis. Le prochain scan arrive en général sous { $from } à { $to } jour.
       *[other] Un transporteur a le colis. Le prochain scan arrive en général sous { $from } à { $to } jours.
    }
event-origin-transit =
    { $to ->
        [one] Le colis est en route vers l’aéroport du pays d’origine. Le prochain scan arrive en général sous { $from } à { $to } jour.
       *[other] Le colis est en route vers l’aéroport du pays d’origine. Le prochain scan arrive en général sous { $from } à { $to } jours.
    }
event-export-customs =
    { $to ->
        [one] Le colis est à la douane du pays d’origine. Le prochain scan arrive en général sous { $from } à { $to } jour.
       *[other] Le colis est à la douane du pays d’origine. Le prochain scan arrive en général sous { $from } à { $to } jours.
    }
event-handed-to-airline =
    { $to ->
        [one] Le colis a été remis pour le vol. Il attend peut-être encore une place dans un avion. Le prochain scan est en général l’importation, au bout de { $from } à { $to } jour.
       *[other] Le colis a été remis pour le vol. Il attend peut-être encore une place dans un avion. Le prochain scan est en général l’importation, au bout de { $from } à { $to } jours.
    }
event-departed =
    { $to ->
        [one] Le colis a quitté le pays d’origine. Le prochain scan est en général l’importation, au bout de { $from } à { $to } jour.
       *[other] Le colis a quitté le pays d’origine. Le prochain scan est en général l’importation, au bout de { $from } à { $to } jours.
    }
event-international-transit =
    { $to ->
        [one] Le colis est en route entre deux pays. Le prochain scan est en général l’importation, au bout de { $from } à { $to } jour.
       *[other] Le colis est en route entre deux pays. Le prochain scan est en général l’importation, au bout de { $from } à { $to } jours.
    }
event-import-declared = Le colis a été déclaré à l’avance à la douane de votre pays. C’est une formalité, souvent faite avant le vol : le colis n’y est pas forcément déjà.
event-arrived =
    { $to ->
        [one] Le colis est dans votre pays. Le prochain scan arrive en général sous { $from } à { $to } jour.
       *[other] Le colis est dans votre pays. Le prochain scan arrive en général sous { $from } à { $to } jours.
    }
event-import-customs =
    { $to ->
        [one] Le colis est à la douane de votre pays. Le prochain scan arrive en général sous { $from } à { $to } jour.
       *[other] Le colis est à la douane de votre pays. Le prochain scan arrive en général sous { $from } à { $to } jours.
    }
event-held-by-customs = La douane retient le colis. Il manque souvent un document ou un paiement.
event-customs-released =
    { $to ->
        [one] La douane a libéré le colis. Le transporteur chargé de la livraison prend le relais, en général sous { $from } à { $to } jour.
       *[other] La douane a libéré le colis. Le transporteur chargé de la livraison prend le relais, en général sous { $from } à { $to } jours.
    }
event-last-mile-handover =
    { $to ->
        [one] Le transporteur chargé de la livraison a maintenant le colis. Il n’est pas encore livré. Le prochain scan arrive en général sous { $from } à { $to } jour.
       *[other] Le transporteur chargé de la livraison a maintenant le colis. Il n’est pas encore livré. Le prochain scan arrive en général sous { $from } à { $to } jours.
    }
event-destination-transit =
    { $to ->
        [one] Le colis est en route vers vous dans votre pays. Le prochain scan arrive en général sous { $from } à { $to } jour.
       *[other] Le colis est en route vers vous dans votre pays. Le prochain scan arrive en général sous { $from } à { $to } jours.
    }
event-out-for-delivery = Le livreur a le colis et devrait l’apporter bientôt.
event-attempt-failed = Le livreur a essayé de livrer le colis, sans succès.
event-ready-for-pickup = Le colis vous attend dans un point de retrait. Retirez-le avant qu’il ne reparte.
event-not-collected = Le colis n’a pas été retiré à temps au point de retrait. Il va peut-être repartir : renseignez-vous sur place.
event-delivered = Le transporteur indique que le colis a été livré.
event-returning = Le colis repart, ou est reparti, chez l’expéditeur.
event-lost = Le transporteur indique que le colis est perdu ou détruit.
event-exception = Le transporteur signale un problème.
event-note = Simple information. Le colis n’a pas bougé.
event-unknown = La signification de cette étape n’est pas connue.

## The history of a parcel

timeline-title = Chaque étape expliquée
timeline-silence =
    { $days ->
        [one] { $days } jour sans mise à jour
       *[other] { $days } jours sans mise à jour
    }
timeline-silence-now =
    { $days ->
        [one] { $days } jour sans mise à jour jusqu’à aujourd’hui
       *[other] { $days } jours sans mise à jour jusqu’à aujourd’hui
    }
timeline-more =
    { $count ->
        [one] { $count } étape plus ancienne n’est pas affichée.
       *[other] { $count } étapes plus anciennes ne sont pas affichées.
    }
event-delayed = Le colis est retenu là où il se trouve. C’est un retard, pas une erreur.
