### The advice in one sentence, for each situation. "-plain" is used where the day count or the date is not known.

verdict-unpaid = Cette commande n’est pas encore payée, donc rien n’a été envoyé.
verdict-cancelled = Cette commande a été annulée. Rien n’est en route.
verdict-cancelled-moving = Cette commande a été annulée, mais le colis était déjà en route. Vérifiez que le remboursement arrive.
verdict-closed-moving = Cette commande est fermée, mais le colis était encore en route. Si vous n’avez ni reçu l’article ni récupéré votre argent, ouvrez un litige maintenant.
verdict-closed = Cette commande est fermée. Rien n’est en route.
verdict-refunded = L’argent vous a été rendu.
verdict-received = Vous l’avez. Profitez-en bien.
verdict-received-with = Vous l’avez indiqué pour la commande { $order }, qui est dans le même colis.
verdict-completed = La commande est terminée. AliExpress peut la clore automatiquement au bout d’un certain temps.
verdict-completed-undelivered = La commande est terminée, mais le suivi n’a jamais indiqué de livraison. Si vous n’avez pas le colis, indiquez-le ici.
verdict-delivered = Selon le suivi, le colis a été livré.
verdict-delivered-elsewhere = Selon le suivi, le colis a été livré à cet endroit : « { $place } ». Ce n’est pas votre ville. À vous de dire si vous l’avez.
verdict-not-shipped =
    Le vendeur n’a pas encore expédié cette commande. Elle attend depuis { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } ; jusqu’à { $normal ->
        [one] { $normal } jour
       *[other] { $normal } jours
    }, c’est normal.
verdict-not-shipped-plain = Le vendeur n’a pas encore expédié cette commande.
verdict-never-shipped =
    Au bout de { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }, le vendeur n’a toujours pas expédié cette commande. N’attendez plus : annulez-la pour récupérer votre argent.
verdict-never-shipped-plain = Le vendeur n’a toujours pas expédié cette commande. Annulez-la pour récupérer votre argent.
verdict-no-first-scan =
    Personne n’a scanné le colis depuis { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } (depuis le { $start }). Jusqu’à { $normal ->
        [one] { $normal } jour
       *[other] { $normal } jours
    }, c’est normal.
verdict-no-first-scan-plain = Personne n’a encore scanné le colis. C’est normal les premiers jours.
verdict-silent-accepted =
    Un transporteur a le colis. Rien de nouveau depuis { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } (depuis le { $start }) ; jusqu’à { $normal ->
        [one] { $normal } jour
       *[other] { $normal } jours
    }, c’est normal.
verdict-silent-accepted-plain = Un transporteur a le colis. Une pause est normale à ce stade.
verdict-silent-exported =
    Le colis est en route vers votre pays depuis { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } (depuis le { $start }). Sur ce trajet, jusqu’à { $normal ->
        [one] { $normal } jour
       *[other] { $normal } jours
    } sans mise à jour, c’est normal.
verdict-silent-exported-plain = Le colis est en route vers votre pays. Sur ce trajet, il est normal de rester longtemps sans mise à jour.
verdict-silent-arrived =
    Le colis est dans votre pays. Rien de nouveau depuis { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } (depuis le { $start }) ; jusqu’à { $normal ->
        [one] { $normal } jour
       *[other] { $normal } jours
    }, c’est normal.
verdict-silent-arrived-plain = Le colis est dans votre pays. Une courte pause est normale à ce stade.
verdict-ready-for-pickup = Le colis vous attend au point de retrait. Allez le chercher.
verdict-pickup-until = Le colis vous attend au point de retrait jusqu’au { $date }. Allez le chercher à temps.
verdict-pickup-missing = Selon le suivi, le colis est au point de retrait, mais sur place, on vous a dit qu’il n’y était pas.
verdict-attempt-failed = Le livreur est passé et n’a pas pu livrer. Appelez-le pour un nouveau passage.
verdict-held-by-customs = La douane retient le colis. Il manque souvent un document ou un paiement.
verdict-returned = Le colis repart chez l’expéditeur. Il ne vous parviendra plus de lui-même.
verdict-lost = Le transporteur déclare le colis perdu.
verdict-exception = Le transporteur signale un problème avec le colis.
verdict-delivered-missing = Le colis est marqué comme livré, mais vous ne l’avez pas. N’attendez pas.
verdict-elsewhere = Le suivi montre une autre ville ou un autre pays que le vôtre. Le numéro est peut-être celui de quelqu’un d’autre.
verdict-wrong-number = Le numéro de suivi semble faux ou appartient à un autre colis.
verdict-protection-ending =
    { $left ->
        [one] La protection acheteur se termine dans { $left } jour, le { $until }, et le colis n’est pas encore arrivé.
       *[other] La protection acheteur se termine dans { $left } jours, le { $until }, et le colis n’est pas encore arrivé.
    }
