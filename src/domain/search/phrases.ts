/** Up to three words with the space after each. */
const GAP = '(?:[a-z0-9]+ ){0,3}';

/** Up to four words with the space after each, none of which brings in the writer or somebody new. */
const CLOSE_GAP =
  '(?:(?!(?:he|she|they|hes|shes|theyre|who|someone|somebody|me|my|us|our|mine|him to|her to|them to) )[a-z0-9]+ ){0,4}';

const PERSON =
  '(?:girl|woman|lady|man|guy|bloke|lad|boy|crush|wife|husband|girlfriend|boyfriend|gf|bf|partner|missus|fiance|fiancee|boss|manager|doctor|nurse|therapist|teacher|tutor|lecturer|colleague|coworker|neighbour|classmate|student|barmaid|barista|waitress|actress|actor|singer|celebrity|celeb|streamer|influencer|newsreader|presenter|stranger|model|mate|friend|family)';

/**
 * Words that stand for one another in many phrases, each a name after a point. `.act` is what somebody
 * does who stalks, in all its forms; `.them` is a third person it is done to; `.he` is one who does
 * it; `.kin` is somebody the writer knows. Who acts on whom tells the sides apart, and only such words
 * show it. `.start` is the beginning of the text.
 */
const SETS: Readonly<Record<string, string>> = {
  act: [
    '(?:(?:follow|harass|messag|text|phon|email|contact|watch|check|track|spy|pester|bother|hound|bombard|snoop|wait|park|loiter|lurk|hack|star|threaten|hassl)[a-z]*',
    'stalk(?:s|ed|ing)?|txt|dm|dms|dming|spie[sd]|obsess(?:es|ed|ing)?|fixate[sd]?|call(?:s|ed|ing)?|ring|rings|ringing|rang|snap(?:s|ped|ping)?',
    'send|sends|sent|sending|writ(?:e|es|ing)|wrote|driv(?:e|es|ing)|drove|sit|sits|sat|sitting|stand|stands|stood|standing|walk(?:s|ed|ing)?|hang|hangs|hung|hanging|cycl(?:e|es|ed|ing)',
    '(?:turn|show|rock)(?:s|ed|ing)? up|go|goes|went|going|gone|look(?:s|ed|ing)?|read|reads|reading|log(?:s|ged|ging)?|search(?:es|ed|ing)?|google[sd]?|googling|photograph(?:s|ed|ing)?|film(?:s|ed|ing)?|visit(?:s|ed|ing)?|chas(?:e|es|ed|ing)|post(?:s|ed|ing)?)',
  ].join('|'),
  them: `(?:her|him|them|hers|his|their|theirs|(?:(?:my|an|the|his|her|this|some|our) )?(?:old )?ex(?:s|es)?|(?:(?:my|a|an|the|this|that|some|one|another|same|our) )?(?:[a-z]+ )?${PERSON}s?)`,
  kin: '(?:son|daughter|brother|bro|sister|mate|friend|bestie|dad|father|mum|mother|flatmate|housemate|roommate|colleague|coworker|cousin|nephew|niece|uncle|aunt|auntie|lad|boy|girl|husband|hubby|wife|partner|boyfriend|bf|girlfriend|gf|fella|grandson|granddaughter|stepson|stepdad|relative|lodger|pal|student|pupil|employee|client|patient|tenant|resident|gran|nan|grandad)(?: in law)?',
  he: '(?:he|she|they|hes|shes|theyre|(?:my )?ex|someone|somebody|(?:a |the |this |some )?(?:man|woman|guy|bloke|girl|lad))',
  order:
    '(?:(?:restraining |stalking protection |court |protection |my )?orders?|injunction|bail|licence|spo|restraining|non mol[a-z]*|conditions|curfew|tag)',
  police: '(?:police|officers?|pc|cops?|101|they|copper)',
  msg: '(?:messages|texts|emails|e mails|calls|dms|likes|comments|letters|gifts|flowers|notes|voicemails)',
  town: '(?:hampshire|portsmouth|southampton|winchester|basingstoke|andover|fareham|gosport|havant|eastleigh|southsea|farnborough|aldershot|new forest|waterlooville|petersfield|alton|romsey|lymington|fleet)',
  drunk:
    '(?:drink|drinks|drinking|drunk|pissed|wasted|high|stoned|hammered|wine|beers|coke|coked up|cocaine|weed|cannabis|heroin|ketamine)',
  deaf: '(?:deaf|deafblind|bsl|sign language|signer|signing|hard of hearing|hearing (?:aid|aids|impaired|loss)|lip ?read[a-z]*|cant hear|cannot hear|dont hear|text relay)',
  pic: '(?:pics?|pictures?|photos?|nudes?|images?|videos?|sex tape|intimate)',
  bad: '(?:stalk|harass|obsess|scar|frighten|abus|creep|dangerous|controlling)[a-z]*',
  client:
    '(?:clients?|patient|detainee|service user|offender|prisoner|pp|resident|tenant|suspect|respondent|defendant|male|mentee)',
  age: '(?:[89]|1[0-7])',
  start: '^',
};

/**
 * Makes one expression of phrases for normalised texts. In a phrase `(a|b)` is either, `(a)?` may be
 * missing, ` .. ` is up to three words, ` ... ` is up to four words that bring in nobody new, `*` is
 * the rest of a word, and a point before a name is one of the sets above.
 */
export function compilePhrases(phrases: readonly string[]): RegExp {
  return new RegExp(`(?:^| )(?:${phrases.map(toSource).join('|')})(?= |$)`);
}

function toSource(phrase: string): string {
  return phrase
    .replaceAll('*', '[a-z0-9]*')
    .replace(/(?: \([^()]*\)\?)+$/, (tail) => tail.replaceAll(/ (\([^()]*\))\?/g, '(?: $1)?'))
    .replaceAll(/(\([^()]*\))\? /g, '(?:$1 )?')
    .replaceAll(/\.([a-z]+)( ?)/g, (_, name: string, space: string) =>
      name === 'start' ? '^' : `${findSet(name)}${space}`,
    )
    .replaceAll('... ', CLOSE_GAP)
    .replaceAll('.. ', GAP);
}

function findSet(name: string): string {
  const set = SETS[name];
  if (set === undefined) throw new Error(`there is no set of words ".${name}"`);
  return set;
}

/** The plain words of phrases, for the vocabulary. */
export function listPhraseWords(phrases: readonly string[]): string[] {
  return phrases.flatMap((phrase) =>
    spellOut(phrase)
      .split(/[ ()|?]+/)
      .filter((word) => /^[a-z0-9]{2,}$/.test(word)),
  );
}

/** A phrase with the words of its sets; an open stem such as `messag` stands for two of its forms. */
function spellOut(phrase: string): string {
  return phrase.replaceAll(/\.([a-z]+)/g, (_, name: string) =>
    findSet(name)
      .replace(/^\(\?:(follow[a-z|]*)\)\[a-z\]\*/, (__, stems: string) =>
        stems.replaceAll(/[a-z]+/g, '$&ing|$&ed'),
      )
      .replaceAll(/[a-z]+\(\?:[a-z|]*\)\??|[a-z]+\[[a-z]*\][*?]?/g, ' ')
      .replaceAll('?:', ' '),
  );
}
