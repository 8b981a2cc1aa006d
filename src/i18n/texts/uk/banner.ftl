### The card on an order page.

banner-name = Stuck Parcel
banner-dismiss = Сховати, доки порада не стане терміновішою
banner-hidden = Сховано, доки порада не стане терміновішою
banner-close-note = Закрити це повідомлення
banner-menu = Меню
banner-to-edge = Згорнути до краю сторінки
banner-to-left = Перемістити ліворуч
banner-to-right = Перемістити праворуч
banner-shortcut = Показати картку на сторінці замовлення
banner-flags = Тривожні ознаки
banner-reasons = Чому трек може мовчати
banner-steps = Що робити
banner-message = Повідомлення продавцю
banner-dispute = Текст для спору
banner-dispute-provider = Відомості для платіжного сервісу
banner-copy-dispute = Скопіювати текст
banner-copied-dispute = Скопійовано. Тепер вставте текст у спір.
banner-copied-report = Скопійовано.
banner-copied-diagnostics = Скопійовано. Вставте це в повідомлення про помилку: у налаштуваннях виберіть «{ $where }».
banner-meaning = Переклад
banner-seller-language = Мова повідомлення
banner-copy = Скопіювати повідомлення
banner-copied = Скопійовано. Тепер вставте повідомлення в чат.
banner-copy-failed = Браузер не дозволив копіювання. Текст виділено: натисніть Ctrl+C (на Mac — Cmd+C).
banner-chat = Відкрити чат
banner-sent = Позначити як надіслане
banner-trackers = Перевірити номер у трекерах
banner-found = Є дані
banner-nothing = Нічого немає
banner-found-at = { $tracker }: дані є
banner-nothing-at = { $tracker }: нічого немає
banner-parcel-of = Посилок у замовленні: { $count }. Тут ідеться про { $number }.
banner-parcels = Посилки в замовленні ({ $count }): { $numbers }.
banner-part-sent = Відправлена частина цього замовлення:
banner-part-unsent = Решту цього замовлення ще не відправлено.
banner-in-hands = Посилка вже у вас?
banner-in-hands-all = Усе вже у вас?
banner-have-it = Так, отримано
banner-have-all = Так, усе отримано
banner-not-have-all = Чогось бракує
banner-not-have-delivered = Доставленої посилки немає
banner-not-have-it = Ні, не отримано
banner-not-at-pickup = У пункті видачі її немає
banner-answers = Що сталося?
banner-new-number = Новий номер від продавця
banner-save = Зберегти
banner-said = { $date }: { $answer }
banner-said-elsewhere = { $date }: { $answer } (позначено в замовленні { $order })
banner-log = Ваш журнал
banner-undo = Скасувати
banner-log-day = Дата
banner-facts = Звідки ці дані
banner-missing = Не вдалося прочитати: { $list }.
banner-list-comma = { $first }, { $second }
banner-diagnostics = Щось не так? Скопіюйте діагностику
banner-copy-diagnostics = Скопіювати діагностику
banner-evidence = Створити файл для спору
banner-opens = Відкриється в новій вкладці

## The waiting bar in words, and the countdown

bar-text = До { $normal }-го дня відсутність новин — це нормально, з { $write }-го дня час писати продавцю, після { $flag }-го дня це тривожна ознака. Сьогодні { $day }-й день.
bar-legend = Норма до { $normal }-го · писати з { $write }-го · тривога після { $flag }-го
protection-left =
    { $days ->
        [one] Захист покупця: ще { $days } день, до { $date }
        [few] Захист покупця: ще { $days } дні, до { $date }
        [many] Захист покупця: ще { $days } днів, до { $date }
       *[other] Захист покупця: ще { $days } дня, до { $date }
    }
