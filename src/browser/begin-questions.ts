/** Makes the questions live when the reader begins, and drops presses that are repeated. */
import './begin.ts';
import { dropRepeats } from './drop-repeats.ts';

for (const part of document.querySelectorAll<HTMLElement>('[data-live]')) dropRepeats(part);
