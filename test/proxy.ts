import { createServer, request, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

/** A proxy that shows the server under a path of its own, as many a site does. */
export interface Proxy {
  /** With the path, without a slash at its end. */
  readonly url: string;
  /** Drops every connection, as a network does that goes away. */
  cut(): void;
  close(): Promise<void>;
}

export async function openProxy(port: () => number, path: string): Promise<Proxy> {
  const open = new Set<Socket>();
  const behind = ({ method, headers, url = '/' }: IncomingMessage) => ({
    ...{ host: '127.0.0.1', port: port(), method, headers, path: url.slice(path.length) || '/' },
  });
  const server = createServer((req, res) => {
    if (!req.url?.startsWith(path)) {
      res.statusCode = 404;
      res.end();
      return;
    }
    const onward = request(behind(req), (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(res);
    });
    onward.on('error', () => res.destroy());
    req.pipe(onward);
  });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  server.on('upgrade', (req, socket, head) => {
    const to = behind(req);
    const onward = connect(to.port, to.host, () => {
      const lines = req.rawHeaders.flatMap((name, i, all) => (i % 2 ? [] : [`${name}: ${all[i + 1] ?? ''}`]));
      onward.write([`GET ${to.path} HTTP/1.1`, ...lines, '', ''].join('\r\n'));
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
    socket.on('close', () => onward.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = (): void => {
    for (const socket of open) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    cut,
    close: async () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        cut();
      }),
  };
}
