### The card on an order page.

banner-name = Stuck Parcel
banner-dismiss = Скрыть, пока совет не станет срочнее
banner-hidden = Скрыто, пока совет не станет срочнее
banner-close-note = Закрыть это уведомление
banner-menu = Меню
banner-to-edge = Свернуть к краю страницы
banner-to-left = Переместить влево
banner-to-right = Переместить вправо
banner-shortcut = Показать карточку на странице заказа
banner-flags = Тревожные признаки
banner-reasons = Почему трек может молчать
banner-steps = Что делать
banner-message = Сообщение продавцу
banner-dispute = Текст для спора
banner-dispute-provider = Факты для платёжного сервиса
banner-copy-dispute = Скопировать текст
banner-copied-dispute = Скопировано. Теперь вставьте текст в спор.
banner-copied-report = Скопировано.
banner-copied-diagnostics = Скопировано. Вставьте это в сообщение об ошибке: в настройках выберите «{ $where }».
banner-meaning = Что в нём написано
banner-seller-language = Язык сообщения
banner-copy = Скопировать сообщение
banner-copied = Скопировано. Теперь вставьте сообщение в чат.
banner-copy-failed = Браузер не разрешил копирование. Текст выделен: нажмите Ctrl+C (на Mac — Cmd+C).
banner-chat = Открыть чат
banner-sent = Сообщение отправлено
banner-trackers = Проверить номер в трекерах
banner-found = Есть данные
banner-nothing = Ничего нет
banner-found-at = { $tracker }: данные есть
banner-nothing-at = { $tracker }: ничего нет
banner-parcel-of = Посылок в заказе: { $count }. Здесь речь о { $number }.
banner-parcels = Посылки в заказе ({ $count }): { $numbers }.
banner-in-hands = Посылка уже у вас?
banner-have-it = Да, получена
banner-not-have-it = Нет, не получена
banner-not-at-pickup = В пункте выдачи её нет
banner-answers = Что произошло?
banner-new-number = Новый номер от продавца
banner-save = Сохранить
banner-said = { $date }: { $answer }
banner-log = Написано и отмечено
banner-undo = Отменить
banner-log-day = Дата
banner-facts = Откуда эти данные
banner-missing = Не удалось прочитать: { $list }.
banner-list-comma = { $first }, { $second }
banner-diagnostics = Что-то не так? Скопируйте диагностику
banner-copy-diagnostics = Скопировать диагностику
banner-evidence = Создать файл для спора
banner-opens = Откроется в новой вкладке

## The waiting bar in words, and the countdown

bar-text = Молчание нормально до { $normal }-го дня, пора писать продавцу — с { $write }-го дня, тревожный признак — после { $flag }-го дня. Сегодня { $day }-й день.
bar-legend = Норма до { $normal }-го · писать с { $write }-го · тревога после { $flag }-го
protection-left =
    { $days ->
        [one] Защита покупателя: ещё { $days } день, до { $date }
        [few] Защита покупателя: ещё { $days } дня, до { $date }
        [many] Защита покупателя: ещё { $days } дней, до { $date }
       *[other] Защита покупателя: ещё { $days } дня, до { $date }
    }
protection-today = Защита покупателя заканчивается сегодня, { $date }
protection-over = Защита покупателя закончилась { $date }
protection-estimate =
    { $days ->
        [one] Защита покупателя: ещё около { $days } дня (оценка: { $date }). На странице даты нет.
        [few] Защита покупателя: ещё около { $days } дней (оценка: { $date }). На странице даты нет.
        [many] Защита покупателя: ещё около { $days } дней (оценка: { $date }). На странице даты нет.
       *[other] Защита покупателя: ещё около { $days } дня (оценка: { $date }). На странице даты нет.
    }
protection-estimate-over = Защита покупателя, возможно, уже закончилась (оценка: { $date }). На странице даты нет.

## What the buyer can note

said-have-it = Посылка получена
said-do-not-have-it = Посылки у меня нет
said-other-place = В треке другой город или страна
said-weight-mismatch = Вес не совпадает
said-wrong-number = Это не мой номер
said-checked-found = { $tracker }: данные есть
said-checked-nothing = { $tracker }: ничего нет
said-wrote = Написано продавцу: { $message }
said-wrote-own = Продавцу написано
said-seller-waits = Продавец просит подождать
said-seller-number = Продавец дал новый номер: { $number }
said-seller-template = Продавец отвечает шаблоном
said-seller-refused = Продавец отказал
said-seller-silent = Продавец не отвечает
said-dispute-opened = Спор открыт
said-dispute-offer = Есть предложение
said-dispute-escalated = Теперь решает AliExpress
said-refunded = Деньги мне вернули

## What a message to the seller was about, after "I messaged the seller:"

wrote-no-tracking = трек пуст
wrote-silent-accepted = перевозчик молчит
wrote-silent-exported = молчание после отправки за границу
wrote-silent-arrived = молчание в моей стране
wrote-not-shipped = ещё не отправлено
wrote-not-received = доставлено, но не получено
wrote-wrong-number = неверный номер
wrote-trouble = проблема в пути
wrote-extend-protection = просьба продлить защиту
wrote-reminder = напоминание

## Where a number can be looked up

tracker-ali-express = AliExpress
tracker-cainiao = Cainiao
tracker-universal = Универсальный трекер
tracker-local-post = Местная почта
tracker-courier = Курьерская служба

