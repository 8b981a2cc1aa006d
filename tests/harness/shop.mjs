// The demo shop with its proxy and certificate, ready for a browser.

import { HOSTS, startSite } from '../site/server.mjs';
import { certificate } from './certificate.mjs';
import { startProxy } from './proxy.mjs';

/** @returns {{proxy: number, given: Map<string, string>, framed: {mode: string, held: (() => void)[]}, requests: object[], connections: object[], close: () => Promise<void>}} */
export async function startShop() {
  const requests = [];
  const connections = [];
  const site = await startSite(certificate(HOSTS), requests);
  const proxy = await startProxy(HOSTS, site.port, connections);
  return {
    proxy: proxy.port,
    given: site.given,
    framed: site.framed,
    requests,
    connections,
    close: async () => {
      await proxy.close();
      await site.close();
    },
  };
}
