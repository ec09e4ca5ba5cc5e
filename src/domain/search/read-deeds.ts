import { I, ME, setOf, THEM, THEY } from './pronouns.ts';
import { makeWordTest, type WordSets } from './word-sets.ts';

/**
 * Who does something to whom, by the words of a search. `kin` is somebody the reader knows and speaks
 * of as theirs: a friend, a son, a sister.
 */
export type Deed = 'i-them' | 'they-me' | 'they-kin' | 'kin-them' | 'they-them';

/** Finds the deeds that corrected words speak of, each once. */
export type DeedReader = (words: readonly string[]) => Deed[];

type Doer = 'i' | 'they' | 'kin';
type Target = 'me' | 'them' | 'kin';

/** How many words the doer may stand before the deed, and the one it is done to after it. */
const REACH_BEFORE = 8;
const REACH_AFTER = 5;

const ALSO = setOf('and or but so then because cos when after if');
/** Before a word in -ed, these make it something done to whoever they speak of. */
const BE = setOf('be been being get gets getting got am im is are was were hes shes theyre feel');
/** Between somebody and a deed, these make it theirs: "asked her to stop". */
const LEADING = setOf('to stop not from keep be just about');
const ANYBODY = setOf('someone somebody anyone people women men girls');
/** After these, "messages" and "contact" are things, no deeds. */
const OF = setOf('no a an the any my our his her their these those more all of for with on about');

/**
 * Makes a reader of deeds. "He keeps driving past my house" and "I keep driving past her house" have
 * every telling word in common: only the doer and the one it is done to tell the sides apart.
 *
 * @param sets `act` what people who stalk do, `contact` what others do too, `kin` whom one calls one's
 *   own, `male` and `female` those of them who can be only "he" or "she", `person` anybody else
 */
