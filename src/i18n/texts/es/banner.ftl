### The card on an order page.

banner-name = Stuck Parcel
banner-dismiss = Ocultar hasta que el consejo sea más urgente
banner-hidden = Oculta hasta que el consejo sea más urgente
banner-close-note = Cerrar este aviso
banner-menu = Menú
banner-to-edge = Reducir al borde de la página
banner-to-left = Mover a la izquierda
banner-to-right = Mover a la derecha
banner-shortcut = Mostrar la tarjeta en la página del pedido
banner-flags = Señales de alerta
banner-reasons = Por qué puede no haber novedades
banner-steps = Qué hacer
banner-message = Mensaje para el vendedor
banner-dispute = Texto para la disputa
banner-dispute-provider = Resumen para tu servicio de pago
banner-copy-dispute = Copiar el texto
banner-copied-dispute = Copiado. Ahora pégalo en la disputa.
banner-copied-report = Copiado.
banner-copied-diagnostics = Copiado. Pégalo en un informe: en los ajustes, elige «{ $where }».
banner-meaning = Traducción
banner-seller-language = Idioma del mensaje
banner-copy = Copiar el mensaje
banner-copied = Copiado. Ahora pégalo en el chat.
banner-copy-failed = El navegador no ha permitido copiar. El texto está seleccionado: pulsa Ctrl+C (Cmd+C en un Mac).
banner-chat = Abrir el chat
banner-sent = Ya lo he enviado
banner-trackers = Buscar el número
banner-found = Encontrado
banner-nothing = No encontrado
banner-found-at = { $tracker }: encontrado
banner-nothing-at = { $tracker }: no encontrado
banner-parcel-of = Este pedido tiene { $count } paquetes. Esto se refiere a { $number }.
banner-parcels = Este pedido tiene { $count } paquetes: { $numbers }.
banner-part-sent = La parte de este pedido que ya se envió:
banner-part-unsent = El resto de este pedido aún no se ha enviado.
banner-in-hands = ¿Tienes ya el paquete?
banner-in-hands-all = ¿Lo tienes ya todo?
banner-have-it = Lo tengo
banner-have-all = Lo tengo todo
banner-not-have-all = Falta algo
banner-not-have-delivered = El paquete entregado no está aquí
banner-not-have-it = No lo tengo
banner-not-at-pickup = No está en el punto de recogida
banner-answers = ¿Qué ha pasado?
banner-new-number = Número nuevo del vendedor
banner-save = Guardar
banner-said = { $date }: { $answer }
banner-said-elsewhere = { $date }: { $answer } (anotado en el pedido { $order })
banner-log = Tu registro
banner-undo = Deshacer
banner-log-day = Fecha
banner-facts = De dónde salen estos datos
banner-missing = No se pudo leer: { $list }.
banner-list-comma = { $first }, { $second }
banner-diagnostics = ¿Algo va mal? Copia el diagnóstico
banner-copy-diagnostics = Copiar el diagnóstico
banner-evidence = Crear el archivo para la disputa
banner-opens = Se abre en otra pestaña

## The waiting bar in words, and the countdown

bar-text = Es normal no tener novedades hasta el día { $normal }; escribe al vendedor desde el día { $write }; después del día { $flag } es una señal de alerta. Hoy es el día { $day }.
bar-legend = Normal hasta el día { $normal } · escribe desde el { $write } · alerta después del { $flag }
protection-left =
    { $days ->
        [one] Protección del comprador: queda { $days } día, hasta el { $date }
       *[other] Protección del comprador: quedan { $days } días, hasta el { $date }
    }
protection-today = La Protección del comprador termina hoy, { $date }
protection-over = La Protección del comprador terminó el { $date }
protection-also = AliExpress también muestra el { $date }; es más seguro guiarse por la fecha más próxima.
protection-estimate =
    { $days ->
        [one] Protección del comprador: queda más o menos { $days } día (estimación: { $date }). La página no muestra ninguna fecha.
       *[other] Protección del comprador: quedan unos { $days } días (estimación: { $date }). La página no muestra ninguna fecha.
    }
protection-estimate-over = Puede que la Protección del comprador haya terminado (estimación: { $date }). La página no muestra ninguna fecha.

## What the buyer can note

said-have-it = Lo tengo
said-do-not-have-it = No lo tengo
said-other-place = Aparece otra ciudad u otro país
said-weight-mismatch = El peso no coincide
said-wrong-number = No es mi número
said-checked-found = Encontrado en: { $tracker }
said-checked-nothing = No encontrado en: { $tracker }
said-wrote = He escrito: { $message }
said-wrote-again = He escrito otra vez: { $message }
said-wrote-own = He escrito al vendedor
said-seller-waits = El vendedor me pide que espere
said-seller-number = El vendedor ha dado un número nuevo: { $number }
said-seller-template = El vendedor responde con mensajes genéricos
said-seller-refused = El vendedor se ha negado
said-seller-silent = El vendedor no responde
said-dispute-opened = He abierto una disputa
said-dispute-offer = Hay una oferta
said-dispute-escalated = Ahora decide AliExpress
said-dispute-closed = La disputa se cerró sin reembolso
said-refunded = Me han devuelto el dinero

## What a message to the seller was about, after "I messaged the seller:"

wrote-no-tracking = el seguimiento no muestra nada
wrote-silent-accepted = el transportista no da novedades
wrote-silent-exported = sin novedades desde que salió al extranjero
wrote-silent-arrived = sin novedades en mi país
wrote-not-shipped = aún no enviado
wrote-cancel = solicitud de aceptar la cancelación
wrote-not-received = entregado, pero no recibido
wrote-wrong-number = número incorrecto
wrote-trouble = un problema en el camino
wrote-extend-protection = solicitud para ampliar la protección
wrote-reminder = un recordatorio

