import { serveTelemetry } from '../shell/telemetry/serve.ts';

/** A bundle of its own: the thread that sends a run to a receiver of OpenTelemetry. */
void serveTelemetry();
