import { createServer } from 'node:net';
import { dev } from 'astro';
import { findSiteConfig } from '../site-config.ts';
import { isListenError, readListen, tellListenError, type Listen } from './listen.ts';
import { readSoundSettings } from './sound-settings.ts';

/**
 * Runs the development server. Gives false, and has said why, if it cannot begin.
 * @param command for examples: `npm run dev`
 */
export async function runDev(root: string, command: string): Promise<boolean> {
  const listen = readListen(command);
  // Once it runs, the server keeps the last good settings; it has none to begin with.
  if (!listen || !readSoundSettings(root) || !(await canListen(listen, command))) return false;
  await dev({
    ...findSiteConfig(root),
    server: { port: listen.port, host: listen.isLocal ? false : listen.host },
  });
  return true;
}

/** Astro takes the next free port without a word, and whoever opens the usual address sees another site. */
async function canListen(wanted: Listen, command: string): Promise<boolean> {
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
