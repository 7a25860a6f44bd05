import * as z from 'zod/mini';
import { NOTIFIED_EVENTS } from './constants.ts';

/** What somebody may be told of a run. */
export type NotifiedEvent = (typeof NOTIFIED_EVENTS)[number];

/** Who is told, as it is frozen into a pipeline: references to the environment stay as they are written. */
export const notificationPlanSchema = z.strictObject({
  /** What stands behind the address: anything that takes a JSON document, or an incoming webhook of Slack. */
  to: z.enum(['webhook', 'slack']),
  address: z.string(),
  /** Signs what a webhook gets. */
  secret: z.optional(z.string()),
  on: z.array(z.enum(NOTIFIED_EVENTS)),
  /** Milliseconds of a run after which it is slow. */
  afterMs: z.optional(z.number()),
  /** Milliseconds of waiting for a runner after which a run started late. */
  lateAfterMs: z.optional(z.number()),
});
export type NotificationPlan = z.infer<typeof notificationPlanSchema>;
