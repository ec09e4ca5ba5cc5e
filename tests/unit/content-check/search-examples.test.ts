import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { checkSearchExamples } from '../../../src/content-check/rules/search.ts';
import { readSearchExamples } from '../../../src/content-check/search-examples.ts';
import { searchExamplesSchema } from '../../../src/schemas/search.ts';
import { type Audience, ROUTES } from '../../../src/vocabulary/audience.ts';

const FOLDER = 'content/search-examples';
const SIDES = ['victim', 'other', 'own', 'doing', 'work', 'none'];
const KNOWN = {
  all: new Set(['helpline', 'desk', 'course', 'listener']),
  ownSide: new Set(['course']),
  victimSide: new Set(['helpline']),
  audiences: new Map<string, readonly Audience[]>([
    ['helpline', ['victim', 'other.target']],
    ['desk', ['professionals']],
    ['course', ['own']],
    ['listener', ROUTES],
  ]),
};

/** What is read from one file; the others have one example each. */
function read(side: string, text: string) {
  const files = new Map(
    SIDES.map((name) => [
      `search-examples/${name}.yaml`,
      name === side ? text : `- first: [listener]\n  say:\n    - ${name}\n`,
    ]),
  );
  const { examples, faults } = readSearchExamples(files);
  return { examples: examples.filter((example) => example.side === side), faults };
}

/** The faults of one example of a side. */
const check = (side: string, first: string, ...said: string[]) =>
  checkSearchExamples(
    read(side, `- first: [${first}]\n  say:\n${said.map((say) => `    - ${say}\n`).join('')}`)
      .examples,
    KNOWN,
  ).map(({ line, message }) => [line, message]);

describe('readSearchExamples', () => {
  it('reads each sentence with what is above it', () => {
    const text = [
      '# A note.',
      '- first: [helpline, listener]',
      '  say:',
      '    - he follows me',
      '    - "he said: \\"no\\""',
      '',
      '- first: [listener]',
      '  pin: crisis',
      '  young: true',
      '  byHeart: true',
      '  say:',
      '    - im 14',
    ].join('\n');
    const file = 'content/search-examples/victim.yaml';
    expect(read('victim', text)).toEqual({
      faults: [],
      examples: [
        { say: 'he follows me', side: 'victim', first: ['helpline', 'listener'], file, line: 4 },
        { say: 'he said: "no"', side: 'victim', first: ['helpline', 'listener'], file, line: 5 },
        {
          ...{ say: 'im 14', side: 'victim', first: ['listener'], pin: 'crisis', isYoung: true },
          ...{ isByHeart: true, file, line: 12 },
        },
      ],
    });
  });

  it.each([
    ['- first: helpline', 1, 'is none of the lines'],
    ['- first: [helpline]\n  say:\n   - he follows me', 3, 'is none of the lines'],
    ['- first: [helpline]\n    - he follows me', 2, 'is none of the lines'],
    ['- first: [helpline]\n  pin: later', 2, 'is none of the lines'],
    ['- first: [helpline]\n  say:\n  young: true', 3, 'is none of the lines'],
    ['- first: [helpline]\n  say:\n    - he said: no', 3, 'in double quotes'],
    ['- first: [helpline]\n  say:\n    - 85258', 3, 'in double quotes'],
    ['- first: [helpline]\n  say:\n    - "he said', 3, 'with a double quote'],
    [`- first: [helpline]\n  say:\n    - ${'he '.repeat(400)}x`, 3, 'shorten'],
    ['- first: [helpline]\n  say:\n    - "he" said', 3, 'end the sentence with a double quote'],
    ['- first: [helpline]\n  say:\n    - "he said\\nno"', 3, 'one plain line'],
    ['- first: [helpline]\n  say:\n\t- he follows me', 3, 'it begins with a tab'],
    ['- first: [helpline]\n  say:\n', 1, 'has no sentence'],
    ['- first: [helpline]', 1, 'has no sentence'],
    ['- first: [a]\n- first: [b]\n  say:\n    - he follows me', 1, 'has no sentence'],
    ['- first: []\n  say:\n    - he follows me\n    - he waits', 1, 'is none of the lines'],
    ['- first: [a, b, a]\n  say:\n    - he follows me', 1, '"a" is listed twice'],
    ['- first: [a, b, c, d, e, f, g, h, i]\n  say:\n    - he waits', 1, 'at most 8 ids'],
    ['- first: [a]\n  pin: danger\n  pin: crisis\n  say:\n    - he waits', 3, 'is there twice'],
    ['# nothing else', 1, 'the file has no examples'],
  ])('names the line that cannot be read: %j', (text, line, message) => {
    expect(read('own', text).faults).toEqual([
      {
        file: 'content/search-examples/own.yaml',
        field: '',
        line,
        message: expect.stringContaining(message) as string,
      },
    ]);
  });

  it('refuses what a merge left, and a character that nobody sees', () => {
    const text = '- first: [helpline]\n  say:\n    - he follows me';
    for (const left of ['\n<<<<<<< HEAD', '\u00AD'])
      expect(read('own', text + left)).toEqual({
        examples: [],
        faults: [expect.objectContaining({ line: left.startsWith('\n') ? 4 : 3 })],
      });
  });

  it('misses a file', () => {
    const { faults } = readSearchExamples(new Map());
    expect(faults.map(({ file }) => file)).toEqual(SIDES.map((side) => `${FOLDER}/${side}.yaml`));
  });

  it.each(readdirSync(FOLDER))('reads %s as a parser of YAML does', (name) => {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
    const groups = searchExamplesSchema.parse(parse(text));
    const files = new Map([[`search-examples/${name}`, text]]);
    expect(
      readSearchExamples(files).examples.map(({ say, first, pin, isYoung, isByHeart }) => {
        return { say, first, pin, young: isYoung, byHeart: isByHeart };
      }),
    ).toEqual(
      groups.flatMap(({ say, first, pin, young, byHeart }) =>
        say.map((sentence) => ({ say: sentence, first, pin, young, byHeart })),
      ),
    );
  });
});

