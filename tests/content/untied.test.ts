/**
 * Sentences that depend on a fact without saying so, planted in each kind of file. The check names a
 * sentence at once if nobody could tell whose fact it is, and otherwise when the fact changes.
 */
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content-check/load-content.ts';
import { CONTENT, editContent, type Edits, listFaults, replace } from '../support/edit-content.ts';
import { FLIPS, withdraw } from '../support/flip-record.ts';
import { TEST_DAY } from '../support/load-questionnaires.ts';

const GUIDE = 'guides/guide-safe-today.md';
const WORDS = 'questionnaires/en/victim.yaml';

const unfree = replace('services/samaritans.yaml', /^ +free: true\n/m, '');

/** A sentence about Samaritans, who are open day and night, put into one file. */
const tied: [string, string, Edits][] = [
  ['the text of a guide', '24 hours a day', append(GUIDE, '\n{{samaritans}} is open 24 hours a day.\n')],
  ['a sentence after the one that names it', 'never closes', append(GUIDE, '\n{{samaritans}} listens. It never closes.\n')],
  ['the summary of a guide', 'day and night', replace(GUIDE, /^summary: .*$/m, 'summary: "{{samaritans name}} is there day and night."')],
  ['what a guide says to do first', 'at all hours of the night', replace(GUIDE, /^ {2}do: .*$/m, '  do: "{{samaritans name}} answers at all hours of the night."')],
  ['the summary of another record', 'day and night', replace('services/shout.yaml', /^line: .*$/m, 'line: "Like {{samaritans name}}, day and night."')],
  ['its own record', 'around the clock', replace('services/samaritans.yaml', 'You can talk at your own pace.', 'The line is open around the clock.')],
  ['why another record leads to it', 'At any hour of the day', replace('services/shout.yaml', /(service: samaritans\n +why: ).*/, '$1At any hour of the day')],
  ['the lead of a door', 'is always open', replace('doors.yaml', /^ {2}lead: .*$/m, '  lead: "{{samaritans name}} is always open."')],
  ['why a door leads to it', 'Around the clock', replace('doors.yaml', /(service: samaritans\n +why: ).*/, '$1Around the clock')],
  ['the lead of a campaign', 'open all night', replace('campaigns/all-year-own.yaml', /^lead: .*$/m, 'lead: "{{samaritans name}} is open all night."')],
  ['why a campaign leads to it', 'Twenty-four hours a day', replace('campaigns/all-year-own.yaml', /(service: samaritans\n +why: ).*/, '$1Twenty-four hours a day')],
  ['why an outcome leads to it', 'at any time of day', replace(WORDS, /^ {2}samaritans: .*$/m, '  samaritans: To be heard at any time of day')],
  ['a note of an outcome', 'every night', replace(WORDS, 'You do not have to carry this alone.', '"{{samaritans name}} answers every night."')],
  ['an option of a question', 'day and night', replace(WORDS, 'Yes, safe enough to carry on', 'Yes, and I know {{samaritans name}} is open day and night')],
  ['the words of all questions', 'never shuts', replace('questionnaires/en/shared.yaml', /^canStop: .*$/m, 'canStop: "{{samaritans name}} never shuts."')],
  ['an explained word', 'day and night', replace('terms.yaml', /means: >-\n +/, 'means: >-\n    {{samaritans name}} is there day and night. ')],
  ['the heading of a need', 'day and night', replace('needs.yaml', /heading: .*/, 'heading: "{{samaritans name}}, day and night"')],
  ['a night in other words', 'in the middle of the night', append(GUIDE, '\nYou can ring {{samaritans}} in the middle of the night.\n')],
  ['the text of the page for professionals', 'open through the night', append('pages/for-professionals.md', '\n{{samaritans}} is open through the night.\n')],
  ['the words of code', 'day and night', replace('ui.en.yaml', /^ {4}text: Texts stay.*$/m, '    text: "{{samaritans name}} is open day and night."')],
];

