### Why there may be no updates.

reason-created-in-advance = Het nummer is vooraf aangemaakt: verkopers printen het label vaak dagen voordat ze het pakket afgeven.
reason-economy = Economy-verzending: de tracking kan bij de grens eindigen. De datum van de bescherming is wat telt.
reason-carrier-changed = De vervoerder is gewisseld. Gebruik het tweede nummer: { $number }
reason-number-error = Misschien zit er een fout in het nummer.
reason-foreign-number = Het nummer lijkt bij een pakket te horen dat ergens anders heen gaat.
reason-older-parcel = De tracking bij dit nummer is ouder dan je bestelling en hoort dus bij een ander pakket.
reason-overload =
    { $days ->
        [one] Drukte: de bestelling is betaald rond { $sale }. De eerste scan kan tot { $days } dag duren.
       *[other] Drukte: de bestelling is betaald rond { $sale }. De eerste scan kan tot { $days } dagen duren.
    }
reason-overload-plain = Drukte: de bestelling is betaald rond { $sale }. Magazijnen zijn dan traag.
reason-loss =
    { $days ->
        [one] Al { $days } dag niets nieuws: het pakket is misschien kwijt. Bereid een geschil voor.
       *[other] Al { $days } dagen niets nieuws: het pakket is misschien kwijt. Bereid een geschil voor.
    }

## Sales, after "you paid around"

sale-march = de jubileumactie in maart
sale-june = de actie in juni
sale-double-eleven = 11.11
sale-black-friday = Black Friday
sale-double-twelve = 12.12
sale-chinese-new-year = Chinees Nieuwjaar
sale-golden-week = de Gouden Week in China
