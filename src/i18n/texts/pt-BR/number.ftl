### What a tracking number is, who can track it, and what was wrong with it.

## What it is

number-is-post = Um código de rastreio postal (S10) emitido por { $post }: { $service }.
number-is-post-of-destination = Um código de rastreio postal (S10) do correio do próprio país de destino, { $post }: { $service }.
number-is-no-country = Tem o formato de um código de rastreio postal (S10), mas as duas últimas letras não são de nenhum país.
number-is-first-mile = Um código { $carrier } para a saída do país de origem. O correio do seu país não o conhece.
number-is-last-mile = Um código { $carrier } para a entrega no seu país.
number-is-courier = Um código { $carrier }.
number-is-perhaps = Pode ser um código { $carrier }. Outras transportadoras também usam este formato.
number-is-amazon = Um código da Amazon. O vendedor pode ter comprado o produto lá e mandado da Amazon para você.
number-is-order-id = Este é o número de um pedido do AliExpress, não um código de rastreio.
number-is-perhaps-order-id = 16 dígitos: normalmente é o número de um pedido do AliExpress, não um código de rastreio.
number-is-product-id = Este é o número de um produto do AliExpress, não um código de rastreio.
number-is-unknown = Nenhuma transportadora conhecida usa códigos com este formato. Compare com o pedido, caractere por caractere.
number-is-placeholder = Parece um código de exemplo, não o de um pacote real.
number-is-unreadable = Há um caractere que não dá para ler.

## The service that the first letters of a postal number stand for

number-service-ems = correio expresso (EMS)
number-service-letter-express = carta ou pacote pequeno com rastreio
number-service-registered = carta registrada
number-service-insured = carta com seguro
number-service-parcel = pacote
number-service-e-commerce = pacote de comércio eletrônico
number-service-untracked = pacote pequeno sem rastreio até a porta
number-service-m-bag = saco de impressos
number-service-business-reply = resposta comercial
number-service-domestic = serviço nacional ou bilateral
number-service-other = outro tipo de envio

## How far it can be tracked

number-reach-door = Dá para acompanhar até a porta.
number-reach-hand-over = Dá para acompanhar até a transportadora local assumir. Depois disso, procure um segundo código.
number-reach-border = O rastreio costuma terminar na fronteira: depois dela o envio econômico não é mais registrado.
number-reach-from-arrival = Só mostra algo depois que o pacote chega ao país de destino.

## Check digit and repairs

number-check-passes = O dígito verificador está certo.
number-check-fails = O dígito verificador está errado: provavelmente houve erro de digitação. Compare com o pedido.
number-repair = Você quis dizer { $number }?
number-repair-change = Caractere { $place }: { $to } em vez de { $from }.
number-repair-remove = Sem o caractere { $place } ({ $from }).
number-changed = Lido como { $number }.
number-look-alike = O caractere { $place } é uma letra de outro alfabeto parecida com { $to }.

## Links

number-link-copies = Um clique copia o código: cole lá.
number-link-copied = O código está copiado: cole lá.
number-link-postcode = Pede o seu CEP.
number-link-not-expected = Provavelmente não conhece este código.

## Why nothing was looked up

number-refused-empty = Nenhum código foi digitado.
number-refused-too-long = É longo demais para um código de rastreio.
number-refused-control-characters = Contém caracteres que não podem fazer parte de um código.
number-refused-no-number = Não há nenhum código de rastreio aqui.
number-known = O pedido já tem este código.
number-save-again = Pressione “Salvar” de novo para manter assim mesmo.

## The box in which a number is checked, and the numbers of an order

number-box = Verificar um código
number-other = Verificar { $number } em vez deste
number-of-parcel =
    { $count ->
        [one] Código de rastreio
       *[other] Códigos de rastreio
    }
number-from-seller = Do vendedor.
number-copy = Copiar
number-copy-this = Copiar { $number }
number-is-as-order-says = O pedido indica { $carrier } para este código. O formato sozinho não diz nada.
number-link-until-hand-over = Mostra o trajeto até a entrega à transportadora local.
number-link-from-hand-over = Mostra o trajeto a partir da entrega à transportadora local.
