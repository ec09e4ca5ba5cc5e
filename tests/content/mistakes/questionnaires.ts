import { replace } from '../../support/edit-content.ts';
import type { Mistake } from './mistake.ts';

const LOGIC = 'questionnaires/victim.yaml';
const WORDS = 'questionnaires/en/victim.yaml';
const OWN = 'questionnaires/own.yaml';
const AGREED = 'questionnaires/agreed.yaml';

/** What an editor gets wrong in questionnaires. */
export const mistakesInQuestionnaires: readonly Mistake[] = [
  ['a misspelt factor', replace(LOGIC, '{ any: [gone_quiet, last_message] }', '{ any: [gone_quite] }'), /notes\[\d+\]\.when: no answer sets "gone_quite"; correct its spelling/],
  ['a condition that takes away', replace(LOGIC, 'when: { any: [gone_quiet, last_message] }', 'when: { not: gone_quiet }'), /notes\[\d+\]\.when: .*could hide help/],
  ['a group that nothing names', replace(LOGIC, 'groups:\n', 'groups:\n  idle: [contact, following]\n'), /groups\.idle: no condition names it; use it or remove it/],
  ['a group named like an answer', replace(LOGIC, 'groups:\n', 'groups:\n  contact: [contact, following]\n'), /groups\.contact: an answer sets a factor of this name; give the group another/],
  ['a misspelt group', replace(LOGIC, '[partners, trigger_event, acts]', '[partners, trigger_event, actz]'), /rules\[\d+\]\.when: no answer sets "actz"; correct its spelling/],
  ['a rule that can never hold', replace(LOGIC, 'when: { all: [children_contact, rel_ex_partner] }', 'when: { all: [children_contact, rel_nobody] }'), /rules\[\d+\]: "children" can never hold; correct or remove it/],
  ['a rule that changes nothing', replace(LOGIC, /( {2}- id: children\n {4}when: .*\n {4}atLeast: )pattern/, '$1support'), /rules\[\d+\]: "children" changes nothing beside the other rules; remove it/],
  ['an option without effect', replace(LOGIC, '{ code: none, exclusive: true }', '{ code: extra, sets: [something_new] }'), /"something_new" changes nothing; use it/],
  ['an answer with another name than its factor', replace(LOGIC, '      - following\n', '      - { code: followed, sets: [following] }\n'), /questions\[\d+\]\.options\[\d+\]: write "- following", the name of the factor that it sets/],
  ['an answer that does not set what it is called', replace(LOGIC, '      - { code: safe }\n', '      - { code: weapon }\n'), /questions\[\d+\]\.options\[\d+\]: it does not set "weapon"; add that, or give it another name/],
  ['an answer in another form', replace(LOGIC, '      - following\n', '      - [following]\n'), /questions\[\d+\]\.options\[\d+\]: .*write the name of the factor that it sets, or/],
  ['a service that does not exist', replace(LOGIC, 'service: paladin', 'service: palladin'), /general\[\d+\]\.service: there is no content\/services\/palladin\.yaml/],
  ['one to be in the open that is on no list', replace(LOGIC, 'oneInOpen: [national-stalking-helpline', 'oneInOpen: [crimestoppers'), /oneInOpen\[0\]: "crimestoppers" is in no list of contacts; correct the id, or remove it/],
  ['a service of the other side', replace(OWN, 'service: shout }', 'service: victim-support }'), /general\[\d+\]\.service: "victim-support" is for people it happens to/],
  ['a band of another name', replace(LOGIC, 'atLeast: pattern', 'atLeast: medium'), /rules\[\d+\]\.atLeast: choose one of: listen, support, pattern, priority, urgent/],
  ['a rule without its basis', replace(LOGIC, / {4}basis: Tracking by a partner.*\n/, ''), /rules\[\d+\]\.basis: it is missing; say what this rule rests on/],
  ['words that are missing', replace(WORDS, /\n {2}quiet:\n(?: {4}.*\n)+/, '\n'), /en\/victim\.yaml:\d+: notes\.quiet: it is missing; write its words/],
  ['words of nothing', replace(WORDS, 'notes:', 'notes:\n  quite:\n    heading: When\n    text: [Yes.]'), /notes\.quite: the logic has nothing of this name/],
  ['a sentence that reassures', replace(WORDS, 'You choose how much you tell them.', 'You are safe now.'), /outcomes\.support\.lead\[2\]: "You are safe" may not be used here/],
  ['a forced marriage that is no longer serious', replace(LOGIC, 'order_breach, pet_harm, forced_marriage]', 'order_breach, pet_harm]'), /rules: "forced_marriage" has to reach at least "priority", urgent: flag/],
  ['no way to 999 for somebody who would be heard', replace(LOGIC, / {2}- \{ service: emergency-sms, when: .*\n/, ''), /needs: "overheard" has to bring up "emergency-sms" \(.*\); name it under "needs" or "emergency" with this answer after "when:"/],
  ['nobody to talk to for somebody who might end their life', replace(OWN, 'contacts: [samaritans, nhs-111, shout]', 'contacts: [nhs-111, shout]'), /own\.yaml:\d+: needs: "self_suicide" has to bring up "samaritans"/],
  ['nobody to talk to at once for somebody who might end their life', replace(LOGIC, 'contacts: [samaritans, shout, emergency-bsl', 'contacts: [shout, emergency-bsl'), /interruptions: "self_suicide" has to interrupt with "samaritans" .*add that to the contacts of "distress"/],
  ['a contact after a no that nobody is asked to end', replace(OWN, /(id: no-contact, .*), first: true/, '$1'), /notes: "blocked" has to bring up the note "no-contact"/],
  ['no word of a neck that was held', replace(LOGIC, '{ id: neck, when: strangulation, first: true }', '{ id: neck, when: weapon, first: true }'), /notes: "strangulation" has to bring up the note "neck" .*"first: true"/],
  ['a help that no answer leads to', replace(AGREED, 'ticked: [overheard]', 'ticked: [overhead]'), /agreed\.yaml:\d+: help\[0\]\.ticked: no answer of these routes sets "overhead"/],
  ['danger without 999', replace(WORDS, 'heading: If you might be in danger now, call 999', 'heading: Please talk to somebody when you can'), /outcomes\.urgent\.heading: the heading where danger is named has to say "call 999"; write that/],
  ['a serious answer that is no longer urgent', replace(LOGIC, 'assault, sexual_violence, fear_life', 'sexual_violence, fear_life'), /rules: "assault" has to reach at least "urgent", urgent: now .*correct the rule, or add one that does so/],
  ['a neck no longer among what is serious', replace(LOGIC, /(- id: now\n.*)strangulation, /, '$1'), /rules: "strangulation" has to reach at least "urgent"/],
  ['a weapon on the own side', replace(OWN, 'self_suicide, weapon, threat_harm', 'self_suicide, threat_harm'), /rules: "weapon" has to reach at least "urgent"/],
  ['contact despite an order', replace(OWN, /(- id: order\n {4}when: .*\n {4}atLeast: )priority/, '$1pattern'), /"order_in_place" with "contact" has to reach at least "priority"/],
  ['a partners’ line for anybody', replace(OWN, /(service: respect-phoneline\n) {4}when: .*\n/, '$1'), /general\[\d+\]\.when: "respect-phoneline" is named only with "rel_ex_partner" or "rel_partner"/],
  ['a programme nobody could confirm, first', replace(OWN, '  - { service: nhs-111 }\n', '  - { service: plsi-self-referral }\n  - { service: nhs-111 }\n'), /general: "nhs-111" has to come before "plsi-self-referral"/],
  ['a misspelt answer in what was agreed', replace(AGREED, 'ticked: [danger_now, threat_harm', 'ticked: [danger_now, threat_harms'), /agreed\.yaml:\d+: judgements\[0\]\.ticked: no answer of these routes sets "threat_harms"/],
  ['an answer of another route in what was agreed', replace(AGREED, 'together: [loss_of_control', 'together: [fear_life, loss_of_control'), /judgements\[\d+\]\.together: no answer of these routes sets "fear_life"/],
  ['a misspelt service in what was agreed', replace(AGREED, 'service: respect-phoneline', 'service: respect-line'), /agreed\.yaml:\d+: contacts\[0\]\.service: there is no content\/services\/respect-line\.yaml/],
  ['a judgement of no band', replace(AGREED, 'atLeast: urgent', 'atLeast: high'), /agreed\.yaml:\d+: judgements\[0\]\.atLeast: choose one of: listen, /],
  ['another age of a line in the reason for a question', replace(WORDS, 'why: You choose what to tick. Nothing you tick is sent or saved.', 'why: "{{childline name}} is for under 18s."'), /victim\.yaml:\d+: questions\.v11\.why: it says "under 18s" of childline, and "ages" of its record says below 19; /],
  ['an age of no line in the reason for a question', replace(WORDS, 'why: You choose what to tick.', 'why: Some lines are for under 21s only.'), /questions\.v11\.why: it says "under 21s", and no record has that age; name the service in the same sentence/],
  ['the words of two answers swapped', { [WORDS]: (text) => text.replace('fear_low: Annoyed or uncomfortable', 'fear_low: Very frightened').replace('fear_high: Very frightened', 'fear_high: Annoyed or uncomfortable') }, /questions\.v7\.options\.fear_(?:low|high): these are the words of "fear_(?:high|low)"; the words that were agreed for /],
  ['an answer turned round by one word', replace(WORDS, 'They have broken an order', 'They have kept an order'), /questions\.v9\.options\.order_breach: it was agreed as "They have broken an order or bail condition", and these words may mean something else; put it back, or, if people who know the field agreed, change it in content\/questionnaires\/agreed\.yaml too/],
  ['an answer without its "not"', replace(WORDS, "I don't live in Hampshire", 'I live in Hampshire'), /options\.out_of_area: it was agreed as "I don't live in Hampshire or the Isle of Wight"/],
  ['an answer that nobody agreed to', { ...replace(LOGIC, '      - fear_low\n', '      - fear_low\n      - { code: fear_none }\n'), ...replace(WORDS, '      fear_low:', '      fear_none: Not afraid\n      fear_low:') }, /options\.fear_none: content\/questionnaires\/agreed\.yaml does not have this answer; once people who know the field agreed to it, add "fear_none: Not afraid" there/],
  ['other words agreed on the same day', { ...replace(WORDS, 'fear_some: Worried', 'fear_some: Anxious'), ...replace(AGREED, 'fear_some: Worried', 'fear_some: Anxious') }, /agreed\.yaml:\d+: answers\.on: the words that were agreed for "victim v7" changed, and this is not newer than 2026-11-26; put them back, or write the day/],
  ['a sentence that is too long', replace(WORDS, 'You choose how much you tell them.', `You choose ${'what and when and how and '.repeat(6)}much.`), /a sentence has more than 25 words; make two of it/],
  ['an empty file', { [LOGIC]: () => '' }, /^content\/questionnaires\/victim\.yaml:\d+: the file is empty; fill it in, or put it back as it was$/],
];
