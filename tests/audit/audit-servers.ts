import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createSiteServer } from '../../src/hosting/site-server.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { parseYaml } from '../../src/content-check/parse.ts';
import { listFiles } from '../../src/hosting/built-files.ts';
import { makeTempFolder } from '../support/make-temp-folder.ts';

/** The site, an ordinary other site, and GOV.UK's button, each at an address on this machine. */
export interface AuditServers {
  site: string;
  /** Stands in for the page that the exit opens; also has a page with a link that leads here. */
  neutral: string;
  govuk: string;
  /** Requests that the other site saw, with their Referer. */
  visits: { path: string; referer: string | undefined }[];
  /** Whether the other site answers, or takes requests and stays silent. */
  isSilent: boolean;
  /** Whether the other site cannot be reached: it ends every connection without an answer. */
  isUnreachable: boolean;
  /** What the site refuses once: the next request whose path fits. */
  refusesOnce: RegExp | undefined;
  close: () => void;
}

/** Hardly any ink, so that anything else in a frame stands out. */
const neutralPage = (link: string) =>
  `<!doctype html><title>Weather</title><link rel="icon" href="data:,"><body style="background:#dde7ee">${link}`;

/** Serves a copy of `dist/` whose exit leads to an address on this machine. */
export async function startServers(): Promise<AuditServers> {
  const visits: AuditServers['visits'] = [];
  const servers: AuditServers = {
    site: '',
    neutral: '',
    govuk: '',
    visits,
    isSilent: false,
    isUnreachable: false,
    refusesOnce: undefined,
    close: () => {
      for (const server of [neutral, site, govuk]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
  const neutral = createServer((request, response) => {
    const path = request.url ?? '/';
    if (servers.isUnreachable) {
      request.socket.destroy();
      return;
    }
    visits.push({ path, referer: request.headers.referer });
    if (servers.isSilent) return;
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.end(neutralPage(path === '/search' ? `<a href="${servers.site}/">.</a>` : ''));
  });
  servers.neutral = `http://localhost:${await listen(neutral, 'localhost')}`;

  const root = copySite(servers.neutral);
  const built = createSiteServer(root);
  const site = createServer((request, response) => {
    if (!servers.refusesOnce?.test(request.url ?? '')) {
      built.emit('request', request, response);
      return;
    }
    servers.refusesOnce = undefined;
    response.writeHead(503).end();
  });
  servers.site = `http://127.0.0.1:${await listen(site, '127.0.0.1')}`;
  const govuk = createGovukServer(
    readFileSync(join(root, 's/nsh/index.html'), 'utf8'),
    servers.neutral,
  );
  servers.govuk = `http://127.0.0.1:${await listen(govuk, '127.0.0.1')}`;
  return servers;
}

function listen(server: Server, host: string): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, host, () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** A copy of the built site whose exit leads to `neutral`; nothing else differs. */
function copySite(neutral: string): string {
  const root = makeTempFolder('audited');
  // Without the compressed copies, which would still lead to the real one.
  cpSync('dist', root, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) });
  const { leaveTo } = siteSchema.parse(
    parseYaml('site.yaml', readFileSync('content/site.yaml', 'utf8')).data,
  );
  for (const file of listFiles(root).filter((name) => name.endsWith('.html'))) {
    const path = join(root, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(leaveTo, `${neutral}/`));
  }
  return root;
}

/** The same page with GOV.UK's exit button instead of ours. */
function createGovukServer(html: string, neutral: string): Server {
  const dist = 'node_modules/govuk-frontend/dist/govuk';
  const assets: Record<string, [string, string]> = {
    '/govuk.css': ['text/css', `${dist}/govuk-frontend.min.css`],
    '/govuk.js': ['text/javascript', `${dist}/govuk-frontend.min.js`],
  };
  const fixtures = JSON.parse(
    readFileSync(`${dist}/components/exit-this-page/fixtures.json`, 'utf8'),
  ) as { fixtures: { name: string; html: string }[] };
  const button = (fixtures.fixtures.find(({ name }) => name === 'default')?.html ?? '').replace(
    /href="[^"]*"/,
    `href="${neutral}/"`,
  );
  const page = html
    .replaceAll(/<script>[\s\S]*?<\/script>/g, '')
    .replace(
      /<meta http-equiv="content-security-policy"[^>]*>/,
      '<link rel="stylesheet" href="/govuk.css">',
    )
    .replace(/<a id="leave"[\s\S]*?<\/a>/, button)
    .replace('<body>', '<body class="govuk-frontend-supported">')
    .replace(
      '</body>',
      '<script type="module">import { initAll } from "/govuk.js"; initAll();</script></body>',
    );
  return createServer((request, response) => {
    const [type, file] = assets[request.url ?? ''] ?? ['text/html', ''];
    response.writeHead(200, { 'Content-Type': type });
    response.end(file ? readFileSync(file) : page);
  });
}
