### What a tracking number is, who can track it, and what was wrong with it.

## What it is

number-is-post = Een nummer van een nationale post (S10), uitgegeven door { $post }: { $service }.
number-is-post-of-destination = Een nummer van de nationale post (S10) in het land van bestemming, uitgegeven door { $post }: { $service }.
number-is-no-country = Het heeft de vorm van een nummer van een nationale post (S10), maar de laatste twee letters zijn geen landcode.
number-is-first-mile = Een nummer van { $carrier } voor de weg vanuit het land van herkomst. De post in jouw land kent het niet.
number-is-last-mile = Een nummer van { $carrier } voor de bezorging in jouw land.
number-is-courier = Een nummer van { $carrier }.
number-is-perhaps = Het kan een nummer van { $carrier } zijn. Andere vervoerders gebruiken deze vorm ook.
number-is-amazon = Een Amazon-nummer. Misschien heeft de verkoper het artikel daar gekocht en vanuit Amazon naar je laten sturen.
number-is-order-id = Dit is een bestelnummer van AliExpress, geen trackingnummer.
number-is-perhaps-order-id = 16 cijfers: dit is meestal een bestelnummer van AliExpress, geen trackingnummer.
number-is-product-id = Dit is een productnummer van AliExpress, geen trackingnummer.
number-is-unknown = Geen vervoerder die hier bekend is, gebruikt nummers van deze vorm. Vergelijk het teken voor teken met de bestelling.
number-is-placeholder = Dit lijkt een voorbeeldnummer, geen echt pakket.
number-is-unreadable = Eén teken is niet te lezen.

## The service that the first letters of a postal number stand for

number-service-ems = expreszending (EMS)
number-service-letter-express = brief of klein pakje met tracking
number-service-registered = aangetekende brief
number-service-insured = verzekerde brief
number-service-parcel = pakket
number-service-e-commerce = pakket van een webwinkel
number-service-untracked = klein pakje zonder tracking tot de deur
number-service-m-bag = zak met drukwerk
number-service-business-reply = antwoordzending
number-service-domestic = binnenlandse dienst of dienst tussen twee landen
number-service-other = andere zending

## How far it can be tracked

number-reach-door = Het pakket is te volgen tot de deur.
number-reach-hand-over = Het pakket is te volgen tot de plaatselijke vervoerder het overneemt. Zoek daarna een tweede nummer.
number-reach-border = De tracking eindigt meestal bij de grens: daarna worden economy-zendingen niet gescand.
number-reach-from-arrival = Het nummer toont pas iets als het pakket in het land van bestemming is.

## Check digit and repairs

number-check-passes = Het controlecijfer klopt.
number-check-fails = Het controlecijfer klopt niet: waarschijnlijk is het een typefout. Vergelijk het nummer met de bestelling.
number-repair = Bedoel je { $number }?
number-repair-change = Teken { $place }: { $to } in plaats van { $from }.
number-repair-remove = Zonder teken { $place } ({ $from }).
number-changed = Gelezen als { $number }.
number-look-alike = Teken { $place } is een letter uit een ander alfabet die op { $to } lijkt.

## Links

number-link-copies = Een klik kopieert het nummer: plak het daar.
number-link-copied = Het nummer is gekopieerd: plak het daar.
number-link-postcode = Daar wordt om je postcode gevraagd.
number-link-not-expected = Waarschijnlijk is dit nummer daar niet bekend.

## Why nothing was looked up

number-refused-empty = Er is geen nummer ingevuld.
number-refused-too-long = Dat is te lang voor een trackingnummer.
number-refused-control-characters = Er staan tekens in die niet in een nummer kunnen voorkomen.
number-refused-no-number = Er staat geen trackingnummer in.
number-known = De bestelling heeft dit nummer al.
number-save-again = Druk nog een keer op ‘Opslaan’ om het zo te houden.

## The box in which a number is checked, and the numbers of an order

number-box = Nummer controleren
number-other = Controleer in plaats daarvan { $number }
number-of-parcel =
    { $count ->
        [one] Trackingnummer
       *[other] Trackingnummers
    }
number-from-seller = Van de verkoper.
number-copy = Kopiëren
number-copy-this = { $number } kopiëren
number-is-as-order-says = De bestelling noemt { $carrier } voor dit nummer. De vorm zegt op zichzelf niets.
number-link-until-hand-over = Toont de route tot de lokale bezorger het pakket overneemt.
number-link-from-hand-over = Toont de route vanaf de overdracht.
