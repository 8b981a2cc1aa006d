### The page that opens once, after the installation.

welcome-title = O Stuck Parcel está pronto
welcome-lead = Abra um pedido no AliExpress. Um cartão na parte de baixo da página diz se é normal seu pacote estar sem novidades, até quando esperar e o que fazer depois.
welcome-where = Onde aparece
welcome-order-page = Na página de um pedido e no rastreio dele: o cartão.
welcome-list-page = Na lista dos seus pedidos: uma marca em cada um.
welcome-button = No botão da barra de ferramentas: todos os seus pacotes, os mais urgentes primeiro. Fixe o botão para ver quantos precisam da sua atenção.
welcome-levels = O que ele pode dizer
welcome-wait = É normal não haver novidades. Você vê por quanto tempo ainda.
welcome-watch = Mais tempo que o comum, mas não o bastante para se preocupar.
welcome-write = Hora de perguntar. A mensagem está pronta para copiar.
welcome-extend = A proteção termina em breve e o pacote não chegou.
welcome-dispute = Os últimos dias seguros para abrir uma disputa. O texto e o arquivo para a disputa estão prontos.
welcome-done = Já chegou, ou não há nada a esperar.
welcome-never = O que ele nunca faz
welcome-never-network = Não tem servidor, conta nem telemetria. A única página que ele abre sozinho é a de rastreio do AliExpress do pedido que você está vendo.
welcome-never-click = Não clica em nenhum botão da loja nem envia mensagens. Isso é com você.
welcome-never-read = Do seu endereço, lê cidade, CEP e país, nada mais.
welcome-never-leave = O que ele lembra fica neste navegador até você apagar.
welcome-allow = Permitir no AliExpress
welcome-allow-note = O navegador ainda não deixou a extensão ler as páginas de pedidos. Sem isso, nada aparece nelas.
welcome-allowed = Permitido. As páginas já abertas mostram o cartão assim que forem recarregadas.
welcome-refused = Não permitido. Você pode fazer isso depois, aqui ou nas configurações do navegador.
