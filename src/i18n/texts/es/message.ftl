### To the seller: short, polite, simple words, one fact and one request. No idioms and no contractions: a machine will
### translate it. At most 170 letters. "-plain" is used where the number of days or the date is not known.

message-no-tracking =
    { $days ->
        [one] Hola. El número de seguimiento no muestra nada desde hace { $days } día. Por favor, compruebe que el paquete se envió y deme el número correcto.
       *[other] Hola. El número de seguimiento no muestra nada desde hace { $days } días. Por favor, compruebe que el paquete se envió y deme el número correcto.
    }
message-no-tracking-plain = Hola. El número de seguimiento no muestra nada. Por favor, compruebe que el paquete se envió y deme el número correcto.
message-silent-accepted =
    { $days ->
        [one] Hola. El seguimiento no cambia desde hace { $days } día. Por favor, pregunte al transportista dónde está el paquete.
       *[other] Hola. El seguimiento no cambia desde hace { $days } días. Por favor, pregunte al transportista dónde está el paquete.
    }
message-silent-accepted-plain = Hola. El seguimiento no cambia. Por favor, pregunte al transportista dónde está el paquete.
message-silent-exported =
    { $days ->
        [one] Hola. El paquete salió al extranjero hace { $days } día y todavía no está en mi país. Por favor, dígame dónde está el paquete.
       *[other] Hola. El paquete salió al extranjero hace { $days } días y todavía no está en mi país. Por favor, dígame dónde está el paquete.
    }
message-silent-exported-plain = Hola. El paquete salió al extranjero y todavía no está en mi país. Por favor, dígame dónde está el paquete.
message-unclear = Hola. El seguimiento no deja claro dónde está mi paquete. Por favor, pregunte al transportista y dígame cuándo llegará el paquete.
message-silent-arrived =
    { $days ->
        [one] Hola. El paquete está en mi país, pero el seguimiento no cambia desde hace { $days } día. Por favor, pregunte al transportista dónde está el paquete.
       *[other] Hola. El paquete está en mi país, pero el seguimiento no cambia desde hace { $days } días. Por favor, pregunte al transportista dónde está el paquete.
    }
message-silent-arrived-plain = Hola. El paquete está en mi país, pero el seguimiento no cambia. Por favor, pregunte al transportista dónde está el paquete.
message-not-shipped =
    { $days ->
        [one] Hola. Pagué el pedido hace { $days } día y todavía no se ha enviado. Por favor, dígame cuándo lo va a enviar.
       *[other] Hola. Pagué el pedido hace { $days } días y todavía no se ha enviado. Por favor, dígame cuándo lo va a enviar.
    }
message-not-shipped-plain = Hola. Pagué el pedido y todavía no se ha enviado. Por favor, dígame cuándo lo va a enviar.
message-part-not-shipped = Hola. Usted ha enviado solo una parte de mi pedido. Por favor, dígame cuándo va a enviar el resto.
message-never-shipped = Hola. Pagué el pedido y llevo demasiado tiempo esperando el envío. Quiero cancelar el pedido. Por favor, acepte la cancelación.
message-cancel = Hola. He solicitado la cancelación de este pedido. Por favor, acepte la cancelación y no envíe el pedido.
message-cancel-again = Hola. Ya le escribí antes y la cancelación de este pedido sigue pendiente. Por favor, acéptela ahora y no envíe el pedido.
message-not-received = Hola. El pedido figura como entregado, pero no lo tengo. Por favor, compruebe el número y la dirección de entrega.
message-incomplete = Hola. El pedido figura como entregado, pero falta una parte. Por favor, compruebe qué se envió, y envíeme o reembólseme la parte que falta.
message-not-received-place = Hola. El seguimiento muestra la entrega en otro lugar: «{ $place }». No he recibido el paquete. Por favor, compruebe el número y la dirección de entrega.
message-wrong-number = Hola. El número de seguimiento parece incorrecto: no muestra mi paquete. Por favor, deme el número correcto.
message-trouble = Hola. El seguimiento muestra un problema con el paquete. Por favor, dígame qué va a pasar ahora.
message-returned = Hola. Según el seguimiento, el paquete vuelve a usted. Por favor, dígame si lo enviará de nuevo o me devolverá el dinero.
message-pickup-over = Hola. El paquete estuvo demasiado tiempo en el punto de recogida y quizá vuelva a usted. Por favor, dígame qué sabe de él.
message-pickup-missing = Hola. Según el seguimiento, el paquete está en el punto de recogida, pero no está allí. Por favor, pregunte al transportista dónde está el paquete.
message-lost = Hola. La empresa de transporte dice que el paquete se ha perdido. Por favor, dígame si lo enviará de nuevo o me devolverá el dinero.
message-customs = Hola. Según el seguimiento, la aduana retiene el paquete. Por favor, dígame si falta un documento o un pago.
message-attempt = Hola. La empresa de transporte intentó entregar el paquete y no pudo. Por favor, pídale que lo intente de nuevo.
message-again-number = Hola. Gracias por su respuesta, pero el número de seguimiento sigue sin funcionar. Por favor, deme un número que funcione.
message-again-where = Hola. Gracias por su respuesta, pero sigo sin saber dónde está el paquete. Por favor, pregunte al transportista y dígame qué responde.
message-again-customs = Hola. Gracias por su respuesta, pero sigo sin saber qué necesita la aduana. Por favor, dígame si falta un documento o un pago.
message-again-ship = Hola. Gracias por su respuesta, pero sigo sin saber cuándo enviará el pedido. Por favor, dígame la fecha.
message-again-outcome = Hola. Gracias por su respuesta, pero sigo sin saber qué va a pasar. Por favor, dígame si enviará el artículo de nuevo o me devolverá el dinero.
message-new-number-silent = Hola. El nuevo número de seguimiento que me dio no muestra nada. Por favor, deme un número que funcione.
message-still-not-shipped = Hola. Ya le escribí antes y el pedido todavía no se ha enviado. Por favor, envíelo ahora o cancélelo.
message-part-still-not-shipped = Hola. Ya le escribí antes y el resto de mi pedido todavía no se ha enviado. Por favor, envíelo ahora o devuélvame el dinero de esa parte.
message-waited = Hola. He esperado como me pidió, pero el paquete todavía no ha llegado. Por favor, pregunte al transportista dónde está el paquete.
message-waited-again = Hola. He esperado por segunda vez y el paquete todavía no ha llegado. Por favor, averigüe dónde está o devuélvame el dinero.
message-waited-number = Hola. He esperado como me pidió, pero el número de seguimiento sigue sin mostrar nada. Por favor, dígame si el paquete se envió de verdad.
message-extend-protection = Hola. La Protección del comprador termina el { $date } y el paquete no ha llegado. Por favor, amplíe la Protección del comprador.
message-extend-protection-plain = Hola. La Protección del comprador termina pronto y el paquete no ha llegado. Por favor, amplíe la Protección del comprador.
message-reminder =
    { $days ->
        [one] Hola. Le escribí hace { $days } día y el paquete todavía no ha llegado. Por favor, respóndame.
       *[other] Hola. Le escribí hace { $days } días y el paquete todavía no ha llegado. Por favor, respóndame.
    }
