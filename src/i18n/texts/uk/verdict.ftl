### The advice in one sentence, for each situation. "-plain" is used where the day count or the date is not known.

verdict-unpaid = Замовлення ще не оплачено, тому нічого не відправлено.
verdict-cancelled = Замовлення скасовано. У дорозі нічого немає.
verdict-closed = Замовлення закрито. У дорозі нічого немає.
verdict-refunded = Гроші повернулися до вас.
verdict-received = Посилка у вас. Користуйтеся із задоволенням.
verdict-completed = Замовлення завершено. Через деякий час AliExpress може зробити це сам.
verdict-delivered = За даними відстеження, посилку доставлено.
verdict-not-shipped =
    Продавець ще не відправив замовлення. Ви чекаєте { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }; норма — до { $normal ->
        [one] { $normal } дня
        [few] { $normal } днів
        [many] { $normal } днів
       *[other] { $normal } дня
    }.
verdict-not-shipped-plain = Продавець ще не відправив замовлення.
verdict-no-first-scan =
    З { $start } посилку ніхто не відсканував, очікування — { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }; норма — до { $normal ->
        [one] { $normal } дня
        [few] { $normal } днів
        [many] { $normal } днів
       *[other] { $normal } дня
    }.
verdict-no-first-scan-plain = Посилку ще ніхто не відсканував. У перші дні це нормально.
verdict-silent-accepted =
    Посилка в перевізника. Новин немає { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }, з { $start }; норма — до { $normal ->
        [one] { $normal } дня
        [few] { $normal } днів
        [many] { $normal } днів
       *[other] { $normal } дня
    }.
verdict-silent-accepted-plain = Посилка в перевізника. Пауза зараз нормальна.
verdict-silent-exported =
    Посилка їде до вашої країни вже { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }, з { $start }; на цьому відрізку нормальне мовчання до { $normal ->
        [one] { $normal } дня
        [few] { $normal } днів
        [many] { $normal } днів
       *[other] { $normal } дня
    }.
verdict-silent-exported-plain = Посилка їде до вашої країни. На цьому відрізку довге мовчання нормальне.
verdict-silent-arrived =
    Посилка у вашій країні. Новин немає { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }, з { $start }; норма — до { $normal ->
        [one] { $normal } дня
        [few] { $normal } днів
        [many] { $normal } днів
       *[other] { $normal } дня
    }.
verdict-silent-arrived-plain = Посилка у вашій країні. Коротка пауза зараз нормальна.
verdict-ready-for-pickup = Посилка чекає на вас у пункті видачі. Заберіть її.
verdict-attempt-failed = Кур’єр приїздив, але не зміг вручити посилку. Зателефонуйте й домовтеся про нову доставку.
verdict-held-by-customs = Посилку затримала митниця. Часто бракує документа або оплати.
verdict-returned = Посилка повертається до відправника. Сама вона до вас уже не дійде.
verdict-lost = Перевізник повідомляє, що посилку втрачено.
verdict-exception = Перевізник повідомляє про проблему з посилкою.
verdict-delivered-missing = Посилку позначено як доставлену, але у вас її немає. Не чекайте.
verdict-elsewhere = У треку не ваше місто або не ваша країна. Можливо, це чужий номер.
verdict-wrong-number = Схоже, трек-номер неправильний або належить іншій посилці.
verdict-protection-ending =
    { $left ->
        [one] До кінця захисту покупця { $left } день, він діє до { $until }, а посилки немає.
        [few] До кінця захисту покупця { $left } дні, він діє до { $until }, а посилки немає.
        [many] До кінця захисту покупця { $left } днів, він діє до { $until }, а посилки немає.
       *[other] До кінця захисту покупця { $left } дня, він діє до { $until }, а посилки немає.
    }
verdict-protection-ending-plain = Захист покупця скоро закінчиться, а посилки немає.
verdict-protection-last-days =
    { $left ->
        [one] До кінця захисту покупця лише { $left } день (до { $until }). Не відкладайте до останнього дня.
        [few] До кінця захисту покупця лише { $left } дні (до { $until }). Не відкладайте до останнього дня.
        [many] До кінця захисту покупця лише { $left } днів (до { $until }). Не відкладайте до останнього дня.
       *[other] До кінця захисту покупця лише { $left } дня (до { $until }). Не відкладайте до останнього дня.
    }
