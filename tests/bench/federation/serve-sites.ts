/** Serves folders, each on a port of its own, as `npm start` does: `node serve-sites.ts <folder>…`; sends their addresses. */
import { serve } from '../../../src/publish/serve.ts';

const addresses: string[] = [];
for (const folder of process.argv.slice(2)) {
  const address = (await serve(folder, '/', 0)).address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port');
  addresses.push(`http://localhost:${String(address.port)}/`);
}
process.send?.(addresses);
