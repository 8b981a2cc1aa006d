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
banner-dispute-provider = Сведения для платёжного сервиса
banner-copy-dispute = Скопировать текст
banner-copied-dispute = Скопировано. Теперь вставьте текст в спор.
banner-copied-report = Скопировано.
banner-copied-diagnostics = Скопировано. Вставьте это в сообщение об ошибке: в настройках выберите «{ $where }».
banner-meaning = Перевод
banner-seller-language = Язык сообщения
banner-copy = Скопировать сообщение
banner-copied = Скопировано. Теперь вставьте сообщение в чат.
banner-copy-failed = Браузер не разрешил копирование. Текст выделен: нажмите Ctrl+C (на Mac — Cmd+C).
banner-chat = Открыть чат
banner-sent = Отметить как отправленное
banner-trackers = Проверить номер в трекерах
banner-found = Есть данные
banner-nothing = Ничего нет
banner-found-at = { $tracker }: данные есть
banner-nothing-at = { $tracker }: ничего нет
banner-parcel-of = Посылок в заказе: { $count }. Здесь речь о { $number }.
banner-parcels = Посылки в заказе ({ $count }): { $numbers }.
banner-part-sent = Отправленная часть этого заказа:
banner-part-unsent = Остальная часть этого заказа ещё не отправлена.
banner-in-hands = Посылка уже у вас?
banner-in-hands-all = Всё уже у вас?
banner-have-it = Да, получена
banner-have-all = Да, всё получено
banner-not-have-all = Чего-то не хватает
banner-not-have-delivered = Доставленной посылки нет
banner-not-have-it = Нет, не получена
banner-not-at-pickup = В пункте выдачи её нет
banner-answers = Что произошло?
banner-new-number = Новый номер от продавца
banner-save = Сохранить
banner-said = { $date }: { $answer }
banner-said-elsewhere = { $date }: { $answer } (отмечено в заказе { $order })
banner-log = Ваш журнал
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

bar-text = До { $normal }-го дня отсутствие новостей — это нормально, с { $write }-го дня пора писать продавцу, после { $flag }-го дня это тревожный признак. Сегодня { $day }-й день.
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
protection-also = AliExpress показывает и другую дату ({ $date }); надёжнее ориентироваться на более раннюю.
protection-estimate =
    { $days ->
        [one] Защита покупателя: ещё около { $days } дня (предположительно до { $date }). На странице даты нет.
        [few] Защита покупателя: ещё около { $days } дней (предположительно до { $date }). На странице даты нет.
        [many] Защита покупателя: ещё около { $days } дней (предположительно до { $date }). На странице даты нет.
       *[other] Защита покупателя: ещё около { $days } дня (предположительно до { $date }). На странице даты нет.
    }
protection-estimate-over = Защита покупателя, возможно, уже закончилась (предположительно { $date }). На странице даты нет.

## What the buyer can note

said-have-it = Посылка получена
said-do-not-have-it = Посылки у меня нет
said-other-place = В треке другой город или страна
said-weight-mismatch = Вес не совпадает
said-wrong-number = Это не мой трек-номер
said-checked-found = { $tracker }: данные есть
said-checked-nothing = { $tracker }: ничего нет
said-wrote = Написано продавцу: { $message }
said-wrote-again = Ещё раз написано продавцу: { $message }
said-wrote-own = Продавцу написано
said-seller-waits = Продавец просит подождать
said-seller-number = Продавец дал новый номер: { $number }
said-seller-template = Продавец отвечает шаблоном
said-seller-refused = Продавец отказал
said-seller-silent = Продавец не отвечает
said-dispute-opened = Спор открыт
said-dispute-offer = В споре есть предложение
said-dispute-escalated = Теперь решает AliExpress
said-dispute-closed = Спор закрыт без возврата денег
said-refunded = Деньги мне вернули

## What a message to the seller was about, after "I messaged the seller:"

wrote-no-tracking = трек пуст
wrote-silent-accepted = нет новостей от перевозчика
wrote-silent-exported = нет новостей после отправки за границу
wrote-silent-arrived = нет новостей в моей стране
wrote-not-shipped = ещё не отправлено
wrote-cancel = просьба одобрить отмену
wrote-not-received = доставлено, но не получено
wrote-wrong-number = неверный номер
wrote-trouble = проблема с доставкой
wrote-extend-protection = просьба продлить защиту
wrote-reminder = напоминание

## Where a number can be looked up

tracker-ali-express = AliExpress
tracker-cainiao = Cainiao
tracker-universal = Универсальный трекер
tracker-local-post = Местная почта
tracker-courier = Курьерская служба

## The dispute: what to attach, and until when

disputing-attach = Что приложить
disputing-order = Скриншот заказа
disputing-tracker = Скриншот трекера
disputing-chat = Скриншот чата с продавцом
disputing-place = Подтверждение доставки в другое место
disputing-post = Сообщение почты или курьера, подтверждающее проблему
disputing-not-yet = Пока нет.
disputing-you-have = Есть у вас.
disputing-protection = Здесь сохранена дата окончания защиты: { $date }
disputing-history =
    { $count ->
        [one] История отслеживания ({ $count } запись) сохранена здесь { $date }
        [few] История отслеживания ({ $count } записи) сохранена здесь { $date }
        [many] История отслеживания ({ $count } записей) сохранена здесь { $date }
       *[other] История отслеживания ({ $count } записи) сохранена здесь { $date }
    }
disputing-log =
    { $count ->
        [one] { $count } строка в вашем журнале.
        [few] { $count } строки в вашем журнале.
        [many] { $count } строк в вашем журнале.
       *[other] { $count } строки в вашем журнале.
    }
disputing-if-any = Только если оно есть.
disputing-open-by = Откройте его не позднее { $date }, не дожидаясь последнего дня.
disputing-open-by-day = Откройте его не позднее { $date }
disputing-window = До { $date } спор обычно ещё можно открыть. Не ждите этого дня.
disputing-window-today = Как правило, сегодня последний день, когда ещё можно открыть спор.
disputing-show = Показать, где
disputing-shown = Место отмечено на странице. Нажимать или нет, решаете вы.
disputing-not-found = На этой странице кнопки нет. На странице заказа ищите рядом с товаром кнопку «Возвраты».

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
disputing-in-file = В файле.
status-expired = срок истёк
fact-refund-words = Возврат или спор (как в списке)
banner-also = Также в этой посылке
banner-also-ends = Защита покупателя по заказу { $order } заканчивается раньше, поэтому здесь учитывается эта дата.
delivery-past = Доставка ожидалась { $date }, но этот день уже прошёл.
delivery-moved = Ожидаемую дату доставки перенесли с { $first } на { $date }
delivery-moved-past = Ожидаемую дату доставки перенесли с { $first } на { $date }, но и этот день уже прошёл.
delivery-coupon = Магазин обещал купон, если посылка придёт после { $date }; его кнопка «Collect» находится на странице заказа, рядом с товаром.
fact-expected = Ожидаемая доставка
verdict-says-undated = На странице заказа сказано «{ $words }», без даты.
fact-latest-words = Последняя запись на странице заказа
chip-unread = Трек не прочитан
