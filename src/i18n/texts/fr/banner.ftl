### The card on an order page.

banner-name = Stuck Parcel
banner-dismiss = Masquer jusqu’à ce que le conseil soit plus urgent
banner-hidden = Masquée jusqu’à ce que le conseil soit plus urgent
banner-close-note = Fermer ce message
banner-menu = Menu
banner-to-edge = Réduire au bord de la page
banner-to-left = Déplacer à gauche
banner-to-right = Déplacer à droite
banner-shortcut = Afficher la carte sur la page de la commande
banner-flags = Signes d’alerte
banner-reasons = Pourquoi il n’y a peut-être rien de nouveau
banner-steps = Que faire
banner-message = Message au vendeur
banner-dispute = Texte pour le litige
banner-dispute-provider = Récapitulatif pour votre service de paiement
banner-copy-dispute = Copier le texte
banner-copied-dispute = Copié. Collez maintenant le texte dans le litige.
banner-copied-report = Copié.
banner-copied-diagnostics = Copié. Collez-le dans un signalement : dans les réglages, choisissez « { $where } ».
banner-meaning = Traduction
banner-seller-language = Langue du message
banner-copy = Copier le message
banner-copied = Copié. Collez maintenant le message dans la discussion.
banner-copy-failed = Votre navigateur n’a pas autorisé la copie. Le texte est sélectionné : appuyez sur Ctrl+C (Cmd+C sur Mac).
banner-chat = Ouvrir la discussion
banner-sent = Je l’ai envoyé
banner-trackers = Chercher le numéro ailleurs
banner-found = Trouvé
banner-nothing = Introuvable
banner-found-at = { $tracker } : trouvé
banner-nothing-at = { $tracker } : introuvable
banner-parcel-of = Cette commande compte { $count } colis. Il s’agit ici de { $number }.
banner-parcels = Cette commande compte { $count } colis : { $numbers }.
banner-part-sent = La partie de cette commande qui a été expédiée :
banner-part-unsent = Le reste de cette commande n’a pas encore été expédié.
banner-in-hands = Avez-vous le colis ?
banner-in-hands-all = Avez-vous tout reçu ?
banner-have-it = Je l’ai
banner-have-all = J’ai tout reçu
banner-not-have-all = Il manque quelque chose
banner-not-have-delivered = Le colis livré n’est pas là
banner-not-have-it = Je ne l’ai pas
banner-not-at-pickup = Il n’est pas au point de retrait
banner-answers = Que s’est-il passé ?
banner-new-number = Nouveau numéro donné par le vendeur
banner-save = Enregistrer
banner-said = { $date } : { $answer }
banner-said-elsewhere = { $date } : { $answer } (noté pour la commande { $order })
banner-log = Votre journal
banner-undo = Annuler
banner-log-day = Date
banner-facts = D’où viennent ces données
banner-missing = Lecture impossible : { $list }.
banner-list-comma = { $first }, { $second }
banner-diagnostics = Un problème ? Copiez le diagnostic
banner-copy-diagnostics = Copier le diagnostic
banner-evidence = Créer le dossier du litige
banner-opens = S’ouvre dans un nouvel onglet

## The waiting bar in words, and the countdown

bar-text = Jusqu’au jour { $normal }, il est normal qu’il n’y ait rien de nouveau. Écrivez au vendeur à partir du jour { $write } ; après le jour { $flag }, c’est un signe d’alerte. Aujourd’hui : jour { $day }.
bar-legend = Normal jusqu’au jour { $normal } · écrire dès le { $write } · alerte après le { $flag }
protection-left =
    { $days ->
        [one] Protection acheteur : encore { $days } jour, jusqu’au { $date }
       *[other] Protection acheteur : encore { $days } jours, jusqu’au { $date }
    }