verdict-protection-ending-plain = La protection acheteur se termine bientôt, et le colis n’est pas encore arrivé.
verdict-protection-last-days =
    { $left ->
        [one] Plus que { $left } jour de protection acheteur, jusqu’au { $until }. N’attendez pas le dernier jour.
       *[other] Plus que { $left } jours de protection acheteur, jusqu’au { $until }. N’attendez pas le dernier jour.
    }
verdict-protection-last-days-plain = La protection acheteur est sur le point de se terminer. N’attendez pas le dernier jour.
verdict-protection-today = La protection acheteur se termine aujourd’hui. Ouvrez un litige maintenant.
verdict-extension-not-given = Vous avez demandé à prolonger la protection, sans l’obtenir. Elle se termine le { $until }.
verdict-extension-not-given-plain = Vous avez demandé à prolonger la protection, sans l’obtenir.
verdict-protection-over = La protection acheteur s’est terminée le { $until }. Un litige est en général encore possible pendant les 15 jours qui suivent.
verdict-protection-over-today = La protection acheteur s’est terminée le { $until }. Aujourd’hui est en général le dernier jour pour ouvrir un litige.
verdict-protection-over-plain = La protection acheteur est terminée. Un litige est en général encore possible pendant les 15 jours qui suivent.
verdict-protection-long-over = La protection acheteur s’est terminée le { $until }, et le délai pour un litige est passé aussi. Votre banque ou votre service de paiement peut peut-être encore vous aider.
verdict-protection-long-over-plain = La protection acheteur est terminée depuis un moment, et le délai pour un litige est passé aussi. Votre banque ou votre service de paiement peut peut-être encore vous aider.
verdict-past-help = La protection acheteur est terminée depuis longtemps. En général, la banque ne peut plus rien faire non plus.
verdict-seller-did-not-help = Vous avez écrit au vendeur, mais le problème n’est pas réglé.
verdict-lost-in-silence =
    { $days ->
        [one] Rien n’a bougé depuis { $days } jour, et le vendeur n’a pas donné de réponse utile.
       *[other] Rien n’a bougé depuis { $days } jours, et le vendeur n’a pas donné de réponse utile.
    }
