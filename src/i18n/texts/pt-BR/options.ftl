### The page of settings.

options-title = Configurações
options-waiting-intro = O conselho muda depois deste número de dias completos sem novidades. As alterações valem na hora para todos os pedidos.
options-first-scan = O código foi criado, ninguém registrou o pacote
options-first-scan-from = Contado a partir do dia do envio; na falta dele, do pagamento; na falta deste, do pedido.
options-accepted = Uma transportadora está com o pacote
options-exported = A caminho do seu país
options-exported-from = Contado a partir do dia em que saiu do país de origem.
options-arrived = No seu país
options-last-movement-from = Contado a partir da última movimentação.
options-normal-from = Normal a partir do dia
options-normal-to = Normal até o dia
options-write = Escrever ao vendedor a partir do dia
options-red-flag = Alerta depois do dia
options-no-days = Um número inteiro de 0 a { $most }
options-at-least = { $days } ou mais
options-more-than = Mais de { $days }
options-reset = Restaurar os valores padrão
options-reminders = Lembretes
options-reminders-intro = Uma notificação quando um pedido fica mais urgente e antes que a Proteção ao comprador termine. O navegador vai pedir permissão uma única vez.
options-remind = Receber lembretes
options-not-allowed = O navegador não permitiu notificações, então os lembretes continuam desativados.
options-before = Antes que a Proteção ao comprador termine
options-before-days =
    { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }
options-quiet = Horas de silêncio
options-quiet-hint = Nesse período não há notificações. Para desativar, escolha a mesma hora nos dois campos.
options-quiet-from = De
options-quiet-to = Até
options-languages = Idiomas e aparência
options-language = Idioma
options-language-browser = Como no navegador: { $language }
options-seller-language = Mensagens ao vendedor
options-seller-language-hint = São escritas neste idioma e, se ele não for o seu, mostradas com uma tradução.
options-theme = Tema
options-side = Lado do cartão
options-side-left = Esquerda
options-side-right = Direita
options-theme-browser = Como no navegador
options-theme-light = Claro
options-theme-dark = Escuro
options-data = Seus dados
options-data-where = Pedidos, respostas e notas ficam guardados só neste aparelho, no navegador. Estas configurações ficam guardadas com as do próprio navegador: se você usar a sincronização, elas chegam também aos seus outros aparelhos. A extensão não envia nada a ninguém.
options-data-link = Exportar, importar ou excluir pedidos
options-saved = Salvo
options-not-saved =
    { $count ->
        [one] Ainda não salvo: confira o número marcado.
       *[other] Ainda não salvo: confira os { $count } números marcados.
    }
options-failed = Não foi possível salvar. Recarregue esta página e tente de novo.
options-open = Configurações
options-advanced = Avançado: quanto tempo esperar
options-unsaved = Não salvo: { $error }
options-retry = Tentar de novo
options-version = Stuck Parcel { $version }
options-report-hint = Um relato ajuda mais com o diagnóstico. “Copiar o diagnóstico”, nos detalhes do cartão de um pedido, copia tudo sem dados pessoais.
options-help = Ajuda
options-report = Relatar um problema
