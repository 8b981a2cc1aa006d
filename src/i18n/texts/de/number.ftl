### What a tracking number is, who can track it, and what was wrong with it.

## What it is

number-is-post = Nummer einer nationalen Post (S10), vergeben von { $post }: { $service }.
number-is-post-of-destination = Nummer der nationalen Post im Zielland (S10), vergeben von { $post }: { $service }.
number-is-no-country = Das Format passt zur Nummer einer nationalen Post (S10), aber die letzten zwei Buchstaben sind kein Ländercode.
number-is-first-mile = Eine Nummer von { $carrier } für den Weg aus dem Herkunftsland. Die Post in Ihrem Land kennt sie nicht.
number-is-last-mile = Eine Nummer von { $carrier } für die Zustellung in Ihrem Land.
number-is-courier = Eine Nummer von { $carrier }.
number-is-perhaps = Es kann eine Nummer von { $carrier } sein. Auch andere Paketdienste nutzen dieses Format.
number-is-amazon = Eine Amazon-Nummer. Vielleicht hat der Verkäufer den Artikel dort gekauft und ihn von Amazon an Sie schicken lassen.
number-is-order-id = Das ist eine Bestellnummer von AliExpress, keine Sendungsnummer.
number-is-perhaps-order-id = 16 Ziffern: Das ist meist eine Bestellnummer von AliExpress, keine Sendungsnummer.
number-is-product-id = Das ist eine Artikelnummer von AliExpress, keine Sendungsnummer.
number-is-unknown = Kein hier bekannter Paketdienst nutzt Nummern in diesem Format. Vergleichen Sie sie Zeichen für Zeichen mit der Bestellung.
number-is-placeholder = Das sieht nach einer Beispielnummer aus, nicht nach einem echten Paket.
number-is-unreadable = Ein Zeichen ist nicht lesbar.

## The service that the first letters of a postal number stand for

number-service-ems = Expresssendung (EMS)
number-service-letter-express = Brief oder kleines Päckchen mit Sendungsverfolgung
number-service-registered = Einschreiben
number-service-insured = Wertbrief
number-service-parcel = Paket
number-service-e-commerce = Paket aus dem Onlinehandel
number-service-untracked = kleines Päckchen ohne Verfolgung bis zur Tür
number-service-m-bag = Beutel mit Drucksachen
number-service-business-reply = Werbeantwort
number-service-domestic = Dienst im Inland oder zwischen zwei Ländern
number-service-other = andere Sendung

## How far it can be tracked

number-reach-door = Die Sendung lässt sich bis zur Tür verfolgen.
number-reach-hand-over = Die Sendung lässt sich verfolgen, bis der Paketdienst vor Ort übernimmt. Danach brauchen Sie eine zweite Nummer.
number-reach-border = Die Verfolgung endet meist an der Grenze: Danach werden Economy-Sendungen nicht mehr gescannt.
number-reach-from-arrival = Die Nummer zeigt erst etwas an, wenn das Paket im Zielland angekommen ist.

## Check digit and repairs

number-check-passes = Die Prüfziffer stimmt.
number-check-fails = Die Prüfziffer stimmt nicht: Wahrscheinlich ist es ein Tippfehler. Vergleichen Sie die Nummer mit der Bestellung.
number-repair = Meinten Sie { $number }?
number-repair-change = Zeichen { $place }: { $to } statt { $from }.
number-repair-remove = Ohne Zeichen { $place } ({ $from }).
number-changed = Gelesen als { $number }.
number-look-alike = Zeichen { $place } ist ein Buchstabe eines anderen Alphabets, der wie { $to } aussieht.

## Links

number-link-copies = Ein Klick kopiert die Nummer: Fügen Sie sie dort ein.
number-link-copied = Die Nummer ist kopiert: Fügen Sie sie dort ein.
number-link-postcode = Dort wird Ihre Postleitzahl verlangt.
number-link-not-expected = Diese Nummer ist dort wahrscheinlich nicht bekannt.

## Why nothing was looked up

number-refused-empty = Es wurde keine Nummer eingegeben.
number-refused-too-long = Das ist zu lang für eine Sendungsnummer.
number-refused-control-characters = Darin stehen Zeichen, die in keiner Nummer vorkommen.
number-refused-no-number = Darin steht keine Sendungsnummer.
number-known = Diese Nummer hat die Bestellung schon.
number-save-again = Drücken Sie noch einmal „Speichern“, um sie so zu behalten.

## The box in which a number is checked, and the numbers of an order

number-box = Nummer prüfen
number-other = Stattdessen { $number } prüfen
number-of-parcel =
    { $count ->
        [one] Sendungsnummer
       *[other] Sendungsnummern
    }
number-from-seller = Vom Verkäufer.
number-copy = Kopieren
number-copy-this = { $number } kopieren
number-is-as-order-says = Die Bestellung nennt dafür { $carrier }. Das Format dieser Nummer allein sagt nichts aus.
number-link-until-hand-over = Zeigt den Weg bis zur Übergabe an den Zusteller vor Ort.
number-link-from-hand-over = Zeigt den Weg ab der Übergabe.
