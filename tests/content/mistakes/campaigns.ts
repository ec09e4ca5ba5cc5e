import { replace } from '../../support/edit-content.ts';
import type { Mistake } from './mistake.ts';

const WEEK = 'campaigns/week-2024.yaml';
const OWN = 'campaigns/all-year-own.yaml';
const LEDGER = 'printed-codes.yaml';

/** What an editor gets wrong in campaigns. */
export const mistakesInCampaigns: readonly Mistake[] = [
  [
    'a channel that was printed and is removed',
    replace(WEEK, / {2}- \{ code: gp.*\n/, ''),
    /^content\/printed-codes\.yaml:\d+: 24a-gp: it was printed, and content\/campaigns\/week-2024\.yaml does not answer to it; write that code there again$/,
  ],
  [
    'a printed address that another campaign takes over',
    replace(LEDGER, '24a-gp: week-2024', '24a-gp: all-year-own'),
    /^content\/printed-codes\.yaml:\d+: 24a-gp: "24a-gp" was recorded with "week-2024", which links and paper rely on for ever; put back the line "24a-gp: week-2024"$/,
  ],
  [
    'an address that is gone from its list',
    replace(LEDGER, 'yb-pub: all-year-own\n', ''),
    /^content\/printed-codes\.yaml:1: yb-pub: .*; put back the line "yb-pub: all-year-own"$/,
  ],
  [
    'an address that is new and in no list',
    replace(OWN, 'code: pub,', 'code: new, where: Markets }\n  - { code: pub,'),
    /^content\/campaigns\/all-year-own\.yaml:\d+: code: add "yb-new: all-year-own" to content\/printed-codes\.yaml, for good$/,
  ],
  [
    'a printed address that moves to another campaign in every file',
    {
      ...replace(LEDGER, '24a-gp: week-2024', 'yb-gx: all-year-own'),
      ...replace(WEEK, / {2}- \{ code: gp.*\n/, ''),
      ...replace(OWN, 'code: pub,', 'code: gx, where: Markets }\n  - { code: pub,'),
    },
    /^content\/printed-codes\.yaml:1: 24a-gp: "24a-gp" was recorded with "week-2024", which links and paper rely on for ever; /,
  ],
  [
    'days that no source names',
    replace(WEEK, 'to: 2024-04-26', 'to: 2024-04-27'),
    /week: no source is named for it; add to "facts": says: "2024-04-22 to 2024-04-27"/,
  ],
  [
    'a week that ends before it begins',
    replace(WEEK, 'to: 2024-04-26', 'to: 2024-04-20'),
    /week\.to: it ends before it begins; correct the days/,
  ],
  [
    'a service for people it happens to on the other door',
    replace(OWN, 'service: samaritans', 'service: victim-support'),
    /services\[1\]\.service: "victim-support" is for people it happens to, and this is for people worried about/,
  ],
  [
    'a service for people who do it on a door of those it happens to',
    replace(WEEK, 'service: stalking-advocacy-service', 'service: respect-phoneline'),
    /services\[1\]\.service: "respect-phoneline" is for people worried about what they or somebody else does/,
  ],
  [
    'its name in the words before a number',
    replace(OWN, 'why: To be heard, day or night', 'why: "Like {{paladin name}}, day or night"'),
    /all-year-own\.yaml:\d+: services\[1\]\.why: it names "Paladin", which is for people it happens to/,
  ],
  [
    'a poster without what belongs beside its number',
    replace(WEEK, / {2}- service: victim-support\n.*\n/, ''),
    /week-2024\.yaml:\d+: numbers: "victim-support" has to be among them; add it$/,
  ],
  [
    'a poster of the other door without a number for distress',
    replace(OWN, /numbers:\n {2}- service: nhs-111\n.*\n/, 'numbers:\n'),
    /all-year-own\.yaml:\d+: numbers: "nhs-111" has to be among them; add it$/,
  ],
  [
    'two places with one address',
    replace(WEEK, 'code: lib,', 'code: gp, where: Markets }\n  - { code: lib,'),
    /week-2024\.yaml:\d+: channels: "24a-gp" is listed twice; choose another code$/,
  ],
  [
    'a service that does not exist',
    replace(OWN, 'service: samaritans', 'service: samaritan'),
    /services\[1\]\.service: there is no content\/services\/samaritan\.yaml; correct the id/,
  ],
  [
    'a source that does not exist',
    replace(WEEK, 'sources: [trust-campaigns]', 'sources: [trust]'),
    /facts\[0\]\.sources: "trust" is not a key of this file's "sources"/,
  ],
  [
    'a word that may not be there',
    replace(OWN, "Can't stop contacting or checking on somebody?", 'Does he let go of somebody?'),
    /heading: "he" may not be used here/,
  ],
  [
    'words that depend on the day: this week',
    replace(WEEK, 'You can talk it over first.', 'You can talk it over this week.'),
    /^content\/campaigns\/week-2024\.yaml:\d+: lead: "this week" is right only near the day on which you write it, .*write the day or month with its year/,
  ],
  [
    'words that depend on the day: today',
    replace(WEEK, 'You can talk it over first.', 'Come and talk today.'),
    /^content\/campaigns\/week-2024\.yaml:\d+: lead: "today" is right only near the day on which you write it, .*write the day or month with its year/,
  ],
  [
    'words that depend on the day: tomorrow',
    replace(WEEK, 'You can talk it over first.', 'The week ends tomorrow.'),
    /^content\/campaigns\/week-2024\.yaml:\d+: lead: "tomorrow" is right only near the day on which you write it, .*write the day or month with its year/,
  ],
  [
    'words that depend on the day: that something is now so',
    replace(WEEK, 'You can talk it over first.', 'The line is now open.'),
    /^content\/campaigns\/week-2024\.yaml:\d+: lead: "is now" is right only near the day on which you write it, .*write the day or month with its year/,
  ],
  [
    'words that depend on the day: a day without its year',
    replace(WEEK, 'You can talk it over first.', 'You can talk on 22 April.'),
    /^content\/campaigns\/week-2024\.yaml:\d+: lead: "22 April" is right only near the day on which you write it, .*write the day or month with its year/,
  ],
  [
    'words that depend on the day: a month without its year',
    replace(WEEK, 'You can talk it over first.', 'We are here in April.'),
    /^content\/campaigns\/week-2024\.yaml:\d+: lead: "in April" is right only near the day on which you write it, .*write the day or month with its year/,
  ],
  [
    'words that depend on the day: a weekday',
    replace(WEEK, 'You can talk it over first.', 'You can talk on Monday.'),
    /^content\/campaigns\/week-2024\.yaml:\d+: lead: "on Monday" is right only near the day on which you write it, .*write the day or month with its year/,
  ],
  [
    'words that depend on the day: how long ago',
    replace(WEEK, 'You can talk it over first.', 'It began two weeks ago.'),
    /^content\/campaigns\/week-2024\.yaml:\d+: lead: "weeks ago" is right only near the day on which you write it, .*write the day or month with its year/,
  ],
  [
    'words that depend on the day, in words that do not hold now',
    replace(OWN, 'why: To be heard, day or night', 'why: "{{if samaritans always-open}}To be heard{{otherwise}}To be heard this week{{end}}"'),
    /services\[1\]\.why: "this week" is right only near the day/,
  ],
  [
    'words that depend on the day, in the name',
    replace(OWN, 'name: All the year', 'name: This year'),
    /all-year-own\.yaml:\d+: name: "This year" is right only near the day/,
  ],
  [
    'a link in a text',
    replace(WEEK, 'You can talk it over first.', 'You can [talk](/find/) first.'),
    /lead: it holds a link or a picture, which works only in guides; write its words only$/,
  ],
  [
    'a number in a text',
    replace(WEEK, 'You can talk it over first.', 'Ring 0808 802 0300.'),
    /lead: it names the number "0808 802 0300"/,
  ],
  [
    'a field that there is not',
    replace(OWN, 'route: own', 'route: own\ndoor: b'),
    /door: there is no field of this name; correct its spelling/,
  ],
];
