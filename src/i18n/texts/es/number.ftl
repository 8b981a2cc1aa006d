### What a tracking number is, who can track it, and what was wrong with it.

## What it is

number-is-post = Un número de correo nacional (S10) emitido por { $post }: { $service }.
number-is-post-of-destination = Un número de correo nacional (S10) del correo del país de destino, { $post }: { $service }.
number-is-no-country = Tiene el formato de un número de correo nacional (S10), pero sus dos últimas letras no son de ningún país.
number-is-first-mile = Un número de { $carrier } para la salida del país de origen. El correo de tu país no lo conoce.
number-is-last-mile = Un número de { $carrier } para la entrega en tu país.
number-is-courier = Un número de { $carrier }.
number-is-perhaps = Puede ser un número de { $carrier }. Otros transportistas también usan este formato.
number-is-amazon = Un número de Amazon. Puede que el vendedor haya comprado allí el artículo y te lo haya enviado desde Amazon.
number-is-order-id = Es el número de un pedido de AliExpress, no un número de seguimiento.
number-is-perhaps-order-id = 16 cifras: suele ser el número de un pedido de AliExpress, no un número de seguimiento.
number-is-product-id = Es el número de un producto de AliExpress, no un número de seguimiento.
number-is-unknown = Ningún transportista que conozcamos usa números con este formato. Compáralo con el pedido, carácter por carácter.
number-is-placeholder = Parece un número de ejemplo, no el de un paquete real.
number-is-unreadable = Hay un carácter que no se puede leer.

## The service that the first letters of a postal number stand for

number-service-ems = correo exprés (EMS)
number-service-letter-express = carta o paquete pequeño con seguimiento
number-service-registered = carta certificada
number-service-insured = carta asegurada
number-service-parcel = paquete
number-service-e-commerce = paquete de comercio electrónico
number-service-untracked = paquete pequeño sin seguimiento hasta la puerta
number-service-m-bag = saca de impresos
number-service-business-reply = respuesta comercial
number-service-domestic = servicio nacional o bilateral
number-service-other = otro tipo de envío

## How far it can be tracked

number-reach-door = Se puede seguir hasta la puerta.
number-reach-hand-over = Se puede seguir hasta que lo recibe el transportista local. Después, busca un segundo número.
number-reach-border = El seguimiento suele acabar en la frontera: el correo económico ya no se escanea después.
number-reach-from-arrival = Solo muestra algo cuando el paquete ya ha llegado al país de destino.

## Check digit and repairs

number-check-passes = Su dígito de control es correcto.
number-check-fails = Su dígito de control no es correcto: seguramente se escribió mal. Compáralo con el pedido.
number-repair = ¿Quizá quisiste decir { $number }?
number-repair-change = Carácter { $place }: { $to } en lugar de { $from }.
number-repair-remove = Sin el carácter { $place } ({ $from }).
number-changed = Leído como { $number }.
number-look-alike = El carácter { $place } es una letra de otro alfabeto que parece { $to }.

## Links

number-link-copies = Al hacer clic se copia el número: pégalo allí.
number-link-copied = El número está copiado: pégalo allí.
number-link-postcode = Pide tu código postal.
number-link-not-expected = Es probable que no conozca este número.

## Why nothing was looked up

number-refused-empty = No se ha escrito ningún número.
number-refused-too-long = Es demasiado largo para un número de seguimiento.
number-refused-control-characters = Contiene caracteres que no pueden formar parte de un número.
number-refused-no-number = No contiene ningún número de seguimiento.
number-known = El pedido ya tiene este número.
number-save-again = Pulsa «Guardar» otra vez para guardarlo tal cual.

## The box in which a number is checked, and the numbers of an order

number-box = Comprobar un número
number-other = Comprobar { $number } en su lugar
number-of-parcel =
    { $count ->
        [one] Número de seguimiento
       *[other] Números de seguimiento
    }
number-from-seller = Del vendedor.
number-copy = Copiar
number-copy-this = Copiar { $number }
number-is-as-order-says = El pedido indica { $carrier } para este número. Su formato por sí solo no dice nada.
number-link-until-hand-over = Muestra el trayecto hasta la entrega al transportista local.
number-link-from-hand-over = Muestra el trayecto desde la entrega al transportista.
