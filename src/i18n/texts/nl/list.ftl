### The bar above AliExpress's order list.

list-label = Stuck Parcel: de tracking van de bestellingen op deze lijst
list-counts = Onderweg: { $moving } · vandaag niet gelezen: { $unread }
list-all-read = Onderweg: { $moving } · vandaag allemaal gelezen
list-unread = Tracking vandaag niet gelezen: { $unread }
list-start = Nu controleren
list-progress = { $done } van { $all }
list-needs-you =
    { $count ->
        [one] { $count } vraagt aandacht
       *[other] { $count } vragen aandacht
    }
list-pause = Pauze
list-resume = Hervatten
list-stop = Stoppen
list-failures = Gestopt: drie trackingpagina’s achter elkaar konden niet worden gelezen.
list-day-limit = Dat was het voor vandaag: er worden niet meer dan 60 trackingpagina’s per dag geopend.
list-blocked = AliExpress vroeg om een beveiligingscontrole of om in te loggen. Open zelf de trackingpagina van een bestelling en controleer daarna opnieuw.
list-unreadable = Niet gelezen: { $count }. Na 6 uur kan het opnieuw.
list-opened = Je bestellijst is geopend. Daar wordt de tracking gelezen, de ene bestelling na de andere.
