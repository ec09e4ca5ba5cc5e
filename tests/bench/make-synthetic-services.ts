import type { Service } from '../../src/domain/contact/directory.ts';
import { normalise, splitWords } from '../../src/domain/text/plain-text.ts';
import { makeRandom } from '../support/make-random.ts';

/** As long as the schema lets a line be, in characters. */
const LONGEST_LINE = 90;
/** A word of fewer letters has no halves to make another word of. */
const SHORTEST = 4;

/**
 * Makes a directory of any size: the real services, then others, each mixed from the texts of those
 * of the same need that come before it. A word is replaced by a new one as often as keeps the number
 * of different words growing with the number of all words as it does within the real records.
 *
 * @param real services as in the content, at least two
 * @param count how many services the directory is to have
 * @param seed the same seed gives the same services; fewer of them are the beginning of more
 */
export function makeSyntheticServices(
  real: readonly Service[],
  count: number,
  seed: string,
): Service[] {
  const random = makeRandom(seed);
  const vary = makeVarier(real, random);
  const services = real.slice(0, count);
  const byNeed = Map.groupBy(services, ({ need }) => need);
  while (services.length < count) {
    const parent = pick(real, random);
    const kin = byNeed.get(parent.need) ?? [];
    const service = mix(parent, () => pick(kin, random), vary, services.length + 1);
    services.push(service);
    kin.push(service);
  }
  return services;
}

/** The texts that search reads of a service, as they are written. */
export function listTexts({ name, formerNames, provider, keywords, line }: Service): string[] {
  return [name, ...formerNames, provider ?? '', ...keywords, line];
}

/** A service that is its parent in all that search does not read. */
function mix(
  parent: Service,
  pickKin: () => Service,
  vary: (text: string) => string,
  place: number,
): Service {
  const beginning = pickKin().name.split(' ');
  const end = pickKin().name.split(' ');
  const name = vary(
    [
      ...beginning.slice(0, Math.ceil(beginning.length / 2)),
      ...end.slice(Math.floor(end.length / 2)),
    ].join(' '),
  );
  const keywords = parent.keywords.map((own, index) => {
    const others = pickKin().keywords;
    return vary(others[index % others.length] ?? own);
  });
  return {
    ...parent,
    id: `${normalise(name).replaceAll(' ', '-')}-${place}`,
    code: `n${place}`,
    name,
    formerNames: parent.formerNames.map(vary),
    ...(parent.provider && { provider: vary(parent.provider) }),
    keywords: [...new Set(keywords)],
    line: vary(pickKin().line).slice(0, LONGEST_LINE).trim(),
    area: pickKin().area,
  };
}

/**
 * Makes what replaces words of a text by new ones. Different words grow as a power of all words
 * (Heaps' law), so that the next word is new with the chance `growth * different / all`.
 */
function makeVarier(real: readonly Service[], random: () => number): (text: string) => string {
  const growth = findGrowth(real);
  const words = listWords(real);
  const known = new Set(words);
  const parts = [...known].filter((word) => word.length >= SHORTEST && /^[a-z]+$/.test(word));
  let all = words.length;

  function coin(): string {
    for (;;) {
      const head = pick(parts, random);
      const tail = pick(parts, random);
      const word = head.slice(0, Math.ceil(head.length / 2)) + tail.slice(tail.length / 2);
      if (known.has(word)) continue;
      known.add(word);
      parts.push(word);
      return word;
    }
  }

  return (text) =>
    text
      .split(' ')
      .map((word) => {
        all += 1;
        if (random() >= (growth * known.size) / all) return word;
        const coined = coin();
        return /^[A-Z]/.test(word) ? coined.charAt(0).toUpperCase() + coined.slice(1) : coined;
      })
      .join(' ');
}

/** With what power of all words the different ones grow, from half of the services to all. */
function findGrowth(services: readonly Service[]): number {
  const whole = listWords(services);
  const half = listWords(services.slice(0, services.length / 2));
  return Math.log(new Set(whole).size / new Set(half).size) / Math.log(whole.length / half.length);
}

function listWords(services: readonly Service[]): string[] {
  return services.flatMap(listTexts).flatMap((text) => splitWords(normalise(text)));
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('there is nothing to pick from');
  return item;
}
