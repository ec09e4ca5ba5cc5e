import { CAPITALS, TRAILING_MARKS } from './addresses.ts';
import { ENCODINGS, MEDIA_TYPES } from './built-files.ts';
import type { HeaderRule, Redirect } from './headers.ts';

const ROOT = '/var/www/local-help/dist';
const SUFFIXES = ENCODINGS.map(({ suffix }) => suffix.slice(1)).join('|');

/** Every error that a visitor can cause. The site's own page answers each. */
const ERRORS =
  '400 404 405 408 411 412 413 414 415 416 417 421 429 431 494 495 496 500 501 502 503 504 505';

/** The headers, the redirects and everything else that nginx has to know, as one file. */
export function writeNginxFile(
  rules: readonly HeaderRule[],
  redirects: readonly Redirect[],
): string {
  return [
    '# Written by "npm run write:hosts"; a test compares it with the definition in the code.',
    '# Fill in two lines: ssl_certificate and ssl_certificate_key.',
    '',
    ...writeMaps(rules),
    ...writeHttpServer(rules),
    '',
    ...writeHttpsServer(rules, redirects),
    '',
  ].join('\n');
}

/** Sends everybody on to HTTPS. */
function writeHttpServer(rules: readonly HeaderRule[]): string[] {
  return [
    'server {',
    '  listen 80;',
    '  listen [::]:80;',
    '',
    ...writeAnswers(rules),
    '',
    '  location / {',
    '    return 301 https://$host$request_uri;',
    '  }',
    '',
    '  location = /404.html {',
    '    internal;',
    '  }',
    '}',
  ];
}

function writeHttpsServer(rules: readonly HeaderRule[], redirects: readonly Redirect[]): string[] {
  return [
    'server {',
    '  listen 443 ssl http2;',
    '  listen [::]:443 ssl http2;',
    '  ssl_certificate /etc/ssl/local-help/certificate.pem;',
    '  ssl_certificate_key /etc/ssl/local-help/key.pem;',
    '  ssl_protocols TLSv1.2 TLSv1.3;',
    '  ssl_session_tickets off;',
    '',
    ...writeAnswers(rules),
    '  # A plain HTTP request to the port for TLS.',
    '  error_page 497 =301 https://$host$request_uri;',
    '',
    `  location ~ ^/_(headers|redirects)$|\\.(${SUFFIXES})$ {`,
    '    return 404;',
    '  }',
    ...redirects.flatMap(({ from, to }) => [
      '',
      `  location ~ ^${from.replace(/\/$/, '')}/?$ {`,
      `    return 301 ${to};`,
      '  }',
    ]),
    '',
    ...writeTypedAddresses(),
    '',
    '  location ~ /$ {',
    '    try_files ${uri}index.html =404;',
    '  }',
    '',
    "  # A page's address ends in a slash.",
    '  location / {',
    '    if (-f $request_filename/index.html) {',
    '      return 301 $uri/;',
    '    }',
    '    try_files $uri =404;',
    '  }',
    '}',
  ];
}

/**
 * What differs by address is in maps, not in locations: an error page keeps the headers of the
 * requested address, and an "add_header" in a location would replace all others.
 */
function writeMaps(rules: readonly HeaderRule[]): string[] {
  return listVaryingHeaders(rules).flatMap((name) => [
    `map $request_uri ${writeVariable(name)} {`,
    `  default "${rules[0]?.headers[name] ?? ''}";`,
    ...rules.slice(1).flatMap(({ pattern, headers }) => {
      const value = headers[name];
      return value ? [`  ~^/*${pattern.replace(/\*$/, '')} "${value}";`] : [];
    }),
    '}',
    '',
  ]);
}

function writeAnswers(rules: readonly HeaderRule[]): string[] {
  const varying = listVaryingHeaders(rules);
  const everywhere = Object.entries(rules[0]?.headers ?? {}).filter(
    ([name]) => !varying.includes(name),
  );
  return [
    `  root ${ROOT};`,
    '  access_log off;',
    '  error_log /dev/null crit;',
    '  server_tokens off;',
    '  absolute_redirect off;',
    '  # Nothing is stored, so there is nothing to revalidate and nothing to resume.',
    '  etag off;',
    '  if_modified_since off;',
    '  max_ranges 0;',
    '  # Nobody may send anything, however long: it is refused unread.',
    '  client_max_body_size 0;',
    `  error_page ${ERRORS} /404.html;`,
    '  error_page 403 =404 /404.html;',
    '',
    '  types {',
    ...Object.entries(MEDIA_TYPES).map(
      ([end, type]) => `    ${type.split(';')[0]} ${end.slice(1)};`,
    ),
    '  }',
    '  charset utf-8;',
    `  charset_types ${listCharsetTypes().join(' ')};`,
    '',
    '  # The build has put compressed copies beside the files. Brotli needs a module, and the file',
    '  # nginx-brotli.conf of this folder as /etc/nginx/snippets/local-help-brotli.conf.',
    '  gzip off;',
    '  gzip_static on;',
    '  gzip_vary on;',
    '  gzip_proxied any;',
    '  include snippets/local-help-brotli[.]conf;',
    '',
    ...everywhere.map(([name, value]) => `  add_header ${name} "${value}" always;`),
    ...varying.map((name) => `  add_header ${name} ${writeVariable(name)} always;`),
  ];
}

/**
 * Leads an address that was typed from paper to its page. nginx has no function for lower case, so
 * each rule replaces one letter, and the address goes through them until no capital is left.
 */
function writeTypedAddresses(): string[] {
  return [
    '  # No address has one letter so often, and nginx goes round ten times at most.',
    '  location ~ "(?s)([A-Z])(.*\\1){8}" {',
    '    try_files $uri =404;',
    '  }',
    '',
    '  # Typed from paper: in capitals, or with a full stop at the end.',
    `  location ~ "[A-Z]|[${TRAILING_MARKS}]/?$" {`,
    '    if (-f $request_filename) {',
    '      break;',
    '    }',
    ...CAPITALS.map(
      (letter) => `    rewrite "(?s)^(.*)${letter}(.*)$" "$1${letter.toLowerCase()}$2";`,
    ),
    '    if ($uri ~ "[A-Z]") {',
    '      rewrite ^ $uri last;',
    '    }',
    `    rewrite "(?s)^(.*?)[${TRAILING_MARKS}/]*$" $1/;`,
    '    if (-f $document_root${uri}index.html) {',
    '      return 301 $uri;',
    '    }',
    '    return 404;',
    '  }',
  ];
}

/** Headers that only some addresses have. */
function listVaryingHeaders(rules: readonly HeaderRule[]): string[] {
  return [...new Set(rules.slice(1).flatMap(({ headers }) => Object.keys(headers)))];
}

function writeVariable(header: string): string {
  return `$local_help_${header.toLowerCase().replaceAll('-', '_')}`;
}

/** nginx adds the charset to HTML by itself, and warns when told so again. */
function listCharsetTypes(): string[] {
  return Object.values(MEDIA_TYPES)
    .filter((type) => type.includes('charset'))
    .map((type) => type.split(';')[0] ?? '')
    .filter((type) => type !== 'text/html');
}
