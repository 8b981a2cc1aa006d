### The page that opens once, after the installation.

welcome-title = Stuck Parcel est prêt
welcome-lead = Ouvrez une commande sur AliExpress. Une carte en bas de la page dit si le silence de votre colis est normal, jusqu’à quand patienter et que faire ensuite.
welcome-where = Où le voir
welcome-order-page = Sur la page d’une commande et de son suivi : la carte.
welcome-list-page = Dans la liste de vos commandes : une marque sur chacune.
welcome-button = Avec le bouton de la barre d’outils : tous vos colis, les plus urgents en premier. Épinglez le bouton pour voir combien demandent votre attention.
welcome-levels = Ce qu’il peut dire
welcome-wait = Le silence est normal. Vous voyez pour combien de temps encore.
welcome-watch = Plus long que d’habitude, pas assez pour s’inquiéter.
welcome-write = Il est temps de demander. Le message est prêt à copier.
welcome-extend = La protection se termine bientôt et le colis n’est pas là.
welcome-dispute = Les derniers bons jours pour un litige. Le texte et le dossier du litige sont prêts.
welcome-done = Il est là, ou il n’y a rien à attendre.
welcome-never = Ce qu’il ne fait jamais
welcome-never-network = Elle n’a ni serveur, ni compte, ni télémétrie. La seule page qu’elle ouvre d’elle-même est la page de suivi AliExpress de la commande que vous regardez.
welcome-never-click = Il n’appuie sur aucun bouton de la boutique et n’envoie aucun message. C’est vous qui le faites.
welcome-never-read = De votre adresse, il lit la ville, le code postal et le pays, rien d’autre.
welcome-never-leave = Ce qu’il retient reste dans ce navigateur jusqu’à ce que vous l’effaciez.
welcome-allow = Autoriser sur AliExpress
welcome-allow-note = Le navigateur n’autorise pas encore l’extension à lire les pages des commandes. Sans cela, vous n’y voyez rien.
welcome-allowed = Autorisé. Sur les pages déjà ouvertes, la carte apparaît une fois qu’elles sont rechargées.
welcome-refused = Non autorisé. Vous pouvez le faire plus tard, ici ou dans les réglages du navigateur.
