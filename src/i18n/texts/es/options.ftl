### The page of settings.

options-title = Ajustes
options-waiting-intro = El consejo cambia tras este número de días enteros sin novedades. Los cambios se aplican enseguida a todos los pedidos.
options-first-scan = Número creado, aún sin escanear
options-first-scan-from = Se cuenta desde el día del envío; si no, del pago; si no, del pedido.
options-accepted = Un transportista tiene el paquete
options-exported = De camino a tu país
options-exported-from = Se cuenta desde el día en que salió del país de origen.
options-arrived = En tu país
options-last-movement-from = Se cuenta desde el último movimiento.
options-normal-from = Normal desde el día
options-normal-to = Normal hasta el día
options-write = Escribir desde el día
options-red-flag = Alerta después del día
options-no-days = Un número entero de 0 a { $most }
options-at-least = { $days } o más
options-more-than = Más de { $days }
options-reset = Restablecer los valores predeterminados
options-reminders = Recordatorios
options-reminders-intro = Recibe una notificación cuando un pedido se vuelva más urgente y antes de que termine la Protección del comprador. El navegador te pedirá permiso una vez.
options-remind = Recibir recordatorios
options-not-allowed = El navegador no permitió las notificaciones, así que los recordatorios siguen desactivados.
options-before = Antes de que termine la Protección del comprador
options-before-days =
    { $days ->
        [one] { $days } día
       *[other] { $days } días
    }
options-quiet = Horas de silencio
options-quiet-hint = Durante estas horas no hay notificaciones. Elige dos veces la misma hora para desactivarlas.
options-quiet-from = Desde
options-quiet-to = Hasta
options-languages = Idiomas y aspecto
options-language = Idioma
options-language-browser = Como en el navegador: { $language }
options-seller-language = Mensajes al vendedor
options-seller-language-hint = Se escriben en este idioma y, si no es el tuyo, se muestran con una traducción.
options-theme = Claro u oscuro
options-side = Lado de la tarjeta
options-side-left = Izquierda
options-side-right = Derecha
options-theme-browser = Como en el navegador
options-theme-light = Claro
options-theme-dark = Oscuro
options-data = Tus datos
options-data-where = Los pedidos, las respuestas y las notas se guardan solo en este dispositivo, en el navegador. Estos ajustes se guardan con los del propio navegador: si los sincronizas, llegan también a tus otros dispositivos. La extensión no envía nada a nadie.
options-data-link = Exportar, importar o borrar pedidos
options-saved = Guardado
options-not-saved =
    { $count ->
        [one] Aún no se ha guardado: revisa el número marcado.
       *[other] Aún no se ha guardado: revisa los { $count } números marcados.
    }
options-failed = No se pudo guardar. Recarga esta página e inténtalo otra vez.
options-open = Ajustes
options-advanced = Avanzado: cuánto esperar
options-unsaved = No guardado: { $error }
options-retry = Reintentar
options-version = Stuck Parcel { $version }
options-report-hint = Un aviso ayuda más con el diagnóstico. «Copiar el diagnóstico», en los detalles de la tarjeta de un pedido, lo copia sin datos personales.
options-help = Ayuda
options-report = Informar de un problema
