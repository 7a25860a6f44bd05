import type { Config } from '../../model/config.ts';
import type { NotificationPlan } from '../../model/notification.ts';
import type { Pipeline } from '../../model/pipeline.ts';

/** What is told unless the configuration says otherwise: what somebody has to do something about. */
const USUAL: NotificationPlan['on'] = ['paused', 'failed'];

/** Who is told about what. Variables are not looked at: their values are secrets, and a pipeline is in the journal. */
export function notificationPlans(written: Config['notifications'] = []): Pick<Pipeline, 'notifications'> {
  const plans = written.map(({ webhook, slack, secret, on = USUAL, afterMs, lateAfterMs }): NotificationPlan => {
    const events = new Set(on);
    if (afterMs !== undefined) events.add('slow');
    if (lateAfterMs !== undefined) events.add('late');
    return {
      to: slack === undefined ? 'webhook' : 'slack',
      address: slack ?? webhook ?? '',
      ...(secret === undefined ? {} : { secret }),
      on: [...events],
      ...(afterMs === undefined ? {} : { afterMs }),
      ...(lateAfterMs === undefined ? {} : { lateAfterMs }),
    };
  });
  return plans.length === 0 ? {} : { notifications: plans };
}
