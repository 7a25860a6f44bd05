const { runPost } = await import('./action-post.ts');
await runPost(process.env);
