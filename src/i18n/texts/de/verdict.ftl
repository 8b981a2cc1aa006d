### The advice in one sentence, for each situation. "-plain" is used where the day count or the date is not known.

verdict-unpaid = Diese Bestellung ist noch nicht bezahlt, also wurde nichts verschickt.
verdict-cancelled = Diese Bestellung wurde storniert. Es ist nichts unterwegs.
verdict-cancelled-moving = Diese Bestellung wurde storniert, das Paket war aber schon unterwegs. Prüfen Sie, ob Sie Ihr Geld zurückbekommen.
verdict-closed-moving = Diese Bestellung ist geschlossen, das Paket war aber noch unterwegs. Wenn Sie weder den Artikel noch Ihr Geld haben, eröffnen Sie jetzt einen Streitfall.
verdict-closed = Diese Bestellung ist geschlossen. Es ist nichts unterwegs.
verdict-refunded = Das Geld ging an Sie zurück.
verdict-received = Sie haben es. Viel Freude damit.
verdict-received-with = Das haben Sie bei der Bestellung { $order } angegeben, die im selben Paket ist.
verdict-completed = Die Bestellung ist abgeschlossen. AliExpress macht das nach einer Weile manchmal von selbst.
verdict-completed-undelivered = Die Bestellung ist abgeschlossen, aber die Sendungsverfolgung hat nie eine Zustellung gezeigt. Wenn Sie das Paket nicht haben, geben Sie das hier an.
verdict-delivered = Laut Sendungsverfolgung wurde das Paket zugestellt.
verdict-delivered-elsewhere = Laut Sendungsverfolgung wurde das Paket in „{ $place }“ zugestellt, also nicht in Ihrer Stadt. Nur Sie wissen, ob Sie es haben.
verdict-not-shipped =
    Der Verkäufer hat diese Bestellung noch nicht verschickt. Sie wartet seit { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    }; { $normal ->
        [one] bis zu { $normal } Tag ist
       *[other] bis zu { $normal } Tage sind
    } normal.
verdict-not-shipped-plain = Der Verkäufer hat diese Bestellung noch nicht verschickt.
verdict-never-shipped =
    Der Verkäufer hat diese Bestellung auch nach { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } noch nicht verschickt. Warten Sie nicht länger: Stornieren Sie und holen Sie sich Ihr Geld zurück.
verdict-never-shipped-plain = Der Verkäufer hat diese Bestellung noch immer nicht verschickt. Stornieren Sie und holen Sie sich Ihr Geld zurück.
verdict-no-first-scan =
    Seit dem { $start } hat niemand das Paket gescannt, also seit { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    }. { $normal ->
        [one] Bis zu { $normal } Tag ist
       *[other] Bis zu { $normal } Tage sind
    } normal.
verdict-no-first-scan-plain = Noch niemand hat das Paket gescannt. In den ersten Tagen ist das normal.
verdict-silent-accepted =
    Ein Paketdienst hat das Paket. Seit { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } (seit dem { $start }) nichts Neues; { $normal ->
        [one] bis zu { $normal } Tag ist
       *[other] bis zu { $normal } Tage sind
    } normal.
verdict-silent-accepted-plain = Ein Paketdienst hat das Paket. Eine Pause ist jetzt normal.
verdict-silent-exported =
    Das Paket ist seit { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } auf dem Weg in Ihr Land (seit dem { $start }). Auf dieser Strecke ist es normal, dass es bis zu { $normal ->
        [one] { $normal } Tag
       *[other] { $normal } Tage
    } lang nichts Neues gibt.
verdict-silent-exported-plain = Das Paket ist auf dem Weg in Ihr Land. Auf dieser Strecke ist es normal, dass es lange nichts Neues gibt.
verdict-silent-arrived =
    Das Paket ist in Ihrem Land. Seit { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } (seit dem { $start }) nichts Neues; { $normal ->
        [one] bis zu { $normal } Tag ist
       *[other] bis zu { $normal } Tage sind
    } normal.
