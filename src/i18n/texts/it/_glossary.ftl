### Glossary: one word for one thing. This file holds comments only.
### Tone: calm and plain; short sentences; the buyer is addressed as in the texts that there are.

# order: ordine
# parcel: pacco
# tracking number: numero di tracking
# tracking update: aggiornamento (del tracking)
# scan: scansione
# carrier: corriere
# courier: corriere
# tracker: tracker
# seller: venditore
# store: negozio
# buyer protection: protezione acquirente
# dispute: controversia
# dispute file: file per la controversia
# pickup point: punto di ritiro
# advice: consiglio
# card: riquadro (scheda is a tab of the browser)
# screenshot: screenshot
# to message the seller: scrivere al venditore
