### How old the tracking is, and how it is read on the order page.

verdict-as-of = Stand van { $date }: { $why }
tracking-read-ago =
    { $days ->
        [one] De tracking is { $days } dag geleden gelezen.
       *[other] De tracking is { $days } dagen geleden gelezen.
    }
reminder-look-first = Bekijk de tracking: { $order }
reading-now = De tracking wordt gelezen…
reading-start = Tracking lezen
reading-open = Trackingpagina openen
reading-captcha = AliExpress wil eerst een beveiligingscontrole voordat de tracking gelezen kan worden.
reading-logged-out = AliExpress wil dat je inlogt voordat de tracking gelezen kan worden.
reading-refused = AliExpress stond niet toe dat de trackingpagina van hieruit werd gelezen.
reading-empty = De trackingpagina liet niets over deze bestelling zien.
reading-unreachable = De trackingpagina kon niet worden geladen of duurde te lang.
options-reading = De tracking lezen van de bestelling die ik open
options-reading-title = Tracking
options-reading-about = Als je de pagina van een verzonden bestelling opent, wordt de trackingpagina van AliExpress op de achtergrond geopend, gelezen en gesloten: hooguit één keer per 6 uur. Staat dit uit, dan doet een knop op de kaart het.
shipped-ago =
    { $days ->
        [one] { $days } dag geleden verzonden
       *[other] { $days } dagen geleden verzonden
    }
shipped-today = Vandaag verzonden
