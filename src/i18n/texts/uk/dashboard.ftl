### The page with all orders.

dashboard-title = Усі посилки
dashboard-summary =
    { $act ->
        [one] { $act } потребує уваги · { $moving } у дорозі · { $finished } завершено
        [few] { $act } потребують уваги · { $moving } у дорозі · { $finished } завершено
        [many] { $act } потребують уваги · { $moving } у дорозі · { $finished } завершено
       *[other] { $act } потребують уваги · { $moving } у дорозі · { $finished } завершено
    }
dashboard-loading =
    { $count ->
        [one] Читаємо { $count } замовлення…
        [few] Читаємо { $count } замовлення…
        [many] Читаємо { $count } замовлень…
       *[other] Читаємо { $count } замовлення…
    }
dashboard-search = Пошук
dashboard-search-hint = Замовлення, номер, магазин, товар або нотатка
dashboard-filter = Показати
dashboard-filter-all = Усі
dashboard-filter-act = Потребують уваги
dashboard-filter-moving = У дорозі
dashboard-filter-finished = Завершені
dashboard-filter-archived = В архіві
dashboard-sort = Сортування
dashboard-sort-gravity = Спершу термінові
dashboard-sort-protection = Скільки днів захисту лишилося
dashboard-sort-seen = Останній перегляд
dashboard-hide-delivered = Сховати доставлені
dashboard-hidden =
    { $count ->
        [one] Сховано { $count } доставлене замовлення
        [few] Сховано { $count } доставлені замовлення
        [many] Сховано { $count } доставлених замовлень
       *[other] Сховано { $count } доставленого замовлення
    }
dashboard-found =
    { $count ->
        [one] { $count } замовлення
        [few] { $count } замовлення
        [many] { $count } замовлень
       *[other] { $count } замовлення
    }
dashboard-more = Показати ще { $count }
dashboard-nothing = Відповідних замовлень немає.
dashboard-details = Докладніше
dashboard-less = Згорнути
dashboard-open-order = Відкрити замовлення
dashboard-archived = В архіві з { $date }: подробиці видалено, щоб звільнити місце.
dashboard-look-again-on = Перевірити знову: { $date }
dashboard-history = Що й коли показували сторінки
dashboard-history-range = { $first } — { $last }
dashboard-newest-event = Останній запис
dashboard-refund = Повернення грошей
dashboard-log = Ваш журнал
dashboard-log-undone = { $text } (скасовано)
dashboard-log-empty = Поки що нічого.
dashboard-log-range = Виберіть день від { $first } до { $last } включно.
dashboard-note = Ваша нотатка
dashboard-note-hint = Зберігається, коли ви виходите з поля, або через Ctrl+Enter.
dashboard-saved = Збережено
dashboard-not-saved = Не збережено
dashboard-note-joined = Збережено. Тим часом нотатку змінили в іншому вікні: збережено обидва тексти.
dashboard-again = Перевірити знову
dashboard-again-clear = Очистити
dashboard-calendar = Додати кінець захисту в календар
dashboard-calendar-summary = Кінець захисту покупця: { $title }
dashboard-calendar-description = Замовлення AliExpress { $order }. Якщо посилка не у вас у руках, відкрийте спір до цього дня.
dashboard-delete = Видалити це замовлення
dashboard-card-hidden = Ви сховали картку на сторінці цього замовлення.
dashboard-show-card = Показати знову
dashboard-deleted = Замовлення { $order } видалено.
dashboard-undo = Скасувати
dashboard-parcel = Посилка { $number }

## The popup, beside popup.ftl

popup-all-orders = Усі замовлення
popup-act =
    { $count ->
        [one] { $count } замовлення потребує уваги
        [few] { $count } замовлення потребують уваги
        [many] { $count } замовлень потребують уваги
       *[other] { $count } замовлення потребують уваги
    }

## What is stored

data-title = Ваші дані
data-about = Усе зберігається лише в цьому браузері. Час від часу робіть експорт: іншої копії немає.
data-used = Зайнято { $used } із { $whole } МБ ({ $percent } %)
data-almost-full = Місце майже закінчилося. Перенесіть завершені замовлення в архів: номери, дати й ваші позначки лишаться, тексти записів відстеження й адресу буде видалено.
data-export = Експортувати все
data-import = Імпортувати файл
data-table = Таблиця (CSV)
data-archive = Архівувати завершені замовлення
data-archive-first =
    { $count ->
        [one] Спершу зробіть експорт. Потім { $count } завершене замовлення втратить тексти записів відстеження й адресу. Вони повернуться, лише якщо AliExpress їх ще показує.
        [few] Спершу зробіть експорт. Потім { $count } завершені замовлення втратять тексти записів відстеження й адресу. Вони повернуться, лише якщо AliExpress їх ще показує.
        [many] Спершу зробіть експорт. Потім { $count } завершених замовлень втратять тексти записів відстеження й адресу. Вони повернуться, лише якщо AliExpress їх ще показує.
       *[other] Спершу зробіть експорт. Потім { $count } завершеного замовлення втратять тексти записів відстеження й адресу. Вони повернуться, лише якщо AliExpress їх ще показує.
    }
data-archive-now = Перенести в архів
data-archived =
    { $count ->
        [one] В архів перенесено { $count } замовлення.
        [few] В архів перенесено { $count } замовлення.
        [many] В архів перенесено { $count } замовлень.
       *[other] В архів перенесено { $count } замовлення.
    }
