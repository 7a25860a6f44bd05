import * as z from 'zod/mini';
import { duration, later, optional, strict, text } from './config-parts.ts';
import { NOTIFIED_EVENTS } from './constants.ts';

const address = text.check(z.minLength(1, { error: 'the address is empty' }));

/** A secret that is written out would be in the repository and in the journal. */
const referenced = (what: string) =>
  text.check(z.regex(/\$\{env:/, { error: `${what} is a secret: set a variable, and write \${env:NAME} here` }));

const notificationObject = () =>
  strict({
    webhook: optional(address, 'Address that gets a JSON document; may be ${env:NAME}.'),
    slack: optional(
      referenced('the address of Slack'),
      'Incoming webhook of Slack that gets a message, as ${env:NAME}.',
    ),
    secret: optional(
      referenced('the key of signatures'),
      'Key that signs what the webhook gets (HMAC-SHA256), as ${env:NAME}.',
    ),
    on: optional(
      z
        .array(z.enum(NOTIFIED_EVENTS), { error: 'expected a list of events' })
        .check(z.minLength(1, { error: 'the list of events is empty' })),
      'What is told. Without it: paused and failed.',
    ),
    after: optional(duration, 'Also tells, as slow, when a run takes longer than this.'),
    'late-after': optional(
      duration,
      'Also tells, as late, when the job on GitHub waited longer than this for a runner.',
    ),
  });

/** Who is told about what. */
export const notificationSchema = later(() =>
  z.pipe(
    notificationObject().check(({ value, issues }) => {
      const told = (key: string, message: string): void => {
        issues.push({ code: 'custom', input: value, path: [key], message });
      };
      const { webhook, slack, secret, on, after, 'late-after': lateAfter } = value;
      if ((webhook === undefined) === (slack === undefined)) {
        told(slack === undefined ? 'webhook' : 'slack', 'a notification has one address: either "webhook" or "slack"');
      }
      if (webhook !== undefined && webhook !== '' && !/^https?:\/\/|\$\{env:/i.test(webhook)) {
        told('webhook', 'expected an address that begins with https:// or http://, or ${env:NAME}');
      }
      if (secret !== undefined && slack !== undefined) told('secret', 'Slack checks no signatures: remove "secret"');
      if (on?.includes('slow') === true && after === undefined) {
        told('on', '"slow" needs "after": how long a run may take');
      }
      if (on?.includes('late') === true && lateAfter === undefined) {
        told('on', '"late" needs "late-after": how long a job may wait for a runner');
      }
    }),
    z.transform(({ after, 'late-after': lateAfter, ...rest }) => ({ ...rest, afterMs: after, lateAfterMs: lateAfter })),
  ),
);
