import { z } from 'astro/zod';
import { identifier, placed } from './words.ts';

/** Texts that belong together. */
function section<Shape extends z.ZodRawShape>(shape: Shape) {
  return z
    .strictObject(shape)
    .describe('Texts that belong together; the comments in the file say where they are.');
}

/** A text in which nothing is filled in. */
const plain = placed();

/** How old a fact is. */
const age = section({
  checked: placed('day', 'who'),
  printed: placed('month'),
  undated: plain,
});

/** A text for each of the plain facts about a service. */
const plainFactWords = { answeredBy: plain, anonymous: plain, tells: plain, ringsBack: plain };

/** A text for each format of the kit. */
const formats = section({
  'poster-a4': plain,
  'poster-a3': plain,
  strips: plain,
  slips: plain,
  screen: plain,
  square: plain,
  story: plain,
});

/** Services in the order shown, each with the words that lead to it. */
const references = z
  .array(section({ service: identifier.describe('The id of a service.'), why: plain }))
  .min(1, { error: 'name at least one service' })
  .describe('Services in the order shown, each with the words that lead to it.');

/**
 * The sentences that code says (`content/ui.en.yaml`), in the order in which a visitor meets them.
 * Each text has exactly the places that are named here, in the order of the sentence or another.
 */
export const uiWordsSchema = z.strictObject({
  layout: section({
    pressOnce: plain,
    pressTwice: plain,
    happening: plain,
    acting: plain,
    always: plain,
    toTalk: plain,
  }),
  contact: section({
    kinds: section({
      phone: plain,
      text: plain,
      relay: plain,
      email: plain,
      'web-chat': plain,
      'web-form': plain,
      website: plain,
      bsl: plain,
      'in-person': plain,
    }),
    textTo: placed('number'),
    free: plain,
    traces: section({ phone: plain, text: plain, email: plain, site: plain }),
    noPhone: plain,
    noNumber: plain,
    eachArea: plain,
    noAnswer: placed('why'),
  }),
  languages: section({
    title: plain,
    summary: plain,
  }),
  age: section({
    fact: age,
    hours: age,
    late: placed('day'),
    noDate: plain,
  }),
  hours: section({
    always: plain,
    session: placed('days', 'opens', 'closes'),
    everyDay: plain,
    run: placed('first', 'last'),
    holidays: plain,
  }),
  openNow: section({
    open: placed('until'),
    closed: placed('opening'),
    onDay: placed('time', 'day'),
    opensToday: placed('time'),
    opensTomorrow: placed('time'),
    opensOn: placed('day', 'time'),
    holiday: plain,
    instead: plain,
  }),
  results: section({
    one: plain,
    many: placed('count'),
    none: plain,
    first: placed('name'),
    clear: plain,
    corrected: placed('words'),
    whose: plain,
    victim: plain,
    own: plain,
    unsure: placed('link'),
    unsureLink: plain,
    others: plain,
  }),
  postcode: section({
    unknown: plain,
    outside: plain,
    one: placed('area'),
    several: placed('areas'),
    doubt: plain,
  }),
  guides: section({ read: plain, readOwn: plain }),
  servicePage: section({
    areas: section({
      national: plain,
      'hampshire-and-isle-of-wight': plain,
      hampshire: plain,
      southampton: plain,
      portsmouth: plain,
      'isle-of-wight': plain,
    }),
    unconfirmed: plain,
  }),
  plainFacts: section({
    heading: plain,
    questions: section(plainFactWords),
    weDoNotKnow: plain,
    gaps: placed('gaps'),
    unknown: section(plainFactWords),
  }),
  campaign: section({ film: plain }),
  forProfessionals: section({ contacts: references }),
  paper: section({ closedAlways: plain, closed: plain, noAnswer: plain }),
  places: section({
    hampshire: plain,
    southampton: plain,
    portsmouth: plain,
    'isle-of-wight': plain,
    national: plain,
  }),
  posts: section({
    sample: plain,
    number: placed('name', 'number'),
    week: placed('name', 'days'),
    danger: plain,
    picture: placed('heading'),
    code: placed('address'),
    dangerAndDay: placed('day'),
  }),
  kit: section({
    sample: plain,
    sampleMark: plain,
    moreHelp: plain,
    trace: plain,
    codeLabel: plain,
    danger: plain,
    call: plain,
    cantSpeak: plain,
    foot: placed('day'),
    slips: placed('site'),
    stripEnd: placed('day'),
    formats,
  }),
  emailFooter: section({ sample: plain, end: placed('number', 'day') }),
  partnerCard: section({
    numbers: references,
    site: placed('site'),
    end: placed('number', 'day'),
  }),
  kitIndex: section({
    title: plain,
    sample: plain,
    about: plain,
    zip: plain,
    campaign: placed('name', 'day'),
    version: placed('version'),
    paper: plain,
    pictures: plain,
    uses: formats,
    anywhere: plain,
    post: plain,
    shortPost: plain,
    longPost: plain,
    picture: placed('title'),
    email: placed('html', 'text'),
    emailHtml: plain,
    emailText: plain,
    words: placed('file'),
    until: placed('day'),
  }),
  changes: section({
    ways: section({
      phone: plain,
      text: plain,
      relay: plain,
      email: plain,
      'web-chat': plain,
      'web-form': plain,
      website: plain,
      bsl: plain,
      'in-person': plain,
    }),
    hours: placed('way'),
    changed: placed('fact'),
    added: placed('fact'),
    removed: placed('fact'),
    unconfirmed: placed('fact'),
    closed: plain,
    source: placed('day'),
    undated: plain,
    feedTitle: placed('site'),
    feedAbout: plain,
    before: placed('value'),
    after: placed('value'),
    basis: placed('sources'),
  }),
  openData: section({
    suitable: placed('text'),
    unsuitable: placed('text'),
    provider: plain,
    phone: placed('kind'),
    schedule: placed('kind', 'number', 'hours'),
    clock: plain,
    overnight: plain,
    holidaysUnknown: plain,
    oldWords: plain,
    oldChannels: plain,
    noChannel: plain,
  }),
});
export type UiWords = z.output<typeof uiWordsSchema>;
