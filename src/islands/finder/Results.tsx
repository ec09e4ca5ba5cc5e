import type { FinderEntry } from '../../domain/finder/finder-data.ts';
import { describeOpenState } from '../../domain/opening-hours/describe-open-state.ts';
import type { Answers } from './find-answers.ts';
import { ListedCard } from './ListedCard.tsx';

interface Props extends Answers {
  now: Date;
  clear: () => void;
}

/** What was found, as the very cards of the whole list. */
export function Results({
  listed,
  others,
  count,
  corrected,
  isUnsure,
  now,
  bankHolidays,
  clear,
}: Props) {
  const list = (entries: readonly FinderEntry[], kind: string) =>
    entries.length > 0 && (
      <ul className={kind}>
        {entries.map(({ id, hours }) => (
          <li key={id}>
            <ListedCard id={id} note={hours && describeOpenState(hours, now, bankHolidays)} />
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
          Clear all
        </button>
      </div>
      {list(pinned, 'cards pinned')}
      {corrected && <p>{`Did you mean “${corrected}”? These are the results for that.`}</p>}
      {isUnsure && (
        <p>
          We are not sure what you meant. These can help with most things. If it is about what you
          do yourself, see <a href="/check/b/">Is my behaviour a problem?</a>
        </p>
      )}
      {list(found, 'cards')}
      {others.length > 0 && <p>These can help with most things. Choose less to see more.</p>}
      {list(others, 'cards')}
    </div>
  );
}
