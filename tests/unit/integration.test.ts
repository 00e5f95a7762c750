import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, ViteUserConfig } from 'astro';
import { afterEach, expect, test, vi } from 'vitest';
import tongtu from '../../src/integration.ts';

const root = path.resolve(import.meta.dirname, '../..');

type Updated = Pick<AstroConfig, 'cacheDir'> & { readonly vite: ViteUserConfig };
type SetUp = (options: {
  command: 'build' | 'dev';
  config: Pick<AstroConfig, 'root'>;
  updateConfig: (updated: Updated) => void;
  injectRoute: () => void;
}) => void;

/** What the integration tells Astro at the beginning of a command. */
function setUp(command: 'build' | 'dev'): Updated {
  const told: Updated[] = [];
  const hook = tongtu().hooks['astro:config:setup'] as unknown as SetUp;
  hook({
    command,
    config: { root: pathToFileURL(root + path.sep) },
    updateConfig: (updated) => told.push(updated),
    injectRoute: () => undefined,
  });
  const [updated, ...others] = told;
  if (!updated || others.length > 0) throw new Error('The integration tells Astro once');
  return updated;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a build is one for readers, whatever the shell says', () => {
  vi.stubEnv('NODE_ENV', 'development');
  setUp('dev');
  expect(process.env['NODE_ENV']).toBe('development');
  setUp('build');
  expect(process.env['NODE_ENV']).toBe('production');
});

test('what is kept for the next time lies in the work folder, not in node_modules, which may belong to somebody else', () => {
  const { cacheDir, vite } = setUp('build');
  expect(path.relative(root, fileURLToPath(cacheDir))).toBe(path.join('.tongtu', 'astro'));
  expect(path.relative(root, vite.cacheDir ?? '')).toBe(path.join('.tongtu', 'vite'));
});
