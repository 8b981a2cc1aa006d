### To the seller: short, polite, simple words, one fact and one request. No idioms and no contractions: a machine will
### translate it. At most 170 letters. "-plain" is used where the number of days or the date is not known.

message-no-tracking =
    { $days ->
        [one] Guten Tag. Die Sendungsnummer zeigt seit { $days } Tag nichts an. Bitte prüfen Sie, ob das Paket verschickt wurde, und nennen Sie mir die richtige Nummer.
       *[other] Guten Tag. Die Sendungsnummer zeigt seit { $days } Tagen nichts an. Bitte prüfen Sie, ob das Paket verschickt wurde, und nennen Sie mir die richtige Nummer.
    }
message-no-tracking-plain = Guten Tag. Die Sendungsnummer zeigt nichts an. Bitte prüfen Sie, ob das Paket verschickt wurde, und nennen Sie mir die richtige Nummer.
message-silent-accepted =
    { $days ->
        [one] Guten Tag. Die Sendungsverfolgung ist seit { $days } Tag unverändert. Bitte fragen Sie den Paketdienst, wo das Paket ist.
       *[other] Guten Tag. Die Sendungsverfolgung ist seit { $days } Tagen unverändert. Bitte fragen Sie den Paketdienst, wo das Paket ist.
    }
message-silent-accepted-plain = Guten Tag. Die Sendungsverfolgung ändert sich nicht. Bitte fragen Sie den Paketdienst, wo das Paket ist.
message-silent-exported =
    { $days ->
        [one] Guten Tag. Das Paket wurde vor { $days } Tag ins Ausland geschickt und ist noch nicht in meinem Land. Bitte sagen Sie mir, wo das Paket ist.
       *[other] Guten Tag. Das Paket wurde vor { $days } Tagen ins Ausland geschickt und ist noch nicht in meinem Land. Bitte sagen Sie mir, wo das Paket ist.
    }
message-silent-exported-plain = Guten Tag. Das Paket wurde ins Ausland geschickt und ist noch nicht in meinem Land. Bitte sagen Sie mir, wo das Paket ist.
message-unclear = Guten Tag. Ich kann in der Sendungsverfolgung nicht erkennen, wo mein Paket ist. Bitte fragen Sie den Paketdienst und sagen Sie mir, wann das Paket ankommt.
message-silent-arrived =
    { $days ->
        [one] Guten Tag. Das Paket ist in meinem Land, aber die Sendungsverfolgung ist seit { $days } Tag unverändert. Bitte fragen Sie den Paketdienst, wo das Paket ist.
       *[other] Guten Tag. Das Paket ist in meinem Land, aber die Sendungsverfolgung ist seit { $days } Tagen unverändert. Bitte fragen Sie den Paketdienst, wo das Paket ist.
    }
message-silent-arrived-plain = Guten Tag. Das Paket ist in meinem Land, aber die Sendungsverfolgung ändert sich nicht. Bitte fragen Sie den Paketdienst, wo das Paket ist.
message-not-shipped =
    { $days ->
        [one] Guten Tag. Ich habe die Bestellung vor { $days } Tag bezahlt und sie ist noch nicht verschickt. Bitte sagen Sie mir, wann Sie sie verschicken.
       *[other] Guten Tag. Ich habe die Bestellung vor { $days } Tagen bezahlt und sie ist noch nicht verschickt. Bitte sagen Sie mir, wann Sie sie verschicken.
    }
