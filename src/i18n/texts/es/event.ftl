### What the updates of the tracking mean.

## What an update means. $from and $to are the normal days until the next scan

event-ordered = El pedido está hecho. Todavía no se ha enviado nada.
event-prepared =
    { $to ->
        [one] El vendedor lo está preparando. Ningún transportista lo ha escaneado aún. El primer escaneo suele llegar al cabo de { $from }–{ $to } día.
       *[other] El vendedor lo está preparando. Ningún transportista lo ha escaneado aún. El primer escaneo suele llegar a los { $from }–{ $to } días.
    }
event-accepted =
    { $to ->
        [one] Ya lo tiene un transportista. El siguiente escaneo suele llegar en { $from }–{ $to } día.
       *[other] Ya lo tiene un transportista. El siguiente escaneo suele llegar en { $from }–{ $to } días.
    }
event-origin-transit =
    { $to ->
        [one] Va camino del aeropuerto del país de origen. El siguiente escaneo suele llegar en { $from }–{ $to } día.
       *[other] Va camino del aeropuerto del país de origen. El siguiente escaneo suele llegar en { $from }–{ $to } días.
    }
event-export-customs =
    { $to ->
        [one] Está en la aduana del país de origen. El siguiente escaneo suele llegar en { $from }–{ $to } día.
       *[other] Está en la aduana del país de origen. El siguiente escaneo suele llegar en { $from }–{ $to } días.
    }
event-handed-to-airline =
    { $to ->
        [one] Se ha entregado para el vuelo. Puede que aún espere sitio en un avión. El siguiente escaneo suele ser el de importación, al cabo de { $from }–{ $to } día.
       *[other] Se ha entregado para el vuelo. Puede que aún espere sitio en un avión. El siguiente escaneo suele ser el de importación, a los { $from }–{ $to } días.
    }
event-departed =
    { $to ->
        [one] Ha salido del país de origen. El siguiente escaneo suele ser el de importación, al cabo de { $from }–{ $to } día.
       *[other] Ha salido del país de origen. El siguiente escaneo suele ser el de importación, a los { $from }–{ $to } días.
    }
event-international-transit =
    { $to ->
        [one] Va de un país a otro. El siguiente escaneo suele ser el de importación, al cabo de { $from }–{ $to } día.
       *[other] Va de un país a otro. El siguiente escaneo suele ser el de importación, a los { $from }–{ $to } días.
    }
event-import-declared = Se ha anunciado a la aduana de tu país. Es un trámite que suele hacerse antes del vuelo: el paquete puede no haber llegado aún.
event-arrived =
    { $to ->
        [one] Está en tu país. El siguiente escaneo suele llegar en { $from }–{ $to } día.
       *[other] Está en tu país. El siguiente escaneo suele llegar en { $from }–{ $to } días.
    }
event-import-customs =
    { $to ->
        [one] Está en la aduana de tu país. El siguiente escaneo suele llegar en { $from }–{ $to } día.
       *[other] Está en la aduana de tu país. El siguiente escaneo suele llegar en { $from }–{ $to } días.
    }
event-held-by-customs = La aduana lo retiene. Suele faltar un documento o un pago.
event-customs-released =
    { $to ->
        [one] La aduana lo ha liberado. Ahora le toca a la empresa que lo reparte, normalmente en { $from }–{ $to } día.
       *[other] La aduana lo ha liberado. Ahora le toca a la empresa que lo reparte, normalmente en { $from }–{ $to } días.
    }
event-last-mile-handover =
    { $to ->
        [one] Ya lo tiene la empresa que lo reparte. Todavía no está entregado. El siguiente escaneo suele llegar en { $from }–{ $to } día.
       *[other] Ya lo tiene la empresa que lo reparte. Todavía no está entregado. El siguiente escaneo suele llegar en { $from }–{ $to } días.
    }
event-destination-transit =
    { $to ->
        [one] Va hacia ti dentro de tu país. El siguiente escaneo suele llegar en { $from }–{ $to } día.
       *[other] Va hacia ti dentro de tu país. El siguiente escaneo suele llegar en { $from }–{ $to } días.
    }
event-out-for-delivery = El repartidor lo lleva y debería traerlo pronto.
event-attempt-failed = El repartidor intentó entregarlo y no pudo.
event-ready-for-pickup = Te espera en un punto de recogida. Recógelo antes de que lo devuelvan.
event-not-collected = No se recogió a tiempo en el punto de recogida. Puede que lo devuelvan: pregunta allí.
event-delivered = El transportista dice que se ha entregado.
event-returning = Vuelve, o ya ha vuelto, al remitente.
event-lost = El transportista dice que se ha perdido o destruido.
event-exception = El transportista avisa de un problema.
event-note = Solo es información. El paquete no se ha movido.
event-unknown = No sabemos qué significa esta novedad.

## The history of a parcel

timeline-title = Cada novedad, explicada
timeline-silence =
    { $days ->
        [one] { $days } día sin novedades
       *[other] { $days } días sin novedades
    }
timeline-silence-now =
    { $days ->
        [one] { $days } día sin novedades hasta hoy
       *[other] { $days } días sin novedades hasta hoy
    }
timeline-more =
    { $count ->
        [one] No se muestra { $count } novedad anterior.
       *[other] No se muestran { $count } novedades anteriores.
    }
event-delayed = El paquete está parado donde se encuentra. Es un retraso, no un fallo.
