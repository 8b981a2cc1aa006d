### Why there may be no updates.

reason-created-in-advance = O código foi criado com antecedência: muitos vendedores imprimem a etiqueta dias antes de despachar o pacote.
reason-economy = Envio econômico: o rastreio pode parar na fronteira. O que vale é a data da proteção.
reason-carrier-changed = A transportadora mudou. Use o segundo código: { $number }
reason-number-error = Pode haver um erro no código.
reason-foreign-number = O código parece ser de um pacote que vai para outro lugar.
reason-older-parcel = O rastreio deste código é anterior ao seu pedido: é de outro pacote.
reason-overload =
    { $days ->
        [one] Sobrecarga: o pedido foi pago em época de muitas compras ({ $sale }). O primeiro registro pode levar até { $days } dia.
       *[other] Sobrecarga: o pedido foi pago em época de muitas compras ({ $sale }). O primeiro registro pode levar até { $days } dias.
    }
reason-overload-plain = Sobrecarga: o pedido foi pago em época de muitas compras ({ $sale }). Os depósitos ficam lentos nesses dias.
reason-loss =
    { $days ->
        [one] { $days } dia sem novidades: pode estar perdido. Prepare uma disputa.
       *[other] { $days } dias sem novidades: pode estar perdido. Prepare uma disputa.
    }

## Sales, after "you paid around"

sale-march = ofertas de aniversário de março
sale-june = ofertas de junho
sale-double-eleven = 11.11
sale-black-friday = Black Friday
sale-double-twelve = 12.12
sale-chinese-new-year = Ano-Novo Chinês
sale-golden-week = Semana Dourada na China
