/** What editors read of sentences that are wrong about a service. */
import type { WrongAge } from '../domain/claims/ages.ts';
import type { WrongArea } from '../domain/claims/areas.ts';
import type { WrongLanguage } from '../domain/claims/languages.ts';
import type { DeadNumber } from '../domain/claims/numbers.ts';
import type { WrittenName } from '../domain/claims/sentences.ts';
import type { WrongClaim } from '../domain/claims/wrong-claims.ts';
import { STATE_MEANINGS } from '../vocabulary/names.ts';
import type { Fault } from './fault.ts';

/** A fault in a text, with the words of it that are wrong. */
export type ClaimFinding = Required<Pick<Fault, 'near' | 'message'>>;

/** What YAML asks of a text that begins with a mark; the prose of a guide needs no quotes. */
function askForQuotes(field: string): string {
  return field === 'text' ? '' : ', the whole text in double quotes';
}

/** What to write in place of a name that is written out. */
export function describeName({ name, id, form }: WrittenName, field: string): ClaimFinding {
  return {
    near: name,
    message: `it names "${name}"; write {{${id} ${form}}} instead${askForQuotes(field)}, so that a new name reaches this sentence`,
  };
}

/** What to do about a number that reaches nobody. */
export function describeNumber({ found, near, service }: DeadNumber): ClaimFinding {
  const why =
    service === undefined
      ? 'and no record has it; remove it'
      : `which is withdrawn in content/services/${service}.yaml; remove it, or leave out the sentence`;
  return { near, message: `it names the number "${found}", ${why}` };
}

/** What is wrong with words that say something of a service. */
export function describeClaim(
  { found, sentence, service, state, isDenied }: WrongClaim,
  field: string,
): ClaimFinding {
  if (service === undefined)
    return {
      near: sentence,
      message: `it says "${found}", and of which service is not clear; name the service in the same sentence as {{ID short}}${askForQuotes(field)}`,
    };
  if (state === undefined)
    return {
      near: sentence,
      message: `it says "${found}" of ${service}; leave it out: the record shows its hours beside its number`,
    };
  const wrong = isDenied
    ? `which is wrong while ${STATE_MEANINGS[state]}`
    : `which is right only while ${STATE_MEANINGS[state]}`;
  return {
    near: sentence,
    message: `it says "${found}" of ${service}, ${wrong}; change it, or write words for both cases${askForQuotes(field)}: {{if ${service} ${state}}}…{{otherwise}}…{{end}}`,
  };
}

/** The same for an age. */
export function describeAges({ found, sentence, service, ages }: WrongAge): ClaimFinding {
  if (service === undefined)
    return {
      near: sentence,
      message: `it says "${found}", and no record has that age; name the service in the same sentence as {{ID short}}, or correct the age`,
    };
  const { from, below } = ages ?? {};
  const limits = [
    ...(from === undefined ? [] : [`from ${from}`]),
    ...(below === undefined ? [] : [`below ${below}`]),
  ];
  return {
    near: sentence,
    message: `it says "${found}" of ${service}, and "ages" of its record says ${limits.join(', ') || 'nothing'}; change the sentence, or the record if a source says so`,
  };
}

/** The same for a place. */
export function describeArea({ found, sentence, service, area }: WrongArea): ClaimFinding {
  return {
    near: sentence,
    message: `it says "${found}" of ${service}, and "area" of its record is ${area}; change the sentence, or the record if a source says so`,
  };
}

/** The same for a language. */
export function describeLanguage({
  found,
  sentence,
  service,
  languages,
}: WrongLanguage): ClaimFinding {
  return {
    near: sentence,
    message: `it says "${found}" of ${service}, and "languages" of its record says ${languages.join(', ') || 'nothing'}; change the sentence, or the record if a source says so`,
  };
}