protection-today = La protection acheteur se termine aujourd’hui, { $date }
protection-over = La protection acheteur s’est terminée le { $date }
protection-also = AliExpress affiche aussi le { $date } ; mieux vaut retenir la date la plus proche.
protection-estimate =
    { $days ->
        [one] Protection acheteur : encore { $days } jour environ (estimation : { $date }). La page n’affiche pas de date.
       *[other] Protection acheteur : encore { $days } jours environ (estimation : { $date }). La page n’affiche pas de date.
    }
protection-estimate-over = La protection acheteur est peut-être terminée (estimation : { $date }). La page n’affiche pas de date.

## What the buyer can note

said-have-it = Je l’ai
said-do-not-have-it = Je ne l’ai pas
said-other-place = Le suivi montre une autre ville ou un autre pays
said-weight-mismatch = Le poids ne correspond pas
said-wrong-number = Ce n’est pas mon numéro
said-checked-found = { $tracker } : trouvé
said-checked-nothing = { $tracker } : introuvable
said-wrote = J’ai écrit : { $message }
said-wrote-again = J’ai écrit à nouveau : { $message }
said-wrote-own = J’ai écrit au vendeur
said-seller-waits = Le vendeur me demande d’attendre
said-seller-number = Le vendeur a donné un nouveau numéro : { $number }
said-seller-template = Le vendeur envoie une réponse toute faite
said-seller-refused = Le vendeur a refusé
said-seller-silent = Le vendeur ne répond pas
said-dispute-opened = J’ai ouvert un litige
said-dispute-offer = Il y a une offre
said-dispute-escalated = AliExpress décide maintenant
said-dispute-closed = Le litige a été fermé sans remboursement
said-refunded = J’ai récupéré l’argent

## What a message to the seller was about, after "I messaged the seller:"

wrote-no-tracking = le suivi n’affiche rien
wrote-silent-accepted = rien de nouveau chez le transporteur
wrote-silent-exported = rien de nouveau depuis l’envoi à l’étranger
wrote-silent-arrived = rien de nouveau dans mon pays
wrote-not-shipped = pas encore expédiée
wrote-cancel = demande d’accepter l’annulation
wrote-not-received = indiquée comme livrée, pas reçue
wrote-wrong-number = mauvais numéro
wrote-trouble = un problème en route
wrote-extend-protection = demande de prolongation de la protection
wrote-reminder = un rappel

## Where a number can be looked up

tracker-ali-express = AliExpress
tracker-cainiao = Cainiao
tracker-universal = Suivi universel
tracker-local-post = Poste locale
tracker-courier = Société de livraison

## The dispute: what to attach, and until when

disputing-attach = À joindre
disputing-order = Capture d’écran de la commande
disputing-tracker = Capture d’écran du suivi
disputing-chat = Capture d’écran de la discussion avec le vendeur
disputing-place = Preuve de la livraison dans un autre lieu
disputing-post = Un message de la poste ou du livreur qui confirme le problème
disputing-not-yet = Pas encore.
disputing-you-have = Vous l’avez.
disputing-protection = La date de fin de la protection, le { $date }, est enregistrée ici.
disputing-history =
    { $count ->
        [one] { $count } étape du suivi, enregistrée ici le { $date }.
       *[other] { $count } étapes du suivi, enregistrées ici le { $date }.
    }
disputing-log =
    { $count ->
        [one] { $count } ligne dans votre journal.
       *[other] { $count } lignes dans votre journal.
    }
disputing-if-any = Seulement si vous en avez.
disputing-open-by = Ouvrez-le au plus tard le { $date }, n’attendez pas le dernier jour.
disputing-open-by-day = Ouvrez-le au plus tard le { $date }.
disputing-window = Un litige est en général possible jusqu’au { $date }. N’attendez pas jusque-là.
disputing-window-today = Aujourd’hui est en général le dernier jour pour ouvrir un litige.
disputing-show = Montrez-moi où
disputing-shown = L’endroit est mis en évidence sur la page. C’est à vous de cliquer.
disputing-not-found = Ce bouton n’est pas sur cette page. Sur la page de la commande, cherchez « Retours/remboursements » à côté de l’article.

