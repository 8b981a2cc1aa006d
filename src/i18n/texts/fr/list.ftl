### The bar above AliExpress's order list.

list-label = Stuck Parcel : le suivi des commandes de cette liste
list-counts = En route : { $moving } · pas lues aujourd’hui : { $unread }
list-all-read = En route : { $moving } · toutes lues aujourd’hui
list-unread = Suivi non lu aujourd’hui : { $unread }
list-start = Vérifier maintenant
list-progress = { $done } sur { $all }
list-needs-you = { $count } à traiter
list-pause = Pause
list-resume = Reprendre
list-stop = Arrêter
list-failures = Arrêté : trois pages de suivi de suite n’ont pas pu être lues.
list-day-limit = C’est tout pour aujourd’hui : pas plus de 60 pages de suivi sont ouvertes par jour.
list-blocked = AliExpress a demandé un contrôle de sécurité ou une connexion. Ouvrez vous-même la page de suivi d’une commande, puis vérifiez à nouveau.
list-unreadable = Pas lues : { $count }. Nouvel essai possible 6 heures plus tard.
list-opened = Votre liste de commandes est ouverte. Le suivi y est lu, une commande après l’autre.
