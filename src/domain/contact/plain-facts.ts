import type { PlainFactKind } from '../../schemas/plain-facts.ts';
import type { Source } from '../../schemas/provenance.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import { fillIn } from '../text/sentences.ts';
import { describeSourceDate } from '../freshness/freshness.ts';
import { listUsableChannels } from './channels.ts';
import type { Edition, Service } from './directory.ts';

/** The need of those who are in danger now: nothing on their page is to be weighed before the number. */
const DANGER = 'danger';

/** What people ask of every line before they use it, in the order shown. */
const KINDS: readonly PlainFactKind[] = ['answeredBy', 'anonymous', 'tells', 'ringsBack'];

/** What a service's page says in its row of plain facts. */
export interface PlainFactsView {
  /** The answers that a source prints, each with who printed it and when. */
  known: { kind: PlainFactKind; says: string; from: string }[];
  /** What nobody printed. */
  unknown: PlainFactKind[];
}

/**
 * The plain facts of a service in the order of {@link KINDS}. None for emergencies, and none
 * for a route in words, where nobody is named who could answer.
 */
export function viewPlainFacts(
  service: Service,
  { today, words }: Edition,
): PlainFactsView | undefined {
  const { need, plain = {}, sources } = service;
  const known = KINDS.flatMap((kind) => {
    const fact = plain[kind];
    return fact
      ? [{ kind, says: fact.says, from: describeOrigin(fact.sources, sources, words.age) }]
      : [];
  });
  if (need === DANGER) return undefined;
  if (known.length === 0 && listUsableChannels(service, today).length === 0) return undefined;
  return { known, unknown: KINDS.filter((kind) => !plain[kind]) };
}

/** What nobody printed and a reader has to know of before they speak: never behind a heading. */
const WARNING: ReadonlySet<PlainFactKind> = new Set(['tells']);

/**
 * What nobody printed, as words after "We do not know": what warns, and the rest. Each is left out
 * where there is nothing of it.
 */
export function writeGaps(
  unknown: readonly PlainFactKind[],
  { gaps, unknown: names }: UiWords['plainFacts'],
): { warning?: string; rest?: string } {
  const write = (kinds: readonly PlainFactKind[]) =>
    fillIn(gaps, {
      gaps: new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
        kinds.map((kind) => names[kind]),
      ),
    });
  const warning = unknown.filter((kind) => WARNING.has(kind));
  const rest = unknown.filter((kind) => !WARNING.has(kind));
  return {
    ...(warning.length > 0 && { warning: write(warning) }),
    ...(rest.length > 0 && { rest: write(rest) }),
  };
}

/** What a card in the list has room for: whether a person answers, whether one needs a name. */
const ON_CARDS: readonly PlainFactKind[] = ['answeredBy', 'anonymous'];

/**
 * What is known of the plain facts that a card has room for: each question with its answer, and who printed
 * that. Nothing where nobody printed one; see {@link viewPlainFacts} for which services have none.
 */
export function writePlainRow(service: Service, edition: Edition): string | undefined {
  const { questions } = edition.words.plainFacts;
  const known = viewPlainFacts(service, edition)?.known ?? [];
  const row = known
    .filter(({ kind }) => ON_CARDS.includes(kind))
    .map(({ kind, says, from }) => `${questions[kind]} ${says} (${from})`);
  return row.length > 0 ? row.join(' ') : undefined;
}

/** Who printed a fact, and when: `Childline, no date`. */
function describeOrigin(
  keys: readonly string[],
  sources: Readonly<Record<string, Source>>,
  words: UiWords['age'],
): string {
  const origins = keys.flatMap((key) => {
    const source = sources[key];
    if (!source) return [];
    return [`${source.publisher}, ${describeSourceDate(source, words)}`];
  });
  return [...new Set(origins)].join('; ');
}
