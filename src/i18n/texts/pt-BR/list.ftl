### The bar above AliExpress's order list.

list-label = Stuck Parcel: o rastreio dos pedidos desta lista
list-counts = A caminho: { $moving } · não lidos hoje: { $unread }
list-all-read = A caminho: { $moving } · todos lidos hoje
list-unread = Rastreio não lido hoje: { $unread }
list-start = Verificar agora
list-progress = { $done } de { $all }
list-needs-you =
    { $count ->
        [one] { $count } precisa de atenção
       *[other] { $count } precisam de atenção
    }
list-pause = Pausar
list-resume = Continuar
list-stop = Parar
list-failures = Parado: três páginas de rastreio seguidas não puderam ser lidas.
list-day-limit = Por hoje é só: não são abertas mais de 60 páginas de rastreio por dia.
list-blocked = O AliExpress pediu uma verificação de segurança ou que você entre na conta. Abra a página de rastreio de qualquer pedido e depois verifique de novo.
list-unreadable = Não lidos: { $count }. Dá para tentar de novo 6 horas depois.
list-opened = Sua lista de pedidos foi aberta. O rastreio é lido ali, um pedido após o outro.
