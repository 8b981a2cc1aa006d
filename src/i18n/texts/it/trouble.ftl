### Why a page gave nothing.

trouble-unread = Non è stato possibile leggere questa pagina.
trouble-changed = Questa pagina non è più come prima: forse AliExpress l’ha cambiata.
trouble-malformed = I dati della pagina sono arrivati danneggiati. Ricarica la pagina.
trouble-too-large = I dati della pagina erano troppi per un solo ordine.
trouble-refused = AliExpress non ha dato a questa pagina i suoi dati. Ricaricala tra un po’.
trouble-captcha = AliExpress chiede prima una verifica di sicurezza. Completala, poi ricarica la pagina.
trouble-logged-out = Non hai effettuato l’accesso. Accedi, poi riapri l’ordine.
trouble-list-logged-out = Non hai effettuato l’accesso. Accedi, poi ricarica questa pagina.
trouble-list-changed = I tuoi ordini non si trovano in questa pagina: forse AliExpress l’ha cambiata. Aprine uno e verrà letta la sua pagina.
trouble-cut-off = Stuck Parcel è stato aggiornato. Ricarica questa pagina per continuare.
trouble-not-kept = Non è stato possibile salvare ciò che vedi qui: lo spazio che il browser dà a Stuck Parcel potrebbe essere pieno. Quello che era già salvato c’è ancora.
trouble-later = Una versione più recente di Stuck Parcel ha salvato questo ordine. Finché non aggiorni l’estensione, non viene salvato nulla di nuovo.
trouble-deleted = Un ordine eliminato nel frattempo resta eliminato: per questo ordine non è stato salvato nulla.
trouble-all-deleted = Nel frattempo tutti gli ordini sono stati eliminati, quindi l’importazione si è fermata.
trouble-no-order = Non si sa a quale ordine appartenga questo numero. Apri l’ordine una volta su AliExpress e le sue date varranno anche qui.
trouble-stopped = Si è verificato un errore in Stuck Parcel, che qui si è fermato.
trouble-start-again = Riavvia
