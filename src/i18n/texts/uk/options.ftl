### The page of settings.

options-title = Налаштування
options-waiting-intro = Після вказаної кількості повних днів без новин порада змінюється. Ці числа одразу діють для всіх замовлень.
options-first-scan = Номер створено, але посилку ще не відсканували
options-first-scan-from = Рахується з дня відправлення; якщо він невідомий — з дня оплати або оформлення.
options-accepted = Посилка в перевізника
options-exported = Дорогою до вашої країни
options-exported-from = Рахується з дня, коли посилка залишила країну відправлення.
options-arrived = У вашій країні
options-last-movement-from = Рахується з останнього руху.
options-normal-from = Норма з дня
options-normal-to = Норма до дня
options-write = Писати з дня
options-red-flag = Тривога після дня
options-no-days = Ціле число від 0 до { $most }
options-at-least = { $days } або більше
options-more-than = Більше ніж { $days }
options-reset = Повернути типові значення
options-reminders = Нагадування
options-reminders-intro = Сповіщення про те, що ситуація із замовленням погіршилася або захист покупця скоро закінчиться. Браузер один раз запитає, чи можна їх показувати.
options-remind = Нагадувати мені
options-not-allowed = Браузер не дозволив сповіщення, тому нагадування вимкнено.
options-before = Перед кінцем захисту покупця
options-before-days =
    { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }
options-quiet = Тихі години
options-quiet-hint = У ці години сповіщень немає. Щоб вимкнути тихі години, виберіть двічі той самий час.
options-quiet-from = З
options-quiet-to = До
options-languages = Мови та вигляд
options-language = Мова
options-language-browser = Як у браузері: { $language }
options-seller-language = Повідомлення продавцю
options-seller-language-hint = Вони пишуться цією мовою і показуються з перекладом, якщо це не ваша мова.
options-theme = Тема
options-side = Де показувати картку
options-side-left = Ліворуч
options-side-right = Праворуч
options-theme-browser = Як у браузері
options-theme-light = Світла
options-theme-dark = Темна
options-data = Ваші дані
options-data-where = Замовлення, відповіді й нотатки зберігаються лише на цьому пристрої, у браузері. Ці налаштування зберігаються разом із налаштуваннями браузера: якщо він їх синхронізує, вони потраплять і на інші ваші пристрої. Розширення нікому нічого не надсилає.
options-data-link = Експорт, імпорт або видалення замовлень
options-saved = Збережено
options-not-saved =
    { $count ->
        [one] Ще не збережено: перевірте { $count } позначене число.
        [few] Ще не збережено: перевірте { $count } позначені числа.
        [many] Ще не збережено: перевірте { $count } позначених чисел.
       *[other] Ще не збережено: перевірте { $count } позначеного числа.
    }
options-failed = Не вдалося зберегти. Оновіть сторінку й спробуйте знову.
options-open = Налаштування
options-advanced = Додатково: скільки чекати
options-unsaved = Не збережено: { $error }
options-retry = Спробувати ще раз
options-version = Stuck Parcel { $version }
options-report-hint = До повідомлення краще додати діагностику. Кнопка «Скопіювати діагностику» в подробицях картки замовлення копіює її без особистих даних.
options-help = Довідка
options-report = Повідомити про проблему
