### The window that the toolbar button opens.

popup-title = Je pakketten
popup-order = Bestelling { $order }
popup-protection =
    { $days ->
        [one] Bescherming: nog { $days } dag
       *[other] Bescherming: nog { $days } dagen
    }
popup-protection-estimate =
    { $days ->
        [one] Bescherming: nog ongeveer { $days } dag
       *[other] Bescherming: nog ongeveer { $days } dagen
    }
popup-protection-today = De bescherming eindigt vandaag
popup-protection-over = De bescherming is voorbij
popup-more = en nog { $count }
popup-empty-title = Nog geen pakketten
popup-empty = Open op AliExpress een bestelling of de tracking ervan. Het antwoord verschijnt daar, in een kaart onderaan de pagina, en de bestelling staat vanaf dan hier.
popup-open-orders = Mijn bestellingen openen
popup-error-title = De lijst was niet te lezen
popup-error = Er is niets verloren gegaan. Sluit dit venster en open het opnieuw. Helpt dat niet, herlaad dan de extensie.
popup-search = Zoek een bestelling of controleer een nummer
popup-needs-me = Vraagt aandacht
popup-unrecognized = Meldingen die niemand begrijpt ({ $count })
popup-unrecognized-note = De extensie kent deze meldingen nog niet. Namen, nummers en plaatsen zijn weggelaten. Kijk alles na voordat je het verstuurt: er kan een naam zijn blijven staan.
popup-unrecognized-copy = Kopiëren om te melden