## Where a number can be looked up

tracker-ali-express = AliExpress
tracker-cainiao = Cainiao
tracker-universal = Rastreador universal
tracker-local-post = Servicio postal de tu país
tracker-courier = Empresa de reparto

## The dispute: what to attach, and until when

disputing-attach = Qué adjuntar
disputing-order = Captura de pantalla del pedido
disputing-tracker = Captura de pantalla del rastreador
disputing-chat = Captura de pantalla del chat con el vendedor
disputing-place = Prueba de la entrega en otro lugar
disputing-post = Un mensaje de correos o de la empresa de reparto que confirme el problema
disputing-not-yet = Todavía no.
disputing-you-have = Lo tienes.
disputing-protection = La fecha en que termina la protección, el { $date }, está guardada aquí.
disputing-history =
    { $count ->
        [one] { $count } novedad del seguimiento, guardada aquí el { $date }.
       *[other] { $count } novedades del seguimiento, guardadas aquí el { $date }.
    }
disputing-log =
    { $count ->
        [one] { $count } línea en tu registro.
       *[other] { $count } líneas en tu registro.
    }
disputing-if-any = Solo si existe.
disputing-open-by = Ábrela a más tardar el { $date }; no lo dejes para el último día.
disputing-open-by-day = Ábrela a más tardar el { $date }.
disputing-window = Normalmente se puede abrir una disputa hasta el { $date }. No esperes a ese día.
disputing-window-today = Normalmente, hoy es el último día para abrir una disputa.
disputing-show = Muéstrame dónde
disputing-shown = Está marcado en la página. Púlsalo tú cuando quieras.
disputing-not-found = El botón no está en esta página. En la página del pedido, busca «Devoluciones/reembolsos» junto al artículo.

## The card on the page of the chat

chat-insert = Insertar en el campo del mensaje
chat-click-first = Primero haz clic en el campo del mensaje
chat-inserted = Ya está en el campo del mensaje. Léelo y envíalo tú.
chat-insert-failed = La página no aceptó el texto. Cópialo en su lugar.
chat-dismiss = Ocultar en esta página
chat-none = No hay ningún mensaje pendiente para este pedido.
chat-which = ¿De qué pedido trata este chat?
chat-orders =
    { $count ->
        [one] Otro pedido
       *[other] Otros pedidos
    }

## Good to know, for this order or the next one

hint-title = Conviene saber
hint-economy-for-much = Envío económico para un pedido de este precio: la próxima vez merece la pena pagar un envío con seguimiento.
hint-zip = El código postal { $zip } no parece de { $country }. Revisa la dirección y avisa al vendedor.
hint-stuck-store =
    { $count ->
        [one] Ya se quedó parado { $count } pedido anterior de esta tienda.
       *[other] Ya se quedaron parados { $count } pedidos anteriores de esta tienda.
    }
hint-save-number = Abre la página de seguimiento el día en que aparezca el número: así queda guardado aquí. Basta con mirar cada pocos días.

## Facts, and where they were read

fact-order = Pedido
fact-placed = Realizado
fact-paid = Pagado
fact-shipped = Enviado
fact-ended = Finalizado
fact-status = Estado
fact-protection = Protección hasta
fact-country = País
fact-city = Ciudad
fact-zip = Código postal
fact-store = Tienda
fact-number = Número de seguimiento
fact-second-number = Segundo número
fact-carrier = Transportista
fact-service = Método de envío
fact-last-event = Última novedad
fact-newest-differs = La última novedad no coincide
fact-newest = { $behind } en { $behindPlace }, { $ahead } en { $aheadPlace }. Cuenta la más reciente.
fact-no-event = Seguimiento leído, sin novedades

## The status of an order

status-unpaid = sin pagar
status-processing = el vendedor lo prepara
status-shipped = enviado
status-completed = completado
status-cancelled = cancelado
status-closed = cerrado
status-in-dispute = disputa abierta
status-refunded = reembolsado

## Where a fact was read

source-estimate = estimación
source-address = dirección de la página
source-list-page = lista de pedidos
source-detail-page = página del pedido
source-tracking-page = página de seguimiento
source-list-answer = datos de la lista de pedidos
source-refund-answer = datos de la lista de reembolsos
source-detail-answer = datos de la página del pedido
source-tracking-answer = datos de la página de seguimiento
source-cainiao = Cainiao
source-buyer = tú

## The mark on the order list

chip-wait-until = Espera hasta el { $date }
chip-label = Stuck Parcel: { $verdict }
status-partly-shipped = enviado en parte
status-cancel-requested = cancelación solicitada
disputing-in-file = En el archivo.
status-expired = caducado
fact-refund-words = Reembolso o disputa, según la lista
banner-also = También en este paquete
banner-also-ends = La Protección del comprador del pedido { $order } termina antes, así que aquí cuenta esa fecha.
delivery-past = La entrega estaba prevista para el { $date }. Ese día ya pasó.
delivery-moved = La entrega estimada pasó del { $first } al { $date }.
delivery-moved-past = La entrega estimada pasó del { $first } al { $date }, y ese día también pasó.
delivery-coupon = AliExpress prometió un cupón si la entrega es después del { $date }. El botón «Collect» para recogerlo está en la página del pedido, junto al artículo.
fact-expected = Entrega estimada
verdict-says-undated = La página del pedido dice «{ $words }», sin fecha.
fact-latest-words = Última novedad en la página del pedido
chip-unread = Seguimiento sin leer
