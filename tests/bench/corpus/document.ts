import { composeBody } from './body.ts';
import type { Issue } from './occasions.ts';
import { createRandom, seedFor } from './random.ts';
import { nameBureau } from './settings.ts';
import { keywords } from './words.ts';

/** `plans/yunxi/2023`. */
export function idOfIssue({ region, year, kind }: Issue): string {
  return `${kind.collection}/${region.id}/${String(year)}${kind.period}`;
}

/** The MDX file of a document. It depends on seed and issue alone, not on how many others there are. */
export function writeDocument(issue: Issue, seed: number): string {
  const { region, year, kind } = issue;
  const random = createRandom(seedFor(seed, idOfIssue(issue)));
  const { body, themes } = composeBody({ random, region, year, looks: kind.looks });
  const ahead = kind.looks === 'ahead';
  const period = `["${String(year)}${kind.period}"]`;
  const month = ahead ? random.int(1, 3) : random.int(10, 12);
  const date = `${String(year)}-${String(month).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}`;
  const bureau = nameBureau(region);
  const serial = random.int(1, 180);
  // Dates are quoted: Astro's own frontmatter reader would make them something else than text.
  const lines = [
    `title: ${bureau}${String(year)}年${kind.title}`,
    `bureau: ${region.id}`,
    `kind: ${kind.name}`,
    `${ahead ? 'plans' : 'reviews'}: ${period}`,
    `written: "${date}"`,
    `published: "${date}${random.chance(0.5) ? ` ${String(random.int(9, 17)).padStart(2, '0')}:30` : ''}"`,
    `indexNumber: ${region.code}/${String(year)}-${String(random.int(1, 99999)).padStart(5, '0')}`,
    ...(random.chance(0.5)
      ? [`documentNumber: ${region.name.slice(0, 1)}交〔${String(year)}〕${String(serial)}号`]
      : []),
    `topics: [${themes.map(({ topic }) => topic).join(', ')}]`,
    `keywords: [${random.sample(keywords, 5).join(', ')}]`,
    `abstract: ${bureau}${String(year)}年在${themes.map(({ topic }) => topic).join('、')}等方面的${ahead ? '安排' : '进展'}。`,
    'provenance: official',
  ];
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}
