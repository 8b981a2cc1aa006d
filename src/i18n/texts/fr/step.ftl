### What to do, in the imperative.

step-open-tracking = Ouvrez une fois la page de suivi, pour que son historique puisse être lu.
step-open-tracking-again = Rouvrez la page de suivi : son historique a été lu il y a un moment.
step-open-order = Ouvrez d’abord la page de la commande : elle a été lue il y a un moment.
step-check-trackers = Cherchez le numéro sur d’autres sites de suivi. Ils ne se mettent pas à jour en même temps.
step-use-second-number = Cherchez l’autre numéro : { $number }
step-check-number = Copiez à nouveau le numéro depuis la commande et comparez-le. 0 et O, 1 et I se confondent facilement.
step-look-again = Vérifiez à nouveau le { $date }. Inutile de vérifier plus souvent.
step-send-message = Copiez le message et envoyez-le dans la discussion avec le vendeur.
step-tell-reply = Quand le vendeur répond, choisissez sa réponse sous « { $where } ».
step-ask-around = Demandez chez vous, aux voisins, au bureau de poste et au livreur.
step-collect = Retirez-le avant que le point de retrait ne le renvoie.
step-call-courier = Appelez le livreur pour un nouveau passage.
step-ask-customs = Demandez à la douane ou au transporteur quel document ou quel paiement manque.
step-keep-evidence = Faites des captures d’écran de la commande, du suivi et de la discussion.
step-ask-extension = Demandez au vendeur de prolonger la protection acheteur. Lui seul peut le faire.
step-open-dispute = Ouvrez un litige sur la page de la commande.
step-not-last-day = N’attendez pas le dernier jour.
step-do-not-confirm = N’appuyez pas sur « Confirmer la réception » avant d’avoir l’article en main.
step-do-not-close-dispute = Ne fermez pas le litige en échange d’une promesse. D’abord l’argent ou une décision.
step-answer-offer = Répondez à l’offre à temps. N’acceptez qu’un montant suffisant ; une promesse n’en est pas un.
step-ask-payment-provider = Demandez le remboursement à votre banque ou à votre service de paiement.
step-cancel-order = Ou annulez la commande sur sa page. Elle n’est pas encore expédiée : votre argent vous sera rendu.
step-cancel-now = Annulez la commande sur sa page. Rien n’a été expédié : votre argent vous sera rendu.
step-ask-support = Demandez au service client d’AliExpress d’annuler la commande : le vendeur n’a pas accepté.
step-check-post = Cherchez le numéro sur le site du transporteur qui livre. Le colis est dans votre pays, et c’est là que les nouveautés apparaissent d’abord.
step-tell-tracking = Regardez vous-même la page de suivi, puis choisissez ce qu’elle indique sous « { $where } ».
