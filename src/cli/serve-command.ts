import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { serve } from '../publish/serve.ts';
import { readSoundSettings } from './sound-settings.ts';
import { isEveryAddress, isListenError, readListen, tellListenError } from './listen.ts';

/**
 * Serves `dist/`, or another built site, and prints its addresses last. Gives false, and has said why, if it cannot listen.
 * @param command for examples
 */
export async function runServe(
  root: string,
  command = 'npm start',
  folder = path.join(root, 'dist'),
): Promise<boolean> {
  const listen = readListen(command);
  if (!listen) return false;
  const settings = readSoundSettings(root);
  if (!settings) return false;
  const base = settings.site?.base ?? '/';
  try {
    const server = await serve(folder, base, listen.port, listen.host);
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : listen.port;
    const show = (host: string): string => `http://${host}:${String(port)}${base}`;
    if (listen.isLocal) console.log(`只有这台机器能打开；要让别的机器也能打开，请写 HOST=0.0.0.0 ${command}`);
    if (isEveryAddress(listen.host))
      console.log(['所有能连到这台机器的都能打开。', ...listAddresses().map(show)].join('\n'));
    console.log(`网站已经可以打开：${show(listen.isLocal ? 'localhost' : nameHost(listen.host))}`);
    return true;
  } catch (error) {
    if (!isListenError(error)) throw error;
    tellListenError(error, listen, command);
    return false;
  }
}

/** The addresses of this machine that others may reach, as far as it knows them. */
function listAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((all = []) => all)
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
}

/** RFC 3986, 3.2.2: an IPv6 address stands in brackets. */
function nameHost(host: string): string {
  if (isEveryAddress(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
