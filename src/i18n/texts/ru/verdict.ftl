### The advice in one sentence, for each situation. "-plain" is used where the day count or the date is not known.

verdict-unpaid = Заказ ещё не оплачен, поэтому ничего не отправлено.
verdict-cancelled = Заказ отменён. В пути ничего нет.
verdict-closed = Заказ закрыт. В пути ничего нет.
verdict-refunded = Деньги вам вернули.
verdict-received = Посылка у вас. Пользуйтесь с удовольствием.
verdict-completed = Заказ завершён. AliExpress может через некоторое время завершить заказ сам.
verdict-completed-undelivered = Заказ завершён, но отслеживание так и не показало доставки. Если посылки у вас нет, отметьте это здесь.
verdict-delivered = По данным отслеживания посылка доставлена.
verdict-delivered-elsewhere = По данным отслеживания, посылку вручили здесь: { $place }. Это не ваш город, поэтому только вы знаете, у вас ли она.
verdict-not-shipped =
    Продавец ещё не отправил заказ. Вы ждёте { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }; норма — до { $normal ->
        [one] { $normal } дня
        [few] { $normal } дней
        [many] { $normal } дней
       *[other] { $normal } дня
    }.
verdict-not-shipped-plain = Продавец ещё не отправил заказ.
verdict-never-shipped =
    Продавец не отправляет заказ уже { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }. Больше не ждите: отмените его и верните деньги.
verdict-never-shipped-plain = Продавец всё ещё не отправил заказ. Отмените его и верните деньги.
verdict-no-first-scan =
    С { $start } посылку ни разу не отсканировали ({ $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }); норма — до { $normal ->
        [one] { $normal } дня
        [few] { $normal } дней
        [many] { $normal } дней
       *[other] { $normal } дня
    }.
verdict-no-first-scan-plain = Посылку ещё никто не отсканировал. В первые дни это нормально.
verdict-silent-accepted =
    Посылка у перевозчика. Новостей нет { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }, с { $start }; норма — до { $normal ->
        [one] { $normal } дня
        [few] { $normal } дней
        [many] { $normal } дней
       *[other] { $normal } дня
    }.
verdict-silent-accepted-plain = Посылка у перевозчика. На этом этапе пауза — это нормально.
verdict-silent-exported =
    Посылка едет в вашу страну уже { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }, с { $start }; на этом участке норма без новостей — до { $normal ->
        [one] { $normal } дня
        [few] { $normal } дней
        [many] { $normal } дней
       *[other] { $normal } дня
    }.
verdict-silent-exported-plain = Посылка едет в вашу страну. На этом участке новостей может долго не быть, и это нормально.
verdict-silent-arrived =
    Посылка в вашей стране. Новостей нет { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }, с { $start }; норма — до { $normal ->
        [one] { $normal } дня
        [few] { $normal } дней
        [many] { $normal } дней
       *[other] { $normal } дня
    }.
verdict-silent-arrived-plain = Посылка в вашей стране. На этом этапе короткая пауза — это нормально.
verdict-ready-for-pickup = Посылка ждёт вас в пункте выдачи. Заберите её.
verdict-pickup-missing = По данным отслеживания посылка в пункте выдачи, но там вам сказали, что её нет.
verdict-attempt-failed = Курьер приезжал, но не смог вручить посылку. Позвоните и договоритесь о новой доставке.
verdict-held-by-customs = Посылку задержала таможня. Часто не хватает документа или оплаты.
verdict-returned = Посылка возвращается к отправителю. Сама она до вас уже не дойдёт.
verdict-lost = Перевозчик сообщает, что посылка утеряна.
verdict-exception = Перевозчик сообщает о проблеме с посылкой.
verdict-delivered-missing = Посылка отмечена как доставленная, но у вас её нет. Не ждите.
verdict-elsewhere = В треке не ваш город или не ваша страна. Возможно, это чужой номер.
verdict-wrong-number = Похоже, трек-номер неверный или относится к другой посылке.
verdict-protection-ending =
    { $left ->
        [one] До конца защиты покупателя { $left } день (до { $until }), а посылки нет.
        [few] До конца защиты покупателя { $left } дня (до { $until }), а посылки нет.
        [many] До конца защиты покупателя { $left } дней (до { $until }), а посылки нет.
       *[other] До конца защиты покупателя { $left } дня (до { $until }), а посылки нет.
    }
verdict-protection-ending-plain = Защита покупателя скоро закончится, а посылки нет.
verdict-protection-last-days =
    { $left ->
        [one] До конца защиты покупателя всего { $left } день (до { $until }). Не откладывайте до последнего дня.
        [few] До конца защиты покупателя всего { $left } дня (до { $until }). Не откладывайте до последнего дня.
        [many] До конца защиты покупателя всего { $left } дней (до { $until }). Не откладывайте до последнего дня.
       *[other] До конца защиты покупателя всего { $left } дня (до { $until }). Не откладывайте до последнего дня.
    }
