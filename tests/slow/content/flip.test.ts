import { describeFlips, ids } from '../../support/flips.ts';

describeFlips(ids);
