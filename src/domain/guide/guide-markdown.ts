import {
  markdownToMdast,
  type MdastNode,
  type MdastPluginDefinition,
  type MdastPluginEntry,
} from 'satteri';
import type { Guide } from './guide.ts';
import type { ProseMatter, Term } from '../../schemas/guide.ts';
import { foldText } from '../text/plain-text.ts';
import { inSentence } from '../contact/channels.ts';
import { viewContact } from '../contact/contact-view.ts';
import { type Directory, findListed } from '../contact/directory.ts';

/** A piece of a guide's text as readers see it, and where it is. */
export interface Passage {
  /** A field of the front matter, or `text` for the body. */
  field: string;
  text: string;
}

/** `{{national-stalking-helpline}}`: the name and number of a service. */
export const CONTACT_MARK = /\{\{([a-z0-9-]+)\}\}/g;

/**
 * The sentences of a guide as plain text, one passage for each heading, paragraph and list item.
 *
 * @param nameOf the name of a service by its id
 */
export function listPassages(
  guide: Pick<Guide, 'title' | 'summary' | 'first' | 'body'>,
  nameOf: (id: string) => string,
): Passage[] {
  return [
    { field: 'title', text: guide.title },
    { field: 'summary', text: guide.summary },
    { field: 'first.do', text: guide.first.do },
    ...listBodyPassages(guide.body, nameOf),
  ];
}

/** The same of the body only. */
export function listBodyPassages(body: string, nameOf: (id: string) => string): Passage[] {
  return listTexts(markdownToMdast(body, { position: false }))
    .map((text) =>
      text
        .replaceAll(CONTACT_MARK, (_, id: string) => nameOf(id))
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean)
    .map((text) => ({ field: 'text', text }));
}

/** What a page of prose has beside its body. */
type Front = Pick<ProseMatter, 'facts'> & Partial<Pick<Guide, 'title' | 'summary' | 'first'>>;

/**
 * The claims of a page of prose that its readers read: not those of a sentence that is left out, because it
 * speaks of a withdrawn service.
 *
 * @param nameOf the name of a service by its id
 */
export function listSaid(
  { title = '', summary = '', first, facts }: Front,
  body: string,
  nameOf: (id: string) => string,
): ProseMatter['facts'] {
  const texts = listBodyPassages(body, nameOf).map(({ text }) => text);
  const whole = fold([title, summary, first?.do ?? '', ...texts].join(' '));
  return facts.filter(({ says }) => whole.includes(fold(says)));
}

function fold(text: string): string {
  return foldText(text).replaceAll(/\s+/g, ' ');
}

/** The text of each block; a heading ends like a sentence, as it is read. */
function listTexts(node: MdastNode): string[] {
  if (node.type === 'heading') return [readText(node).replace(/[^.?!]$/, '$&.')];
  if (node.type === 'paragraph' || !('children' in node)) return [readText(node)];
  return node.children.flatMap(listTexts);
}

/** The text of a part of the tree, without a sign of Markdown. */
export function readText(node: MdastNode): string {
  if ('children' in node) return node.children.map(readText).join('');
  return 'value' in node ? node.value : ' ';
}

/**
 * The plugins that put links into the text of a guide while it is rendered, when it is a tree:
 * {@link fillInContacts} first, so that {@link linkTerms} sees names as links and leaves them.
 */
type Inline = Extract<MdastNode, { type: 'text' | 'link' }>;

/**
 * Puts names and numbers in the place of `{{ID}}`, each as a link. A number is in the text only where it
 * may come first (it works, and its sources are firm); of any other service only the name, which leads to
 * its page.
 *
 * The plugin throws where no such service is listed: the check of the content reports a wrong id first,
 * and leaves out the sentences that name a withdrawn service.
 */
export function fillInContacts(directory: Directory): MdastPluginDefinition {
  return {
    name: 'fill-in-contacts',
    text(node, context) {
      // Every second part is an id.
      const parts = node.value.split(CONTACT_MARK);
      if (parts.length === 1) return;
      context.replaceNode(
        node,
        parts.flatMap((part, index) => (index % 2 ? linkContact(part, directory) : text(part))),
      );
    },
  };
}

function linkContact(id: string, directory: Directory): Inline[] {
  const service = findListed(directory, id);
  if (!service) throw new Error(`no service ${id} is listed`);
  const { name, href, main, canLead } = viewContact(service, directory);
  if (!canLead || !main?.href) return [link(href, name)];
  // Some names end in the number itself, which is to be read once: "Police, 101".
  const named = link(href, name.replace(`, ${main.text}`, ''));
  const isNumber = main.kind === 'phone' || main.kind === 'text';
  return isNumber ? [named, text(', '), link(main.href, inSentence(main))] : [named];
}

/** The page that explains words. */
const TERMS_PAGE = '/g/words/';

/**
 * Links the first use of each explained word in a text to its explanation. Headings, links, quoted sayings
 * and words in bold stay as they are: a link there would hinder more than it helps.
 */
export function linkTerms(terms: readonly Term[]): MdastPluginEntry {
  const targets = new Map(terms.map((term) => [makePattern(term), `${TERMS_PAGE}#${term.id}`]));
  return () => {
    const unused = new Map(targets);
    return {
      name: 'link-terms',
      text(node, context) {
        if (context.parent(node).type === 'paragraph')
          context.replaceNode(node, linkUnused(node.value, unused));
      },
    };
  };
}

/** A term in any of its forms, the longest first, as a whole word. */
function makePattern({ term, also }: Term): RegExp {
  const forms = [term, ...also].toSorted((a, b) => b.length - a.length).map(RegExp.escape);
  return new RegExp(`(?<![\\w’'-])(?:${forms.join('|')})s?(?![\\w’'-])`, 'gi');
}

/** What is quoted, also where the quotation began, or goes on, on the other side of a link or bold words. */
const QUOTED = /“[^”]*(?:”|$)|^[^“]*”/g;

function linkUnused(words: string, unused: Map<RegExp, string>): Inline[] {
  const unquoted = words.replaceAll(QUOTED, (quoted) => '”'.repeat(quoted.length));
  for (const [pattern, target] of unused) {
    const found = unquoted.matchAll(pattern).find((match) => !isPartOfName(match));
    if (!found) continue;
    unused.delete(pattern);
    const { index, 0: use } = found;
    return [
      ...linkUnused(words.slice(0, index), unused),
      link(target, use),
      ...linkUnused(words.slice(index + use.length), unused),
    ];
  }
  return [text(words)];
}

/** True for a word with a capital inside a sentence, which belongs to a longer name: an Act, an office. */
function isPartOfName({ 0: word, index, input }: RegExpExecArray): boolean {
  const hasOwnCapitals = /[A-Z]/.test(word.slice(1));
  return /^[A-Z]/.test(word) && !hasOwnCapitals && !/(?:^|\n|[.!?:] )$/.test(input.slice(0, index));
}

function text(value: string): Inline {
  return { type: 'text', value };
}

function link(url: string, words: string): Inline {
  return { type: 'link', url, children: [{ type: 'text', value: words }] };
}
