void import('./action.ts')
  .then(({ runAction }) => runAction(process.env))
  .then((code) => {
    process.exitCode = code;
  });
