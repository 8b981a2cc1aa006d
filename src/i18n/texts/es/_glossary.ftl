### Glossary: one word for one thing. This file holds comments only.
### Tone: calm and plain; short sentences; the buyer is addressed as in the texts that there are.

# order: pedido
# parcel: paquete
# tracking number: número de seguimiento
# tracking update: novedad (del seguimiento)
# scan: escaneo
# carrier: transportista
# courier: repartidor
# tracker: rastreador
# seller: vendedor
# store: tienda
# buyer protection: Protección del comprador
# dispute: disputa
# dispute file: archivo para la disputa
# pickup point: punto de recogida
# advice: consejo; never "veredicto"
# screenshot: captura de pantalla; where it is clear, captura
# the log: registro
# to message the seller: escribir al vendedor