verdict-silent-arrived-plain = Das Paket ist in Ihrem Land. Eine kurze Pause ist jetzt normal.
verdict-ready-for-pickup = Das Paket liegt an der Abholstelle für Sie bereit. Holen Sie es ab.
verdict-pickup-until = Das Paket liegt bis { $date } an der Abholstelle für Sie bereit. Holen Sie es rechtzeitig ab.
verdict-pickup-missing = Laut Sendungsverfolgung liegt das Paket an der Abholstelle, aber dort hat man Ihnen gesagt, dass es nicht da ist.
verdict-attempt-failed = Der Zusteller war da, konnte aber nicht zustellen. Rufen Sie an und vereinbaren Sie einen neuen Versuch.
verdict-held-by-customs = Der Zoll hält das Paket fest. Oft fehlt ein Dokument oder eine Zahlung.
verdict-returned = Das Paket geht zurück an den Absender. Von selbst kommt es nicht mehr zu Ihnen.
verdict-lost = Der Paketdienst meldet das Paket als verloren.
verdict-exception = Der Paketdienst meldet ein Problem mit dem Paket.
verdict-delivered-missing = Das Paket ist als zugestellt markiert, aber Sie haben es nicht. Warten Sie nicht.
verdict-elsewhere = Die Sendungsverfolgung zeigt eine andere Stadt oder ein anderes Land als Ihre Adresse. Die Nummer gehört vielleicht jemand anderem.
verdict-wrong-number = Die Sendungsnummer ist wohl falsch oder gehört zu einem anderen Paket.
verdict-protection-ending =
    { $left ->
        [one] Der Käuferschutz endet in { $left } Tag, am { $until }, und das Paket ist noch nicht da.
       *[other] Der Käuferschutz endet in { $left } Tagen, am { $until }, und das Paket ist noch nicht da.
    }
verdict-protection-ending-plain = Der Käuferschutz endet bald, und das Paket ist noch nicht da.
verdict-protection-last-days =
    { $left ->
        [one] Nur noch { $left } Tag Käuferschutz, bis { $until }. Warten Sie nicht bis zum letzten Tag.
       *[other] Nur noch { $left } Tage Käuferschutz, bis { $until }. Warten Sie nicht bis zum letzten Tag.
    }
verdict-protection-last-days-plain = Der Käuferschutz ist fast vorbei. Warten Sie nicht bis zum letzten Tag.
verdict-protection-today = Der Käuferschutz endet heute. Eröffnen Sie jetzt einen Streitfall.
verdict-extension-not-given = Sie haben um eine Verlängerung des Käuferschutzes gebeten, aber keine bekommen. Er endet am { $until }.
verdict-extension-not-given-plain = Sie haben um eine Verlängerung des Käuferschutzes gebeten, aber keine bekommen.
verdict-protection-over = Der Käuferschutz endete am { $until }. Ein Streitfall ist meist noch 15 Tage nach dem Ende möglich.
verdict-protection-over-today = Der Käuferschutz endete am { $until }. Ein Streitfall ist meist nur noch heute möglich.
verdict-protection-over-plain = Der Käuferschutz ist vorbei. Ein Streitfall ist meist noch 15 Tage nach dem Ende möglich.
verdict-protection-long-over = Der Käuferschutz endete am { $until }, und auch die Frist für einen Streitfall ist vorbei. Vielleicht hilft noch Ihre Bank oder Ihr Zahlungsdienst.
verdict-protection-long-over-plain = Der Käuferschutz ist schon länger vorbei, und auch die Frist für einen Streitfall. Vielleicht hilft noch Ihre Bank oder Ihr Zahlungsdienst.
verdict-past-help = Der Käuferschutz ist seit Langem vorbei. Inzwischen kann meist auch die Bank nicht mehr helfen.
verdict-seller-did-not-help = Sie haben den Verkäufer gefragt, aber das Problem wurde nicht gelöst.
verdict-lost-in-silence =
    { $days ->
        [one] Seit { $days } Tag bewegt sich nichts, und der Verkäufer gab keine brauchbare Antwort.
       *[other] Seit { $days } Tagen bewegt sich nichts, und der Verkäufer gab keine brauchbare Antwort.
    }
