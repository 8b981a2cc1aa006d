### The advice in one sentence, for each situation. "-plain" is used where the day count or the date is not known.

verdict-unpaid = Aún no has pagado este pedido, así que no se ha enviado nada.
verdict-cancelled = Este pedido se canceló. No hay nada en camino.
verdict-cancelled-moving = Este pedido se canceló, pero el paquete ya estaba en camino. Comprueba que te devuelven el dinero.
verdict-closed-moving = Este pedido está cerrado, pero el paquete seguía en camino. Si no tienes ni el artículo ni tu dinero, abre ya una disputa.
verdict-closed = Este pedido está cerrado. No hay nada en camino.
verdict-refunded = Te han devuelto el dinero.
verdict-received = Ya lo tienes. ¡Que lo disfrutes!
verdict-received-with = Lo indicaste en el pedido { $order }, que va en el mismo paquete.
verdict-completed = El pedido está completado. AliExpress puede completarlo por su cuenta al cabo de un tiempo.
verdict-completed-undelivered = El pedido está completado, pero el seguimiento nunca mostró la entrega. Si no tienes el paquete, indícalo aquí.
verdict-delivered = El seguimiento dice que el paquete se ha entregado.
verdict-delivered-elsewhere = El seguimiento dice que el paquete se entregó en «{ $place }», que no es tu ciudad. Solo tú sabes si lo tienes.
verdict-not-shipped =
    El vendedor aún no ha enviado este pedido. Lleva { $days ->
        [one] { $days } día
       *[other] { $days } días
    } esperando; hasta { $normal ->
        [one] { $normal } día
       *[other] { $normal } días
    } es normal.
verdict-not-shipped-plain = El vendedor aún no ha enviado este pedido.
verdict-never-shipped =
    El vendedor lleva { $days ->
        [one] { $days } día
       *[other] { $days } días
    } sin enviar este pedido. No esperes más: cancélalo y recupera el dinero.
verdict-never-shipped-plain = El vendedor sigue sin enviar este pedido. Cancélalo y recupera el dinero.
verdict-no-first-scan =
    Nadie ha escaneado el paquete en { $days ->
        [one] { $days } día
       *[other] { $days } días
    } (desde el { $start }). Hasta { $normal ->
        [one] { $normal } día
       *[other] { $normal } días
    } es normal.
verdict-no-first-scan-plain = Nadie ha escaneado el paquete todavía. Es normal en los primeros días.
verdict-silent-accepted =
    Un transportista tiene el paquete. Lleva { $days ->
        [one] { $days } día
       *[other] { $days } días
    } sin novedades (desde el { $start }); hasta { $normal ->
        [one] { $normal } día
       *[other] { $normal } días
    } es normal.
verdict-silent-accepted-plain = Un transportista tiene el paquete. Ahora es normal una pausa.
verdict-silent-exported =
    El paquete lleva { $days ->
        [one] { $days } día
       *[other] { $days } días
    } de camino a tu país (desde el { $start }). En este tramo es normal pasar hasta { $normal ->
        [one] { $normal } día
       *[other] { $normal } días
    } sin novedades.
verdict-silent-exported-plain = El paquete va de camino a tu país. En este tramo es normal pasar mucho tiempo sin novedades.
verdict-silent-arrived =
    El paquete está en tu país. Lleva { $days ->
        [one] { $days } día
       *[other] { $days } días
    } sin novedades (desde el { $start }); hasta { $normal ->
        [one] { $normal } día
       *[other] { $normal } días
    } es normal.
