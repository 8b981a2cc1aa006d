### What a tracking number is, who can track it, and what was wrong with it.

## What it is

number-is-post = Поштовий трек-номер (S10). Оператор: { $post }, вид: { $service }.
number-is-post-of-destination = Поштовий трек-номер (S10) пошти країни одержувача. Оператор: { $post }, вид: { $service }.
number-is-no-country = Схоже на поштовий трек-номер (S10), але дві останні літери не позначають жодної країни.
number-is-first-mile = Номер { $carrier } для шляху з країни відправлення. Пошта вашої країни його не знає.
number-is-last-mile = Номер { $carrier } для доставки у вашій країні.
number-is-courier = Номер { $carrier }.
number-is-perhaps = Можливо, це номер { $carrier }. Такий вигляд номера мають і інші перевізники.
number-is-amazon = Номер Amazon. Можливо, продавець купив товар там і надіслав його вам просто з Amazon.
number-is-order-id = Це номер замовлення AliExpress, а не трек-номер.
number-is-perhaps-order-id = 16 цифр: зазвичай це номер замовлення AliExpress, а не трек-номер.
number-is-product-id = Це номер товару AliExpress, а не трек-номер.
number-is-unknown = Жоден відомий тут перевізник не використовує номерів такого вигляду. Звірте номер із замовленням, знак за знаком.
number-is-placeholder = Це схоже на приклад номера, а не на справжню посилку.
number-is-unreadable = Один знак не вдалося прочитати.

## The service that the first letters of a postal number stand for

number-service-ems = експрес-пошта (EMS)
number-service-letter-express = лист або дрібний пакет із відстеженням
number-service-registered = рекомендований лист
number-service-insured = лист з оголошеною цінністю
number-service-parcel = посилка
number-service-e-commerce = посилка електронної торгівлі
number-service-untracked = дрібний пакет без відстеження до дверей
number-service-m-bag = мішок із друкованими виданнями
number-service-business-reply = лист з оплаченою відповіддю
number-service-domestic = внутрішня або двостороння послуга
number-service-other = інше відправлення

## How far it can be tracked

number-reach-door = Його можна відстежити до дверей.
number-reach-hand-over = Його можна відстежити до передачі місцевому перевізнику. Далі потрібен другий номер.
number-reach-border = Відстеження зазвичай закінчується на кордоні: далі економні відправлення не сканують.
number-reach-from-arrival = Він почне щось показувати, лише коли посилка прибуде до країни одержувача.

## Check digit and repairs

number-check-passes = Контрольна цифра правильна.
number-check-fails = Контрольна цифра неправильна: мабуть, у номері помилка. Звірте його із замовленням.
number-repair = Може, це { $number }?
number-repair-change = Знак { $place }: { $to } замість { $from }.
number-repair-remove = Без знака { $place } ({ $from }).
number-changed = Прочитано як { $number }.
number-look-alike = Знак { $place } — літера іншої абетки, схожа на { $to }.

## Links

number-link-copies = Після натискання номер копіюється: вставте його там.
number-link-copied = Номер скопійовано: вставте його там.
number-link-postcode = Там запитають ваш поштовий індекс.
number-link-not-expected = Мабуть, цей номер там невідомий.

## Why nothing was looked up

number-refused-empty = Номер не введено.
number-refused-too-long = Це задовге для трек-номера.
number-refused-control-characters = Тут є знаки, яких у номері не буває.
number-refused-no-number = Трек-номера тут немає.
number-known = Замовлення вже має цей номер.
number-save-again = Натисніть «Зберегти» ще раз, щоб залишити як є.

## The box in which a number is checked, and the numbers of an order

number-box = Перевірити номер
number-other = Перевірити замість нього { $number }
number-of-parcel =
    { $count ->
        [one] Трек-номер
        [few] Трек-номери
        [many] Трек-номери
       *[other] Трек-номери
    }
number-from-seller = Від продавця.
number-copy = Скопіювати
number-copy-this = Скопіювати { $number }
number-is-as-order-says = У замовленні для цього номера вказано: { $carrier }. Сам вигляд номера ні про що не каже.
number-link-until-hand-over = Показує шлях до передачі місцевій службі доставки.
number-link-from-hand-over = Показує шлях після передачі місцевій службі доставки.
