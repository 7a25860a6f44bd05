const { runAction } = await import('./action.ts');
process.exitCode = await runAction(process.env);
