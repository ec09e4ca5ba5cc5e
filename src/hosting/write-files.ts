import type { HeaderRule } from './headers.ts';

/** The headers in the format that Netlify and Cloudflare Pages read. */
export function writeHeadersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ pattern, headers }) =>
      [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join(
        '\n',
      ),
    )
    .join('\n\n')
    .concat('\n');
}

/** Reads what {@link writeHeadersFile} writes. */
export function readHeadersFile(text: string): HeaderRule[] {
  return text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [pattern = '', ...lines] = block.split('\n');
      const headers = lines.map((line) => {
        const at = line.indexOf(':');
        return [line.slice(0, at).trim(), line.slice(at + 1).trim()] as const;
      });
      return { pattern, headers: Object.fromEntries(headers) };
    });
}

/** The redirects in the same hosts' format. */
export function writeRedirectsFile(redirects: readonly { from: string; to: string }[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/** The same headers and redirects for nginx. */
export function writeNginxFile(
  rules: readonly HeaderRule[],
  redirects: readonly { from: string; to: string }[],
): string {
  const [everywhere, ...others] = rules;
  const lines = (rule: HeaderRule | undefined, indent: string) =>
    Object.entries(rule?.headers ?? {}).map(
      ([name, value]) => `${indent}add_header ${name} "${value}" always;`,
    );
  return [
    '# Written by "npm run write:nginx"; a test compares it with the definition in the code.',
    '# An "add_header" in a location replaces those of the server, so each location repeats them.',
    'server {',
    '  listen 80;',
    '  listen [::]:80;',
    '  root /var/www/local-help/dist;',
    '  error_page 404 /404.html;',
    '  access_log off;',
    '  error_log /dev/null crit;',
    '  index index.html;',
    '  charset utf-8;',
    '  absolute_redirect off;',
    '',
    ...lines(everywhere, '  '),
    ...others.flatMap((rule) => [
      '',
      `  location ${rule.pattern.replace(/\*$/, '')} {`,
      ...lines(everywhere, '    '),
      ...lines(rule, '    '),
      '  }',
    ]),
    '',
    '  location = /_headers {',
    '    return 404;',
    '  }',
    '',
    '  location = /_redirects {',
    '    return 404;',
    '  }',
    ...redirects.flatMap(({ from, to }) => [
      '',
      `  location ~ ^${from.replace(/\/$/, '')}/?$ {`,
      `    return 301 ${to};`,
      '  }',
    ]),
    '}',
    '',
  ].join('\n');
}
