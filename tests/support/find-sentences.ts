import ts from 'typescript';

/** A word among spaces, with the punctuation around it: `help.` or `“Isle`, and no code. */
const WORD = /^[“‘"'(]*\p{L}[\p{L}’'-]*[.,:;!?”’"')]*$/u;

/** Attributes whose values people read or hear. */
const READ_ATTRIBUTES = new Set(['alt', 'title', 'label', 'placeholder', 'content', 'aria-label']);
const READ_IN_HTML = new RegExp(`\\s(?:${[...READ_ATTRIBUTES].join('|')})="([^"]*)"`, 'g');

/** Represents a value within a template. */
const VALUE = '…';

/**
 * Looks in the syntax tree of a file of code for text that reads like a sentence: three words or more, or
 * more than one that begin with a capital. What an error says is for the person who builds the site, and a text
 * that is split at once is a list.
 *
 * @param file its name, which tells plain TypeScript from JSX
 * @returns each text on one line
 */
export function findSentences(file: string, source: string): string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isForMachines(node)) return;
    const text = readText(node);
    if (text !== undefined) found.push(...listReadTexts(text).filter(readsLikeSentence));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function isForMachines(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isLiteralTypeNode(node))
    return true;
  if (ts.isNewExpression(node)) return node.expression.getText().endsWith('Error');
  if (ts.isJsxAttribute(node)) return !READ_ATTRIBUTES.has(node.name.getText());
  return (
    ts.isStringLiteral(node) &&
    ts.isPropertyAccessExpression(node.parent) &&
    node.parent.name.text === 'split'
  );
}

function readText(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => VALUE + literal.text).join('');
}

/** What people read of a text: of HTML, the texts between its tags and in some attributes. */
function listReadTexts(text: string): string[] {
  const html = text.replaceAll(/<style[\s\S]*?<\/style>/g, ' ');
  const attributes = [...html.matchAll(READ_IN_HTML)].map(([, value = '']) => value);
  // A sentence runs on through the tags of a link or of bold words.
  const body = html.replaceAll(/<\/?(?:a|b|strong|em|span)(?:\s[^<>]*)?>/g, '');
  return [...body.split(/<[^<>]*>/), ...attributes].map((part) =>
    part.replaceAll(/\s+/g, ' ').trim(),
  );
}

function readsLikeSentence(text: string): boolean {
  const words = text.split(' ').filter((word) => WORD.test(word));
  return words.length >= 3 || (words.length === 2 && /^[“‘"'(]*\p{Lu}/u.test(text));
}
