import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeLabelled, judgeSentence, printSummary, summarise, type Judged } from './judge-labelled.ts';
import { readLabelled, readLines } from './labelled-sentences.ts';

const root = new URL('../../../../', import.meta.url);
const readFixture = (name: string): string =>
  readFileSync(new URL(`tests/fixtures/quantities/${name}`, root), 'utf8');

const judgeFile = (name: string): Judged[] => judgeLabelled(readFixture(name));

const folder = new URL('../shared/seeds/', root);
const missing = '跳过 skipped: ../shared/seeds/ is not there; only our own sentences are measured';
const seedsThere = existsSync(folder);
if (!seedsThere) console.warn(`labelled-sentences.test.ts ${missing}`);

/** Sentences of the real documents under the keys of `documents.txt`. */
function readSentences(): Map<string, string> {
  const sentences = new Map<string, string>();
  for (const file of readdirSync(folder)) {
    const text = readFileSync(new URL(file, folder), 'utf8');
    for (const part of text.split(/(?<=[。；;！？])|\r?\n/u)) {
      const digest = createHash('sha256').update(part.replace(/\s/gu, '')).digest('hex').slice(0, 16);
      sentences.set(`${file.slice(0, 3)} ${digest}`, part);
    }
  }
  return sentences;
}

function judgeDocuments(): Judged[] {
  const sentences = readSentences();
  return readLines(readFixture('documents.txt')).map((line) => {
    const key = line.slice(0, 20);
    const sentence = sentences.get(key);
    if (sentence === undefined) throw new Error(`No sentence has the digest ${key}`);
    sentences.delete(key);
    return judgeSentence(sentence, readLabelled(line.slice(20)), false);
  });
}

describe('readLabelled', () => {
  it('reads sentence, places and meanings', () => {
    expect(readLabelled('修{G209|G209}[约3公里|~3 公里]，[1至2个|1..2 个]')).toEqual({
      text: '修G209约3公里，1至2个',
      quantities: [
        {
          text: '约3公里',
          value: 3,
          unit: '公里',
          min: null,
          max: null,
          approximate: true,
          start: 5,
          end: 9,
        },
        { text: '1至2个', value: null, unit: '个', min: 1, max: 2, approximate: false, start: 10, end: 14 },
      ],
      routes: [{ code: 'G209', text: 'G209', start: 1, end: 5 }],
    });
  });

  it('refuses a label that it cannot read', () => {
    expect(() => readLabelled('[三个|three 个]')).toThrow('“three 个” is no label');
  });
});

describe.each([
  ['our own sentences', judgeFile('sentences.txt'), 400],
  ['sentences read by the rules and corrected', judgeFile('reviewed.txt'), 300],
  ...(seedsThere ? [['sentences of real documents', judgeDocuments(), 200] as const] : []),
] as const)('%s', (name, judged, least) => {
  const quantities = summarise(judged, 'quantities');
  const routes = summarise(judged, 'routes');
  console.log(printSummary(name, judged));

  it('are as many as promised', () => {
    expect(judged.length).toBeGreaterThanOrEqual(least);
  });

  it('have their quantities found: precision at least 0.99, recall at least 0.98', () => {
    expect(quantities.precision, quantities.mistakes.join('\n')).toBeGreaterThanOrEqual(0.99);
    expect(quantities.recall, quantities.mistakes.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  it('have their routes found, all and no other', () => {
    expect(routes.mistakes).toEqual([]);
    expect(routes.right).toBeGreaterThan(15);
  });
});

if (!seedsThere) {
  describe.skip(missing, () => {
    it('is not measured', () => undefined);
  });
}
