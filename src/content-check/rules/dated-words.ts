/** Words that are true only near the day on which they were written: a page may be read years after its last build. */
import type { Piece } from '../../domain/claims/template.ts';
import type { LoadedContent } from '../content.ts';
import type { Fault } from '../fault.ts';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/**
 * What says when something was so, counted from the day of writing. "Today" and "this week" are not here: in
 * a guide they are the reader's own.
 */
const OF_WRITING = new RegExp(
  // "May" is a month and "may" is none. Both cases of a letter are written out, since Node was seen to miss
  // words with `(?i:)` in a long run.
  `(?<!\\b[Tt]he )\\b(?:[Tt]his|[Nn]ext|[Ll]ast|[Cc]oming) (?:[Mm]onth|[Yy]ear|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[Tt]erm|${MONTH})\\b|\\b(?:[Cc]urrently|[Aa]t present|[Aa]t the moment|[Nn]owadays|[Tt]hese days|[Rr]ecently|[Yy]esterday)\\b`,
);

/** The same in a campaign, whose texts hang on walls: the reader's own day is none of its days. */
const OF_A_DAY = new RegExp(
  `\\b(?:this|next|last|coming) (?:weeks?|weekend|morning|afternoon|evening|fortnight|${WEEKDAY})\\b|\\b(?:today|tomorrow|tonight|soon|lately|so far|from now on|until now)\\b|\\b(?:is|are|has|have) now\\b|\\bnow (?:open|on|live|out|available|running)\\b|\\b(?:days?|weeks?|months?|years?) ago\\b|\\bin (?:a|\\w+) (?:days?|weeks?|months?)['’]? time\\b|\\b(?:on|from|until|by|since|to) ${WEEKDAY}\\b(?! \\d)`,
  'i',
);

/** What a reader kept or remembers; its month is the reader's own: "bring the dates from March". */
const KEPT =
  '(?:[Cc]alls|[Dd]ates?|[Dd]iary|[Ee]mails?|[Ll]etters?|[Mm]essages?|[Nn]otes?|[Pp]hotos?|[Tt]exts?)';

/** A day or month that a text with a year in it makes one day. */
const OF_NO_YEAR = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}\\b|(?<!\\b${KEPT} )\\b(?:in|from|until|by|since) ${MONTH}\\b`,
);
const HAS_YEAR = /\b(?:19|20)\d\d\b/;

/** Where a statement of fact may be; questions and their outcomes speak of the reader's own days. */
const STATING = /^content\/(?:services|guides|pages|campaigns)\/|^content\/(?:terms|doors)\.yaml$/;
/** Of a campaign, what its source says word for word. */
const QUOTED = /^(?:theme|film\.name)$/;

/** Checks that no text depends on the day on which it is read, also in words that do not hold today. */
export function checkDatedWords({ texts, campaigns }: LoadedContent): Fault[] {
  const names = campaigns.map(({ file, campaign }) => {
    return { file, field: 'name', text: campaign.name };
  });
  const sentences = [...texts]
    .filter(([file]) => STATING.test(file))
    .flatMap(([file, all]) =>
      all.map(({ field, pieces }) => ({ file, field, text: joinWords(pieces) })),
    );
  return [...names, ...sentences].flatMap(({ file, field, text }) => {
    const isCampaign = file.startsWith('content/campaigns/');
    if (isCampaign && QUOTED.test(field)) return [];
    const found = OF_WRITING.exec(text) ?? (isCampaign ? findDay(text) : null);
    return found ? [describe(file, field, text, found)] : [];
  });
}

function findDay(text: string): RegExpExecArray | null {
  return OF_A_DAY.exec(text) ?? (HAS_YEAR.test(text) ? null : OF_NO_YEAR.exec(text));
}

function describe(file: string, field: string, text: string, found: RegExpExecArray): Fault {
  const message = `"${found[0]}" is right only near the day on which you write it, and this may be read in another year; write the day or month with its year (22 April 2024), or leave it out`;
  return {
    file,
    field,
    message,
    // The text of a guide is long: only the words lead to the line.
    ...(field === 'text' && { near: text.slice(found.index, found.index + 80) }),
  };
}

/** The words of all choices; what a mark stands for says no day. */
function joinWords(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'words') return piece.words;
      return piece.kind === 'service' ? '…' : joinWords([...piece.then, ...piece.otherwise]);
    })
    .join('');
}
