### The advice in one sentence, for each situation. "-plain" is used where the day count or the date is not known.

verdict-unpaid = Você ainda não pagou este pedido, por isso nada foi enviado.
verdict-cancelled = Este pedido foi cancelado. Não há nada a caminho.
verdict-cancelled-moving = Este pedido foi cancelado, mas o pacote já estava a caminho. Confira se o dinheiro volta para você.
verdict-closed-moving = Este pedido está encerrado, mas o pacote ainda estava a caminho. Se você não recebeu nem o produto nem o dinheiro de volta, abra uma disputa agora.
verdict-closed = Este pedido está encerrado. Não há nada a caminho.
verdict-refunded = O dinheiro voltou para você.
verdict-received = Já está com você. Aproveite.
verdict-received-with = Você disse isso no pedido { $order }, que está no mesmo pacote.
verdict-completed = O pedido está concluído. O AliExpress pode concluir um pedido sozinho depois de um tempo.
verdict-completed-undelivered = O pedido está concluído, mas o rastreio nunca mostrou a entrega. Se você não tem o pacote, informe aqui.
verdict-delivered = O rastreio diz que o pacote foi entregue.
verdict-delivered-elsewhere = O rastreio diz que o pacote foi entregue em “{ $place }”, que não é a sua cidade. Só você sabe se recebeu.
verdict-not-shipped =
    O vendedor ainda não enviou este pedido. A espera já é de { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }; até { $normal ->
        [one] { $normal } dia
       *[other] { $normal } dias
    } é normal.
verdict-not-shipped-plain = O vendedor ainda não enviou este pedido.
verdict-never-shipped =
    Depois de { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }, o vendedor ainda não enviou este pedido. Não espere mais: cancele e receba o dinheiro de volta.
verdict-never-shipped-plain = O vendedor ainda não enviou este pedido. Cancele e receba o dinheiro de volta.
verdict-no-first-scan =
    O pacote está há { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    } sem nenhum registro, desde { $start }. Até { $normal ->
        [one] { $normal } dia
       *[other] { $normal } dias
    } é normal.
verdict-no-first-scan-plain = O pacote ainda não tem nenhum registro. É normal nos primeiros dias.
verdict-silent-accepted =
    Uma transportadora está com o pacote. Sem novidades há { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }, desde { $start }; até { $normal ->
        [one] { $normal } dia
       *[other] { $normal } dias
    } é normal.
verdict-silent-accepted-plain = Uma transportadora está com o pacote. Uma pausa agora é normal.
verdict-silent-exported =
    O pacote está a caminho do seu país há { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }, desde { $start }. Neste trecho é normal ficar até { $normal ->
        [one] { $normal } dia
       *[other] { $normal } dias
    } sem novidades.
verdict-silent-exported-plain = O pacote está a caminho do seu país. Neste trecho é normal ficar muito tempo sem novidades.
verdict-silent-arrived =
    O pacote está no seu país. Sem novidades há { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }, desde { $start }; até { $normal ->
        [one] { $normal } dia
       *[other] { $normal } dias
    } é normal.
verdict-silent-arrived-plain = O pacote está no seu país. Uma pausa curta agora é normal.
verdict-ready-for-pickup = O pacote está à sua espera no ponto de retirada. Vá buscar.
verdict-pickup-until = O pacote está à sua espera no ponto de retirada até { $date }. Retire a tempo.
verdict-pickup-missing = O rastreio diz que o pacote está no ponto de retirada, mas lá disseram que ele não está.
verdict-attempt-failed = O entregador veio e não conseguiu entregar. Ligue e peça uma nova tentativa.
verdict-held-by-customs = A alfândega reteve o pacote. Muitas vezes falta um documento ou um pagamento.
verdict-returned = O pacote está voltando ao remetente. Ele não vai chegar até você sozinho.
verdict-lost = A transportadora informa que o pacote foi perdido.
verdict-exception = A transportadora informa um problema com o pacote.
verdict-delivered-missing = Aparece como entregue, mas não está com você. Não espere.
verdict-elsewhere = O rastreio mostra uma cidade ou um país que não é o seu. O código pode ser de outra pessoa.
verdict-wrong-number = O código de rastreio parece errado ou é de outro pacote.
verdict-protection-ending =
    { $left ->
        [one] A Proteção ao comprador termina em { $left } dia, em { $until }, e o pacote não chegou.
       *[other] A Proteção ao comprador termina em { $left } dias, em { $until }, e o pacote não chegou.
    }
verdict-protection-ending-plain = A Proteção ao comprador termina em breve, e o pacote não chegou.
verdict-protection-last-days =
    { $left ->
        [one] Só resta { $left } dia de Proteção ao comprador, até { $until }. Não deixe para o último dia.
       *[other] Só restam { $left } dias de Proteção ao comprador, até { $until }. Não deixe para o último dia.
    }