verdict-lost-in-silence-plain = Seit über einem Monat bewegt sich nichts, und der Verkäufer gab keine brauchbare Antwort.
verdict-awaiting-seller = Sie haben dem Verkäufer geschrieben. Geben Sie ihm ein paar Tage für die Antwort.
verdict-awaiting-seller-until = Sie haben dem Verkäufer geschrieben. Geben Sie ihm bis { $date } Zeit für die Antwort.
verdict-ask-once-more = Die Antwort des Verkäufers geht darauf nicht ein. Fragen Sie noch einmal nach.
verdict-no-reply = Sie haben dem Verkäufer am { $date } geschrieben und noch keine Antwort bekommen.
verdict-refused-early = Der Verkäufer hat abgelehnt, aber diese Wartezeit ist noch normal. Die Ablehnung steht in Ihrem Protokoll.
verdict-not-extended = Der Verkäufer hat geantwortet, aber das Ende des Käuferschutzes hat sich nicht verschoben.
verdict-cancel-asked = Sie haben um Stornierung gebeten, aber die Bestellung wurde trotzdem verschickt.
verdict-at-pickup-point = Das Paket liegt an der Abholstelle: Versuchen Sie zuerst, es abzuholen.
verdict-other-at-pickup = Ein anderes Paket dieser Bestellung liegt an der Abholstelle: Holen Sie es rechtzeitig ab.
verdict-other-attempt = Ein anderes Paket dieser Bestellung konnte nicht zugestellt werden: Rufen Sie deswegen den Zusteller an.
verdict-estimate-over = Der Käuferschutz ist vielleicht vorbei. Suchen Sie das Enddatum auf der Bestellseite: Liegt es schon zurück, können Sie meist noch bis etwa { $date } einen Streitfall eröffnen.
verdict-estimate-long-over = Der Käuferschutz ist wahrscheinlich vorbei. Suchen Sie das Enddatum auf der Bestellseite: Liegt es mehr als 15 Tage zurück, kann höchstens noch Ihr Zahlungsdienst helfen.
verdict-dispute-until = Wenn Sie es nicht haben, geben Sie das hier an: Einen Streitfall können Sie bis { $date } eröffnen, warten Sie also nicht bis zum letzten Tag.
verdict-wait-over = Der Verkäufer hat Sie am { $date } gebeten zu warten, und diese Zeit ist um.
verdict-latest-unknown = Den letzten Eintrag ({ $date }) kennt Stuck Parcel nicht. Lesen Sie ihn daher selbst: „{ $words }“.
verdict-latest-unknown-code = Den letzten Eintrag ({ $date }) kennt Stuck Parcel nicht. Sehen Sie ihn sich daher auf der Seite der Sendungsverfolgung an.
verdict-latest-words = Im letzten Eintrag steht: „{ $words }“.
verdict-new-number = Der Verkäufer hat eine neue Nummer genannt. Schlagen Sie sie nach; bis zum ersten Scan kann eine Woche vergehen.
verdict-new-number-silent =
    { $days ->
        [one] Der Verkäufer hat vor { $days } Tag eine neue Nummer genannt. Wenn sie noch kein Dienst kennt, schreiben Sie ihm erneut.
       *[other] Der Verkäufer hat vor { $days } Tagen eine neue Nummer genannt. Wenn sie noch kein Dienst kennt, schreiben Sie ihm erneut.
    }
