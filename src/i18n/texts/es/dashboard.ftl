### The page with all orders.

dashboard-title = Todos los paquetes
dashboard-summary =
    { $act ->
        [one] { $act } requiere tu atención
       *[other] { $act } requieren tu atención
    } · { $moving } en camino · { $finished ->
        [one] { $finished } terminado
       *[other] { $finished } terminados
    }
dashboard-loading =
    { $count ->
        [one] Leyendo { $count } pedido…
       *[other] Leyendo { $count } pedidos…
    }
dashboard-search = Buscar
dashboard-search-hint = Pedido, número, tienda, artículo o nota
dashboard-filter = Mostrar
dashboard-filter-all = Todos
dashboard-filter-act = Requieren atención
dashboard-filter-moving = En camino
dashboard-filter-finished = Terminados
dashboard-filter-archived = Archivado
dashboard-sort = Ordenar por
dashboard-sort-gravity = Lo más urgente
dashboard-sort-protection = Días de protección que quedan
dashboard-sort-seen = Visto por última vez
dashboard-hide-delivered = Ocultar los entregados
dashboard-hidden =
    { $count ->
        [one] { $count } pedido entregado está oculto
       *[other] { $count } pedidos entregados están ocultos
    }
dashboard-found =
    { $count ->
        [one] { $count } pedido
       *[other] { $count } pedidos
    }
dashboard-more = Mostrar { $count } más
dashboard-nothing = Ningún pedido coincide.
dashboard-details = Detalles
dashboard-less = Ver menos
dashboard-open-order = Abrir el pedido
dashboard-archived = Archivado el { $date }: se quitaron los detalles para ahorrar espacio.
dashboard-look-again-on = Mirar otra vez: { $date }
dashboard-history = Qué se vio y cuándo
dashboard-history-range = Del { $first } al { $last }
dashboard-newest-event = Última novedad
dashboard-refund = Reembolso
dashboard-log = Tu registro
dashboard-log-undone = { $text } (deshecho)
dashboard-log-empty = Todavía nada.
dashboard-log-range = Elige un día del { $first } al { $last }.
dashboard-note = Tu nota
dashboard-note-hint = Se guarda al salir del campo o con Ctrl+Intro.
dashboard-saved = Guardado
dashboard-not-saved = No guardado
dashboard-note-joined = Guardado. Mientras tanto, esta nota también se cambió en otra ventana: se conservan los dos textos.
dashboard-again = Mirar otra vez el
dashboard-again-clear = Quitar
dashboard-calendar = Añadir el fin de la protección al calendario
dashboard-calendar-summary = Termina la Protección del comprador: { $title }
dashboard-calendar-description = Pedido de AliExpress { $order }. Si no tienes el paquete en las manos, abre una disputa antes de este día.
dashboard-delete = Borrar este pedido
dashboard-card-hidden = Has ocultado la tarjeta en la página de este pedido.
dashboard-show-card = Volver a mostrarla
dashboard-deleted = Se borró el pedido { $order }.
dashboard-undo = Deshacer
dashboard-parcel = Paquete { $number }

## The popup, beside popup.ftl

popup-all-orders = Todos los pedidos
popup-act =
    { $count ->
        [one] { $count } pedido requiere tu atención
       *[other] { $count } pedidos requieren tu atención
    }

## What is stored

data-title = Tus datos
data-about = Todo se guarda solo en este navegador. Expórtalo de vez en cuando: la exportación es tu única copia de seguridad.
data-used = { $used } de { $whole } MB en uso ({ $percent } %)
data-almost-full = El espacio está casi lleno. Archiva los pedidos terminados para hacer sitio: se conservan sus números, sus fechas y tus respuestas; se borran los textos de las novedades y la dirección.
data-export = Exportar todo
data-import = Importar un archivo
data-table = Tabla (CSV)
data-archive = Archivar los pedidos terminados
data-archive-first =
    { $count ->
        [one] Exporta antes. Al archivar se borran los textos de las novedades y la dirección de { $count } pedido terminado. Solo los recuperarás si AliExpress aún los muestra.
       *[other] Exporta antes. Al archivar se borran los textos de las novedades y la dirección de { $count } pedidos terminados. Solo los recuperarás si AliExpress aún los muestra.
    }
data-archive-now = Archivar ahora
data-archived =
    { $count ->
        [one] Se archivó { $count } pedido.
       *[other] Se archivaron { $count } pedidos.
    }
