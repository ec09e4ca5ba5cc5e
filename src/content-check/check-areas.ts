import { CHOSEN_AREAS } from '../vocabulary/audience.ts';
import { classifyShare } from '../domain/area/areas.ts';
import type { AreaChoice, Areas, Outcode } from '../schemas/site.ts';
import type { Fault } from './fault.ts';

type Finding = Omit<Fault, 'file'>;

/** Checks the table of areas against itself: every choice is there, every outcode leads to one. */
export function checkAreas(
  file: string,
  { source, choices, outcodes }: Areas,
  today: string,
): Fault[] {
  const districts = choices.flatMap((choice) => choice.districts);
  const findings: Finding[] = [
    ...checkChoices(choices),
    ...outcodes.flatMap((outcode, index) =>
      checkOutcode(outcode, new Set(districts)).map(({ field, message }) => ({
        field: `outcodes[${index}].${field}`,
        message: `${outcode.outcode}: ${message}`,
      })),
    ),
    ...listRepeated(outcodes.map(({ outcode }) => outcode)).map(({ name, index }) => ({
      field: `outcodes[${index}].outcode`,
      message: `${name} stands twice; remove one`,
    })),
  ];
  if (source.date !== 'undated' && source.date > today)
    findings.push({
      field: 'source.date',
      message: `${source.date} is after today; correct the day`,
    });
  return findings.map((finding) => ({ file, ...finding }));
}

function checkChoices(choices: readonly AreaChoice[]): Finding[] {
  const missing = CHOSEN_AREAS.filter((area) => !choices.some(({ id }) => id === area));
  const owned = choices.flatMap((choice, index) =>
    choice.districts.map((district) => ({ district, field: `choices[${index}].districts` })),
  );
  return [
    ...missing.map((area) => ({
      field: 'choices',
      message: `"${area}" is missing, and readers could not choose it; put it back`,
    })),
    ...listRepeated(choices.map(({ id }) => id)).map(({ name, index }) => ({
      field: `choices[${index}].id`,
      message: `"${name}" stands twice; remove one`,
    })),
    ...listRepeated(owned.map(({ district }) => district)).map(({ name, index }) => ({
      field: owned[index]?.field ?? 'choices',
      message: `"${name}" stands twice; a district belongs to one choice`,
    })),
    ...choices.flatMap(({ id, districts }, index) => {
      const field = `choices[${index}].districts`;
      if (id === 'elsewhere' && districts.length > 0)
        return [{ field, message: '"elsewhere" is what lies outside; write []' }];
      if (id !== 'elsewhere' && districts.length === 0)
        return [{ field, message: `name the districts of "${id}"` }];
      return [];
    }),
  ];
}

function checkOutcode(outcode: Outcode, known: ReadonlySet<string>): Finding[] {
  const unknown = Object.keys(outcode.districts)
    .filter((district) => !known.has(district))
    .map((district) => ({
      field: 'districts',
      message: `"${district}" belongs to no choice; correct its name, or add it to one`,
    }));
  const byShare = classifyShare(outcode.share);
  const isByShare = outcode.class !== 'retired' && outcode.class !== 'non-geographic';
  return isByShare && outcode.class !== byShare
    ? [
        ...unknown,
        {
          field: 'class',
          message: `a share of ${outcode.share} is "${byShare}", not "${outcode.class}"; correct one of the two`,
        },
      ]
    : unknown;
}

/** The names that stand in a list before, each with the place where it stands again. */
function listRepeated(names: readonly string[]): { name: string; index: number }[] {
  return names.flatMap((name, index) => (names.indexOf(name) === index ? [] : [{ name, index }]));
}
