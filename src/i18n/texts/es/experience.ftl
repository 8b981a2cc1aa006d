### What this buyer's earlier parcels and stores did.

experience-title = Tu propia experiencia
experience-note = De tus pedidos anteriores en este navegador. Es solo información: el consejo sigue los tiempos de espera de los ajustes.
experience-empty = Todavía nada. Cuando hayan llegado tres paquetes tuyos con el mismo método de envío, aquí verás cuánto tiempo pasaron sin novedades.
experience-group = { $service } a { $country }
experience-any-service = Todos los métodos de envío
experience-any-country = tu país
experience-first-scan = Antes del primer escaneo
experience-accepted = Con el transportista, antes de la exportación
experience-exported = De camino a tu país
experience-arrived = En tu país
experience-span =
    { $n ->
        [one] Tu último paquete pasó
       *[other] Tus últimos { $n } paquetes pasaron
    } { $from }–{ $to ->
        [one] { $to } día
       *[other] { $to } días
    } sin novedades; lo normal son { $normal-from }–{ $normal-to ->
        [one] { $normal-to } día
       *[other] { $normal-to } días
    }.
experience-stores = Tiendas con pedidos que se quedaron parados
experience-store =
    { $store }: { $stuck } de { $orders ->
        [one] { $orders } pedido
       *[other] { $orders } pedidos
    } con el envío parado; { $came ->
        [one] { $came } llegó al final
       *[other] { $came } llegaron al final
    }, { $refunded ->
        [one] { $refunded } reembolsado
       *[other] { $refunded } reembolsados
    }.
