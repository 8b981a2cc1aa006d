### How old the tracking is, and how it is read on the order page.

verdict-as-of = Stand { $date }: { $why }
tracking-read-ago =
    { $days ->
        [one] Die Sendungsverfolgung wurde vor { $days } Tag gelesen.
       *[other] Die Sendungsverfolgung wurde vor { $days } Tagen gelesen.
    }
reminder-look-first = Sendungsverfolgung ansehen: { $order }
reading-now = Die Sendungsverfolgung wird gelesen …
reading-start = Sendungsverfolgung lesen
reading-open = Sendungsverfolgung öffnen
reading-captcha = AliExpress verlangt eine Sicherheitsprüfung, bevor die Sendungsverfolgung gelesen werden kann.
reading-logged-out = AliExpress verlangt eine Anmeldung, bevor die Sendungsverfolgung gelesen werden kann.
reading-refused = AliExpress hat nicht zugelassen, dass die Sendungsverfolgung von hier aus gelesen wird.
reading-empty = Die Sendungsverfolgung hat zu dieser Bestellung nichts gezeigt.
reading-unreachable = Die Sendungsverfolgung konnte nicht geladen werden oder hat zu lange gebraucht.
options-reading = Die Sendungsverfolgung der Bestellung lesen, die ich öffne
options-reading-title = Sendungsverfolgung
options-reading-about = Wenn Sie die Seite einer verschickten Bestellung öffnen, wird deren Sendungsverfolgung bei AliExpress im Hintergrund geöffnet, gelesen und geschlossen: höchstens einmal in 6 Stunden. Ist das ausgeschaltet, geht es mit einer Schaltfläche auf der Karte.
shipped-ago =
    { $days ->
        [one] Vor { $days } Tag verschickt
       *[other] Vor { $days } Tagen verschickt
    }
shipped-today = Heute verschickt
