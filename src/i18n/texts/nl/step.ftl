### What to do, in the imperative.

step-open-tracking = Open één keer de trackingpagina, zodat de geschiedenis gelezen kan worden.
step-open-tracking-again = Open de trackingpagina opnieuw: de geschiedenis is een tijd geleden gelezen.
step-open-order = Open eerst de bestelpagina: die is een tijd geleden gelezen.
step-check-trackers = Zoek het nummer op in andere trackers. Ze worden niet tegelijk bijgewerkt.
step-use-second-number = Zoek het andere nummer op: { $number }
step-check-number = Kopieer het nummer opnieuw uit de bestelling en vergelijk het. 0 en O, 1 en I zijn snel verwisseld.
step-look-again = Kijk op { $date } opnieuw. Vaker kijken heeft geen zin.
step-send-message = Kopieer het bericht en stuur het in de chat met de verkoper.
step-tell-reply = Als de verkoper antwoordt, kies dan het antwoord onder ‘{ $where }’.
step-ask-around = Vraag het thuis, bij de buren, bij het postkantoor en aan de bezorger.
step-collect = Haal het op voordat het afhaalpunt het terugstuurt.
step-call-courier = Bel de bezorger en spreek een nieuwe poging af.
step-ask-customs = Vraag de douane of de bezorger welk document of welke betaling ontbreekt.
step-keep-evidence = Maak schermafbeeldingen van de bestelling, de tracker en de chat.
step-ask-extension = Vraag de verkoper om de kopersbescherming te verlengen. Alleen de verkoper kan dat.
step-open-dispute = Open een geschil op de bestelpagina.
step-not-last-day = Stel het niet uit tot de laatste dag.
step-do-not-confirm = Klik niet op ‘Ontvangst bevestigen’ voordat je het artikel in handen hebt.
step-do-not-close-dispute = Sluit het geschil niet in ruil voor een belofte. Eerst het geld of een beslissing.
step-answer-offer = Antwoord op tijd op het aanbod. Ga alleen akkoord met een bedrag dat genoeg is; een belofte is dat niet.
step-ask-payment-provider = Vraag je bank of betaaldienst het geld terug te betalen.
step-cancel-order = Of annuleer de bestelling op de bestelpagina. Er is nog niets verzonden, dus je krijgt je geld terug.
step-cancel-now = Annuleer de bestelling op de bestelpagina. Er is niets verzonden, dus je krijgt je geld terug.
step-ask-support = Vraag de klantenservice van AliExpress om de bestelling te annuleren: de verkoper is niet akkoord gegaan.
step-check-post = Zoek het nummer op bij de bezorger. Het pakket is in je land en daar staat nieuws het eerst.
step-tell-tracking = Bekijk zelf de trackingpagina en kies onder ‘{ $where }’ wat er staat.
