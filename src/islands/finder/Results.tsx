import type { FinderData, FinderEntry } from '../../domain/finder/finder-data.ts';
import { describeOpenState } from '../../domain/opening-hours/describe-open-state.ts';
import { fillIn } from '../../domain/text/fill-in.ts';
import type { Answers } from './find-answers.ts';
import { ListedCard } from './ListedCard.tsx';

interface Props extends Answers {
  data: Pick<FinderData, 'words' | 'bankHolidays'>;
  now: Date;
  clear: () => void;
}

/** What was found, as the very cards of the whole list. */
export function Results({ listed, others, count, corrected, isUnsure, data, now, clear }: Props) {
  const { words, bankHolidays } = data;
  const [before, after] = words.results.unsure.split('{link}');
  const list = (entries: readonly FinderEntry[], kind: string) =>
    entries.length > 0 && (
      <ul className={kind}>
        {entries.map(({ id, hours }) => (
          <li key={id}>
            <ListedCard
              id={id}
              note={hours && describeOpenState(hours, now, bankHolidays, words.openNow)}
            />
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
      {isUnsure && (
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