data-unarchived =
    { $count ->
        [one] Deshecho: { $count } pedido ha recuperado sus detalles.
       *[other] Deshecho: { $count } pedidos han recuperado sus detalles.
    }
data-nothing-to-archive = No hay nada que archivar.
data-delete-all = Borrar todo
data-delete-first =
    { $count ->
        [one] Se borrará { $count } pedido con todas las notas y respuestas. Sin una exportación no hay vuelta atrás.
       *[other] Se borrarán { $count } pedidos con todas las notas y respuestas. Sin una exportación no hay vuelta atrás.
    }
data-delete-now = Borrar todo ahora
data-deleted = Se borró todo.
data-cancel = Cancelar
data-exported =
    { $count ->
        [one] Se exportó { $count } pedido.
       *[other] Se exportaron { $count } pedidos.
    }
data-left-out =
    { $count ->
        [one] No se pudo leer { $count } entrada, así que no está en el archivo.
       *[other] No se pudieron leer { $count } entradas, así que no están en el archivo.
    }
data-unread = No se ha hecho nada: no se pudieron leer todos los pedidos guardados. Cierra esta ventana, vuelve a abrirla e inténtalo otra vez.
data-working = { $done } de { $whole }…
data-deleting = Borrando…
data-imported =
    { $count ->
        [one] Se importó { $count } pedido.
       *[other] Se importaron { $count } pedidos.
    }
data-import-known = Pedidos que ya estaban, sin nada nuevo: { $count }.
data-aside =
    { $count ->
        [one] { $count } entrada se apartó y no cambió nada: { $why }.
       *[other] { $count } entradas se apartaron y no cambiaron nada: { $why }.
    }
data-aside-unreadable = dañadas: { $count }
data-aside-nameless = sin un número de pedido válido: { $count }
data-aside-later = de una versión posterior de Stuck Parcel: { $count }
data-refused-damaged = Este archivo está dañado o incompleto. No se ha importado ni cambiado nada.
data-refused-foreign = No es una exportación de Stuck Parcel. No se ha cambiado nada.
data-refused-table = Esto es una tabla (CSV) y no se puede importar. Elige el archivo de exportación (JSON) que guarda «Exportar todo». No se ha cambiado nada.
data-refused-later = Este archivo es de una versión posterior de Stuck Parcel. Actualiza la extensión e impórtalo otra vez. No se ha cambiado nada.
data-failed = No ha funcionado: { $error }. No se ha perdido nada.
data-full = El espacio del navegador para esta extensión está lleno. Archiva abajo los pedidos terminados e inténtalo otra vez.
data-quarantine =
    { $count ->
        [one] No se pudo leer { $count } entrada guardada
       *[other] No se pudieron leer { $count } entradas guardadas
    }
data-quarantine-about = No se ha borrado nada: estas entradas se guardan aparte. Puedes guardarlas como archivo o borrarlas.
data-quarantine-line = Pedido { $order }, apartado el { $date }, { $size } KB
data-quarantine-export = Guardar como archivo
data-quarantine-delete = Borrar estas entradas

## The heads of the spreadsheet's columns

table-order = Pedido
table-verdict = Consejo
table-why = Por qué
table-item = Artículo
table-store = Tienda
table-price = Precio
table-number = Número de seguimiento
table-other-numbers = Otros números
table-placed = Realizado
table-shipped = Enviado
table-protection = Protección hasta
table-days-left = Días de protección que quedan
table-last-event = Última novedad
table-last-seen = Visto por última vez
table-again = Mirar otra vez el
table-note = Nota
dashboard-again-range = Elige un día desde hoy hasta el { $date }
data-imported-pictures = Capturas: { $count }.
data-imported-settings = Ajustes importados del archivo: { $names }. Los demás siguen como estaban.
data-settings-doubtful = Algunos ajustes del archivo no son válidos y no se importaron.
data-pictures-left-out = Capturas no importadas: { $count } (dañadas, sin pedido en el archivo o demasiadas para un solo pedido).
data-kept-later =
    { $count ->
        [one] Una versión posterior de Stuck Parcel guardó { $count } pedido, que se dejó como estaba.
       *[other] Una versión posterior de Stuck Parcel guardó { $count } pedidos, que se dejaron como estaban.
    }