protection-today = Захист покупця закінчується сьогодні, { $date }
protection-over = Захист покупця закінчився { $date }
protection-also = AliExpress показує й іншу дату ({ $date }); надійніше орієнтуватися на ранішу.
protection-estimate =
    { $days ->
        [one] Захист покупця: ще близько { $days } дня (орієнтовно до { $date }). На сторінці дати немає.
        [few] Захист покупця: ще близько { $days } днів (орієнтовно до { $date }). На сторінці дати немає.
        [many] Захист покупця: ще близько { $days } днів (орієнтовно до { $date }). На сторінці дати немає.
       *[other] Захист покупця: ще близько { $days } дня (орієнтовно до { $date }). На сторінці дати немає.
    }
protection-estimate-over = Захист покупця, можливо, уже закінчився (орієнтовно { $date }). На сторінці дати немає.

## What the buyer can note

said-have-it = Посилку отримано
said-do-not-have-it = Посилки в мене немає
said-other-place = У треку інше місто або країна
said-weight-mismatch = Вага не збігається
said-wrong-number = Це не мій трек-номер
said-checked-found = { $tracker }: дані є
said-checked-nothing = { $tracker }: нічого немає
said-wrote = Написано продавцю: { $message }
said-wrote-again = Ще раз написано продавцю: { $message }
said-wrote-own = Продавцю написано
said-seller-waits = Продавець просить зачекати
said-seller-number = Продавець дав новий номер: { $number }
said-seller-template = Продавець відповідає шаблоном
said-seller-refused = Продавець відмовив
said-seller-silent = Продавець не відповідає
said-dispute-opened = Спір відкрито
said-dispute-offer = У спорі є пропозиція
said-dispute-escalated = Тепер вирішує AliExpress
said-dispute-closed = Спір закрито без повернення грошей
said-refunded = Гроші мені повернули

## What a message to the seller was about, after "I messaged the seller:"

wrote-no-tracking = трек порожній
wrote-silent-accepted = немає новин від перевізника
wrote-silent-exported = немає новин після відправлення за кордон
wrote-silent-arrived = немає новин у моїй країні
wrote-not-shipped = ще не відправлено
wrote-cancel = прохання схвалити скасування
wrote-not-received = доставлено, але не отримано
wrote-wrong-number = неправильний номер
wrote-trouble = проблема з доставкою
wrote-extend-protection = прохання подовжити захист
wrote-reminder = нагадування

## Where a number can be looked up

tracker-ali-express = AliExpress
tracker-cainiao = Cainiao
tracker-universal = Універсальний трекер
tracker-local-post = Місцева пошта
tracker-courier = Кур’єрська служба

## The dispute: what to attach, and until when

disputing-attach = Що додати
disputing-order = Скриншот замовлення
disputing-tracker = Скриншот трекера
disputing-chat = Скриншот чату з продавцем
disputing-place = Підтвердження доставки в інше місце
disputing-post = Повідомлення пошти або кур’єра, що підтверджує проблему
disputing-not-yet = Ще немає.
disputing-you-have = Є у вас.
disputing-protection = Тут збережено дату закінчення захисту: { $date }
disputing-history =
    { $count ->
        [one] Історію відстеження ({ $count } запис) збережено тут { $date }
        [few] Історію відстеження ({ $count } записи) збережено тут { $date }
        [many] Історію відстеження ({ $count } записів) збережено тут { $date }
       *[other] Історію відстеження ({ $count } запису) збережено тут { $date }
    }
disputing-log =
    { $count ->
        [one] { $count } рядок у вашому журналі.
        [few] { $count } рядки у вашому журналі.
        [many] { $count } рядків у вашому журналі.
       *[other] { $count } рядка у вашому журналі.
    }
disputing-if-any = Лише якщо воно є.
disputing-open-by = Відкрийте його не пізніше { $date }, не чекаючи останнього дня.
disputing-open-by-day = Відкрийте його не пізніше { $date }
disputing-window = До { $date } спір зазвичай ще можна відкрити. Не чекайте цього дня.
disputing-window-today = Як правило, сьогодні останній день, коли ще можна відкрити спір.
disputing-show = Показати, де
disputing-shown = Місце позначено на сторінці. Натискати чи ні, вирішуєте ви.
disputing-not-found = На цій сторінці кнопки немає. На сторінці замовлення шукайте біля товару кнопку «Повернення».

