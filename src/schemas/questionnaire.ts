import { z } from 'astro/zod';
import { ROUTES } from '../vocabulary/audience.ts';
import { isFreeName, NOT_FREE } from '../vocabulary/names.ts';
import {
  type Condition,
  conditionSchema,
  expandGroups,
  factorSchema,
  atLeastSchema,
  listNames,
  urgentSchema,
} from './conditions.ts';
import { roleSchema } from './provenance.ts';
import { identifier, yes } from './words.ts';

const CODE_ERROR = 'write a code: lower-case letters, digits and "_"';
const codeSchema = z
  .string({ error: CODE_ERROR })
  .regex(/^[a-z][a-z0-9_]*$/, { error: CODE_ERROR })
  .refine(isFreeName, { error: NOT_FREE });

const optionSchema = z.union(
  [
    // A name by itself is an answer that sets the factor of that name.
    factorSchema.transform((name): Option => ({ code: name, sets: [name] })),
    z.strictObject({
      code: codeSchema.describe('The name of the answer, which its words have too.'),
      sets: z
        .array(factorSchema)
        .default([])
        .describe('The factors that it sets; none for "none of these" and the like.'),
      exclusive: yes
        .optional()
        .describe('Write true where choosing it clears the other answers of its question.'),
    }),
  ],
  {
    error:
      'write the name of the factor that it sets, or { code: …, sets: […] }, or { code: skip, exclusive: true }',
  },
);

/** An answer: its name, and the factors that it sets. */
interface Option {
  code: string;
  sets: string[];
  exclusive?: true;
}

const questionSchema = z.strictObject({
  id: identifier.describe('The name of the question, which its words have too.'),
  kind: z.enum(['one', 'many']).describe('one or many: how many answers can be chosen.'),
  options: z
    .array(optionSchema)
    .min(2, { error: 'write at least two options' })
    .describe('The answers, in order.'),
});
export type Question = z.output<typeof questionSchema>;

const ruleSchema = z.strictObject({
  id: identifier.describe('A name for the rule.'),
  when: conditionSchema.describe('What has to be ticked.'),
  atLeast: atLeastSchema,
  urgent: urgentSchema.describe('flag or now: what is shown at once.'),
  basis: z
    .string({ error: 'say what this rule rests on' })
    .min(1)
    .describe('What the rule rests on.'),
  reviewer: roleSchema
    .optional()
    .describe('The role of somebody who knows the field and has read this rule.'),
});
export type Rule = z.output<typeof ruleSchema>;

const contactRuleSchema = z.strictObject({
  service: identifier.describe('The id of a service.'),
  when: conditionSchema
    .optional()
    .describe('What has to be ticked for it to be shown; always without this line.'),
  openWhen: conditionSchema
    .optional()
    .describe('What keeps a place for it among the three in the open.'),
  closedWhen: conditionSchema.optional().describe('What keeps it out of the three in the open.'),
  needsWay: yes
    .optional()
    .describe('Write true where it stays behind "More help" as long as no way to it works.'),
});
export type ContactRule = z.output<typeof contactRuleSchema>;

const writtenSchema = z.strictObject({
  route: z.enum(ROUTES).describe('Whose questions they are.'),
  askedInDanger: z
    .array(factorSchema)
    .min(1, { error: 'write at least one factor' })
    .describe(
      'After an answer that is urgent now, only questions that set one of these are asked.',
    ),
  questions: z
    .array(questionSchema, { error: 'write a list of questions, each beginning with "- id:"' })
    .min(1, { error: 'write at least one question' })
    .max(11, { error: 'ask at most 11 questions' })
    .describe('The questions, in order.'),
  groups: z
    .record(factorSchema, z.array(factorSchema).min(2, { error: 'write at least two factors' }))
    .default({})
    .describe('Lists of factors that several conditions share, each with a name.'),
  rules: z.array(ruleSchema).min(1).describe('Which answers ask for at least which band.'),
  emergency: z.array(contactRuleSchema).describe('Who comes first where it is urgent.'),
  needs: z
    .array(
      z.strictObject({
        id: identifier.describe('A name for the need.'),
        when: conditionSchema.describe('What has to be ticked.'),
        contacts: z.array(identifier).min(1).describe('Ids of services.'),
      }),
    )
    .describe("Contacts that somebody's own need calls for, before everybody's."),
  general: z.array(contactRuleSchema).min(1).describe("Everybody's contacts, in order."),
  oneInOpen: z
    .array(identifier)
    .default([])
    .describe(
      "Services of everybody's list, of which one is in the open where help is wanted today: the first where no other is.",
    ),
  notes: z
    .array(
      z.strictObject({
        id: identifier.describe('The name of the paragraph, which its words have too.'),
        when: conditionSchema.describe('What has to be ticked.'),
        first: z
          .literal(true)
          .optional()
          .describe('Write true where it comes before the contacts.'),
      }),
    )
    .describe('Paragraphs added to an outcome.'),
  interruptions: z
    .array(
      z.strictObject({
        id: identifier.describe('The name of it, which its words have too.'),
        when: conditionSchema.describe('What has to be ticked.'),
        contacts: z.array(identifier).describe('Ids of services to show there.'),
      }),
    )
    .min(1)
    .describe('What shows at once at a serious answer.'),
});

/**
 * One of the four questionnaires: what each answer leads to, without any words for readers. Once
 * read, conditions have the factors of a group in place of its name; the groups are kept only for reports.
 */
export const questionnaireSchema = writtenSchema.transform((written, context) => {
  const { groups, ...rest } = written;
  const use = (condition: Condition): Condition => expandGroups(condition, groups);
  const useIn = <Item extends { when: Condition }>(items: readonly Item[]): Item[] =>
    items.map((item) => ({ ...item, when: use(item.when) }));
  const useInContacts = (rules: readonly ContactRule[]): ContactRule[] =>
    rules.map(({ when, openWhen, closedWhen, ...rule }) => ({
      ...rule,
      ...(when !== undefined && { when: use(when) }),
      ...(openWhen !== undefined && { openWhen: use(openWhen) }),
      ...(closedWhen !== undefined && { closedWhen: use(closedWhen) }),
    }));
  checkGroups(written, (path, message) => {
    context.addIssue({ code: 'custom', path, message });
  });
  return {
    ...rest,
    groups,
    rules: useIn(rest.rules),
    emergency: useInContacts(rest.emergency),
    needs: useIn(rest.needs),
    general: useInContacts(rest.general),
    notes: useIn(rest.notes),
    interruptions: useIn(rest.interruptions),
  };
});
type Written = z.output<typeof writtenSchema>;
export type Questionnaire = z.output<typeof questionnaireSchema>;

/** Every group is used, and none is named like an answer's factor. */
function checkGroups(
  { groups, questions, rules, emergency, needs, general, notes, interruptions }: Written,
  report: (path: string[], message: string) => void,
): void {
  const factors = new Set(questions.flatMap(({ options }) => options.flatMap(({ sets }) => sets)));
  const conditions = [
    ...[...rules, ...needs, ...notes, ...interruptions].map(({ when }) => when),
    ...[...emergency, ...general].flatMap(({ when, openWhen, closedWhen }) => [
      when,
      openWhen,
      closedWhen,
    ]),
  ].filter((when) => when !== undefined);
  const named = new Set(conditions.flatMap(listNames));
  for (const name of Object.keys(groups)) {
    if (factors.has(name))
      report(['groups', name], 'an answer sets a factor of this name; give the group another');
    if (!named.has(name)) report(['groups', name], 'no condition names it; use it or remove it');
  }
}
