### The page that opens once, after the installation.

welcome-title = Stuck Parcel is klaar voor gebruik
welcome-lead = Open een bestelling op AliExpress. Een kaart onderaan de pagina vertelt of het normaal is dat er niets beweegt, tot wanneer je wacht en wat je daarna doet.
welcome-where = Waar je het ziet
welcome-order-page = Op de pagina van een bestelling en van de tracking: de kaart.
welcome-list-page = In de lijst met je bestellingen: een markering bij elke bestelling.
welcome-button = Met de knop in de werkbalk: al je pakketten, de dringendste eerst. Maak de knop vast, zodat je ziet hoeveel pakketten je aandacht vragen.
welcome-levels = Wat het kan zeggen
welcome-wait = Het is normaal dat er niets beweegt. Je ziet hoelang nog.
welcome-watch = Langer dan gewoonlijk, maar nog geen reden tot zorg.
welcome-write = Tijd om het te vragen. Het bericht staat klaar om te kopiëren.
welcome-extend = De bescherming eindigt binnenkort en het pakket is er nog niet.
welcome-dispute = De laatste veilige dagen om een geschil te openen. De tekst en het bestand voor het geschil staan klaar.
welcome-done = Het is er, of er valt niets meer te verwachten.
welcome-never = Wat het nooit doet
welcome-never-network = Er is geen server, geen account en geen telemetrie. De enige pagina die uit zichzelf wordt geopend, is de trackingpagina van AliExpress van de bestelling die je bekijkt.
welcome-never-click = Het klikt op AliExpress op geen enkele knop en stuurt geen bericht. Dat doe jij.
welcome-never-read = Van je adres leest het plaats, postcode en land, verder niets.
welcome-never-leave = Wat het onthoudt, blijft in deze browser tot je het verwijdert.
welcome-allow = Toestaan op AliExpress
welcome-allow-note = De browser laat de extensie de bestelpagina’s nog niet lezen. Tot die tijd zie je daar niets.
welcome-allowed = Toegestaan. Op pagina’s die al open zijn, verschijnt de kaart zodra je ze herlaadt.
welcome-refused = Niet toegestaan. Je kunt het later nog doen, hier of in de instellingen van de browser.