verdict-silent-arrived-plain = El paquete está en tu país. Ahora es normal una pausa corta.
verdict-ready-for-pickup = Te espera en el punto de recogida. Recógelo.
verdict-pickup-until = Te espera en el punto de recogida hasta el { $date }. Recógelo a tiempo.
verdict-pickup-missing = El seguimiento dice que está en el punto de recogida, pero allí te han dicho que no está.
verdict-attempt-failed = El repartidor vino y no pudo entregarlo. Llama y pide otro intento.
verdict-held-by-customs = La aduana retiene el paquete. Suele faltar un documento o un pago.
verdict-returned = El paquete vuelve al remitente. No te llegará por sí solo.
verdict-lost = El transportista da el paquete por perdido.
verdict-exception = El transportista avisa de un problema con el paquete.
verdict-delivered-missing = Figura como entregado, pero no lo tienes. No esperes.
verdict-elsewhere = El seguimiento muestra una ciudad o un país distintos de los tuyos. El número puede ser de otra persona.
verdict-wrong-number = El número de seguimiento parece incorrecto o es de otro paquete.
verdict-protection-ending =
    { $left ->
        [one] La Protección del comprador termina en { $left } día, el { $until }, y el paquete no ha llegado.
       *[other] La Protección del comprador termina en { $left } días, el { $until }, y el paquete no ha llegado.
    }
verdict-protection-ending-plain = La Protección del comprador termina pronto y el paquete no ha llegado.
verdict-protection-last-days =
    { $left ->
        [one] Solo queda { $left } día de Protección del comprador, hasta el { $until }. No lo dejes para el último día.
       *[other] Solo quedan { $left } días de Protección del comprador, hasta el { $until }. No lo dejes para el último día.
    }
verdict-protection-last-days-plain = La Protección del comprador está a punto de terminar. No lo dejes para el último día.
verdict-protection-today = La Protección del comprador termina hoy. Abre una disputa ahora.
verdict-extension-not-given = Pediste ampliar la protección y no se amplió. Termina el { $until }.
verdict-extension-not-given-plain = Pediste ampliar la protección y no se amplió.
verdict-protection-over = La Protección del comprador terminó el { $until }. Normalmente se puede abrir una disputa hasta 15 días después.
verdict-protection-over-today = La Protección del comprador terminó el { $until }. Normalmente, hoy es el último día para abrir una disputa.
verdict-protection-over-plain = La Protección del comprador ha terminado. Normalmente se puede abrir una disputa hasta 15 días después.
verdict-protection-long-over = La Protección del comprador terminó el { $until } y el plazo para una disputa también ha pasado. Tu banco o servicio de pago quizá aún pueda ayudarte.
verdict-protection-long-over-plain = La Protección del comprador terminó hace tiempo y el plazo para una disputa también ha pasado. Tu banco o servicio de pago quizá aún pueda ayudarte.
verdict-past-help = La Protección del comprador terminó hace mucho. A estas alturas, normalmente tampoco el banco puede ayudar.
verdict-seller-did-not-help = Se lo pediste al vendedor y no lo solucionó.
verdict-lost-in-silence =
    { $days ->
        [one] Nada se mueve desde hace { $days } día y el vendedor no ha dado una respuesta útil.
       *[other] Nada se mueve desde hace { $days } días y el vendedor no ha dado una respuesta útil.
    }
