### Why there may be no updates.

reason-created-in-advance = El número se creó por adelantado: muchos vendedores imprimen la etiqueta días antes de entregar el paquete.
reason-economy = Envío económico: el seguimiento puede acabar en la frontera. Lo que cuenta es la fecha de la protección.
reason-carrier-changed = El transportista ha cambiado. Usa el segundo número: { $number }
reason-number-error = Puede haber un error en el número.
reason-foreign-number = El número parece de un paquete que va a otro lugar.
reason-older-parcel = El seguimiento de este número es anterior a tu pedido: es de otro paquete.
reason-overload =
    { $days ->
        [one] Temporada alta: el pedido se pagó en fechas de muchas ventas ({ $sale }). El primer escaneo puede tardar hasta { $days } día.
       *[other] Temporada alta: el pedido se pagó en fechas de muchas ventas ({ $sale }). El primer escaneo puede tardar hasta { $days } días.
    }
reason-overload-plain = Temporada alta: el pedido se pagó en fechas de muchas ventas ({ $sale }). Los almacenes van lentos esos días.
reason-loss =
    { $days ->
        [one] { $days } día sin novedades: puede estar perdido. Prepara una disputa.
       *[other] { $days } días sin novedades: puede estar perdido. Prepara una disputa.
    }

## Sales, after "you paid around"

sale-march = ofertas del aniversario de marzo
sale-june = ofertas de junio
sale-double-eleven = 11.11
sale-black-friday = Black Friday
sale-double-twelve = 12.12
sale-chinese-new-year = Año Nuevo chino
sale-golden-week = Semana Dorada en China
