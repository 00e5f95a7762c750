import path from 'node:path';
import { readSettings } from '../settings/settings.ts';
import { serve } from '../publish/serve.ts';

const defaultPort = 4321;

/** Serves `dist/` and prints its address last. Gives false, and has said why, if the port cannot be had. */
export async function runServe(root: string): Promise<boolean> {
  const port = Number(process.env['PORT'] ?? defaultPort);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    console.error(
      `PORT“${process.env['PORT'] ?? ''}”不是端口号。请写 1 到 65535 之间的整数，例如 PORT=8080 npm start`,
    );
    return false;
  }
  const base = readSettings(root).settings.site?.base ?? '/';
  try {
    const server = await serve(path.join(root, 'dist'), base, port);
    const address = server.address();
    const actual = typeof address === 'object' && address ? address.port : port;
    console.log(`网站已经可以打开：http://localhost:${String(actual)}${base}`);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    console.error(
      `端口 ${String(port)} 已经被别的程序占用。请换一个，例如 PORT=${String(port + 1)} npm start`,
    );
    return false;
  }
}
