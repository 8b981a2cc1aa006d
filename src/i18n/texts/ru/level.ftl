### The advice in one line: a headline, also of the marks on the order list. At most 28 letters.

level-done = Делать ничего не нужно
level-wait = Ждите
level-watch = Следите за посылкой
level-write = Напишите продавцу
level-extend = Попросите продлить защиту
level-extend-asked = Продление запрошено
level-did-it-arrive = Посылка дошла?
level-dispute = Откройте спор
level-unknown = Пока неясно

## The headline once the time for a dispute is over, too

level-too-late = Обратитесь в банк
level-collect = Заберите посылку
level-call-courier = Позвоните курьеру
level-cancel = Отмените заказ
level-find-end = Найдите дату окончания
level-refund = Идёт возврат или спор