verdict-protection-last-days-plain = Захист покупця ось-ось закінчиться. Не відкладайте до останнього дня.
verdict-protection-today = Захист покупця закінчується сьогодні. Відкрийте спір зараз.
verdict-extension-not-given = Ви просили подовжити захист, але його не подовжили; { $until } він закінчиться.
verdict-extension-not-given-plain = Ви просили подовжити захист, але його не подовжили.
verdict-protection-over = { $until } захист покупця закінчився. Спір зазвичай можна відкрити ще 15 днів після його закінчення.
verdict-protection-over-plain = Захист покупця закінчився. Спір зазвичай можна відкрити ще 15 днів після його закінчення.
verdict-protection-long-over = { $until } захист покупця закінчився, строк для спору теж минув. Ще може допомогти ваш банк або платіжний сервіс.
verdict-protection-long-over-plain = Захист покупця давно закінчився, строк для спору теж минув. Ще може допомогти ваш банк або платіжний сервіс.
verdict-seller-did-not-help = Ви зверталися до продавця, але він нічого не виправив.
verdict-lost-in-silence =
    { $days ->
        [one] Руху немає вже { $days } день, а продавець не дав корисної відповіді.
        [few] Руху немає вже { $days } дні, а продавець не дав корисної відповіді.
        [many] Руху немає вже { $days } днів, а продавець не дав корисної відповіді.
       *[other] Руху немає вже { $days } дня, а продавець не дав корисної відповіді.
    }
verdict-lost-in-silence-plain = Руху немає понад місяць, а продавець не дав корисної відповіді.
verdict-awaiting-seller = Ви написали продавцю. Дайте йому кілька днів на відповідь.
verdict-ask-once-more = Відповідь продавця нічого не пояснює, тож запитайте ще раз.
verdict-no-reply = Ви написали продавцю { $date } й не отримали відповіді.
verdict-refused-early = Продавець відмовив, але таке очікування поки нормальне. Відмова залишиться у вашому журналі.
verdict-new-number = Продавець дав новий номер. Перевірте його; перша позначка може з’явитися через тиждень.
verdict-new-number-silent =
    { $days ->
        [one] Продавець дав новий номер { $days } день тому. Якщо його не знає жоден трекер, напишіть знову.
        [few] Продавець дав новий номер { $days } дні тому. Якщо його не знає жоден трекер, напишіть знову.
        [many] Продавець дав новий номер { $days } днів тому. Якщо його не знає жоден трекер, напишіть знову.
       *[other] Продавець дав новий номер { $days } дня тому. Якщо його не знає жоден трекер, напишіть знову.
    }
verdict-new-number-silent-plain = Продавець дав новий номер деякий час тому. Якщо його не знає жоден трекер, напишіть знову.
verdict-seller-says-wait = Продавець просить зачекати. Це прийнятно, доки діє захист покупця.
verdict-dispute-open = Ваш спір відкрито. Відповідайте в ньому й не закривайте його в обмін на обіцянки.
verdict-dispute-offer = У вашому спорі є пропозиція. Дайте відповідь до дати, вказаної на сторінці спору.
verdict-dispute-escalated = Ваш спір тепер вирішує AliExpress. Надішліть те, що потрібно, до дати, вказаної на сторінці спору.
verdict-tracking-unread = Замовлення позначено як відправлене, але його відстеження ще не прочитано.
verdict-unreadable = На цій сторінці не було того, що потрібно для відповіді.

## The day count, and when it changes

verdict-day-count = День { $day } (норма { $from }–{ $to })
verdict-changes = { $date } порада зміниться: «{ $verdict }»
verdict-changes-tomorrow = Завтра порада зміниться: «{ $verdict }»
verdict-changes-else = Якщо до { $date } нічого не зміниться: «{ $verdict }»
verdict-until = до { $date }

## Warning signs

flag-no-match =
    { $days ->
        [one] Жодної позначки за { $days } день
        [few] Жодної позначки за { $days } дні
        [many] Жодної позначки за { $days } днів
       *[other] Жодної позначки за { $days } дня
    }
flag-silent =
    { $days ->
        [one] Мовчання вже { $days } день
        [few] Мовчання вже { $days } дні
        [many] Мовчання вже { $days } днів
       *[other] Мовчання вже { $days } дня
    }
