import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Order } from './courier.ts';
import { openStation, type Station, type StationSettings } from './station.ts';

/** The thread's side of a courier (courier.ts): opens the stores and carries out one order after the other. */
export async function serveCourier(env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const port = parentPort;
  if (port === null) return;
  const settings: StationSettings = workerData;
  const tell = (answer: Answer): void => port.postMessage(answer);
  const opening = openStation(settings, env);
  let queue: Promise<void> = opening.then((station) => tell({ kind: 'opened', problems: station.problems }));
  port.on('message', (order: Order) => {
    queue = queue.then(async () => tell(await carryOut(await opening, order)));
  });
  await opening;
}

async function carryOut(station: Station, order: Order): Promise<Answer> {
  switch (order.kind) {
    case 'fetch':
      return { kind: 'fetched', fetched: await station.fetch(order.footing) };
    case 'send':
      return { kind: 'sent', sent: await station.send(order.workflowId, order.phase, order.lines) };
  }
}
