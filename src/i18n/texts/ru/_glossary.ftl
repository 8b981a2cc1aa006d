### Glossary: one word for one thing. This file holds comments only.
### Tone: calm and plain; short sentences; the buyer is addressed as in the texts that there are.

# order: заказ
# parcel: посылка
# tracking number: трек-номер
# tracking update: запись (отслеживания)
# scan: отметка
# carrier: перевозчик
# courier: курьер
# tracker: трекер
# seller: продавец
# store: магазин
# buyer protection: защита покупателя
# dispute: спор
# dispute file: файл для спора
# pickup point: пункт выдачи
# advice: совет
# screenshot: скриншот
# to message the seller: написать продавцу
