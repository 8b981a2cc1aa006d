### What a tracking number is, who can track it, and what was wrong with it.

## What it is

number-is-post = Почтовый трек-номер (S10). Оператор: { $post }, вид: { $service }.
number-is-post-of-destination = Почтовый трек-номер (S10) почты страны получателя. Оператор: { $post }, вид: { $service }.
number-is-no-country = Похоже на почтовый трек-номер (S10), но две последние буквы не обозначают ни одной страны.
number-is-first-mile = Номер { $carrier } для пути из страны отправления. Почта вашей страны его не знает.
number-is-last-mile = Номер { $carrier } для доставки в вашей стране.
number-is-courier = Номер { $carrier }.
number-is-perhaps = Возможно, это номер { $carrier }. Такой вид номера есть и у других перевозчиков.
number-is-amazon = Номер Amazon. Возможно, продавец купил товар там и отправил его вам прямо с Amazon.
number-is-order-id = Это номер заказа AliExpress, а не трек-номер.
number-is-perhaps-order-id = 16 цифр: обычно это номер заказа AliExpress, а не трек-номер.
number-is-product-id = Это номер товара AliExpress, а не трек-номер.
number-is-unknown = Ни один известный здесь перевозчик не использует номера такого вида. Сверьте номер с заказом, знак за знаком.
number-is-placeholder = Это похоже на пример номера, а не на настоящую посылку.
number-is-unreadable = Один знак не удалось прочитать.

## The service that the first letters of a postal number stand for

number-service-ems = экспресс-почта (EMS)
number-service-letter-express = отслеживаемое письмо или мелкий пакет
number-service-registered = заказное письмо
number-service-insured = письмо с объявленной ценностью
number-service-parcel = посылка
number-service-e-commerce = посылка электронной торговли
number-service-untracked = мелкий пакет без отслеживания до двери
number-service-m-bag = мешок с печатными изданиями
number-service-business-reply = письмо с оплаченным ответом
number-service-domestic = внутренняя или двусторонняя услуга
number-service-other = другое отправление

## How far it can be tracked

number-reach-door = Его можно отследить до двери.
number-reach-hand-over = Его можно отследить до передачи местному перевозчику. Дальше нужен второй номер.
number-reach-border = Отслеживание обычно заканчивается на границе: дальше экономичные отправления не сканируют.
number-reach-from-arrival = Он начнёт что-то показывать, только когда посылка прибудет в страну получателя.

## Check digit and repairs

number-check-passes = Контрольная цифра верна.
number-check-fails = Контрольная цифра неверна: вероятно, в номере опечатка. Сверьте его с заказом.
number-repair = Может быть, { $number }?
number-repair-change = Знак { $place }: { $to } вместо { $from }.
number-repair-remove = Без знака { $place } ({ $from }).
number-changed = Прочитано как { $number }.
number-look-alike = Знак { $place } — буква другого алфавита, похожая на { $to }.

## Links

number-link-copies = По щелчку номер копируется: вставьте его там.
number-link-copied = Номер скопирован: вставьте его там.
number-link-postcode = Там спросят ваш почтовый индекс.
number-link-not-expected = Вероятно, этот номер там неизвестен.

## Why nothing was looked up

number-refused-empty = Номер не введён.
number-refused-too-long = Для трек-номера это слишком длинно.
number-refused-control-characters = Здесь есть знаки, которых в номере не бывает.
number-refused-no-number = Трек-номера здесь нет.
number-known = У заказа уже есть этот номер.
number-save-again = Нажмите «Сохранить» ещё раз, чтобы оставить как есть.

## The box in which a number is checked, and the numbers of an order

number-box = Проверить номер
number-other = Проверить вместо него { $number }
number-of-parcel =
    { $count ->
        [one] Трек-номер
        [few] Трек-номера
        [many] Трек-номера
       *[other] Трек-номера
    }
number-from-seller = От продавца.
number-copy = Скопировать
number-copy-this = Скопировать { $number }
number-is-as-order-says = В заказе для этого номера указано: { $carrier }. Сам вид номера ни о чём не говорит.
number-link-until-hand-over = Показывает путь до передачи местной службе доставки.
number-link-from-hand-over = Показывает путь после передачи местной службе доставки.
