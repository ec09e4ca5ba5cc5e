import { describe, expect, it } from 'vitest';
import { findOutcome, listContacts } from '../../src/domain/questionnaire/outcome.ts';
import type { Route } from '../../src/vocabulary/audience.ts';
import { findSources } from '../support/load-questionnaires.ts';

/** What somebody who ticks these is shown: band, the three in the open, all contacts, all words. */
function judge(route: Route, ...factors: string[]) {
  const outcome = findOutcome(findSources(route), new Set(factors));
  return {
    band: outcome.band,
    urgent: outcome.isUrgent,
    open: outcome.first.map(({ contact }) => contact.id),
    ids: listContacts(outcome).map(({ contact }) => contact.id),
    text: [...outcome.lead, ...[...outcome.before, ...outcome.after].flatMap(({ text }) => text)],
  };
}

const TARGETED = ['victim', 'other.target'] as const;

describe('bands', () => {
  it('own side: contact, going through others or watching with a condition is at least priority', () => {
    for (const condition of ['under_investigation', 'probation', 'order_in_place'])
      for (const act of ['contact', 'proxies', 'publishing', 'watching'])
        expect(judge('own', condition, act).band).toBe('priority');
  });
  it('victim: an order with more than one time or any act', () => {
    for (const act of ['repeated', 'contact', 'complaints', 'something_else'])
      expect(judge('victim', 'order_in_place', act).band).toBe('priority');
  });
  it('victim: a change or a silence, more than once, with a second sign', () => {
    for (const change of ['trigger_event', 'gone_quiet'])
      for (const sign of ['order_in_place', 'reported', 'rel_ex_partner', 'rel_partner', 'fear_some'])
        expect(judge('victim', change, 'repeated', sign, 'rel_stranger').band).toBe('priority');
  });
  it('victim: a goodbye and then silence', () => {
    expect(judge('victim', 'last_message').band).toBe('pattern');
    expect(judge('victim', 'last_message', 'gone_quiet').band).toBe('priority');
  });
  it('a partner or ex who follows, watches or turns up; posts about a child; one tracker', () => {
    for (const route of TARGETED) {
      for (const who of ['rel_ex_partner', 'rel_partner'])
        for (const act of ['following', 'loitering_watching', 'turning_up'])
          expect(judge(route, who, act).band).toBe('priority');
      expect(judge(route, 'publishing', 'under18').band).toBe('priority');
      expect(judge(route, 'monitoring_tech', 'rel_unknown').band).toBe('pattern');
    }
  });
  it('not too serious either: "more often", with messages and annoyance, is no 999', () => {
    const weekly = judge('victim', 'repeated', 'contact', 'escalation', 'fear_low');
    expect(weekly).toMatchObject({ band: 'pattern', urgent: false });
    expect(judge('victim', 'escalation', 'fear_some')).toMatchObject({
      band: 'priority',
      urgent: false,
    });
    expect(judge('victim', 'escalation', 'following').urgent).toBe(true);
  });
});

