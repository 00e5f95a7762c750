import type { DocumentData } from '../../../../src/catalogue/document-data.ts';
import { openIndex, type SearchIndex } from '../../../../src/search/engine/open-index.ts';
import { parseQuery, type Query } from '../../../../src/search/engine/query.ts';
import { search, type Match } from '../../../../src/search/engine/search.ts';
import { createDocument, createReader, makeFiles } from '../../../unit/search/example-index.ts';
import { createRandom, type Random } from '../../corpus/random.ts';
import type { Attempt, Target } from '../campaign.ts';
import { describe } from '../gate/documents.ts';
import { anyCharacter } from '../mutate.ts';
import { scanAll, type Blocks } from './naive.ts';

const pieces = [
  ...[
    '农村公路',
    '農村公路',
    '危桥',
    '改造',
    '180公里',
    '180km',
    '180 千米',
    '１８０',
    '3.6亿元',
    'G209',
    'ｇ２０９',
    '云溪县',
  ],
  ...[
    'ß',
    'İ',
    'ı',
    'Σ',
    'ς',
    'e\u0301',
    '\u0301',
    '\uFEFF',
    '\u200B',
    '\u00AD',
    '\u2F2F',
    '工',
    '\uF9DC',
    '𠮷',
    '👨‍👩‍👧',
    '\uD800',
  ],
  ...[
    '\uDC00',
    '\uFE0F',
    'ﬁ',
    'Ǆ',
    '(',
    ')',
    '[',
    ']',
    '.*',
    '\\',
    '^',
    '$',
    '?',
    '+',
    '{2}',
    '|',
    '｜',
    '-',
    '－',
    '"',
    '“',
    '”',
  ],
  ...[
    ' ',
    '\u3000',
    '\n',
    '\t',
    '\u2028',
    '，',
    '。',
    'a',
    'A',
    'Ａ',
    '\0',
    '\uFFFF',
    '\uFFF9',
    '\u3164',
    '\u034F',
    '\u{E0041}',
    '~',
    '*',
    '！',
  ],
];

const some = (random: Random, most: number): string =>
  Array.from({ length: random.int(1, most) }, () =>
    random.chance(0.1) ? anyCharacter(random) : random.pick(pieces),
  ).join('');

interface Corpus {
  readonly index: SearchIndex;
  readonly blocks: readonly Blocks[];
}

async function createCorpus(seed: number): Promise<Corpus> {
  const random = createRandom(seed);
  const documents: DocumentData[] = Array.from({ length: random.int(2, 12) }, (_, id) =>
    createDocument(
      id,
      Array.from({ length: random.int(1, 6) }, () => some(random, 12)),
      random.chance(0.5) ? { data: { title: some(random, 5) } } : {},
    ),
  );
  const sizes = { limit: random.int(1, 12), longest: random.int(2, 6), shardLength: random.int(1, 400) };
  const index = await openIndex(createReader(makeFiles(documents, sizes)));
  return { index, blocks: documents.map(listBlocks) };
}

function listBlocks({ data, paragraphs }: DocumentData): Blocks {
  const texts = (isHeading: boolean): string[] =>
    paragraphs.filter(({ kind }) => (kind === 'heading') === isHeading).map(({ text }) => text);
  return [data.title, ...texts(true), ...texts(false)];
}

/** What is asked, put to the engine; a test puts faults in. */
export type Ask = (index: SearchIndex, query: Query) => Promise<readonly Match[]>;

/** Queries of any characters, put to the exact engine and to a plain scan over several corpora. */
export async function createQueries(seed: number, ask: Ask = search): Promise<Target> {
  const corpora = await Promise.all(Array.from({ length: 6 }, (_, at) => createCorpus(seed * 100 + at)));
  return {
    name: 'queries',
    create: (random) => {
      const texts = corpora.flatMap(({ blocks }) => blocks.flat());
      const cut = (): string => {
        const text = random.pick(texts);
        const at = random.int(0, text.length);
        return text.slice(at, at + random.int(1, 8));
      };
      const words = Array.from({ length: random.int(1, 3) }, () =>
        random.chance(0.6) ? cut() : some(random, 4),
      );
      return words.join(random.pick(['', ' ', ' ', '|', ' | ', ' -', '" "']));
    },
    attempt: async (input) => {
      try {
        return await attempt(corpora, input, ask);
      } catch (error) {
        return { outcome: 'crashed', fault: `exception: ${describe(error)}` };
      }
    },
  };
}

async function attempt(corpora: readonly Corpus[], input: string, ask: Ask): Promise<Attempt> {
  let found = 0;
  for (const [at, { index, blocks }] of corpora.entries()) {
    const matches = await ask(index, parseQuery(input));
    const given = matches.map((match) => ({ document: match.document, blocks: match.blocks }));
    const wanted = scanAll(blocks, input);
    found += wanted.length;
    if (JSON.stringify(given) !== JSON.stringify(wanted)) {
      const fault = `different: corpus ${String(at)}, ${JSON.stringify(given)}, not ${JSON.stringify(wanted)}`;
      return { outcome: 'different', fault };
    }
  }
  return { outcome: found > 0 ? 'found' : 'nothing found' };
}
