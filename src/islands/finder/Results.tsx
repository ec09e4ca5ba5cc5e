import { useEffect, useRef } from 'react';
import type { FinderData, FinderEntry } from '../../domain/finder/finder.ts';
import { describeOpenState } from '../../domain/opening-hours/open-now.ts';
import { fillIn } from '../../domain/text/sentences.ts';
import type { Audience } from '../../vocabulary/audience.ts';
import type { Answers } from './find-answers.ts';

interface Props extends Answers {
  data: Pick<FinderData, 'words' | 'bankHolidays'>;
  now: Date;
  clear: () => void;
  /** Says whom it is about. */
  choose: (side: Audience) => void;
}

/** What was found, as the very cards of the whole list. */
export function Results({ data, now, clear, choose, ...answers }: Props) {
  const { listed, sides, others, count, corrected, isUnsure, isFiltered } = answers;
  const { results: words, openNow } = data.words;
  const card = ({ id, hours }: FinderEntry) => (
    <ListedCard id={id} note={hours && describeOpenState(hours, now, data.bankHolidays, openNow)} />
  );
  const list = (entries: readonly FinderEntry[], kind = 'cards') =>
    entries.length > 0 && (
      <ul className={kind}>
        {entries.map((entry) => (
          <li key={entry.id}>{card(entry)}</li>
        ))}
      </ul>
    );
  const clearButton = (
    <button type="button" className="button quiet screen" onClick={clear}>
      {words.clear}
    </button>
  );
  return (
    <div className="stack results">
      <div className={isFiltered ? 'results-head' : 'results-head last'}>
        <h2>{count}</h2>
        {clearButton}
      </div>
      {list(entriesOf(listed, true), 'cards pinned')}
      {corrected && <p>{fillIn(words.corrected, { words: corrected })}</p>}
      {sides.length > 0 && (
        <section className="sides" aria-labelledby="whose">
          <h2 id="whose">{words.whose}</h2>
          <ul className="cards">
            {sides.map(({ side, entry }) => (
              <li key={side} className="stack">
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    choose(side);
                  }}
                >
                  {words[side]}
                </button>
                {card(entry)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {isUnsure && sides.length === 0 && sayUnsure(words)}
      {list(entriesOf(listed, false))}
      {others.length > 0 && <p>{words.others}</p>}
      {list(others)}
      {clearButton}
    </div>
  );
}

function entriesOf(listed: Answers['listed'], pinned: boolean): FinderEntry[] {
  return listed.filter(({ isPinned }) => isPinned === pinned).map(({ entry }) => entry);
}

/** Says that it is not sure what was meant, with a way to the questions. */
function sayUnsure({ unsure, unsureLink }: FinderData['words']['results']) {
  const [before, after] = unsure.split('{link}');
  return (
    <p>
      {before}
      <a href="/check/b/">{unsureLink}</a>
      {after}
    </p>
  );
}

interface CardProps {
  id: string;
  /** Whether it is open, in words, where that is known. */
  note: string | undefined;
}

/**
 * A copy of a card of the whole list, which is hidden in the page: so a result shows what the list
 * shows, and no card travels twice.
 */
function ListedCard({ id, note }: CardProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const card = document.querySelector(`[data-whole] [data-entry="${CSS.escape(id)}"]`);
    if (!card) return;
    place.current?.replaceChildren(card.cloneNode(true));
  }, [id]);
  // Apart from the copy: when a line opens or closes, somebody may have the focus on its number.
  useEffect(() => {
    if (place.current) sayOpenState(place.current, note);
  }, [id, note]);
  return <div ref={place} />;
}

/** Says below the hours of a card whether it is open, and changes nothing else in it. */
function sayOpenState(card: Element, note: string | undefined): void {
  const line = card.querySelector('.open-line') ?? document.createElement('p');
  // On paper it would be true for a moment only.
  line.className = 'open-line screen';
  line.textContent = note ?? '';
  if (note) card.querySelector('[data-hours]')?.after(line);
  else line.remove();
}
