### What the updates of the tracking mean.

## What an update means. $from and $to are the normal days until the next scan

event-ordered = De bestelling is geplaatst. Er is nog niets verzonden.
event-prepared =
    { $to ->
        [one] De verkoper maakt het pakket klaar. Nog geen vervoerder heeft het gescand. De eerste scan komt meestal na { $from }–{ $to } dag.
       *[other] De verkoper maakt het pakket klaar. Nog geen vervoerder heeft het gescand. De eerste scan komt meestal na { $from }–{ $to } dagen.
    }
event-accepted =
    { $to ->
        [one] Een vervoerder heeft het pakket. De volgende scan komt meestal binnen { $from }–{ $to } dag.
       *[other] Een vervoerder heeft het pakket. De volgende scan komt meestal binnen { $from }–{ $to } dagen.
    }
event-origin-transit =
    { $to ->
        [one] Het pakket is op weg naar de luchthaven in het land van herkomst. De volgende scan komt meestal binnen { $from }–{ $to } dag.
       *[other] Het pakket is op weg naar de luchthaven in het land van herkomst. De volgende scan komt meestal binnen { $from }–{ $to } dagen.
    }
event-export-customs =
    { $to ->
        [one] Het pakket is bij de douane in het land van herkomst. De volgende scan komt meestal binnen { $from }–{ $to } dag.
       *[other] Het pakket is bij de douane in het land van herkomst. De volgende scan komt meestal binnen { $from }–{ $to } dagen.
    }
event-handed-to-airline =
    { $to ->
        [one] Het pakket is overgedragen voor de vlucht. Misschien wacht het nog op een plek in een vliegtuig. De volgende scan is meestal de invoer, na { $from }–{ $to } dag.
       *[other] Het pakket is overgedragen voor de vlucht. Misschien wacht het nog op een plek in een vliegtuig. De volgende scan is meestal de invoer, na { $from }–{ $to } dagen.
    }
event-departed =
    { $to ->
        [one] Het pakket heeft het land van herkomst verlaten. De volgende scan is meestal de invoer, na { $from }–{ $to } dag.
       *[other] Het pakket heeft het land van herkomst verlaten. De volgende scan is meestal de invoer, na { $from }–{ $to } dagen.
    }
event-international-transit =
    { $to ->
        [one] Het pakket is onderweg tussen landen. De volgende scan is meestal de invoer, na { $from }–{ $to } dag.
       *[other] Het pakket is onderweg tussen landen. De volgende scan is meestal de invoer, na { $from }–{ $to } dagen.
    }
event-import-declared = Het pakket is vooraf aangemeld bij de douane van jouw land. Dat is een formaliteit, vaak al voor de vlucht: het pakket hoeft er nog niet te zijn.
event-arrived =
    { $to ->
        [one] Het pakket is in jouw land. De volgende scan komt meestal binnen { $from }–{ $to } dag.
       *[other] Het pakket is in jouw land. De volgende scan komt meestal binnen { $from }–{ $to } dagen.
    }
event-import-customs =
    { $to ->
        [one] Het pakket is bij de douane in jouw land. De volgende scan komt meestal binnen { $from }–{ $to } dag.
       *[other] Het pakket is bij de douane in jouw land. De volgende scan komt meestal binnen { $from }–{ $to } dagen.
    }
event-held-by-customs = De douane houdt het pakket vast. Vaak ontbreekt er een document of een betaling.
event-customs-released =
    { $to ->
        [one] De douane heeft het pakket vrijgegeven. Nu is de bezorgdienst aan de beurt, meestal binnen { $from }–{ $to } dag.
       *[other] De douane heeft het pakket vrijgegeven. Nu is de bezorgdienst aan de beurt, meestal binnen { $from }–{ $to } dagen.
    }
event-last-mile-handover =
    { $to ->
        [one] De bezorgdienst heeft het pakket nu. Het is nog niet bezorgd. De volgende scan komt meestal binnen { $from }–{ $to } dag.
       *[other] De bezorgdienst heeft het pakket nu. Het is nog niet bezorgd. De volgende scan komt meestal binnen { $from }–{ $to } dagen.
    }
event-destination-transit =
    { $to ->
        [one] Het pakket is binnen jouw land naar je onderweg. De volgende scan komt meestal binnen { $from }–{ $to } dag.
       *[other] Het pakket is binnen jouw land naar je onderweg. De volgende scan komt meestal binnen { $from }–{ $to } dagen.
    }
event-out-for-delivery = De bezorger heeft het pakket en brengt het waarschijnlijk binnenkort.
event-attempt-failed = De bezorger wilde het pakket afleveren, maar dat lukte niet.
event-ready-for-pickup = Het pakket ligt voor je klaar bij een afhaalpunt. Haal het op voordat het teruggaat.
event-not-collected = Het pakket is niet op tijd opgehaald bij het afhaalpunt. Misschien gaat het terug: vraag het daar na.
event-delivered = Volgens de vervoerder is het pakket bezorgd.
event-returning = Het pakket gaat terug naar de afzender of is al teruggegaan.
event-lost = Volgens de vervoerder is het pakket kwijt of vernietigd.
event-exception = De vervoerder meldt een probleem.
event-note = Alleen informatie. Het pakket is niet verder gegaan.
event-unknown = Wat deze melding betekent, is hier niet bekend.

## The history of a parcel

timeline-title = Elke melding uitgelegd
timeline-silence =
    { $days ->
        [one] { $days } dag zonder meldingen
       *[other] { $days } dagen zonder meldingen
    }
timeline-silence-now =
    { $days ->
        [one] Tot nu toe { $days } dag zonder meldingen
       *[other] Tot nu toe { $days } dagen zonder meldingen
    }
timeline-more =
    { $count ->
        [one] { $count } oudere melding wordt niet getoond.
       *[other] { $count } oudere meldingen worden niet getoond.
    }
event-delayed = Het pakket wordt opgehouden waar het nu is. Dat is vertraging, geen fout.
