### The page with all orders.

dashboard-title = Tous les colis
dashboard-summary =
    { $finished ->
        [one] { $act } à traiter · { $moving } en route · { $finished } terminée
       *[other] { $act } à traiter · { $moving } en route · { $finished } terminées
    }
dashboard-loading =
    { $count ->
        [one] Lecture de { $count } commande…
       *[other] Lecture de { $count } commandes…
    }
dashboard-search = Rechercher
dashboard-search-hint = Commande, numéro, boutique, article ou note
dashboard-filter = Afficher
dashboard-filter-all = Toutes
dashboard-filter-act = À traiter
dashboard-filter-moving = En route
dashboard-filter-finished = Terminées
dashboard-filter-archived = Dans les archives
dashboard-sort = Trier par
dashboard-sort-gravity = Urgence
dashboard-sort-protection = Jours de protection restants
dashboard-sort-seen = Dernière lecture
dashboard-hide-delivered = Masquer les commandes livrées
dashboard-hidden =
    { $count ->
        [one] { $count } commande livrée est masquée
       *[other] { $count } commandes livrées sont masquées
    }
dashboard-found =
    { $count ->
        [one] { $count } commande
       *[other] { $count } commandes
    }
dashboard-more = En afficher { $count } de plus
dashboard-nothing = Aucune commande ne correspond.
dashboard-details = Détails
dashboard-less = Réduire
dashboard-open-order = Ouvrir la commande
dashboard-archived = Archivée le { $date } : ses détails ont été supprimés pour gagner de la place.
dashboard-look-again-on = Vérifier à nouveau : { $date }
dashboard-history = Ce qui a été vu et quand
dashboard-history-range = { $first } au { $last }
dashboard-newest-event = Étape la plus récente
dashboard-refund = Remboursement
dashboard-log = Votre journal
dashboard-log-undone = { $text } (annulé)
dashboard-log-empty = Rien pour l’instant.
dashboard-log-range = Choisissez un jour entre le { $first } et le { $last }.
dashboard-note = Votre note
dashboard-note-hint = Enregistrée quand vous quittez le champ, ou avec Ctrl+Entrée.
dashboard-saved = Enregistré
dashboard-not-saved = Non enregistré
dashboard-note-joined = Enregistré. Cette note a aussi été modifiée entre-temps dans une autre fenêtre : les deux textes sont conservés.
dashboard-again = Vérifier à nouveau le
dashboard-again-clear = Effacer
dashboard-calendar = Ajouter la fin de la protection à l’agenda
dashboard-calendar-summary = Fin de la protection acheteur : { $title }
dashboard-calendar-description = Commande AliExpress { $order }. Si vous n’avez pas le colis en main, ouvrez un litige avant ce jour.
dashboard-delete = Supprimer cette commande
dashboard-card-hidden = Vous avez masqué la carte sur la page de cette commande.
dashboard-show-card = L’afficher à nouveau
dashboard-deleted = La commande { $order } a été supprimée.
dashboard-undo = Annuler
dashboard-parcel = Colis { $number }

## The popup, beside popup.ftl

popup-all-orders = Toutes les commandes
popup-act =
    { $count ->
        [one] { $count } commande demande votre attention
       *[other] { $count } commandes demandent votre attention
    }

## What is stored

data-title = Vos données
data-about = Tout est enregistré uniquement dans ce navigateur. Exportez de temps en temps : l’export est votre seule sauvegarde.
data-used = { $used } sur { $whole } Mo utilisés ({ $percent } %)
data-almost-full = L’espace de stockage est presque plein. Archivez les commandes terminées pour faire de la place : leurs numéros, leurs dates et vos réponses restent, les textes des étapes et l’adresse sont supprimés.
data-export = Tout exporter
data-import = Importer un fichier
data-table = Tableau (CSV)
data-archive = Archiver les commandes terminées
data-archive-first =
    { $count ->
        [one] Exportez d’abord. L’archivage supprime les textes des étapes et l’adresse de { $count } commande terminée. Vous ne les retrouverez que si AliExpress les affiche encore.
       *[other] Exportez d’abord. L’archivage supprime les textes des étapes et l’adresse de { $count } commandes terminées. Vous ne les retrouverez que si AliExpress les affiche encore.
    }
data-archive-now = Archiver maintenant
data-archived =
    { $count ->
        [one] { $count } commande a été archivée.
       *[other] { $count } commandes ont été archivées.
    }
