### What this buyer's earlier parcels and stores did.

experience-title = Seu histórico de entregas
experience-note = Dos seus pedidos anteriores vistos neste navegador. Só para informação: o conselho segue os tempos de espera das configurações.
experience-empty = Nada ainda. Quando três pacotes seus com o mesmo tipo de envio tiverem chegado, você verá aqui quanto tempo ficaram sem novidades.
experience-group = { $service } para { $country }
experience-any-service = Todos os tipos de envio
experience-any-country = seu país
experience-first-scan = Antes do primeiro registro
experience-accepted = Com a transportadora, antes da exportação
experience-exported = A caminho do seu país
experience-arrived = No seu país
experience-span =
    { $n ->
        [one] Seu último pacote ficou
       *[other] Seus últimos { $n } pacotes ficaram
    } { $from }–{ $to ->
        [one] { $to } dia
       *[other] { $to } dias
    } sem novidades; o normal é { $normal-from }–{ $normal-to ->
        [one] { $normal-to } dia
       *[other] { $normal-to } dias
    }.
experience-stores = Lojas com pedidos parados
experience-store =
    { $store }: { $stuck } de { $orders ->
        [one] { $orders } pedido
       *[other] { $orders } pedidos
    } com a entrega parada; { $came ->
        [one] { $came } acabou chegando
       *[other] { $came } acabaram chegando
    }, { $refunded ->
        [one] { $refunded } reembolsado
       *[other] { $refunded } reembolsados
    }.
