import { listCodes } from '../../domain/campaign/campaign.ts';
import type { CampaignRecord, PrintedCodes } from '../../schemas/campaign.ts';
import type { Source } from '../../schemas/provenance.ts';
import { sideOf } from '../../vocabulary/audience.ts';
import { isEveryServiceRead, type LoadedContent, type ReadCampaign } from '../content.ts';
import { checkService, type Fault, type Finding, inFile } from '../fault.ts';
import { checkWords, type Text } from '../wording.ts';
import { checkFacts } from './prose.ts';

const PRINTED = 'content/printed-codes.yaml';

/** Checks campaigns, and that every address that was ever printed still belongs to the same one. */
export function checkCampaigns(content: LoadedContent): Fault[] {
  const { campaigns, printedCodes, names } = content;
  // A file with a fault answers to no address: fix that first.
  const isEveryOneRead = campaigns.length === names.campaigns.length && isEveryServiceRead(content);
  if (!printedCodes || !isEveryOneRead) return [];
  return [
    ...campaigns.flatMap((campaign) => checkCampaign(campaign, printedCodes, content)),
    ...checkPrinted(campaigns, printedCodes),
    ...checkCopiedWeeks(campaigns),
  ];
}

function checkCampaign(
  { id, file, campaign }: ReadCampaign,
  printed: PrintedCodes,
  content: LoadedContent,
): Fault[] {
  const side = sideOf([campaign.route]) === 'doing' ? 'doing' : 'receiving';
  const texts = listTexts(campaign);
  return [
    ...inFile(file, [
      ...checkReferences(campaign, content),
      ...checkNumbers(campaign, content, side === 'doing'),
      ...checkClaims(campaign, texts),
      ...checkCodes(id, campaign, printed),
    ]),
    ...checkWords(file, texts, content, { side, asOne: '' }),
  ];
}

/** What visitors read. */
function listTexts({
  name,
  theme,
  heading,
  lead,
  services,
  numbers,
  film,
  hashtags,
}: CampaignRecord): Text[] {
  return [
    { field: 'name', text: name },
    ...(theme ? [{ field: 'theme', text: theme }] : []),
    { field: 'heading', text: heading },
    { field: 'lead', text: lead },
    ...services.map(({ why }, index) => ({ field: `services[${index}].why`, text: why })),
    ...numbers.map(({ why }, index) => ({ field: `numbers[${index}].why`, text: why })),
    ...hashtags.map((tag, index) => ({ field: `hashtags[${index}]`, text: tag })),
    ...(film
      ? [
          { field: 'film.name', text: film.name },
          { field: 'film.about', text: film.about },
        ]
      : []),
  ];
}

function checkReferences(campaign: CampaignRecord, content: LoadedContent): Finding[] {
  const shown = (['services', 'numbers'] as const).flatMap((list) =>
    campaign[list].map(({ service }, index) => ({ service, field: `${list}[${index}].service` })),
  );
  return shown.flatMap(({ service, field }) => checkService(content.serviceIds, service, field));
}

/** What every output of the own side carries, apart from 999 (the contract with people outside). */
const OWN_SIDE_NUMBERS = ['nhs-111', 'samaritans'];

/** A poster has no "more help": what belongs beside a number everywhere has to be on it. */
function checkNumbers(
  { numbers }: CampaignRecord,
  { services }: LoadedContent,
  isOwnSide: boolean,
): Finding[] {
  const named = numbers.map(({ service }) => service);
  const companions = services
    .filter(({ id }) => named.includes(id))
    .flatMap(({ record }) => record.alternatives)
    .filter(({ beside }) => beside === 'everywhere')
    .map(({ service }) => service);
  return [...new Set([...companions, ...(isOwnSide ? OWN_SIDE_NUMBERS : [])])]
    .filter((id) => !named.includes(id))
    .map((id) => ({ field: 'numbers', message: `"${id}" has to be among them; add it` }));
}

/** Days and the theme are facts; so is what a film shows. */
function checkClaims(
  { week, theme, film, facts, sources }: CampaignRecord,
  texts: readonly Text[],
): Finding[] {
  const stated = [
    ...(week ? [{ field: 'week', says: `${week.from} to ${week.to}` }] : []),
    ...(theme ? [{ field: 'theme', says: theme }] : []),
    ...(film ? [{ field: 'film.about', says: film.about }] : []),
  ];
  const known = new Set([...stated.map(({ says }) => says), ...texts.map(({ text }) => text)]);
  return [
    ...stated
      .filter(({ says }) => !facts.some((fact) => fact.says === says))
      .map(({ field, says }) => ({
        field,
        message: `no source is named for it; add to "facts": says: "${says}", with its sources`,
      })),
    ...checkFacts(facts, sources, (says) => known.has(says)),
  ];
}

