### The page with all orders.

dashboard-title = Все посылки
dashboard-summary =
    { $act ->
        [one] { $act } требует внимания
        [few] { $act } требуют внимания
        [many] { $act } требуют внимания
       *[other] { $act } требуют внимания
    } · { $moving } в пути · { $finished ->
        [one] { $finished } завершён
        [few] { $finished } завершены
        [many] { $finished } завершено
       *[other] { $finished } завершено
    }
dashboard-loading =
    { $count ->
        [one] Читаем { $count } заказ…
        [few] Читаем { $count } заказа…
        [many] Читаем { $count } заказов…
       *[other] Читаем { $count } заказа…
    }
dashboard-search = Поиск
dashboard-search-hint = Заказ, номер, магазин, товар или заметка
dashboard-filter = Показать
dashboard-filter-all = Все
dashboard-filter-act = Требуют внимания
dashboard-filter-moving = В пути
dashboard-filter-finished = Завершены
dashboard-filter-archived = В архиве
dashboard-sort = Сортировка
dashboard-sort-gravity = Сначала срочные
dashboard-sort-protection = Сколько дней защиты осталось
dashboard-sort-seen = Последний просмотр
dashboard-hide-delivered = Скрыть доставленные
dashboard-hidden =
    { $count ->
        [one] Скрыт { $count } доставленный заказ
        [few] Скрыты { $count } доставленных заказа
        [many] Скрыто { $count } доставленных заказов
       *[other] Скрыто { $count } доставленного заказа
    }
dashboard-found =
    { $count ->
        [one] { $count } заказ
        [few] { $count } заказа
        [many] { $count } заказов
       *[other] { $count } заказа
    }
dashboard-more = Показать ещё { $count }
dashboard-nothing = Подходящих заказов нет.
dashboard-details = Подробнее
dashboard-less = Свернуть
dashboard-open-order = Открыть заказ
dashboard-archived = В архиве с { $date }: подробности удалены, чтобы освободить место.
dashboard-look-again-on = Проверить снова: { $date }
dashboard-history = Что и когда показывали страницы
dashboard-history-range = { $first } — { $last }
dashboard-newest-event = Последняя запись
dashboard-refund = Возврат денег
dashboard-log = Ваш журнал
dashboard-log-undone = { $text } (отменено)
dashboard-log-empty = Пока ничего.
dashboard-log-range = Выберите день с { $first } по { $last } включительно.
dashboard-note = Ваша заметка
dashboard-note-hint = Сохраняется, когда вы уходите из поля, или по Ctrl+Enter.
dashboard-saved = Сохранено
dashboard-not-saved = Не сохранено
dashboard-note-joined = Сохранено. Тем временем заметку изменили в другом окне: сохранены оба текста.
dashboard-again = Проверить снова
dashboard-again-clear = Очистить
dashboard-calendar = Добавить конец защиты в календарь
dashboard-calendar-summary = Конец защиты покупателя: { $title }
dashboard-calendar-description = Заказ AliExpress { $order }. Если посылка не у вас в руках, откройте спор до этого дня.
dashboard-delete = Удалить этот заказ
dashboard-card-hidden = Вы скрыли карточку на странице этого заказа.
dashboard-show-card = Показать снова
dashboard-deleted = Заказ { $order } удалён.
dashboard-undo = Отменить
dashboard-parcel = Посылка { $number }

## The popup, beside popup.ftl

popup-all-orders = Все заказы
popup-act =
    { $count ->
        [one] { $count } заказ требует внимания
        [few] { $count } заказа требуют внимания
        [many] { $count } заказов требуют внимания
       *[other] { $count } заказа требуют внимания
    }

## What is stored

data-title = Ваши данные
data-about = Всё хранится только в этом браузере. Время от времени делайте экспорт: другой копии нет.
data-used = Занято { $used } из { $whole } МБ ({ $percent } %)
data-almost-full = Место почти закончилось. Перенесите завершённые заказы в архив: номера, даты и ваши отметки останутся, тексты записей отслеживания и адрес удалятся.
data-export = Экспортировать всё
data-import = Импортировать файл
data-table = Таблица (CSV)
data-archive = Архивировать завершённые заказы
data-archive-first =
    { $count ->
        [one] Сначала сделайте экспорт. Затем { $count } завершённый заказ потеряет тексты записей отслеживания и адрес. Они вернутся, только если AliExpress ещё их показывает.
        [few] Сначала сделайте экспорт. Затем { $count } завершённых заказа потеряют тексты записей отслеживания и адрес. Они вернутся, только если AliExpress ещё их показывает.
        [many] Сначала сделайте экспорт. Затем { $count } завершённых заказов потеряют тексты записей отслеживания и адрес. Они вернутся, только если AliExpress ещё их показывает.
       *[other] Сначала сделайте экспорт. Затем { $count } завершённого заказа потеряют тексты записей отслеживания и адрес. Они вернутся, только если AliExpress ещё их показывает.
    }
data-archive-now = Перенести в архив
data-archived =
    { $count ->
        [one] В архив перенесён { $count } заказ.
        [few] В архив перенесены { $count } заказа.
        [many] В архив перенесено { $count } заказов.
       *[other] В архив перенесено { $count } заказа.
    }
