### The window that the toolbar button opens.

popup-title = Tus paquetes
popup-order = Pedido { $order }
popup-protection =
    { $days ->
        [one] Protección: queda { $days } día
       *[other] Protección: quedan { $days } días
    }
popup-protection-estimate =
    { $days ->
        [one] Protección: queda más o menos { $days } día
       *[other] Protección: quedan unos { $days } días
    }
popup-protection-today = La protección termina hoy
popup-protection-over = La protección ha terminado
popup-more = y { $count } más
popup-empty-title = Todavía no hay paquetes
popup-empty = Abre un pedido o su seguimiento en AliExpress. La respuesta aparece allí, en una tarjeta al pie de la página, y desde entonces el pedido figura también aquí.
popup-open-orders = Abrir mis pedidos
popup-error-title = No se pudo leer la lista
popup-error = No se ha perdido nada. Cierra esta ventana y vuelve a abrirla. Si sigue igual, recarga la extensión.
popup-search = Buscar un pedido o comprobar un número
popup-needs-me = Requieren atención
popup-unrecognized = Novedades que nadie entiende ({ $count })
popup-unrecognized-note = La extensión todavía no conoce estas novedades. Se han quitado nombres, números y lugares. Revísalo antes de enviarlo: puede quedar algún nombre.
popup-unrecognized-copy = Copiarlas para informar
