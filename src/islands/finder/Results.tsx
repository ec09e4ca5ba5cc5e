import type { FinderData, FinderEntry } from '../../domain/finder/finder.ts';
import { describeOpenState } from '../../domain/opening-hours/open-now.ts';
import { fillIn } from '../../domain/text/fill-in.ts';
import type { Answers } from './find-answers.ts';
import type { Audience } from '../../vocabulary/audience.ts';
import { ListedCard } from './ListedCard.tsx';

interface Props extends Answers {
  data: Pick<FinderData, 'words' | 'bankHolidays'>;
  now: Date;
  clear: () => void;
  /** Says whom it is about. */
  choose: (side: Audience) => void;
}

/** What was found, as the very cards of the whole list. */
export function Results({ data, now, clear, choose, ...answers }: Props) {
  const { listed, sides, others, count, corrected, isUnsure } = answers;
  const { words, bankHolidays } = data;
  const [before, after] = words.results.unsure.split('{link}');
  const noteOf = ({ hours }: FinderEntry) =>
    hours && describeOpenState(hours, now, bankHolidays, words.openNow);
  const list = (entries: readonly FinderEntry[], kind: string) =>
    entries.length > 0 && (
      <ul className={kind}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <ListedCard id={entry.id} note={noteOf(entry)} />
          </li>
        ))}
      </ul>
    );
  const pinned = listed.filter(({ isPinned }) => isPinned).map(({ entry }) => entry);
  const found = listed.filter(({ isPinned }) => !isPinned).map(({ entry }) => entry);
  return (
    <div className="stack results">
      <div className="results-head">
        <h2>{count}</h2>
        <button type="button" className="button quiet screen" onClick={clear}>
          {words.results.clear}
        </button>
      </div>
      {list(pinned, 'cards pinned')}
      {corrected && <p>{fillIn(words.results.corrected, { words: corrected })}</p>}
      {sides.length > 0 && (
        <section className="sides" aria-labelledby="whose">
          <h2 id="whose">{words.results.whose}</h2>
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
                  {words.results[side]}
                </button>
                <ListedCard id={entry.id} note={noteOf(entry)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {isUnsure && sides.length === 0 && (
        <p>
          {before}
          <a href="/check/b/">{words.results.unsureLink}</a>
          {after}
        </p>
      )}
      {list(found, 'cards')}
      {others.length > 0 && <p>{words.results.others}</p>}
      {list(others, 'cards')}
    </div>
  );
}
