### Glossary: one word for one thing. This file holds comments only.
### Tone: calm and plain; short sentences; the buyer is addressed as in the texts that there are.

# order: замовлення
# parcel: посилка
# tracking number: трек-номер
# tracking update: запис (відстеження)
# scan: позначка
# carrier: перевізник
# courier: кур’єр
# tracker: трекер
# seller: продавець
# store: магазин
# buyer protection: захист покупця
# dispute: спір
# dispute file: файл для спору
# pickup point: пункт видачі
# advice: порада
# screenshot: скриншот
# to message the seller: написати продавцю
