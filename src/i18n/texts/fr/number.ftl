### What a tracking number is, who can track it, and what was wrong with it.

## What it is

number-is-post = Un numéro de poste nationale (S10), émis par { $post } : { $service }.
number-is-post-of-destination = Un numéro de la poste nationale (S10) du pays de destination, émis par { $post } : { $service }.
number-is-no-country = Il a la forme d’un numéro de poste nationale (S10), mais ses deux dernières lettres ne désignent aucun pays.
number-is-first-mile = Un numéro { $carrier } pour le trajet depuis le pays d’origine. La poste de votre pays ne le connaît pas.
number-is-last-mile = Un numéro { $carrier } pour la livraison dans votre pays.
number-is-courier = Un numéro { $carrier }.
number-is-perhaps = C’est peut-être un numéro { $carrier }. D’autres transporteurs utilisent aussi ce format.
number-is-amazon = Un numéro Amazon. Le vendeur y a peut-être acheté l’article pour vous le faire envoyer par Amazon.
number-is-order-id = C’est un numéro de commande AliExpress, pas un numéro de suivi.
number-is-perhaps-order-id = 16 chiffres : c’est en général un numéro de commande AliExpress, pas un numéro de suivi.
number-is-product-id = C’est un numéro de produit AliExpress, pas un numéro de suivi.
number-is-unknown = Aucun transporteur connu ici n’utilise de numéros de ce format. Comparez-le avec la commande, caractère par caractère.
number-is-placeholder = Cela ressemble à un numéro d’exemple, pas à un vrai colis.
number-is-unreadable = Un caractère est illisible.

## The service that the first letters of a postal number stand for

number-service-ems = courrier express (EMS)
number-service-letter-express = lettre ou petit paquet avec suivi
number-service-registered = lettre recommandée
number-service-insured = lettre avec valeur déclarée
number-service-parcel = colis
number-service-e-commerce = colis e-commerce
number-service-untracked = petit paquet sans suivi jusqu’à la porte
number-service-m-bag = sac d’imprimés
number-service-business-reply = correspondance-réponse
number-service-domestic = service national ou entre deux pays
number-service-other = autre envoi

## How far it can be tracked

number-reach-door = Il permet un suivi jusqu’à la porte.
number-reach-hand-over = Il permet un suivi jusqu’à la remise au transporteur local. Ensuite, cherchez un second numéro.
number-reach-border = Le suivi s’arrête en général à la frontière : ensuite, le courrier économique n’est plus scanné.
number-reach-from-arrival = Il n’affiche quelque chose qu’après l’arrivée du colis dans le pays de destination.

## Check digit and repairs

number-check-passes = Son chiffre de contrôle est correct.
number-check-fails = Son chiffre de contrôle est incorrect : c’est sans doute une faute de frappe. Comparez-le avec la commande.
number-repair = Vouliez-vous dire { $number } ?
number-repair-change = Caractère { $place } : { $to } au lieu de { $from }.
number-repair-remove = Sans le caractère { $place } ({ $from }).
number-changed = Lu comme { $number }.
number-look-alike = Le caractère { $place } est une lettre d’un autre alphabet qui ressemble à { $to }.

## Links

number-link-copies = Un clic copie le numéro : collez-le là-bas.
number-link-copied = Le numéro est copié : collez-le là-bas.
number-link-postcode = Votre code postal y est demandé.
number-link-not-expected = Ce numéro y est sans doute inconnu.

## Why nothing was looked up

number-refused-empty = Aucun numéro n’a été saisi.
number-refused-too-long = C’est trop long pour un numéro de suivi.
number-refused-control-characters = Il y a des caractères qui ne peuvent pas faire partie d’un numéro.
number-refused-no-number = Il n’y a pas de numéro de suivi ici.
number-known = La commande a déjà ce numéro.
number-save-again = Appuyez encore une fois sur « Enregistrer » pour le garder tel quel.

## The box in which a number is checked, and the numbers of an order

number-box = Vérifier un numéro
number-other = Vérifier plutôt { $number }
number-of-parcel =
    { $count ->
        [one] Numéro de suivi
       *[other] Numéros de suivi
    }
number-from-seller = Donné par le vendeur.
number-copy = Copier
number-copy-this = Copier { $number }
number-is-as-order-says = La commande indique { $carrier } pour ce numéro. Son format seul ne dit rien.
number-link-until-hand-over = Montre le trajet jusqu’à la remise au transporteur local.
number-link-from-hand-over = Montre le trajet à partir de la remise.
