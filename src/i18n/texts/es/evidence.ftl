### The dispute file: read by somebody who decides about it. Calm and plain, no contractions.

evidence-title = Archivo para la disputa: pedido { $order }
evidence-made = Creado el { $time } por Stuck Parcel { $version } en el navegador del comprador, a partir de lo que mostraron allí las páginas de AliExpress y Cainiao. Las horas son las del reloj del comprador ({ $zone }).
evidence-statement = Declaración
evidence-flags = Señales de alerta
evidence-order = Pedido
evidence-fact = Dato
evidence-value = Tal como se muestra
evidence-read-from = Fuente
evidence-seen = Visto por última vez
evidence-item = Artículo
evidence-items = { $count } × { $title }
evidence-price = Precio
evidence-given-number = Número del vendedor
evidence-status-words = Estado en palabras de la página
evidence-refund = Lista de reembolsos
evidence-origin-country = País de origen
evidence-destination-country = País de destino
evidence-protection-title = La Protección del comprador a lo largo del tiempo
evidence-until = Hasta
evidence-first-seen = Visto por primera vez
evidence-parcel = Paquete { $number }
evidence-chart =
    Cronología del { $first } al { $last }: { $entries ->
        [one] { $entries } novedad
       *[other] { $entries } novedades
    }, { $silences ->
        [one] { $silences } periodo largo sin novedades
       *[other] { $silences } periodos largos sin novedades
    }.
evidence-row-silences = Sin novedades
evidence-row-entries = Novedades
evidence-row-table = Espera habitual
evidence-row-messages = Mensajes al vendedor
evidence-silent =
    { $days ->
        [one] { $days } día sin ningún escaneo
       *[other] { $days } días sin ningún escaneo
    }
evidence-silence =
    { $days ->
        [one] Del { $from } al { $to }: { $days } día sin ningún escaneo
       *[other] Del { $from } al { $to }: { $days } días sin ningún escaneo
    }
evidence-silence-lasts =
    { $days ->
        [one] Del { $from } al { $to }, cuando se leyó el seguimiento por última vez: { $days } día sin ningún escaneo
       *[other] Del { $from } al { $to }, cuando se leyó el seguimiento por última vez: { $days } días sin ningún escaneo
    }
evidence-span-normal = normal
evidence-span-between = más de lo habitual
evidence-span-write = demasiado
evidence-table =
    { $normal ->
        [one] Espera habitual en esta etapa, contada desde el { $start }: hasta { $normal } día; desde el día { $write } es demasiado tiempo. Hoy es el día { $day }.
       *[other] Espera habitual en esta etapa, contada desde el { $start }: hasta { $normal } días; desde el día { $write } es demasiado tiempo. Hoy es el día { $day }.
    }
evidence-today = hoy, { $date }
evidence-protection = protección hasta el { $date }
evidence-entries = Novedades del seguimiento, de la más reciente a la más antigua
evidence-when = Cuándo
evidence-entry = Novedad
evidence-code = Código { $code }
evidence-no-entries = El historial de seguimiento se leyó el { $time } y no tenía novedades.
evidence-last-read = Última lectura: { $time }.
evidence-correspondence = Correspondencia con el vendedor
evidence-answer = Qué pasó
evidence-offered = Texto que estaba listo para enviar:
evidence-checks = Búsquedas en rastreadores
evidence-tracker = Rastreador
evidence-result = Resultado
evidence-found = encontrado
evidence-nothing = no encontrado
evidence-said = Lo que anotó el comprador
evidence-history = Qué se vio y cuándo
evidence-newest-event = Última novedad del seguimiento
evidence-last-seen = Visto por última vez
evidence-pictures = Capturas de pantalla
evidence-picture = { $what }, { $time }
evidence-picture-order = El pedido en AliExpress
evidence-picture-tracker = Página de seguimiento
evidence-picture-chat = Chat con el vendedor
evidence-picture-dispute = Disputa o reembolso
evidence-picture-other = Otra página

## The page on which the file is looked at and saved, and the button that saves a screenshot

file-heading = Archivo para la disputa
file-save-html = Guardar como un solo archivo HTML
file-save-json = Guardar como JSON
file-print = Imprimir o guardar como PDF
file-language = Idioma del archivo
file-saved = Guardado: { $name }
file-pictures = Capturas de pantalla de este archivo
file-delete = Borrar
file-delete-label = Borrar: { $what }
file-deleted = Borrado.
file-preview = Vista previa
file-add-pictures = Para añadir capturas de pantalla: abre el pedido, su seguimiento o el chat en una pestaña, haz clic allí en Stuck Parcel en la barra de herramientas y después en «Guardar una captura de esta página».
file-no-order = Ningún pedido seleccionado
file-no-order-text = Esta página se abre desde un pedido: usa el botón de la tarjeta en su página o el enlace de la lista que abre el botón de la barra de herramientas.
file-unknown = Este pedido aún no se conoce
file-unknown-text = Todavía no se ha leído nada de él. Ábrelo primero en AliExpress.
file-failed = No se pudo crear el archivo
file-failed-text = No se pudieron leer los datos guardados: { $error }
file-others-unread = En el archivo faltan los datos de este paquete que solo están en los demás pedidos. No se pudieron leer esos pedidos: { $error }
file-not-done = No ha funcionado: { $error }
file-link = Archivo para la disputa
picture-keep = Guardar una captura de esta página
picture-choose = ¿A qué pedido pertenece esta página?
picture-preview = Lo que verá AliExpress
picture-covered = Las partes que muestran tu nombre, teléfono y calle están tapadas. Revisa el resto antes de guardarla.
picture-uncovered = No hay nada tapado. Mira si aparecen tu nombre, teléfono o dirección antes de guardarla.
picture-keep-taken = Guardarla así
picture-uncover = Mostrar la dirección
picture-cover = Volver a tapar la dirección
picture-discard = No guardarla
picture-kept = Captura guardada; ya hay { $count } de este pedido.
picture-full =
    { $count ->
        [one] Hay { $count } captura guardada de este pedido y no caben más. Borra antes una en el archivo para la disputa.
       *[other] Hay { $count } capturas guardadas de este pedido y no caben más. Borra antes una en el archivo para la disputa.
    }
picture-refused = El navegador no permite hacer una captura de esta página.
picture-changed = La pestaña muestra ahora otra página. Vuelve a hacer la captura.
picture-not-kept = No se pudo guardar la captura: { $error }
file-open-tracking = Abrir la página de seguimiento
file-not-copied = El navegador no permitió copiar. Selecciona el texto en la vista previa y cópialo.
