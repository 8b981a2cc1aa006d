### Why there may be no updates.

reason-created-in-advance = Le numéro a été créé à l’avance : les vendeurs impriment souvent l’étiquette plusieurs jours avant de remettre le colis.
reason-economy = Livraison économique : le suivi peut s’arrêter à la frontière. C’est la date de la protection qui compte.
reason-carrier-changed = Le transporteur a changé. Utilisez le second numéro : { $number }
reason-number-error = Le numéro contient peut-être une erreur.
reason-foreign-number = Le numéro semble appartenir à un colis qui va ailleurs.
reason-older-parcel = Le suivi de ce numéro est antérieur à votre commande : il concerne un autre colis.
reason-overload =
    { $days ->
        [one] Surcharge : la commande a été payée en période de pointe ({ $sale }). Le premier scan peut prendre jusqu’à { $days } jour.
       *[other] Surcharge : la commande a été payée en période de pointe ({ $sale }). Le premier scan peut prendre jusqu’à { $days } jours.
    }
reason-overload-plain = Surcharge : la commande a été payée en période de pointe ({ $sale }). Les entrepôts sont alors plus lents.
reason-loss =
    { $days ->
        [one] Aucune mise à jour depuis { $days } jour : le colis est peut-être perdu. Préparez un litige.
       *[other] Aucune mise à jour depuis { $days } jours : le colis est peut-être perdu. Préparez un litige.
    }

## Sales, after "you paid around"

sale-march = promotion anniversaire de mars
sale-june = promotion de juin
sale-double-eleven = 11.11
sale-black-friday = Black Friday
sale-double-twelve = 12.12
sale-chinese-new-year = Nouvel An chinois
sale-golden-week = Semaine d’or en Chine
