void import('./action-post.ts')
  .then(({ runPost }) => runPost(process.env))
  .catch((error: unknown) => {
    // Whatever is wrong here, the verdict was given before and stays.
    const message = error instanceof Error ? error.message : String(error);
    process.stdout.write(
      `::warning::bootspring could not look at what was cut off: ${message.replaceAll(/\s+/g, ' ')}\n`,
    );
  });