verdict-protection-last-days-plain = A Proteção ao comprador está para terminar. Não deixe para o último dia.
verdict-protection-today = A Proteção ao comprador termina hoje. Abra a disputa agora.
verdict-extension-not-given = Você pediu a extensão da proteção e não conseguiu. A proteção termina em { $until }.
verdict-extension-not-given-plain = Você pediu a extensão da proteção e não conseguiu.
verdict-protection-over = A Proteção ao comprador terminou em { $until }. Normalmente dá para abrir uma disputa até 15 dias depois.
verdict-protection-over-today = A Proteção ao comprador terminou em { $until }. Normalmente, hoje é o último dia para abrir uma disputa.
verdict-protection-over-plain = A Proteção ao comprador terminou. Normalmente dá para abrir uma disputa até 15 dias depois.
verdict-protection-long-over = A Proteção ao comprador terminou em { $until }, e o prazo para uma disputa também passou. Seu banco ou serviço de pagamento talvez ainda possa ajudar.
verdict-protection-long-over-plain = A Proteção ao comprador terminou há um tempo, e o prazo para uma disputa também passou. Seu banco ou serviço de pagamento talvez ainda possa ajudar.
verdict-past-help = A Proteção ao comprador terminou há muito tempo. A esta altura, em geral nem o banco consegue mais ajudar.
verdict-seller-did-not-help = Você pediu ao vendedor, e ele não resolveu.
verdict-lost-in-silence =
    { $days ->
        [one] Nada se move há { $days } dia, e o vendedor não deu uma resposta útil.
       *[other] Nada se move há { $days } dias, e o vendedor não deu uma resposta útil.
    }
verdict-lost-in-silence-plain = Nada se move há mais de um mês, e o vendedor não deu uma resposta útil.
verdict-awaiting-seller = Você escreveu ao vendedor. Dê a ele alguns dias para responder.
verdict-awaiting-seller-until = Você escreveu ao vendedor. Dê a ele até { $date } para responder.
verdict-ask-once-more = A resposta do vendedor não esclarece isso; pergunte mais uma vez.
verdict-no-reply = Você escreveu ao vendedor em { $date } e não recebeu resposta.
verdict-refused-early = O vendedor se recusou, mas esta espera ainda é normal. A recusa fica nas suas anotações.
verdict-not-extended = O vendedor respondeu, mas a data de término da proteção não mudou.
verdict-cancel-asked = Você pediu o cancelamento, mas o pedido foi enviado mesmo assim.
verdict-at-pickup-point = O pacote está à sua espera no ponto de retirada: primeiro tente retirá-lo.
verdict-other-at-pickup = Outro pacote deste pedido está à sua espera no ponto de retirada: retire-o a tempo.
verdict-other-attempt = Não foi possível entregar outro pacote deste pedido: ligue para a empresa de entrega.
verdict-estimate-over = A proteção pode ter terminado. Procure a data de término na página do pedido: se já passou, normalmente ainda dá para abrir uma disputa até por volta de { $date }.
verdict-estimate-long-over = A proteção provavelmente terminou. Procure a data de término na página do pedido: se já se passaram mais de 15 dias, talvez só o seu serviço de pagamento ainda possa ajudar.
verdict-dispute-until = Se você não recebeu, diga aqui: dá para abrir uma disputa até { $date }, então não deixe para o último dia.
verdict-wait-over = Em { $date }, o vendedor pediu para você esperar, e esse prazo já passou.
verdict-latest-unknown = O Stuck Parcel não conhece a última atualização ({ $date }), então é melhor você ler: “{ $words }”.
verdict-latest-unknown-code = O Stuck Parcel não conhece a última atualização ({ $date }), então é melhor você conferir na página de rastreio.
verdict-latest-words = A última atualização diz: “{ $words }”.
verdict-new-number = O vendedor deu um novo código. Busque por ele; o primeiro registro pode levar uma semana.
verdict-new-number-silent =
    { $days ->
        [one] O vendedor deu um novo código há { $days } dia. Se nenhum rastreador o conhece ainda, escreva de novo ao vendedor.
       *[other] O vendedor deu um novo código há { $days } dias. Se nenhum rastreador o conhece ainda, escreva de novo ao vendedor.
    }
verdict-new-number-silent-plain = O vendedor deu um novo código há algum tempo. Se nenhum rastreador o conhece ainda, escreva de novo ao vendedor.
verdict-seller-says-wait = O vendedor pediu para você esperar. Tudo bem enquanto durar a Proteção ao comprador.
verdict-dispute-open = Sua disputa está aberta. Responda nela e não a feche em troca de uma promessa.
verdict-dispute-received = Você disse que está com o pacote. Se estiver tudo certo, cancele a disputa.
verdict-dispute-offer = Há uma oferta na sua disputa. Responda antes da data indicada na página da disputa.
verdict-dispute-escalated = O AliExpress está decidindo a sua disputa. Envie o que for pedido antes da data indicada na página da disputa.
verdict-dispute-closed = Sua disputa foi encerrada sem reembolso. Se a página dela ainda permitir recurso, recorra agora. Se não, procure seu banco ou serviço de pagamento.
verdict-dispute-long = Ela foi aberta há muito tempo. Veja na página dela como terminou e informe aqui.
verdict-tracking-unread = O pedido aparece como enviado, mas o rastreio ainda não foi lido.
verdict-unreadable = Esta página não mostrou o necessário para uma resposta.

