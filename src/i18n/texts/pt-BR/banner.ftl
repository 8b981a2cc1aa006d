### The card on an order page.

banner-name = Stuck Parcel
banner-dismiss = Ocultar até o conselho ficar mais urgente
banner-hidden = Oculto até o conselho ficar mais urgente
banner-close-note = Fechar este aviso
banner-menu = Menu
banner-to-edge = Reduzir para a borda da página
banner-to-left = Mover para a esquerda
banner-to-right = Mover para a direita
banner-shortcut = Mostrar o cartão na página do pedido
banner-flags = Sinais de problema
banner-reasons = Por que pode não haver novidades
banner-steps = O que fazer
banner-message = Mensagem para o vendedor
banner-dispute = Texto para a disputa
banner-dispute-provider = Resumo para o seu serviço de pagamento
banner-copy-dispute = Copiar o texto
banner-copied-dispute = Copiado. Agora cole na disputa.
banner-copied-report = Copiado.
banner-copied-diagnostics = Copiado. Cole em um relato: nas configurações, escolha “{ $where }”.
banner-meaning = Tradução
banner-seller-language = Idioma da mensagem
banner-copy = Copiar a mensagem
banner-copied = Copiado. Agora cole no chat.
banner-copy-failed = O navegador não permitiu copiar. O texto está selecionado: pressione Ctrl+C (Cmd+C no Mac).
banner-chat = Abrir o chat
banner-sent = Já enviei
banner-trackers = Buscar o código
banner-found = Encontrado
banner-nothing = Não encontrado
banner-found-at = { $tracker }: encontrado
banner-nothing-at = { $tracker }: não encontrado
banner-parcel-of = Este pedido tem { $count } pacotes. Isto é sobre { $number }.
banner-parcels = Este pedido tem { $count } pacotes: { $numbers }.
banner-part-sent = A parte deste pedido que foi enviada:
banner-part-unsent = O resto deste pedido ainda não foi enviado.
banner-in-hands = Você já recebeu o pacote?
banner-in-hands-all = Você já recebeu tudo?
banner-have-it = Já recebi
banner-have-all = Já recebi tudo
banner-not-have-all = Falta algo
banner-not-have-delivered = O pacote entregue não está aqui
banner-not-have-it = Não recebi
banner-not-at-pickup = Não está no ponto de retirada
banner-answers = O que aconteceu?
banner-new-number = Novo código do vendedor
banner-save = Salvar
banner-said = { $date }: { $answer }
banner-said-elsewhere = { $date }: { $answer } (anotado no pedido { $order })
banner-log = Suas anotações
banner-undo = Desfazer
banner-log-day = Data
banner-facts = De onde vêm estes dados
banner-missing = Não foi possível ler: { $list }.
banner-list-comma = { $first }, { $second }
banner-diagnostics = Algo errado? Copie o diagnóstico
banner-copy-diagnostics = Copiar o diagnóstico
banner-evidence = Criar o arquivo para a disputa
banner-opens = Abre em outra aba

## The waiting bar in words, and the countdown

bar-text = Ficar sem novidades é normal até o dia { $normal }; escreva ao vendedor a partir do dia { $write }; alerta depois do dia { $flag }. Hoje é o dia { $day }.
bar-legend = Normal até o dia { $normal } · escreva a partir do { $write } · alerta depois do { $flag }
protection-left =
    { $days ->
        [one] Proteção ao comprador: falta { $days } dia, até { $date }
       *[other] Proteção ao comprador: faltam { $days } dias, até { $date }
    }
protection-today = A Proteção ao comprador termina hoje, { $date }
protection-over = A Proteção ao comprador terminou em { $date }
protection-also = O AliExpress também mostra { $date }; por segurança, considere a data mais próxima.
protection-estimate =
    { $days ->
        [one] Proteção ao comprador: falta cerca de { $days } dia (estimativa: { $date }). A página não mostra nenhuma data.
       *[other] Proteção ao comprador: faltam cerca de { $days } dias (estimativa: { $date }). A página não mostra nenhuma data.
    }
protection-estimate-over = A Proteção ao comprador pode ter terminado (estimativa: { $date }). A página não mostra nenhuma data.

## What the buyer can note

said-have-it = Já recebi
said-do-not-have-it = Não recebi
said-other-place = O rastreio mostra outra cidade ou outro país
said-weight-mismatch = O peso não confere
said-wrong-number = Não é o meu código de rastreio
said-checked-found = Encontrado em: { $tracker }
said-checked-nothing = Não encontrado em: { $tracker }
said-wrote = Escrevi ao vendedor: { $message }
said-wrote-again = Escrevi de novo ao vendedor: { $message }
said-wrote-own = Escrevi ao vendedor
said-seller-waits = O vendedor pediu para eu esperar
said-seller-number = O vendedor deu um novo código: { $number }
said-seller-template = O vendedor mandou uma resposta pronta
said-seller-refused = O vendedor se recusou
said-seller-silent = O vendedor não responde
said-dispute-opened = Abri uma disputa
said-dispute-offer = Recebi uma oferta na disputa
said-dispute-escalated = Agora o AliExpress decide
said-dispute-closed = A disputa foi encerrada sem reembolso
said-refunded = Recebi o dinheiro de volta

## What a message to the seller was about, after "I messaged the seller:"

