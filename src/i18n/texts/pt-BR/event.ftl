### What the updates of the tracking mean.

## What an update means. $from and $to are the normal days until the next scan

event-ordered = O pedido foi feito. Nada foi enviado ainda.
event-prepared =
    { $to ->
        [one] O vendedor está preparando. Nenhuma transportadora registrou o pacote ainda. O primeiro registro costuma sair depois de { $from }–{ $to } dia.
       *[other] O vendedor está preparando. Nenhuma transportadora registrou o pacote ainda. O primeiro registro costuma sair depois de { $from }–{ $to } dias.
    }
event-accepted =
    { $to ->
        [one] O pacote já está com uma transportadora. O próximo registro costuma sair em { $from }–{ $to } dia.
       *[other] O pacote já está com uma transportadora. O próximo registro costuma sair em { $from }–{ $to } dias.
    }
event-origin-transit =
    { $to ->
        [one] Está a caminho do aeroporto do país de origem. O próximo registro costuma sair em { $from }–{ $to } dia.
       *[other] Está a caminho do aeroporto do país de origem. O próximo registro costuma sair em { $from }–{ $to } dias.
    }
event-export-customs =
    { $to ->
        [one] Está na alfândega do país de origem. O próximo registro costuma sair em { $from }–{ $to } dia.
       *[other] Está na alfândega do país de origem. O próximo registro costuma sair em { $from }–{ $to } dias.
    }
event-handed-to-airline =
    { $to ->
        [one] Foi encaminhado para o voo e talvez ainda espere lugar em um avião. O próximo registro costuma ser o da importação, depois de { $from }–{ $to } dia.
       *[other] Foi encaminhado para o voo e talvez ainda espere lugar em um avião. O próximo registro costuma ser o da importação, depois de { $from }–{ $to } dias.
    }
event-departed =
    { $to ->
        [one] Saiu do país de origem. O próximo registro costuma ser o da importação, depois de { $from }–{ $to } dia.
       *[other] Saiu do país de origem. O próximo registro costuma ser o da importação, depois de { $from }–{ $to } dias.
    }
event-international-transit =
    { $to ->
        [one] Está em trânsito entre países. O próximo registro costuma ser o da importação, depois de { $from }–{ $to } dia.
       *[other] Está em trânsito entre países. O próximo registro costuma ser o da importação, depois de { $from }–{ $to } dias.
    }
event-import-declared = O pacote foi declarado com antecedência à alfândega do seu país. É uma formalidade, muitas vezes feita antes do voo: o pacote pode ainda não ter chegado lá.
event-arrived =
    { $to ->
        [one] Está no seu país. O próximo registro costuma sair em { $from }–{ $to } dia.
       *[other] Está no seu país. O próximo registro costuma sair em { $from }–{ $to } dias.
    }
event-import-customs =
    { $to ->
        [one] Está na alfândega do seu país. O próximo registro costuma sair em { $from }–{ $to } dia.
       *[other] Está na alfândega do seu país. O próximo registro costuma sair em { $from }–{ $to } dias.
    }
event-held-by-customs = A alfândega reteve o pacote. Muitas vezes falta um documento ou uma taxa.
event-customs-released =
    { $to ->
        [one] A alfândega liberou o pacote. Agora é a vez da empresa que faz a entrega, normalmente em { $from }–{ $to } dia.
       *[other] A alfândega liberou o pacote. Agora é a vez da empresa que faz a entrega, normalmente em { $from }–{ $to } dias.
    }
event-last-mile-handover =
    { $to ->
        [one] O pacote já está com a empresa que faz a entrega. Ainda não foi entregue. O próximo registro costuma sair em { $from }–{ $to } dia.
       *[other] O pacote já está com a empresa que faz a entrega. Ainda não foi entregue. O próximo registro costuma sair em { $from }–{ $to } dias.
    }
event-destination-transit =
    { $to ->
        [one] Está a caminho de você, dentro do seu país. O próximo registro costuma sair em { $from }–{ $to } dia.
       *[other] Está a caminho de você, dentro do seu país. O próximo registro costuma sair em { $from }–{ $to } dias.
    }
event-out-for-delivery = O entregador está com o pacote e deve entregá-lo em breve.
event-attempt-failed = O entregador tentou entregar e não conseguiu.
event-ready-for-pickup = O pacote está à sua espera em um ponto de retirada. Retire antes que ele volte.
event-not-collected = O pacote não foi retirado a tempo no ponto de retirada. Talvez ele seja devolvido: pergunte lá.
event-delivered = A transportadora diz que foi entregue.
event-returning = Está voltando, ou já voltou, para o remetente.
event-lost = A transportadora diz que foi perdido ou destruído.
event-exception = A transportadora informa um problema.
event-note = Apenas informação. O pacote não se moveu.
event-unknown = Não se sabe o que esta atualização significa.

## The history of a parcel

timeline-title = Cada atualização explicada
timeline-silence =
    { $days ->
        [one] { $days } dia sem novidades
       *[other] { $days } dias sem novidades
    }
timeline-silence-now =
    { $days ->
        [one] { $days } dia sem novidades até hoje
       *[other] { $days } dias sem novidades até hoje
    }
timeline-more =
    { $count ->
        [one] { $count } atualização mais antiga não aparece aqui.
       *[other] { $count } atualizações mais antigas não aparecem aqui.
    }
event-delayed = Está parado no mesmo lugar. É um atraso, não um problema.