verdict-protection-last-days-plain = Защита покупателя вот-вот закончится. Не откладывайте до последнего дня.
verdict-protection-today = Защита покупателя заканчивается сегодня. Откройте спор сейчас.
verdict-extension-not-given = Вы просили продлить защиту, но её не продлили; { $until } она закончится.
verdict-extension-not-given-plain = Вы просили продлить защиту, но её не продлили.
verdict-protection-over = { $until } защита покупателя закончилась. Спор обычно можно открыть ещё 15 дней после её окончания.
verdict-protection-over-today = Защита покупателя закончилась ({ $until }). Обычно сегодня последний день, когда можно открыть спор.
verdict-protection-over-plain = Защита покупателя закончилась. Спор обычно можно открыть ещё 15 дней после её окончания.
verdict-protection-long-over = { $until } защита покупателя закончилась, срок для спора тоже прошёл. Ещё может помочь ваш банк или платёжный сервис.
verdict-protection-long-over-plain = Защита покупателя давно закончилась, срок для спора тоже прошёл. Ещё может помочь ваш банк или платёжный сервис.
verdict-seller-did-not-help = Вы обращались к продавцу, но он ничего не исправил.
verdict-lost-in-silence =
    { $days ->
        [one] Движения нет уже { $days } день, а продавец не дал полезного ответа.
        [few] Движения нет уже { $days } дня, а продавец не дал полезного ответа.
        [many] Движения нет уже { $days } дней, а продавец не дал полезного ответа.
       *[other] Движения нет уже { $days } дня, а продавец не дал полезного ответа.
    }
verdict-lost-in-silence-plain = Движения нет больше месяца, а продавец не дал полезного ответа.
verdict-awaiting-seller = Вы написали продавцу. Дайте ему несколько дней на ответ.
verdict-ask-once-more = Ответ продавца ничего не объясняет, поэтому спросите ещё раз.
verdict-no-reply = Вы написали продавцу { $date } и не получили ответа.
verdict-refused-early = Продавец отказал, но такое ожидание пока нормально. Отказ останется в вашем журнале.
verdict-not-extended = Продавец ответил, но дата окончания защиты не изменилась.
verdict-cancel-asked = Вы попросили отменить заказ, но его отправили.
verdict-at-pickup-point = Она ждёт в пункте выдачи: сначала попробуйте её забрать.
verdict-wait-over = { $date } продавец попросил подождать, и это время прошло.
verdict-latest-unknown = Stuck Parcel не распознал последнюю запись ({ $date }), поэтому прочитайте её сами: «{ $words }».
verdict-new-number = Продавец дал новый номер. Проверьте его; первая отметка может появиться через неделю.
verdict-new-number-silent =
    { $days ->
        [one] Продавец дал новый номер { $days } день назад. Если его не знает ни один трекер, напишите снова.
        [few] Продавец дал новый номер { $days } дня назад. Если его не знает ни один трекер, напишите снова.
        [many] Продавец дал новый номер { $days } дней назад. Если его не знает ни один трекер, напишите снова.
       *[other] Продавец дал новый номер { $days } дня назад. Если его не знает ни один трекер, напишите снова.
    }
verdict-new-number-silent-plain = Продавец дал новый номер некоторое время назад. Если его не знает ни один трекер, напишите снова.
verdict-seller-says-wait = Продавец просит подождать. Это допустимо, пока действует защита покупателя.
verdict-dispute-open = Ваш спор открыт. Отвечайте в нём и не закрывайте его в обмен на обещания.
verdict-dispute-offer = В вашем споре есть предложение. Ответьте на него до даты, указанной на странице спора.
verdict-dispute-escalated = Ваш спор теперь решает AliExpress. Отправьте то, что запрошено, до даты, указанной на странице спора.
verdict-tracking-unread = Заказ отмечен как отправленный, но данные отслеживания ещё не прочитаны.
verdict-unreadable = Данных на этой странице не хватило для ответа.

## The day count, and when it changes

verdict-day-count = День { $day } (норма { $from }–{ $to })
verdict-changes = { $date } совет сменится на «{ $verdict }»
verdict-changes-tomorrow = Завтра совет сменится на «{ $verdict }»
verdict-changes-else = Если до { $date } ничего не изменится: «{ $verdict }»
verdict-until = до { $date }

## Warning signs

flag-no-match =
    { $days ->
        [one] Ни одной отметки за { $days } день
        [few] Ни одной отметки за { $days } дня
        [many] Ни одной отметки за { $days } дней
       *[other] Ни одной отметки за { $days } дня
    }
