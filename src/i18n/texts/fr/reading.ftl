### How old the tracking is, and how it is read on the order page.

verdict-as-of = Au { $date } : { $why }
tracking-read-ago =
    { $days ->
        [one] Suivi lu il y a { $days } jour.
       *[other] Suivi lu il y a { $days } jours.
    }
reminder-look-first = Consultez le suivi : { $order }
reading-now = Lecture du suivi…
reading-start = Lire le suivi
reading-open = Ouvrir la page de suivi
reading-captcha = AliExpress demande un contrôle de sécurité avant que le suivi puisse être lu.
reading-logged-out = AliExpress demande de se connecter avant que le suivi puisse être lu.
reading-refused = AliExpress n’a pas permis de lire sa page de suivi depuis ici.
reading-empty = La page de suivi n’a rien montré pour cette commande.
reading-unreachable = La page de suivi n’a pas pu être chargée, ou a mis trop de temps.
options-reading = Lire le suivi de la commande que j’ouvre
options-reading-title = Suivi
options-reading-about = Quand vous ouvrez la page d’une commande expédiée, sa page de suivi AliExpress est ouverte en arrière-plan, lue et fermée : au plus une fois toutes les 6 heures. Si c’est désactivé, un bouton de la carte le fait.
shipped-ago =
    { $days ->
        [one] Expédiée il y a { $days } jour
       *[other] Expédiée il y a { $days } jours
    }
shipped-today = Expédiée aujourd’hui