## The card on the page of the chat

chat-insert = Insérer dans le champ du message
chat-click-first = Cliquez d’abord dans le champ du message
chat-inserted = Le texte est dans le champ du message. Lisez-le, puis envoyez-le vous-même.
chat-insert-failed = La page n’a pas accepté le texte. Copiez-le plutôt.
chat-dismiss = Masquer sur cette page
chat-none = Aucun message à envoyer pour cette commande.
chat-which = Quelle commande cette discussion concerne-t-elle ?
chat-orders =
    { $count ->
        [one] Une autre commande
       *[other] D’autres commandes
    }

## Good to know, for this order or the next one

hint-title = Bon à savoir
hint-economy-for-much = Livraison économique pour une commande de ce prix : la prochaine fois, mieux vaut payer un envoi suivi.
hint-zip = Le code postal { $zip } ne semble pas correspondre à ce pays : { $country }. Vérifiez l’adresse et prévenez le vendeur.
hint-stuck-store =
    { $count ->
        [one] { $count } commande précédente de cette boutique est restée bloquée.
       *[other] { $count } commandes précédentes de cette boutique sont restées bloquées.
    }
hint-save-number = Ouvrez la page de suivi le jour où le numéro apparaît : il sera enregistré ici. Regarder une fois tous les deux ou trois jours suffit.

## Facts, and where they were read

fact-order = Commande
fact-placed = Passée
fact-paid = Payée
fact-shipped = Expédiée
fact-ended = Terminée
fact-status = Statut
fact-protection = Protection jusqu’au
fact-country = Pays
fact-city = Ville
fact-zip = Code postal
fact-store = Boutique
fact-number = Numéro de suivi
fact-second-number = Second numéro
fact-carrier = Transporteur
fact-service = Mode de livraison
fact-last-event = Dernière étape
fact-newest-differs = Les dernières étapes diffèrent
fact-newest = { $behind } sur { $behindPlace }, { $ahead } sur { $aheadPlace }. C’est la plus récente qui compte.
fact-no-event = Suivi lu, aucune étape

## The status of an order

status-unpaid = non payée
status-processing = le vendeur la prépare
status-shipped = expédiée
status-completed = terminée
status-cancelled = annulée
status-closed = fermée
status-in-dispute = litige ouvert
status-refunded = remboursée

## Where a fact was read

source-estimate = estimation
source-address = adresse de la page
source-list-page = liste des commandes
source-detail-page = page de la commande
source-tracking-page = page de suivi
source-list-answer = données de la liste des commandes
source-refund-answer = données de la liste des remboursements
source-detail-answer = données de la page de la commande
source-tracking-answer = données de la page de suivi
source-cainiao = Cainiao
source-buyer = vous

## The mark on the order list

chip-wait-until = Patientez jusqu’au { $date }
chip-label = Stuck Parcel : { $verdict }
status-partly-shipped = expédiée en partie
status-cancel-requested = annulation demandée
disputing-in-file = Dans le dossier.
status-expired = expirée
fact-refund-words = Remboursement ou litige selon la liste
banner-also = Aussi dans ce colis
banner-also-ends = La protection acheteur de la commande { $order } se termine en premier : c’est cette date qui compte ici.
delivery-past = La livraison était estimée au { $date }. Cette date est passée.
delivery-moved = La date de livraison estimée est passée du { $first } au { $date }.
delivery-moved-past = La date de livraison estimée est passée du { $first } au { $date }, et cette date est dépassée elle aussi.
delivery-coupon = AliExpress a promis un coupon en cas de livraison après le { $date }. Le bouton « Collect » pour l’obtenir est sur la page de la commande, à côté de l’article.
fact-expected = Livraison estimée
verdict-says-undated = La page de la commande indique « { $words } », sans date.
fact-latest-words = Dernière étape sur la page de la commande
chip-unread = Suivi non lu
