import { isIP } from 'node:net';
import { connect } from 'node:tls';

/** Milliseconds to wait for it. */
const PATIENCE = 10_000;

/** The last moment of the certificate that a host shows. Whether the certificate is good is for `fetch` to say; here only its end is read, so that a bad one shows its end too. */
export const certificateEnd = async (host: string, port: number): Promise<Date> =>
  new Promise((resolve, reject) => {
    const named = isIP(host) === 0 ? { servername: host } : {};
    const socket = connect({ host, port, rejectUnauthorized: false, ...named }, () => {
      resolve(new Date(socket.getPeerCertificate().valid_to));
      socket.destroy();
    });
    socket.setTimeout(PATIENCE, () => socket.destroy(new Error('no answer')));
    socket.once('error', reject);
  });
