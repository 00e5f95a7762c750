import { dev } from 'astro';

const port = Number(process.env['PORT'] ?? 4321);
await dev({
  root: process.cwd(),
  server: { port },
  // Astro's development server wants a slash even after `/files/…/附件.pdf`; the built site does not.
  trailingSlash: 'ignore',
});
