import { useCallback, useEffect, useRef, useState } from 'react';
import {
  filterEntries,
  type Filters,
  type FinderData,
  hasEffect,
} from '../../domain/finder/finder.ts';
import { makeSearch, type Search } from '../../domain/search/search.ts';
import { fillIn } from '../../domain/text/sentences.ts';
import type { Audience } from '../../vocabulary/audience.ts';
import { findSent, mountBeside, useInstead, useNow } from '../live-part.tsx';
import {
  type Asked,
  chooseSide,
  clearFields,
  describeArea,
  isAskedFor,
  isSameAsked,
  keepOneSide,
  offerChoices,
  readFields,
} from './fields.ts';
import { findAnswers } from './find-answers.ts';
import { Results } from './Results.tsx';

/** Below this height, in CSS pixels, results are brought up to the top. */
const SMALL_SCREEN = 900;
/** Results follow a pause in typing, so that a list is not read out at every letter. */
const PAUSE_MS = 250;
/** Where the keyboard is most likely on the screen, in front of what was found. */
const KEYBOARD_COVERS = '(pointer:coarse),(max-width:40rem)';

/** What the page was sent with. */
interface Sent {
  /** The fields; they are not React, and what is in them is read. */
  panel: HTMLElement;
  /** A line that is read out when it changes. */
  count: HTMLElement;
  /** The whole list, hidden while results show. */
  whole: HTMLElement;
}

/** Makes the search of the whole list live. */
export function mount(part: HTMLElement, data: FinderData, onFail: () => void): void {
  const sent = {
    panel: findSent(part, '.finder'),
    count: findSent(part, '[data-count]'),
    whole: findSent(part, '[data-whole]'),
  };
  addEventListener('leave', () => {
    clearFields(sent.panel);
  });
  keepOneSide(sent.panel);
  const search = makeSearch(data.index);
  mountBeside(part, <Finder data={data} search={search} sent={sent} />, onFail);
}

interface Props {
  data: FinderData;
  search: Search;
  sent: Sent;
}

/**
 * The search of the whole list. What is typed or chosen stays in its fields: nothing of it reaches
 * the address, the device's storage or the network, and it is forgotten when the page is left.
 */
function Finder({ data, search, sent }: Props) {
  const { panel, whole } = sent;
  const [asked, readAgain] = useAsked(panel, data);
  const now = useNow();
  const found = isAskedFor(asked) ? findAnswers({ data, search }, asked, now) : undefined;
  useInstead(whole, found !== undefined);

  useEffect(() => {
    const { entries, bankHolidays } = data;
    const works = (choice: Filters) => {
      const [facet] = Object.keys(choice);
      const others = Object.entries(asked.filters).filter(([other]) => other !== facet);
      const left = filterEntries(entries, Object.fromEntries(others), now, bankHolidays);
      return hasEffect(left, choice, now, bankHolidays);
    };
    offerChoices(panel, works);
    describeArea(panel, asked.found, data.words.postcode);
  }, [panel, data, asked, now]);

  useAnnouncement(sent, found?.count, asked, data.words.results);

  const clear = () => {
    clearFields(panel);
    readAgain();
    panel.querySelector('input')?.focus();
  };
  const choose = (side: Audience) => {
    chooseSide(panel, side);
    readAgain();
    // What was pressed is gone; the choice can be changed in its field.
    panel.querySelector<HTMLElement>(':checked')?.focus();
  };
  return found ? <Results {...found} data={data} now={now} clear={clear} choose={choose} /> : null;
}

/** What the fields say, now and after each change, with a function that reads them again. */
function useAsked(panel: HTMLElement, { areas }: FinderData): [Asked, () => void] {
  // What was typed or chosen before the script came counts too.
  const [asked, setAsked] = useState<Asked>(() => readFields(panel, areas));
  const readAgain = useCallback(() => {
    const next = readFields(panel, areas);
    // A space or a second press of Enter asks nothing new, and nothing is to be read out again.
    setAsked((before) => (isSameAsked(before, next) ? before : next));
  }, [panel, areas]);
  const pause = useRef<ReturnType<typeof setTimeout>>();

  useEffect(() => {
    const read = () => {
      clearTimeout(pause.current);
      readAgain();
    };
    const follow = ({ target }: Event) => {
      clearTimeout(pause.current);
      const name = target instanceof HTMLElement && target.dataset['field'];
      if (name === 'area') clearFields(panel, ['outcode']);
      if (name === 'who' && target instanceof HTMLInputElement && target.checked)
        chooseSide(panel, target.value as Audience);
      if (target instanceof HTMLInputElement && target.type !== 'checkbox')
        pause.current = setTimeout(read, PAUSE_MS);
      else read();
    };
    const finish = ({ key, target, isComposing }: KeyboardEvent) => {
      const isSearch = target instanceof HTMLElement && target.id === 'find';
      // That Enter only chooses the word which an input method offers.
      if (key !== 'Enter' || isComposing || !isSearch || !matchMedia(KEYBOARD_COVERS).matches)
        return;
      read();
      // The keyboard goes with the focus.
      target.blur();
      // What was read is shown by then.
      requestAnimationFrame(() => {
        document.querySelector('.results')?.scrollIntoView();
      });
    };
    panel.addEventListener('input', follow);
    panel.addEventListener('keydown', finish);
    // Somebody may have gone on typing since the fields were read.
    read();
    return () => {
      clearTimeout(pause.current);
      panel.removeEventListener('input', follow);
      panel.removeEventListener('keydown', finish);
    };
  }, [panel, readAgain]);

  return [asked, readAgain];
}

/** Says how much was found, and brings it up on a small screen. */
function useAnnouncement(
  { count: line }: Sent,
  count: string | undefined,
  asked: Asked,
  { first: firstNamed, whose }: FinderData['words']['results'],
) {
  useEffect(() => {
    const isAsking = document.querySelector('.results .sides') !== null;
    // With the name of the first, since other words may find as many; below the question whose it is,
    // each is first for one side only.
    const first = document
      .querySelector(`.results ${isAsking ? '.pinned ' : ''}[data-entry] :is(h3, b)`)
      ?.textContent.trim();
    const parts = [
      count && `${count}.`,
      first && fillIn(firstNamed, { name: first }),
      isAsking && whose,
    ];
    line.replaceChildren(parts.filter(Boolean).join(' '));
    // On a small screen the keyboard leaves little room, and what was found should begin in it.
    const isSmall = innerHeight < SMALL_SCREEN && document.activeElement?.id === 'find';
    if (count && isSmall) document.activeElement?.scrollIntoView();
  }, [line, count, asked, firstNamed, whose]);
}
