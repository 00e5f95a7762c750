import { describe, expect, test } from 'vitest';
import { numbering } from '../../src/check/rules/numbering.ts';
import { createContext } from '../../src/document/files.ts';
import { parseDocument } from '../../src/document/parse-document.ts';
import { bureau } from '../../src/schema/bureau.ts';
import { site } from '../../src/schema/site.ts';
import { topics } from '../../src/schema/topic.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { removeWhiteSpace } from '../../src/text/spelling/normalise.ts';
import { runOnDocument } from '../unit/check/run-on-document.ts';
import { idOfIssue } from './corpus/document.ts';
import { chooseIssues } from './corpus/occasions.ts';
import { createRandom } from './corpus/random.ts';
import { createRegions } from './corpus/regions.ts';
import { generateCorpus, generateSettings } from './corpus.ts';

const options = { documents: 60, seed: 7 };
const corpus = [...generateCorpus(options)];

describe('generateCorpus', () => {
  test('gives the same files for the same seed, and others for another', () => {
    expect([...generateCorpus(options)]).toEqual(corpus);
    const other = [...generateCorpus({ ...options, seed: 8 })].map(({ source }) => source);
    expect(other.filter((source) => corpus.some((file) => file.source === source))).toEqual([]);
  });

  test('gives as many different files as were asked for', () => {
    expect(new Set(corpus.map(({ file }) => file)).size).toBe(options.documents);
    expect([...generateCorpus({ documents: 1, seed: 1 })]).toHaveLength(1);
    // One more than the annual documents of two provinces.
    const issues = chooseIssues(createRegions(2, createRandom(1)), 4441, createRandom(1));
    expect(new Set(issues.map(idOfIssue)).size).toBe(4441);
  });

  test('has names and codes of their own for seventeen provinces, and the same for the first of them', () => {
    const regions = createRegions(17, createRandom(1));
    expect(regions).toHaveLength(1887);
    for (const key of ['id', 'code', 'name'] as const)
      expect(new Set(regions.map((region) => region[key])).size).toBe(regions.length);
    const few = createRegions(2, createRandom(1));
    expect(regions.slice(0, 50).map(({ id }) => id)).toEqual(few.slice(0, 50).map(({ id }) => id));
    expect(() => createRegions(18, createRandom(1))).toThrow(RangeError);
  });

  test('repeats no paragraph', () => {
    const paragraphs = corpus.flatMap(({ source }) =>
      source.split('\n\n').filter(({ length }) => length > 80),
    );
    expect(new Set(paragraphs).size).toBe(paragraphs.length);
  });

  test('writes about 3,700 characters a document', () => {
    const lengths = corpus.map(({ source }) => removeWhiteSpace(source.split('\n---\n')[1] ?? '').length);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeGreaterThan(3500);
    expect(mean).toBeLessThan(3900);
    expect(Math.min(...lengths)).toBeGreaterThan(2800);
  });

  test('has headings, run-in points, tables and road codes', () => {
    const all = corpus.map(({ source }) => source).join('\n');
    for (const form of [
      /^## 二、/mu,
      /^### （二）/mu,
      /^\*\*（二）[^*]+。\*\*/mu,
      /；二是/u,
      /^\| --- /mu,
      /[GSXYC]\d{3}/u,
    ]) {
      expect(all).toMatch(form);
    }
  });

  test('writes documents and settings that the site accepts', () => {
    const problems: unknown[] = [];
    const read = (file: string) => {
      const schema = file.endsWith('site.yaml') ? site : file.endsWith('topics.yaml') ? topics : bureau;
      return { schema, report: (problem: unknown) => problems.push({ file, problem }) };
    };
    const settings = generateSettings(options);
    for (const { file, source } of settings) {
      const { schema, report } = read(file);
      readYaml(source, schema, report);
    }
    const bureaus = settings.flatMap(({ file }) => {
      const id = /bureaus\/(\w+)\.yaml$/u.exec(file)?.[1];
      return id === undefined ? [] : [{ id, name: id, shortName: id, level: '县级' as const }];
    });
    const names = [...(settings[1]?.source ?? '').matchAll(/id: (.+), name: (.+) \}/gu)];
    const context = createContext('/nowhere', {
      bureaus,
      synonyms: [],
      glossary: [],
      measures: [],
      projects: [],
      unread: [],
      topics: names.map(([, id = '', name = '']) => ({ id, name })),
    });
    for (const { file, source } of corpus) {
      const parsed = parseDocument(file, new TextEncoder().encode(source), context);
      problems.push(
        ...parsed.problems,
        ...(parsed.document ? runOnDocument(numbering, parsed.document) : []),
      );
    }
    expect(problems).toEqual([]);
  });

  test('says when there are not enough names', () => {
    expect(() => [...generateCorpus({ documents: 1e6, seed: 1 })]).toThrow(RangeError);
  });
});