## The dispute: what to attach, and until when

desk-attach = Что приложить
desk-order = Скриншот заказа
desk-tracker = Скриншот трекера
desk-chat = Скриншот чата с продавцом
desk-place = Подтверждение доставки в другое место
desk-post = Сообщение почты или курьера, подтверждающее проблему
desk-not-yet = Пока нет.
desk-you-have = Есть у вас.
desk-protection = Здесь отмечена защита до { $date }
desk-history =
    { $count ->
        [one] История отслеживания ({ $count } запись), сохранена здесь: { $date }
        [few] История отслеживания ({ $count } записи), сохранена здесь: { $date }
        [many] История отслеживания ({ $count } записей), сохранена здесь: { $date }
       *[other] История отслеживания ({ $count } записи), сохранена здесь: { $date }
    }
desk-log =
    { $count ->
        [one] { $count } строка в вашем журнале.
        [few] { $count } строки в вашем журнале.
        [many] { $count } строк в вашем журнале.
       *[other] { $count } строки в вашем журнале.
    }
desk-if-any = Только если оно есть.
desk-open-by = Откройте его до { $date }, а не в последний день.
desk-open-by-day = До { $date } его нужно открыть.
desk-window = До { $date } спор обычно ещё можно открыть. Не ждите этого дня.
desk-show = Показать, где
desk-shown = Место отмечено на странице. Нажимать или нет, решаете вы.
desk-not-found = На этой странице кнопки нет. На странице заказа ищите рядом с товаром: «Возвраты».

## The card on the page of the chat

chat-insert = Вставить в сообщение
chat-click-first = Сначала щёлкните поле сообщения
chat-inserted = Текст в поле сообщения. Прочтите его и отправьте сами.
chat-insert-failed = Страница не приняла текст. Скопируйте его.
chat-dismiss = Скрыть на этой странице
chat-none = По этому заказу писать пока не нужно.
chat-which = О каком заказе этот чат?
chat-orders =
    { $count ->
        [one] Другой заказ
        [few] Другие заказы
        [many] Другие заказы
       *[other] Другие заказы
    }

## Good to know, for this order or the next one

hint-title = Полезно знать
hint-economy-for-much = Для такого дорогого заказа выбрана экономичная доставка. В следующий раз лучше доплатить за отслеживаемую.
hint-zip = Индекс { $zip } не похож на индекс этой страны: { $country }. Проверьте адрес и сообщите продавцу.
hint-stuck-store =
    { $count ->
        [one] В этом магазине уже застрял { $count } прошлый заказ.
        [few] В этом магазине уже застряли { $count } прошлых заказа.
        [many] В этом магазине уже застряло { $count } прошлых заказов.
       *[other] В этом магазине уже застряло { $count } прошлого заказа.
    }
hint-save-number = Откройте страницу отслеживания в день, когда появится номер: он сохранится здесь. Достаточно смотреть раз в несколько дней.

## Facts, and where they were read

fact-order = Заказ
fact-placed = Оформлен
fact-paid = Оплачен
fact-shipped = Отправлен
fact-ended = Завершён
fact-status = Статус
fact-protection = Защита до
fact-country = Страна
fact-city = Город
fact-zip = Индекс
fact-store = Магазин
fact-number = Трек-номер
fact-second-number = Второй номер
fact-carrier = Перевозчик
fact-service = Способ доставки
fact-last-event = Последняя запись
fact-newest-differs = Последние записи расходятся
fact-newest = { $behindPlace }: { $behind }, { $aheadPlace }: { $ahead } (учитывается более новая)
fact-no-event = Трек прочитан, записей нет

## The status of an order

status-unpaid = не оплачен
status-processing = продавец готовит отправку
status-shipped = отправлен
status-completed = завершён
status-cancelled = отменён
status-closed = закрыт
status-in-dispute = открыт спор
status-refunded = деньги возвращены

## Where a fact was read

source-estimate = оценка
source-address = адрес страницы
source-list-page = список заказов
source-detail-page = страница заказа
source-tracking-page = страница отслеживания
source-list-answer = данные списка заказов
source-refund-answer = данные списка возвратов
source-detail-answer = данные страницы заказа
source-tracking-answer = данные страницы отслеживания
source-cainiao = Cainiao
source-buyer = вы

## The mark on the order list

chip-wait-until = Ждите до { $date }
chip-label = Stuck Parcel: { $verdict }
status-partly-shipped = отправлен частично
status-cancel-requested = запрошена отмена
desk-in-file = В файле.
status-expired = срок истёк
fact-refund-words = Возврат или спор, по списку
banner-also = Также в этой посылке
banner-also-ends = Защита покупателя по заказу { $order } заканчивается раньше, поэтому здесь считается эта дата.
delivery-past = Доставка ожидалась { $date }, и этот день прошёл.
delivery-moved = Ожидаемую доставку перенесли с { $first } на { $date }, это позже.
delivery-moved-past = Ожидаемую доставку перенесли с { $first } на { $date }, и этот день тоже прошёл.
delivery-coupon = Если посылка придёт после { $date }, магазин обещал купон. Его собственная кнопка «Collect» находится на странице заказа, рядом с товаром.
fact-expected = Ожидаемая доставка
verdict-says-undated = На странице заказа сказано «{ $words }», без даты.
fact-latest-words = Последнее обновление на странице заказа
chip-unread = Отслеживание не прочитано
