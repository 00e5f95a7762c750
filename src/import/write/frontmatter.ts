import { Document, isMap, isScalar, isSeq, type YAMLSeq } from 'yaml';
import type { Fields, Missing } from '../draft.ts';
import { unknownBureau } from '../place-document.ts';

/** Writes the frontmatter, the fields in the order of the guide; what is missing is said in comments. */
export function writeFrontmatter(fields: Fields, missing: readonly Missing[]): string {
  const { title, bureau = unknownBureau, kind, plans, reviews, written, published, source } = fields;
  const { indexNumber, documentNumber, keywords, attachments, provenance } = fields;
  const document = new Document({
    title,
    bureau,
    kind,
    ...(plans.length > 0 && { plans }),
    ...(reviews.length > 0 && { reviews }),
    ...(written !== undefined && { written }),
    ...(published !== undefined && { published }),
    ...(source && { source }),
    ...(indexNumber !== undefined && { indexNumber }),
    ...(documentNumber !== undefined && { documentNumber }),
    ...(keywords && { keywords }),
    ...(attachments && { attachments }),
    provenance,
  });
  const map = document.contents;
  if (!isMap(map)) throw new TypeError('Frontmatter is a map');
  for (const { key, value } of map.items) {
    if (isSeq(value) && isScalar(key) && key.value !== 'attachments')
      layOutList(value, isScalar(key) && key.value !== 'keywords');
  }
  const comments = missing.map(({ field, advice }) => `# ${field}：${advice}\n`);
  return `---\n${comments.join('')}${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n`;
}

/** `["2023-H1"]` in one line, periods always in quote marks: without them 2023 would be a number. */
function layOutList(list: YAMLSeq, quoted: boolean): void {
  list.flow = true;
  if (!quoted) return;
  for (const item of list.items) if (isScalar(item)) item.type = 'QUOTE_DOUBLE';
}
