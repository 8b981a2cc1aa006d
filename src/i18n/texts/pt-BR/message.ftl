### To the seller: short, polite, simple words, one fact and one request. No idioms and no contractions: a machine will
### translate it. At most 170 letters. "-plain" is used where the number of days or the date is not known.

message-no-tracking =
    { $days ->
        [one] Olá. O código de rastreio não mostra nada há { $days } dia. Por favor, confira se o pacote foi enviado e me envie o código correto.
       *[other] Olá. O código de rastreio não mostra nada há { $days } dias. Por favor, confira se o pacote foi enviado e me envie o código correto.
    }
message-no-tracking-plain = Olá. O código de rastreio não mostra nada. Por favor, confira se o pacote foi enviado e me envie o código correto.
message-silent-accepted =
    { $days ->
        [one] Olá. O rastreio não muda há { $days } dia. Por favor, pergunte à transportadora onde está o pacote.
       *[other] Olá. O rastreio não muda há { $days } dias. Por favor, pergunte à transportadora onde está o pacote.
    }
message-silent-accepted-plain = Olá. O rastreio não muda. Por favor, pergunte à transportadora onde está o pacote.
message-silent-exported =
    { $days ->
        [one] Olá. O pacote foi enviado ao exterior há { $days } dia e ainda não chegou ao meu país. Por favor, me diga onde está o pacote.
       *[other] Olá. O pacote foi enviado ao exterior há { $days } dias e ainda não chegou ao meu país. Por favor, me diga onde está o pacote.
    }
message-silent-exported-plain = Olá. O pacote foi enviado ao exterior e ainda não chegou ao meu país. Por favor, me diga onde está o pacote.
message-unclear = Olá. Pelo rastreio, não consigo saber onde está o meu pacote. Por favor, pergunte à transportadora e me diga quando o pacote vai chegar.
message-silent-arrived =
    { $days ->
        [one] Olá. O pacote está no meu país, mas o rastreio não muda há { $days } dia. Por favor, pergunte à transportadora onde está o pacote.
       *[other] Olá. O pacote está no meu país, mas o rastreio não muda há { $days } dias. Por favor, pergunte à transportadora onde está o pacote.
    }
message-silent-arrived-plain = Olá. O pacote está no meu país, mas o rastreio não muda. Por favor, pergunte à transportadora onde está o pacote.
message-not-shipped =
    { $days ->
        [one] Olá. Paguei o pedido há { $days } dia e ele ainda não foi enviado. Por favor, me diga quando vai enviar.
       *[other] Olá. Paguei o pedido há { $days } dias e ele ainda não foi enviado. Por favor, me diga quando vai enviar.
    }
message-not-shipped-plain = Olá. Paguei o pedido e ele ainda não foi enviado. Por favor, me diga quando vai enviar.
message-part-not-shipped = Olá. Você enviou só uma parte do meu pedido. Por favor, me diga quando vai enviar o resto.
message-never-shipped = Olá. Paguei o pedido e estou esperando o envio há tempo demais. Quero cancelar o pedido. Por favor, aceite o cancelamento.
message-cancel = Olá. Solicitei o cancelamento deste pedido. Por favor, aceite o cancelamento e não envie o pedido.
message-cancel-again = Olá. Já escrevi para você antes e o cancelamento deste pedido ainda está pendente. Por favor, aceite o cancelamento agora e não envie o pedido.
message-not-received = Olá. O pedido aparece como entregue, mas não recebi o pacote. Por favor, confira o código de rastreio e o endereço de entrega.
message-incomplete = Olá. O pedido aparece como entregue, mas falta uma parte. Por favor, confira o que foi enviado e envie ou reembolse a parte que falta.
message-not-received-place = Olá. O rastreio mostra a entrega em outro lugar: “{ $place }”. Não recebi o pacote. Por favor, confira o código de rastreio e o endereço de entrega.
message-wrong-number = Olá. O código de rastreio parece errado: não mostra o meu pacote. Por favor, me envie o código correto.
message-trouble = Olá. O rastreio mostra um problema com o pacote. Por favor, me diga o que vai acontecer agora.
message-returned = Olá. O rastreio mostra que o pacote está voltando para você. Por favor, me diga se vai reenviar ou reembolsar.
message-pickup-over = Olá. O pacote ficou tempo demais no ponto de retirada e pode estar voltando para você. Por favor, me diga o que sabe sobre isso.
message-pickup-missing = Olá. O rastreio mostra o pacote no ponto de retirada, mas ele não está lá. Por favor, pergunte à transportadora onde está o pacote.
message-lost = Olá. A transportadora informa que o pacote foi perdido. Por favor, me diga se vai reenviar ou reembolsar.
message-customs = Olá. O rastreio mostra que a alfândega está retendo o pacote. Por favor, me diga se falta um documento ou um pagamento.
message-attempt = Olá. A transportadora tentou entregar o pacote e não conseguiu. Por favor, peça que ela tente de novo.
message-again-number = Olá. Agradeço a resposta, mas o código de rastreio ainda não funciona. Por favor, me envie um código que funcione.
message-again-where = Olá. Agradeço a resposta, mas ainda não sei onde está o pacote. Por favor, pergunte à transportadora e me diga o que ela respondeu.
message-again-customs = Olá. Agradeço a resposta, mas ainda não sei do que a alfândega precisa. Por favor, me diga se falta um documento ou um pagamento.
message-again-ship = Olá. Agradeço a resposta, mas ainda não sei quando você vai enviar o pedido. Por favor, me diga a data.
message-again-outcome = Olá. Agradeço a resposta, mas ainda não sei o que vai acontecer. Por favor, me diga se vai reenviar o produto ou reembolsar.
message-new-number-silent = Olá. O novo código de rastreio que você me enviou não mostra nada. Por favor, me envie um código que funcione.
message-still-not-shipped = Olá. Já escrevi para você antes e o pedido ainda não foi enviado. Por favor, envie agora ou cancele o pedido.
message-part-still-not-shipped = Olá. Já escrevi para você antes e o resto do meu pedido ainda não foi enviado. Por favor, envie o resto agora ou reembolse essa parte.
message-waited = Olá. Esperei como você pediu, mas o pacote ainda não chegou. Por favor, pergunte à transportadora onde está o pacote.
message-waited-again = Olá. Esperei pela segunda vez e o pacote ainda não chegou. Por favor, descubra onde ele está ou reembolse o pedido.
message-waited-number = Olá. Esperei como você pediu, mas o código de rastreio ainda não mostra nada. Por favor, me diga se o pacote foi mesmo enviado.
message-extend-protection = Olá. A Proteção ao comprador termina em { $date } e o pacote não chegou. Por favor, estenda a Proteção ao comprador.
message-extend-protection-plain = Olá. A Proteção ao comprador termina em breve e o pacote não chegou. Por favor, estenda a Proteção ao comprador.
message-reminder =
    { $days ->
        [one] Olá. Escrevi para você há { $days } dia e o pacote ainda não chegou. Por favor, responda.
       *[other] Olá. Escrevi para você há { $days } dias e o pacote ainda não chegou. Por favor, responda.
    }
