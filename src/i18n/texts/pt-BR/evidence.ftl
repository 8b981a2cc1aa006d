### The dispute file: read by somebody who decides about it. Calm and plain, no contractions.

evidence-title = Arquivo para a disputa: pedido { $order }
evidence-made = Criado em { $time } pelo Stuck Parcel { $version } no navegador do comprador, a partir do que as páginas do AliExpress e da Cainiao mostraram ali. Os horários são os do relógio do comprador ({ $zone }).
evidence-statement = Declaração
evidence-flags = Sinais de problema
evidence-order = Pedido
evidence-fact = Dado
evidence-value = Como foi lido
evidence-read-from = Lido em
evidence-seen = Última leitura
evidence-item = Produto
evidence-items = { $count } × { $title }
evidence-price = Preço
evidence-given-number = Código dado pelo vendedor
evidence-status-words = Status mostrado na página
evidence-refund = Lista de reembolsos
evidence-origin-country = País de origem
evidence-destination-country = País de destino
evidence-protection-title = A Proteção ao comprador ao longo do tempo
evidence-until = Até
evidence-first-seen = Primeira leitura
evidence-parcel = Pacote { $number }
evidence-chart =
    Linha do tempo de { $first } a { $last }: { $entries ->
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
evidence-nothing = não encontrado
evidence-said = O que o comprador anotou
evidence-history = O que as páginas mostravam e quando
evidence-newest-event = Última atualização do rastreio
evidence-last-seen = Última leitura
evidence-pictures = Capturas de tela
evidence-picture = { $what }, { $time }
evidence-picture-order = O pedido no AliExpress
evidence-picture-tracker = Página de rastreio
evidence-picture-chat = Chat com o vendedor
evidence-picture-dispute = Disputa ou reembolso
evidence-picture-other = Outra página

## The page on which the file is looked at and saved, and the button that saves a screenshot

file-heading = Arquivo para a disputa
file-save-html = Salvar como um único arquivo HTML
file-save-json = Salvar como JSON
file-print = Imprimir ou salvar como PDF
file-language = Idioma do arquivo
file-saved = Salvo: { $name }
file-pictures = Capturas de tela neste arquivo
file-delete = Excluir
file-delete-label = Excluir: { $what }
file-deleted = Excluído.
file-preview = Prévia
file-add-pictures = Para adicionar capturas de tela: abra o pedido, o rastreio dele ou o chat em uma aba, clique ali em Stuck Parcel na barra de ferramentas e depois em “Salvar uma captura de tela desta página”.
file-no-order = Nenhum pedido selecionado
file-no-order-text = Esta página é aberta a partir de um pedido: use o botão no cartão da página dele ou o link na lista aberta pelo botão da barra de ferramentas.
file-unknown = Este pedido ainda não é conhecido
file-unknown-text = Nada foi lido dele ainda. Abra o pedido no AliExpress primeiro.
file-failed = Não foi possível criar o arquivo
file-failed-text = Não foi possível ler o que está guardado: { $error }
file-others-unread = O arquivo não inclui o que só consta sobre este pacote nos outros pedidos. Não foi possível ler esses pedidos: { $error }
file-not-done = Não deu certo: { $error }
file-link = Arquivo para a disputa
picture-keep = Salvar uma captura de tela desta página
picture-choose = A qual pedido esta página pertence?
picture-preview = O que o AliExpress vai ver
picture-covered = Os lugares que mostram seu nome, telefone e rua estão cobertos. Confira o resto antes de salvar.
picture-uncovered = Nada está coberto. Confira se aparecem seu nome, telefone ou endereço antes de salvar.
picture-keep-taken = Salvar assim
picture-uncover = Mostrar o endereço
picture-cover = Cobrir o endereço de novo
picture-discard = Não salvar
picture-kept = Captura de tela salva; já são { $count } deste pedido.
picture-full =
    { $count ->
        [one] Este pedido já tem { $count } captura de tela e não há espaço para mais. Antes, exclua uma no arquivo para a disputa.
       *[other] Este pedido já tem { $count } capturas de tela e não há espaço para mais. Antes, exclua uma no arquivo para a disputa.
    }
picture-refused = O navegador não permite uma captura de tela desta página.
picture-changed = A aba mostra outra página agora. Faça a captura de tela de novo.
picture-not-kept = Não foi possível salvar a captura de tela: { $error }
file-open-tracking = Abrir a página de rastreio
file-not-copied = O navegador não permitiu copiar. Selecione o texto na prévia e copie.
