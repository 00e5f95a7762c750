import { createServer } from 'node:net';
import { dev } from 'astro';
import { isListenError, readListen, tellListenError, type Listen } from './listen.ts';

const command = 'npm run dev';
const listen = readListen(command);
if (listen && (await canListen(listen))) {
  await dev({
    root: process.cwd(),
    server: { port: listen.port, host: listen.isLocal ? false : listen.host },
  });
} else process.exitCode = 1;

/** Astro takes the next free port without a word, and whoever opens the usual address sees another site. */
async function canListen(wanted: Listen): Promise<boolean> {
  // Astro listens to the name, which may be ::1, and `npm start` to 127.0.0.1.
  const hosts = wanted.isLocal ? [wanted.host, 'localhost'] : [wanted.host];
  try {
    for (const host of hosts) await tryListen(wanted.port, host);
    return true;
  } catch (error) {
    if (!isListenError(error)) throw error;
    tellListenError(error, wanted, command);
    return false;
  }
}

function tryListen(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once('error', reject)
      .listen(port, host, () => {
        probe.close(() => {
          resolve();
        });
      });
  });
}
