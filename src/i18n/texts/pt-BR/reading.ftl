### How old the tracking is, and how it is read on the order page.

verdict-as-of = Situação em { $date }: { $why }
tracking-read-ago =
    { $days ->
        [one] O rastreio foi lido há { $days } dia.
       *[other] O rastreio foi lido há { $days } dias.
    }
reminder-look-first = Verifique o rastreio: { $order }
reading-now = Lendo o rastreio…
reading-start = Ler o rastreio
reading-open = Abrir a página de rastreio
reading-captcha = O AliExpress pede uma verificação de segurança antes que o rastreio possa ser lido.
reading-logged-out = O AliExpress pede que você entre na conta antes que o rastreio possa ser lido.
reading-refused = O AliExpress não permitiu ler a página de rastreio daqui.
reading-empty = A página de rastreio não mostrou nada sobre este pedido.
reading-unreachable = A página de rastreio não pôde ser carregada ou demorou demais.
options-reading = Ler o rastreio do pedido que eu abrir
options-reading-title = Rastreio
options-reading-about = Quando você abre a página de um pedido enviado, a página de rastreio dele no AliExpress é aberta sem aparecer, lida e fechada: no máximo uma vez a cada 6 horas. Se esta opção estiver desativada, um botão no cartão faz isso.
shipped-ago =
    { $days ->
        [one] Enviado há { $days } dia
       *[other] Enviado há { $days } dias
    }
shipped-today = Enviado hoje
