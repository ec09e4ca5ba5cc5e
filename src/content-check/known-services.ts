import { basename } from 'node:path';
import { z } from 'astro/zod';
import { listStates } from '../domain/claims/states.ts';
import type { KnownService, KnownServices } from '../domain/claims/template.ts';
import { channelSchema, withdrawnSchema } from '../schemas/channel.ts';
import { agesSchema, audienceSchema, contractSchema } from '../schemas/service.ts';
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
        states: listStates(state, today),
        changed: listChanged(state, today),
        ages: state.ages,
        area: state.area,
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

/** The states that would be others if none of its channels were withdrawn. */
function listChanged(state: z.output<typeof stateSchema>, today: string): Set<State> {
  const now = listStates(state, today);
  if (!now.has('listed')) return new Set();
  const channels = state.channels.map((channel) => ({ ...channel, withdrawn: undefined }));
  const before = listStates({ ...state, channels }, today);
  return new Set(STATES.filter((name) => now.has(name) !== before.has(name)));
}
