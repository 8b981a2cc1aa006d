### Why a page gave nothing.

trouble-unread = Impossible de lire cette page.
trouble-changed = Cette page n’est plus comme avant : AliExpress l’a peut-être modifiée.
trouble-malformed = Les données de la page sont arrivées endommagées. Rechargez la page.
trouble-too-large = Les données de la page étaient bien trop volumineuses pour une commande.
trouble-refused = AliExpress n’a pas donné ses données à cette page. Rechargez-la dans un moment.
trouble-captcha = AliExpress demande d’abord un contrôle de sécurité. Passez-le, puis rechargez la page.
trouble-logged-out = Votre session est fermée. Connectez-vous, puis rouvrez la commande.
trouble-list-logged-out = Votre session est fermée. Connectez-vous, puis rechargez cette page.
trouble-list-changed = Vos commandes sont introuvables sur cette page : AliExpress l’a peut-être modifiée. Ouvrez-en une, et sa propre page sera lue.
trouble-cut-off = Stuck Parcel a été mis à jour. Rechargez cette page pour continuer.
trouble-not-kept = Ce que vous voyez ici n’a pas pu être conservé : l’espace que le navigateur donne à Stuck Parcel est peut-être plein. Ce qui avait été conservé est toujours là.
trouble-later = Une version plus récente de Stuck Parcel a enregistré cette commande. Tant que l’extension n’est pas mise à jour, rien de nouveau n’est enregistré pour elle.
trouble-deleted = Une commande supprimée entre-temps reste supprimée. Rien n’a été enregistré pour elle.
trouble-all-deleted = Toutes les commandes ont été supprimées entre-temps : l’importation s’est donc arrêtée.
trouble-no-order = On ne sait pas à quelle commande appartient ce numéro. Ouvrez une fois la commande sur AliExpress, et ses dates compteront ici aussi.
trouble-stopped = Une erreur s’est produite dans Stuck Parcel, qui s’est arrêté ici.
trouble-start-again = Redémarrer
