import { CAPITALS, TRAILING_MARKS } from './addresses.ts';
import { ENCODINGS } from './built-files.ts';
import type { HeaderRule, Redirect } from './headers.ts';

const FILE_SERVER = [
  'file_server {',
  `\tprecompressed ${ENCODINGS.map(({ name }) => name).join(' ')}`,
  '}',
];

/** The headers, the redirects and everything else that Caddy has to know, as one file. */
export function writeCaddyFile(
  rules: readonly HeaderRule[],
  redirects: readonly Redirect[],
): string {
  const site = [
    'root * /var/www/local-help/dist',
    '',
    ...writeHeaders(rules),
    '',
    ...redirects.flatMap(({ from, to }) => [
      `redir ${from.replace(/\/$/, '')} ${to} 301`,
      `redir ${from} ${to} 301`,
    ]),
    '',
    ...writeAnswers(),
  ];
  return [
    '# Written by "npm run write:hosts"; a test compares it with the definition in the code.',
    "# Fill in the host's name in the next line. Caddy gets and renews the certificate itself.",
    'local-help.example {',
    ...site.map((line) => (line ? indent(line) : line)),
    '}',
    '',
  ].join('\n');
}

function writeHeaders([everywhere, ...others]: readonly HeaderRule[]): string[] {
  return [
    '# On a line of its own: Caddy defers a block that removes a header, and drops it if an error follows.',
    'header -Server',
    'header {',
    ...Object.entries(everywhere?.headers ?? {})
      .map(writeHeader)
      .map(indent),
    '}',
    // By a pattern, because Caddy's paths ignore the difference between capitals and small letters.
    ...others.flatMap(({ pattern, headers }, at) => [
      `@rule${at + 1} path_regexp ^${pattern.replace(/\*$/, '')}`,
      ...Object.entries(headers).map((header) => `header @rule${at + 1} ${writeHeader(header)}`),
    ]),
    '',
    '# Nothing is stored, so there is nothing to revalidate and nothing to resume.',
    ...['If-Match', 'If-Modified-Since', 'If-None-Match', 'If-Unmodified-Since', 'Range'].map(
      (name) => `request_header -${name}`,
    ),
  ];
}

/** What is refused, what is hidden, what was typed from paper, and then the files themselves. */
function writeAnswers(): string[] {
  const hidden = ['/_headers', '/_redirects', ...ENCODINGS.map(({ suffix }) => `*${suffix}`)];
  return [
    '@sent not method GET HEAD',
    'header @sent Allow "GET, HEAD"',
    'handle @sent {',
    '\terror 405',
    '}',
    '',
    `@hidden path ${hidden.join(' ')}`,
    'handle @hidden {',
    '\terror 404',
    '}',
    '',
    '# Typed from paper: in capitals, or with a full stop at the end.',
    '@typed {',
    `\tpath_regexp [A-Z]|[${TRAILING_MARKS}]/?$`,
    '\tnot file {path}',
    '}',
    'handle @typed {',
    '\troute {',
    ...CAPITALS.map((letter) => `\t\turi replace ${letter} ${letter.toLowerCase()}`),
    `\t\turi path_regexp [${TRAILING_MARKS}/]*$ /`,
    '\t\t@page file {path}index.html',
    '\t\tredir @page {path} 301',
    '\t\terror 404',
    '\t}',
    '}',
    '',
    'handle {',
    ...FILE_SERVER.map(indent),
    '}',
    '',
    'handle_errors {',
    '\theader -Server',
    '\trewrite * /404.html',
    ...FILE_SERVER.map(indent),
    '}',
  ];
}

function writeHeader([name, value]: [string, string]): string {
  return `${name} "${value}"`;
}

function indent(line: string): string {
  return `\t${line}`;
}
