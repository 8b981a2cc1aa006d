### Glossary: one word for one thing. This file holds comments only.
### Tone: calm and plain; short sentences; the buyer is addressed as in the texts that there are.

# order: sipariş
# parcel: paket
# tracking number: takip numarası
# tracking update: (takip) kaydı
# scan: tarama
# carrier: kargo firması
# courier: kurye
# tracker: takip sitesi
# seller: satıcı
# store: mağaza
# buyer protection: Alıcı Koruması
# dispute: anlaşmazlık
# dispute file: anlaşmazlık dosyası
# pickup point: teslim alma noktası
# advice: öneri
# screenshot: ekran görüntüsü
# to message the seller: satıcıya yazmak
