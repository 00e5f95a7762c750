import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';

/**
 * Is loaded before a command where the program is installed as a package (`node --import`): below `node_modules` Node refuses to strip
 * types, because packages should bring JavaScript. Ours brings what it is written in, as it is read in this repository, and only its own
 * files are stripped here, by the same function of Node's and with the same lines and columns.
 */
const own = new URL('../../', import.meta.url).href;

registerHooks({
  load: (url, context, next) => {
    const [file = ''] = url.split('?', 1);
    if (!file.startsWith(own) || !file.endsWith('.ts')) return next(url, context);
    return {
      format: 'module',
      source: stripTypeScriptTypes(readFileSync(new URL(file), 'utf8')),
      shortCircuit: true,
    };
  },
});
