import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { readContentFiles } from '../../../src/content-check/content-files.ts';
import { parseYaml } from '../../../src/content-check/parse.ts';
import { makeRandom } from '../../support/make-random.ts';

const texts = [...readContentFiles('content')].flatMap(([name, text]) =>
  name.endsWith('.yaml') && text ? [text.split('\n').slice(0, 40).join('\n')] : [],
);
const PIECES = [': ', '- ', '\n', '\n  ', '  ', '[', ']', '{', '}', '"', "'", ' #', '#', ',', '|']
  .concat(['>-', '? ', '~', 'null', '012', '0b1', '1_0', '.5', '\\', '@', '%', '! ', '&a ', '*a'])
  .concat(['<<: ', '\t', '\r', '---\n', '...', '\u0085', '\u0000', 'é', "''", '""']);

/** What the fault-reporting parser makes of a text; undefined if it finds a fault. */
function readSlowly(text: string): unknown {
  const document = parseDocument(text);
  const isFaulty = document.errors.length > 0 || document.warnings.length > 0;
  return isFaulty ? undefined : (document.toJS() as unknown);
}

describe('parseYaml', () => {
  it('reads damaged content as the parser does that names the faults', () => {
    const random = makeRandom('damaged content');
    const pick = (length: number) => Math.floor(random() * length);
    for (let count = 0; count < 600; count += 1) {
      const text = texts[pick(texts.length)] ?? '';
      const at = pick(text.length);
      const damaged =
        text.slice(0, at) + (PIECES[pick(PIECES.length)] ?? '') + text.slice(at + pick(3));
      const { data, faults } = parseYaml('content/x.yaml', damaged);
      if (faults.length === 0) expect(data, damaged).toEqual(readSlowly(damaged));
      else expect(faults).toHaveLength(1);
    }
  });

  it.each([
    ['a: *b', undefined],
    ['a: &b x\nc: *b', undefined],
    ['x: &b 1\ny: {"a":*b}', undefined],
    ['x: &b 1\ny: [c,*b]', undefined],
    ['x: &b 1\ny:\n  - *b', undefined],
    ['a: [x', 1],
    ['a: 1\na: 2', 2],
    ['', undefined],
  ])('finds the fault of "%s"', (text, line) => {
    const faults = parseYaml('f', text).faults.map((fault) => [fault.file, fault.line]);
    expect(faults).toEqual([['f', line]]);
  });

  it('takes a star within words for what it is', () => {
    expect(parseYaml('f', 'times: "(1:*|2:*)"')).toEqual({
      data: { times: '(1:*|2:*)' },
      faults: [],
    });
  });
});
