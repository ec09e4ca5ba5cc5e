import type { QuestionnaireData } from '../../domain/questionnaire/questionnaire-data.ts';
import { findSent, mountBeside } from '../mount-beside.tsx';
import { findBeginning } from './find-beginning.ts';
import { Questionnaire } from './Questionnaire.tsx';

/** Asks the questions one at a time, from the option of the sheet that was pressed last. */
export function mount(part: HTMLElement, data: QuestionnaireData, onFail: () => void): void {
  const sheet = findSent(part, '[data-sent]');
  const beginning = findBeginning(sheet, part.dataset['begun'] ?? '', data.sources.questionnaire);
  mountBeside(part, <Questionnaire data={data} sheet={sheet} beginning={beginning} />, onFail);
}
