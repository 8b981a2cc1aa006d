### The window that the toolbar button opens.

popup-title = Vos colis
popup-order = Commande { $order }
popup-protection =
    { $days ->
        [one] Protection : encore { $days } jour
       *[other] Protection : encore { $days } jours
    }
popup-protection-estimate =
    { $days ->
        [one] Protection : encore { $days } jour environ
       *[other] Protection : encore { $days } jours environ
    }
popup-protection-today = La protection se termine aujourd’hui
popup-protection-over = La protection est terminée
popup-more =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
popup-empty-title = Pas encore de colis
popup-empty = Ouvrez une commande ou son suivi sur AliExpress. La réponse apparaît là-bas, dans une carte en bas de la page, et la commande figure ensuite dans cette liste.
popup-open-orders = Ouvrir mes commandes
popup-error-title = Impossible de lire la liste
popup-error = Rien n’est perdu. Fermez cette fenêtre et rouvrez-la. Si cela ne suffit pas, rechargez l’extension.
popup-search = Trouver une commande ou vérifier un numéro
popup-needs-me = À traiter
popup-unrecognized = Étapes que personne ne comprend ({ $count })
popup-unrecognized-note = L’extension ne connaît pas encore ces étapes. Les noms, les numéros et les lieux sont retirés. Relisez le tout avant de l’envoyer : un nom peut y être resté.
popup-unrecognized-copy = Les copier pour un signalement
