### The advice in one line: a headline, also of the marks on the order list. At most 28 letters.

level-done = No hay que hacer nada
level-wait = Espera
level-watch = No lo pierdas de vista
level-write = Escribe al vendedor
level-extend = Pide ampliar la protección
level-extend-asked = Ampliación solicitada
level-did-it-arrive = ¿Ha llegado?
level-dispute = Abre una disputa
level-unknown = Aún no se sabe

## The headline once the time for a dispute is over, too

level-too-late = Contacta con tu banco
level-collect = Recógelo
level-call-courier = Llama al repartidor
level-cancel = Cancela el pedido
level-find-end = Busca la fecha de fin
level-refund = Reembolso o disputa
