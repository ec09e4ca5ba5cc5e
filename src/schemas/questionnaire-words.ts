import { z } from 'astro/zod';
import { BANDS } from './questionnaire.ts';
import { placed, sentences, words } from './words.ts';

const headed = z.strictObject({ heading: words, text: sentences });

/** The words of one questionnaire in one language; the logic stands in a file of its own. */
export const questionnaireWordsSchema = z.strictObject({
  questions: z.record(
    z.string(),
    z.strictObject({ text: words, why: words, options: z.record(z.string(), words) }),
  ),
  outcomes: z.record(z.enum(BANDS), z.strictObject({ heading: words, lead: sentences })),
  /** Why each contact is shown, a phrase above its name. */
  contacts: z.record(z.string(), words),
  notes: z.record(z.string(), headed),
  interruptions: z.record(z.string(), headed),
  sayings: sentences,
  closing: sentences,
});
export type QuestionnaireWords = z.output<typeof questionnaireWordsSchema>;

/** The words that the four questionnaires share: controls, headings, standing lines. */
export const sharedWordsSchema = z.strictObject({
  begin: words,
  stepOf: placed('n', 'total'),
  next: words,
  back: words,
  skip: words,
  seeHelp: words,
  canStop: words,
  tickAny: words,
  chooseOne: words,
  bestFit: words,
  cleared: words,
  someAnswers: words,
  carryOn: words,
  summary: words,
  summaryLead: words,
  notAnswered: words,
  change: words,
  changeAnswer: placed('question'),
  backToSummary: words,
  changeAnswers: words,
  startAgain: words,
  clearAndLeave: words,
  print: words,
  printAnswers: words,
  printWarning: words,
  paperHeading: words,
  paperAnswers: words,
  emergencyCall: words,
  emergencyApart: words,
  flag: words,
  why: words,
  moreHelp: words,
  otherWays: words,
  sayings: words,
  callBack: words,
  closing: words,
  backLeaves: words,
  sheetHelp: words,
  late: words,
});
export type SharedWords = z.output<typeof sharedWordsSchema>;