## The card on the page of the chat

chat-insert = Вставити в повідомлення
chat-click-first = Спершу клацніть поле повідомлення
chat-inserted = Текст у полі повідомлення. Прочитайте його й надішліть самі.
chat-insert-failed = Сторінка не прийняла текст. Скопіюйте його.
chat-dismiss = Сховати на цій сторінці
chat-none = Щодо цього замовлення писати поки не потрібно.
chat-which = Про яке замовлення цей чат?
chat-orders =
    { $count ->
        [one] Інше замовлення
        [few] Інші замовлення
        [many] Інші замовлення
       *[other] Інші замовлення
    }

## Good to know, for this order or the next one

hint-title = Корисно знати
hint-economy-for-much = Для такого дорогого замовлення обрано економну доставку. Наступного разу краще доплатити за доставку з відстеженням.
hint-zip = Індекс { $zip } не схожий на індекс цієї країни: { $country }. Перевірте адресу й повідомте продавця.
hint-stuck-store =
    { $count ->
        [one] У цьому магазині вже застрягло { $count } попереднє замовлення.
        [few] У цьому магазині вже застрягли { $count } попередні замовлення.
        [many] У цьому магазині вже застрягло { $count } попередніх замовлень.
       *[other] У цьому магазині вже застрягло { $count } попереднього замовлення.
    }
hint-save-number = Відкрийте сторінку відстеження в день, коли з’явиться номер: він збережеться тут. Досить дивитися раз на кілька днів.

## Facts, and where they were read

fact-order = Замовлення
fact-placed = Оформлено
fact-paid = Оплачено
fact-shipped = Відправлено
fact-ended = Завершено
fact-status = Статус
fact-protection = Захист до
fact-country = Країна
fact-city = Місто
fact-zip = Індекс
fact-store = Магазин
fact-number = Трек-номер
fact-second-number = Другий номер
fact-carrier = Перевізник
fact-service = Спосіб доставки
fact-last-event = Останній запис
fact-newest-differs = Останні записи різняться
fact-newest = { $behindPlace }: { $behind }, { $aheadPlace }: { $ahead } (враховується новіший)
fact-no-event = Трек прочитано, записів немає

## The status of an order

status-unpaid = не оплачено
status-processing = продавець готує відправлення
status-shipped = відправлено
status-completed = завершено
status-cancelled = скасовано
status-closed = закрито
status-in-dispute = відкрито спір
status-refunded = гроші повернено

## Where a fact was read

source-estimate = оцінка
source-address = адреса сторінки
source-list-page = список замовлень
source-detail-page = сторінка замовлення
source-tracking-page = сторінка відстеження
source-list-answer = дані списку замовлень
source-refund-answer = дані списку повернень
source-detail-answer = дані сторінки замовлення
source-tracking-answer = дані сторінки відстеження
source-cainiao = Cainiao
source-buyer = ви

## The mark on the order list

chip-wait-until = Чекайте до { $date }
chip-label = Stuck Parcel: { $verdict }
status-partly-shipped = відправлено частково
status-cancel-requested = подано запит на скасування
disputing-in-file = У файлі.
status-expired = термін минув
fact-refund-words = Повернення або спір (як у списку)
banner-also = Також у цій посилці
banner-also-ends = Захист покупця за замовленням { $order } закінчується раніше, тому тут враховується ця дата.
delivery-past = Доставку очікували { $date }, але цей день уже минув.
delivery-moved = Очікувану дату доставки перенесли з { $first } на { $date }
delivery-moved-past = Очікувану дату доставки перенесли з { $first } на { $date }, але й цей день уже минув.
delivery-coupon = Магазин обіцяв купон, якщо посилка прийде після { $date }; його кнопка «Collect» є на сторінці замовлення, поруч із товаром.
fact-expected = Очікувана доставка
verdict-says-undated = На сторінці замовлення сказано «{ $words }», без дати.
fact-latest-words = Останній запис на сторінці замовлення
chip-unread = Трек не прочитано
