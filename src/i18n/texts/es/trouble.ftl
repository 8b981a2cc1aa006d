### Why a page gave nothing.

trouble-unread = No se pudo leer esta página.
trouble-changed = Esta página ya no es como antes: puede que AliExpress la haya cambiado.
trouble-malformed = Los datos de la página llegaron dañados. Recarga la página.
trouble-too-large = Los datos de la página eran demasiado grandes para ser un pedido.
trouble-refused = AliExpress no ha dado los datos a esta página. Recárgala dentro de un rato.
trouble-captcha = AliExpress pide primero una comprobación de seguridad. Complétala y recarga la página.
trouble-logged-out = No has iniciado sesión. Inicia sesión y vuelve a abrir el pedido.
trouble-list-logged-out = No has iniciado sesión. Inicia sesión y recarga esta página.
trouble-list-changed = No se encontraron tus pedidos en esta página: puede que AliExpress la haya cambiado. Abre uno de ellos y se leerá su propia página.
trouble-cut-off = Stuck Parcel se ha actualizado. Recarga esta página para continuar.
trouble-not-kept = No se pudo guardar lo que ves aquí: puede que el espacio que el navegador da a Stuck Parcel esté lleno. Lo guardado antes sigue ahí.
trouble-later = Este pedido lo guardó una versión posterior de Stuck Parcel. Hasta que actualices la extensión, no se guarda nada nuevo de él.
trouble-deleted = Un pedido que se borró mientras tanto sigue borrado. No se guardó nada de él.
trouble-all-deleted = Mientras tanto se borraron todos los pedidos, así que la importación se detuvo.
trouble-no-order = No se sabe a qué pedido pertenece este número. Abre una vez el pedido en AliExpress y sus fechas contarán también aquí.
trouble-stopped = Algo falló en Stuck Parcel y se detuvo aquí.
trouble-start-again = Volver a iniciar
