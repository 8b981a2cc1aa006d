### What to do, in the imperative.

step-open-tracking = Abra a página de rastreio uma vez, para que o histórico possa ser lido.
step-open-tracking-again = Abra de novo a página de rastreio: o histórico foi lido há algum tempo.
step-open-order = Abra primeiro a página do pedido: ela foi lida há algum tempo.
step-check-trackers = Busque o código em outros rastreadores. Eles não são atualizados ao mesmo tempo.
step-use-second-number = Busque o outro código: { $number }
step-check-number = Copie o código do pedido de novo e compare. É fácil confundir 0 e O, 1 e I.
step-look-again = Verifique de novo em { $date }. Verificar mais vezes não ajuda.
step-send-message = Copie a mensagem e envie no chat com o vendedor.
step-tell-reply = Quando o vendedor responder, escolha a resposta dele em “{ $where }”.
step-ask-around = Pergunte em casa, aos vizinhos, no correio e à empresa de entrega.
step-collect = Retire antes que o ponto de retirada devolva o pacote.
step-call-courier = Ligue para a empresa de entrega e peça uma nova tentativa.
step-ask-customs = Pergunte à alfândega ou à empresa de entrega que documento ou taxa está faltando.
step-keep-evidence = Faça capturas de tela do pedido, do rastreio e do chat.
step-ask-extension = Peça ao vendedor para estender a Proteção ao comprador. Só ele pode fazer isso.
step-open-dispute = Abra a disputa na página do pedido.
step-not-last-day = Não deixe para o último dia.
step-do-not-confirm = Não clique em “Confirmar recebimento” antes de ter o produto nas mãos.
step-do-not-close-dispute = Não feche a disputa em troca de uma promessa. Primeiro o dinheiro ou uma decisão.
step-answer-offer = Responda à oferta a tempo. Aceite só um valor que baste; uma promessa não basta.
step-ask-payment-provider = Peça o dinheiro de volta ao seu banco ou serviço de pagamento.
step-cancel-order = Ou cancele o pedido na página dele. Ele ainda não foi enviado, então você recebe o dinheiro de volta.
step-cancel-now = Cancele o pedido na página dele. Nada foi enviado, então você recebe o dinheiro de volta.
step-ask-support = Peça ao atendimento do AliExpress que cancele o pedido: o vendedor não aceitou.
step-check-post = Busque o código no site de quem faz a entrega. O pacote está no seu país, e as novidades aparecem lá primeiro.
step-tell-tracking = Olhe a página de rastreio e escolha em “{ $where }” o que ela diz.
