import type { Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { readTextFile } from '../../document/files.ts';
import { isExcessive, readText, splitFile } from '../../document/split-file.ts';
import type { InternalLink } from '../../schema/document.ts';
import { page as pageSchema } from '../../schema/page.ts';
import type { Problem } from '../../schema/problem.ts';
import { describeFault } from '../../source/border/fault.ts';
import type { Report } from '../../source/place.ts';
import { describeEnded, mapInTime } from '../../source/time-limit.ts';
import { readYaml } from '../../source/yaml.ts';
import { describeMdxError } from './describe-mdx-error.ts';
import { listAnchors } from './page-anchors.ts';
import { listPageFiles } from './page-files.ts';
import { listAddresses } from './page-links.ts';
import { readAddress, type SiteAddress } from './read-address.ts';
import { findUnknownNames } from './read-names.ts';

/** What the check has found in a page of `content/pages/`. */
export interface CheckedPage {
  readonly file: string;
  readonly problems: readonly Problem[];
  readonly links: readonly InternalLink[];
  /** Undefined if the page cannot be read. */
  readonly anchors?: ReadonlySet<string>;
}

/** Checks the pages below a root folder. */
export type CheckPages = (root: string, site: SiteAddress | undefined) => CheckedPage[];

/**
 * Gives the check of the pages that the site's maintainers write. They are full MDX and Astro makes them, but it says in English,
 * and one at a time, what it cannot read. The parser is large: it is loaded when there is a page.
 */
export async function loadPageCheck(root: string): Promise<CheckPages> {
  if (listPageFiles(root).length === 0) return () => [];
  const { createProcessor } = await import('@mdx-js/mdx');
  const processor = createProcessor({ format: 'mdx' });
  return (below, site) =>
    mapInTime(
      listPageFiles(below),
      (file) => checkPage(below, file, site, (body) => processor.parse(body)),
      (file, ending) => ({ file, problems: [describeEnded(file, ending)], links: [] }),
    );
}

function checkPage(
  root: string,
  file: string,
  site: SiteAddress | undefined,
  parse: (body: string) => Root,
): CheckedPage {
  const problems: Problem[] = [];
  const links: InternalLink[] = [];
  let anchors: ReadonlySet<string> | undefined;
  const report: Report = (problem) => problems.push({ severity: 'error', file, ...problem });
  const reading = readTextFile(root, file);
  if ('fault' in reading) {
    report({ ...describeFault(reading.fault), line: 1, column: 1 });
    return { file, problems, links };
  }
  const source = readText(reading.bytes, report);
  const parts = source === undefined ? undefined : splitFile(source, report);
  if (parts) {
    readYaml(parts.yaml, pageSchema, report, 1);
    const tree = isExcessive(parts.body, report) ? undefined : tryParse(parts.body, parse, report);
    if (tree) {
      anchors = listAnchors(tree);
      reportUnknownNames(tree, report);
      for (const address of listAddresses(tree))
        links.push(...readAddress(address, { root, file, site, report }));
    }
  }
  return { file, problems, links, ...(anchors && { anchors }) };
}

function tryParse(body: string, parse: (body: string) => Root, report: Report): Root | undefined {
  try {
    return parse(body);
  } catch (error) {
    if ((error as VFileMessage).name === 'Error' && !('ruleId' in (error as object))) throw error;
    report({ rule: 'page-syntax', ...describeMdxError(error as VFileMessage, body) });
    return undefined;
  }
}

function reportUnknownNames(tree: Root, report: Report): void {
  for (const { name, isComponent, line, column } of findUnknownNames(tree)) {
    const [message, advice] = isComponent
      ? [`没有引入组件“${name}”。`, '请在文件信息后面加上 import 一行，或者改用 Markdown。']
      : [`花括号“{${name}}”是程序，没有这个名字。`, '如果是正文里的花括号，请写成 \\{ 和 \\}；否则请删去。'];
    report({ rule: 'page-syntax', line, column, message, advice });
  }
}
