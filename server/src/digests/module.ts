import sql from '../platform/sql.ts';
import { viewerShape } from '../identity/viewer.shape.ts';
import { MailPreference, usualMail } from '../notifications/mail-preference.ts';
import type { Module } from '../platform/module.ts';
import { offer, value } from '../platform/shape.ts';
import { DigestResolver } from './digest.resolver.ts';
import { Digest } from './digest.ts';

offer(viewerShape, {
  mailPreference: value(
    (self) => sql`coalesce((select json_build_object('frequency', k.frequency, 'hour', k.hour, 'weekday', k.weekday,
      'timeZone', k.time_zone) from mail_preference k where k.person_id = ${self}.id), ${JSON.stringify(usualMail)}::json)`,
  ),
});

export const digests: Module = {
  name: 'digests',
  entities: [MailPreference, Digest],
  resolvers: [DigestResolver],
};