flag-silent =
    { $days ->
        [one] Новостей нет уже { $days } день
        [few] Новостей нет уже { $days } дня
        [many] Новостей нет уже { $days } дней
       *[other] Новостей нет уже { $days } дня
    }
flag-protection-ending =
    { $days ->
        [one] До конца защиты { $days } день, а посылки нет
        [few] До конца защиты { $days } дня, а посылки нет
        [many] До конца защиты { $days } дней, а посылки нет
       *[other] До конца защиты { $days } дня, а посылки нет
    }
flag-protection-over = Защита закончилась, а посылки нет
flag-template-answers = Продавец отвечает шаблонами и не даёт нового номера
flag-elsewhere = В треке другое место: { $place }
flag-elsewhere-plain = В треке другое место
flag-weight-mismatch = Вес не совпадает
flag-delivered-missing = Отмечена как доставленная, но её нет
flag-foreign-carrier = { $carrier } доставляет в другой стране

## What a warning sign rests on

flag-since = { $number }: ничего нового с { $date }
flag-entry = { $date }: { $text }.
flag-until = Заканчивается { $date }
flag-marked = Вы отметили это { $date }
flag-goes-to = Заказ едет в страну: { $country }.

## What to do about a warning sign

flag-do-no-match = Проверьте номер в других трекерах, затем попросите у продавца рабочий.
flag-do-silent = Спросите продавца, где посылка, и сохраните скриншот последней записи.
flag-do-silent-new-number = Проверьте новый номер и сохраните снимок последней записи старого.
flag-do-protection = Попросите продлить срок или откройте спор, пока защита действует.
flag-do-template-answers = Спросите ещё раз. Не откладывайте до последнего дня.
flag-do-elsewhere = Сохраните скриншот: он пригодится в споре. Попросите у продавца номер вашей посылки.
flag-do-elsewhere-delivered = Если посылки у вас нет, выберите «{ $button }», и здесь появится сообщение для отправки.
flag-do-weight-mismatch = Сохраните скриншот с весом: он пригодится в споре.
flag-do-delivered-missing = Спросите дома, у соседей и на почте, затем напишите продавцу.
flag-do-foreign-carrier = Спросите продавца, ваша ли посылка под этим номером.

## What could not be read, after "Couldn't read:"

missing-dates = даты заказа
missing-status = статус заказа
missing-events = история отслеживания
missing-protection = дата окончания защиты
missing-number = трек-номер
missing-order = какой это заказ
verdict-part-not-shipped = Отправлена только часть этого заказа. Остальное ещё у продавца.
verdict-cancel-requested = Вы попросили отменить заказ. Пока деньги не вернулись, это ещё не конец: продавец может отказать или отправить заказ.
verdict-pickup-ending = Посылка всё ещё ждёт вас в пункте выдачи. Там её хранят около 14 дней, потом она едет обратно. Заберите её сейчас.
verdict-pickup-over = Посылка лежит в пункте выдачи дольше обычного срока хранения. Возможно, она уже едет обратно: спросите там, затем напишите продавцу.
verdict-seller-says-wait-until = Продавец просит подождать. До { $date } это нормально.
verdict-seller-refused = Продавец отказал. Спор можно открыть уже сейчас; сделайте это не позднее { $date }
verdict-seller-refused-plain = Продавец отказал. Спор можно открыть сейчас.
verdict-expired = Срок заказа истёк. В пути ничего нет.
verdict-completed-in-transit = Заказ завершён, но отслеживание не показывает доставки. Если посылки у вас нет, откройте спор не позднее { $date }: потом будет поздно.
verdict-completed-in-transit-plain = Заказ завершён, но отслеживание не показывает доставки. Если посылки у вас нет, откройте спор сейчас: это возможно в течение 15 дней после завершения.
verdict-completed-missing = Заказ завершён, а посылки у вас нет. Откройте спор не позднее { $date }: потом будет поздно.
verdict-completed-missing-plain = Заказ завершён, а посылки у вас нет. Откройте спор сейчас: это возможно в течение 15 дней после завершения.
verdict-completed-unread = Заказ завершён, но при последней проверке отслеживание не показывало доставки. Если посылки у вас нет, откройте сейчас страницу отслеживания.
verdict-completing-soon = { $date } AliExpress сам завершит этот заказ, а посылка ещё не доставлена. После этого на спор останется только 15 дней.
verdict-completing-soon-plain = AliExpress скоро сам завершит этот заказ, а посылка ещё не доставлена. После этого на спор останется только 15 дней.
verdict-refund-shown = AliExpress показывает по этому заказу возврат денег или спор: «{ $words }». Следите за ним там и не закрывайте его в обмен на обещания.
