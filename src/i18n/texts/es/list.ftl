### The bar above AliExpress's order list.

list-label = Stuck Parcel: el seguimiento de los pedidos de esta lista
list-counts = En camino: { $moving } · sin leer hoy: { $unread }
list-all-read = En camino: { $moving } · todos leídos hoy
list-unread = Seguimiento sin leer hoy: { $unread }
list-start = Comprobar ahora
list-progress = { $done } de { $all }
list-needs-you =
    { $count ->
        [one] { $count } requiere tu atención
       *[other] { $count } requieren tu atención
    }
list-pause = Pausar
list-resume = Seguir
list-stop = Detener
list-failures = Detenido: tres páginas de seguimiento seguidas no se pudieron leer.
list-day-limit = Es todo por hoy: no se abren más de 60 páginas de seguimiento al día.
list-blocked = AliExpress pidió una comprobación de seguridad o iniciar sesión. Abre tú la página de seguimiento de un pedido y vuelve a comprobar.
list-unreadable = Sin leer: { $count }. Se puede volver a intentar 6 horas después.
list-opened = Se ha abierto tu lista de pedidos. Allí se lee el seguimiento, un pedido tras otro.
