### The dispute file: read by somebody who decides about it. Calm and plain, no contractions.

evidence-title = Arquivo para a disputa: pedido { $order }
evidence-made = Criado em { $time } pelo Stuck Parcel { $version } no navegador do comprador, a partir do que as páginas do AliExpress e da Cainiao mostraram ali. Os horários são os do relógio do comprador ({ $zone }).
evidence-statement = Declaração
evidence-flags = Sinais de problema
evidence-order = Pedido
evidence-fact = Dado
evidence-value = Como foi lido
evidence-read-from = Lido em
evidence-seen = Visto pela última vez
evidence-item = Produto
evidence-items = { $count } × { $title }
evidence-price = Preço
evidence-status-words = Status nas palavras da página
evidence-refund = Lista de reembolsos
evidence-origin-country = País de origem
evidence-destination-country = País de destino
evidence-protection-title = A Proteção ao comprador ao longo do tempo
evidence-until = Até
evidence-first-seen = Visto pela primeira vez
evidence-parcel = Pacote { $number }
evidence-chart =
    Eixo de dias de { $first } a { $last }: { $entries ->
        [one] { $entries } atualização
       *[other] { $entries } atualizações
    }, { $silences ->
        [one] { $silences } período longo sem novidades
       *[other] { $silences } períodos longos sem novidades
    }.
evidence-row-silences = Sem novidades
evidence-row-entries = Atualizações
evidence-row-table = Espera habitual
evidence-row-messages = Mensagens ao vendedor
evidence-silent =
    { $days ->
        [one] { $days } dia sem nenhum registro
       *[other] { $days } dias sem nenhum registro
    }
evidence-silence =
    { $days ->
        [one] { $from } a { $to }: { $days } dia sem nenhum registro
       *[other] { $from } a { $to }: { $days } dias sem nenhum registro
    }
evidence-silence-lasts =
    { $days ->
        [one] { $from } a { $to }, quando o rastreio foi lido pela última vez: { $days } dia sem nenhum registro
       *[other] { $from } a { $to }, quando o rastreio foi lido pela última vez: { $days } dias sem nenhum registro
    }
evidence-span-normal = normal
evidence-span-between = mais que o habitual
evidence-span-write = tempo demais
evidence-table =
    { $normal ->
        [one] Espera habitual nesta etapa, contada a partir de { $start }: até { $normal } dia; a partir do dia { $write } é tempo demais. É o dia { $day }.
       *[other] Espera habitual nesta etapa, contada a partir de { $start }: até { $normal } dias; a partir do dia { $write } é tempo demais. É o dia { $day }.
    }
evidence-today = hoje, { $date }
evidence-protection = proteção até { $date }
evidence-entries = Atualizações do rastreio, das mais novas para as mais antigas
evidence-when = Quando
evidence-entry = Atualização
evidence-code = Código { $code }
evidence-no-entries = O histórico de rastreio foi lido em { $time } e não tinha atualizações.
evidence-last-read = Última leitura: { $time }.
evidence-correspondence = Correspondência com o vendedor
evidence-answer = O que aconteceu
evidence-offered = Texto que estava pronto para ser enviado:
evidence-checks = Buscas em rastreadores
evidence-tracker = Rastreador
evidence-result = Resultado
evidence-found = encontrado
evidence-nothing = nada
evidence-said = O que o comprador anotou
evidence-history = O que foi visto e quando
evidence-newest-event = Última atualização do rastreio
evidence-last-seen = Visto pela última vez
evidence-pictures = Imagens de páginas
evidence-picture = { $what }, { $time }
evidence-picture-order = O pedido no AliExpress
evidence-picture-tracker = Página de rastreio
evidence-picture-chat = Chat com o vendedor
evidence-picture-dispute = Disputa ou reembolso
evidence-picture-other = Outra página

## The page on which the file is looked at and saved, and the button that saves a screenshot

file-heading = Arquivo para a disputa
file-save-html = Salvar como um só arquivo HTML
file-save-json = Salvar como JSON
file-print = Imprimir ou salvar como PDF
file-saved = Salvo: { $name }
file-pictures = Imagens neste arquivo
file-delete = Excluir
file-delete-label = Excluir: { $what }
file-deleted = Excluído.
file-preview = Prévia
file-add-pictures = Para adicionar imagens: abra o pedido, o rastreio dele ou o chat em uma aba, clique ali em Stuck Parcel na barra de ferramentas e depois em “Guardar uma imagem desta página”.
file-no-order = Nenhum pedido
file-no-order-text = Esta página é aberta a partir de um pedido: use o botão no cartão da página dele ou o link na lista aberta pelo botão da barra de ferramentas.
file-unknown = Este pedido não é conhecido
file-unknown-text = Nada foi lido dele ainda. Abra o pedido no AliExpress primeiro.
file-failed = Não foi possível criar o arquivo
file-failed-text = Não foi possível ler o que está guardado: { $error }
file-not-done = Não deu certo: { $error }
file-link = Arquivo para a disputa
picture-keep = Guardar uma imagem desta página
picture-choose = A qual pedido esta página pertence?
picture-preview = O que o AliExpress vai ver
picture-covered = Os lugares que mostram seu nome, telefone e rua estão cobertos. Confira o resto antes de guardar.
picture-uncovered = Nada está coberto. Confira se aparecem seu nome, telefone ou endereço antes de guardar.
picture-keep-taken = Guardar assim
picture-uncover = Mostrar o endereço
picture-cover = Cobrir o endereço de novo
picture-discard = Não guardar
picture-kept = Imagem guardada; já são { $count } deste pedido.
picture-full =
    { $count ->
        [one] { $count } imagem deste pedido está guardada e não há espaço para mais. Antes, exclua uma no arquivo para a disputa.
       *[other] { $count } imagens deste pedido estão guardadas e não há espaço para mais. Antes, exclua uma no arquivo para a disputa.
    }
picture-refused = O navegador não permite fazer uma imagem desta página.
picture-changed = A aba mostra outra página agora. Faça a imagem de novo.
picture-not-kept = Não foi possível guardar a imagem: { $error }
file-open-tracking = Abrir a página de rastreio
file-not-copied = O navegador não permitiu copiar. Selecione o texto na prévia e copie.
