### What to do, in the imperative.

step-open-tracking = Abre una vez la página de seguimiento para que se pueda leer el historial.
step-open-tracking-again = Vuelve a abrir la página de seguimiento: hace tiempo que se leyó el historial.
step-open-order = Abre primero la página del pedido: hace tiempo que se leyó.
step-check-trackers = Busca el número en otros rastreadores. No se actualizan todos a la vez.
step-use-second-number = Busca el otro número: { $number }
step-check-number = Vuelve a copiar el número desde el pedido y compáralo. Es fácil confundir 0 y O, 1 e I.
step-look-again = Vuelve a mirar el { $date }. Mirar más a menudo no aporta nada.
step-send-message = Copia el mensaje y envíalo en el chat con el vendedor.
step-tell-reply = Cuando el vendedor responda, elige su respuesta en «{ $where }».
step-ask-around = Pregunta en casa, a los vecinos, en correos y a la empresa de reparto.
step-collect = Recógelo antes de que el punto de recogida lo devuelva.
step-call-courier = Llama a la empresa de reparto y pide otro intento de entrega.
step-ask-customs = Pregunta a la aduana o a la empresa de reparto qué documento o pago falta.
step-keep-evidence = Haz capturas de pantalla del pedido, del seguimiento y del chat.
step-ask-extension = Pide al vendedor que amplíe la Protección del comprador. Solo él puede hacerlo.
step-open-dispute = Abre una disputa en la página del pedido.
step-not-last-day = No lo dejes para el último día.
step-do-not-confirm = No pulses «Confirmar recepción» antes de tener el artículo en las manos.
step-do-not-close-dispute = No cierres la disputa por una promesa. Primero, el dinero o una decisión.
step-answer-offer = Responde a la oferta a tiempo. Acepta solo un importe suficiente; una promesa no lo es.
step-ask-payment-provider = Pide la devolución del dinero a tu banco o servicio de pago.
step-cancel-order = O cancela el pedido en su página. Todavía no se ha enviado, así que recuperarás el dinero.
step-cancel-now = Cancela el pedido en su página. No se ha enviado nada, así que recuperarás el dinero.
step-ask-support = Pide al servicio de atención al cliente de AliExpress que cancele el pedido: el vendedor no ha aceptado.
step-check-post = Busca el número en la web del transportista que lo entrega. El paquete está en tu país y allí se ve antes lo nuevo.
step-tell-tracking = Mira tú la página de seguimiento y elige en «{ $where }» lo que pone.
