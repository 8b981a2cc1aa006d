### How old the tracking is, and how it is read on the order page.

verdict-as-of = За даними на { $date }: { $why }
tracking-read-ago =
    { $days ->
        [one] Відстеження прочитано { $days } день тому.
        [few] Відстеження прочитано { $days } дні тому.
        [many] Відстеження прочитано { $days } днів тому.
       *[other] Відстеження прочитано { $days } дня тому.
    }
reminder-look-first = Перевірте відстеження: { $order }
reading-now = Читаємо відстеження…
reading-start = Прочитати відстеження
reading-open = Відкрити сторінку відстеження
reading-captcha = AliExpress вимагає пройти перевірку, перш ніж можна буде прочитати відстеження.
reading-logged-out = AliExpress вимагає увійти, перш ніж можна буде прочитати відстеження.
reading-refused = AliExpress не дав прочитати сторінку відстеження звідси.
reading-empty = Сторінка відстеження нічого не показала про це замовлення.
reading-unreachable = Сторінка відстеження не завантажилася або завантажувалася надто довго.
options-reading = Читати відстеження замовлення, яке я відкриваю
options-reading-title = Відстеження
options-reading-about = Коли ви відкриваєте сторінку надісланого замовлення, його сторінка відстеження на AliExpress непомітно відкривається, читається й закривається: не частіше ніж раз на 6 годин. Якщо це вимкнено, те саме робить кнопка на картці.
shipped-ago =
    { $days ->
        [one] Відправлено { $days } день тому
        [few] Відправлено { $days } дні тому
        [many] Відправлено { $days } днів тому
       *[other] Відправлено { $days } дня тому
    }
shipped-today = Відправлено сьогодні
