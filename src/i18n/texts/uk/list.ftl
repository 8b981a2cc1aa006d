### The bar above AliExpress's order list.

list-label = Stuck Parcel: відстеження замовлень із цього списку
list-counts = У дорозі: { $moving } · сьогодні не прочитано: { $unread }
list-all-read = У дорозі: { $moving } · сьогодні прочитано все
list-unread = Відстеження сьогодні не прочитано: { $unread }
list-start = Перевірити зараз
list-progress = { $done } із { $all }
list-needs-you =
    { $count ->
        [one] { $count } потребує уваги
        [few] { $count } потребують уваги
        [many] { $count } потребують уваги
       *[other] { $count } потребує уваги
    }
list-pause = Пауза
list-resume = Продовжити
list-stop = Зупинити
list-failures = Зупинено: не вдалося прочитати три сторінки відстеження поспіль.
list-day-limit = На сьогодні все: за день відкривається не більше 60 сторінок відстеження.
list-blocked = AliExpress просить пройти перевірку або ввійти в обліковий запис. Відкрийте самі сторінку відстеження будь-якого замовлення, а потім перевірте знову.
list-unreadable = Не прочитано: { $count }. Повторити можна через 6 годин.
list-opened = Список замовлень відкрито. Дані відстеження читаються там, замовлення за замовленням.