function checkCodes(id: string, campaign: CampaignRecord, printed: PrintedCodes): Finding[] {
  const codes = listCodes(campaign);
  return codes.flatMap((code, index): Finding[] => {
    if (codes.indexOf(code) !== index)
      return [{ field: 'channels', message: `"${code}" is listed twice; choose another code` }];
    const owner = Object.hasOwn(printed, code) ? printed[code] : undefined;
    if (owner === undefined)
      return [{ field: 'code', message: `add "${code}: ${id}" to ${PRINTED}, for good` }];
    return owner === id
      ? []
      : [{ field: 'code', message: `"${code}" belongs to ${owner} for good; choose another` }];
  });
}

/** A poster may hang for years: what was printed once has to answer. */
function checkPrinted(campaigns: readonly ReadCampaign[], printed: PrintedCodes): Fault[] {
  const answering = new Map(
    campaigns.flatMap(({ id, campaign }) => listCodes(campaign).map((code) => [code, id] as const)),
  );
  return Object.entries(printed)
    .filter(([code]) => !answering.has(code))
    .map(([code, id]) => ({
      file: PRINTED,
      field: code,
      message: `it was printed, and content/campaigns/${id}.yaml does not answer to it; write that code there again`,
    }));
}

type Week = ReadCampaign & { campaign: CampaignRecord & { week: { from: string; to: string } } };

/**
 * Checks that a week was not copied from an earlier one and left as it was: its theme, film, hashtags and
 * sources are its own, and the sources of its days and theme are newer than the week before. If something
 * really is the same, `sameAs` names the code of the earlier week.
 */
function checkCopiedWeeks(campaigns: readonly ReadCampaign[]): Fault[] {
  const weeks = campaigns
    .filter((read): read is Week => read.campaign.week !== undefined)
    .toSorted((a, b) => compare(a.campaign.week.from, b.campaign.week.from) || compare(a.id, b.id));
  return weeks.flatMap(({ file, campaign }, index) => {
    const earlier = weeks
      .slice(0, index)
      .filter((other) => other.campaign.code !== campaign.sameAs)
      .map((other) => other.campaign);
    return inFile(file, [
      ...checkSameAs(campaign, weeks.slice(0, index)),
      ...earlier.flatMap((other) => listCopied(campaign, other)),
      ...(campaign.sameAs ? [] : checkSourcesAreNewer(campaign, earlier.at(-1))),
    ]);
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function checkSameAs({ sameAs }: CampaignRecord, earlier: readonly Week[]): Finding[] {
  if (sameAs === undefined || earlier.some(({ campaign }) => campaign.code === sameAs)) return [];
  const message = `there is no earlier week of the code "${sameAs}"; correct it or remove the line`;
  return [{ field: 'sameAs', message }];
}

function listCopied(campaign: CampaignRecord, other: CampaignRecord): Finding[] {
  const { theme, film, hashtags, sources } = campaign;
  const refuse = (field: string, what: string): Finding => ({
    field,
    message: `${what} of the week "${other.code}"; write this week's own, remove it, or add "sameAs: ${other.code}" if it really is the same`,
  });
  const tags = hashtags.filter((tag) => other.hashtags.includes(tag));
  const known = new Set(Object.values(other.sources).map(describe));
  return [
    ...(theme !== undefined && theme === other.theme ? [refuse('theme', 'it is the theme')] : []),
    ...(film && (film.name === other.film?.name || film.about === other.film?.about)
      ? [refuse('film', 'it is the film')]
      : []),
    ...tags.map((tag) => refuse('hashtags', `"${tag}" is a hashtag`)),
    ...Object.entries(sources)
      .filter(([, source]) => known.has(describe(source)))
      .map(([key]) => refuse(`sources.${key}`, 'it is a source')),
  ];
}

function describe({ title, publisher, date }: Source): string {
  return JSON.stringify([title, publisher, date]);
}

/** What announces a week is newer than the week before. */
function checkSourcesAreNewer(
  { week, theme, facts, sources }: CampaignRecord,
  before: CampaignRecord | undefined,
): Finding[] {
  const end = before?.week?.to;
  if (!week || end === undefined) return [];
  const stated = new Set([`${week.from} to ${week.to}`, theme]);
  const keys = new Set(
    facts.filter(({ says }) => stated.has(says)).flatMap((fact) => fact.sources),
  );
  return [...keys].flatMap((key) => {
    const source = Object.hasOwn(sources, key) ? sources[key] : undefined;
    // A source that has only its year or month counts from the first day of that.
    if (!source || source.date === 'undated' || source.date > end) return [];
    const message = `${source.date} is before the end of the week before (${end}), so it cannot announce this one; name a newer source`;
    return [{ field: `sources.${key}.date`, message }];
  });
}