verdict-lost-in-silence-plain = Rien n’a bougé depuis plus d’un mois, et le vendeur n’a pas donné de réponse utile.
verdict-awaiting-seller = Vous avez écrit au vendeur. Laissez-lui quelques jours pour répondre.
verdict-awaiting-seller-until = Vous avez écrit au vendeur. Laissez-lui jusqu’au { $date } pour répondre.
verdict-ask-once-more = La réponse du vendeur n’y répond pas : demandez-lui encore une fois.
verdict-no-reply = Vous avez écrit au vendeur le { $date } et n’avez pas reçu de réponse.
verdict-refused-early = Le vendeur a refusé, mais cette attente est encore normale. Le refus reste dans votre journal.
verdict-not-extended = Le vendeur a répondu, mais la date de fin de la protection n’a pas changé.
verdict-cancel-asked = Vous avez demandé l’annulation, mais la commande a quand même été expédiée.
verdict-at-pickup-point = Le colis vous attend au point de retrait : essayez d’abord de le retirer.
verdict-other-at-pickup = Un autre colis de cette commande attend au point de retrait : retirez-le à temps.
verdict-other-attempt = Un autre colis de cette commande n’a pas pu être livré : appelez le livreur.
verdict-estimate-over = La protection est peut-être terminée. Cherchez sa date de fin sur la page de la commande : si elle est passée, vous pouvez en général encore ouvrir un litige jusqu’au { $date } environ.
verdict-estimate-long-over = La protection est sans doute terminée. Cherchez sa date de fin sur la page de la commande : si elle est passée depuis plus de 15 jours, seul votre service de paiement peut peut-être encore vous aider.
verdict-dispute-until = Si vous ne l’avez pas, indiquez-le ici : vous pouvez ouvrir un litige jusqu’au { $date }, alors n’attendez pas le dernier jour.
verdict-wait-over = Le { $date }, le vendeur vous a demandé d’attendre, et ce délai est passé.
verdict-latest-unknown = Stuck Parcel ne connaît pas la dernière étape ({ $date }). Lisez-la vous-même : « { $words } ».
verdict-latest-unknown-code = Stuck Parcel ne connaît pas la dernière étape ({ $date }). Consultez-la sur la page de suivi.
verdict-latest-words = La dernière étape indique : « { $words } ».
verdict-new-number = Le vendeur a donné un nouveau numéro. Cherchez-le ; le premier scan peut n’arriver qu’au bout d’une semaine.
verdict-new-number-silent =
    { $days ->
        [one] Le vendeur a donné un nouveau numéro il y a { $days } jour. Si aucun site de suivi ne le connaît encore, écrivez à nouveau.
       *[other] Le vendeur a donné un nouveau numéro il y a { $days } jours. Si aucun site de suivi ne le connaît encore, écrivez à nouveau.
    }
verdict-new-number-silent-plain = Le vendeur a donné un nouveau numéro il y a quelque temps. Si aucun site de suivi ne le connaît encore, écrivez à nouveau.
verdict-seller-says-wait = Le vendeur vous demande d’attendre. Vous le pouvez tant que dure la protection acheteur.
verdict-dispute-open = Votre litige est ouvert. Répondez-y et ne le fermez pas en échange d’une promesse.
verdict-dispute-received = Vous avez indiqué avoir le colis. Si tout est en ordre, annulez le litige.
verdict-dispute-offer = Il y a une offre dans votre litige. Répondez-y avant la date indiquée sur la page du litige.
verdict-dispute-escalated = AliExpress tranche maintenant votre litige. Envoyez ce qui est demandé avant la date indiquée sur la page du litige.
verdict-dispute-closed = Votre litige a été fermé sans remboursement. Si sa page permet encore de faire appel, faites-le maintenant. Sinon, adressez-vous à votre banque ou service de paiement.
verdict-dispute-long = Il a été ouvert il y a longtemps. Regardez sur sa page comment il s’est terminé, et indiquez-le ici.
verdict-tracking-unread = La commande est marquée comme expédiée, mais son suivi n’a pas encore été lu.
verdict-unreadable = Cette page ne montrait pas ce qu’il faut pour répondre.

## The day count, and when it changes

verdict-day-count = Jour { $day } (normal : { $from } à { $to })
verdict-changes = Le { $date }, cela devient : { $verdict }
verdict-changes-tomorrow = Demain, cela devient : { $verdict }
verdict-changes-else = Si rien ne change d’ici le { $date } : { $verdict }
verdict-until = jusqu’au { $date }

## Warning signs

flag-no-match =
    { $days ->
        [one] Aucun scan depuis { $days } jour
       *[other] Aucun scan depuis { $days } jours
    }
flag-silent =
    { $days ->
        [one] Rien de nouveau depuis { $days } jour
       *[other] Rien de nouveau depuis { $days } jours
    }
flag-protection-ending =
    { $days ->
        [one] Encore { $days } jour de protection, et pas de colis
       *[other] Encore { $days } jours de protection, et pas de colis
    }
flag-protection-over = Protection terminée, et pas de colis
flag-template-answers = Le vendeur envoie des réponses toutes faites et aucun nouveau numéro
flag-elsewhere = Le suivi montre « { $place } »
flag-elsewhere-plain = Le suivi montre un autre lieu
flag-weight-mismatch = Le poids ne correspond pas
flag-delivered-missing = Marqué comme livré, mais vous ne l’avez pas
flag-foreign-carrier = { $carrier } livre dans un autre pays

## What a warning sign rests on

