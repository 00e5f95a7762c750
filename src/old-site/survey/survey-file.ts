import { blockText, shownText, type Block, type Inline } from '../../import/blocks.ts';
import type { BodyBlock, Draft } from '../../import/draft.ts';
import { periodsOf } from '../../import/draft.ts';
import { listReferences } from '../../import/html/list-references.ts';
import { readSource } from '../../import/read-source.ts';
import { findOwnKind } from '../../import/recognise/period/own-kind.ts';
import { recognise } from '../../import/recognise/recognise.ts';
import { decodeText } from '../../import/text/decode-text.ts';
import { getKind } from '../../schema/kind.ts';
import { removeWhiteSpace } from '../../text/spelling/normalise.ts';
import type { KnownOfSite, PageFacts, PageLink } from './page-facts.ts';

/**
 * Reads a page or a Word file as an import would, and tells what it is rather than what it says.
 * @param file path below the crawl's folder
 * @param known what the site has of its own
 * @throws ImportError if it cannot be read
 */
export function surveyFile(file: string, bytes: Uint8Array, known: KnownOfSite): PageFacts {
  const source = readSource(file, bytes);
  const draft = recognise(source, { ...known, fileName: '' });
  const { collection, fields, inferred, proposed } = draft;
  const main = collection === 'plans' ? 'plans' : 'reviews';
  const own = fields.bureau !== undefined && proposed === undefined;
  const lines = draft.body.flatMap(linesOf);
  const linksInText = draft.body.flatMap(linksOf);
  const { links, pictures, frames } =
    source.format === 'html' ? listReferences(decodeText(bytes)) : { links: [], pictures: [], frames: [] };
  const inText = new Set(linksInText.map(({ text }) => text));
  return {
    file,
    title: fields.title,
    collection,
    isOwnKind: findOwnKind(fields.title, known.ownKinds) !== undefined,
    isOfMatter: getKind(fields.kind, known.ownKinds).scope === 'matter',
    periods: periodsOf(collection, fields),
    isPeriodSure: inferred.some(({ field, doubtful }) => field === main && !doubtful),
    isOwn: own,
    office: proposed?.name ?? known.bureaus.find(({ id }) => id === fields.bureau)?.name,
    length: lines.join('').length,
    linked: linksInText.reduce((sum, { text }) => sum + removeWhiteSpace(text).length, 0),
    headings: draft.body.filter(({ kind }) => kind === 'heading' || kind === 'run-in').length,
    lines,
    ...readOrigin(draft),
    pictures,
    frames,
    links:
      source.format === 'html'
        ? links.map((link) => ({ ...link, isInText: inText.has(link.text) }))
        : linksInText,
  };
}

/** What a page says of itself, for the Word file that it offers, and the address that it gives itself. */
function readOrigin({ fields }: Draft): Pick<PageFacts, 'meta' | 'url'> {
  const { published, source } = fields;
  const meta = [
    ...(published === undefined ? [] : [{ name: 'PubDate', value: published, place: 1 }]),
    ...(source === undefined ? [] : [{ name: 'ContentSource', value: source.name, place: 1 }]),
    ...(source?.url === undefined ? [] : [{ name: 'Url', value: source.url, place: 1 }]),
  ];
  return { meta, ...(source?.url !== undefined && { url: source.url }) };
}

function linesOf(block: BodyBlock): string[] {
  const text =
    block.kind === 'heading'
      ? shownText(block.content)
      : block.kind === 'run-in'
        ? shownText(block.title) + shownText(block.content)
        : blockText([block]);
  return text.split('\n').map(removeWhiteSpace).filter(Boolean);
}

function linksOf(block: BodyBlock | Block): PageLink[] {
  if (block.kind === 'table')
    return block.rows.flatMap((row) => row.flatMap(({ blocks }) => blocks.flatMap(linksOf)));
  const title = block.kind === 'run-in' ? linksIn(block.title) : [];
  return [...title, ...linksIn(block.content)];
}

function linksIn(content: readonly Inline[]): PageLink[] {
  return content.flatMap((inline) =>
    inline.kind === 'link'
      ? [{ written: inline.address, text: shownText(inline.content).trim(), isInText: true }]
      : [],
  );
}
