### The page that opens once, after the installation.

welcome-title = Stuck Parcel est prêt
welcome-lead = Ouvrez une commande sur AliExpress. Une carte en bas de la page vous dit s’il est normal que rien ne bouge, jusqu’à quand patienter et que faire ensuite.
welcome-where = Où le voir
welcome-order-page = Sur la page d’une commande et de son suivi : la carte.
welcome-list-page = Dans la liste de vos commandes : un repère sur chacune.
welcome-button = Avec le bouton de la barre d’outils : tous vos colis, les plus urgents en premier. Épinglez le bouton pour voir combien demandent votre attention.
welcome-levels = Ce qu’il peut dire
welcome-wait = Il est normal que rien ne bouge. Vous voyez pour combien de temps encore.
welcome-watch = Plus long que d’habitude, pas assez pour s’inquiéter.
welcome-write = Il est temps de demander. Le message est prêt à copier.
welcome-extend = La protection se termine bientôt et le colis n’est pas encore arrivé.
welcome-dispute = Les derniers jours sûrs pour ouvrir un litige. Le texte et le dossier du litige sont prêts.
welcome-done = Il est là, ou il n’y a rien à attendre.
welcome-never = Ce qu’il ne fait jamais
welcome-never-network = Il n’a ni serveur, ni compte, ni télémétrie. La seule page qu’il ouvre de lui-même est la page de suivi AliExpress de la commande que vous regardez.
welcome-never-click = Il ne clique sur aucun bouton d’AliExpress et n’envoie aucun message. C’est vous qui le faites.
welcome-never-read = De votre adresse, il lit la ville, le code postal et le pays, rien d’autre.
welcome-never-leave = Ce qu’il retient reste dans ce navigateur jusqu’à ce que vous l’effaciez.
welcome-allow = Autoriser sur AliExpress
welcome-allow-note = Le navigateur n’autorise pas encore l’extension à lire les pages des commandes. D’ici là, vous n’y verrez rien.
welcome-allowed = Autorisé. Sur les pages déjà ouvertes, la carte apparaît une fois qu’elles sont rechargées.
welcome-refused = Non autorisé. Vous pouvez le faire plus tard, ici ou dans les réglages du navigateur.
