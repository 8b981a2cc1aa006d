### Glossary: one word for one thing. This file holds comments only.
### Tone: calm and plain; short sentences; the buyer is addressed as in the texts that there are.

# order: Bestellung
# parcel: Paket
# tracking number: Sendungsnummer
# tracking update: Eintrag (der Sendungsverfolgung)
# scan: Scan
# carrier: Paketdienst
# courier: Zusteller
# tracker: Dienst (zur Sendungsverfolgung)
# seller: Verkäufer
# store: Shop
# buyer protection: Käuferschutz
# dispute: Streitfall
# dispute file: Datei für den Streitfall
# pickup point: Abholstelle
# advice: Einschätzung
# screenshot: Bildschirmfoto; where it is clear, Bild
# the log: Protokoll
# to message the seller: dem Verkäufer schreiben
