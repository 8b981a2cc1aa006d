### The advice in one line: a headline, also of the marks on the order list. At most 28 letters.

level-done = Nichts zu tun
level-wait = Abwarten
level-watch = Im Auge behalten
level-write = Verkäufer anschreiben
level-extend = Um Verlängerung bitten
level-extend-asked = Verlängerung angefragt
level-did-it-arrive = Ist es angekommen?
level-dispute = Streitfall eröffnen
level-unknown = Noch unklar

## The headline once the time for a dispute is over, too

level-too-late = Bank um Hilfe bitten
level-collect = Abholen
level-call-courier = Zusteller anrufen
level-cancel = Bestellung stornieren
level-find-end = Enddatum suchen
level-refund = Streitfall/Erstattung offen