data-unarchived =
    { $count ->
        [one] Скасовано: подробиці { $count } замовлення знову на місці.
        [few] Скасовано: подробиці { $count } замовлень знову на місці.
        [many] Скасовано: подробиці { $count } замовлень знову на місці.
       *[other] Скасовано: подробиці { $count } замовлення знову на місці.
    }
data-nothing-to-archive = Переносити в архів нічого.
data-delete-all = Видалити все
data-delete-first =
    { $count ->
        [one] Буде видалено { $count } замовлення з усіма нотатками й відповідями. Без експорту повернути їх неможливо.
        [few] Буде видалено { $count } замовлення з усіма нотатками й відповідями. Без експорту повернути їх неможливо.
        [many] Буде видалено { $count } замовлень з усіма нотатками й відповідями. Без експорту повернути їх неможливо.
       *[other] Буде видалено { $count } замовлення з усіма нотатками й відповідями. Без експорту повернути їх неможливо.
    }
data-delete-now = Видалити все зараз
data-deleted = Усе видалено.
data-cancel = Скасувати
data-exported =
    { $count ->
        [one] Експортовано { $count } замовлення.
        [few] Експортовано { $count } замовлення.
        [many] Експортовано { $count } замовлень.
       *[other] Експортовано { $count } замовлення.
    }
data-left-out =
    { $count ->
        [one] До файлу не потрапив { $count } запис: прочитати не вдалося.
        [few] До файлу не потрапили { $count } записи: прочитати не вдалося.
        [many] До файлу не потрапило { $count } записів: прочитати не вдалося.
       *[other] До файлу не потрапило { $count } запису: прочитати не вдалося.
    }
data-unread = Не виконано: не вдалося прочитати всі збережені замовлення. Закрийте це вікно, відкрийте його знову й повторіть спробу.
data-working = { $done } із { $whole }…
data-deleting = Видалення…
data-imported =
    { $count ->
        [one] Імпортовано { $count } замовлення.
        [few] Імпортовано { $count } замовлення.
        [many] Імпортовано { $count } замовлень.
       *[other] Імпортовано { $count } замовлення.
    }
data-import-known = Замовлення, про які у файлі немає нічого нового: { $count }.
data-aside =
    { $count ->
        [one] Відкладено без змін: { $count } запис ({ $why }).
        [few] Відкладено без змін: { $count } записи ({ $why }).
        [many] Відкладено без змін: { $count } записів ({ $why }).
       *[other] Відкладено без змін: { $count } запису ({ $why }).
    }
data-aside-unreadable = пошкоджено: { $count }
data-aside-nameless = без правильного номера замовлення: { $count }
data-aside-later = із новішої версії Stuck Parcel: { $count }
data-refused-damaged = Файл пошкоджений або неповний. Нічого не імпортовано й не змінено.
data-refused-foreign = Це не експорт Stuck Parcel. Нічого не змінено.
data-refused-table = Це таблиця (CSV), її не можна імпортувати. Виберіть файл експорту (JSON), який зберігає кнопка «Експортувати все». Нічого не змінено.
data-refused-later = Цей файл створено новішою версією Stuck Parcel. Оновіть розширення й повторіть імпорт. Нічого не змінено.
data-failed = Не вийшло: { $error }. Нічого не втрачено.
data-full = Місце, яке браузер відвів цьому розширенню, закінчилося. Перенесіть завершені замовлення в архів нижче й спробуйте знову.
data-quarantine =
    { $count ->
        [one] Не вдалося прочитати { $count } збережений запис
        [few] Не вдалося прочитати { $count } збережені записи
        [many] Не вдалося прочитати { $count } збережених записів
       *[other] Не вдалося прочитати { $count } збереженого запису
    }
data-quarantine-about = Нічого не видалено: ці записи зберігаються окремо. Їх можна зберегти у файл або видалити.
data-quarantine-line = Замовлення { $order }, відкладено { $date }, { $size } КБ
data-quarantine-export = Зберегти у файл
data-quarantine-delete = Видалити ці записи

## The heads of the spreadsheet's columns

table-order = Замовлення
table-verdict = Порада
table-why = Чому
table-item = Товар
table-store = Магазин
table-price = Ціна
table-number = Трек-номер
table-other-numbers = Інші номери
table-placed = Оформлено
table-shipped = Відправлено
table-protection = Захист до
table-days-left = Лишилося днів захисту
table-last-event = Останній запис
table-last-seen = Останній перегляд
table-again = Перевірити знову
table-note = Нотатка
dashboard-again-range = Виберіть день від сьогодні до { $date }
data-imported-pictures = Скриншоти: { $count }.
data-imported-settings = Налаштування, імпортовані з файлу: { $names }. Інші не змінилися.
data-settings-doubtful = Деякі налаштування у файлі недійсні, їх не імпортовано.
data-pictures-left-out = Не імпортовано скриншотів: { $count } (пошкоджені, їхнього замовлення немає у файлі або їх забагато для одного замовлення).
data-kept-later =
    { $count ->
        [one] { $count } замовлення збережено новішою версією Stuck Parcel і залишено без змін.
        [few] { $count } замовлення збережено новішою версією Stuck Parcel і залишено без змін.
        [many] { $count } замовлень збережено новішою версією Stuck Parcel і залишено без змін.
       *[other] { $count } замовлення збережено новішою версією Stuck Parcel і залишено без змін.
    }
