import { z } from 'astro/zod';
import { identifier, placed } from './words.ts';

/** A text in which nothing is filled in. */
const plain = placed();

/** How old a fact is. */
const age = z.strictObject({
  checked: placed('day', 'who'),
  printedOn: placed('day'),
  printedIn: placed('month'),
  undated: plain,
});

/** A text for each of the plain facts about a service. */
const plainFactWords = { answeredBy: plain, anonymous: plain, tells: plain, ringsBack: plain };

/** A text for each format of the kit. */
const pieces = z.strictObject({
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
  .array(z.strictObject({ service: identifier, why: plain }))
  .min(1, { error: 'name at least one service' });

/**
 * The sentences that code says (`content/ui.en.yaml`), in the order in which a visitor meets them.
 * Each text has exactly the places that are named here, in the order of the sentence or another.
 */
export const uiWordsSchema = z.strictObject({
  frame: z.strictObject({
    pressOnce: plain,
    pressTwice: plain,
    talk: plain,
    always: plain,
    toTalk: plain,
  }),
  contact: z.strictObject({
    kinds: z.strictObject({
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
    traces: z.strictObject({ phone: plain, text: plain, email: plain, site: plain }),
    noPhone: plain,
    noNumber: plain,
    eachArea: plain,
    noAnswer: placed('why'),
  }),
  languages: z.strictObject({
    title: plain,
    summary: plain,
  }),
  age: z.strictObject({
    fact: age,
    hours: age,
    late: placed('day'),
    noDate: plain,
  }),
  hours: z.strictObject({
    always: plain,
    session: placed('days', 'opens', 'closes'),
    everyDay: plain,
    run: placed('first', 'last'),
    holidays: plain,
  }),
  openNow: z.strictObject({
    open: placed('until'),
    closed: placed('opening'),
    onDay: placed('time', 'day'),
    opensToday: placed('time'),
    opensTomorrow: placed('time'),
    opensOn: placed('day', 'time'),
  }),
  results: z.strictObject({
    one: plain,
    many: placed('count'),
    none: plain,
    first: placed('name'),
    clear: plain,
    corrected: placed('words'),
    unsure: placed('link'),
    unsureLink: plain,
    others: plain,
  }),
  postcode: z.strictObject({
    unknown: plain,
    outside: plain,
    one: placed('area'),
    several: placed('areas'),
    doubt: plain,
  }),
  guides: z.strictObject({ read: plain, readOwn: plain }),
  servicePage: z.strictObject({
    areas: z.strictObject({
      national: plain,
      'hampshire-and-isle-of-wight': plain,
      hampshire: plain,
      southampton: plain,
      portsmouth: plain,
      'isle-of-wight': plain,
    }),
    unconfirmed: plain,
  }),
  plainFacts: z.strictObject({
    heading: plain,
    questions: z.strictObject(plainFactWords),
    weDoNotKnow: plain,
    gaps: placed('gaps'),
    unknown: z.strictObject(plainFactWords),
  }),
  forProfessionals: z.strictObject({ contacts: references }),
  paper: z.strictObject({ closedAlways: plain, closed: plain }),
  places: z.strictObject({
    hampshire: plain,
    southampton: plain,
    portsmouth: plain,
    'isle-of-wight': plain,
    national: plain,
  }),
  posts: z.strictObject({
    sample: plain,
    number: placed('name', 'number'),
    week: placed('name', 'days'),
    danger: plain,
    picture: placed('heading'),
    code: placed('address'),
    dangerAndDay: placed('day'),
  }),
  kit: z.strictObject({
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
    pieces,
  }),
  emailFooter: z.strictObject({ sample: plain, end: placed('number', 'day') }),
  partnerCard: z.strictObject({
    numbers: references,
    site: placed('site'),
    end: placed('number', 'day'),
  }),
  kitIndex: z.strictObject({
    title: plain,
    sample: plain,
    about: plain,
    zip: plain,
    campaign: placed('name', 'day'),
    version: placed('version'),
    paper: plain,
    pictures: plain,
    uses: pieces,
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
  changes: z.strictObject({
    ways: z.strictObject({
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
  openData: z.strictObject({
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
