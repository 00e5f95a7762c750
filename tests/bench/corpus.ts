import { writeDocument, idOfIssue } from './corpus/document.ts';
import { chooseIssues, issuesOfRegion, type Issue } from './corpus/occasions.ts';
import { createRandom } from './corpus/random.ts';
import { createRegions, regionsInProvince, type Region } from './corpus/regions.ts';
import { writeSettings } from './corpus/settings.ts';

/** A file of a generated site; the path is from the project's root. */
export interface CorpusFile {
  readonly file: string;
  readonly source: string;
}

export interface CorpusOptions {
  /** How many documents; 1 to about 30,000. */
  readonly documents: number;
  /** The same seed gives the same corpus, byte for byte, on every machine. */
  readonly seed: number;
}

const leastProvinces = 2;

/**
 * Plausible documents of made-up bureaus, about 3,700 characters each, all different: headings 一、（一）, run-in points
 * 一是…二是…, figures, road codes, a table in some. They pass every check of the site, and mean the same to any Markdown
 * processor, so that different ways of building can be compared.
 */
export function* generateCorpus(options: CorpusOptions): Generator<CorpusFile> {
  for (const issue of plan(options).issues) {
    yield { file: `content/${idOfIssue(issue)}.mdx`, source: writeDocument(issue, options.seed) };
  }
}

/** What the documents of the same options refer to: `site.yaml`, `topics.yaml`, `bureaus/*.yaml`. */
export function generateSettings(options: CorpusOptions): CorpusFile[] {
  return writeSettings(plan(options).regions);
}

function plan({ documents, seed }: CorpusOptions): { regions: Region[]; issues: Issue[] } {
  const random = createRandom(seed);
  const provinces = Math.max(leastProvinces, Math.ceil(documents / (regionsInProvince * issuesOfRegion)));
  const regions = createRegions(provinces, random);
  return { regions, issues: chooseIssues(regions, documents, random) };
}
