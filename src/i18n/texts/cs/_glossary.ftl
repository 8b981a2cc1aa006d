### Glossary: one word for one thing. This file holds comments only.
### Tone: calm and plain; short sentences; the buyer is addressed as in the texts that there are.

# order: objednávka
# parcel: zásilka
# tracking number: sledovací číslo
# tracking update: záznam (sledování)
# scan: naskenování; the first or the next one: záznam
# carrier: dopravce
# courier: kurýr
# tracker: sledovací služba
# seller: prodejce
# store: obchod
# buyer protection: ochrana kupujícího
# dispute: spor
# dispute file: soubor ke sporu
# pickup point: výdejní místo
# advice: rada
# card: rámeček (karta and panel are tabs of the browser)
# screenshot: snímek obrazovky
# to message the seller: napsat prodejci
