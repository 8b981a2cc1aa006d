### The dispute file: read by somebody who decides about it. Calm and plain, no contractions.

evidence-title = Файл для спора: заказ { $order }
evidence-made = Создано { $time } расширением Stuck Parcel { $version } в браузере покупателя по данным, которые показали там страницы AliExpress и Cainiao. Время — по часам покупателя ({ $zone }).
evidence-statement = Заявление
evidence-flags = Тревожные признаки
evidence-order = Заказ
evidence-fact = Сведения
evidence-value = Как указано
evidence-read-from = Источник
evidence-seen = Последний просмотр
evidence-item = Товар
evidence-items = { $count } × { $title }
evidence-price = Цена
evidence-given-number = Номер от продавца
evidence-status-words = Статус, указанный на странице
evidence-refund = Список возвратов
evidence-origin-country = Страна отправления
evidence-destination-country = Страна назначения
evidence-protection-title = Как менялась защита покупателя
evidence-until = До
evidence-first-seen = Первый просмотр
evidence-parcel = Посылка { $number }
evidence-chart =
    Шкала времени с { $first } по { $last }: { $entries ->
        [one] { $entries } запись
        [few] { $entries } записи
        [many] { $entries } записей
       *[other] { $entries } записи
    }, { $silences ->
        [one] { $silences } долгий перерыв
        [few] { $silences } долгих перерыва
        [many] { $silences } долгих перерывов
       *[other] { $silences } долгого перерыва
    }.
evidence-row-silences = Без новостей
evidence-row-entries = Записи отслеживания
evidence-row-table = Обычный срок ожидания
evidence-row-messages = Сообщения продавцу
evidence-silent =
    { $days ->
        [one] Без отметок { $days } день
        [few] Без отметок { $days } дня
        [many] Без отметок { $days } дней
       *[other] Без отметок { $days } дня
    }
evidence-silence =
    { $days ->
        [one] { $from } — { $to }: без отметок { $days } день
        [few] { $from } — { $to }: без отметок { $days } дня
        [many] { $from } — { $to }: без отметок { $days } дней
       *[other] { $from } — { $to }: без отметок { $days } дня
    }
evidence-silence-lasts =
    { $days ->
        [one] { $from } — { $to } (последнее чтение): без отметок { $days } день
        [few] { $from } — { $to } (последнее чтение): без отметок { $days } дня
        [many] { $from } — { $to } (последнее чтение): без отметок { $days } дней
       *[other] { $from } — { $to } (последнее чтение): без отметок { $days } дня
    }
evidence-span-normal = норма
evidence-span-between = дольше обычного
evidence-span-write = слишком долго
evidence-table =
    { $normal ->
        [one] Обычное ожидание на этом этапе, считая с { $start }: до { $normal } дня; с { $write }-го дня это слишком долго. Идёт { $day }-й день.
        [few] Обычное ожидание на этом этапе, считая с { $start }: до { $normal } дней; с { $write }-го дня это слишком долго. Идёт { $day }-й день.
        [many] Обычное ожидание на этом этапе, считая с { $start }: до { $normal } дней; с { $write }-го дня это слишком долго. Идёт { $day }-й день.
       *[other] Обычное ожидание на этом этапе, считая с { $start }: до { $normal } дня; с { $write }-го дня это слишком долго. Идёт { $day }-й день.
    }
evidence-today = сегодня, { $date }
evidence-protection = защита до { $date }
evidence-entries = Записи отслеживания, сначала новые
evidence-when = Когда
evidence-entry = Запись
evidence-code = Код { $code }
evidence-no-entries = История отслеживания прочитана { $time }, записей в ней не было.
evidence-last-read = Последнее чтение: { $time }.
evidence-correspondence = Переписка с продавцом
evidence-answer = Что произошло
evidence-offered = Готовый текст для отправки:
evidence-checks = Проверки в трекерах
evidence-tracker = Трекер
evidence-result = Результат
evidence-found = данные есть
evidence-nothing = ничего нет
evidence-said = Что отметил покупатель
evidence-history = Что и когда показывали страницы
evidence-newest-event = Последняя запись отслеживания
evidence-last-seen = Последний просмотр
evidence-pictures = Скриншоты страниц
evidence-picture = { $what }, { $time }
evidence-picture-order = Заказ на AliExpress
evidence-picture-tracker = Страница отслеживания
evidence-picture-chat = Чат с продавцом
evidence-picture-dispute = Спор или возврат
evidence-picture-other = Другая страница

## The page on which the file is looked at and saved, and the button that saves a screenshot

file-heading = Файл для спора
file-save-html = Сохранить одним файлом HTML
file-save-json = Сохранить как JSON
file-print = Распечатать или сохранить как PDF
file-language = Язык файла
file-saved = Сохранено: { $name }
file-pictures = Скриншоты в этом файле
file-delete = Удалить
file-delete-label = Удалить: { $what }
file-deleted = Удалено.
file-preview = Предпросмотр
file-add-pictures = Чтобы добавить скриншоты, откройте заказ, отслеживание или чат во вкладке, щёлкните там Stuck Parcel на панели инструментов, затем выберите «Сохранить скриншот этой страницы».
file-no-order = Заказ не выбран
file-no-order-text = Эта страница открывается из заказа: кнопкой в карточке на его странице или ссылкой в списке, который открывает кнопка на панели инструментов.
file-unknown = Этот заказ пока неизвестен
file-unknown-text = О нём ещё ничего не прочитано. Сначала откройте его на AliExpress.
file-failed = Не удалось создать файл
file-failed-text = Не удалось прочитать сохранённые данные: { $error }
file-others-unread = В файле нет того, что об этой посылке известно только из других заказов. Не удалось прочитать эти заказы: { $error }
file-not-done = Не получилось: { $error }
file-link = Файл для спора
picture-keep = Сохранить скриншот этой страницы
picture-choose = К какому заказу относится эта страница?
picture-preview = Что увидит AliExpress
picture-covered = Места, где видны ваше имя, телефон и улица, закрыты. Проверьте остальное, прежде чем сохранить скриншот.
picture-uncovered = Ничего не закрыто. Прежде чем сохранить скриншот, проверьте, не видны ли на нём ваше имя, телефон или адрес.
picture-keep-taken = Сохранить так
picture-uncover = Показать адрес на скриншоте
picture-cover = Снова закрыть адрес
picture-discard = Не сохранять
picture-kept = Скриншот сохранён. Скриншотов у этого заказа: { $count }.
picture-full =
    { $count ->
        [one] У этого заказа уже { $count } скриншот, больше места нет. Сначала удалите один в файле для спора.
        [few] У этого заказа уже { $count } скриншота, больше места нет. Сначала удалите один в файле для спора.
        [many] У этого заказа уже { $count } скриншотов, больше места нет. Сначала удалите один в файле для спора.
       *[other] У этого заказа уже { $count } скриншота, больше места нет. Сначала удалите один в файле для спора.
    }
picture-refused = Браузер не разрешает сделать скриншот этой страницы.
picture-changed = Во вкладке теперь другая страница. Сделайте скриншот ещё раз.
picture-not-kept = Не удалось сохранить скриншот: { $error }
file-open-tracking = Открыть страницу отслеживания
file-not-copied = Браузер не разрешил копирование. Выделите текст в предпросмотре и скопируйте его.
