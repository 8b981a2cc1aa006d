### The page with all orders.

dashboard-title = Todos os pacotes
dashboard-summary =
    { $act ->
        [one] { $act } precisa de atenção
       *[other] { $act } precisam de atenção
    } · { $moving } a caminho · { $finished ->
        [one] { $finished } terminado
       *[other] { $finished } terminados
    }
dashboard-loading =
    { $count ->
        [one] Lendo { $count } pedido…
       *[other] Lendo { $count } pedidos…
    }
dashboard-search = Buscar
dashboard-search-hint = Pedido, código, loja, produto ou nota
dashboard-filter = Mostrar
dashboard-filter-all = Todos
dashboard-filter-act = Precisam de atenção
dashboard-filter-moving = A caminho
dashboard-filter-finished = Terminados
dashboard-filter-archived = Arquivado
dashboard-sort = Ordenar por
dashboard-sort-gravity = Mais urgentes primeiro
dashboard-sort-protection = Dias de proteção que faltam
dashboard-sort-seen = Última leitura
dashboard-hide-delivered = Ocultar os entregues
dashboard-hidden =
    { $count ->
        [one] { $count } pedido entregue está oculto
       *[other] { $count } pedidos entregues estão ocultos
    }
dashboard-found =
    { $count ->
        [one] { $count } pedido
       *[other] { $count } pedidos
    }
dashboard-more = Mostrar mais { $count }
dashboard-nothing = Nenhum pedido corresponde.
dashboard-details = Detalhes
dashboard-less = Mostrar menos
dashboard-open-order = Abrir o pedido
dashboard-archived = Arquivado em { $date }: os detalhes foram removidos para economizar espaço.
dashboard-look-again-on = Verificar de novo: { $date }
dashboard-history = O que as páginas mostravam e quando
dashboard-history-range = { $first } a { $last }
dashboard-newest-event = Última atualização
dashboard-refund = Reembolso
dashboard-log = Suas anotações
dashboard-log-undone = { $text } (desfeito)
dashboard-log-empty = Nada ainda.
dashboard-log-range = Escolha um dia de { $first } a { $last }.
dashboard-note = Sua nota
dashboard-note-hint = Salva ao sair do campo ou com Ctrl+Enter.
dashboard-saved = Salvo
dashboard-not-saved = Não salvo
dashboard-note-joined = Salvo. Esta nota também foi alterada em outra janela nesse meio-tempo: os dois textos foram mantidos.
dashboard-again = Verificar de novo em
dashboard-again-clear = Limpar
dashboard-calendar = Adicionar o fim da proteção ao calendário
dashboard-calendar-summary = Fim da Proteção ao comprador: { $title }
dashboard-calendar-description = Pedido do AliExpress { $order }. Se você não tiver recebido o pacote, abra a disputa antes deste dia.
dashboard-delete = Excluir este pedido
dashboard-card-hidden = Você ocultou o cartão na página deste pedido.
dashboard-show-card = Mostrar de novo
dashboard-deleted = O pedido { $order } foi excluído.
dashboard-undo = Desfazer
dashboard-parcel = Pacote { $number }

## The popup, beside popup.ftl

popup-all-orders = Todos os pedidos
popup-act =
    { $count ->
        [one] { $count } pedido precisa da sua atenção
       *[other] { $count } pedidos precisam da sua atenção
    }

## What is stored

data-title = Seus dados
data-about = Tudo fica guardado só neste navegador. Exporte de vez em quando: a exportação é o seu único backup.
data-used = { $used } de { $whole } MB em uso ({ $percent }%)
data-almost-full = O espaço está quase cheio. Arquive pedidos terminados para liberar espaço: ficam os números, as datas e o que você disse; saem os textos das atualizações e o endereço.
data-export = Exportar tudo
data-import = Importar um arquivo
data-table = Planilha (CSV)
data-archive = Arquivar pedidos terminados
data-archive-first =
    { $count ->
        [one] Exporte antes. Depois, { $count } pedido terminado perde os textos das atualizações e o endereço. Eles só voltam se o AliExpress ainda os mostrar.
       *[other] Exporte antes. Depois, { $count } pedidos terminados perdem os textos das atualizações e o endereço. Eles só voltam se o AliExpress ainda os mostrar.
    }
