### Why there may be no updates.

reason-created-in-advance = Die Nummer wurde im Voraus erzeugt: Verkäufer drucken das Etikett oft Tage, bevor sie das Paket abgeben.
reason-economy = Economy-Versand: Die Verfolgung endet vielleicht an der Grenze. Entscheidend ist, bis wann der Schutz gilt.
reason-carrier-changed = Der Paketdienst hat gewechselt. Nutzen Sie die zweite Nummer: { $number }
reason-number-error = In der Nummer ist vielleicht ein Fehler.
reason-foreign-number = Die Nummer gehört wohl zu einem Paket, das woandershin geht.
reason-older-parcel = Die Einträge unter dieser Nummer sind älter als Ihre Bestellung: Sie gehören zu einem anderen Paket.
reason-overload =
    { $days ->
        [one] Überlastung: Die Bestellung wurde in einer Spitzenzeit bezahlt ({ $sale }). Bis zum ersten Scan kann es bis zu { $days } Tag dauern.
       *[other] Überlastung: Die Bestellung wurde in einer Spitzenzeit bezahlt ({ $sale }). Bis zum ersten Scan kann es bis zu { $days } Tage dauern.
    }
reason-overload-plain = Überlastung: Die Bestellung wurde in einer Spitzenzeit bezahlt ({ $sale }). Die Lager sind dann langsam.
reason-loss =
    { $days ->
        [one] Seit { $days } Tag nichts Neues: Das Paket ist vielleicht verloren. Bereiten Sie einen Streitfall vor.
       *[other] Seit { $days } Tagen nichts Neues: Das Paket ist vielleicht verloren. Bereiten Sie einen Streitfall vor.
    }

## Sales, after "you paid around"

sale-march = Jubiläumsaktion im März
sale-june = Aktion im Juni
sale-double-eleven = 11.11.
sale-black-friday = Black Friday
sale-double-twelve = 12.12.
sale-chinese-new-year = chinesisches Neujahr
sale-golden-week = Goldene Woche in China
