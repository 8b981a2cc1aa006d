### Glossary: one word for one thing. This file holds comments only.
### Tone: calm and plain; short sentences; the buyer is addressed as in the texts that there are.

# order: bestelling
# parcel: pakket
# tracking number: trackingnummer
# tracking update: melding (van de tracking)
# scan: scan
# carrier: vervoerder
# courier: bezorger
# tracker: tracker
# seller: verkoper
# store: winkel
# buyer protection: kopersbescherming
# dispute: geschil
# dispute file: bestand voor het geschil
# pickup point: afhaalpunt
# advice: advies; never "oordeel"
# screenshot: schermafbeelding; where it is clear, afbeelding
# the log: logboek
# to message the seller: de verkoper een bericht sturen
