import { parentPort, workerData } from 'node:worker_threads';
import { err } from '../../model/result.ts';
import { problemOf } from '../files.ts';
import type { Answer, Order, Question, Reply } from './courier.ts';
import { openStation, type Station, type StationSettings } from './station.ts';

/** The thread's side of a courier (courier.ts): opens the stores and carries out orders. */
export async function serveCourier(env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const port = parentPort;
  if (port === null) return;
  const settings: StationSettings = workerData;
  const tell = (reply: Reply): void => port.postMessage(reply);
  const opening = openStation(settings, env);
  port.on('message', async ({ id, order }: Question) => {
    const answer = await carryOut(await opening, order).catch((error: unknown) => failed(order, error));
    tell({ kind: 'answer', id, answer });
  });
  tell({ kind: 'opened', problems: (await opening).problems });
}

/** One order that fails is no reason to give up the others. */
function failed(order: Order, error: unknown): Answer {
  const problem = problemOf(error, 'carry a checkpoint', 'the thread that does so');
  switch (order.kind) {
    case 'fetch':
      return { kind: 'fetched', fetched: { kind: 'none', notes: [problem] } };
    case 'send':
      return { kind: 'sent', sent: [{ store: 'cache', phase: order.phase, newBytes: 0, ms: 0, problem }] };
    case 'find work':
      return { kind: 'found work', found: err(problem) };
    case 'keep work':
      return { kind: 'kept work', problem };
    case 'find histories':
      return { kind: 'found histories', texts: [], problem };
    case 'keep history':
      return { kind: 'kept history', problem };
    case 'upload page':
      return { kind: 'uploaded page', problem };
  }
}

/** A sender keeps to the order of what it is given; what is asked for while it sends need not wait for it. */
async function carryOut(station: Station, order: Order): Promise<Answer> {
  switch (order.kind) {
    case 'fetch':
      return { kind: 'fetched', fetched: await station.fetch(order.footing, order.upTo) };
    case 'send':
      return { kind: 'sent', sent: await station.send(order.workflowId, order.phase, order.lines) };
    case 'find work':
      return { kind: 'found work', found: await station.findWork(order.digest) };
    case 'keep work': {
      const problem = await station.keepWork(order.digest, order.phase, order.work);
      return { kind: 'kept work', ...(problem === undefined ? {} : { problem }) };
    }
    case 'find histories':
      return { kind: 'found histories', ...(await station.findHistories(order.scopes)) };
    case 'keep history': {
      const problem = await station.keepHistory(order.scope, order.text);
      return { kind: 'kept history', ...(problem === undefined ? {} : { problem }) };
    }
    case 'upload page': {
      const problem = await station.uploadPage(order.page);
      return { kind: 'uploaded page', ...(problem === undefined ? {} : { problem }) };
    }
  }
}
