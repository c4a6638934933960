import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of somebody else's, with our one line at its end. */
export interface SchoolPage {
  readonly body: string;
  readonly head?: string;
  /** Attributes of the root element. */
  readonly root?: string;
  /** Attributes of our line; null for a page without it. */
  readonly options?: string | null;
  /** Its Content Security Policy; ADVISOR stands for the advisor's origin and SOCKETS for its sockets'. */
  readonly policy?: string;
}

export interface School {
  readonly origin: string;
  close(): Promise<void>;
}

const html = (advisor: string, { body, head = '', root = 'lang="en"', options = '' }: SchoolPage): string =>
  `<!doctype html><html ${root}><head><meta charset="utf-8"><title>School</title>${head}</head>
   <body><main>${body}</main>${options === null ? '' : `<script src="${advisor}/widget.js" defer ${options}></script>`}</body></html>`;

/** A web site of its own origin, with pages by path. */
export async function openSchool(
  advisor: () => string,
  pages: Readonly<Record<string, SchoolPage>>,
): Promise<School> {
  const server = createServer(({ url = '/' }, res) => {
    const page = pages[url];
    res.statusCode = page ? 200 : 404;
    if (!page) return res.end();
    const policy = page.policy
      ?.replaceAll('ADVISOR', advisor())
      .replaceAll('SOCKETS', advisor().replace('http', 'ws'));
    if (policy !== undefined) res.setHeader('Content-Security-Policy', policy);
    res.setHeader('Content-Type', 'text/html; charset=utf-8');
    return res.end(html(advisor(), page));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
