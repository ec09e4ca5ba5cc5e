import { describeFlips, ids } from '../support/flips.ts';

// Every third of them; tests/slow has all.
describeFlips(ids.filter((_, index) => index % 3 === 0));
