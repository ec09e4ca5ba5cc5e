import { expect, it } from 'vitest';
import { listFaults } from '../support/edit-content.ts';
import { mistakesInNumbers } from './mistakes/numbers.ts';

it.each(mistakesInNumbers)('%s is one clear line', async (_, edits, message) => {
  const lines = await listFaults(edits);
  expect(lines.filter((line) => message.test(line)), lines.join('\n')).toHaveLength(1);
});
