### The bar above AliExpress's order list.

list-label = Stuck Parcel: il tracking degli ordini di questo elenco
list-counts = In viaggio: { $moving } · non letti oggi: { $unread }
list-all-read = In viaggio: { $moving } · tutti letti oggi
list-unread = Tracking non letto oggi: { $unread }
list-start = Controlla adesso
list-progress = { $done } di { $all }
list-needs-you = { $count } da seguire
list-pause = Pausa
list-resume = Riprendi
list-stop = Ferma
list-failures = Interrotto: non è stato possibile leggere tre pagine del tracking di fila.
list-day-limit = Per oggi basta: non si aprono più di 60 pagine del tracking al giorno.
list-blocked = AliExpress ha chiesto una verifica di sicurezza o l’accesso. Apri tu la pagina del tracking di un ordine qualsiasi, poi controlla di nuovo.
list-unreadable = Non letti: { $count }. Si può riprovare dopo 6 ore.
list-opened = L’elenco dei tuoi ordini è aperto. Lì il tracking viene letto, un ordine dopo l’altro.
