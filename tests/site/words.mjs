// The words of the demo pages. English as seen in 2026; Portuguese for the language host.

export const WORDS = {
  en: {
    tabs: { all: 'View all', unpaid: 'To pay', processing: 'Processing', shipped: 'Processed', completed: 'Completed' },
    status: { unpaid: 'To pay', processing: 'Processing', shipped: 'Awaiting delivery', completed: 'Completed', cancelled: 'Cancelled' },
    date: 'Date', id: 'Ref. Number', copy: 'Copy', details: 'Details', total: 'Total', more: 'View orders',
    confirm: 'Confirm received', track: 'Track status', pay: 'Pay now', again: 'Add to cart', contact: 'Contact seller',
    placed: 'Order placed on', paid: 'Paid on', shipped: 'Shipment completed on', ended: 'Order completed on', payment: 'Payment method',
    refund: 'Refund', refundBefore: 'Refund if no delivery before', eta: 'Estimated delivery date', number: 'Tracking number', unreadable: 'the day after the fair',
    paidNode: 'Paid', recommended: 'More to love',
  },
  pt: {
    tabs: { all: 'Ver tudo', unpaid: 'A ser pago', processing: 'Processando', shipped: 'Processado', completed: 'Concluído' },
    status: { unpaid: 'A ser pago', processing: 'Processando', shipped: 'Aguardando a entrega', completed: 'Concluído ', cancelled: 'Cancelado' },
    date: 'Data', id: 'Número de referência', copy: 'Copiar', details: 'Detalhes', total: 'Total', more: 'Ver pedidos',
    confirm: 'Confirmar recebimento', track: 'Rastrear', pay: 'Pagar agora', again: 'Adicionar ao carrinho', contact: 'Contatar vendedor',
    placed: 'Pedido feito em', paid: 'Pago em', shipped: 'Envio concluído em', ended: 'Pedido concluído em', payment: 'Forma de pagamento',
    refund: 'Reembolso', refundBefore: 'Reembolso se não for entregue antes de', eta: 'Data estimada de entrega', number: 'Número de rastreio', unreadable: 'no dia depois da feira',
    paidNode: 'Pago', recommended: 'Mais para amar',
  },
};
