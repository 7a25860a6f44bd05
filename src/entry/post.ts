void import('./action-post.ts').then(({ runPost }) => runPost(process.env));
