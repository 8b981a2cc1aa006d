### Glossary: one word for one thing. This file holds comments only.
### Tone: calm and plain; short sentences; the buyer is addressed as in the texts that there are.

# order: commande
# parcel: colis
# tracking number: numéro de suivi
# tracking update: étape (du suivi)
# scan: scan
# carrier: transporteur
# courier: livreur
# tracker: site de suivi
# seller: vendeur
# store: boutique
# buyer protection: protection acheteur
# dispute: litige
# dispute file: dossier du litige
# pickup point: point de retrait
# advice: conseil; never "verdict"
# screenshot: capture d’écran; where it is clear, capture
# the log: journal
# to message the seller: écrire au vendeur
