import { basename } from 'node:path';
import { z } from 'astro/zod';
import { listStates } from '../domain/claims/states.ts';
import type { KnownService, KnownServices } from '../domain/claims/template.ts';
import { channelSchema, withdrawnSchema } from '../schemas/channel.ts';
import { type ContentFiles, isFileName, listNames } from './content-files.ts';
import { parseYaml } from './parse-yaml.ts';

/** What texts need to know of a record, whatever else may be wrong with it. */
const recordSchema = z.object({
  name: z.string(),
  shortName: z.string().optional(),
  channels: z.array(channelSchema).catch([]).default([]),
  withdrawn: withdrawnSchema.optional().catch(undefined),
});

/**
 * The names and states of all services, by their ids. Texts of every file rest on them, so they are
 * read before anything else; a record that cannot be read has its id for a name.
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
  const parsed = recordSchema.safeParse(parseYaml(name, text).data);
  const id = basename(name, '.yaml');
  const known = parsed.success
    ? {
        name: parsed.data.name,
        shortName: parsed.data.shortName ?? parsed.data.name,
        states: listStates(parsed.data, today),
      }
    : { name: id, shortName: id, states: new Set(['listed'] as const) };
  memory.set(name, { text, today, known });
  return known;
}
