import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { z } from 'astro/zod';
import { type Door, doorsSchema } from '../schemas/door.ts';
import { type Need, needsSchema } from '../schemas/need.ts';
import { serviceSchema } from '../schemas/service.ts';
import { type Site, siteSchema } from '../schemas/site.ts';
import { type TraceResults, traceResultsSchema } from '../schemas/trace-results.ts';
import { checkAgainstSchema } from './check-against-schema.ts';
import { checkServices, type ReadService } from './check-services.ts';
import type { Fault } from './fault.ts';
import { parseYaml } from './parse-yaml.ts';

/** Everything in `content/` that passed its schema. Without faults, that is everything. */
export interface Content {
  services: ReadService[];
  needs: Need[];
  doors: Door[];
  site: Site | undefined;
  /** None until leaving has been measured. */
  traceResults: TraceResults | undefined;
}

/**
 * Reads and checks the whole content folder.
 *
 * @param root the content folder
 * @returns what could be read, and every fault of every file
 */
export function checkContent(root: string): { content: Content; faults: Fault[] } {
  const faults: Fault[] = [];
  const read = <Schema extends z.ZodType>(path: string, schema: Schema) => {
    const file = join('content', relative(root, path));
    if (!existsSync(path)) {
      faults.push({ file, field: '', message: 'the file is missing; put it back' });
      return { file, value: undefined };
    }
    const parsed = parseYaml(file, readFileSync(path, 'utf8'));
    faults.push(...parsed.faults);
    if (parsed.data === undefined) return { file, value: undefined };
    const checked = checkAgainstSchema(file, schema, parsed.data);
    faults.push(...checked.faults);
    return { file, value: checked.value };
  };

  const needs = read(join(root, 'needs.yaml'), needsSchema).value ?? [];
  const site = read(join(root, 'site.yaml'), siteSchema).value;
  // JSON is YAML too; a command writes this file, so it may be missing.
  const measured = join(root, 'trace-results.json');
  const traceResults = existsSync(measured) ? read(measured, traceResultsSchema).value : undefined;
  const doors = read(join(root, 'doors.yaml'), doorsSchema);

  const folder = join(root, 'services');
  const names = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  faults.push(...checkNames(names));
  const records = names.filter((name) => name.endsWith('.yaml'));
  const knownIds = new Set(records.map(idOf));
  const services = records.flatMap((name) => {
    const { file, value } = read(join(folder, name), serviceSchema);
    return value ? [{ id: idOf(name), file, record: value }] : [];
  });

  if (needs.length > 0)
    faults.push(...checkServices(services, knownIds, new Set(needs.map(({ id }) => id))));
  faults.push(...checkDoors(doors.file, doors.value ?? [], knownIds));
  return { content: { services, needs, doors: doors.value ?? [], site, traceResults }, faults };
}

function idOf(name: string): string {
  return basename(name, '.yaml');
}

/** A file that no loader picks up would be silently missing from the site. */
function checkNames(names: readonly string[]): Fault[] {
  return names
    .filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*\.yaml$/.test(name))
    .map((name) => ({
      file: join('content/services', name),
      field: '',
      message: 'name the file in lower-case letters, digits and hyphens, ending in .yaml',
    }));
}

function checkDoors(file: string, doors: readonly Door[], ids: ReadonlySet<string>): Fault[] {
  return doors.flatMap((door, index) => {
    const unknown = door.contacts.flatMap(({ service }, position) =>
      ids.has(service)
        ? []
        : [
            {
              file,
              field: `[${index}].contacts[${position}].service`,
              message: `there is no content/services/${service}.yaml; correct the id`,
            },
          ],
    );
    const repeated = ['route', 'code'].flatMap((key) => {
      const field = key as 'route' | 'code';
      return doors.findIndex((other) => other[field] === door[field]) === index
        ? []
        : [
            {
              file,
              field: `[${index}].${field}`,
              message: `"${door[field]}" stands twice; each door has its own`,
            },
          ];
    });
    return [...unknown, ...repeated];
  });
}
