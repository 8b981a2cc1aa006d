### The advice in one line: a headline, also of the marks on the order list. At most 28 letters.

level-done = Não precisa fazer nada
level-wait = Aguarde
level-watch = Fique de olho
level-write = Escreva ao vendedor
level-extend = Peça a extensão da proteção
level-extend-asked = Extensão solicitada
level-did-it-arrive = Chegou?
level-dispute = Abra uma disputa
level-unknown = Ainda não dá para saber

## The headline once the time for a dispute is over, too

level-too-late = Procure seu banco
level-collect = Retire o pacote
level-call-courier = Ligue para o entregador
level-cancel = Cancele o pedido
level-find-end = Procure a data de término
level-refund = Reembolso ou disputa
