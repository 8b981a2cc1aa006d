### The page of settings.

options-title = Настройки
options-waiting-intro = После указанного числа полных дней без новостей совет меняется. Эти числа сразу действуют для всех заказов.
options-first-scan = Номер создан, но посылку ещё не отсканировали
options-first-scan-from = Считается со дня отправки; если он неизвестен — со дня оплаты или оформления.
options-accepted = Посылка у перевозчика
options-exported = В пути в вашу страну
options-exported-from = Считается со дня, когда посылка покинула страну отправления.
options-arrived = В вашей стране
options-last-movement-from = Считается с последнего движения.
options-normal-from = Норма с дня
options-normal-to = Норма до дня
options-write = Писать с дня
options-red-flag = Тревога после дня
options-no-days = Целое число от 0 до { $most }
options-at-least = { $days } или больше
options-more-than = Больше { $days }
options-reset = Вернуть значения по умолчанию
options-reminders = Напоминания
options-reminders-intro = Уведомления о том, что ситуация с заказом ухудшилась или защита покупателя скоро закончится. Браузер один раз спросит, можно ли их показывать.
options-remind = Напоминать мне
options-not-allowed = Браузер не разрешил уведомления, поэтому напоминания выключены.
options-before = Перед концом защиты покупателя
options-before-days =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
options-quiet = Тихие часы
options-quiet-hint = В эти часы уведомлений нет. Чтобы отключить тихие часы, выберите дважды одно и то же время.
options-quiet-from = С
options-quiet-to = До
options-languages = Языки и оформление
options-language = Язык
options-language-browser = Как в браузере: { $language }
options-seller-language = Сообщения продавцу
options-seller-language-hint = Они пишутся на этом языке и показываются с переводом, если это не ваш язык.
options-theme = Тема
options-side = Где показывать карточку
options-side-left = Слева
options-side-right = Справа
options-theme-browser = Как в браузере
options-theme-light = Светлая
options-theme-dark = Тёмная
options-data = Ваши данные
options-data-where = Заказы, ответы и заметки хранятся только на этом устройстве, в браузере. Эти настройки хранятся вместе с настройками браузера: если он синхронизирует их, они попадут и на другие ваши устройства. Расширение никому ничего не отправляет.
options-data-link = Экспорт, импорт или удаление заказов
options-saved = Сохранено
options-not-saved =
    { $count ->
        [one] Пока не сохранено: проверьте { $count } отмеченное число.
        [few] Пока не сохранено: проверьте { $count } отмеченных числа.
        [many] Пока не сохранено: проверьте { $count } отмеченных чисел.
       *[other] Пока не сохранено: проверьте { $count } отмеченного числа.
    }
options-failed = Не удалось сохранить. Обновите страницу и попробуйте снова.
options-open = Настройки
options-advanced = Дополнительно: сколько ждать
options-unsaved = Не сохранено: { $error }
options-retry = Попробовать снова
options-version = Stuck Parcel { $version }
options-report-hint = К сообщению лучше приложить диагностику. Кнопка «Скопировать диагностику» в подробностях карточки заказа копирует её без личных данных.
options-help = Справка
options-report = Сообщить о проблеме
