import { describe, expect, test } from 'vitest';
import { convert } from '../../../src/import/convert.ts';
import { search } from '../../../src/search/engine/search.ts';
import { createRandom } from '../corpus/random.ts';
import { describeReport, runCampaign, type Target } from './campaign.ts';
import { findForbidden } from './gate/allowlist.ts';
import { attempt as attemptDocument, documents } from './gate/documents.ts';
import { attempt as attemptImport, imports } from './import/imports.ts';
import { createQueries } from './search/queries.ts';
import { shrink } from './shrink.ts';
import { startProcessorTime } from '../../unit/processor-time.ts';

const first = { milliseconds: 2000, failures: 1, tries: 400 };
/** What is found is told by the fault alone. */
const unshrunk = { ...first, tries: 0 };

// A harness that finds nothing may be blind: faults are put in, and it has to find each.
describe('the fuzz finds', () => {
  test.each<[string, (html: string) => string, RegExp]>([
    [
      'a style',
      (html) => html.replace('<strong>', '<strong style="color:red">'),
      /^attribute: <strong style>$/u,
    ],
    ['code in an attribute', (html) => html.replace('<p ', '<p onclick="x" '), /^attribute: <p onclick>$/u],
    ['an element', (html) => html.replace('<strong>', '<iframe></iframe><strong>'), /^element: <iframe>$/u],
    [
      'a scheme',
      (html) => html.replace('href="https:', 'href="javascript:'),
      /^value: <a href="javascript:/u,
    ],
    [
      'text that was code',
      (html) => html.replaceAll('&#x3C;', '<'),
      /^(?:element|attribute|broken frame|node|value)/u,
    ],
    ['an element that is not closed', (html) => html.replace('</strong>', ''), /^broken frame/u],
  ])('%s that the renderer lets through', async (_, spoil, fault) => {
    const target: Target = {
      ...documents,
      attempt: (input) => attemptDocument(input, ({ html }) => spoil(html)),
    };
    const { failures } = await runCampaign(target, 7, 400, unshrunk);
    expect(failures[0]?.fault).toMatch(fault);
  });

  test('a character that the import loses', async () => {
    const target: Target = {
      ...imports,
      attempt: (input) =>
        attemptImport(input, (...given) => {
          const converted = convert(...given);
          return { ...converted, mdx: converted.mdx.replace(/路/u, '') };
        }),
    };
    const { failures } = await runCampaign(target, 7, 200, first);
    expect(failures[0]?.fault).toBe('lost: 路');
    expect(Array.from(failures[0]?.input ?? '').length).toBeLessThan(12);
  });

  test('a mark that the import loses, and none that stands where something was taken out before it', () => {
    const input = 'md\ne&a;\u0301';
    expect(attemptImport(input)).toEqual({ outcome: 'md imported' });
    const without: typeof convert = (...given) => {
      const converted = convert(...given);
      return { ...converted, mdx: converted.mdx.replace('\u0301', '') };
    };
    expect(attemptImport(input, without)).toEqual({ outcome: 'lost', fault: 'lost: \u0301' });
  });

  test('a hit that the search loses', async () => {
    const target = await createQueries(7, async (...given) => (await search(...given)).slice(1));
    const { failures } = await runCampaign(target, 7, 50, first);
    expect(failures[0]?.fault).toMatch(/^different: corpus/u);
    expect(Array.from(failures[0]?.input ?? '').length).toBeLessThan(4);
  });

  test('an exception, and an input that takes too long', async () => {
    const target: Target = {
      name: '例',
      create: (random) => `甲${String(random.int(0, 9))}乙丙`,
      attempt: (input) => {
        if (input.includes('3')) return { outcome: 'crashed', fault: `exception: ${input}` };
        const elapsed = startProcessorTime();
        while (input.includes('7') && elapsed() < 60) continue;
        return { outcome: 'read' };
      },
    };
    const report = await runCampaign(target, 2, 60, { ...first, milliseconds: 20, failures: 20 });
    const found = report.failures.map(({ fault, input }) => `${fault.replace(/\d+ ms/u, '')} ${input}`);
    expect(new Set(found)).toEqual(new Set(['exception: 甲3乙丙 3', 'slow:  7']));
    expect(describeReport(report)).toMatch(/^例: 60 inputs, .*failures [1-9]/u);
  });
});

describe('findForbidden', () => {
  test.each([
    ['<p>甲</p><h2 id="s-1">一、</h2>', undefined],
    ['</div><p>甲</p>', 'broken frame: the text does not stay in its place'],
    ['<p>甲</p></main>', 'broken frame: the text does not stay in its place'],
    ['<a href="//www.example.com/">甲</a>', 'value: <a href="//www.example.com/">'],
    ['<a href="java\tscript:x">甲</a>', 'value: <a href="java\\tscript:x">'],
    ['<img src="https://www.example.com/x.png">', 'value: <img src="https://www.example.com/x.png">'],
    ['<!-- 甲 -->', 'node: #comment'],
    ['<svg></svg>', 'element: <svg>'],
    ['<p class="x">甲</p>', 'value: <p class="x">'],
  ])('%s', (html, found) => {
    expect(findForbidden(html)).toBe(found);
  });
});

test('an input is made small, and stays whole characters', async () => {
  const long = createRandom(1).sample(Array.from('甲乙丙丁戊己庚辛壬癸𠮷'), 11).join('').repeat(20);
  expect(await shrink(`${long}𠮷!${long}`, (one) => Promise.resolve(one.includes('!')))).toBe('!');
  expect(await shrink(long, (one) => Promise.resolve(one.includes('𠮷')))).toBe('𠮷');
});