wrote-no-tracking = o rastreio não mostra nada
wrote-silent-accepted = a transportadora não dá novidades
wrote-silent-exported = sem novidades desde a saída para o exterior
wrote-silent-arrived = sem novidades no meu país
wrote-not-shipped = ainda não enviado
wrote-cancel = pedido para aceitar o cancelamento
wrote-not-received = consta como entregue, mas não recebi
wrote-wrong-number = código errado
wrote-trouble = um problema na entrega
wrote-extend-protection = pedido de extensão da proteção
wrote-reminder = um lembrete

## Where a number can be looked up

tracker-ali-express = AliExpress
tracker-cainiao = Cainiao
tracker-universal = Rastreador universal
tracker-local-post = Correio local
tracker-courier = Empresa de entrega

## The dispute: what to attach, and until when

disputing-attach = O que anexar
disputing-order = Captura de tela do pedido
disputing-tracker = Captura de tela do rastreador
disputing-chat = Captura de tela do chat com o vendedor
disputing-place = Prova da entrega em outro lugar
disputing-post = Uma mensagem do correio ou da empresa de entrega que confirme o problema
disputing-not-yet = Ainda falta.
disputing-you-have = Você já tem.
disputing-protection = A data de término da proteção, { $date }, está guardada aqui.
disputing-history =
    { $count ->
        [one] { $count } atualização do rastreio, guardada aqui em { $date }.
       *[other] { $count } atualizações do rastreio, guardadas aqui em { $date }.
    }
disputing-log =
    { $count ->
        [one] { $count } anotação sua.
       *[other] { $count } anotações suas.
    }
disputing-if-any = Só se houver.
disputing-open-by = Abra até { $date }. Não deixe para o último dia.
disputing-open-by-day = Abra até { $date }.
disputing-window = Normalmente dá para abrir uma disputa até { $date }. Não espere até lá.
disputing-window-today = Normalmente, hoje é o último dia para abrir uma disputa.
disputing-show = Mostrar onde
disputing-shown = Está destacado na página. Clique quando quiser.
disputing-not-found = O botão não está nesta página. Na página do pedido, procure “Devoluções/reembolsos” ao lado do produto.

## The card on the page of the chat

chat-insert = Inserir na mensagem
chat-click-first = Primeiro clique no campo da mensagem
chat-inserted = Está no campo da mensagem. Leia e depois envie.
chat-insert-failed = A página não aceitou o texto. Copie e cole.
chat-dismiss = Ocultar nesta página
chat-none = Não há nada a enviar sobre este pedido agora.
chat-which = Este chat é sobre qual pedido?
chat-orders =
    { $count ->
        [one] Outro pedido
       *[other] Outros pedidos
    }

## Good to know, for this order or the next one

hint-title = Bom saber
hint-economy-for-much = Envio econômico para um pedido deste preço: da próxima vez, vale a pena pagar por um envio com rastreio.
hint-zip = O CEP { $zip } não parece ser de { $country }. Confira o endereço e avise o vendedor.
hint-stuck-store =
    { $count ->
        [one] { $count } pedido anterior desta loja ficou parado.
       *[other] { $count } pedidos anteriores desta loja ficaram parados.
    }
hint-save-number = Abra a página de rastreio no dia em que o código aparecer: assim ele fica guardado aqui. Basta verificar a cada poucos dias.

## Facts, and where they were read

fact-order = Pedido
fact-placed = Feito
fact-paid = Pago
fact-shipped = Enviado
fact-ended = Encerrado
fact-status = Status
fact-protection = Proteção até
fact-country = País
fact-city = Cidade
fact-zip = CEP
fact-store = Loja
fact-number = Código de rastreio
fact-second-number = Segundo código
fact-carrier = Transportadora
fact-service = Tipo de envio
fact-last-event = Última atualização
fact-newest-differs = As últimas atualizações não coincidem
fact-newest = { $behind } ({ $behindPlace }), { $ahead } ({ $aheadPlace }). Vale a mais recente.
fact-no-event = Rastreio lido, sem atualizações

## The status of an order

status-unpaid = não pago
status-processing = em preparação
status-shipped = enviado
status-completed = concluído
status-cancelled = cancelado
status-closed = encerrado
status-in-dispute = disputa aberta
status-refunded = reembolsado

## Where a fact was read

source-estimate = estimativa
source-address = endereço da página
source-list-page = lista de pedidos
source-detail-page = página do pedido
source-tracking-page = página de rastreio
source-list-answer = dados da lista de pedidos
source-refund-answer = dados da lista de reembolsos
source-detail-answer = dados da página do pedido
source-tracking-answer = dados da página de rastreio
source-cainiao = Cainiao
source-buyer = você

## The mark on the order list

chip-wait-until = Aguarde até { $date }
chip-label = Stuck Parcel: { $verdict }
status-partly-shipped = enviado em parte
status-cancel-requested = cancelamento solicitado
disputing-in-file = No arquivo.
status-expired = expirado
fact-refund-words = Reembolso ou disputa, segundo a lista
banner-also = Também neste pacote
banner-also-ends = A Proteção ao comprador do pedido { $order } termina antes, então aqui vale essa data.
delivery-past = A entrega estava prevista para { $date }. Esse dia já passou.
delivery-moved = A entrega estimada mudou de { $first } para { $date }.
delivery-moved-past = A entrega estimada mudou de { $first } para { $date }, e esse dia também já passou.
delivery-coupon = A loja prometeu um cupom se a entrega for depois de { $date }. O botão “Collect” dela fica na página do pedido, ao lado do produto.
fact-expected = Entrega estimada
verdict-says-undated = A página do pedido diz “{ $words }”, sem data.
fact-latest-words = Última atualização na página do pedido
chip-unread = Rastreio não lido
