// A throw-away certificate for the demo's hosts. Made anew for each run, kept in memory, never written down.

import selfsigned from 'selfsigned';

/** @returns {{key: string, cert: string}} in PEM */
export function certificate(hosts) {
  const { private: key, cert } = selfsigned.generate([{ name: 'commonName', value: 'stuck-parcel-demo' }], {
    days: 2,
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
  return { key, cert };
}
