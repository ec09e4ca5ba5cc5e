import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { FinderData } from '../../domain/finder/finder-data.ts';
import { type Filters, filterEntries, hasEffect } from '../../domain/finder/filter-entries.ts';
import { makeSearch, type Search } from '../../domain/search/make-search.ts';
import {
  type Asked,
  clearFields,
  describeArea,
  isAskedFor,
  NOTHING_ASKED,
  offerChoices,
  readFields,
} from './fields.ts';
import { findAnswers } from './find-answers.ts';
import { Results } from './Results.tsx';

interface Props {
  /** The address of a module whose default export is {@link FinderData}. */
  data: string;
  /** The fields as the page was sent; they are not React, and what stands in them is read. */
  fields?: ReactNode;
  /** The whole list as the page was sent, shown while nothing is typed or chosen. */
  children?: ReactNode;
}

interface Loaded {
  data: FinderData;
  search: Search;
}

/** Below this height, in CSS pixels, results are brought up to the top. */
const SMALL_SCREEN = 900;
/** Results follow a pause in typing, so that a list is not read out at every letter. */
const PAUSE_MS = 250;

/**
 * The search of the whole list. What is typed or chosen stays in its fields: nothing of it reaches
 * the address, the device's storage or the network, and it is forgotten when the page is left.
 */
export function Finder({ data: address, fields, children }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const [loaded, setLoaded] = useState<Loaded>();
  const [asked, setAsked] = useState<Asked>(NOTHING_ASKED);
  const [isLeft, setIsLeft] = useState(false);
  const [tries, setTries] = useState(0);
  const status = useRef<HTMLParagraphElement>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>();

  const read = () => {
    clearTimeout(pause.current);
    if (loaded && panel.current) setAsked(readFields(panel.current, loaded.data.areas));
  };

  useEffect(() => {
    const element = panel.current;
    const load = async () => {
      const { default: data } = (await import(/* @vite-ignore */ address)) as {
        default: FinderData;
      };
      setLoaded({ data, search: makeSearch(data.index) });
      // What was typed or chosen before the script came.
      if (element) setAsked(readFields(element, data.areas));
    };
    // Without it the list stays, and works; the next letter tries again.
    load().catch(() => {
      const tryAgain = () => {
        setTries(tries + 1);
      };
      element?.addEventListener('input', tryAgain, { once: true });
    });
  }, [address, tries]);

  useEffect(() => {
    if (!loaded || !panel.current) return;
    const { entries, bankHolidays } = loaded.data;
    const works = (choice: Filters) => {
      const [facet] = Object.keys(choice);
      const others = Object.entries(asked.filters).filter(([other]) => other !== facet);
      const now = new Date();
      const left = filterEntries(entries, Object.fromEntries(others), now, bankHolidays);
      return hasEffect(left, choice, now, bankHolidays);
    };
    offerChoices(panel.current, works);
    describeArea(panel.current, asked.found);
  }, [loaded, asked]);

  useEffect(() => {
    const forget = () => {
      setIsLeft(true);
      setAsked(NOTHING_ASKED);
      // Once more, because React keeps what it showed before beside what it shows now.
      setTimeout(() => {
        setAsked({ ...NOTHING_ASKED });
      });
    };
    addEventListener('leave', forget);
    return () => {
      removeEventListener('leave', forget);
    };
  }, []);

  const now = new Date();
  const found =
    loaded && isAskedFor(asked) && !isLeft ? findAnswers(loaded, asked, now) : undefined;
  const count = found?.count;

  const follow = ({ target }: FormEvent) => {
    clearTimeout(pause.current);
    if (panel.current && target instanceof HTMLSelectElement && target.dataset['field'] === 'area')
      clearFields(panel.current, ['outcode']);
    if (target instanceof HTMLInputElement && target.type !== 'checkbox')
      pause.current = setTimeout(read, PAUSE_MS);
    else read();
  };
  useEffect(() => {
    // With the name of the first, since as many others may be found for other words.
    const first = document.querySelector('.results [data-entry] :is(h3, b)')?.textContent.trim();
    if (status.current)
      status.current.textContent = count ? `${count}. ${first ? `First: ${first}.` : ''}` : '';
    // On a small screen the keyboard leaves little room; what was found should begin in it.
    const isSmall = innerHeight < SMALL_SCREEN && document.activeElement?.id === 'find';
    if (count && isSmall)
      panel.current?.querySelector('.finder')?.scrollIntoView({ block: 'start' });
  }, [count, asked]);

  const clear = () => {
    if (!panel.current) return;
    clearFields(panel.current, ['query', 'way', 'area', 'outcode', 'who', 'open']);
    read();
    panel.current.querySelector('input')?.focus();
  };

  if (isLeft) return null;
  return (
    <>
      <div ref={panel} onInput={follow}>
        {fields}
      </div>
      <p ref={status} className="unseen" role="status" />
      <div data-results="">
        {found && <Results {...found} now={now} clear={clear} />}
        <div hidden={found !== undefined} data-whole="">
          {children}
        </div>
      </div>
    </>
  );
}