/** A sentence that nobody can tie to a record. */
const untied: [string, Edits, RegExp][] = [
  ['a line without a name, in a guide', append(GUIDE, '\nThe line is open day and night.\n'), /"day and night", and of which service is not clear/],
  ['a line without a name, in a door', replace('doors.yaml', /^ {2}lead: .*$/m, '  lead: They answer around the clock.'), /"around the clock", and of which service/],
  ['a mark in three brackets', append(GUIDE, '\nYou can ring {{{samaritans}}} now.\n'), /"\{\{\{samaritans\}\}\}" has three brackets/],
  ['a mark that is not closed', append(GUIDE, '\nYou can ring {{samaritans now.\n'), /is half a mark/],
  ['a mark in single brackets', append(GUIDE, '\nYou can ring {samaritans} now.\n'), /"\{samaritans\}" is shown as it stands/],
  ['a mark in the name of a record', replace('services/samaritans.yaml', /^name: .*$/m, 'name: "{{samaritans}}"'), /name: write the name out here/],
  ['a lead that says nothing now', replace('doors.yaml', /^ {2}lead: .*$/m, '  lead: "{{if samaritans free}}{{otherwise}}Closed.{{end}}"'), /doors\.yaml:8: \[0\]\.lead: nothing is left of it now/],
  ['a price without a name, in a guide', append(GUIDE, '\nYou can ring {{samaritans}}.\n\nIt is free.\n'), /"It is free", and of which service is not clear/],
  ['a number without a name, in an outcome', replace(WORDS, 'You do not have to carry this alone.', 'We could not confirm that it is taking people.'), /"could not confirm that it is", and of which/],
  ['a name written out, in a guide', append(GUIDE, '\nYou can ring Samaritans.\n'), /it names "Samaritans"; write \{\{samaritans name\}\}/],
  ['a name written out, in a campaign', replace('campaigns/all-year-own.yaml', /^lead: .*$/m, 'lead: You can ring Samaritans.'), /it names "Samaritans"/],
  ['a name written out, in a choice', append(GUIDE, '\n{{if shout texts}}Or ring Samaritans.{{end}}\n'), /it names "Samaritans"/],
];

/** Sentences that are false of Samaritans by the present record, in each kind of file. */
const wrongNow: [string, string][] = [
  ['When {{samaritans name}} is shut, you can wait.', 'When samaritans is shut'],
  ['With {{samaritans name}} you can talk online.', 'talk online'],
  ['{{samaritans name}} is there until 8pm.', 'until 8pm'],
  ['{{samaritans name}} is there from 8:30 on.', 'from 8:30'],
  ['{{samaritans name}} answers on bank holidays.', 'bank holidays'],
];

const kinds: [string, (sentence: string) => Edits][] = [
  ['a guide', (sentence) => append(GUIDE, `\n${sentence}\n`)],
  ['the page for professionals', (sentence) => append('pages/for-professionals.md', `\n${sentence}\n`)],
  ['another record', (sentence) => replace('services/shout.yaml', /^line: .*$/m, `line: "${sentence}"`)],
  ['a door', (sentence) => replace('doors.yaml', /^ {2}lead: .*$/m, `  lead: "${sentence}"`)],
  ['a campaign', (sentence) => replace('campaigns/all-year-own.yaml', /^lead: .*$/m, `lead: "${sentence}"`)],
  ['an outcome', (sentence) => replace(WORDS, 'You do not have to carry this alone.', `"${sentence}"`)],
  ['an explained word', (sentence) => replace('terms.yaml', /means: >-\n +/, `means: >-\n    ${sentence} `)],
];

function append(file: string, words: string): Edits {
  return { [file]: (text) => text + words };
}

const both = (edits: Edits): Edits => {
  const turn = FLIPS['turnHours'];
  const plant = edits['services/samaritans.yaml'];
  return {
    ...edits,
    'services/samaritans.yaml': (text) => turn?.(plant ? String(plant(text)) : text) ?? text,
  };
};

const moved = (area: string) => replace('services/stalking-advocacy-service.yaml', /^area: .*$/m, `area: ${area}`);

/** A record that says in one line whom its service takes. */
const suits = (id: string, line: string) => replace(`services/${id}.yaml`, /^suitable:\n(?: +- .*\n(?: {4}.*\n)*)+/m, `suitable:\n  - ${line}\n`);
const serves = (id: string, audience: string) => replace(`services/${id}.yaml`, /^audiences: .*$/m, `audiences: [${audience}]`);

