import { createSiteServer } from '../hosting/site-server.ts';

const port = Number(process.env['PORT'] ?? 4321);
createSiteServer(process.env['OUT_DIR'] ?? 'dist').listen(port, '127.0.0.1', () => {
  console.log(`Local help is at http://127.0.0.1:${port}`);
});
