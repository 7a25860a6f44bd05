// A runner that went away is no reason to leave the journal open.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});
void import('./action.ts')
  .then(({ runAction }) => runAction(process.env))
  .then((code) => {
    process.exitCode = code;
  });
