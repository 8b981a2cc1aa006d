### To the seller: short, polite, simple words, one fact and one request. No idioms and no contractions: a machine will
### translate it. At most 170 letters. "-plain" is used where the number of days or the date is not known.

message-no-tracking =
    { $days ->
        [one] Bonjour. Le numéro de suivi n’affiche rien depuis { $days } jour. Veuillez vérifier que le colis a été envoyé et me donner le bon numéro.
       *[other] Bonjour. Le numéro de suivi n’affiche rien depuis { $days } jours. Veuillez vérifier que le colis a été envoyé et me donner le bon numéro.
    }
message-no-tracking-plain = Bonjour. Le numéro de suivi n’affiche rien. Veuillez vérifier que le colis a été envoyé et me donner le bon numéro.
message-silent-accepted =
    { $days ->
        [one] Bonjour. Le suivi n’a pas changé depuis { $days } jour. Veuillez demander au transporteur où est le colis.
       *[other] Bonjour. Le suivi n’a pas changé depuis { $days } jours. Veuillez demander au transporteur où est le colis.
    }
message-silent-accepted-plain = Bonjour. Le suivi ne change pas. Veuillez demander au transporteur où est le colis.
message-silent-exported =
    { $days ->
        [one] Bonjour. Le colis a été envoyé à l’étranger il y a { $days } jour et il n’est pas encore dans mon pays. Veuillez me dire où est le colis.
       *[other] Bonjour. Le colis a été envoyé à l’étranger il y a { $days } jours et il n’est pas encore dans mon pays. Veuillez me dire où est le colis.
    }
message-silent-exported-plain = Bonjour. Le colis a été envoyé à l’étranger et il n’est pas encore dans mon pays. Veuillez me dire où est le colis.
message-unclear = Bonjour. Le suivi ne me permet pas de savoir où est mon colis. Veuillez demander au transporteur et me dire quand le colis arrivera.
message-silent-arrived =
    { $days ->
        [one] Bonjour. Le colis est dans mon pays, mais le suivi n’a pas changé depuis { $days } jour. Veuillez demander au transporteur où est le colis.
       *[other] Bonjour. Le colis est dans mon pays, mais le suivi n’a pas changé depuis { $days } jours. Veuillez demander au transporteur où est le colis.
    }
message-silent-arrived-plain = Bonjour. Le colis est dans mon pays, mais le suivi ne change pas. Veuillez demander au transporteur où est le colis.
message-not-shipped =
    { $days ->
        [one] Bonjour. J’ai payé la commande il y a { $days } jour et elle n’est pas encore envoyée. Veuillez me dire quand vous l’enverrez.
       *[other] Bonjour. J’ai payé la commande il y a { $days } jours et elle n’est pas encore envoyée. Veuillez me dire quand vous l’enverrez.
    }
message-not-shipped-plain = Bonjour. J’ai payé la commande et elle n’est pas encore envoyée. Veuillez me dire quand vous l’enverrez.
message-part-not-shipped = Bonjour. Vous avez envoyé seulement une partie de ma commande. Veuillez me dire quand vous enverrez le reste.
message-never-shipped = Bonjour. J’ai payé la commande et j’attends l’envoi depuis trop longtemps. Je souhaite annuler la commande. Veuillez accepter l’annulation.
message-cancel = Bonjour. J’ai demandé l’annulation de cette commande. Veuillez accepter l’annulation et ne pas envoyer la commande.
message-cancel-again = Bonjour. Je vous ai déjà écrit et l’annulation de cette commande est toujours en attente. Veuillez l’accepter maintenant et ne pas envoyer la commande.
message-not-received = Bonjour. La commande est marquée comme livrée, mais je n’ai pas le colis. Veuillez vérifier le numéro et l’adresse de livraison.
message-incomplete = Bonjour. La commande est marquée comme livrée, mais il en manque une partie. Veuillez vérifier ce qui a été envoyé, puis envoyer ou rembourser la partie manquante.
message-not-received-place = Bonjour. Selon le suivi, le colis a été livré dans un autre lieu : « { $place } ». Je ne l’ai pas reçu. Veuillez vérifier le numéro et l’adresse de livraison.
message-wrong-number = Bonjour. Le numéro de suivi semble faux : il ne montre pas mon colis. Veuillez me donner le bon numéro.
message-trouble = Bonjour. Le suivi montre un problème avec le colis. Veuillez me dire ce qui va se passer maintenant.
message-returned = Bonjour. Selon le suivi, le colis vous est renvoyé. Veuillez me dire si vous l’enverrez à nouveau ou si vous me rembourserez.
message-pickup-over = Bonjour. Le colis est resté trop longtemps au point de retrait et vous est peut-être renvoyé. Veuillez me dire ce que vous en savez.
message-pickup-missing = Bonjour. Selon le suivi, le colis est au point de retrait, mais il n’y est pas. Veuillez demander au transporteur où est le colis.
message-lost = Bonjour. Le transporteur indique que le colis est perdu. Veuillez me dire si vous l’enverrez à nouveau ou si vous me rembourserez.
message-customs = Bonjour. Selon le suivi, la douane retient le colis. Veuillez me dire s’il manque un document ou un paiement.
message-attempt = Bonjour. Le transporteur a essayé de livrer le colis, sans succès. Veuillez lui demander d’essayer à nouveau.
message-again-number = Bonjour. Merci pour votre réponse, mais le numéro de suivi ne fonctionne toujours pas. Veuillez me donner un numéro qui fonctionne.
message-again-where = Bonjour. Merci pour votre réponse, mais je ne sais toujours pas où est le colis. Veuillez demander au transporteur et me dire ce qu’il répond.
message-again-customs = Bonjour. Merci pour votre réponse, mais je ne sais toujours pas ce qu’il faut à la douane. Veuillez me dire s’il manque un document ou un paiement.
message-again-ship = Bonjour. Merci pour votre réponse, mais je ne sais toujours pas quand vous enverrez la commande. Veuillez me donner la date.
message-again-outcome = Bonjour. Merci pour votre réponse, mais je ne sais toujours pas ce qui va se passer. Veuillez me dire si vous enverrez à nouveau l’article ou si vous me rembourserez.
message-new-number-silent = Bonjour. Le nouveau numéro de suivi que vous m’avez donné n’affiche rien. Veuillez me donner un numéro qui fonctionne.
message-still-not-shipped = Bonjour. Je vous ai déjà écrit et la commande n’est toujours pas envoyée. Veuillez l’envoyer maintenant ou l’annuler.
message-part-still-not-shipped = Bonjour. Je vous ai déjà écrit et le reste de ma commande n’est toujours pas envoyé. Veuillez l’envoyer maintenant ou le rembourser.
message-waited = Bonjour. J’ai attendu comme vous me l’avez demandé, mais le colis n’est toujours pas arrivé. Veuillez demander au transporteur où est le colis.
message-waited-again = Bonjour. J’ai attendu une deuxième fois et le colis n’est toujours pas arrivé. Veuillez trouver où il est ou rembourser la commande.
message-waited-number = Bonjour. J’ai attendu comme demandé, mais le numéro de suivi n’affiche toujours rien. Veuillez me dire si le colis a vraiment été envoyé.
message-extend-protection = Bonjour. La protection acheteur se termine le { $date } et le colis n’est pas arrivé. Veuillez prolonger la protection acheteur.
message-extend-protection-plain = Bonjour. La protection acheteur se termine bientôt et le colis n’est pas arrivé. Veuillez prolonger la protection acheteur.
message-reminder =
    { $days ->
        [one] Bonjour. Je vous ai écrit il y a { $days } jour et le colis n’est toujours pas arrivé. Veuillez me répondre.
       *[other] Bonjour. Je vous ai écrit il y a { $days } jours et le colis n’est toujours pas arrivé. Veuillez me répondre.
    }