message-not-shipped-plain = Guten Tag. Ich habe die Bestellung bezahlt und sie ist noch nicht verschickt. Bitte sagen Sie mir, wann Sie sie verschicken.
message-part-not-shipped = Guten Tag. Sie haben nur einen Teil meiner Bestellung verschickt. Bitte sagen Sie mir, wann Sie den Rest verschicken.
message-never-shipped = Guten Tag. Ich habe die Bestellung bezahlt und zu lange auf den Versand gewartet. Ich möchte die Bestellung stornieren. Bitte stimmen Sie der Stornierung zu.
message-cancel = Guten Tag. Ich habe um die Stornierung dieser Bestellung gebeten. Bitte akzeptieren Sie die Stornierung und verschicken Sie die Bestellung nicht.
message-cancel-again = Guten Tag. Ich habe Ihnen schon geschrieben und die Stornierung dieser Bestellung ist noch offen. Bitte stimmen Sie ihr jetzt zu und verschicken Sie nichts mehr.
message-not-received = Guten Tag. Die Bestellung ist als zugestellt markiert, aber ich habe sie nicht. Bitte prüfen Sie die Nummer und die Lieferadresse.
message-incomplete = Guten Tag. Die Bestellung ist als zugestellt markiert, aber ein Teil fehlt. Bitte prüfen Sie, was verschickt wurde, und schicken oder erstatten Sie den fehlenden Teil.
message-not-received-place = Guten Tag. Laut Sendungsverfolgung wurde das Paket an einem anderen Ort zugestellt: „{ $place }“. Ich habe es nicht erhalten. Bitte prüfen Sie Nummer und Lieferadresse.
message-wrong-number = Guten Tag. Die Sendungsnummer ist wahrscheinlich falsch: Sie zeigt nicht mein Paket. Bitte nennen Sie mir die richtige Nummer.
message-trouble = Guten Tag. Die Sendungsverfolgung zeigt ein Problem mit dem Paket. Bitte sagen Sie mir, was jetzt geschieht.
message-returned = Guten Tag. Laut Sendungsverfolgung geht das Paket an Sie zurück. Bitte sagen Sie mir, ob Sie es neu schicken oder das Geld erstatten.
message-pickup-over = Guten Tag. Das Paket lag zu lange in der Abholstelle und geht vielleicht an Sie zurück. Bitte sagen Sie mir, was Sie darüber wissen.
message-pickup-missing = Guten Tag. Laut Sendungsverfolgung liegt das Paket in der Abholstelle, dort ist es aber nicht. Bitte fragen Sie den Paketdienst, wo das Paket ist.
message-lost = Guten Tag. Der Paketdienst meldet, dass das Paket verloren ist. Bitte sagen Sie mir, ob Sie es neu schicken oder das Geld erstatten.
message-customs = Guten Tag. Laut Sendungsverfolgung hält der Zoll das Paket fest. Bitte sagen Sie mir, ob ein Dokument oder eine Zahlung fehlt.
message-attempt = Guten Tag. Der Paketdienst konnte das Paket nicht zustellen. Bitte veranlassen Sie, dass er es noch einmal versucht.
message-again-number = Guten Tag. Danke für Ihre Antwort, aber die Sendungsnummer funktioniert immer noch nicht. Bitte nennen Sie mir eine Nummer, die funktioniert.
message-again-where = Guten Tag. Danke für Ihre Antwort, aber ich weiß immer noch nicht, wo das Paket ist. Bitte fragen Sie den Paketdienst und sagen Sie mir, was er antwortet.
message-again-customs = Guten Tag. Danke für Ihre Antwort, aber ich weiß immer noch nicht, was der Zoll braucht. Bitte sagen Sie mir, ob ein Dokument oder eine Zahlung fehlt.
message-again-ship = Guten Tag. Danke für Ihre Antwort, aber ich weiß immer noch nicht, wann Sie die Bestellung verschicken. Bitte nennen Sie mir das Datum.
message-again-outcome = Guten Tag. Danke für Ihre Antwort, aber ich weiß immer noch nicht, wie es weitergeht. Bitte sagen Sie mir, ob Sie den Artikel neu schicken oder das Geld erstatten.
message-new-number-silent = Guten Tag. Die neue Sendungsnummer zeigt nichts an. Bitte nennen Sie mir eine Nummer, die funktioniert.
message-still-not-shipped = Guten Tag. Ich habe Ihnen schon geschrieben und die Bestellung ist immer noch nicht verschickt. Bitte verschicken oder stornieren Sie die Bestellung jetzt.
message-part-still-not-shipped = Guten Tag. Ich habe Ihnen schon geschrieben und der Rest meiner Bestellung ist immer noch nicht verschickt. Bitte verschicken oder erstatten Sie den Rest jetzt.
message-waited = Guten Tag. Ich habe wie gewünscht gewartet, aber das Paket ist immer noch nicht da. Bitte fragen Sie den Paketdienst, wo das Paket ist.
message-waited-again = Guten Tag. Ich habe ein zweites Mal gewartet und das Paket ist immer noch nicht da. Bitte klären Sie, wo es ist, oder erstatten Sie das Geld.
message-waited-number = Guten Tag. Ich habe wie gewünscht gewartet, aber die Sendungsnummer zeigt immer noch nichts an. Bitte sagen Sie mir, ob das Paket wirklich verschickt wurde.
message-extend-protection = Guten Tag. Der Käuferschutz endet am { $date } und das Paket ist nicht da. Bitte verlängern Sie den Käuferschutz.
message-extend-protection-plain = Guten Tag. Der Käuferschutz endet bald und das Paket ist nicht da. Bitte verlängern Sie den Käuferschutz.
message-reminder =
    { $days ->
        [one] Guten Tag. Ich habe Ihnen vor { $days } Tag geschrieben und das Paket ist immer noch nicht da. Bitte antworten Sie mir.
       *[other] Guten Tag. Ich habe Ihnen vor { $days } Tagen geschrieben und das Paket ist immer noch nicht da. Bitte antworten Sie mir.
    }
