import { basename } from 'node:path';
import { z } from 'astro/zod';
import { namesNumber } from '../domain/claims/numbers.ts';
import { listStates } from '../domain/claims/states.ts';
import type { KnownService, KnownServices } from '../domain/claims/template.ts';
import { isWithdrawn } from '../domain/contact/directory.ts';
import { type Channel, channelSchema, withdrawnSchema } from '../schemas/channel.ts';
import { agesSchema, audienceSchema, contractSchema } from '../schemas/service.ts';
import { plainFactsSchema } from '../schemas/plain-facts.ts';
import { words } from '../schemas/words.ts';
import { AREAS } from '../vocabulary/audience.ts';
import { type State, STATES } from '../vocabulary/names.ts';
import { type ContentFiles, isFileName, listNames } from './content-files.ts';
import { parseYaml } from './parse.ts';

/** What texts need of a record, whatever else may be wrong with it: names, and apart from them its state. */
const namesSchema = z.object({
  name: words,
  shortName: words.optional(),
  line: words.optional(),
  provider: words.optional(),
  formerNames: z.array(words).default([]),
  alsoCalled: z.array(words).default([]),
});
const stateSchema = z.object({
  channels: z.array(channelSchema).default([]),
  contract: contractSchema.optional(),
  withdrawn: withdrawnSchema.optional(),
  ages: agesSchema.optional(),
  area: z.enum(AREAS).optional(),
  audiences: z.array(audienceSchema).optional(),
  suitable: z.array(words).optional(),
  summary: words.optional(),
  referral: z.array(words).optional(),
  whatHappens: z.array(words).optional(),
  plain: plainFactsSchema.optional(),
});

/**
 * The names and states of all services, by their ids. Texts of every file depend on them, so they are
 * read before anything else; nothing is known of a record that cannot be read.
 *
 * @param today the day of the check
 */
export function readKnownServices(files: ContentFiles, today: string): KnownServices {
  return new Map(
    listNames(files, 'services')
      .filter((name) => isFileName(name, 'yaml'))
      .map((name) => [
        basename(name, '.yaml'),
        readKnown(name, files.get(`services/${name}`) ?? '', today),
      ]),
  );
}

const memory = new Map<string, { text: string; today: string; known: KnownService }>();

function readKnown(name: string, text: string, today: string): KnownService {
  const last = memory.get(name);
  if (last?.text === text && last.today === today) return last.known;
  const { data } = parseYaml(name, text);
  const names = namesSchema.safeParse(data).data;
  const state = stateSchema.safeParse(data).data;
  const id = basename(name, '.yaml');
  const known = {
    name: names?.name ?? id,
    shortName: names?.shortName ?? names?.name ?? id,
    line: names?.line,
    ...(names && { otherNames: listOtherNames(names) }),
    ...(names &&
      state && {
        ...describeNow(names, state, today),
        ages: state.ages,
        area: state.area,
        languages: state.channels.flatMap((channel) =>
          isWithdrawn(channel, today) ? [] : (channel.languages ?? []),
        ),
      }),
  };
  memory.set(name, { text, today, known });
  return known;
}

/** Who runs it, without a remark on that in brackets, and what else it is or was called. */
function listOtherNames({
  provider = '',
  formerNames,
  alsoCalled,
}: z.output<typeof namesSchema>): string[] {
  return [provider.replace(/ \(.*\)$/, ''), ...formerNames, ...alsoCalled].filter(Boolean);
}

/**
 * What is so of a service now. One whose name tells people to dial a number that is withdrawn ("Police, 101")
 * is spoken of as little as if all of it were.
 */
function describeNow(
  { name, shortName = name }: z.output<typeof namesSchema>,
  state: z.output<typeof stateSchema>,
  today: string,
): Pick<KnownService, 'states' | 'changed' | 'numbers' | 'hasEnded'> {
  const hasEnded = isWithdrawn(state, today);
  const isGone = (channel: Channel) => hasEnded || isWithdrawn(channel, today);
  const works = listNumbers(state.channels.filter((channel) => !isGone(channel)));
  const gone = listNumbers(state.channels.filter(isGone)).filter((one) => !works.includes(one));
  const numbers = { works, gone };
  const isNumberGone = namesNumber(name, gone) || namesNumber(shortName, gone);
  if (isNumberGone) return { states: new Set(), changed: new Set(), numbers, hasEnded };
  const states = listStates(state, today);
  return { states, changed: listChanged(state, today), numbers, hasEnded };
}

/** Numbers as people write them, without spaces. */
function listNumbers(channels: readonly Channel[]): string[] {
  return channels.flatMap((channel) =>
    'number' in channel && channel.number ? [channel.number.replace('+44', '0')] : [],
  );
}

/** The states that would be others if none of its channels were withdrawn. */
function listChanged(state: z.output<typeof stateSchema>, today: string): Set<State> {
  const now = listStates(state, today);
  if (!now.has('listed')) return new Set();
  const channels = state.channels.map((channel) => ({ ...channel, withdrawn: undefined }));
  const before = listStates({ ...state, channels }, today);
  return new Set(STATES.filter((name) => now.has(name) !== before.has(name)));
}
