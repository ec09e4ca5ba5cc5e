import { z } from 'astro/zod';
import { calendarDate, sourceDate } from './provenance.ts';
import { webAddress } from './words.ts';

/*
 * What a file of the open data may hold: the fields of Open Referral UK's service, as far as they
 * are used, and four of our own that begin with `x_`. Nothing may be null, and nothing else may
 * be in a file.
 */

const id = z.uuid({ version: 'v5' });
const text = z.string().min(1);
/** A time by the clock in London, without an offset: that would be wrong for half of the year. */
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const organizationSchema = z.strictObject({ id, name: text, description: text });

/** The fields that the list has too: those with one value each. */
const summaryFields = {
  id,
  organization_id: id.optional(),
  name: text,
  description: text.optional(),
  eligibility_description: text.optional(),
  url: webAddress.optional(),
  email: z.email().optional(),
  status: z.enum(['active', 'inactive']),
  assured_date: calendarDate.optional(),
  alert: text.optional(),
  organization: organizationSchema.optional(),
  /** The name of the service's own file, beside the list. */
  x_file: z.string().endsWith('.json'),
  /** The first day by which a fact of the file is to be checked again. */
  x_review_by: calendarDate.optional(),
};

const phoneSchema = z.strictObject({
  id,
  contact_id: id,
  number: z.string().regex(/^(\+44\d{7,10}|\d{3,6})$/),
  description: text,
});

const contactSchema = z.strictObject({
  id,
  service_id: id,
  name: text,
  phones: z.array(phoneSchema).min(1),
});

const scheduleSchema = z.strictObject({
  id,
  service_id: id,
  valid_to: calendarDate,
  freq: z.literal('WEEKLY'),
  byday: z.string().regex(/^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$/),
  opens_at: clockTime,
  closes_at: clockTime,
  description: text,
  notes: text,
});
export type OpenReferralSchedule = z.output<typeof scheduleSchema>;

const placeSchema = z.strictObject({ id, service_id: id, name: text });

/** Where the facts of a file come from. A source without a date has no `date`. */
const openSourceSchema = z.strictObject({
  title: text,
  publisher: text,
  date: sourceDate.refine((date) => date !== 'undated').optional(),
  kind: z.enum(['own', 'official', 'secondary', 'general']),
});

/** One service: `/api/services/ID.json`. */
export const openReferralServiceSchema = z
  .strictObject({
    ...summaryFields,
    schedules: z.array(scheduleSchema).min(1).optional(),
    service_areas: z.array(placeSchema).min(1).optional(),
    languages: z.array(placeSchema).min(1).optional(),
    contacts: z.array(contactSchema).min(1).optional(),
    x_sources: z.array(openSourceSchema).min(1).optional(),
  })
  .refine(
    ({ status, contacts, url, email, schedules }) =>
      status === 'active' || !(contacts ?? url ?? email ?? schedules),
    { error: 'a service that is not active may have no contact details' },
  );
export type OpenReferralService = z.output<typeof openReferralServiceSchema>;
export type OpenReferralContact = NonNullable<OpenReferralService['contacts']>[number];

/** All services: `/api/services/index.json`, as the first and only page of a list. */
export const openReferralListSchema = z.strictObject({
  total_items: z.int(),
  total_pages: z.literal(1),
  page_number: z.literal(1),
  size: z.int(),
  first_page: z.literal(true),
  last_page: z.literal(true),
  empty: z.boolean(),
  contents: z.array(z.strictObject(summaryFields)),
});
export type OpenReferralList = z.output<typeof openReferralListSchema>;

/** What the open data is: `/api/index.json`. */
export const openReferralFeedSchema = z.strictObject({
  version: text,
  profile: webAddress,
  openapi_url: webAddress,
  /** How far the files meet that standard: they are static, so never wholly. */
  x_conformance: z.literal('partial'),
  x_licence: text,
  x_services: webAddress,
  /** The page that explains all of it. */
  x_about: webAddress,
  /** The day by which age was judged. */
  x_built: calendarDate,
});
export type OpenReferralFeed = z.output<typeof openReferralFeedSchema>;