verdict-lost-in-silence-plain = Nada se mueve desde hace más de un mes y el vendedor no ha dado una respuesta útil.
verdict-awaiting-seller = Has escrito al vendedor. Dale unos días para responder.
verdict-awaiting-seller-until = Has escrito al vendedor. Dale hasta el { $date } para responder.
verdict-ask-once-more = La respuesta del vendedor no contesta a eso, así que pregúntale una vez más.
verdict-no-reply = Escribiste al vendedor el { $date } y no has recibido respuesta.
verdict-refused-early = El vendedor se negó, pero esta espera todavía es normal. La negativa queda en tu registro.
verdict-not-extended = El vendedor ha respondido, pero la fecha en que termina la protección no ha cambiado.
verdict-cancel-asked = Pediste cancelar este pedido, pero ya se ha enviado.
verdict-at-pickup-point = El paquete te espera en el punto de recogida: primero intenta recogerlo.
verdict-other-at-pickup = Otro paquete de este pedido te espera en el punto de recogida: recógelo a tiempo.
verdict-other-attempt = Otro paquete de este pedido no se pudo entregar: llama a la empresa de reparto.
verdict-estimate-over = Es posible que la protección haya terminado. Busca la fecha de fin en la página del pedido: si ya pasó, normalmente aún puedes abrir una disputa hasta el { $date }, más o menos.
verdict-estimate-long-over = Probablemente la protección ya terminó. Busca la fecha de fin en la página del pedido: si pasó hace más de 15 días, quizá solo pueda ayudarte tu servicio de pago.
verdict-dispute-until = Si no lo tienes, indícalo aquí: puedes abrir una disputa hasta el { $date }, así que no esperes al último día.
verdict-wait-over = El { $date } el vendedor te pidió que esperaras, y ese plazo ya ha pasado.
verdict-latest-unknown = Stuck Parcel no conoce la última novedad ({ $date }), así que léela tú: «{ $words }».
verdict-latest-unknown-code = Stuck Parcel no conoce la última novedad ({ $date }), así que mírala en la página de seguimiento.
verdict-latest-words = La última novedad dice: «{ $words }».
verdict-new-number = El vendedor ha dado un número nuevo. Búscalo; el primer escaneo puede tardar una semana.
verdict-new-number-silent =
    { $days ->
        [one] El vendedor dio un número nuevo hace { $days } día. Si ningún rastreador lo conoce aún, escribe otra vez.
       *[other] El vendedor dio un número nuevo hace { $days } días. Si ningún rastreador lo conoce aún, escribe otra vez.
    }
verdict-new-number-silent-plain = El vendedor dio un número nuevo hace un tiempo. Si ningún rastreador lo conoce aún, escribe otra vez.
verdict-seller-says-wait = El vendedor te pide que esperes. Está bien mientras dure la Protección del comprador.
verdict-dispute-open = Tu disputa está abierta. Responde en ella y no la cierres por una promesa.
verdict-dispute-received = Has indicado que tienes el paquete. Si está todo bien, cancela la disputa.
verdict-dispute-offer = Hay una oferta en tu disputa. Respóndela antes de la fecha que muestra la página de la disputa.
verdict-dispute-escalated = AliExpress está resolviendo tu disputa. Envía lo que pida antes de la fecha que muestra la página de la disputa.
verdict-dispute-closed = Tu disputa se cerró sin reembolso. Si su página aún permite apelar, apela ahora. Si no, acude a tu banco o servicio de pago.
verdict-dispute-long = Se abrió hace mucho. Mira en su página cómo terminó e indícalo aquí.
verdict-tracking-unread = El pedido figura como enviado, pero su seguimiento aún no se ha leído.
verdict-unreadable = Esta página no mostró lo necesario para dar una respuesta.

## The day count, and when it changes

verdict-day-count = Día { $day } (normal: { $from }–{ $to })
verdict-changes = El { $date } pasará a: { $verdict }
verdict-changes-tomorrow = Mañana pasará a: { $verdict }
verdict-changes-else = Si nada cambia hasta el { $date }: { $verdict }
verdict-until = hasta el { $date }

## Warning signs

flag-no-match =
    { $days ->
        [one] { $days } día sin ningún escaneo
       *[other] { $days } días sin ningún escaneo
    }
flag-silent =
    { $days ->
        [one] { $days } día sin novedades
       *[other] { $days } días sin novedades
    }
flag-protection-ending =
    { $days ->
        [one] Queda { $days } día de protección y el paquete no ha llegado
       *[other] Quedan { $days } días de protección y el paquete no ha llegado
    }
flag-protection-over = La protección ha terminado y el paquete no ha llegado
flag-template-answers = El vendedor responde con mensajes genéricos y no da un número nuevo
flag-elsewhere = El seguimiento muestra «{ $place }»
flag-elsewhere-plain = El seguimiento muestra otro lugar
flag-weight-mismatch = El peso no coincide
flag-delivered-missing = Figura como entregado, pero no lo tienes
flag-foreign-carrier = { $carrier } reparte en otro país

