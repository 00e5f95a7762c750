import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** All that differs between the two ways; what it refers to stands beside this file. */
const replacements: Readonly<Record<string, string>> = {
  'src/content.config.ts': `export { collections } from '../tests/bench/baseline/content.config.ts';\n`,
  'src/catalogue/load-catalogue.ts': [
    `export { loadCatalogue, loadRoutes } from '../../tests/bench/baseline/load-catalogue.ts';\n`,
    `export { loadBody } from '../../tests/bench/baseline/load-body.ts';\n`,
  ].join(''),
};

const documentPage = 'src/layouts/DocumentPage.astro';
const edits: readonly (readonly [before: string, after: string])[] = [
  [`} = Astro.props;`, `} = Astro.props;\nconst { Content, outline } = await body;`],
  [`outline={body.outline}`, `outline={outline}`],
  [`<div class="document-text" set:html={body.html} />`, `<div class="document-text"><Content /></div>`],
];

/**
 * Turns a copy of the project into the baseline: the same pages from the stock loader and renderer.
 * @param root folder of the copy
 * @throws Error if the layout has changed so that an edit no longer fits: mend it here
 */
export function applyBaseline(root: string): void {
  for (const [file, source] of Object.entries(replacements)) writeFileSync(path.join(root, file), source);
  let layout = readFileSync(path.join(root, documentPage), 'utf8');
  for (const [before, after] of edits) {
    if (layout.split(before).length !== 2)
      throw new Error(`${documentPage} must have exactly one “${before}”`);
    layout = layout.replace(before, () => after);
  }
  writeFileSync(path.join(root, documentPage), layout);
}