flag-since = { $number } : rien depuis le { $date }.
flag-entry = { $date } : { $text }.
flag-until = Elle se termine le { $date }.
flag-marked = Vous l’avez noté le { $date }.
flag-goes-to = La commande va dans ce pays : { $country }.

## What to do about a warning sign

flag-do-no-match = Cherchez le numéro ailleurs, puis demandez au vendeur un numéro valable.
flag-do-silent = Demandez au vendeur où est le colis, et enregistrez une capture d’écran de la dernière étape.
flag-do-silent-new-number = Cherchez le nouveau numéro et enregistrez une capture d’écran de la dernière étape de l’ancien.
flag-do-protection = Demandez plus de temps, ou ouvrez un litige avant la fin de la protection.
flag-do-template-answers = Demandez encore une fois. N’attendez pas le dernier jour.
flag-do-elsewhere = Enregistrez une capture d’écran : elle compte dans un litige. Demandez au vendeur le numéro de votre colis.
flag-do-elsewhere-delivered = Si vous n’avez pas le colis, choisissez « { $button } » : un message à envoyer s’affichera ici.
flag-do-weight-mismatch = Enregistrez une capture d’écran du poids : elle compte dans un litige.
flag-do-delivered-missing = Demandez chez vous, aux voisins et à la poste, puis écrivez au vendeur.
flag-do-foreign-carrier = Demandez au vendeur si ce numéro est celui de votre colis.

## What could not be read, after "Couldn't read:"

missing-dates = les dates de la commande
missing-status = le statut de la commande
missing-events = l’historique du suivi
missing-protection = la date de la protection
missing-number = le numéro de suivi
missing-order = la commande dont il s’agit
verdict-part-not-shipped = Une partie seulement de cette commande est partie. Le vendeur a encore le reste.
verdict-cancel-requested = Vous avez demandé l’annulation. Rien n’est fini avant le remboursement : le vendeur peut encore refuser ou expédier.
verdict-pickup-ending = Le colis vous attend toujours au point de retrait. Il y est gardé environ 14 jours, puis il repart. Retirez-le maintenant.
verdict-pickup-over = Le colis est resté au point de retrait plus longtemps qu’on ne garde les colis. Il repart peut-être : demandez sur place, puis écrivez au vendeur.
verdict-seller-says-wait-until = Le vendeur vous demande d’attendre. C’est acceptable jusqu’au { $date }.
verdict-seller-refused = Le vendeur a refusé. Vous pouvez ouvrir un litige maintenant ; faites-le au plus tard le { $date }.
verdict-seller-refused-plain = Le vendeur a refusé. Vous pouvez ouvrir un litige maintenant.
verdict-expired = Cette commande a expiré. Rien n’est en route.
verdict-completed-in-transit = La commande est terminée, mais le suivi n’indique aucune livraison. Si vous n’avez pas le colis, ouvrez un litige au plus tard le { $date } : ensuite, ce sera trop tard.
verdict-completed-in-transit-plain = La commande est terminée, mais le suivi n’indique aucune livraison. Si vous n’avez pas le colis, ouvrez un litige maintenant : c’est possible pendant 15 jours après la fin de la commande.
verdict-completed-missing = La commande est terminée et vous n’avez pas le colis. Ouvrez un litige au plus tard le { $date } : ensuite, ce sera trop tard.
verdict-completed-missing-plain = La commande est terminée et vous n’avez pas le colis. Ouvrez un litige maintenant : c’est possible pendant 15 jours après la fin de la commande.
verdict-completed-unread = La commande est terminée, mais le suivi n’indiquait aucune livraison à la dernière lecture. Si vous n’avez pas le colis, ouvrez la page de suivi maintenant.
verdict-completing-soon = AliExpress clora cette commande automatiquement le { $date }, mais le colis n’est pas encore livré. Ensuite, il ne restera que 15 jours pour un litige.
verdict-completing-soon-plain = AliExpress clora bientôt cette commande automatiquement, mais le colis n’est pas encore livré. Ensuite, il ne restera que 15 jours pour un litige.
verdict-refund-shown = AliExpress affiche un remboursement ou un litige pour cette commande : « { $words } ». Suivez-le là-bas et ne le fermez pas en échange d’une promesse.
