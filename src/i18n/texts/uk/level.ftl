### The advice in one line: a headline, also of the marks on the order list. At most 28 letters.

level-done = Робити нічого не треба
level-wait = Чекайте
level-watch = Стежте за посилкою
level-write = Напишіть продавцю
level-extend = Попросіть подовжити захист
level-extend-asked = Запит на подовження подано
level-did-it-arrive = Посилка дійшла?
level-dispute = Відкрийте спір
level-unknown = Поки що неясно

## The headline once the time for a dispute is over, too

level-too-late = Зверніться до банку
level-collect = Заберіть посилку
level-call-courier = Зателефонуйте кур’єру
level-cancel = Скасуйте замовлення
level-find-end = Знайдіть дату закінчення
level-refund = Триває повернення або спір
