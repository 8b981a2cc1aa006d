### Glossary: one word for one thing. This file holds comments only.
### Tone: calm and plain; short sentences; the buyer is addressed as in the texts that there are.

# order: pedido
# parcel: pacote
# tracking number: código de rastreio
# tracking update: atualização (do rastreio)
# scan: registro
# carrier: transportadora
# courier: entregador
# tracker: rastreador
# seller: vendedor
# store: loja
# buyer protection: Proteção ao comprador
# dispute: disputa
# dispute file: arquivo para a disputa
# pickup point: ponto de retirada
# advice: conselho
# screenshot: captura de tela
# to message the seller: escrever ao vendedor
