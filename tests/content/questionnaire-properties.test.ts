import { describeProperties } from '../support/questionnaire-properties.ts';

// The whole extent is tried in tests/slow/.
describeProperties({ most: 2, larger: 5000 });
