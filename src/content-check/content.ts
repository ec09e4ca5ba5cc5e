import type { KnownServices } from '../domain/claims/template.ts';
import type { Directory, Service } from '../domain/contact/directory.ts';
import type { Guide } from '../domain/guide/guide.ts';
import type { WrittenCodes } from '../domain/ledger/codes.ts';
import type { CampaignRecord, PrintedCodes } from '../schemas/campaign.ts';
import type { Language, ProseMatter, Term } from '../schemas/guide.ts';
import type { Ledger } from '../schemas/ledger.ts';
import type { BankHolidays } from '../schemas/opening-hours.ts';
import type {
  GuideChoices,
  QuestionnaireWords,
  Sayings,
  SharedWords,
} from '../schemas/questionnaire-words.ts';
import type { Agreed } from '../schemas/agreed.ts';
import type { Questionnaire } from '../schemas/questionnaire.ts';
import type { SearchWords } from '../schemas/search.ts';
import type { ServiceRecord } from '../schemas/service.ts';
import type { Areas, Door, Need, Site, TraceResults } from '../schemas/site.ts';
import type { UiWords } from '../schemas/ui-words.ts';
import type { BannedPhrases, Claims } from '../schemas/wording.ts';
import type { Example } from '../search-training/examples.ts';
import type { IsoDate } from '../vocabulary/calendar.ts';
import type { RawText } from './fill-in-words.ts';

/** A record with the id and file it was read from. */
export interface ReadService {
  id: string;
  file: string;
  record: ServiceRecord;
}

/** A guide or page as an editor wrote it, with its marks. */
export interface WrittenGuide {
  matter: unknown;
  body: string;
}

/** A guide with the file it was read from. */
export interface ReadGuide {
  file: string;
  /** Its words as readers get them. */
  guide: Guide;
  written: WrittenGuide;
}

/** A standing page's text with the file it was read from. */
export interface ReadPage {
  id: string;
  file: string;
  matter: ProseMatter;
  body: string;
  written: WrittenGuide;
}

/** A questionnaire with the file it was read from, and its words with theirs. */
export interface ReadQuestionnaire {
  file: string;
  questionnaire: Questionnaire;
  words?: { file: string; words: QuestionnaireWords };
}

/** A campaign with the file it was read from. */
export interface ReadCampaign {
  id: string;
  file: string;
  campaign: CampaignRecord;
}

/** An example of the search with its line. */
export interface ReadExample extends Example {
  file: string;
  line: number;
}

/** Everything in `content/` that passed its schema. Without faults, that is everything. */
export interface Content {
  services: ReadService[];
  needs: Need[];
  doors: Door[];
  questionnaires: ReadQuestionnaire[];
  guides: ReadGuide[];
  /** The standing pages whose text is content. */
  pages: ReadPage[];
  campaigns: ReadCampaign[];
  terms: Term[];
  languages: Language[];
  searchWords: SearchWords | undefined;
  /** Read when they are first asked for. */
  readonly searchExamples: ReadExample[];
  /** A mark of the examples as they were written. */
  examplesMark: string;
  sharedWords: SharedWords | undefined;
  sayings: Sayings | undefined;
  guideChoices: GuideChoices | undefined;
  /** What was agreed about the questions. */
  agreed: Agreed | undefined;
  uiWords: UiWords | undefined;
  bankHolidays: BankHolidays | undefined;
  areas: Areas | undefined;
  site: Site | undefined;
  /** None until the facts were first recorded. */
  ledger: Ledger | undefined;
  /** None until leaving has been measured. */
  traceResults: TraceResults | undefined;
}

/** The content with what only its rules need. */
export interface LoadedContent extends Content {
  wording: BannedPhrases[];
  /** Words that say what is true of a service. */
  claims: Claims;
  /** The names and states of all services, also of records that have faults of their own. */
  knownServices: KnownServices;
  /** The sentences of each file as an editor wrote them, with their marks. */
  texts: ReadonlyMap<string, readonly RawText[]>;
  /** The codes as their lists have them, of those that could be read. */
  writtenCodes: WrittenCodes;
  /** The code of every service there has ever been, or of all there are where that list has a fault. */
  serviceCodes: Readonly<Record<string, string>>;
  /** The code of every guide there has ever been. */
  guideCodes: Readonly<Record<string, string>>;
  /**
   * Every id there is or was: of files with faults too, and of lost ones, since a lost file is told once and
   * what refers to it is right again when it is restored.
   */
  serviceIds: ReadonlySet<string>;
  guideIds: ReadonlySet<string>;
  printedCodes: PrintedCodes | undefined;
  /** The titles of pages on other sites, by address, for the report of links. */
  linkTitles: Readonly<Record<string, string>> | undefined;
  /** The names in the folders, also of files that have faults of their own. */
  names: Readonly<Record<'services' | 'guides' | 'campaigns', readonly string[]>>;
  /** Files outside those folders that no page uses, from the project's root. */
  strayFiles: readonly string[];
}

/** The services that were read from their files, as the domain knows them. */
export function listRecords(read: readonly ReadService[]): Service[] {
  return read.map(({ id, record }) => ({ id, ...record }));
}

/**
 * The same with the day and the words of the build.
 *
 * @throws where the file of words could not be read, which is a fault of the content
 */
export function makeDirectory(
  { services, uiWords }: Pick<Content, 'services' | 'uiWords'>,
  today: IsoDate,
): Directory {
  if (!uiWords) throw new Error('content/ui.en.yaml is missing or has a fault; correct it first');
  return { services: listRecords(services), today, words: uiWords };
}

/**
 * True where every service there has ever been was read. One that is lost or has a fault has no name for
 * the texts about it: fix that first.
 */
export function isEveryServiceRead({ names, services, serviceCodes }: LoadedContent): boolean {
  const found = new Set(services.map(({ id }) => id));
  return (
    services.length === names.services.length &&
    Object.keys(serviceCodes).every((id) => found.has(id))
  );
}