describe('contacts in the open', () => {
  it('a child with self-harm or neck pressure, and anybody who asks for a pupil: safeguarding', () => {
    expect(judge('victim', 'under18', 'self_suicide').open).toContain('safeguarding');
    expect(judge('victim', 'under18', 'strangulation').open).toContain('safeguarding');
    for (const route of ['other.target', 'other.doing'] as const)
      expect(judge(route, 'under18').open).toContain('safeguarding');
  });
  it('care or support needs: safeguarding, also for oneself', () => {
    for (const route of TARGETED)
      expect(judge(route, 'adult_at_risk').open).toContain('safeguarding');
  });
  it('a parent afraid of an adult child: a line about abuse', () => {
    expect(judge('other.doing', 'reporter_afraid', 'reporter_family').open).toContain(
      'national-domestic-abuse-helpline',
    );
  });
  it('somebody who asks for a line for men: that line, beside the others', () => {
    for (const route of TARGETED) {
      const { open, ids } = judge(route, 'rel_ex_partner', 'mens_line', 'turning_up');
      expect(open).toContain('mens-advice-line');
      expect(ids).toContain('national-domestic-abuse-helpline');
    }
  });
  it('where help is wanted today, somebody who knows about safety, beside what a need calls for', () => {
    expect(judge('victim', 'publishing', 'under18').open).toContain('national-stalking-helpline');
    expect(judge('victim', 'self_suicide', 'monitoring_tech').open).toContain('national-stalking-helpline');
    expect(judge('victim', 'under18', 'sexual_violence').open).toContain('safeguarding');
  });
  it('no voice: the way to 999 without one comes above the one with', () => {
    expect(judge('victim', 'danger_now', 'deaf_or_no_phone').ids.slice(0, 2)).toEqual(['emergency-bsl', 'emergency-999']);
    // Somebody who hears can call and say nothing, and may never have registered to text.
    expect(judge('victim', 'danger_now', 'overheard').ids[0]).toBe('emergency-999');
  });
  it('sexual violence: the line for it; trouble online: The Cyber Helpline', () => {
    for (const route of TARGETED) {
      expect(judge(route, 'sexual_violence').open).toContain('rape-support-line');
      expect(judge(route, 'sexual_violence').ids).toContain('assault-referral-centre');
      expect(judge(route, 'monitoring_tech').open).toContain('cyber-helpline');
    }
  });
  it('only a threat about pictures brings the line for pictures', () => {
    expect(judge('victim', 'threat_other').ids).not.toContain('revenge-porn-helpline');
    expect(judge('victim', 'threat_other', 'threat_pictures').ids).toContain('revenge-porn-helpline');
    const child = judge('victim', 'threat_other', 'threat_pictures', 'under18');
    expect(child.ids).not.toContain('revenge-porn-helpline');
    for (const id of ['childline', 'report-remove', 'ceop']) expect(child.ids).toContain(id);
    expect(child.text).toContain('You are not in trouble.');
  });
  it('an effect on daily life: a line for distress, behind the three', () => {
    const { open, ids } = judge('victim', 'daily_impact');
    expect(open).not.toContain('samaritans');
    expect(ids).toContain('samaritans');
  });
});

describe('sentences that stay', () => {
  const SIGNS = ['repeated', 'fear_some', 'fear_high', 'weapon', 'danger_unsure'];
  it('naming, no proof and keeping a record, in every band from an act on', () => {
    for (const route of TARGETED)
      for (const sign of [[], ...SIGNS.map((factor) => [factor])]) {
        const { text } = judge(route, 'contact', ...sign);
        expect(text).toContain('What you describe can be part of stalking.');
        expect(text).toContain('You do not need proof, and you do not have to be sure.');
        expect(text.join(' ')).toMatch(/write down what (happens|you saw)/);
      }
  });
  it('no messages, for somebody who worries about what another does', () => {
    for (const sign of ['substance', 'escalation', 'weapon', 'danger_now'])
      expect(judge('other.doing', 'contact_after_no', sign).text).toContain(
        'Please do not carry messages for them, or help them find things out.',
      );
  });
  it('stop watching, and put it out of reach, on the own side', () => {
    for (const sign of ['lonely', 'escalation', 'weapon', 'self_suicide'])
      expect(judge('own', 'watching', sign).text).toContain(
        'Please stop watching, following or checking, also online.',
      );
    for (const act of ['harm_now', 'weapon', 'watching', 'going_now']) {
      const { text } = judge('own', act);
      expect(text).toContain('Please stop, turn round, and go somewhere else now.');
      expect(text.join(' ')).toContain('Please put it out of reach');
    }
  });
  it('nothing that a weapon or a plan would make wrong', () => {
    for (const sign of ['weapon', 'thoughts_harm', 'harm_now', 'going_now'])
      expect(judge('own', 'unwanted_thoughts', sign).text.join(' ')).not.toMatch(/not an act/i);
  });
});