## What a warning sign rests on

flag-since = { $number }: nada desde el { $date }.
flag-entry = { $date }: { $text }.
flag-until = Termina el { $date }.
flag-marked = Lo anotaste el { $date }.
flag-goes-to = El pedido va a: { $country }.

## What to do about a warning sign

flag-do-no-match = Busca el número en otros sitios y después pide al vendedor uno que funcione.
flag-do-silent = Pregunta al vendedor dónde está y guarda una captura de la última novedad.
flag-do-silent-new-number = Busca el número nuevo y guarda una captura de la última novedad del antiguo.
flag-do-protection = Pide más tiempo o abre una disputa antes de que termine la protección.
flag-do-template-answers = Pregunta una vez más. No lo dejes para el último día.
flag-do-elsewhere = Guarda una captura: cuenta en una disputa. Pide al vendedor el número de tu paquete.
flag-do-elsewhere-delivered = Si no tienes el paquete, elige «{ $button }» y aquí verás un mensaje para enviar.
flag-do-weight-mismatch = Guarda una captura del peso: cuenta en una disputa.
flag-do-delivered-missing = Pregunta en casa, a los vecinos y en correos; después escribe al vendedor.
flag-do-foreign-carrier = Pregunta al vendedor si este número es el de tu paquete.

## What could not be read, after "Couldn't read:"

missing-dates = las fechas del pedido
missing-status = el estado del pedido
missing-events = el historial de seguimiento
missing-protection = la fecha de la protección
missing-number = el número de seguimiento
missing-order = de qué pedido se trata
verdict-part-not-shipped = Solo se envió una parte de este pedido. El vendedor aún tiene el resto.
verdict-cancel-requested = Pediste cancelar. No acaba hasta que te devuelvan el dinero: el vendedor aún puede negarse o enviarlo.
verdict-pickup-ending = Sigue esperándote en el punto de recogida. Se guarda unos 14 días y luego se devuelve. Recógelo ya.
verdict-pickup-over = Lleva en el punto de recogida más tiempo del que se guardan los paquetes. Puede que ya lo estén devolviendo: pregunta allí y luego escribe al vendedor.
verdict-seller-says-wait-until = El vendedor te pide que esperes. Está bien hasta el { $date }.
verdict-seller-refused = El vendedor se negó. Ya puedes abrir una disputa; hazlo a más tardar el { $date }.
verdict-seller-refused-plain = El vendedor se negó. Ya puedes abrir una disputa.
verdict-expired = Este pedido ha caducado. No hay nada en camino.
verdict-completed-in-transit = El pedido está completado, pero el seguimiento no muestra la entrega. Si no tienes el paquete, abre una disputa a más tardar el { $date }: después será tarde.
verdict-completed-in-transit-plain = El pedido está completado, pero el seguimiento no muestra la entrega. Si no tienes el paquete, abre una disputa ya: se puede hasta 15 días después de completarse.
verdict-completed-missing = El pedido está completado y no lo tienes. Abre una disputa a más tardar el { $date }: después será tarde.
verdict-completed-missing-plain = El pedido está completado y no lo tienes. Abre una disputa ya: se puede hasta 15 días después de completarse.
verdict-completed-unread = El pedido está completado, pero el seguimiento no mostraba la entrega la última vez que se leyó. Si no tienes el paquete, abre ya la página de seguimiento.
verdict-completing-soon = AliExpress completará este pedido por su cuenta el { $date }, pero el paquete aún no se ha entregado. Después solo quedan 15 días para una disputa.
verdict-completing-soon-plain = AliExpress completará pronto este pedido por su cuenta, pero el paquete aún no se ha entregado. Después solo quedan 15 días para una disputa.
verdict-refund-shown = AliExpress muestra un reembolso o una disputa de este pedido: «{ $words }». Síguelo allí y no lo cierres por una promesa.
