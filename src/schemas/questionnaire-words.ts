import { z } from 'astro/zod';
import { ROUTES } from '../vocabulary/audience.ts';
import { BANDS } from '../vocabulary/names.ts';
import { conditionSchema } from './conditions.ts';
import { identifier, placed, sentences, words } from './words.ts';

const headed = z.strictObject({
  heading: words.describe('Its heading.'),
  text: sentences.describe('Its sentences, a line each.'),
});

/** The words of one questionnaire in one language; the logic is in a file of its own. */
export const questionnaireWordsSchema = z.strictObject({
  questions: z
    .record(
      z.string(),
      z.strictObject({
        text: words.describe('The question.'),
        why: words.describe('Why we ask it.'),
        options: z.record(z.string(), words).describe('The words of each answer, by its name.'),
      }),
    )
    .describe('The words of each question, by its name.'),
  outcomes: z
    .record(
      z.enum(BANDS),
      z.strictObject({
        heading: words.describe('The heading of the outcome.'),
        lead: sentences.describe('Its first sentences, a line each.'),
      }),
    )
    .describe('What each band says.'),
  contacts: z
    .record(z.string(), words)
    .describe('Why each contact is shown, a phrase above its name.'),
  notes: z.record(z.string(), headed).describe('The paragraphs added to an outcome, by name.'),
  interruptions: z
    .record(z.string(), headed)
    .describe('What shows at once at a serious answer, by name.'),
  closing: sentences.describe('The last sentences of every outcome.'),
});
export type QuestionnaireWords = z.output<typeof questionnaireWordsSchema>;

/** The words that the four questionnaires share: controls, headings, standing lines. */
export const sharedWordsSchema = z.strictObject({
  begin: words.describe('The button that begins the questions.'),
  stepOf: placed('n', 'total').describe(
    'What a tab or a glance may show above a question, and how far somebody is; {n} and {total} are filled in.',
  ),
  next: words.describe('The button to the next question.'),
  back: words.describe('The button to the question before.'),
  seeHelp: words.describe('The button that ends the questions and shows help.'),
  canStop: words.describe('That somebody can stop at any time.'),
  tickAny: words.describe('Above a question with several answers.'),
  chooseOne: words.describe('Above a question with one answer.'),
  bestFit: words.describe('That the nearest answer will do.'),
  cleared: words.describe('Said when an answer clears the others.'),
  opened: words.describe('Said when an answer opens the next questions below.'),
  someAnswers: words.describe('Above help that shows after some answers.'),
  carryOn: words.describe('The button that goes on after a serious answer.'),
  summary: words.describe('The heading of the answers.'),
  summaryLead: words.describe('The sentence below it.'),
  notAnswered: words.describe('For a question that was left out.'),
  change: words.describe('The link that changes an answer.'),
  changeAnswer: placed('question').describe(
    'The same for screen readers; {question} is filled in.',
  ),
  backToSummary: words.describe('The button back to the answers.'),
  changeAnswers: words.describe('The link from the outcome to the answers.'),
  startAgain: words.describe('The button that empties all answers.'),
  clearAndLeave: words.describe('The button that empties all answers and leaves the site.'),
  printing: words.describe('Opens what can be chosen for paper.'),
  print: words.describe('The button that prints the help.'),
  printAnswers: words.describe('The box that prints the answers too.'),
  printWarning: words.describe('What to think of before printing.'),
  paperHeading: words.describe('The heading on paper.'),
  paperAnswers: words.describe('The heading of the answers on paper.'),
  emergencyCall: words.describe('Above the emergency number.'),
  cannotSpeak: words.describe('Beside 999: leads to the ways that need no voice.'),
  now: words.describe('Above 999, where it comes first in an outcome.'),
  today: words.describe('Above whom to ring today.'),
  ready: words.describe('Above what can wait.'),
  emergencyApart: words.describe('That the emergency number stands apart from the rest.'),
  flag: words.describe('What is said where a rule has urgent: flag.'),
  moreHelp: words.describe('The heading of more contacts.'),
  guide: words.describe('The words before the guide that fits.'),
  guideLeaves: words.describe('That following the guide ends the questions.'),
  sayings: words.describe('The heading of words to use.'),
  readSayings: words.describe('The words over what somebody can read out.'),
  callBack: words.describe('About being rung back.'),
  closing: words.describe('The heading of the last sentences.'),
  backLeaves: words.describe('That the Back button of the device leaves the site.'),
  whoCanHelp: words.describe('The heading of the services below the printable questions.'),
  late: words.describe('Said where the questions could not begin.'),
});
export type SharedWords = z.output<typeof sharedWordsSchema>;

const partSchema = z.strictObject({
  most: z.int().min(1).max(2).describe('How many of its sentences may be said.'),
  otherwise: words.optional().describe('What is said where no factor of it was ticked.'),
  say: z.record(z.string(), words).describe('A sentence for each factor, the first ones first.'),
});

const routeSayingsSchema = z.strictObject({
  parts: z.array(partSchema).min(1).describe('The parts of what can be said, in order.'),
  always: sentences.describe('What is said at the end, whatever was ticked.'),
});
/** What somebody on one route could say, made from what they ticked. */
export type RouteSayings = z.output<typeof routeSayingsSchema>;

/** The sentences of all routes. */
export const sayingsSchema = z.record(z.enum(ROUTES), routeSayingsSchema);
export type Sayings = z.output<typeof sayingsSchema>;

const choiceSchema = z.strictObject({
  guide: identifier.describe('The id of a guide.'),
  when: conditionSchema.optional().describe('What has to be ticked; always without this line.'),
});
/** A guide with what has to be ticked for it. */
export type GuideChoice = z.output<typeof choiceSchema>;

/** The guides of all routes, of each the first that fits. */
export const guideChoicesSchema = z.record(z.enum(ROUTES), z.array(choiceSchema).min(1));
export type GuideChoices = z.output<typeof guideChoicesSchema>;
