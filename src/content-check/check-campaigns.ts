import { sideOf } from '../vocabulary/audience.ts';
import { listCodes } from '../domain/campaign/campaign.ts';
import type { CampaignRecord, PrintedCodes } from '../schemas/campaign.ts';
import type { BannedPhrases } from '../schemas/wording.ts';
import { checkCopiedWeeks } from './check-copied-weeks.ts';
import { checkFacts } from './check-facts.ts';
import type { ReadService } from './check-services.ts';
import type { Fault } from './fault.ts';
import {
  listBannedFaults,
  listHardFaults,
  listLongFaults,
  listNameFaults,
  listNumberFaults,
  listServiceNames,
  type Text,
} from './wording.ts';

/** A campaign with the file it was read from. */
export interface ReadCampaign {
  id: string;
  file: string;
  campaign: CampaignRecord;
}

/** What campaigns are checked against. */
export interface CampaignSurroundings {
  services: readonly ReadService[];
  wording: readonly BannedPhrases[];
}

type Finding = Omit<Fault, 'file'>;

const LEDGER = 'content/printed-codes.yaml';

/** Checks campaigns, and that every address that was ever printed still belongs to the same one. */
export function checkCampaigns(
  campaigns: readonly ReadCampaign[],
  printed: PrintedCodes,
  surroundings: CampaignSurroundings,
): Fault[] {
  return [
    ...campaigns.flatMap((campaign) => checkCampaign(campaign, printed, surroundings)),
    ...checkLedger(campaigns, printed),
    ...checkCopiedWeeks(campaigns),
  ];
}

function checkCampaign(
  { id, file, campaign }: ReadCampaign,
  printed: PrintedCodes,
  { services, wording }: CampaignSurroundings,
): Fault[] {
  const isOwnSide = sideOf([campaign.route]) === 'doing';
  const texts = listTexts(campaign);
  const names = listServiceNames(services);
  return [
    ...[
      ...checkServices(campaign, services, isOwnSide),
      ...checkNumbers(campaign, services, isOwnSide),
      ...checkClaims(campaign, texts),
      ...checkCodes(id, campaign, printed),
    ].map((finding) => ({ file, ...finding })),
    ...listBannedFaults(file, texts, wording, isOwnSide ? 'doing' : 'receiving'),
    ...listLongFaults(file, texts, names),
    ...listHardFaults(
      file,
      '',
      texts.map(({ text }) => text),
      names,
    ),
    ...listNumberFaults(file, texts),
    ...(isOwnSide ? listNameFaults(file, texts, services) : []),
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

function checkServices(
  campaign: CampaignRecord,
  services: readonly ReadService[],
  isOwnSide: boolean,
): Finding[] {
  const shown = (['services', 'numbers'] as const).flatMap((list) =>
    campaign[list].map(({ service }, index) => ({ service, field: `${list}[${index}].service` })),
  );
  return shown.flatMap(({ service, field }): Finding[] => {
    const record = services.find(({ id }) => id === service)?.record;
    if (!record)
      return [{ field, message: `there is no content/services/${service}.yaml; correct the id` }];
    return isOwnSide && sideOf(record.audiences) === 'receiving'
      ? [{ field, message: `this door names no service for people it happens to; choose another` }]
      : [];
  });
}

/** What every output of the own side carries, besides 999 (the contract with people outside). */
const OWN_SIDE_NUMBERS = ['nhs-111', 'samaritans'];

/** A poster has no "more help": what belongs beside a number everywhere has to be on it. */
function checkNumbers(
  { numbers }: CampaignRecord,
  services: readonly ReadService[],
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
    .map((id) => ({ field: 'numbers', message: `"${id}" has to stand among them; add it` }));
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
      return [{ field: 'channels', message: `"${code}" stands twice; choose another code` }];
    const owner = Object.hasOwn(printed, code) ? printed[code] : undefined;
    if (owner === undefined)
      return [{ field: 'code', message: `add "${code}: ${id}" to ${LEDGER}, for good` }];
    return owner === id
      ? []
      : [{ field: 'code', message: `"${code}" belongs to ${owner} for good; choose another` }];
  });
}

/** A poster may hang for years: what was printed once has to answer. */
function checkLedger(campaigns: readonly ReadCampaign[], printed: PrintedCodes): Fault[] {
  const answering = new Map(
    campaigns.flatMap(({ id, campaign }) => listCodes(campaign).map((code) => [code, id] as const)),
  );
  return Object.entries(printed)
    .filter(([code]) => !answering.has(code))
    .map(([code, id]) => ({
      file: LEDGER,
      field: code,
      message: `it was printed, and content/campaigns/${id}.yaml no longer answers to it; put it back`,
    }));
}
