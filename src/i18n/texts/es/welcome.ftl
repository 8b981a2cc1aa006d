### The page that opens once, after the installation.

welcome-title = Stuck Parcel está listo
welcome-lead = Abre un pedido en AliExpress. Una tarjeta al pie de la página te dice si es normal que no haya novedades de tu paquete, hasta cuándo esperar y qué hacer después.
welcome-where = Dónde lo verás
welcome-order-page = En la página de un pedido y en su seguimiento: la tarjeta.
welcome-list-page = En la lista de tus pedidos: una marca en cada uno.
welcome-button = En el botón de la barra de herramientas: todos tus paquetes, los más urgentes primero. Fija el botón para ver cuántos requieren tu atención.
welcome-levels = Qué puede decir
welcome-wait = Es normal que no haya novedades. Verás cuánto tiempo más lo será.
welcome-watch = Más tiempo del habitual, pero no tanto como para preocuparse.
welcome-write = Es hora de preguntar. El mensaje está listo para copiar.
welcome-extend = La protección termina pronto y el paquete no ha llegado.
welcome-dispute = Los últimos días seguros para abrir una disputa. El texto y el archivo para la disputa están listos.
welcome-done = Ya lo tienes, o no hay nada que esperar.
welcome-never = Lo que nunca hace
welcome-never-network = No tiene servidor, ni cuenta, ni telemetría. La única página que abre por sí misma es la de seguimiento de AliExpress del pedido que estás viendo.
welcome-never-click = No pulsa ningún botón de AliExpress ni envía mensajes. Eso lo haces tú.
welcome-never-read = De tu dirección lee la ciudad, el código postal y el país, nada más.
welcome-never-leave = Lo que recuerda se queda en este navegador hasta que lo borres.
welcome-allow = Permitir en AliExpress
welcome-allow-note = El navegador aún no deja que la extensión lea las páginas de pedidos. Sin ese permiso no verás nada en ellas.
welcome-allowed = Permitido. Las páginas ya abiertas mostrarán la tarjeta en cuanto se recarguen.
welcome-refused = No permitido. Puedes hacerlo más tarde, aquí o en los ajustes del navegador.
