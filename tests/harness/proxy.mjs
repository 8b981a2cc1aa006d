// A CONNECT proxy that takes every known host to the demo shop, refuses every other, and remembers both.

import { createServer } from 'node:http';
import { connect } from 'node:net';

/** `log` gets {host, refused} for each connection. */
export async function startProxy(hosts, port, log) {
  const sockets = new Set();
  const server = createServer((request, response) => {
    log.push({ host: request.headers.host ?? request.url, refused: true });
    response.writeHead(403).end();
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
  });
  server.on('connect', (request, client, head) => {
    const host = request.url.split(':')[0];
    const refused = !hosts.includes(host) || !request.url.endsWith(':443');
    log.push({ host, refused });
    if (refused) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const shop = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      shop.write(head);
      shop.pipe(client).pipe(shop);
    });
    shop.on('error', () => client.destroy());
    client.on('error', () => shop.destroy());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: server.address().port,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
