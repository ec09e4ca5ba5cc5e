/** In place of the name of a withdrawn service, until its sentence is taken out. */
export const WITHDRAWN = '\uE000';

/** Before the name of a listed service, until the text is done. */
export const LISTED = '\uE001';

/** A sentence with the space before it and what closes it: a quotation mark, bold. */
const SENTENCE = /\s*(?:[^.!?]|[.!?](?![\s"”’)*]|$))*(?:[.!?]+["”’)*]*|$)/g;

/** A sentence that goes on about whom the one before it was about: "They also …", "The line is …". */
const GOES_ON =
  /^[\s*“"]*(?:(?:It|They|Its|Their|Theirs|There|(?:The|This|That) (?:line|helpline|number|one|service|team|programme|website|chat))\b|We\b.*\b(?:it|its|them|their)\b)/;

/** A question, which the sentence behind it answers. */
const QUESTION = /\?["”’)*]*\s*$/;

/** A question that asks what to do where the one before does not answer: "Closed, or no answer?" */
const NO_ANSWER =
  /\b(?:closed|shut|busy|no (?:answer|reply)|answers?|wrong people)\b.*\?["”’)*]*$/i;

/** Words that only join a sentence to the one before it. */
const JOINED = /^(\s*)Or (?=\S)/;

/** A sentence that is nothing but the name: "{{victim-support}}. You can say: …" */
const ONLY_NAME = new RegExp(`^[\\s*]*(?:The )?${WITHDRAWN}[\\s*.:]*$`);

/** Words in bold with nothing behind them. */
const ONLY_BOLD = /^\*\*[^*]*\*\*$/;

/** What comes before the first sentence of a block of Markdown: a bullet, a number, a heading. */
const BLOCK_START = /^(\s*(?:- |\d+\. |#+ )?)([\s\S]*)$/;

const BLANK_LINE = /\n\s*\n/;
const HEADING = /^\s*(#+) /;
const LIST_ITEM = /^\s*(?:- |\d+\. )/;

interface Block {
  /** What is between it and the one before. */
  gap: string;
  text: string;
  /** What is left of it; empty where nothing is. */
  left: string;
}

/**
 * Leaves out of a text what speaks of withdrawn services, marked as {@link WITHDRAWN}: their sentences,
 * with a question before them and what goes on about them after them, and the section below a heading
 * that names one. No heading, no "such as:" and no list item is left with nothing behind it.
 */
export function dropSentences(text: string): string {
  const blocks = dropLonely(dropSections(splitBlocks(text)));
  let isApart = false;
  return blocks
    .flatMap(({ gap, left }) => {
      isApart ||= BLANK_LINE.test(gap);
      if (left === '') return [];
      // What comes after a block that is gone is set apart as that was: a list from its lead.
      const before = isApart ? '\n\n' : gap;
      isApart = false;
      return [before, left];
    })
    .join('')
    .trim();
}

function splitBlocks(text: string): Block[] {
  const parts = text.split(/(\n\s*\n|\n(?=\s*(?:- |\d+\. )))/);
  return parts.flatMap((part, index) => {
    if (index % 2 === 1) return [];
    const left = part.includes(WITHDRAWN) ? dropFromBlock(part) : part;
    return [{ gap: parts[index - 1] ?? '', text: part, left }];
  });
}

function dropFromBlock(block: string): string {
  const [, start = '', body = ''] = BLOCK_START.exec(block) ?? [];
  const kept: string[] = [];
  /** True where a list item, or what is below a name, was about one that is gone from its beginning. */
  let isItsBlock = false;
  let isAfterDropped = false;
  for (const [sentence] of body.matchAll(SENTENCE)) {
    if (sentence.includes(WITHDRAWN)) {
      while (QUESTION.test(kept.at(-1) ?? '')) kept.pop();
      isAfterDropped = true;
      isItsBlock ||= kept.length === 0 && (LIST_ITEM.test(block) || ONLY_NAME.test(sentence));
      continue;
    }
    const namesOther = sentence.includes(LISTED);
    if (namesOther || sentence.includes('999')) isItsBlock = false;
    else if (isItsBlock) continue;
    if (isAfterDropped && !namesOther && (GOES_ON.test(sentence) || NO_ANSWER.test(sentence)))
      continue;
    kept.push(isAfterDropped ? sentence.replace(JOINED, '$1') : sentence);
    isAfterDropped = false;
  }
  const left = closeBold(kept.join('').trim());
  return left === '' || ONLY_BOLD.test(left) ? '' : `${start}${left}`;
}

/** Bold that began or ended in a sentence that is gone is no longer bold. */
function closeBold(text: string): string {
  return text.split('**').length % 2 === 0 ? text.replaceAll('**', '') : text;
}

/** Takes out what is below a heading that is gone, as far as the next of its level. */
function dropSections(blocks: readonly Block[]): Block[] {
  let dropped = Infinity;
  return blocks.map((block) => {
    const level = levelOf(block);
    if (level <= dropped) dropped = block.left === '' ? level : Infinity;
    return dropped < Infinity ? { ...block, left: '' } : block;
  });
}

/** Takes out headings with nothing below them any more, and "such as:" where its list is gone. */
function dropLonely(blocks: readonly Block[]): Block[] {
  return blocks.reduceRight<Block[]>((after, block, index) => {
    const next = after.find(({ left }) => left !== '');
    const below = blocks[index + 1];
    const hadList = LIST_ITEM.test(below?.text ?? '');
    const hasList = LIST_ITEM.test(next?.left ?? '');
    const isHeading = levelOf(block) < Infinity;
    const hadText = below !== undefined && levelOf(below) > levelOf(block);
    const isLonely = isHeading
      ? hadText && (!next || levelOf(next) <= levelOf(block))
      : block.left.endsWith(':') && hadList && !hasList;
    return [isLonely ? { ...block, left: '' } : block, ...after];
  }, []);
}

/** 2 for `##`; infinite for what is not a heading. */
function levelOf(block: Block): number {
  return HEADING.exec(block.text)?.[1]?.length ?? Infinity;
}