data-unarchived =
    { $count ->
        [one] Отменено: подробности { $count } заказа снова на месте.
        [few] Отменено: подробности { $count } заказов снова на месте.
        [many] Отменено: подробности { $count } заказов снова на месте.
       *[other] Отменено: подробности { $count } заказа снова на месте.
    }
data-nothing-to-archive = Переносить в архив нечего.
data-delete-all = Удалить всё
data-delete-first =
    { $count ->
        [one] Будет удалён { $count } заказ со всеми заметками и ответами. Без экспорта вернуть их нельзя.
        [few] Будут удалены { $count } заказа со всеми заметками и ответами. Без экспорта вернуть их нельзя.
        [many] Будет удалено { $count } заказов со всеми заметками и ответами. Без экспорта вернуть их нельзя.
       *[other] Будет удалено { $count } заказа со всеми заметками и ответами. Без экспорта вернуть их нельзя.
    }
data-delete-now = Удалить всё сейчас
data-deleted = Всё удалено.
data-cancel = Отмена
data-exported =
    { $count ->
        [one] Экспортирован { $count } заказ.
        [few] Экспортированы { $count } заказа.
        [many] Экспортировано { $count } заказов.
       *[other] Экспортировано { $count } заказа.
    }
data-left-out =
    { $count ->
        [one] В файл не вошла { $count } запись: прочитать не удалось.
        [few] В файл не вошли { $count } записи: прочитать не удалось.
        [many] В файл не вошло { $count } записей: прочитать не удалось.
       *[other] В файл не вошло { $count } записи: прочитать не удалось.
    }
data-unread = Не выполнено: не удалось прочитать все сохранённые заказы. Закройте это окно, откройте его снова и повторите попытку.
data-working = { $done } из { $whole }…
data-deleting = Удаление…
data-imported =
    { $count ->
        [one] Импортирован { $count } заказ.
        [few] Импортированы { $count } заказа.
        [many] Импортировано { $count } заказов.
       *[other] Импортировано { $count } заказа.
    }
data-import-known = Заказы, о которых в файле нет ничего нового: { $count }.
data-aside =
    { $count ->
        [one] Отложено без изменений: { $count } запись ({ $why }).
        [few] Отложено без изменений: { $count } записи ({ $why }).
        [many] Отложено без изменений: { $count } записей ({ $why }).
       *[other] Отложено без изменений: { $count } записи ({ $why }).
    }
data-aside-unreadable = повреждено: { $count }
data-aside-nameless = без правильного номера заказа: { $count }
data-aside-later = из более новой версии Stuck Parcel: { $count }
data-refused-damaged = Файл повреждён или неполный. Ничего не импортировано и не изменено.
data-refused-foreign = Это не экспорт Stuck Parcel. Ничего не изменено.
data-refused-table = Это таблица (CSV), её нельзя импортировать. Выберите файл экспорта (JSON), который сохраняет кнопка «Экспортировать всё». Ничего не изменено.
data-refused-later = Этот файл создан более новой версией Stuck Parcel. Обновите расширение и повторите импорт. Ничего не изменено.
data-failed = Не получилось: { $error }. Ничего не потеряно.
data-full = Место, отведённое браузером этому расширению, закончилось. Перенесите завершённые заказы в архив ниже и попробуйте снова.
data-quarantine =
    { $count ->
        [one] Не удалось прочитать { $count } сохранённую запись
        [few] Не удалось прочитать { $count } сохранённые записи
        [many] Не удалось прочитать { $count } сохранённых записей
       *[other] Не удалось прочитать { $count } сохранённой записи
    }
data-quarantine-about = Ничего не удалено: эти записи хранятся отдельно. Их можно сохранить в файл или удалить.
data-quarantine-line = Заказ { $order }, отложен { $date }, { $size } КБ
data-quarantine-export = Сохранить в файл
data-quarantine-delete = Удалить эти записи

## The heads of the spreadsheet's columns

table-order = Заказ
table-verdict = Совет
table-why = Почему
table-item = Товар
table-store = Магазин
table-price = Цена
table-number = Трек-номер
table-other-numbers = Другие номера
table-placed = Оформлен
table-shipped = Отправлен
table-protection = Защита до
table-days-left = Осталось дней защиты
table-last-event = Последняя запись
table-last-seen = Последний просмотр
table-again = Проверить снова
table-note = Заметка
dashboard-again-range = Выберите день от сегодняшнего до { $date }
data-imported-pictures = Скриншоты: { $count }.
data-imported-settings = Настройки, импортированные из файла: { $names }. Остальные не изменились.
data-settings-doubtful = Некоторые настройки в файле недопустимы и не импортированы.
data-pictures-left-out = Не импортировано скриншотов: { $count } (повреждены, их заказа нет в файле или их слишком много для одного заказа).
data-kept-later =
    { $count ->
        [one] { $count } заказ сохранён более новой версией Stuck Parcel и остался без изменений.
        [few] { $count } заказа сохранены более новой версией Stuck Parcel и остались без изменений.
        [many] { $count } заказов сохранено более новой версией Stuck Parcel и осталось без изменений.
       *[other] { $count } заказа сохранено более новой версией Stuck Parcel и осталось без изменений.
    }
