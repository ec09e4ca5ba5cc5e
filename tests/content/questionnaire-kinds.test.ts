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
  it('sexual violence: the line for it, whatever else is ticked', () => {
    for (const route of TARGETED)
      for (const other of ['lgbt', 'honour_based', 'forced_marriage', 'adult_at_risk', 'order_in_place'])
        expect(judge(route, 'sexual_violence', other).open, other).toContain('rape-support-line');
  });
  it('care needs, or a child in danger: safeguarding, whatever other line comes first', () => {
    for (const route of TARGETED)
      for (const other of ['lgbt', 'honour_based', 'overheard'])
        expect(judge(route, 'adult_at_risk', other).open, other).toContain('safeguarding');
    expect(judge('other.target', 'under18', 'forced_marriage', 'overheard').open).toContain('safeguarding');
    for (const harm of ['assault', 'weapon', 'threat_harm', 'fear_life', 'order_breach'])
      expect(judge('victim', 'under18', harm).open, harm).toContain('safeguarding');
  });
  it('suicide or self-harm: a line for that, whatever else is needed', () => {
    for (const other of ['honour_based', 'adult_at_risk', 'sexual_violence', 'order_in_place', 'rel_ex_partner'])
      for (const more of ['monitoring_tech', 'forced_marriage', 'lgbt', 'rel_family']) {
        expect(judge('victim', 'self_suicide', other, more).open).toContain('samaritans');
        expect(judge('other.target', 'target_self_harm', other, more).open).toContain('samaritans');
      }
  });
  it('nobody who is afraid of the police, or of somebody there: the police behind the three', () => {
    for (const route of TARGETED)
      for (const afraid of ['fear_of_police', 'rel_official'])
        for (const order of ['order_in_place', 'order_breach']) {
          const { open, ids } = judge(route, afraid, order, 'contact');
          expect(open).not.toContain('police-101');
          expect(ids).toContain('police-101');
        }
  });
  it('somebody near, or danger: people who answer, before help with devices', () => {
    for (const route of TARGETED)
      for (const sign of ['following', 'turning_up', 'home_visits', 'strangulation', 'danger_unsure']) {
        const { open, ids } = judge(route, 'monitoring_tech', 'publishing', sign);
        expect(open).not.toContain('cyber-helpline');
        expect(ids).toContain('cyber-helpline');
      }
  });
  it('somebody in a service, who may be an ex too: the lines about abuse, behind the three', () => {
    for (const route of TARGETED)
      for (const line of ['national-domestic-abuse-helpline', 'mens-advice-line'])
        expect(judge(route, 'rel_official').ids).toContain(line);
  });
  it('a child and a stranger: CEOP', () => {
    for (const route of TARGETED)
      expect(judge(route, 'under18', 'rel_stranger', 'contact').ids).toContain('ceop');
  });
  it('own side: contact with a condition in place, and legal help', () => {
    for (const condition of ['order_in_place', 'under_investigation', 'probation'])
      for (const act of ['contact', 'proxies', 'publishing'])
        expect(judge('own', condition, act, 'rel_ex_partner').open).toContain('solicitor-or-probation');
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
  it('no goodbye and no reasons, to anybody who made contact or may be about to', () => {
    for (const act of ['contact', 'proxies', 'turning_up', 'monitoring_tech', 'going_now', 'weapon', 'blocked'])
      for (const sign of ['self_suicide', 'lonely', 'rel_partner'])
        expect(judge('own', act, sign).text).toContain('Please do not say goodbye or why.');
  });
  it('nothing that keeps somebody who has done nothing away from their own home and family', () => {
    const away = /go out|not a reason for contact|carry messages/;
    const thoughts = ['unwanted_thoughts', 'preoccupied', 'loss_of_control', 'shared_home', 'rel_family'];
    expect(judge('own', ...thoughts).text.join(' ')).not.toMatch(away);
    for (const act of ['monitoring_tech', 'past_violence', 'seemed_frightened', 'harm_now'])
      expect(judge('own', act, ...thoughts).text.join(' ')).toMatch(away);
  });
  it('what might be used put aside, for whoever might hurt themselves', () => {
    for (const [route, sign] of [['victim', 'self_suicide'], ['own', 'self_suicide'], ['own', 'last_resort'], ['other.target', 'target_self_harm']] as const)
      expect(judge(route, sign).text.join(' ')).toMatch(/something (near that you|they) might use/);
  });
  it('pay and send nothing, whatever the age of somebody whose pictures are used', () => {
    for (const route of TARGETED)
      for (const age of [[], ['under18']])
        expect(judge(route, 'threat_pictures', ...age).text.join(' ')).toMatch(/do not have to pay, send more or answer/);
  });
  it('a key or a shared home, also for who worries', () => {
    for (const route of TARGETED)
      expect(judge(route, 'has_key').text.join(' ')).toMatch(/keys, locks and a shared home/);
  });
  it('help apart from the police, for whoever is afraid of them, also for who worries', () => {
    for (const route of TARGETED)
      for (const afraid of ['fear_of_police', 'rel_official'])
        expect(judge(route, afraid).text.join(' ')).toMatch(/people who do not work for the police/);
  });
  it('nobody brings the two together', () => {
    expect(judge('other.target', 'contact').text).toContain('Please do not bring the two together to talk it out.');
    expect(judge('other.doing', 'contact_after_no').text).toContain('Please do not bring the two together to talk it out.');
  });
  it('no secret that is kept for a child or an adult in care, and no less choice for others', () => {
    const text = judge('other.target', 'work_with_them').text.join(' ');
    expect(text).toMatch(/in your care, tell your safeguarding lead today\. With them, please do not promise/);
    expect(text).toMatch(/With another adult, ask what they want/);
  });
  it('once, by somebody unknown: nothing that says it goes on', () => {
    const { sayings } = findOutcome(findSources('victim'), new Set(['once_only', 'rel_unknown']));
    expect(sayings.join(' ')).not.toMatch(/keep happening|more than once/);
  });
  it('nothing that a weapon or a plan would make wrong', () => {
    for (const sign of ['weapon', 'thoughts_harm', 'harm_now', 'going_now'])
      expect(judge('own', 'unwanted_thoughts', sign).text.join(' ')).not.toMatch(/not an act/i);
  });
});
