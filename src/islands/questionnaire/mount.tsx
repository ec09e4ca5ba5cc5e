import {
  joinData,
  type QuestionnaireRest,
  type QuestionnaireStart,
} from '../../domain/questionnaire/questionnaire-data.ts';
import { findSent, mountBeside } from '../mount-beside.tsx';
import { findBeginning } from './find-beginning.ts';
import { Questionnaire } from './Questionnaire.tsx';

/** Asks the questions a few at a time, from the option of the sheet that was pressed last. */
export function mount(part: HTMLElement, rest: QuestionnaireRest, onFail: () => void): void {
  const sheet = findSent(part, '[data-sent]');
  const start = JSON.parse(findSent(part, '[data-start]').textContent) as QuestionnaireStart;
  const data = joinData(start, rest);
  // Screens that come later must not be the first to find that something is missing.
  if (!data.shared.next || rest.contacts.length === 0)
    throw new Error('the data of the questions is not whole');
  const beginning = findBeginning(sheet, part.dataset['begun'] ?? '', data.sources.questionnaire);
  mountBeside(part, <Questionnaire data={data} sheet={sheet} beginning={beginning} />, onFail);
}
