import { describe, expect, it } from 'vitest';
import type { Campaign } from '../../../../src/domain/campaign/campaign.ts';
import { planKits } from '../../../../src/domain/kit/kit.ts';
import { campaignSchema } from '../../../../src/schemas/campaign.ts';
import { makePhone, makeService } from '../../../support/make-service.ts';
import { makeDirectory } from '../../../support/ui-words.ts';

const TODAY = '2026-11-24';
const SITE = { name: 'Local help', silentCall: 'Press 55.' };
const always = (review: string) => ({
  kind: 'always',
  provenance: { sources: ['first'], standing: 'published', review },
});
const provenance = (changes: Record<string, unknown>) => ({
  sources: ['first'],
  standing: 'published',
  review: '2027-01-01',
  ...changes,
});
const emergency = makeService('emergency-999', {
  code: '999',
  channels: [makePhone({ number: '999', shown: '999' })],
});

function makeCampaign(changes: Record<string, unknown> = {}): Campaign {
  return {
    id: 'all-year',
    ...campaignSchema.parse({
      code: 'ya',
      name: 'All the year',
      route: 'victim',
      heading: 'Is it happening to you?',
      lead: 'You can ask.',
      services: [{ service: 'one', why: 'To talk' }],
      numbers: [{ service: 'one', why: 'To talk' }],
      channels: [
        { code: 'gp', where: 'Surgeries' },
        { code: 'film', where: 'Under the film', printed: false },
      ],
      review: '2027-04-01',
      ...changes,
    }),
  };
}

/** The plan of one campaign whose only number is the channel given. */
function plan(channel: Record<string, unknown> = makePhone(), today = TODAY) {
  const services = [emergency, makeService('one', { channels: [channel] })];
  return planKits(
    [makeCampaign()],
    makeDirectory(services, today),
    SITE,
    'https://help.example.org',
  );
}

describe('planKits', () => {
  it('gives each place its own address, and pictures that of the campaign', () => {
    const [kit] = plan().kits;
    expect(kit?.own.href).toBe('https://help.example.org/w/ya/');
    expect(kit?.printed.map(({ href, text, where }) => [href, text, where])).toEqual([
      ['https://help.example.org/w/ya-gp/', 'help.example.org/w/ya-gp', 'Surgeries'],
    ]);
    expect(kit?.isSample).toBe(false);
  });

  it('is a sample where the site has no address', () => {
    const services = [emergency, makeService('one')];
    const { kits } = planKits([makeCampaign()], makeDirectory(services, TODAY), SITE, undefined);
    expect(kits[0]?.isSample).toBe(true);
  });

  it('is good until the first review day of what it prints, and for six months at most', () => {
    const goodUntil = (channel: Record<string, unknown>) => plan(channel).kits[0]?.goodUntil;
    expect(goodUntil(makePhone())).toBe('1 January 2027');
    expect(goodUntil(makePhone({ hours: always('2026-12-05') }))).toBe('5 December 2026');
    const far = provenance({ review: '2030-01-01' });
    const services = [
      makeService('emergency-999', { code: '999', channels: [makePhone({ provenance: far })] }),
      makeService('one', { channels: [makePhone({ provenance: far })] }),
    ];
    const campaign = makeCampaign({ review: '2030-01-01' });
    expect(
      planKits([campaign], makeDirectory(services, TODAY), SITE, undefined).kits[0]?.goodUntil,
    ).toBe('24 May 2027');
  });

  it('prints hours that are always or confirmed, and no others', () => {
    const hoursOf = (hours: unknown) => plan(makePhone({ hours })).kits[0]?.numbers[0].hours;
    const weekly = (changes: Record<string, unknown>) => ({
      kind: 'weekly',
      sessions: [{ days: ['mon'], opens: '09:00', closes: '17:00' }],
      bankHolidays: 'unknown',
      provenance: provenance(changes),
    });
    expect(hoursOf(always('2027-01-01'))).toBe('Day and night.');
    expect(hoursOf(weekly({}))).toBeUndefined();
    expect(hoursOf({ kind: 'unknown', note: 'Not known.' })).toBeUndefined();
    const confirmed = { by: 'the editor', on: '2026-11-20' };
    expect(hoursOf(weekly({ standing: 'confirmed', confirmed }))).toBe('Monday, 9am to 5pm.');
  });
});

describe('a kit stops, with file and field, at', () => {
  const faultsOf = (channel: Record<string, unknown>, today?: string) =>
    plan(channel, today).faults.map(({ file, field, message }) => `${file} ${field}: ${message}`);
  const at = 'content/services/one.yaml channels[0].provenance: ';

  it('nothing where all is firm and in date', () => {
    expect(faultsOf(makePhone())).toEqual([]);
  });

  it('a number that is unconfirmed', () => {
    const unconfirmed = provenance({ standing: 'unconfirmed', reason: 'It may be another.' });
    expect(faultsOf({ kind: 'phone', asPrinted: '1', provenance: unconfirmed })).toEqual([
      `${at}it is unconfirmed (It may be another.); confirm it, or name another service in the campaign`,
    ]);
  });

  it('a number that rests on one old source', () => {
    const old = makePhone({ provenance: provenance({ sources: ['old'] }) });
    expect(faultsOf(old)).toEqual([expect.stringContaining(`${at}its only source is old`)]);
  });

  it('a number or hours whose day of review has passed', () => {
    expect(faultsOf(makePhone(), '2027-01-02')).toEqual([
      expect.stringContaining(
        'emergency-999.yaml channels[0].provenance: it was due to be checked',
      ),
      expect.stringContaining(`${at}it was due to be checked again by 1 January 2027`),
    ]);
    expect(faultsOf(makePhone({ hours: always('2026-11-01') }))).toEqual([
      expect.stringContaining(
        'one.yaml channels[0].hours.provenance: it was due to be checked again',
      ),
    ]);
  });

  it('a campaign whose day of review has passed', () => {
    const services = [emergency, makeService('one')];
    const campaign = makeCampaign({ review: '2026-11-23' });
    const { faults } = planKits([campaign], makeDirectory(services, TODAY), SITE, undefined);
    expect(faults).toEqual([
      expect.objectContaining({ file: 'content/campaigns/all-year.yaml', field: 'review' }),
    ]);
  });

  it('a service or a number that was withdrawn', () => {
    const withdrawn = { on: '2026-01-01', reason: 'It closed.' };
    expect(faultsOf(makePhone({ withdrawn }))).toEqual([
      'content/services/one.yaml channels: it has no telephone number now; name another service in the campaign',
    ]);
    const services = [emergency, makeService('one', { withdrawn })];
    const { kits, faults } = planKits(
      [makeCampaign()],
      makeDirectory(services, TODAY),
      SITE,
      undefined,
    );
    expect(kits).toEqual([]);
    expect(faults).toEqual([expect.objectContaining({ field: 'withdrawn' })]);
  });
});
