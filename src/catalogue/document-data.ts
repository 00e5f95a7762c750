import type { Body } from '../document/body-store.ts';
import type { Paragraph, Section, Statement } from '../schema/document.ts';
import type { Facts } from '../schema/facts.ts';
import type { Settings } from '../settings/settings.ts';
import type { Bureau } from '../schema/bureau.ts';
import type { Frontmatter } from '../schema/frontmatter.ts';
import { absoluteUrl, fragment, paths } from '../schema/address.ts';
import type { Commitment } from '../text/statement/commitment.ts';
import type { Catalogue, Item } from './catalogue.ts';
import { readCommitment } from './commitment.ts';
import { nameProject } from './name-project.ts';
import { publishStage, type PublishedStage } from './stage-names.ts';
import type { NamedDocument } from './standing.ts';
import { yearsOfPeriods } from '../text/period/years.ts';

/** A bureau as it is published for programs. */
export type PublishedBureau = Pick<Bureau, 'id' | 'name' | 'level' | 'code'>;

/** The bureau that issued a document. */
interface Issuer extends PublishedBureau {
  /** Those above it from the top down. */
  readonly ancestors: readonly PublishedBureau[];
  /** The one that it became a part of, or was replaced by. */
  readonly mergedInto?: PublishedBureau;
}

/** A measure or a project, beside what is said of it. */
export interface PublishedSubject {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

/** The line of the ledger that has a statement for its promise or its result. */
export interface PublishedLine {
  /** What it is about. */
  readonly name: string;
  readonly period: string;
  readonly state: string;
  readonly stateName: string;
  readonly url: string;
}

/** What must be known of a line to publish it: see `StatementRow`. */
type KnownLine = Omit<PublishedLine, 'url'> & { readonly anchor: string; readonly isOwn: boolean };

/** A section as it is published for programs: its level is its depth. */
export interface PublishedSection extends Pick<Section, 'id' | 'text'> {
  /** The number that its text begins with, as written: `（三）`. */
  readonly marker?: string;
  readonly children?: readonly PublishedSection[];
}

/** A paragraph as it is published for programs. What it has none of is left out. */
export interface PublishedParagraph extends Omit<Paragraph, 'line' | 'facts'>, Partial<Facts> {}

/** A statement as it is published for programs. */
export interface PublishedStatement extends Omit<Statement, 'measure' | 'project' | 'stage' | 'line'> {
  /** `part` is a part that was finished; with the words of the pages. */
  readonly stage?: PublishedStage;
  readonly stageText?: string;
  /** How firmly a target is promised. */
  readonly commitment?: Commitment;
  /** Address of its words. */
  readonly url: string;
  readonly measure?: PublishedSubject;
  readonly project?: PublishedSubject;
  readonly ledger?: PublishedLine;
}

/** A document as it is published for programs, at `<address of the page>index.json`. The search index is made from it. */
export interface DocumentData {
  readonly id: string;
  readonly url: string;
  readonly bureau: Issuer;
  /** Years that the document plans and years that it looks back on, ascending. */
  readonly planYears: readonly number[];
  readonly reviewYears: readonly number[];
  /** `YYYY-MM-DD`, for ordering only. */
  readonly orderDate: string;
  /** The document that took its place, and those whose place it took. */
  readonly replacedBy?: NamedDocument;
  readonly replaces?: readonly NamedDocument[];
  /** Without what its author says to the check, and to the build. */
  readonly data: Omit<Frontmatter, 'accepted' | 'draft' | 'publish'>;
  readonly outline: readonly PublishedSection[];
  readonly paragraphs: readonly PublishedParagraph[];
  readonly statements: readonly PublishedStatement[];
}

/** @param lines anchor of a statement → its line of the ledger; left out where nobody asks for them */
export function publishDocument(
  item: Item,
  body: Pick<Body, 'outline' | 'paragraphs'>,
  { tree, settings }: Pick<Catalogue, 'tree' | 'settings'>,
  lines?: ReadonlyMap<string, KnownLine>,
): DocumentData {
  const { id, bureau, orderDate, statements, replacedBy, replaces } = item;
  const { accepted: _accepted, draft: _draft, publish: _publish, ...data } = item.data;
  const url = absoluteUrl(settings.site, paths.document(id));
  return {
    id,
    url,
    bureau: publishIssuer(bureau, tree),
    planYears: yearsOfPeriods(data.plans),
    reviewYears: yearsOfPeriods(data.reviews),
    orderDate,
    ...(replacedBy && { replacedBy }),
    ...(replaces && { replaces }),
    data,
    ...publishBody(body),
    statements: statements.map((statement) => ({
      ...publishStatement(statement, url, settings),
      ...publishLine(lines?.get(statement.anchor), settings),
    })),
  };
}

/** What is published of a document's text. */
export function publishBody({
  outline,
  paragraphs,
}: Pick<Body, 'outline' | 'paragraphs'>): Pick<DocumentData, 'outline' | 'paragraphs'> {
  return { outline: outline.map(publishSection), paragraphs: paragraphs.map(publishParagraph) };
}

function publishSection({ id, text, numbering, children }: Section): PublishedSection {
  return {
    id,
    text,
    ...(numbering && { marker: numbering.marker }),
    ...(children.length > 0 && { children: children.map(publishSection) }),
  };
}

/** Lines are those of a file that is not published. */
function publishParagraph({ line: _, facts, ...paragraph }: Paragraph): PublishedParagraph {
  const { quantities = [], routes = [] } = facts ?? {};
  return {
    ...paragraph,
    ...(quantities.length > 0 && { quantities }),
    ...(routes.length > 0 && { routes }),
  };
}

function publishStatement(
  whole: Statement,
  document: string,
  { site, measures, projects }: Settings,
): PublishedStatement {
  const { measure, project, stage: _, line: _line, ...statement } = whole;
  const publishSubject = (
    id: string,
    list: readonly Omit<PublishedSubject, 'url'>[],
    path: string,
  ): PublishedSubject => {
    // The development server shows documents whose measures cannot be read.
    const name = list.find((one) => one.id === id)?.name ?? id;
    return { id, name, url: absoluteUrl(site, path) };
  };
  const about = projects.find(({ id }) => id === project);
  return {
    ...statement,
    ...publishStage(whole, about ? nameProject(about) : []),
    ...(whole.kind === 'target' && { commitment: readCommitment(whole, about) }),
    url: `${document}#${statement.anchor}`,
    ...(measure !== undefined && { measure: publishSubject(measure, measures, paths.measure(measure)) }),
    ...(project !== undefined && { project: publishSubject(project, projects, paths.project(project)) }),
  };
}

function publishLine(line: KnownLine | undefined, { site }: Settings): Pick<PublishedStatement, 'ledger'> {
  if (!line?.isOwn) return {};
  const { name, period, state, stateName, anchor } = line;
  // The ledger's script finds the page on which the line stands.
  const url = absoluteUrl(site, paths.ledger) + fragment(anchor);
  return { ledger: { name, period, state, stateName, url } };
}

function publishIssuer(bureau: Bureau, tree: Catalogue['tree']): Issuer {
  const successor = bureau.successor === undefined ? undefined : tree.nodes.get(bureau.successor)?.bureau;
  return {
    ...publishBureau(bureau),
    ancestors: tree.ancestors(bureau.id).map(publishBureau),
    ...(successor && { mergedInto: publishBureau(successor) }),
  };
}

function publishBureau({ id, name, level, code }: Bureau): PublishedBureau {
  return { id, name, level, ...(code && { code }) };
}
