import { serveCourier } from '../shell/remote/serve-courier.ts';

/** A bundle of its own: the thread that carries checkpoints to GitHub's cache and artifacts, and back. */
void serveCourier(process.env);
