### The window that the toolbar button opens.

popup-title = Ваші посилки
popup-order = Замовлення { $order }
popup-protection =
    { $days ->
        [one] Захист: ще { $days } день
        [few] Захист: ще { $days } дні
        [many] Захист: ще { $days } днів
       *[other] Захист: ще { $days } дня
    }
popup-protection-estimate =
    { $days ->
        [one] Захист: ще близько { $days } дня
        [few] Захист: ще близько { $days } днів
        [many] Захист: ще близько { $days } днів
       *[other] Захист: ще близько { $days } дня
    }
popup-protection-today = Захист закінчується сьогодні
popup-protection-over = Захист закінчився
popup-more = і ще { $count }
popup-empty-title = Посилок поки що немає
popup-empty = Відкрийте на AliExpress замовлення або його відстеження. Відповідь з’явиться там само, у картці внизу сторінки, а замовлення залишиться в цьому списку.
popup-open-orders = Відкрити мої замовлення
popup-error-title = Не вдалося прочитати список
popup-error = Нічого не втрачено. Закрийте це вікно й відкрийте знову. Якщо не допоможе, перезавантажте розширення.
popup-search = Знайти замовлення або перевірити номер
popup-needs-me = Потребують уваги
popup-unrecognized = Незрозумілі записи ({ $count })
popup-unrecognized-note = Розширення ще не знає цих записів. Імена, номери й місця прибрано. Перегляньте все перед надсиланням: могло лишитися чиєсь ім’я.
popup-unrecognized-copy = Скопіювати для повідомлення про помилку