data-archive-now = Arquivar agora
data-archived =
    { $count ->
        [one] { $count } pedido foi arquivado.
       *[other] { $count } pedidos foram arquivados.
    }
data-unarchived =
    { $count ->
        [one] Desfeito: { $count } pedido recuperou os detalhes.
       *[other] Desfeito: { $count } pedidos recuperaram os detalhes.
    }
data-nothing-to-archive = Não há nada para arquivar.
data-delete-all = Excluir tudo
data-delete-first =
    { $count ->
        [one] Isto exclui { $count } pedido com todas as notas e respostas. Sem uma exportação não há como voltar.
       *[other] Isto exclui { $count } pedidos com todas as notas e respostas. Sem uma exportação não há como voltar.
    }
data-delete-now = Excluir tudo agora
data-deleted = Tudo foi excluído.
data-cancel = Cancelar
data-exported =
    { $count ->
        [one] { $count } pedido exportado.
       *[other] { $count } pedidos exportados.
    }
data-left-out =
    { $count ->
        [one] Não foi possível ler { $count } entrada, por isso ela não está no arquivo.
       *[other] Não foi possível ler { $count } entradas, por isso elas não estão no arquivo.
    }
data-unread = Nada foi feito: não foi possível ler todos os pedidos guardados. Feche esta janela, abra de novo e tente outra vez.
data-working = { $done } de { $whole }…
data-deleting = Excluindo…
data-imported =
    { $count ->
        [one] { $count } pedido importado.
       *[other] { $count } pedidos importados.
    }
data-import-known = Pedidos que já estavam aqui, sem nada novo: { $count }.
data-aside =
    { $count ->
        [one] { $count } entrada foi separada e não mudou nada: { $why }.
       *[other] { $count } entradas foram separadas e não mudaram nada: { $why }.
    }
data-aside-unreadable = danificadas: { $count }
data-aside-nameless = sem um número de pedido válido: { $count }
data-aside-later = de uma versão mais nova do Stuck Parcel: { $count }
data-refused-damaged = Este arquivo está danificado ou incompleto. Nada foi importado nem alterado.
data-refused-foreign = Isto não é uma exportação do Stuck Parcel. Nada mudou.
data-refused-table = Isto é uma planilha (CSV) e não pode ser importada. Escolha o arquivo de exportação (JSON) que “Exportar tudo” salva. Nada mudou.
data-refused-later = Este arquivo é de uma versão mais nova do Stuck Parcel. Atualize a extensão e importe de novo. Nada mudou.
data-failed = Não deu certo: { $error }. Nada se perdeu.
data-full = O espaço do navegador para esta extensão está cheio. Arquive pedidos terminados abaixo e tente de novo.
data-quarantine =
    { $count ->
        [one] Não foi possível ler { $count } entrada guardada
       *[other] Não foi possível ler { $count } entradas guardadas
    }
data-quarantine-about = Nada foi excluído: estas entradas estão guardadas à parte. Você pode salvá-las em um arquivo ou excluí-las.
data-quarantine-line = Pedido { $order }, separado em { $date }, { $size } KB
data-quarantine-export = Salvar como arquivo
data-quarantine-delete = Excluir estas entradas

## The heads of the spreadsheet's columns

table-order = Pedido
table-verdict = Conselho
table-why = Por quê
table-item = Produto
table-store = Loja
table-price = Preço
table-number = Código de rastreio
table-other-numbers = Outros códigos
table-placed = Feito
table-shipped = Enviado
table-protection = Proteção até
table-days-left = Dias de proteção que faltam
table-last-event = Última atualização
table-last-seen = Última leitura
table-again = Verificar de novo em
table-note = Nota
dashboard-again-range = Escolha um dia de hoje até { $date }
data-imported-pictures = Capturas de tela: { $count }.
data-imported-settings = Configurações importadas do arquivo: { $names }. As outras continuam como estavam.
data-settings-doubtful = Algumas configurações do arquivo não são válidas e não foram importadas.
data-pictures-left-out = Capturas de tela não importadas: { $count } (danificadas, sem pedido no arquivo ou em excesso para um só pedido).
data-kept-later =
    { $count ->
        [one] { $count } pedido foi guardado por uma versão mais nova do Stuck Parcel e ficou como estava.
       *[other] { $count } pedidos foram guardados por uma versão mais nova do Stuck Parcel e ficaram como estavam.
    }
