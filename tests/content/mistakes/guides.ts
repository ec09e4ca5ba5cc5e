import { GONE, replace } from '../../support/edit-content.ts';
import type { Mistake } from './mistake.ts';

const REPORT = 'guides/guide-report-to-police.md';
const PAGE = 'pages/for-professionals.md';
const FIGURES = 'pages/figures.md';
const OWN = 'guides/guide-own-behaviour.md';

/** What an editor gets wrong in guides. */
export const mistakesInGuides: readonly Mistake[] = [
  ['no front matter', replace(REPORT, /^---\n/, ''), /report-to-police\.md:\d+: begin with a line "---"/],
  ['broken YAML', replace(REPORT, 'first:', 'first: ['), /report-to-police\.md:\d+: this is not valid YAML/],
  ['a missing field', replace(REPORT, /review: .*\n---/, '---'), /review: it is missing/],
  ['an unknown field', replace(REPORT, 'summary:', 'sumary: x\nsummary:'), /sumary: there is no field of this name/],
  ['another code', replace(REPORT, 'code: report', 'code: police'), /code: the code of this guide is "report" for ever/],
  ['an unknown service', replace(REPORT, 'contact: police-101', 'contact: police-102'), /first\.contact: there is no content\/services\/police-102\.yaml/],
  ['an unknown service in the text', replace(REPORT, '{{police-101}}', '{{police-102}}'), /text: there is no content\/services\/police-102\.yaml/],
  ['an unknown guide', replace(REPORT, 'guide-protection-orders]', 'guide-orders]'), /next\[\d\]: there is no other content\/guides\/guide-orders\.md/],
  ['a link to nothing', replace(REPORT, '(/g/again/)', '(/g/agian/)'), /text: "\/g\/agian\/" is no page of this site/],
  ['a link to another site', replace(REPORT, '(/g/again/)', '(https://example.org/)'), /text: it holds an address of another site/],
  ['a link to another site in another notation', replace(REPORT, /$/, '\n\nYou can [ring][1] without proof.\n\n[1]: //example.org/\n'), /text: it holds more than paragraphs, headings, lists, bold words and links/],
  ['a link with a title that nobody sees', replace(REPORT, '(/g/again/)', '(/g/again/ "Ring them")'), /text: "\/g\/again\/ "Ring them"" is no page of this site/],
  ['a title in another notation', replace(REPORT, 'You can ring without proof.', 'Proof\n=====\n\nYou can ring without proof.'), /text: it holds a heading of another level/],
  ['a heading within a list, beside HTML', replace(REPORT, 'You can ring without proof.', '- ### Proof\n\n<b>You can ring.</b>'), /text: it holds a heading of another level/],
  ['a typed number', replace(REPORT, 'You can ring without proof.', 'You can ring 0808 802 0300.'), /text: it names the number "0808 802 0300"; numbers come from the records/],
  ['a mark with a space', replace(REPORT, '{{police-101}}', '{{police 101}}'), /text: "\{\{police 101\}\}" is no mark; write \{\{ID\}\}/],
  ['an hour without a source', replace(REPORT, 'You can ring without proof.', 'It is open 9am to 5pm.'), /facts: "It is open 9am to 5pm\." states a fact/],
  ['a duty without a source', replace(REPORT, 'You can ring without proof.', 'The police have to come.'), /facts: "The police have to come\." states a fact/],
  ['a place where somebody could be waited for', replace(REPORT, 'You can ring without proof.', 'The hubs are in a town.'), /"hubs are in" may not be used here/],
  ['HTML', replace(REPORT, 'You can ring without proof.', '<b>You can ring.</b>'), /text: it holds HTML/],
  ['a claim that the text has not', replace(REPORT, 'says: It is the police number', 'says: It is a police number'), /facts\[0\]\.says: the text has no "It is a police number/],
  ['a claim with an unknown source', replace(REPORT, 'sources: [ofcom, systemtek]', 'sources: [ofcom, systemtek, system]'), /facts\[\d\]\.sources: "system" is not a key/],
  ['a fact without a claim', replace(REPORT, 'You can ring without proof.', 'The Police Act of 1996 says so.'), /facts: "The Police Act of 1996 says so\." states a fact; add it with its source/],
  ['a source of nothing', replace(REPORT, 'sources:\n', 'sources:\n  idle: { title: A, publisher: B, date: undated, kind: own }\n'), /sources\.idle: no claim names this source/],
  ['a review before the reading', replace(REPORT, /review: 2027-05-26/, 'review: 2026-11-01'), /review: it is not after the day of "reviewed"/],
  ['a day to come', replace(REPORT, 'reviewed: 2026-11-26', 'reviewed: 2026-11-27'), /reviewed: 2026-11-27 is after today/],
  ['a long sentence', replace(REPORT, 'You can ring without proof.', `You can ring ${'and read and wait and ask '.repeat(5)}now.`), /text: a sentence has more than 25 words; make two of it: You can ring/],
  ['hard words', replace(REPORT, 'You can ring without proof.', 'Notwithstanding considerable evidential uncertainties, institutional responsibilities necessitate comprehensive documentation. '.repeat(12)), /text: it needs \d+\.\d years of school; use shorter words/],
  ['too many words', replace(REPORT, 'You can ring without proof.', 'You can ring now. '.repeat(60)), /text: it has \d+ words; split it, or shorten it to 700/],
  ['a sentence that reassures', replace(REPORT, 'You can ring without proof.', 'You are safe now.'), /text: "You are safe.*" may not be used here/],
  ['a service of the other side', replace(OWN, 'contact: nhs-111', 'contact: victim-support'), /first\.contact: "victim-support" is for people it happens to/],
  ['the name of one in the text', replace(OWN, 'You can stop, even', 'The National Stalking Helpline can. You can stop, even'), /text: it names "National Stalking Helpline"/],
  ['a guide of the other side', replace(OWN, 'next: [guide-next-ten-minutes]', 'next: [guide-safe-today]'), /next\[0\]: "guide-safe-today" is not for the readers of this guide/],
  ['a fact without a claim on a standing page', replace(PAGE, '## Recognition\n', '## Recognition\n\nThe Police Act of 1996 says so.\n'), /for-professionals\.md:\d+: facts: "The Police Act of 1996 says so\." states a fact; add it with its source/],
  ['a claim that a standing page has not', replace(PAGE, 'says: They explain', 'says: They know'), /for-professionals\.md:\d+: facts\[\d+\]\.says: the text has no "They know/],
  ['an unknown service on a standing page', replace(FIGURES, 'There are {{rape-support-line}}', 'There are {{rape-line}}'), /figures\.md:\d+: text: there is no content\/services\/rape-line\.yaml/],
  ['a sentence that reassures on a standing page', replace(PAGE, '## Recognition\n', '## Recognition\n\nYou are safe now.\n'), /for-professionals\.md:\d+: text: "You are safe.*" may not be used here/],
  ['a title that harms in the list, of a standing page', replace(FIGURES, /title: Figures for.*/, 'title: You are safe now'), /figures\.md:\d+: listing\.title: "You are safe.*" may not be used here/],
  ['a day to come on a standing page', replace(PAGE, 'reviewed: 2026-11-26', 'reviewed: 2026-11-27'), /for-professionals\.md:\d+: reviewed: 2026-11-27 is after today/],
  ['a standing page that is gone', { [PAGE]: () => GONE }, /^content\/pages\/for-professionals\.md: the file is missing; put it back$/],
  ['a guide that is gone, because links rely on its page', { [REPORT]: () => GONE }, /^content\/guides\/guide-report-to-police\.md: the file is missing, and links rely on its page; put it back$/],
];