## The day count, and when it changes

verdict-day-count = Dia { $day } (normal: { $from }–{ $to })
verdict-changes = Em { $date }, o conselho muda para: { $verdict }
verdict-changes-tomorrow = Amanhã, o conselho muda para: { $verdict }
verdict-changes-else = Se nada mudar até { $date }: { $verdict }
verdict-until = até { $date }

## Warning signs

flag-no-match =
    { $days ->
        [one] Nenhum registro há { $days } dia
       *[other] Nenhum registro há { $days } dias
    }
flag-silent =
    { $days ->
        [one] { $days } dia sem novidades
       *[other] { $days } dias sem novidades
    }
flag-protection-ending =
    { $days ->
        [one] Falta { $days } dia de proteção, e nada do pacote
       *[other] Faltam { $days } dias de proteção, e nada do pacote
    }
flag-protection-over = A proteção terminou, e nada do pacote
flag-template-answers = O vendedor manda respostas prontas e não dá um novo código
flag-elsewhere = O rastreio mostra “{ $place }”
flag-elsewhere-plain = O rastreio mostra outro lugar
flag-weight-mismatch = O peso não confere
flag-delivered-missing = Aparece como entregue, mas não está com você
flag-foreign-carrier = { $carrier } entrega em outro país

## What a warning sign rests on

flag-since = { $number }: nada desde { $date }.
flag-entry = { $date }: { $text }.
flag-until = Termina em { $date }.
flag-marked = Você anotou isso em { $date }.
flag-goes-to = O pedido vai para: { $country }.

## What to do about a warning sign

flag-do-no-match = Busque o código em outros sites e depois peça ao vendedor um que funcione.
flag-do-silent = Pergunte ao vendedor onde está o pacote e salve uma captura de tela da última atualização.
flag-do-silent-new-number = Busque o novo código e salve uma captura de tela da última atualização do antigo.
flag-do-protection = Peça mais tempo ou abra a disputa antes que a proteção termine.
flag-do-template-answers = Pergunte mais uma vez. Não deixe para o último dia.
flag-do-elsewhere = Salve uma captura de tela: ela conta em uma disputa. Peça ao vendedor o código do seu pacote.
flag-do-elsewhere-delivered = Se o pacote não está com você, escolha “{ $button }” e aparecerá aqui uma mensagem para enviar.
flag-do-weight-mismatch = Salve uma captura de tela do peso: ela conta em uma disputa.
flag-do-delivered-missing = Pergunte em casa, aos vizinhos e no correio; depois escreva ao vendedor.
flag-do-foreign-carrier = Pergunte ao vendedor se este código é do seu pacote.

## What could not be read, after "Couldn't read:"

missing-dates = as datas do pedido
missing-status = o status do pedido
missing-events = o histórico de rastreio
missing-protection = a data da proteção
missing-number = o código de rastreio
missing-order = de qual pedido se trata
verdict-part-not-shipped = Só parte deste pedido foi enviada. O vendedor ainda tem o resto.
verdict-cancel-requested = Você pediu o cancelamento. Só termina quando o dinheiro voltar: o vendedor ainda pode recusar ou enviar.
verdict-pickup-ending = Ainda está à sua espera no ponto de retirada. Fica guardado uns 14 dias e depois volta. Retire agora.
verdict-pickup-over = O pacote passou do prazo no ponto de retirada. Talvez já esteja voltando: pergunte lá e depois escreva ao vendedor.
verdict-seller-says-wait-until = O vendedor pediu para você esperar. Tudo bem até { $date }.
verdict-seller-refused = O vendedor se recusou. Você já pode abrir uma disputa; faça isso até { $date }.
verdict-seller-refused-plain = O vendedor se recusou. Você já pode abrir uma disputa.
verdict-expired = Este pedido expirou. Não há nada a caminho.
verdict-completed-in-transit = O pedido está concluído, mas o rastreio não mostra a entrega. Se você não tem o pacote, abra uma disputa até { $date }: depois será tarde demais.
verdict-completed-in-transit-plain = O pedido está concluído, mas o rastreio não mostra a entrega. Se você não tem o pacote, abra uma disputa agora: dá para abrir até 15 dias depois da conclusão.
verdict-completed-missing = O pedido está concluído e você não o recebeu. Abra uma disputa até { $date }: depois será tarde demais.
verdict-completed-missing-plain = O pedido está concluído e você não o recebeu. Abra uma disputa agora: dá para abrir até 15 dias depois da conclusão.
verdict-completed-unread = O pedido está concluído, mas o rastreio não mostrava a entrega na última leitura. Se você não tem o pacote, abra a página de rastreio agora.
verdict-completing-soon = O AliExpress vai concluir este pedido sozinho em { $date }, e o pacote não foi entregue. Depois disso, restam só 15 dias para uma disputa.
verdict-completing-soon-plain = O AliExpress vai concluir este pedido sozinho em breve, e o pacote não foi entregue. Depois disso, restam só 15 dias para uma disputa.
verdict-refund-shown = O AliExpress mostra um reembolso ou uma disputa deste pedido: “{ $words }”. Acompanhe por lá e não feche em troca de uma promessa.
