import { describeFlips, ids } from '../support/flips.ts';

// Every sixth of them; tests/slow has all.
describeFlips(ids.filter((_, index) => index % 6 === 0));
