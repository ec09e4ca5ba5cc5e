import { readFileSync, writeFileSync } from 'node:fs';
import { readHeadersFile, REDIRECTS } from '../hosting/headers.ts';
import { writeCaddyFile } from '../hosting/caddy.ts';
import { writeNginxFile } from '../hosting/nginx.ts';

// From the finished site, since the headers name its scripts by their hashes.
const rules = readHeadersFile(readFileSync('dist/_headers', 'utf8'));
writeFileSync('deploy/nginx.conf', writeNginxFile(rules, REDIRECTS));
writeFileSync('deploy/Caddyfile', writeCaddyFile(rules, REDIRECTS));
