### The dispute file: read by somebody who decides about it. Calm and plain, no contractions.

evidence-title = Dossier du litige : commande { $order }
evidence-made = Établi le { $time } par Stuck Parcel { $version } dans le navigateur de l’acheteur, d’après ce que les pages d’AliExpress et de Cainiao y ont montré. Les heures sont celles de l’horloge de l’acheteur ({ $zone }).
evidence-statement = Déclaration
evidence-flags = Signes d’alerte
evidence-order = Commande
evidence-fact = Information
evidence-value = Tel qu’affiché
evidence-read-from = Source
evidence-seen = Dernière lecture
evidence-item = Article
evidence-items = { $count } × { $title }
evidence-price = Prix
evidence-given-number = Numéro donné par le vendeur
evidence-status-words = Statut selon la page
evidence-refund = Liste des remboursements
evidence-origin-country = Pays d’expédition
evidence-destination-country = Pays de destination
evidence-protection-title = La protection acheteur dans le temps
evidence-until = Jusqu’au
evidence-first-seen = Première lecture
evidence-parcel = Colis { $number }
evidence-chart =
    Chronologie du { $first } au { $last } : { $entries ->
        [one] { $entries } étape
       *[other] { $entries } étapes
    }, { $silences ->
        [one] { $silences } longue période sans mise à jour
       *[other] { $silences } longues périodes sans mise à jour
    }.
evidence-row-silences = Sans mise à jour
evidence-row-entries = Étapes du suivi
evidence-row-table = Attente habituelle
evidence-row-messages = Messages au vendeur
evidence-silent =
    { $days ->
        [one] { $days } jour sans scan
       *[other] { $days } jours sans scan
    }
evidence-silence =
    { $days ->
        [one] { $from } au { $to } : { $days } jour sans scan
       *[other] { $from } au { $to } : { $days } jours sans scan
    }
evidence-silence-lasts =
    { $days ->
        [one] { $from } au { $to }, date de la dernière lecture du suivi : { $days } jour sans scan
       *[other] { $from } au { $to }, date de la dernière lecture du suivi : { $days } jours sans scan
    }
evidence-span-normal = normal
evidence-span-between = plus long que d’habitude
evidence-span-write = bien trop long
evidence-table =
    { $normal ->
        [one] Attente habituelle à ce stade, comptée depuis le { $start } : jusqu’à { $normal } jour ; à partir du jour { $write }, c’est bien trop long. Aujourd’hui : jour { $day }.
       *[other] Attente habituelle à ce stade, comptée depuis le { $start } : jusqu’à { $normal } jours ; à partir du jour { $write }, c’est bien trop long. Aujourd’hui : jour { $day }.
    }
evidence-today = aujourd’hui, { $date }
evidence-protection = protection jusqu’au { $date }
evidence-entries = Étapes du suivi, les plus récentes d’abord
evidence-when = Quand
evidence-entry = Étape
evidence-code = Code { $code }
evidence-no-entries = L’historique du suivi a été lu le { $time } et ne contenait aucune étape.
evidence-last-read = Dernière lecture le { $time }.
evidence-correspondence = Échanges avec le vendeur
evidence-answer = Ce qui s’est passé
evidence-offered = Texte prêt à être envoyé :
evidence-checks = Recherches sur des sites de suivi
evidence-tracker = Site de suivi
evidence-result = Résultat
evidence-found = trouvé
evidence-nothing = introuvable
evidence-said = Ce que l’acheteur a noté
evidence-history = Ce qui a été vu et quand
evidence-newest-event = Étape du suivi la plus récente
evidence-last-seen = Dernière lecture
evidence-pictures = Captures d’écran
evidence-picture = { $what }, { $time }
evidence-picture-order = La commande sur AliExpress
evidence-picture-tracker = Page de suivi
evidence-picture-chat = Discussion avec le vendeur
evidence-picture-dispute = Litige ou remboursement
evidence-picture-other = Une autre page

## The page on which the file is looked at and saved, and the button that saves a screenshot

file-heading = Dossier du litige
file-save-html = Enregistrer en un seul fichier HTML
file-save-json = Enregistrer en JSON
file-print = Imprimer ou enregistrer en PDF
file-language = Langue du fichier
file-saved = Enregistré : { $name }
file-pictures = Captures d’écran dans ce dossier
file-delete = Supprimer
file-delete-label = Supprimer : { $what }
file-deleted = Supprimé.
file-preview = Aperçu
file-add-pictures = Pour ajouter des captures d’écran : ouvrez la commande, son suivi ou la discussion dans un onglet, cliquez sur Stuck Parcel dans la barre d’outils, puis sur « Enregistrer une capture de cette page ».
file-no-order = Aucune commande sélectionnée
file-no-order-text = Cette page s’ouvre depuis une commande : avec le bouton de la carte sur sa page, ou le lien de la liste ouverte par le bouton de la barre d’outils.
file-unknown = Cette commande n’est pas encore connue
file-unknown-text = Rien n’a encore été lu à son sujet. Ouvrez-la d’abord sur AliExpress.
file-failed = Le dossier n’a pas pu être créé
file-failed-text = Les données enregistrées n’ont pas pu être lues : { $error }
file-others-unread = Le dossier ne contient pas ce que seules les autres commandes indiquent sur ce colis. Elles n’ont pas pu être lues : { $error }
file-not-done = Cela n’a pas fonctionné : { $error }
file-link = Dossier du litige
picture-keep = Enregistrer une capture de cette page
picture-choose = À quelle commande appartient cette page ?
picture-preview = Ce que verra AliExpress
picture-covered = Les endroits qui montrent votre nom, votre téléphone et votre rue sont masqués. Vérifiez le reste avant d’enregistrer la capture.
picture-uncovered = Rien n’est masqué. Vérifiez si votre nom, votre téléphone ou votre adresse s’y trouvent avant d’enregistrer la capture.
picture-keep-taken = L’enregistrer ainsi
picture-uncover = Y montrer l’adresse
picture-cover = Masquer de nouveau l’adresse
picture-discard = Ne pas l’enregistrer
picture-kept = Capture enregistrée, { $count } pour cette commande.
picture-full =
    { $count ->
        [one] { $count } capture de cette commande est déjà enregistrée, il n’y a plus de place. Supprimez-en d’abord une dans le dossier du litige.
       *[other] { $count } captures de cette commande sont déjà enregistrées, il n’y a plus de place. Supprimez-en d’abord une dans le dossier du litige.
    }
picture-refused = Votre navigateur n’autorise pas de capture de cette page.
picture-changed = L’onglet montre maintenant une autre page. Refaites la capture.
picture-not-kept = La capture n’a pas pu être enregistrée : { $error }
file-open-tracking = Ouvrir la page de suivi
file-not-copied = Le navigateur n’a pas permis la copie. Sélectionnez le texte dans l’aperçu et copiez-le.
