import { parentPort, workerData } from 'node:worker_threads';
import { send, type Shipment } from './send.ts';

/** The thread's side: sends what it was started with, and answers why not. */
export async function serveTelemetry(): Promise<void> {
  const port = parentPort;
  if (port === null) return;
  const shipment: Shipment = workerData;
  port.postMessage(await send(shipment));
}