flag-protection-ending =
    { $days ->
        [one] До кінця захисту { $days } день, а посилки немає
        [few] До кінця захисту { $days } дні, а посилки немає
        [many] До кінця захисту { $days } днів, а посилки немає
       *[other] До кінця захисту { $days } дня, а посилки немає
    }
flag-protection-over = Захист закінчився, а посилки немає
flag-template-answers = Продавець відповідає шаблонами й не дає нового номера
flag-elsewhere = У треку інше місце: { $place }
flag-elsewhere-plain = У треку інше місце
flag-weight-mismatch = Вага не збігається
flag-delivered-missing = Позначена як доставлена, але її немає
flag-foreign-carrier = { $carrier } доставляє в іншій країні

## What a warning sign rests on

flag-since = { $number }: нічого нового з { $date }
flag-entry = { $date }: { $text }.
flag-until = Закінчується { $date }
flag-marked = Ви позначили це { $date }
flag-goes-to = Замовлення їде до країни: { $country }.

## What to do about a warning sign

flag-do-no-match = Перевірте номер в інших трекерах, потім попросіть у продавця робочий.
flag-do-silent = Запитайте продавця, де посилка, і збережіть скриншот останнього запису.
flag-do-protection = Попросіть подовжити строк або відкрийте спір, доки захист діє.
flag-do-template-answers = Ще раз попросіть робочий номер. Не чекайте останнього дня.
flag-do-elsewhere = Збережіть скриншот: він знадобиться у спорі. Попросіть у продавця номер вашої посилки.
flag-do-weight-mismatch = Запитайте продавця, що відправлено, і збережіть скриншот ваги.
flag-do-delivered-missing = Запитайте вдома, у сусідів і на пошті, потім напишіть продавцю.
flag-do-foreign-carrier = Запитайте продавця, чи ваша посилка під цим номером.

## What could not be read, after "Couldn't read:"

missing-dates = дати замовлення
missing-status = статус замовлення
missing-events = історія відстеження
missing-protection = дата закінчення захисту
missing-number = трек-номер
missing-order = яке це замовлення
verdict-part-not-shipped = Надіслано лише частину цього замовлення. Решта ще у продавця.
verdict-cancel-requested = Ви попросили скасувати замовлення. Це ще не кінець, доки гроші не повернулися: продавець може відмовити або надіслати.
verdict-pickup-ending = Вона досі чекає на вас у пункті видачі. Там її зберігають близько 14 днів, потім вона їде назад. Заберіть її зараз.
verdict-pickup-over = Вона лежить у пункті видачі довше, ніж зберігають посилки. Можливо, вона їде назад: запитайте там і напишіть продавцю.
verdict-seller-says-wait-until = Продавець просить зачекати. До { $date } це нормально.
verdict-seller-refused = Продавець відмовив. Спір можна відкрити вже зараз; до { $date } відкрийте його.
verdict-seller-refused-plain = Продавець відмовив. Спір можна відкрити зараз.
verdict-expired = Термін замовлення минув. У дорозі нічого немає.
verdict-completed-in-transit = Замовлення завершено, але відстеження не показує доставки. Якщо посилки у вас немає, до { $date } відкрийте спір: потім буде пізно.
verdict-completed-in-transit-plain = Замовлення завершено, але відстеження не показує доставки. Якщо посилки у вас немає, відкрийте спір зараз: це можливо протягом 15 днів після завершення.
verdict-completed-missing = Замовлення завершено, а у вас його немає. До { $date } відкрийте спір: потім буде пізно.
verdict-completed-missing-plain = Замовлення завершено, а у вас його немає. Відкрийте спір зараз: це можливо протягом 15 днів після завершення.
verdict-completed-unread = Замовлення завершено, але під час останнього читання відстеження не показувало доставки. Якщо посилки у вас немає, відкрийте зараз сторінку відстеження.
verdict-completing-soon = { $date } AliExpress сам завершить це замовлення, а посилку не доставлено. Після цього на спір залишиться лише 15 днів.
verdict-completing-soon-plain = AliExpress скоро сам завершить це замовлення, а посилку не доставлено. Після цього на спір залишиться лише 15 днів.
verdict-refund-shown = AliExpress показує щодо цього замовлення повернення грошей або спір: «{ $words }». Стежте за ним там і не закривайте його в обмін на обіцянки.