/** What is wrong with a sentence once a record has changed, and not before. */
const turned: [string, string, string, Edits, RegExp][] = [
  ['its weekends', 'samaritans', '{{samaritans}} is open at weekends.', {}, /"open at weekends" of samaritans/],
  ['its cost', 'samaritans', 'Calls to {{samaritans}} do not cost anything.', replace('services/samaritans.yaml', /^ +free: true\n/m, ''), /"not cost anything" of samaritans/],
  ['its text line', 'shout', 'You can send a text to {{shout}}.', { 'services/shout.yaml': FLIPS['unconfirm'] ?? String }, /"send a text to shout" of shout/],
  ['its area', 'samaritans', '{{samaritans}} is for anyone in the UK.', replace('services/samaritans.yaml', /^area: .*$/m, 'area: southampton'), /"anyone in the UK" of samaritans/],
  ['its ages', 'childline', '{{childline}} is for anyone under 19.', replace('services/childline.yaml', 'below: 19', 'below: 18'), /"under 19" of childline, and "ages" of its record says below 18/],
  ['how late it is open', 'samaritans', '{{samaritans}} is open late.', {}, /"open late" of samaritans/],
  ['its nights', 'samaritans', '{{samaritans}} can listen. They pick up at night.', {}, /"pick up at night" of samaritans/],
  ['its days', 'samaritans', 'You can ring {{samaritans}} any time of day.', {}, /"any time of day" of samaritans/],
  ['its cost, in one word', 'samaritans', '{{samaritans}} can, free, hear you out.', unfree, /"free" of samaritans/],
  ['its cost, as a charge', 'samaritans', '{{samaritans}} makes no charge.', unfree, /"no charge" of samaritans/],
  ['its emails', 'samaritans', 'With {{samaritans name}} you can type to somebody.', replace('services/samaritans.yaml', / {2}- kind: email\n(?: {4}.*\n)+/, ''), /"type to somebody" of samaritans/],
  ['its ages, as the last one', 'childline', '{{childline}} is for anyone up to 18.', replace('services/childline.yaml', 'below: 19', 'below: 16'), /"up to 18" of childline/],
  ['its ages, as a birthday', 'childline', '{{childline}} takes you until you are 19.', replace('services/childline.yaml', 'below: 19', 'below: 16'), /"until you are 19" of childline/],
  ['its area, said first', 'stalking-advocacy-service', 'In Hampshire and on the Island, {{stalking-advocacy-service name}} can help.', moved('national'), /"In Hampshire and on the Island" of stalking-advocacy-service, and "area" of its record is national/],
  ['its area, made smaller', 'stalking-advocacy-service', 'In Winchester you can ring {{stalking-advocacy-service}}.', moved('southampton'), /"In Winchester" of stalking-advocacy-service, and "area" of its record is southampton/],
  ['its country', 'cyber-helpline', '{{cyber-helpline}} is for adults in the UK.', replace('services/cyber-helpline.yaml', /^area: .*$/m, 'area: hampshire'), /"in the UK" of cyber-helpline/],
  ['its area, as local', 'victim-care-service', '{{victim-care-service}} gives local help.', replace('services/victim-care-service.yaml', /^area: .*$/m, 'area: national'), /"local help" of victim-care-service/],
  ['its hours, of what comes after it', 'national-stalking-helpline', '- Ring {{national-stalking-helpline}}.\n- Closed, or nobody answers? {{victim-support}} can listen.', {}, /"Closed, or nobody" of national-stalking-helpline, which is wrong while/],
  ['its hours, of when it opens', 'national-stalking-helpline', 'You can ring {{national-stalking-helpline}}. Please wait until it opens.', {}, /"until it opens" of national-stalking-helpline/],
  ['its hours, of a message', 'national-stalking-helpline', 'You can ring {{national-stalking-helpline}}. Outside these hours you can write.', {}, /"Outside these hours" of national-stalking-helpline/],
  ['whom it takes', 'mens-advice-line', '{{mens-advice-line}} is for men.', suits('mens-advice-line', 'Anyone who is hurt by a partner.'), /"for men" of mens-advice-line, which is right only while "suitable" of its record names men, and not women/],
  ['whom it takes, to more', 'national-domestic-abuse-helpline', '{{national-domestic-abuse-helpline}} takes only women.', suits('national-domestic-abuse-helpline', 'Women and men who are hurt by a partner.'), /"takes only women" of national-domestic-abuse-helpline/],
  ['whom it takes, to fewer', 'rape-support-line', '{{rape-support-line}} takes women and men.', suits('rape-support-line', 'Women of 16 or older.'), /"women and men" of rape-support-line/],
  ['whom it takes, said of who runs it', 'rape-support-line', 'Rape Crisis England & Wales takes women and men.', suits('rape-support-line', 'Women of 16 or older.'), /"women and men" of Rape Crisis England & Wales \(rape-support-line\)/],
  ['its area, said of who runs both', 'stalking-advocacy-service', 'Stop Domestic Abuse helps in Hampshire and on the Isle of Wight.', moved('southampton'), /"in Hampshire and on the Isle of Wight" of Stop Domestic Abuse \(/],
  ['its people', 'galop', '{{galop}} is for LGBT+ people.', suits('galop', 'Anyone.'), /"for LGBT\+" of galop/],
  ['that it is for those it happens to', 'paladin', '{{paladin}} is for people who are stalked.', serves('paladin', 'professionals'), /"for people who are stalked" of paladin/],
  ['that friends can ask', 'rape-support-line', 'Friends can ring {{rape-support-line}}.', serves('rape-support-line', 'victim'), /"Friends can ring" of rape-support-line/],
  ['that it is for those who do it', 'respect-phoneline', '{{respect-phoneline}} is for people who want to change.', serves('respect-phoneline', 'professionals'), /"for people who want to change" of respect-phoneline/],
  ['that professionals can refer', 'paladin', 'A professional can refer you to {{paladin}}.', serves('paladin', 'victim'), /"A professional can refer" of paladin/],
  ['its evenings', 'samaritans', 'In the evening, you can ring {{samaritans}}.', {}, /"evening, you can ring" of samaritans, which is right only while .* 8pm/],
  ['its Saturdays', 'samaritans', '{{samaritans}} can listen on a Saturday. They answer.', {}, /"listen on a Saturday" of samaritans/],
  ['its weekends, in other words', 'samaritans', 'At the weekend you can ring {{samaritans}}.', {}, /"weekend you can ring" of samaritans/],
  ['its nights, in other words', 'samaritans', 'You can ring {{samaritans}} late at night.', {}, /"ring samaritans late at night" of samaritans/],
  ['its bank holidays', 'samaritans', '{{samaritans}} is there every day of the year.', {}, /"every day of the year" of samaritans/],
  ['that it is free', 'galop', 'We do not know whether {{galop}} is free.', replace('services/galop.yaml', /^ {4}shown: .*$/m, '$&\n    free: true'), /of galop, which is wrong while its first way to reach it is free/],
  ['that its hours are known', 'isle-of-wight-paragon', 'You can ring {{isle-of-wight-paragon}}. We found no source for when it is open.', replace('services/isle-of-wight-paragon.yaml', / {4}hours:\n {6}kind: unknown\n {6}note: .*\n/, '    hours:\n      kind: always\n      provenance:\n        sources: [a]\n        standing: published\n        review: 2027-02-22\n'), /no source for when it is open" of isle-of-wight-paragon/],
  ['its cost, as nothing to pay', 'samaritans', 'You pay nothing to ring {{samaritans}}.', unfree, /"pay nothing" of samaritans/],
  ['that it is free, from a price', 'galop', 'Calls to {{galop}} cost money.', replace('services/galop.yaml', /^ {4}shown: .*$/m, '$&\n    free: true'), /"Calls to galop cost" of galop, which is wrong while/],
  ['that it takes no names', 'childline', 'You can ring {{childline}} without giving your name.', replace('services/childline.yaml', 'Yes, you do not need', 'No, you do need'), /"without giving your name" of childline, which is right only while "anonymous" under "plain"/],
  ['that it takes names', 'ceop', '{{ceop name}} asks for your name.', replace('services/ceop.yaml', 'No, you cannot report without', 'Yes, you can report without'), /"asks for your name" of ceop, which is wrong while "anonymous" under "plain"/],
  ['that they ring back', 'ceop', 'Somebody at {{ceop name}} rings you back.', replace('services/ceop.yaml', / {2}ringsBack:\n.*\n.*\n/, ''), /"rings you back" of ceop, which is right only while "ringsBack"/],
  ['that a machine answers', 'cyber-helpline', 'At {{cyber-helpline name}} a chatbot answers first.', replace('services/cyber-helpline.yaml', 'says: A chatbot answers first. Then', 'says: A person answers. And'), /"chatbot answers first" of cyber-helpline, which is right only while "answeredBy"/],
  ['who can refer', 'paladin', 'You can refer yourself to {{paladin}}.', replace('services/paladin.yaml', '- You can refer yourself.', '- You cannot refer yourself.'), /"can refer yourself" of paladin, which is right only while "referral"/],
  ['its interpreters', 'national-domestic-abuse-helpline', '{{national-domestic-abuse-helpline name}} has interpreters.', replace('services/national-domestic-abuse-helpline.yaml', / {2}- You can ask for an interpreter.*\n/, ''), /"has interpreters" of national-domestic-abuse-helpline/],
  ['its many languages', 'muslim-womens-network', "{{muslim-womens-network}} answers in several languages.", replace('services/muslim-womens-network.yaml', ', in several languages', ''), /"in several languages" of muslim-womens-network/],
  ['its number', 'plsi-self-referral', 'There is no phone line for {{plsi-self-referral}}.', { 'services/plsi-self-referral.yaml': FLIPS['confirm'] ?? String }, /"no phone line for plsi-self-referral"/],
];

describe('a remark on a way', () => {
  it('goes with the service that it names, and the way stays', () => {
    const note = 'note: "No answer? Ring {{victim-support name}}."';
    const files = editContent(CONTENT, {
      ...replace('services/galop.yaml', /^ {2}- kind: phone$/m, `  - kind: phone\n    ${note}`),
      'services/victim-support.yaml': withdraw,
    });
    const { services } = loadContent(files, TEST_DAY).loaded;
    const [way] = services.find(({ id }) => id === 'galop')?.record.channels ?? [];
    expect(way).toMatchObject({ kind: 'phone', note: undefined });
  });
});

/** Facts that a record comes to state, and the remark under "unknowns" that they answer. */
const answered: [string, string, string, (text: string) => string][] = [
  ['what a call costs', 'galop', 'no source for what a call cost', state('    free: true')],
  ['its hours', 'galop', 'no source for its hours', (text) => text.replace('- Its hours were printed in February 2023 and may have changed.', '- We found no source for its hours.')],
  ['two sets of hours', 'galop', 'two different sets of hours', (text) => text.replace('- Its hours were printed in February 2023 and may have changed.', '- We found two different sets of hours.')],
  ['sign language', 'samaritans', 'no source for sign language', addWay('kind: bsl\n    address: https://example.org/')],
  ['text relay', 'samaritans', 'no source for sign language or text relay', addWay('kind: relay\n    number: "18000"\n    shown: "18000"')],
  ['other languages', 'victim-support', 'no source for other languages', state('    languages: [Polish]')],
  ['an email address', 'hampton-trust', 'no source for its hours, cost or email address', addWay('kind: email\n    address: help@example.org')],
  ['an age limit', 'stalking-advocacy-service', 'an age limit', (text) => `${text}\nages: { from: 18, sources: [${/^sources:\n {2}([a-z0-9-]+):/m.exec(text)?.[1]}] }\n`],
];

/** A line more of the first way of a record. */
function state(line: string) {
  return (text: string) => text.replace(/^ {4}shown: .*$/m, `$&\n${line}`);
}

function addWay(way: string) {
  return (text: string) => {
    const provenance = / {4}provenance:\n(?: {6}.*\n)+/.exec(text)?.[0] ?? '';
    return text.replace(/^alternatives:$/m, `  - ${way}\n${provenance}alternatives:`);
  };
}

describe('what a record calls unknown', () => {
  it.each(answered)('is named once the record states it: %s', async (_, id, words, edit) => {
    const file = `services/${id}.yaml`;
    const isNamed = (line: string) =>
      line.startsWith(`content/${file}`) && / unknowns\[\d\]: it says /.test(line) && line.includes(words);
    expect((await listFaults({})).filter(isNamed)).toEqual([]);
    expect((await listFaults({ [file]: edit })).filter(isNamed)).toHaveLength(1);
  });
});

describe('a name that is a number', () => {
  it('is spoken of nowhere once the number is withdrawn', () => {
    const gone = replace('services/police-101.yaml', /^ {4}shown: .*$/m, '$&\n    withdrawn: { on: 2026-11-01, reason: It is wrong. }');
    const { guides, terms } = loadContent(editContent(CONTENT, gone), TEST_DAY).loaded;
    const texts = [...guides.map(({ guide }) => `${guide.first.do} ${guide.body}`), JSON.stringify(terms)];
    expect(texts.filter((text) => /\b101\b(?!\/)|\{\{police-101\b/.test(text))).toEqual([]);
  });
});

describe('a claim of a guide', () => {
  const readFacts = (edits: Edits) =>
    loadContent(editContent(CONTENT, edits), TEST_DAY).loaded.guides.map(({ guide, written }) => ({
      file: guide.id,
      shown: guide.facts.map(({ says }) => says),
      written: (written.matter as { facts: unknown[] }).facts.length,
    }));

  it('is shown while its sentence is', () => {
    for (const { file, shown, written } of readFacts({})) expect(shown, file).toHaveLength(written);
  });

  it('goes with its sentence when the service is withdrawn', () => {
    const sentence = 'They were founded in 1953.';
    const plant = (text: string) =>
      `${text.replace(/^facts:$/m, `facts:\n  - says: ${sentence}\n    sources: [a]`)}\n{{samaritans}} can listen. ${sentence}\n`;
    const shows = (edits: Edits) => readFacts(edits).some(({ shown }) => shown.includes(sentence));
    expect(shows({ [GUIDE]: plant })).toBe(true);
    expect(shows({ [GUIDE]: plant, 'services/samaritans.yaml': withdraw })).toBe(false);
  });
});

describe('a sentence that rests on a fact', () => {
  it.each(tied)('is named when the fact changes, in %s', async (_, found, edits) => {
    const [file = ''] = Object.keys(edits);
    const isNamed = (line: string) =>
      line.startsWith(`content/${file}`) &&
      line.includes(`it says "${found}" of samaritans, which is right only while`);
    const before = await listFaults(edits);
    expect(before.filter((line) => isNamed(line) || line.includes('YAML'))).toEqual([]);
    expect((await listFaults(both(edits))).some(isNamed)).toBe(true);
  });

  it.each(turned)('is named when the record changes %s', async (_, id, sentence, change, message) => {
    const planted = append(GUIDE, `\n${sentence}\n`);
    const edits = Object.keys(change).length > 0 ? change : { [`services/${id}.yaml`]: FLIPS['turnHours'] ?? String };
    const about = (lines: string[]) => lines.filter((line) => line.startsWith(`content/${GUIDE}`)).join('\n');
    expect(about(await listFaults(planted))).not.toMatch(message);
    expect(about(await listFaults({ ...planted, ...edits }))).toMatch(message);
  });

  // Every sentence in some file, and every kind of file with some sentence.
  it.each(kinds.map(([kind, plant], index) => [kind, plant, wrongNow[index % wrongNow.length]] as const))(
    'is named at once where the record shows that it is wrong, in %s',
    async (_, plant, [sentence, found] = ['', '']) => {
      expect((await listFaults(plant(sentence))).join('\n')).toContain(`it says "${found}" of samaritans`);
    },
  );

  it.each([
    '{{galop}} can listen. Feel free to ask.',
    '{{galop}} can listen for up to 10 minutes.',
    'Say it to {{galop}} when you are ready, free from hurry.',
    'You can ring {{galop}} when you are free.',
    'You can ring {{galop}}. There is free parking nearby.',
    'You can ask {{galop}} for a free place to meet.',
    'You can talk to {{galop}} about a Sunday visit.',
    'You can ring {{galop}} after Sunday dinner.',
    '{{galop}} can help if a Saturday shift frightens you.',
    'After an evening class you can ring {{galop}}.',
    '{{galop}} can help with a weekend plan.',
    'You can talk to {{galop}} about the Monday morning messages.',
    'You can tell {{galop}} about messages sent in the night.',
    'If it happened in 2019 or before, you can still tell {{galop}}.',
    'You can ring {{galop}}. Say whether it is safe to ring you back.',
    'You can ask {{galop}} whether you may leave out your name.',
    'You can ask {{galop}} for somebody who speaks Urdu.',
    'If you speak Polish, you can show {{galop}} this page.',
  ])('is told from what only looks like one: %s', async (sentence) => {
    const said = await listFaults(append(GUIDE, `\n${sentence}\n`));
    expect(said.filter((line) => /it says|states a fact/.test(line))).toEqual([]);
  });

  it.each([
    ['On Sunday you can call {{galop}}.', 'Sunday you can call'],
    ['{{galop}} works Sundays too.', 'works Sundays'],
    ['{{galop}} helps at the weekend.', 'helps at the weekend'],
    ['{{galop}} is there on Saturday mornings.', 'Saturday mornings'],
    ['{{galop}} gives free advice.', 'free'],
    ['{{galop}} speaks Polish.', 'speaks Polish'],
    ['{{galop}} needs a referral.', 'needs a referral'],
    ['You can talk to {{galop}} through an interpreter.', 'through an interpreter'],
    ['You can stay anonymous with {{galop}}.', 'stay anonymous'],
  ])('is known beside them: %s', async (sentence, found) => {
    const said = await listFaults(append(GUIDE, `\n${sentence}\n`));
    expect(said.join('\n')).toMatch(new RegExp(`it says "[^"]*${found}[^"]*" of galop`));
  });

  it('is named wherever it says where the service works', async () => {
    const named = (await listFaults(moved('southampton')))
      .filter((line) => line.includes('"area" of its record is southampton'))
      .map((line) => line.replace(/:.*$/, ''));
    const files = [...CONTENT.keys()].filter((file) => /^(?:doors|guides|campaigns|questionnaires|services|ui)/.test(file));
    const saying = files.filter((file) => {
      const text = CONTENT.get(file) ?? '';
      return /stalking-advocacy-service[^.]{0,120}(?:in|on) (?:Hampshire|the Isle of Wight)|In Hampshire[^.]*stalking-advocacy-service/.test(text);
    });
    expect(saying.length).toBeGreaterThan(8);
    expect(saying.filter((file) => !named.includes(`content/${file}`))).toEqual([]);
  });

  it('is right of who runs several services if it is right of one', async () => {
    const planted = append(GUIDE, '\nStop Domestic Abuse helps in Hampshire.\n');
    expect((await listFaults(planted)).filter((line) => line.includes('it says'))).toEqual([]);
    const hours = append(GUIDE, '\nStop Domestic Abuse is there until 8pm.\n');
    expect((await listFaults(hours)).join('\n')).toContain('it says "until 8pm" of Stop Domestic Abuse');
    // While one of them is withdrawn, nobody can tell which was meant.
    const withdrawn = { ...planted, 'services/hampshire-domestic-abuse-line.yaml': withdraw };
    expect((await listFaults(withdrawn)).filter((line) => line.includes('it says'))).toEqual([]);
  });

  it('goes if who runs the services has none left', () => {
    const gone = ['hampshire-domestic-abuse-line', 'stalking-advocacy-service'];
    const files = editContent(CONTENT, Object.fromEntries(gone.map((id) => [`services/${id}.yaml`, withdraw])));
    const bodies = (from: typeof CONTENT) => loadContent(from, TEST_DAY).loaded.pages.map(({ body }) => body).join('\n');
    expect(bodies(CONTENT)).toContain('Advocates from Stop Domestic Abuse work');
    expect(bodies(files)).not.toContain('Stop Domestic Abuse');
  });

  it.each(untied)('is named at once where no record can answer: %s', async (_, edits, message) => {
    expect((await listFaults(edits)).join('\n')).toMatch(message);
  });
});