message-reminder-plain = Guten Tag. Ich habe Ihnen schon geschrieben und das Paket ist immer noch nicht da. Bitte antworten Sie mir.
message-order = Bestellung: { $order }
message-number = Sendungsnummer: { $number }

## For the dispute: calm facts, dates and numbers

dispute-not-received = Ich habe den Artikel nicht erhalten.
dispute-part-not-shipped = Nur ein Teil meiner Bestellung wurde verschickt. Der Rest wurde nicht verschickt.
dispute-rest-not-shipped = Ein anderer Teil meiner Bestellung wurde nicht verschickt.
dispute-part-missing = Ein Teil meiner Bestellung ist nicht angekommen.
dispute-incomplete = Ich habe meine Bestellung nicht vollständig erhalten.
dispute-not-shipped = Der Verkäufer hat die Bestellung nicht verschickt.
dispute-cancel-asked = Ich habe um die Stornierung der Bestellung gebeten.
dispute-delivered-missing = Die Bestellung ist als zugestellt markiert, aber ich habe den Artikel nicht erhalten.
dispute-pickup-missing = Laut Sendungsverfolgung liegt der Artikel in der Abholstelle, dort ist er aber nicht.
dispute-elsewhere = Ich habe den Artikel nicht erhalten. Die Sendungsverfolgung zeigt eine Zustellung oder Bewegung an einem anderen Ort.
dispute-elsewhere-named = Ich habe den Artikel nicht erhalten. Die Sendungsverfolgung zeigt einen anderen Ort: „{ $place }“.
dispute-wrong-number = Ich habe den Artikel nicht erhalten. Die Sendungsnummer gehört zu einem anderen Paket.
dispute-returned = Ich habe den Artikel nicht erhalten. Die Sendungsverfolgung zeigt, dass das Paket an den Absender zurückging.
dispute-order = Bestellung: { $order }.
dispute-paid = Bezahlt am { $date }.
dispute-shipped = Als verschickt markiert am { $date }.
dispute-completed = Abgeschlossen am { $date }.
dispute-number = Sendungsnummer: { $number }.
dispute-last-event = Letzter Eintrag der Sendungsverfolgung: { $date }, „{ $text }“.
dispute-last-event-date = Letzter Eintrag der Sendungsverfolgung: { $date }.
dispute-no-event = Die Sendungsverfolgung hat keinerlei Bewegung gezeigt.
dispute-silent =
    { $days ->
        [one] Seit { $days } Tag keine Aktualisierung.
       *[other] Seit { $days } Tagen keine Aktualisierung.
    }
dispute-weight = Das Gewicht in der Sendungsverfolgung passt nicht zum Artikel.
dispute-protection = Käuferschutz bis { $date }.
dispute-wrote = Am { $date } habe ich dem Verkäufer geschrieben.
dispute-seller-silent = Der Verkäufer hat nicht geantwortet.
dispute-seller-refused = Der Verkäufer hat sich geweigert zu helfen.
dispute-seller-waits = Der Verkäufer hat mich nur gebeten zu warten.
dispute-seller-asked-to-wait = Der Verkäufer hat mich gebeten zu warten.
dispute-seller-template = Der Verkäufer hat keine brauchbare Antwort gegeben.
dispute-seller-number = Der Verkäufer hat mir am { $date } eine andere Sendungsnummer gegeben: { $number }.
dispute-given-elsewhere = Die Sendungsverfolgung zu dieser Nummer zeigt einen anderen Ort.
dispute-given-wrong = Diese Nummer gehört zu einem anderen Paket.
dispute-given-silent = Zu dieser Nummer gibt es keine Einträge in der Sendungsverfolgung.
dispute-closed = Mein Streitfall bei AliExpress wurde am { $date } ohne Erstattung geschlossen.
dispute-refund = Ich bitte um volle Erstattung.
dispute-refund-part = Ich bitte um Erstattung für den fehlenden Teil.
dispute-attached = Bildschirmfotos sind beigefügt.
message-orders = Bestellungen: { $orders }
