import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSites, type Round } from '../../../../../src/browser/search/sites/ask-sites.ts';
import { describeSites } from '../../../../../src/browser/search/sites/describe-sites.ts';
import type { ReadFile } from '../../../../../src/search/engine/open-index.ts';
import { parseQuery } from '../../../../../src/search/engine/query.ts';
import { indexFormat } from '../../../../../src/search/engine/format.ts';
import { createDocument, createIndex, createReader, makeFiles } from '../../../search/example-index.ts';

const site = (name: string) => ({ name, url: `https://${name}.example/` });
const [good, aged, broken, down, silent] = ['good', 'aged', 'broken', 'down', 'silent'].map(site);
const files = makeFiles([createDocument(1, ['农村公路']), createDocument(2, ['农村公路'])]);
const encode = (text: string) => new TextEncoder().encode(text);

const readers: Readonly<Record<string, ReadFile>> = {
  good: createReader(files),
  aged: createReader(new Map([...files, ['manifest.json', encode('{"folder":"new"}')]])),
  broken: createReader(new Map([...files, ['new/documents.bin', encode('nonsense')]])),
  down: () => Promise.reject(new TypeError('Failed to fetch')),
  silent: () => new Promise(() => undefined),
};

const named = [good, aged, broken, down, silent].flatMap((one) => one ?? []);
/** Milliseconds of a clock that the tests move on. */
const patience = { first: 60_000, most: 120_000 };
const readFileOf = ({ name }: { readonly name: string }): ReadFile =>
  readers[name] ?? createReader(new Map());
const own = createIndex([createDocument(3, ['农村公路'])]);
const query = parseQuery('农村公路');

/** Waits until all have answered but the silent one. */
async function waitForOthers(round: Round): Promise<void> {
  while (round.waiting().some(({ name }) => name !== 'silent')) await round.next();
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('createSites', () => {
  test('those that answer are there soon, the others are named one by one', async () => {
    const round = createSites(named, readFileOf, patience).ask(query, own);
    expect(round.waiting()).toEqual(named);
    await waitForOthers(round);
    vi.advanceTimersByTime(patience.first);
    await round.first;
    const states = () =>
      round
        .answers()
        .map((answer) => [answer.site.name, 'found' in answer ? answer.found.matches.length : answer.fault]);
    expect(states()).toEqual([
      ['good', 2],
      ['aged', 'other-format'],
      ['broken', 'broken'],
      ['down', 'unreachable'],
    ]);
    expect(describeSites(round)).toBe(
      '本站和另外 1 个网站加在一起。还在等“silent”。没有查到的网站：“aged”（版本不同）、“broken”（数据有误）、“down”（连不上）。',
    );
    vi.advanceTimersByTime(patience.most);
    await round.next();
    expect(round.waiting()).toEqual([]);
    expect(states().at(-1)).toEqual(['silent', 'unreachable']);
  });

  test('a site that has kept the reader waiting is asked again and not waited for', async () => {
    const sites = createSites(named, readFileOf, patience);
    const before = sites.ask(query, own);
    await waitForOthers(before);
    vi.advanceTimersByTime(patience.first);
    await before.first;
    const round = sites.ask(query, own);
    await round.first;
    expect(round.waiting().map(({ name }) => name)).toEqual(['silent']);
  });

  test('nobody is waited for who has answered', async () => {
    const round = createSites(named.slice(0, 4), readFileOf, patience).ask(query, own);
    await round.first;
    expect(round.waiting()).toEqual([]);
  });

  test('a site is opened once, and anew when its index has been replaced', async () => {
    let current = files;
    const read: string[] = [];
    const sites = createSites(
      named.slice(0, 1),
      () => (file) => {
        read.push(file);
        return createReader(current)(file);
      },
      patience,
    );
    // It stands before all strings of the index, and no list of it is read.
    await sites.ask(parseQuery('#'), own).first;
    await sites.ask(parseQuery('#'), own).first;
    expect(read.filter((file) => file === 'manifest.json')).toHaveLength(1);
    const renewed = makeFiles([createDocument(1, ['桥梁养护'])]);
    current = new Map([...renewed].map(([name, bytes]) => [name.replace('new/', 'newer/'), bytes]));
    current.set('manifest.json', encode(JSON.stringify({ format: indexFormat, folder: 'newer' })));
    const round = sites.ask(parseQuery('桥梁'), own);
    await round.first;
    expect(round.answers()).toMatchObject([{ found: { matches: [{ document: 0 }] } }]);
  });
});
