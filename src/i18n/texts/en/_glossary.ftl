### Glossary: one word for one thing. This file holds comments only.
### Tone: calm and plain; short sentences; contractions in the interface, none in messages, the dispute and the dispute file. American spelling; typographic quotes and apostrophes (“ ” ’).

# order: what was bought in one go; has an order number.
# parcel: what travels; an order may have several.
# tracking number: the number of a parcel.
# tracking update: one line of the tracking history.
# scan: an update for which somebody had the parcel in hand.
# carrier: the company that moves the parcel.
# courier: who brings it to the door.
# tracker: a page that looks numbers up.
# seller: who sold it.
# store: the seller's shop on AliExpress.
# buyer protection: AliExpress's own term.
# dispute: AliExpress's own term.
# dispute file: the document that this extension creates for a dispute.
# pickup point: where a parcel waits to be collected.
# advice: what the extension says to do; never "verdict".
# screenshot: a picture of a page.
# to message the seller: to write in the chat of AliExpress.
# Not used: silence, entry (of the tracking; the log has entries), to look again, verdict (of the extension), ZIP (write "ZIP code"), id (write "ID").
