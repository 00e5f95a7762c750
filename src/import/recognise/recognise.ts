import type { Collection } from '../../schema/document.ts';
import type { Kind } from '../../schema/kind.ts';
import type { OwnKind } from '../../schema/own-kind.ts';
import { removeWhiteSpace } from '../../text/spelling/normalise.ts';
import type { Block, Dropped, SourceDocument } from '../blocks.ts';
import { unusedField } from '../markdown/frontmatter.ts';
import type { Draft, Fields, Inference, KnownBureau, Missing } from '../draft.ts';
import { inferBureau } from './bureau/infer-bureau.ts';
import { inferDates, inferNumbers, inferSource } from './infer-facts.ts';
import { inferPeriods, type PeriodHints } from './period/infer-periods.ts';
import { sideOf, type Side } from './period/kind.ts';
import { applyOwnKind, findOwnKind } from './period/own-kind.ts';
import { readMeta } from './page/meta.ts';
import { askForOtherTitle } from './other-title.ts';
import { outlineBlocks } from './outline/outline.ts';
import { separateParts } from './page/parts.ts';
import { findTitle, type FoundTitle } from './title.ts';

/** What the webmaster says of a file, and what the site knows. */
export interface Hints {
  readonly bureaus: readonly KnownBureau[];
  /** Id of the bureau; known or not. */
  readonly bureau?: string;
  readonly side?: Side;
  /** Kinds of document of the site's own. Default: none. */
  readonly ownKinds?: readonly OwnKind[];
  /** Bureaus that were proposed for files before this one; the site does not have them. */
  readonly proposed?: readonly KnownBureau[];
  /** Bureau of a document that names none. Default: nobody knows. */
  readonly usual?: KnownBureau;
  /** Title of a file that does not say it itself. */
  readonly title?: string;
  /** Name of the document's file, without extension, if the webmaster gives one. */
  readonly name?: string;
  /** Title of a file that has none: its name without the extension. */
  readonly fileName: string;
}

/** Recognises title, frontmatter and outline in what was read. Nothing of the text is lost: what is left out is listed. */
export function recognise(
  source: SourceDocument,
  {
    bureaus,
    bureau: wanted,
    usual,
    proposed = [],
    side: wantedSide,
    ownKinds = [],
    title: wantedTitle,
    fileName,
  }: Hints,
): Draft {
  const found = findTitle(source.blocks, source.meta, wantedTitle);
  const { body, facts: onPage, dropped, kept } = separateParts(source.blocks, found, source.format);
  const facts = [...readMeta(source.meta), ...onPage];
  const title = inferTitle(found, fileName);
  const { title: titleText } = title.fields;
  const bureau = inferBureau(titleText, facts, body, { bureaus, proposed, wanted, usual });
  const dates = inferDates(facts, body);
  const ownKind = wantedSide === undefined ? findOwnKind(titleText, ownKinds) : undefined;
  const periods = inferKindAndPeriods(titleText, body, ownKind, {
    side: wantedSide,
    published: dates.fields.published,
  });
  const sourceOf = inferSource(facts, titleText, bureau.name);
  const all: readonly Inference[] = [title, bureau, periods, dates, sourceOf, inferNumbers(facts)];
  const isOfficial = dates.fields.published !== undefined;
  const { kind = '年度工作计划', plans = [], reviews = [] } = periods.fields;
  return {
    collection: periods.collection,
    fields: {
      ...all.reduce<Partial<Fields>>((merged, { fields }) => ({ ...merged, ...fields }), {}),
      title: titleText,
      kind,
      plans,
      reviews,
      provenance: isOfficial ? 'official' : 'edited',
    },
    inferred: all.flatMap(({ inferred }) => inferred),
    missing: [
      ...all.flatMap(({ missing }) => missing),
      ...(isOfficial ? [] : askForSource(sourceOf)),
      ...askForOtherTitle(titleText, body),
    ],
    ...(bureau.proposed && { proposed: bureau.proposed }),
    body: outlineBlocks(body, source.isRunOn),
    notes: source.notes,
    images: source.images,
    dropped: [...source.dropped, ...listOtherTitle(source, titleText), ...dropped],
    kept,
    concealed: source.concealed,
  };
}

function inferKindAndPeriods(
  title: string,
  body: readonly Block[],
  own: Kind | undefined,
  hints: PeriodHints,
): Inference & { readonly collection: Collection } {
  const found = inferPeriods(title, body, {
    ...hints,
    ...(own && own.looks !== 'neither' && { side: sideOf(own) }),
  });
  if (own) return applyOwnKind(found, own, title);
  return { ...found, collection: found.side === 'plan' ? 'plans' : 'summaries' };
}

function inferTitle(
  found: FoundTitle | undefined,
  fileName: string,
): Inference & { fields: { title: string } } {
  const title = found?.text ?? fileName;
  const place = found?.place;
  return {
    fields: { title },
    inferred: [
      {
        field: 'title',
        value: title,
        from: found ? title : '文件名',
        ...(place !== undefined && { place }),
        ...(!found && { doubtful: true }),
      },
    ],
    missing: [],
  };
}

/** The title in the frontmatter of Markdown, where the text has another: the text's holds. */
function listOtherTitle({ format, meta }: SourceDocument, title: string): Dropped[] {
  const other = format === 'markdown' ? meta.find(({ name }) => name === 'title') : undefined;
  if (!other || removeWhiteSpace(other.value) === removeWhiteSpace(title)) return [];
  return [{ sort: unusedField, text: `title: ${other.value}`, place: other.place }];
}

/** A text that does not say when it was published is not called official; then its source must be named. */
function askForSource({ fields }: Inference): Missing[] {
  const published: Missing = {
    field: 'published',
    advice: '没有找到发布日期。知道的请补上，并把 provenance 改成 official；不能编造。',
  };
  if (fields.source) return [published];
  return [
    published,
    { field: 'source', advice: '没有找到来源，请写明原文由谁公布（source 下的 name 和 title）。' },
  ];
}
