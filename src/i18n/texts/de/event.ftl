### What the updates of the tracking mean.

## What an update means. $from and $to are the normal days until the next scan

event-ordered = Die Bestellung ist aufgegeben. Verschickt wurde noch nichts.
event-prepared =
    { $to ->
        [one] Der Verkäufer macht das Paket fertig. Noch kein Paketdienst hat es gescannt. Der erste Scan kommt meist nach { $from }–{ $to } Tag.
       *[other] Der Verkäufer macht das Paket fertig. Noch kein Paketdienst hat es gescannt. Der erste Scan kommt meist nach { $from }–{ $to } Tagen.
    }
event-accepted =
    { $to ->
        [one] Ein Paketdienst hat das Paket. Der nächste Scan kommt meist innerhalb von { $from }–{ $to } Tag.
       *[other] Ein Paketdienst hat das Paket. Der nächste Scan kommt meist innerhalb von { $from }–{ $to } Tagen.
    }
event-origin-transit =
    { $to ->
        [one] Das Paket ist auf dem Weg zum Flughafen im Herkunftsland. Der nächste Scan kommt meist innerhalb von { $from }–{ $to } Tag.
       *[other] Das Paket ist auf dem Weg zum Flughafen im Herkunftsland. Der nächste Scan kommt meist innerhalb von { $from }–{ $to } Tagen.
    }
event-export-customs =
    { $to ->
        [one] Das Paket ist beim Zoll im Herkunftsland. Der nächste Scan kommt meist innerhalb von { $from }–{ $to } Tag.
       *[other] Das Paket ist beim Zoll im Herkunftsland. Der nächste Scan kommt meist innerhalb von { $from }–{ $to } Tagen.
    }
event-handed-to-airline =
    { $to ->
        [one] Das Paket wurde für den Flug übergeben. Es wartet vielleicht noch auf einen Platz im Flugzeug. Der nächste Scan ist meist die Einfuhr, nach { $from }–{ $to } Tag.
       *[other] Das Paket wurde für den Flug übergeben. Es wartet vielleicht noch auf einen Platz im Flugzeug. Der nächste Scan ist meist die Einfuhr, nach { $from }–{ $to } Tagen.
    }
event-departed =
    { $to ->
        [one] Das Paket hat das Herkunftsland verlassen. Der nächste Scan ist meist die Einfuhr, nach { $from }–{ $to } Tag.
       *[other] Das Paket hat das Herkunftsland verlassen. Der nächste Scan ist meist die Einfuhr, nach { $from }–{ $to } Tagen.
    }
event-international-transit =
    { $to ->
        [one] Das Paket ist zwischen den Ländern unterwegs. Der nächste Scan ist meist die Einfuhr, nach { $from }–{ $to } Tag.
       *[other] Das Paket ist zwischen den Ländern unterwegs. Der nächste Scan ist meist die Einfuhr, nach { $from }–{ $to } Tagen.
    }
event-import-declared = Das Paket wurde vorab beim Zoll in Ihrem Land angemeldet. Das ist eine Formalität, oft noch vor dem Flug: Das Paket muss noch nicht da sein.
event-arrived =
    { $to ->
        [one] Das Paket ist in Ihrem Land. Der nächste Scan kommt meist innerhalb von { $from }–{ $to } Tag.
       *[other] Das Paket ist in Ihrem Land. Der nächste Scan kommt meist innerhalb von { $from }–{ $to } Tagen.
    }
event-import-customs =
    { $to ->
        [one] Das Paket ist beim Zoll in Ihrem Land. Der nächste Scan kommt meist innerhalb von { $from }–{ $to } Tag.
       *[other] Das Paket ist beim Zoll in Ihrem Land. Der nächste Scan kommt meist innerhalb von { $from }–{ $to } Tagen.
    }
event-held-by-customs = Der Zoll hält das Paket fest. Oft fehlt ein Dokument oder eine Gebühr.
event-customs-released =
    { $to ->
        [one] Der Zoll hat das Paket freigegeben. Als Nächstes übernimmt der Zusteller, meist innerhalb von { $from }–{ $to } Tag.
       *[other] Der Zoll hat das Paket freigegeben. Als Nächstes übernimmt der Zusteller, meist innerhalb von { $from }–{ $to } Tagen.
    }
event-last-mile-handover =
    { $to ->
        [one] Der Paketdienst, der zustellt, hat das Paket jetzt. Zugestellt ist es noch nicht. Der nächste Scan kommt meist innerhalb von { $from }–{ $to } Tag.
       *[other] Der Paketdienst, der zustellt, hat das Paket jetzt. Zugestellt ist es noch nicht. Der nächste Scan kommt meist innerhalb von { $from }–{ $to } Tagen.
    }
event-destination-transit =
    { $to ->
        [one] Das Paket ist in Ihrem Land auf dem Weg zu Ihnen. Der nächste Scan kommt meist innerhalb von { $from }–{ $to } Tag.
       *[other] Das Paket ist in Ihrem Land auf dem Weg zu Ihnen. Der nächste Scan kommt meist innerhalb von { $from }–{ $to } Tagen.
    }
event-out-for-delivery = Der Zusteller hat das Paket und bringt es voraussichtlich bald.
event-attempt-failed = Der Zusteller wollte das Paket zustellen, konnte es aber nicht.
event-ready-for-pickup = Das Paket liegt an einer Abholstelle für Sie bereit. Holen Sie es ab, bevor es zurückgeht.
event-not-collected = Das Paket wurde nicht rechtzeitig an der Abholstelle abgeholt. Vielleicht geht es zurück: Fragen Sie dort nach.
event-delivered = Der Paketdienst meldet, dass das Paket zugestellt wurde.
event-returning = Das Paket geht zurück an den Absender oder ist schon zurückgegangen.
event-lost = Der Paketdienst meldet, dass das Paket verloren oder zerstört ist.
event-exception = Der Paketdienst meldet ein Problem.
event-note = Nur eine Information. Das Paket hat sich nicht bewegt.
event-unknown = Was dieser Eintrag bedeutet, ist hier nicht bekannt.

## The history of a parcel

timeline-title = Jeder Eintrag erklärt
timeline-silence =
    { $days ->
        [one] { $days } Tag ohne neuen Eintrag
       *[other] { $days } Tage ohne neuen Eintrag
    }
timeline-silence-now =
    { $days ->
        [one] Bisher { $days } Tag ohne neuen Eintrag
       *[other] Bisher { $days } Tage ohne neuen Eintrag
    }
timeline-more =
    { $count ->
        [one] { $count } älterer Eintrag wird nicht angezeigt.
       *[other] { $count } ältere Einträge werden nicht angezeigt.
    }
event-delayed = Das Paket wird dort aufgehalten, wo es gerade ist. Das ist eine Verzögerung, kein Fehler.