verdict-new-number-silent-plain = Der Verkäufer hat vor einiger Zeit eine neue Nummer genannt. Wenn sie noch kein Dienst kennt, schreiben Sie ihm erneut.
verdict-seller-says-wait = Der Verkäufer bittet Sie zu warten. Das ist in Ordnung, solange der Käuferschutz gilt.
verdict-dispute-open = Ihr Streitfall ist offen. Antworten Sie darin und schließen Sie ihn nicht auf ein Versprechen hin.
verdict-dispute-received = Sie haben angegeben, dass Sie das Paket haben. Wenn damit alles in Ordnung ist, ziehen Sie den Streitfall zurück.
verdict-dispute-offer = In Ihrem Streitfall liegt ein Angebot vor. Antworten Sie vor dem Datum, das die Seite des Streitfalls zeigt.
verdict-dispute-escalated = Über Ihren Streitfall entscheidet jetzt AliExpress. Senden Sie, was verlangt wird, vor dem Datum, das die Seite des Streitfalls zeigt.
verdict-dispute-closed = Ihr Streitfall wurde ohne Erstattung geschlossen. Wenn auf seiner Seite noch ein Einspruch möglich ist, legen Sie ihn jetzt ein. Sonst wenden Sie sich an Ihre Bank oder Ihren Zahlungsdienst.
verdict-dispute-long = Er wurde vor langer Zeit eröffnet. Sehen Sie auf seiner Seite nach, wie er ausgegangen ist, und geben Sie das hier an.
verdict-tracking-unread = Die Bestellung ist als verschickt markiert, aber ihre Sendungsverfolgung wurde noch nicht gelesen.
verdict-unreadable = Auf dieser Seite stand nicht, was für eine Antwort nötig ist.

## The day count, and when it changes

verdict-day-count = Tag { $day } (normal { $from }–{ $to })
verdict-changes = Am { $date } wird daraus: { $verdict }
verdict-changes-tomorrow = Morgen wird daraus: { $verdict }
verdict-changes-else = Wenn sich bis { $date } nichts ändert: { $verdict }
verdict-until = bis { $date }

## Warning signs

flag-no-match =
    { $days ->
        [one] Kein Scan seit { $days } Tag
       *[other] Kein Scan seit { $days } Tagen
    }
flag-silent =
    { $days ->
        [one] Seit { $days } Tag nichts Neues
       *[other] Seit { $days } Tagen nichts Neues
    }
flag-protection-ending =
    { $days ->
        [one] Noch { $days } Tag Schutz, und kein Paket
       *[other] Noch { $days } Tage Schutz, und kein Paket
    }
flag-protection-over = Der Schutz ist vorbei, und kein Paket
flag-template-answers = Der Verkäufer antwortet mit Textbausteinen und nennt keine neue Nummer
flag-elsewhere = Die Sendungsverfolgung zeigt „{ $place }“
flag-elsewhere-plain = Die Sendungsverfolgung zeigt einen anderen Ort
flag-weight-mismatch = Das Gewicht stimmt nicht
flag-delivered-missing = Als zugestellt markiert, aber nicht bei Ihnen
flag-foreign-carrier = { $carrier } stellt in einem anderen Land zu

## What a warning sign rests on

flag-since = { $number }: nichts seit dem { $date }.
flag-entry = { $date }: { $text }.
flag-until = Er endet am { $date }.
flag-marked = Von Ihnen vermerkt am { $date }.
flag-goes-to = Die Bestellung geht in dieses Land: { $country }.

## What to do about a warning sign

flag-do-no-match = Schlagen Sie die Nummer anderswo nach und bitten Sie dann den Verkäufer um eine, die funktioniert.
flag-do-silent = Fragen Sie den Verkäufer, wo das Paket ist, und speichern Sie ein Bildschirmfoto des letzten Eintrags.
flag-do-silent-new-number = Schlagen Sie die neue Nummer nach und speichern Sie ein Bildschirmfoto vom letzten Eintrag zur alten.
flag-do-protection = Bitten Sie um mehr Zeit oder eröffnen Sie einen Streitfall, bevor der Schutz endet.
flag-do-template-answers = Fragen Sie noch einmal nach. Warten Sie nicht bis zum letzten Tag.
flag-do-elsewhere = Speichern Sie ein Bildschirmfoto: Im Streitfall zählt es. Bitten Sie den Verkäufer um die Nummer Ihres Pakets.
flag-do-elsewhere-delivered = Wenn Sie das Paket nicht haben, wählen Sie „{ $button }“: Dann steht hier eine Nachricht zum Senden bereit.
flag-do-weight-mismatch = Speichern Sie ein Bildschirmfoto mit dem Gewicht: Im Streitfall zählt es.
flag-do-delivered-missing = Fragen Sie zu Hause, bei den Nachbarn und bei der Post und schreiben Sie dann dem Verkäufer.
flag-do-foreign-carrier = Fragen Sie den Verkäufer, ob diese Nummer zu Ihrem Paket gehört.

