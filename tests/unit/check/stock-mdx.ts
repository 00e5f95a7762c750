import { evaluateSync } from '@mdx-js/mdx';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { removeWhiteSpace } from '../../../src/text/spelling/normalise.ts';
import type { Paragraph } from '../../../src/schema/document.ts';

type Props = Readonly<Record<string, unknown>> & { readonly children?: unknown };

/** What the smallest of JSX runtimes makes: a node is what it is called with. */
interface JsxNode {
  readonly type: unknown;
  readonly props: Props;
}

const Fragment = Symbol('Fragment');
const jsx = (type: unknown, props: Props): JsxNode => ({ type, props });

/** Our components, as far as they add text of their own. */
const components = {
  Note: ({ title, children }: Props) => [title, children],
  Table: ({ caption, children }: Props) => [caption, children],
  Figure: ({ caption }: Props) => caption,
  Target: ({ children }: Props) => children,
  Result: ({ children }: Props) => children,
};

/**
 * The text that the stock MDX compiler shows of a document's body, as a reader would read it aloud. It is the text of all elements
 * and of our components in their order, and beside it
 * - before an item of an ordered list its number, which HTML counts, and a full stop;
 * - the title of an image that is a paragraph by itself, which is its caption;
 * and it is not
 * - what remark-rehype writes around footnotes: their marks, their heading, the links back;
 * - `←` and `^` in tables, which merge cells here;
 * - what is struck through, which is no text of a Document.
 * White space is left out: where lines break makes no difference.
 * @throws VFileMessage if the body is not MDX
 */
export function showStockMdx(body: string): string {
  const { default: content } = evaluateSync(body, {
    Fragment,
    jsx,
    jsxs: jsx,
    remarkPlugins: [[remarkGfm, { singleTilde: false }], remarkCjkFriendly],
  } as unknown as Parameters<typeof evaluateSync>[1]);
  return removeWhiteSpace(collect((content as (props: Props) => unknown)({ components })));
}

/** The text of a Document, to be compared with `showStockMdx`. */
export function showDocument(paragraphs: readonly Pick<Paragraph, 'kind' | 'text'>[]): string {
  return removeWhiteSpace(
    paragraphs.map(({ kind, text }) => (kind === 'row' ? dropSigns(text) : text)).join(''),
  );
}

/** The body of a document; the lines of the frontmatter become empty. */
export function stripFrontmatter(source: string): string {
  return source.replace(/^\uFEFF?---[\s\S]*?\n---[ \t]*(?=[\r\n]|$)/u, (fields) =>
    fields.replace(/[^\n]/gu, ''),
  );
}

function collect(node: unknown): string {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return node.map(collect).join('');
  if (!isNode(node)) return '';
  const { type, props } = node;
  if (typeof type === 'function') return collect((type as (props: Props) => unknown)(props));
  if (props['data-footnote-ref'] !== undefined || props['data-footnote-backref'] !== undefined) return '';
  if (props['id'] === 'footnote-label' || type === 'del') return '';
  const children = [props.children]
    .flat()
    .filter((child) => typeof child !== 'string' || child.trim() !== '');
  if (type === 'ol' && !isFootnotes(children)) {
    const start = Number(props['start'] ?? 1);
    return children.map((child, index) => `${String(start + index)}. ${collect(child)}`).join('');
  }
  const text = collect(props.children);
  if (type === 'td' || type === 'th') return dropSigns(text);
  const [only, ...others] = children;
  if (type === 'p' && others.length === 0 && isNode(only) && only.type === 'img')
    return (only.props['title'] as string | undefined) ?? '';
  return text;
}

function isNode(value: unknown): value is JsxNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function isFootnotes([first]: readonly unknown[]): boolean {
  return isNode(first) && ((first.props['id'] as string | undefined) ?? '').startsWith('user-content-fn-');
}

function dropSigns(cell: string): string {
  return cell.replace(/[←^]/gu, '');
}
