import { writeFileSync } from 'node:fs';
import { HEADER_RULES, REDIRECTS } from '../hosting/headers.ts';
import { writeNginxFile } from '../hosting/write-files.ts';

writeFileSync('deploy/nginx.conf', writeNginxFile(HEADER_RULES, REDIRECTS));
