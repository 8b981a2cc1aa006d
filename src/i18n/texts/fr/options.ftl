### The page of settings.

options-title = Réglages
options-waiting-intro = Le conseil change après ce nombre de jours entiers sans mise à jour. Les changements s’appliquent aussitôt à toutes les commandes.
options-first-scan = Numéro créé, pas encore scanné
options-first-scan-from = Compté depuis le jour de l’envoi, sinon du paiement, sinon de la commande.
options-accepted = Un transporteur a le colis
options-exported = En route vers votre pays
options-exported-from = Compté depuis le jour où le colis a quitté le pays d’origine.
options-arrived = Dans votre pays
options-last-movement-from = Compté depuis le dernier mouvement.
options-normal-from = Normal à partir du jour
options-normal-to = Normal jusqu’au jour
options-write = Écrire à partir du jour
options-red-flag = Alerte après le jour
options-no-days = Un nombre entier de 0 à { $most }
options-at-least = { $days } ou plus
options-more-than = Plus de { $days }
options-reset = Rétablir les valeurs par défaut
options-reminders = Rappels
options-reminders-intro = Recevez une notification quand une commande devient plus urgente et avant la fin de la protection acheteur. Votre navigateur vous demandera une fois l’autorisation.
options-remind = M’envoyer des rappels
options-not-allowed = Votre navigateur n’a pas autorisé les notifications, les rappels restent donc désactivés.
options-before = Avant la fin de la protection acheteur
options-before-days =
    { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
options-quiet = Heures calmes
options-quiet-hint = Aucune notification pendant ces heures. Choisissez deux fois la même heure pour désactiver.
options-quiet-from = De
options-quiet-to = À
options-languages = Langues et apparence
options-language = Langue
options-language-browser = Comme dans le navigateur : { $language }
options-seller-language = Messages au vendeur
options-seller-language-hint = Ils sont écrits dans cette langue, et affichés avec une traduction si ce n’est pas la vôtre.
options-theme = Clair ou sombre
options-side = Côté de la page pour la carte
options-side-left = Gauche
options-side-right = Droite
options-theme-browser = Comme dans le navigateur
options-theme-light = Clair
options-theme-dark = Sombre
options-data = Vos données
options-data-where = Les commandes, les réponses et les notes sont enregistrées sur cet appareil seulement, dans le navigateur. Ces réglages sont enregistrés avec ceux du navigateur : s’il les synchronise, ils arrivent aussi sur vos autres appareils. L’extension n’envoie rien à personne.
options-data-link = Exporter, importer ou supprimer des commandes
options-saved = Enregistré
options-not-saved =
    { $count ->
        [one] Pas encore enregistré : vérifiez le nombre signalé.
       *[other] Pas encore enregistré : vérifiez les { $count } nombres signalés.
    }
options-failed = L’enregistrement a échoué. Rechargez cette page et réessayez.
options-open = Réglages
options-advanced = Avancé : combien de temps attendre
options-unsaved = Non enregistré : { $error }
options-retry = Réessayer
options-version = Stuck Parcel { $version }
options-report-hint = Un signalement est plus utile avec le diagnostic. « Copier le diagnostic », dans les détails de la carte d’une commande, le copie sans données personnelles.
options-help = Aide
options-report = Signaler un problème
