/** Rules of style that a browser keeps for another scheme or for paper, for a part of a page on a screen. */

/** The bodies of all blocks that begin with these words, at any depth. */
function readBlocks(css: string, head: string): string[] {
  const bodies: string[] = [];
  let from = css.indexOf(head);
  while (from >= 0) {
    const start = css.indexOf('{', from) + 1;
    const end = findEnd(css, start);
    bodies.push(css.slice(start, end));
    from = css.indexOf(head, end);
  }
  return bodies;
}

/** Where the block ends whose body begins here. */
function findEnd(css: string, start: number): number {
  let depth = 1;
  let at = start;
  while (depth > 0 && at < css.length) {
    if (css[at] === '{') depth++;
    if (css[at] === '}') depth--;
    at++;
  }
  if (depth > 0) throw new Error('A block of this style has no end');
  return at - 1;
}

/**
 * The tokens of the dark scheme, for one part of a page.
 *
 * @param tokens the text of `tokens.css`
 */
export function scopeDark(tokens: string, selector: string): string {
  const [dark = ''] = readBlocks(tokens, '@media (prefers-color-scheme: dark)');
  const own = 'color-scheme: dark; background: var(--paper); color: var(--ink);';
  return `${dark.replaceAll(':root', selector)}\n${selector} { ${own} }`;
}

/**
 * The rules of paper, for one part of a page.
 *
 * @param css the text of a file of style; its pages' margins are left out
 */
export function scopePrint(css: string, selector: string): string {
  const rules = readBlocks(css, '@media print').map((body) =>
    body
      .replaceAll(/@page[^{]*\{[^}]*\}/g, '')
      .replaceAll(/:root|\bbody(?=[\s{])|#main(?=[\s{])/g, ':scope'),
  );
  const own = 'color-scheme: light; background: #fff; color: #000;';
  return `@scope (${selector}) {\n${rules.join('\n')}\n:scope { ${own} }\n}`;
}
