/** The ids and codes that addresses and command lines promise for ever. Neither is ever reused. */
export const SERVICE_CODES: Readonly<Record<string, string>> = {
  'emergency-999': '999',
  'emergency-bsl': 'bsl',
  'emergency-sms': 'txt',
  'relay-999': 'relay',
  'police-101': '101',
  'police-online': 'pol',
  'national-stalking-helpline': 'nsh',
  'stalking-advocacy-service': 'sass',
  'plsi-self-referral': 'plsi',
  'victim-support': 'vs',
  'national-domestic-abuse-helpline': 'dah',
  'victim-care-service': 'vcs',
  'cyber-helpline': 'cyber',
  safeguarding: 'sg',
  'hampshire-domestic-abuse-line': 'hda',
  'southampton-pippa': 'pippa',
  samaritans: 'sam',
  shout: 'shout',
  'nhs-111': '111',
  childline: 'cl',
  galop: 'gl',
  'karma-nirvana': 'kn',
  'revenge-porn-helpline': 'rph',
  'mens-advice-line': 'mal',
  paladin: 'pal',
  'respect-phoneline': 'rp',
  gp: 'gp',
  crimestoppers: 'cs',
  'alcohol-drug-help': 'ad',
  'solicitor-or-probation': 'law',
  'isle-of-wight-paragon': 'iwp',
  'hampton-trust': 'ht',
  'rape-support-line': 'rsl',
  'assault-referral-centre': 'nrc',
  ceop: 'cp',
  'report-remove': 'rr',
  'nspcc-helpline': 'nsp',
  'forced-marriage-unit': 'fmu',
  hourglass: 'hg',
  'muslim-womens-network': 'mwn',
  'tech-safety-refuge': 'ts',
  'childrens-services': 'cos',
  'adults-services': 'ads',
};

/** The same for guides. */
export const GUIDE_CODES: Readonly<Record<string, string>> = {
  'guide-tech-safety': 'tech',
  'guide-protection-orders': 'orders',
  'guide-report-to-police': 'report',
  'guide-incident-diary': 'diary',
  'guide-victims-code': 'rights',
  'guide-own-behaviour': 'steps',
  'guide-next-ten-minutes': 'ten',
  'guide-what-counts': 'what',
  'guide-safe-today': 'today',
  'guide-when-nobody-helped': 'again',
  'guide-what-to-say': 'say',
  'guide-work-or-school': 'work',
  'guide-for-managers': 'team',
  'guide-helping-someone': 'friend',
  'guide-someone-doing-it': 'know',
  'guide-easy-words': 'easy',
};

/** Things to print. */
export const PAPER_PAGES: readonly string[] = [
  '/p/log/',
  '/p/fold/',
  '/p/slip/',
  '/p/own/',
  '/p/urge/',
  '/p/strips/',
  '/p/all/',
  '/p/pick/',
];

/** The pages for people worried about their own or somebody else's behaviour. */
export const OWN_SIDE_PAGES: readonly string[] = [
  '/w/yb/',
  '/w/yd/',
  '/check/b/',
  '/check/d/',
  '/s/plsi/',
  '/s/rp/',
  '/s/ht/',
  '/s/law/',
  '/g/steps/',
  '/g/ten/',
  // Beyond what is promised: also read by people on that side.
  '/g/know/',
  '/p/own/',
  '/p/urge/',
];

/** What only `/check/d/` may also name, for somebody who is afraid of the person they know. */
export const AFRAID_CONTACTS: readonly string[] = [
  'victim-support',
  'national-stalking-helpline',
  'national-domestic-abuse-helpline',
  'mens-advice-line',
];

/** How to call 999 without speaking, word for word. */
export const SILENT_CALL =
  'On a mobile: stay on the line, listen, cough or tap. If asked, press 55. 55 does not tell them where you are. A silent call alone does not bring police. On a landline there is no 55: stay on the line.';

/** Ends of addresses under `/w/` that are on paper somewhere. Never remove one. */
export const PRINTED_CODES: Record<string, readonly string[]> = {
  'week-2024': ['24a', '24a-gp', '24a-lib', '24a-uni', '24a-film'],
  'all-year-victim': ['ya', 'ya-gp', 'ya-lib', 'ya-uni', 'ya-pub', 'ya-work', 'ya-web'],
  'all-year-own': ['yb', 'yb-gp', 'yb-lib', 'yb-pub', 'yb-off'],
  'all-year-someone': ['yc', 'yc-gp', 'yc-sch', 'yc-work'],
  'all-year-doing': ['yd', 'yd-gp', 'yd-lib', 'yd-work'],
};
