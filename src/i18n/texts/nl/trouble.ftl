### Why a page gave nothing.

trouble-unread = Deze pagina was niet te lezen.
trouble-changed = Deze pagina ziet er anders uit dan voorheen: misschien heeft AliExpress die veranderd.
trouble-malformed = De gegevens van de pagina kwamen beschadigd binnen. Herlaad de pagina.
trouble-too-large = De gegevens van de pagina waren veel te groot voor een bestelling.
trouble-refused = AliExpress gaf de gegevens van deze pagina niet. Herlaad de pagina over een tijdje.
trouble-captcha = AliExpress vraagt eerst om een beveiligingscontrole. Doe die en herlaad dan de pagina.
trouble-logged-out = Je bent uitgelogd. Log in en open de bestelling daarna opnieuw.
trouble-list-logged-out = Je bent uitgelogd. Log in en herlaad dan deze pagina.
trouble-list-changed = Je bestellingen zijn op deze pagina niet gevonden: misschien heeft AliExpress die veranderd. Open er een, dan wordt de eigen pagina ervan gelezen.
trouble-cut-off = Stuck Parcel is bijgewerkt. Herlaad deze pagina om verder te gaan.
trouble-not-kept = Wat je hier ziet, kon niet worden bewaard: de ruimte die de browser aan Stuck Parcel geeft, is misschien vol. Wat eerder werd bewaard, is er nog.
trouble-later = Een nieuwere versie van Stuck Parcel heeft deze bestelling bewaard. Tot je de extensie bijwerkt, wordt er niets nieuws van bewaard.
trouble-deleted = Een bestelling die intussen is verwijderd, blijft verwijderd. Er is niets van bewaard.
trouble-all-deleted = Intussen zijn alle bestellingen verwijderd; daarom is het importeren gestopt.
trouble-no-order = Het is niet bekend bij welke bestelling dit nummer hoort. Open de bestelling één keer op AliExpress, dan tellen de datums ervan ook hier.
trouble-stopped = Er ging iets mis in Stuck Parcel en het is hier gestopt.
trouble-start-again = Opnieuw starten
