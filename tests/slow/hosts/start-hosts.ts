import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeTempFolder } from '../../support/make-temp-folder.ts';
import { findFreePort, isInstalled, runServer, type Running } from './run-server.ts';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const WRANGLER = 'wrangler@4.86.0';
const NETLIFY = 'netlify-cli@26.2.0';

/** Why a host cannot be tried on this machine, or undefined. */
export const missing = {
  nginx: () => (isInstalled('nginx') && isInstalled('openssl') ? undefined : 'nginx or openssl'),
  brotli: () => missing.nginx() ?? (existsSync(BROTLI) ? undefined : `nginx's module ${BROTLI}`),
  caddy: () => (isInstalled('caddy') ? undefined : 'caddy'),
  cloudflare: () => (isRunnable(WRANGLER) ? undefined : `npx ${WRANGLER} (from the npm registry)`),
  netlify: () => (isRunnable(NETLIFY) ? undefined : `npx ${NETLIFY} (from the npm registry)`),
};

/** The server of `npm start`. */
export async function startOwn(): Promise<Running> {
  const port = await findFreePort();
  return runServer(`http://127.0.0.1:${port}`, ['node', 'src/commands/serve.ts'], {
    environment: { PORT: String(port) },
  });
}

/** nginx with `deploy/nginx.conf`, in which ports, folder and certificate are this machine's. */
export async function startNginx(hasBrotli: boolean): Promise<Running & { plain: string }> {
  const folder = makeTempFolder('nginx');
  const [port, plainPort] = [await findFreePort(), await findFreePort()];
  makeCertificate(folder);
  mkdirSync(join(folder, 'snippets'));
  if (hasBrotli)
    cpSync('deploy/nginx-brotli.conf', join(folder, 'snippets/local-help-brotli.conf'));
  const site = readFileSync('deploy/nginx.conf', 'utf8')
    .replaceAll(/\n *listen \[::\].*/g, '')
    .replaceAll('listen 80;', `listen 127.0.0.1:${plainPort};`)
    .replaceAll('listen 443 ', `listen 127.0.0.1:${port} `)
    .replaceAll('/var/www/local-help/dist', resolve('dist'))
    .replaceAll('/etc/ssl/local-help', folder);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const main = [
    hasBrotli ? `load_module ${BROTLI};` : '',
    process.getuid?.() === 0 ? 'user root;' : '',
    `pid ${folder}/nginx.pid;`,
    'events {}',
    // As in Debian's own file: what a distribution switches on must not come through.
    'http {',
    'gzip on;',
    'default_type application/octet-stream;',
    ...temporary.map((name) => `${name}_temp_path ${folder}/${name};`),
    site,
    '}',
  ];
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, main.join('\n'));
  const running = await runServer(`https://127.0.0.1:${port}`, [
    'nginx',
    ...['-p', folder, '-c', file, '-e', join(folder, 'error.log'), '-g', 'daemon off;'],
  ]);
  return { ...running, plain: `http://127.0.0.1:${plainPort}` };
}

/** Caddy with `deploy/Caddyfile`, in which address, folder and certificate are this machine's. */
export async function startCaddy(): Promise<Running> {
  const folder = makeTempFolder('caddy');
  const port = await findFreePort();
  makeCertificate(folder);
  const site = readFileSync('deploy/Caddyfile', 'utf8')
    .replace(
      'local-help.example {',
      `https://127.0.0.1:${port} {\n\ttls ${folder}/certificate.pem ${folder}/key.pem`,
    )
    .replaceAll('/var/www/local-help/dist', resolve('dist'));
  const file = join(folder, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n\tauto_https disable_redirects\n}\n${site}`);
  return runServer(
    `https://127.0.0.1:${port}`,
    ['caddy', 'run', '--adapter', 'caddyfile', '--config', file],
    { environment: { XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder, HOME: folder } },
  );
}

/** The engine of Cloudflare Pages, as their own tool runs it on one machine. */
export async function startCloudflare(): Promise<Running> {
  const port = await findFreePort();
  const folder = copySiteAsUploaded();
  return runServer(
    `http://127.0.0.1:${port}`,
    [
      ...['npx', '--yes', WRANGLER, 'pages', 'dev', 'dist', '--ip', '127.0.0.1'],
      ...['--port', String(port), '--compatibility-date', '2026-04-01'],
    ],
    { folder, environment: { CI: '1', WRANGLER_SEND_METRICS: 'false', XDG_CONFIG_HOME: folder } },
  );
}

/** The engine of Netlify, likewise, without the part that it fetches from elsewhere. */
export async function startNetlify(): Promise<Running> {
  const [port, staticPort] = [await findFreePort(), await findFreePort()];
  const folder = copySiteAsUploaded();
  return runServer(
    `http://127.0.0.1:${port}`,
    [
      ...['npx', '--yes', NETLIFY, 'dev', '--offline', '--internal-disable-edge-functions'],
      ...['--dir', 'dist', '--port', String(port), '--staticServerPort', String(staticPort)],
      ...['--no-open', '--skip-gitignore'],
    ],
    { folder, environment: { CI: '1', XDG_CONFIG_HOME: folder, NETLIFY_TELEMETRY_DISABLED: '1' } },
  );
}

/** The site as these two hosts build it: without compressed copies, since they make their own. */
function copySiteAsUploaded(): string {
  const folder = makeTempFolder('uploaded');
  cpSync('dist', join(folder, 'dist'), {
    recursive: true,
    filter: (file) => !/\.(br|gz)$/.test(file),
  });
  return folder;
}

function makeCertificate(folder: string): void {
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1'],
      ...['-addext', 'subjectAltName=IP:127.0.0.1'],
      ...['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'certificate.pem')],
    ],
    { stdio: 'ignore' },
  );
}

function isRunnable(tool: string): boolean {
  return spawnSync('npx', ['--yes', tool, '--version'], { timeout: 300_000 }).status === 0;
}