message-reminder-plain = Hola. Ya le escribí antes y el paquete todavía no ha llegado. Por favor, respóndame.
message-order = Pedido: { $order }
message-number = Número de seguimiento: { $number }

## For the dispute: calm facts, dates and numbers

dispute-not-received = No he recibido el artículo.
dispute-part-not-shipped = Solo se envió una parte de mi pedido. El resto no se ha enviado.
dispute-rest-not-shipped = Otra parte de mi pedido no se ha enviado.
dispute-part-missing = Una parte de mi pedido no ha llegado.
dispute-incomplete = No he recibido mi pedido completo.
dispute-not-shipped = El vendedor no ha enviado el pedido.
dispute-cancel-asked = Solicité la cancelación del pedido.
dispute-delivered-missing = El pedido figura como entregado, pero no he recibido el artículo.
dispute-pickup-missing = Según el seguimiento, el artículo está en el punto de recogida, pero no está allí.
dispute-elsewhere = No he recibido el artículo. El seguimiento muestra la entrega o movimientos en otro lugar.
dispute-elsewhere-named = No he recibido el artículo. El seguimiento muestra otro lugar: «{ $place }».
dispute-wrong-number = No he recibido el artículo. El número de seguimiento pertenece a otro paquete.
dispute-returned = No he recibido el artículo. El seguimiento muestra que el paquete volvió al remitente.
dispute-order = Pedido: { $order }.
dispute-paid = Pagado el { $date }.
dispute-shipped = Marcado como enviado el { $date }.
dispute-completed = Completado el { $date }.
dispute-number = Número de seguimiento: { $number }.
dispute-last-event = Última novedad del seguimiento: { $date }, «{ $text }».
dispute-last-event-date = Última novedad del seguimiento: { $date }.
dispute-no-event = El seguimiento no ha mostrado ningún movimiento.
dispute-silent =
    { $days ->
        [one] Sin novedades desde hace { $days } día.
       *[other] Sin novedades desde hace { $days } días.
    }
dispute-weight = El peso que figura en el seguimiento no corresponde al artículo.
dispute-protection = Protección del comprador hasta el { $date }.
dispute-wrote = Escribí al vendedor el { $date }.
dispute-seller-silent = El vendedor no ha respondido.
dispute-seller-refused = El vendedor se negó a ayudar.
dispute-seller-waits = El vendedor solo me pidió que esperara.
dispute-seller-asked-to-wait = El vendedor me pidió que esperara.
dispute-seller-template = El vendedor no ha dado una respuesta útil.
dispute-seller-number = El { $date } el vendedor me dio otro número de seguimiento: { $number }.
dispute-given-elsewhere = El seguimiento de ese número muestra otro lugar.
dispute-given-wrong = Ese número pertenece a otro paquete.
dispute-given-silent = Ese número no muestra ningún dato de seguimiento.
dispute-closed = Mi disputa en AliExpress se cerró el { $date } sin reembolso.
dispute-refund = Solicito el reembolso completo.
dispute-refund-part = Solicito el reembolso de la parte que falta.
dispute-attached = Adjunto capturas de pantalla.
message-orders = Pedidos: { $orders }