message-reminder-plain = Olá. Já escrevi para você antes e o pacote ainda não chegou. Por favor, responda.
message-order = Pedido: { $order }
message-number = Código de rastreio: { $number }

## For the dispute: calm facts, dates and numbers

dispute-not-received = Não recebi o produto.
dispute-part-not-shipped = Só uma parte do meu pedido foi enviada. O resto não foi enviado.
dispute-rest-not-shipped = Outra parte do meu pedido não foi enviada.
dispute-part-missing = Uma parte do meu pedido não chegou.
dispute-incomplete = Não recebi meu pedido completo.
dispute-not-shipped = O vendedor não enviou o pedido.
dispute-cancel-asked = Solicitei o cancelamento do pedido.
dispute-delivered-missing = O pedido aparece como entregue, mas não recebi o produto.
dispute-pickup-missing = O rastreio mostra o produto no ponto de retirada, mas ele não está lá.
dispute-elsewhere = Não recebi o produto. O rastreio mostra entrega ou movimentação em outro lugar.
dispute-elsewhere-named = Não recebi o produto. O rastreio mostra outro lugar: “{ $place }”.
dispute-wrong-number = Não recebi o produto. O código de rastreio é de outro pacote.
dispute-returned = Não recebi o produto. O rastreio mostra que o pacote voltou ao remetente.
dispute-order = Pedido: { $order }.
dispute-paid = Pago em { $date }.
dispute-shipped = Marcado como enviado em { $date }.
dispute-completed = Concluído em { $date }.
dispute-number = Código de rastreio: { $number }.
dispute-last-event = Última atualização do rastreio: { $date }, “{ $text }”.
dispute-last-event-date = Última atualização do rastreio: { $date }.
dispute-no-event = O rastreio não mostrou nenhuma movimentação.
dispute-silent =
    { $days ->
        [one] Sem atualizações há { $days } dia.
       *[other] Sem atualizações há { $days } dias.
    }
dispute-weight = O peso que consta no rastreio não corresponde ao produto.
dispute-protection = Proteção ao comprador até { $date }.
dispute-wrote = Escrevi ao vendedor em { $date }.
dispute-seller-silent = O vendedor não respondeu.
dispute-seller-refused = O vendedor se recusou a ajudar.
dispute-seller-waits = O vendedor só pediu que eu esperasse.
dispute-seller-asked-to-wait = O vendedor pediu que eu esperasse.
dispute-seller-template = O vendedor não deu uma resposta útil.
dispute-seller-number = O vendedor me deu outro código de rastreio em { $date }: { $number }.
dispute-given-elsewhere = O rastreio desse código mostra outro lugar.
dispute-given-wrong = Esse código é de outro pacote.
dispute-given-silent = Esse código não mostra nenhuma atualização de rastreio.
dispute-closed = Minha disputa no AliExpress foi encerrada em { $date } sem reembolso.
dispute-refund = Peço o reembolso total.
dispute-refund-part = Peço o reembolso da parte que falta.
dispute-attached = As capturas de tela estão anexadas.
message-orders = Pedidos: { $orders }