message-reminder-plain = Bonjour. Je vous ai déjà écrit et le colis n’est toujours pas arrivé. Veuillez me répondre.
message-order = Commande : { $order }
message-number = Numéro de suivi : { $number }

## For the dispute: calm facts, dates and numbers

dispute-not-received = Je n’ai pas reçu l’article.
dispute-part-not-shipped = Seule une partie de ma commande a été envoyée. Le reste n’a pas été envoyé.
dispute-rest-not-shipped = Une autre partie de ma commande n’a pas été envoyée.
dispute-part-missing = Une partie de ma commande n’est pas arrivée.
dispute-incomplete = Je n’ai pas reçu ma commande complète.
dispute-not-shipped = Le vendeur n’a pas envoyé la commande.
dispute-cancel-asked = J’ai demandé l’annulation de la commande.
dispute-delivered-missing = La commande est marquée comme livrée, mais je n’ai pas reçu l’article.
dispute-pickup-missing = Selon le suivi, l’article est au point de retrait, mais il n’y est pas.
dispute-elsewhere = Je n’ai pas reçu l’article. Le suivi montre une livraison ou un mouvement dans un autre lieu.
dispute-elsewhere-named = Je n’ai pas reçu l’article. Le suivi montre un autre lieu : « { $place } ».
dispute-wrong-number = Je n’ai pas reçu l’article. Le numéro de suivi appartient à un autre colis.
dispute-returned = Je n’ai pas reçu l’article. Le suivi montre que le colis est reparti chez l’expéditeur.
dispute-order = Commande : { $order }.
dispute-paid = Payée le { $date }.
dispute-shipped = Marquée comme expédiée le { $date }.
dispute-completed = Terminée le { $date }.
dispute-number = Numéro de suivi : { $number }.
dispute-last-event = Dernière étape du suivi : { $date }, « { $text } ».
dispute-last-event-date = Dernière étape du suivi : { $date }.
dispute-no-event = Le suivi n’a montré aucun mouvement.
dispute-silent =
    { $days ->
        [one] Aucune mise à jour depuis { $days } jour.
       *[other] Aucune mise à jour depuis { $days } jours.
    }
dispute-weight = Le poids indiqué dans le suivi ne correspond pas à l’article.
dispute-protection = Protection acheteur jusqu’au { $date }.
dispute-wrote = J’ai écrit au vendeur le { $date }.
dispute-seller-silent = Le vendeur n’a pas répondu.
dispute-seller-refused = Le vendeur a refusé de m’aider.
dispute-seller-waits = Le vendeur m’a seulement demandé d’attendre.
dispute-seller-asked-to-wait = Le vendeur m’a demandé d’attendre.
dispute-seller-template = Le vendeur n’a pas donné de réponse utile.
dispute-seller-number = Le { $date }, le vendeur m’a donné un autre numéro de suivi : { $number }.
dispute-given-elsewhere = Le suivi de ce numéro montre un autre lieu.
dispute-given-wrong = Ce numéro appartient à un autre colis.
dispute-given-silent = Ce numéro n’affiche aucune information de suivi.
dispute-closed = Mon litige sur AliExpress a été fermé le { $date } sans remboursement.
dispute-refund = Je demande le remboursement complet.
dispute-refund-part = Je demande le remboursement de la partie manquante.
dispute-attached = Des captures d’écran sont jointes.
message-orders = Commandes : { $orders }