data-unarchived =
    { $count ->
        [one] Annulé : { $count } commande a retrouvé ses détails.
       *[other] Annulé : { $count } commandes ont retrouvé leurs détails.
    }
data-nothing-to-archive = Il n’y a rien à archiver.
data-delete-all = Tout supprimer
data-delete-first =
    { $count ->
        [one] Cela supprime { $count } commande avec toutes les notes et réponses. Sans export, c’est irréversible.
       *[other] Cela supprime { $count } commandes avec toutes les notes et réponses. Sans export, c’est irréversible.
    }
data-delete-now = Tout supprimer maintenant
data-deleted = Tout a été supprimé.
data-cancel = Annuler
data-exported =
    { $count ->
        [one] { $count } commande exportée.
       *[other] { $count } commandes exportées.
    }
data-left-out =
    { $count ->
        [one] { $count } entrée n’a pas pu être lue et n’est donc pas dans le fichier.
       *[other] { $count } entrées n’ont pas pu être lues et ne sont donc pas dans le fichier.
    }
data-unread = Rien n’a été fait : les commandes enregistrées n’ont pas toutes pu être lues. Fermez cette fenêtre, rouvrez-la, puis réessayez.
data-working = { $done } sur { $whole }…
data-deleting = Suppression…
data-imported =
    { $count ->
        [one] { $count } commande importée.
       *[other] { $count } commandes importées.
    }
data-import-known = Commandes déjà présentes, sans rien de nouveau : { $count }.
data-aside =
    { $count ->
        [one] { $count } entrée a été mise de côté et n’a rien changé : { $why }.
       *[other] { $count } entrées ont été mises de côté et n’ont rien changé : { $why }.
    }
data-aside-unreadable = données endommagées : { $count }
data-aside-nameless = sans numéro de commande valable : { $count }
data-aside-later = d’une version plus récente de Stuck Parcel : { $count }
data-refused-damaged = Ce fichier est endommagé ou incomplet. Rien n’a été importé ni modifié.
data-refused-foreign = Ce n’est pas un export de Stuck Parcel. Rien n’a été modifié.
data-refused-table = C’est un tableau (CSV), qui ne peut pas être importé. Choisissez le fichier d’export (JSON) qu’enregistre « Tout exporter ». Rien n’a été modifié.
data-refused-later = Ce fichier vient d’une version plus récente de Stuck Parcel. Mettez l’extension à jour, puis importez-le à nouveau. Rien n’a été modifié.
data-failed = Cela n’a pas fonctionné : { $error }. Rien n’est perdu.
data-full = L’espace de stockage du navigateur pour cette extension est plein. Archivez ci-dessous des commandes terminées, puis réessayez.
data-quarantine =
    { $count ->
        [one] { $count } entrée enregistrée n’a pas pu être lue
       *[other] { $count } entrées enregistrées n’ont pas pu être lues
    }
data-quarantine-about = Rien n’a été supprimé : ces entrées sont conservées à part. Vous pouvez les enregistrer dans un fichier ou les supprimer.
data-quarantine-line = Commande { $order }, mise de côté le { $date }, { $size } Ko
data-quarantine-export = Enregistrer dans un fichier
data-quarantine-delete = Supprimer ces entrées

## The heads of the spreadsheet's columns

table-order = Commande
table-verdict = Conseil
table-why = Pourquoi
table-item = Article
table-store = Boutique
table-price = Prix
table-number = Numéro de suivi
table-other-numbers = Autres numéros
table-placed = Passée
table-shipped = Expédiée
table-protection = Protection jusqu’au
table-days-left = Jours de protection restants
table-last-event = Dernière étape
table-last-seen = Dernière lecture
table-again = Vérifier à nouveau le
table-note = Note
dashboard-again-range = Choisissez un jour entre aujourd’hui et le { $date }
data-imported-pictures = Captures : { $count }.
data-imported-settings = Réglages repris du fichier : { $names }. Les autres restent inchangés.
data-settings-doubtful = Certains réglages du fichier ne sont pas valides et n’ont pas été repris.
data-pictures-left-out = Captures non importées : { $count } (endommagées, sans commande dans le fichier ou trop nombreuses pour une seule commande).
data-kept-later =
    { $count ->
        [one] { $count } commande a été enregistrée par une version plus récente de Stuck Parcel et est restée telle quelle.
       *[other] { $count } commandes ont été enregistrées par une version plus récente de Stuck Parcel et sont restées telles quelles.
    }