## What could not be read, after "Couldn't read:"

missing-dates = die Daten der Bestellung
missing-status = der Status der Bestellung
missing-events = der Verlauf der Sendung
missing-protection = das Ende des Käuferschutzes
missing-number = die Sendungsnummer
missing-order = um welche Bestellung es geht
verdict-part-not-shipped = Nur ein Teil dieser Bestellung wurde verschickt. Den Rest hat noch der Verkäufer.
verdict-cancel-requested = Sie haben um Stornierung gebeten. Vorbei ist es erst, wenn das Geld zurück ist: Der Verkäufer kann noch ablehnen oder verschicken.
verdict-pickup-ending = Das Paket liegt noch an der Abholstelle für Sie bereit. Es wird etwa 14 Tage aufbewahrt, dann geht es zurück. Holen Sie es jetzt ab.
verdict-pickup-over = Das Paket lag länger an der Abholstelle, als Pakete aufbewahrt werden. Vielleicht geht es schon zurück: Fragen Sie dort nach und schreiben Sie dann dem Verkäufer.
verdict-seller-says-wait-until = Der Verkäufer bittet Sie zu warten. Das ist bis { $date } in Ordnung.
verdict-seller-refused = Der Verkäufer hat abgelehnt. Sie können jetzt einen Streitfall eröffnen; tun Sie es bis { $date }.
verdict-seller-refused-plain = Der Verkäufer hat abgelehnt. Sie können jetzt einen Streitfall eröffnen.
verdict-expired = Diese Bestellung ist abgelaufen. Es ist nichts unterwegs.
verdict-completed-in-transit = Die Bestellung ist abgeschlossen, aber die Sendungsverfolgung zeigt keine Zustellung. Wenn Sie das Paket nicht haben, eröffnen Sie bis { $date } einen Streitfall: Danach ist es zu spät.
verdict-completed-in-transit-plain = Die Bestellung ist abgeschlossen, aber die Sendungsverfolgung zeigt keine Zustellung. Wenn Sie das Paket nicht haben, eröffnen Sie jetzt einen Streitfall: Das geht bis 15 Tage nach dem Abschluss.
verdict-completed-missing = Die Bestellung ist abgeschlossen, aber Sie haben das Paket nicht. Eröffnen Sie bis { $date } einen Streitfall: Danach ist es zu spät.
verdict-completed-missing-plain = Die Bestellung ist abgeschlossen, aber Sie haben das Paket nicht. Eröffnen Sie jetzt einen Streitfall: Das geht bis 15 Tage nach dem Abschluss.
verdict-completed-unread = Die Bestellung ist abgeschlossen, aber die Sendungsverfolgung zeigte keine Zustellung, als sie zuletzt gelesen wurde. Wenn Sie das Paket nicht haben, öffnen Sie jetzt die Sendungsverfolgung.
verdict-completing-soon = AliExpress schließt diese Bestellung am { $date } von selbst ab, aber das Paket ist noch nicht zugestellt. Danach bleiben nur 15 Tage für einen Streitfall.
verdict-completing-soon-plain = AliExpress schließt diese Bestellung bald von selbst ab, aber das Paket ist noch nicht zugestellt. Danach bleiben nur 15 Tage für einen Streitfall.
verdict-refund-shown = AliExpress zeigt bei dieser Bestellung eine Erstattung oder einen Streitfall: „{ $words }“. Verfolgen Sie das dort und schließen Sie es nicht auf ein Versprechen hin.
