import { afterEach, expect, test, vi } from 'vitest';
import createBuildLog from '../../../src/publish/build-log.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('tells warnings of Astro, but not that a site has no pages or no glossary, and no error a second time', () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  const log = createBuildLog();
  const write = (level: 'warn' | 'error' | 'info', label: string | null, message: string): void => {
    log.write({ level, label, message, newLine: true });
  };
  write('warn', 'glob-loader', 'The base directory "/srv/content/pages/" does not exist.');
  write('warn', 'content', 'The collection "glossary" does not exist or is empty. Please check …');
  write('error', null, 'broken');
  write('info', null, 'built');
  write('warn', 'markdown', 'a warning');
  write('warn', null, 'another');
  expect(told.mock.calls).toEqual([['[markdown] a warning'], ['another']]);
});
