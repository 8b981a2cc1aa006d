### Why a page gave nothing.

trouble-unread = Não foi possível ler esta página.
trouble-changed = Esta página está diferente do que era: o AliExpress pode ter mudado algo.
trouble-malformed = Os dados da página chegaram danificados. Recarregue a página.
trouble-too-large = Os dados da página eram grandes demais para um pedido.
trouble-refused = O AliExpress não entregou os dados desta página. Recarregue daqui a pouco.
trouble-captcha = O AliExpress pede primeiro uma verificação de segurança. Conclua e recarregue a página.
trouble-logged-out = Você saiu da sua conta. Entre e abra o pedido de novo.
trouble-list-logged-out = Você saiu da sua conta. Entre e recarregue esta página.
trouble-list-changed = Seus pedidos não foram encontrados nesta página: talvez o AliExpress a tenha mudado. Abra um deles, e a página dele será lida.
trouble-cut-off = O Stuck Parcel foi atualizado. Recarregue esta página para continuar.
trouble-not-kept = Não foi possível guardar o que você vê aqui: o espaço que o navegador dá ao Stuck Parcel talvez esteja cheio. O que foi guardado antes continua lá.
trouble-later = Uma versão mais nova do Stuck Parcel guardou este pedido. Até você atualizar a extensão, nada de novo é guardado sobre ele.
trouble-deleted = Um pedido excluído nesse meio-tempo continua excluído. Nada foi guardado sobre ele.
trouble-all-deleted = Todos os pedidos foram excluídos nesse meio-tempo, por isso a importação parou.
trouble-no-order = Não se sabe a qual pedido este código pertence. Abra o pedido uma vez no AliExpress, e as datas dele valerão aqui também.
trouble-stopped = Algo deu errado no Stuck Parcel e ele parou aqui.
trouble-start-again = Iniciar novamente
