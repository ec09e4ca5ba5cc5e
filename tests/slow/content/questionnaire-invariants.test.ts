import { describeInvariants } from '../../support/questionnaire-invariants.ts';

describeInvariants(3);
