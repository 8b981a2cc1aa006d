### How old the tracking is, and how it is read on the order page.

verdict-as-of = A fecha de { $date }: { $why }
tracking-read-ago =
    { $days ->
        [one] El seguimiento se leyó hace { $days } día.
       *[other] El seguimiento se leyó hace { $days } días.
    }
reminder-look-first = Mira el seguimiento: { $order }
reading-now = Leyendo el seguimiento…
reading-start = Leer el seguimiento
reading-open = Abrir la página de seguimiento
reading-captcha = AliExpress pide pasar una comprobación de seguridad antes de poder leer el seguimiento.
reading-logged-out = AliExpress pide iniciar sesión antes de poder leer el seguimiento.
reading-refused = AliExpress no dejó leer su página de seguimiento desde aquí.
reading-empty = La página de seguimiento no mostró nada de este pedido.
reading-unreachable = La página de seguimiento no se pudo cargar o tardó demasiado.
options-reading = Leer el seguimiento del pedido que abro
options-reading-title = Seguimiento
options-reading-about = Al abrir la página de un pedido enviado, su página de seguimiento de AliExpress se abre en segundo plano, se lee y se cierra: como mucho una vez cada 6 horas. Si está desactivado, lo hace un botón de la tarjeta.
shipped-ago =
    { $days ->
        [one] Enviado hace { $days } día
       *[other] Enviado hace { $days } días
    }
shipped-today = Enviado hoy
