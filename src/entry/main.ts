// A runner that went away is no reason to leave the journal open.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});
void import('./action.ts')
  .then(({ runAction }) => runAction(process.env))
  .then((code) => {
    process.exitCode = code;
  })
  .catch((error: unknown) => {
    // A bug. The step fails, and says what it knows in one line.
    const message = error instanceof Error ? error.message : String(error);
    process.stdout.write(`\n::error::bootspring could not go on: ${message.replaceAll(/\s+/g, ' ')}\n`);
    process.exitCode = 1;
  });
