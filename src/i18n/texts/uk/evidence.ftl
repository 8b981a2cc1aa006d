### The dispute file: read by somebody who decides about it. Calm and plain, no contractions.

evidence-title = Файл для спору: замовлення { $order }
evidence-made = Створено { $time } розширенням Stuck Parcel { $version } у браузері покупця за даними, які показали там сторінки AliExpress і Cainiao. Час — за годинником покупця ({ $zone }).
evidence-statement = Заява
evidence-flags = Тривожні ознаки
evidence-order = Замовлення
evidence-fact = Відомості
evidence-value = Як указано
evidence-read-from = Джерело
evidence-seen = Останній перегляд
evidence-item = Товар
evidence-items = { $count } × { $title }
evidence-price = Ціна
evidence-given-number = Номер від продавця
evidence-status-words = Статус, указаний на сторінці
evidence-refund = Список повернень
evidence-origin-country = Країна відправлення
evidence-destination-country = Країна призначення
evidence-protection-title = Як змінювався захист покупця
evidence-until = До
evidence-first-seen = Перший перегляд
evidence-parcel = Посилка { $number }
evidence-chart =
    Шкала часу з { $first } по { $last }: { $entries ->
        [one] { $entries } запис
        [few] { $entries } записи
        [many] { $entries } записів
       *[other] { $entries } запису
    }, { $silences ->
        [one] { $silences } довга перерва
        [few] { $silences } довгі перерви
        [many] { $silences } довгих перерв
       *[other] { $silences } довгої перерви
    }.
evidence-row-silences = Без новин
evidence-row-entries = Записи відстеження
evidence-row-table = Звичайний строк очікування
evidence-row-messages = Повідомлення продавцю
evidence-silent =
    { $days ->
        [one] Без позначок { $days } день
        [few] Без позначок { $days } дні
        [many] Без позначок { $days } днів
       *[other] Без позначок { $days } дня
    }
evidence-silence =
    { $days ->
        [one] { $from } — { $to }: без позначок { $days } день
        [few] { $from } — { $to }: без позначок { $days } дні
        [many] { $from } — { $to }: без позначок { $days } днів
       *[other] { $from } — { $to }: без позначок { $days } дня
    }
evidence-silence-lasts =
    { $days ->
        [one] { $from } — { $to } (останнє читання): без позначок { $days } день
        [few] { $from } — { $to } (останнє читання): без позначок { $days } дні
        [many] { $from } — { $to } (останнє читання): без позначок { $days } днів
       *[other] { $from } — { $to } (останнє читання): без позначок { $days } дня
    }
evidence-span-normal = норма
evidence-span-between = довше, ніж зазвичай
evidence-span-write = надто довго
evidence-table =
    { $normal ->
        [one] Звичайне очікування на цьому етапі, рахуючи з { $start }: до { $normal } дня; з { $write }-го дня це надто довго. Триває { $day }-й день.
        [few] Звичайне очікування на цьому етапі, рахуючи з { $start }: до { $normal } днів; з { $write }-го дня це надто довго. Триває { $day }-й день.
        [many] Звичайне очікування на цьому етапі, рахуючи з { $start }: до { $normal } днів; з { $write }-го дня це надто довго. Триває { $day }-й день.
       *[other] Звичайне очікування на цьому етапі, рахуючи з { $start }: до { $normal } дня; з { $write }-го дня це надто довго. Триває { $day }-й день.
    }
evidence-today = сьогодні, { $date }
evidence-protection = захист до { $date }
evidence-entries = Записи відстеження, спершу нові
evidence-when = Коли
evidence-entry = Запис
evidence-code = Код { $code }
evidence-no-entries = Історію відстеження прочитано { $time }, записів у ній не було.
evidence-last-read = Останнє читання: { $time }.
evidence-correspondence = Листування з продавцем
evidence-answer = Що сталося
evidence-offered = Готовий текст для надсилання:
evidence-checks = Перевірки в трекерах
evidence-tracker = Трекер
evidence-result = Результат
evidence-found = дані є
evidence-nothing = нічого немає
evidence-said = Що позначив покупець
evidence-history = Що й коли показували сторінки
evidence-newest-event = Останній запис відстеження
evidence-last-seen = Останній перегляд
evidence-pictures = Скриншоти сторінок
evidence-picture = { $what }, { $time }
evidence-picture-order = Замовлення на AliExpress
evidence-picture-tracker = Сторінка відстеження
evidence-picture-chat = Чат із продавцем
evidence-picture-dispute = Спір або повернення
evidence-picture-other = Інша сторінка

## The page on which the file is looked at and saved, and the button that saves a screenshot

file-heading = Файл для спору
file-save-html = Зберегти одним файлом HTML
file-save-json = Зберегти як JSON
file-print = Надрукувати або зберегти як PDF
file-language = Мова файлу
file-saved = Збережено: { $name }
file-pictures = Скриншоти в цьому файлі
file-delete = Видалити
file-delete-label = Видалити: { $what }
file-deleted = Видалено.
file-preview = Попередній перегляд
file-add-pictures = Щоб додати скриншоти, відкрийте замовлення, відстеження або чат у вкладці, клацніть там Stuck Parcel на панелі інструментів, потім виберіть «Зберегти скриншот цієї сторінки».
file-no-order = Замовлення не вибрано
file-no-order-text = Ця сторінка відкривається із замовлення: кнопкою в картці на його сторінці або посиланням у списку, який відкриває кнопка на панелі інструментів.
file-unknown = Це замовлення поки невідоме
file-unknown-text = Про нього ще нічого не прочитано. Спершу відкрийте його на AliExpress.
file-failed = Не вдалося створити файл
file-failed-text = Не вдалося прочитати збережені дані: { $error }
file-others-unread = У файлі немає того, що про цю посилку відомо лише з інших замовлень. Не вдалося прочитати ці замовлення: { $error }
file-not-done = Не вийшло: { $error }
file-link = Файл для спору
picture-keep = Зберегти скриншот цієї сторінки
picture-choose = До якого замовлення належить ця сторінка?
picture-preview = Що побачить AliExpress
picture-covered = Місця, де видно ваше ім’я, телефон і вулицю, закрито. Перевірте решту, перш ніж зберегти скриншот.
picture-uncovered = Нічого не закрито. Перш ніж зберегти скриншот, перевірте, чи не видно на ньому вашого імені, телефону або адреси.
picture-keep-taken = Зберегти так
picture-uncover = Показати адресу на скриншоті
picture-cover = Знову закрити адресу
picture-discard = Не зберігати
picture-kept = Скриншот збережено. Скриншотів у цього замовлення: { $count }.
picture-full =
    { $count ->
        [one] У цього замовлення вже { $count } скриншот, більше місця немає. Спершу видаліть один у файлі для спору.
        [few] У цього замовлення вже { $count } скриншоти, більше місця немає. Спершу видаліть один у файлі для спору.
        [many] У цього замовлення вже { $count } скриншотів, більше місця немає. Спершу видаліть один у файлі для спору.
       *[other] У цього замовлення вже { $count } скриншота, більше місця немає. Спершу видаліть один у файлі для спору.
    }
picture-refused = Браузер не дозволяє зробити скриншот цієї сторінки.
picture-changed = У вкладці тепер інша сторінка. Зробіть скриншот ще раз.
picture-not-kept = Не вдалося зберегти скриншот: { $error }
file-open-tracking = Відкрити сторінку відстеження
file-not-copied = Браузер не дозволив копіювання. Виділіть текст у попередньому перегляді й скопіюйте його.
