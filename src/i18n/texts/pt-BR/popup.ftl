### The window that the toolbar button opens.

popup-title = Seus pacotes
popup-order = Pedido { $order }
popup-protection =
    { $days ->
        [one] Proteção: falta { $days } dia
       *[other] Proteção: faltam { $days } dias
    }
popup-protection-estimate =
    { $days ->
        [one] Proteção: falta cerca de { $days } dia
       *[other] Proteção: faltam cerca de { $days } dias
    }
popup-protection-today = A proteção termina hoje
popup-protection-over = A proteção terminou
popup-more = e mais { $count }
popup-empty-title = Ainda não há pacotes
popup-empty = Abra um pedido ou o rastreio dele no AliExpress. A resposta aparece lá, em um cartão na parte de baixo da página, e a partir daí o pedido também aparece aqui.
popup-open-orders = Abrir meus pedidos
popup-error-title = Não foi possível ler a lista
popup-error = Nada se perdeu. Feche esta janela e abra de novo. Se continuar assim, recarregue a extensão.
popup-search = Encontrar um pedido ou verificar um código
popup-needs-me = Precisam de atenção
popup-unrecognized = Atualizações não reconhecidas ({ $count })
popup-unrecognized-note = A extensão ainda não conhece estas atualizações. Nomes, números e lugares foram retirados. Confira tudo antes de enviar: pode ter sobrado algum nome.
popup-unrecognized-copy = Copiar para um relato
