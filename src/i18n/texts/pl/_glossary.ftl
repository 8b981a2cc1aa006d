### Glossary: one word for one thing. This file holds comments only.
### Tone: calm and plain; short sentences; the buyer is addressed as in the texts that there are.

# order: zamówienie
# parcel: paczka
# tracking number: numer śledzenia
# tracking update: wpis (śledzenia)
# scan: skan
# carrier: przewoźnik
# courier: kurier
# tracker: serwis (śledzenia)
# seller: sprzedawca
# store: sklep
# buyer protection: ochrona kupującego
# dispute: spór
# dispute file: plik do sporu
# pickup point: punkt odbioru
# advice: rada
# card: panel (karta is a tab of the browser)
# screenshot: zrzut ekranu
# to message the seller: napisać do sprzedawcy