describe('checkSearchExamples', () => {
  it.each([
    ['none', '0808 802 0300'],
    ['victim', 'he came 2 doors down the road'],
    ['victim', 'he was @ my work at 7pm on the m27 7pm again'],
    ['victim', 'he rang 40 times on 24 11 2026'],
  ])('lets pass what leads to nobody: %s, %s', (side, say) => {
    expect(check(side, 'listener', say)).toEqual([]);
  });

  it('finds nothing wrong with ids of the side', () => {
    expect(check('victim', 'helpline, listener', 'he follows me')).toEqual([]);
    expect(check('own', 'course, listener', 'i follow her')).toEqual([]);
    expect(check('work', 'helpline, course', 'for a client')).toEqual([]);
    expect(check('none', 'course', 'evening course')).toEqual([]);
  });

  it('misses an id that does not exist', () => {
    expect(check('victim', 'nobody', 'he follows me')).toEqual([
      [3, 'there is no service or guide "nobody"; correct the id wherever it is here'],
    ]);
  });

  it('tells once of an id that is wrong in many lines', () => {
    expect(check('victim', 'nobody', 'he follows me', 'he texts me')).toHaveLength(1);
    expect(check('own', 'helpline', 'i follow her', 'i text her')).toHaveLength(1);
  });

  it.each([
    ['own', 'helpline'],
    ['doing', 'helpline'],
    ['victim', 'course'],
    ['other', 'course'],
  ])('never leads somebody of the side "%s" to %s', (side, id) => {
    expect(check(side, `listener, ${id}`, 'a sentence')).toEqual([
      [3, `"${id}" is for the other side; never lead anybody of this one there`],
    ]);
  });

  it.each(['victim', 'other', 'own', 'doing'])(
    'leads nobody of the side "%s" to a service that is for nobody of it',
    (side) => {
      const message = expect.stringContaining('"desk" is not for ') as string;
      expect(check(side, 'desk', 'a sentence')).toEqual([[3, message]]);
      expect(check(side, 'listener', 'a sentence')).toEqual([]);
    },
  );

  it('leads people at work to whatever they ask for', () => {
    expect(check('work', 'desk, helpline, course', 'a sentence')).toEqual([]);
  });

  it('finds a sentence that is listed twice, whatever its case and marks', () => {
    expect(check('victim', 'helpline', 'He follows me.', 'he follows  me')).toEqual([
      [4, expect.stringContaining('is at content/search-examples/victim.yaml:3 too')],
    ]);
  });

  it.each(['""', '"  "', '"!!!"', '(...'])('finds a sentence without a word: %s', (say) => {
    expect(check('victim', 'helpline', say)).toEqual([
      [3, expect.stringContaining('has no word') as string],
    ]);
  });

  it.each([
    'ring me on 07700900123',
    'ring me on 07700 900 123',
    'ring me on +44 7700 900123',
    'ring (023) 9283 1122',
    'write to a.b@example.org',
    '"see https://example.org"',
    'see www.example.org',
    'he is @some_one on insta',
    'i live at so14 2aa',
    'he waits at 12 Acacia Avenue',
    'his name is Adam Example',
  ])('keeps out what could lead to somebody: %s', (say) => {
    expect(check('victim', 'helpline', say)).toEqual([
      [3, expect.stringContaining('leave out names, numbers and addresses')],
    ]);
  });
});
