/** What the clients print while a test listens. */
export interface Heard {
  text(): string;
  end(): void;
}

/** Keeps what is written to stdout, where the clients report, from the screen. */
export function listen(): Heard {
  const chunks: string[] = [];
  const { write } = process.stdout;
  process.stdout.write = (chunk: string | Uint8Array): boolean => {
    chunks.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'));
    return true;
  };
  return {
    text: () => chunks.join(''),
    end: () => {
      process.stdout.write = write;
    },
  };
}
