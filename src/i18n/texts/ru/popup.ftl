### The window that the toolbar button opens.

popup-title = Ваши посылки
popup-order = Заказ { $order }
popup-protection =
    { $days ->
        [one] Защита: ещё { $days } день
        [few] Защита: ещё { $days } дня
        [many] Защита: ещё { $days } дней
       *[other] Защита: ещё { $days } дня
    }
popup-protection-estimate =
    { $days ->
        [one] Защита: ещё около { $days } дня
        [few] Защита: ещё около { $days } дней
        [many] Защита: ещё около { $days } дней
       *[other] Защита: ещё около { $days } дня
    }
popup-protection-today = Защита заканчивается сегодня
popup-protection-over = Защита закончилась
popup-more = и ещё { $count }
popup-empty-title = Посылок пока нет
popup-empty = Откройте на AliExpress заказ или его отслеживание. Ответ появится там же, в карточке внизу страницы, а заказ останется в этом списке.
popup-open-orders = Открыть мои заказы
popup-error-title = Не удалось прочитать список
popup-error = Ничего не потеряно. Закройте это окно и откройте снова. Если не поможет, перезагрузите расширение.
popup-search = Найти заказ или проверить номер
popup-needs-me = Требуют внимания
popup-unrecognized = Непонятные записи ({ $count })
popup-unrecognized-note = Расширение пока не знает этих записей. Имена, номера и места убраны. Просмотрите всё перед отправкой: могло остаться чьё-то имя.
popup-unrecognized-copy = Скопировать для сообщения об ошибке
