### The bar above AliExpress's order list.

list-label = Stuck Parcel: отслеживание заказов из этого списка
list-counts = В пути: { $moving } · сегодня не прочитано: { $unread }
list-all-read = В пути: { $moving } · сегодня прочитано всё
list-unread = Отслеживание сегодня не прочитано: { $unread }
list-start = Проверить сейчас
list-progress = { $done } из { $all }
list-needs-you =
    { $count ->
        [one] { $count } требует внимания
        [few] { $count } требуют внимания
        [many] { $count } требуют внимания
       *[other] { $count } требует внимания
    }
list-pause = Пауза
list-resume = Продолжить
list-stop = Остановить
list-failures = Остановлено: не удалось прочитать три страницы отслеживания подряд.
list-day-limit = На сегодня всё: за день открывается не больше 60 страниц отслеживания.
list-blocked = AliExpress потребовал пройти проверку или войти в аккаунт. Откройте сами страницу отслеживания любого заказа, а потом проверьте снова.
list-unreadable = Не прочитано: { $count }. Повторить можно через 6 часов.
list-opened = Список заказов открыт. Данные отслеживания читаются там, заказ за заказом.
