import { type MdastNode, markdownToMdast } from 'satteri';
import { GUIDE_TARGETS } from '../../domain/guide/guide.ts';
import { readText } from '../../domain/guide/guide-markdown.ts';
import type { LoadedContent } from '../content.ts';
import type { Finding } from '../fault.ts';

type Codes = Pick<LoadedContent, 'guideCodes' | 'serviceCodes'>;

/** Signs that no text needs, also where they make nothing. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/<[a-z/!]/i, 'HTML; write plain text'],
  [/^\s*\|/, 'a table; write a list'],
  [/!\[/, 'a picture; these pages have none'],
  [/`/, 'code marks; remove them'],
  [/&(?:#\w+|[a-z]\w*);/i, 'a character written as code; type the character itself'],
  [/https?:|www\.|\w@\w/, 'an address of another site; name the service with {{ID}}'],
];

/** What every page can show and print. */
const PLAIN: readonly MdastNode['type'][] = [
  'root',
  'paragraph',
  'heading',
  'list',
  'listItem',
  'text',
  'strong',
  'link',
];

/** A text holds only paragraphs, headings of one level, lists, bold and links within the site. */
export function checkMarkdown(body: string, codes: Codes): Finding[] {
  const lines = body.split('\n');
  const nodes = [...listNodes(markdownToMdast(body))];
  const signs = SIGNS.flatMap(([pattern, what]) => {
    const near = lines.find((line) => pattern.test(line));
    return near === undefined ? [] : [{ near, what }];
  });
  const parts = nodes.flatMap((node) => {
    const what = refuse(node);
    const near = lines[(node.position?.start.line ?? 0) - 1] ?? '';
    // What a sign makes is refused with the sign.
    return what === undefined || SIGNS.some(([pattern]) => pattern.test(near))
      ? []
      : [{ near, what }];
  });
  return [
    ...checkLinks(nodes, codes),
    ...[...signs, ...parts]
      // Only the first of a kind: others mostly follow from it.
      .filter(({ what }, index, all) => all.findIndex((other) => other.what === what) === index)
      .map(({ near, what }) => ({ field: 'text', near, message: `it holds ${what}` })),
  ];
}

/** Why a part of a text can't stay, or nothing. */
function refuse(node: MdastNode): string | undefined {
  if (!PLAIN.includes(node.type) || (node.type === 'listItem' && node.checked !== null))
    return 'more than paragraphs, headings, lists, bold words and links; write it as one of these';
  if (node.type !== 'heading') return undefined;
  if (node.depth !== 2)
    return 'a heading of another level; the title is the first, so write "##" for all others';
  return /^\d/.test(readText(node))
    ? 'a heading that begins with a digit; begin it with a word'
    : undefined;
}

/** Links lead only to pages of this site, and have no title that nobody sees. */
function checkLinks(nodes: readonly MdastNode[], { guideCodes, serviceCodes }: Codes): Finding[] {
  const targets = new Set([
    ...GUIDE_TARGETS,
    ...Object.values(guideCodes).map((code) => `/g/${code}/`),
    ...Object.values(serviceCodes).map((code) => `/s/${code}/`),
  ]);
  return nodes
    .flatMap((node) => (node.type === 'link' ? [node] : []))
    .map(({ url, title }) => (title ? `${url} "${title}"` : url))
    .filter((target) => !targets.has(target))
    .map((target) => ({
      field: 'text',
      near: target,
      message: `"${target}" is no page of this site; a link may lead to /g/CODE/, /s/CODE/ or ${GUIDE_TARGETS.join(', ')}`,
    }));
}

function* listNodes(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* listNodes(child);
}