export function makeDeedReader(sets: WordSets): DeedReader {
  const isAct = makeWordTest(sets.act);
  const isContact = makeWordTest(sets.contact);
  const isMale = makeWordTest(sets.male);
  const isFemale = makeWordTest(sets.female);
  const isFriend = makeWordTest(sets.kin);
  const isPerson = makeWordTest(sets.person);
  const isKin = (word: string) => isMale(word) || isFemale(word) || isFriend(word);

  return (words) => {
    const at = (place: number) => words[place] ?? '';
    const isDeed = (place: number) => isAct(at(place)) || isContact(at(place));
    /** "Follows" is not said of oneself. */
    const isOfOthers = (place: number) => /[^s]s$/.test(at(place));
    /** The "old" of "my 15 year old". */
    const isAge = (place: number) => at(place) === 'old' && /^\d*y/.test(at(place - 1));

    /** True for "my brother", and for "brother" where a text begins with it; not for "my sister's ex". */
    function isOwned(place: number): boolean {
      if (at(place - 1) === 'ex' || isKin(at(place - 1))) return false;
      return place === 0 || words.slice(Math.max(0, place - 3), place).some((word) => ME.has(word));
    }

    /** Whom "he" or "she" means: one's own, where the last who was named is and can be meant. */
    function findMeant(pronoun: number): Doer {
      for (let place = pronoun - 1; place >= 0; place -= 1) {
        const word = at(place);
        if (isPerson(word)) return 'they';
        if (!isKin(word) && !isAge(place)) continue;
        const canBe =
          place === pronoun - 1 ||
          (at(pronoun).startsWith('he') && isMale(word)) ||
          (at(pronoun).startsWith('she') && isFemale(word));
        return canBe && isOwned(place) ? 'kin' : 'they';
      }
      return 'they';
    }

    /** Whose deed it is: the nearest before it who can be its subject. */
    function findDoer(deed: number): Doer | undefined {
      for (let place = deed - 1; place >= Math.max(0, deed - REACH_BEFORE); place -= 1) {
        const word = at(place);
        if (I.has(word) && !isOfOthers(deed)) return 'i';
        if (THEY.has(word)) return findMeant(place);
        if (isKin(word) || isAge(place)) return isOwned(place) ? 'kin' : 'they';
        if (isPerson(word)) return 'they';
        const isLed = words.slice(place + 1, deed).every((between) => LEADING.has(between));
        if (isLed && word === 'me') return at(deed).endsWith('ed') ? 'they' : 'i';
        if (isLed && THEM.has(word)) return 'they';
      }
      return undefined;
    }

    /** To whom it is done: the nearest after it, before anybody does something else. */
    function findTarget(deed: number): Target | undefined {
      for (let place = deed + 1; place <= deed + REACH_AFTER && place < words.length; place += 1) {
        const word = at(place);
        if (word === 'my' || word === 'our') return findOwned(place);
        if (ME.has(word)) return 'me';
        if (THEM.has(word) || isKin(word) || isPerson(word)) return 'them';
        if (I.has(word) || THEY.has(word)) return undefined;
        if (ALSO.has(word) && !isDeed(place + 1)) return undefined;
      }
      return undefined;
    }

    /** What "my" leads to: somebody, or a thing of the reader's. */
    function findOwned(my: number): Target {
      for (let place = my + 1; place <= my + 3 && !isDeed(place); place += 1) {
        const word = at(place);
        if (isPerson(word) || isPerson(at(place + 1))) return 'them';
        if (isKin(word)) return 'kin';
        if (THEM.has(word) || ALSO.has(word)) break;
      }
      return 'me';
    }

    /**
     * The deed of a word, and whether the words say both sides of it. What is done by somebody, or is
     * "from" them, has its doer behind it.
     */
    function read(deed: number): { deed: Deed; isPlain: boolean } | undefined {
      const word = at(deed);
      const isThing = OF.has(at(deed - 1)) || /^\d+$/.test(at(deed - 1)) || at(deed + 1) === 'with';
      if (isThing && !/(?:ing|ed)$/.test(word)) return undefined;
      const isStrong = isAct(word);
      const isOurs = words.slice(0, deed).some((before) => ME.has(before));
      const named = findDoer(deed);
      const doer = named ?? (isOfOthers(deed) ? 'they' : undefined);
      const target = findTarget(deed);
      const say = (said: Deed, isPlain = true) => ({ deed: said, isPlain });
      const isBy = at(deed + 1) === 'from' || words.slice(deed + 1, deed + 4).includes('by');
      if (isBy && target) return say(turn(named, target));
      const before = /^\d+$/.test(at(deed - 1)) ? at(deed - 2) : at(deed - 1);
      const isPassive = word.endsWith('ed') && BE.has(before) && !target;
      if (isPassive) return say(doer === 'kin' || doer === 'they' ? 'they-kin' : 'they-me');
      if (doer === 'i') {
        if (target === 'them' || (target === 'kin' && isStrong)) return say('i-them');
        return target === undefined && isStrong ? say('i-them', false) : undefined;
      }
      if (target === 'me') return say('they-me');
      if (target === 'kin') return say('they-kin');
      if (doer === 'kin' && !target)
        return isStrong ? say(isOurs ? 'kin-them' : 'they-me', false) : undefined;
      if (doer === 'kin') return say('kin-them');
      if (doer === 'they') return target ? say('they-them') : say('they-me', false);
      // "A stalking ex" is what the ex is; "text someone" looks for help.
      if (isPerson(at(deed + 1))) {
        if (!ANYBODY.has(at(deed + 1))) return say('they-me', false);
        if (!isStrong) return undefined;
      }
      return target && say('i-them', false);
    }

    const found = words.flatMap((_, place) => (isDeed(place) && read(place)) || []);
    const plain = found.filter(({ isPlain }) => isPlain);
    const deeds = (plain.length > 0 ? plain : found).map(({ deed }) => deed);
    const untold = findUntold(deeds);
    return [...new Set(deeds)].filter((deed) => !untold.includes(deed));
  };
}

/** A deed told from the side of whom it is done to: "she is followed by me". */
function turn(done: Doer | undefined, by: Target): Deed {
  if (by === 'me') return 'i-them';
  if (done === 'kin') return 'they-kin';
  if (done === 'they') return by === 'kin' ? 'kin-them' : 'they-kin';
  return 'they-me';
}

const DONE_TO_US: readonly Deed[] = ['they-me', 'they-kin'];

/** Where both do something, what is told less often, or else earlier, is what brought it about. */
function findUntold(deeds: readonly Deed[]): readonly Deed[] {
  const mine = deeds.filter((deed) => deed === 'i-them').length;
  const theirs = deeds.filter((deed) => DONE_TO_US.includes(deed)).length;
  if (mine === 0 || theirs === 0) return [];
  const isMineLast =
    [...deeds].reverse().find((deed) => deed === 'i-them' || DONE_TO_US.includes(deed)) ===
    'i-them';
  return mine > theirs || (mine === theirs && isMineLast) ? DONE_TO_US : ['i-them'];
}
