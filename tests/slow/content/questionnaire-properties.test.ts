import { describeProperties } from '../../support/questionnaire-properties.ts';

describeProperties({ most: Infinity, larger: 100_000 });
