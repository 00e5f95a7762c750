import { describe, expect, it } from 'vitest';
import { createRandom } from '../../bench/corpus/random.ts';
import { mutate } from '../../bench/import/mutate.ts';
import { readSamples } from '../../bench/import/samples.ts';
import { convert } from '../../../src/import/convert.ts';
import { ImportError } from '../../../src/import/import-error.ts';
import { startProcessorTime } from '../processor-time.ts';
import { yunxi } from './known-bureaus.ts';
import { readBody } from './read-body.ts';

/** Of each format; `npm run bench:import` and `npm run bench:fuzz` try many more. */
const inputs = 300;

describe('convert', () => {
  const formats = [...readSamples()].filter(([format]) => format !== 'docx');

  it.each(['www.', 'https://', 'a@b.'])('a line of nothing but %j is refused in good time', (piece) => {
    const text = new TextEncoder().encode(`云溪县交通运输局2024年工作计划\n\n${piece.repeat(30_000)}`);
    const elapsed = startProcessorTime();
    expect(() => convert('甲.txt', text, { bureaus: [] })).toThrow('这一段超过 20000 字，读不出来。');
    expect(elapsed()).toBeLessThan(2000);
  });

  it.each(formats)(
    '%s: spoilt files are imported or refused with advice, and nothing else happens',
    (_, samples) => {
      const messages = new Set<string>();
      let imported = 0;
      for (let seed = 0; seed < inputs; seed += 1) {
        const { name, bytes } = mutate(samples, createRandom(seed));
        try {
          const { mdx } = convert(name, bytes, { bureaus: [yunxi] });
          readBody(mdx);
          imported += 1;
        } catch (error) {
          if (!(error instanceof ImportError)) throw new Error(`seed ${String(seed)}`, { cause: error });
          expect(error.message).toMatch(/。$/u);
          expect(error.advice).toMatch(/。$/u);
          messages.add(error.message.replace(/“.*”/u, '“”'));
        }
      }
      // Of Markdown 70 of the first 300; with other limits of size it was the same.
      expect(imported).toBeGreaterThan(inputs / 5);
      expect([...messages].filter((message) => message.includes('读出来不一样'))).toEqual([]);
    },
    60_000,
  );
});
