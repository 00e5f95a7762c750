import { html as specification, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

type Judge = (value: string) => boolean;

/**
 * What a page may hold where the text of a document stands, said once more and by hand: nothing here is taken from the code that
 * writes it.
 */
const any: Judge = () => true;
const whole: Judge = (value) => /^\d{1,7}$/u.test(value);
const anchor: Judge = (value) =>
  /^(?:[pshitrf]-[a-z0-9-]+|fn-[\w%-]+|fnref-[\w%-]+|footnote-label|[\w-]+)$/u.test(value);

/** As a browser reads them: no scheme but these, and no host that is not written out. */
const link: Judge = (value) =>
  /^(?:https?:\/\/[^\s/\\]|mailto:[^\s]|tel:|#|\/(?![/\\])|\.{0,2}$)/iu.test(value) && !hasControl(value);
const picture: Judge = (value) => /^\/(?![/\\])/u.test(value) && !hasControl(value);

function hasControl(value: string): boolean {
  // eslint-disable-next-line no-control-regex -- what browsers leave out of addresses
  return /[\u0000-\u0020\u007f]/u.test(value);
}

const oneOf =
  (...values: string[]): Judge =>
  (value) =>
    value.split(' ').every((one) => values.includes(one));

const classes = oneOf(
  ...['term', 'term-end', 'term-button', 'statement', 'target', 'result'],
  ...['external', 'note', 'note-title', 'table-frame', 'table-figure', 'footnotes', 'sr-only'],
  ...['align-left', 'align-right', 'align-center', 'data-footnote-backref', 'struck', 'total'],
);

const everywhere: Readonly<Record<string, Judge>> = { id: anchor, class: classes };

const elements: Readonly<Record<string, Readonly<Record<string, Judge>>>> = {
  ...Object.fromEntries(
    ['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'li', 'strong', 'em', 'del', 'pre', 'blockquote'].map(
      (name) => [name, {}],
    ),
  ),
  ...Object.fromEntries(
    ['hr', 'br', 'sup', 'thead', 'tbody', 'tr', 'figcaption', 'figure'].map((name) => [name, {}]),
  ),
  // Markdown writes the language of a program beside its fence.
  code: { class: (value) => /^language-\S+$/u.test(value) },
  ol: { start: whole },
  table: {},
  td: { colspan: whole, rowspan: whole },
  th: { colspan: whole, rowspan: whole, scope: oneOf('col', 'row', 'colgroup', 'rowgroup') },
  div: { role: oneOf('note', 'group'), 'aria-label': any, tabindex: oneOf('0') },
  span: { 'data-min': any, 'data-max': any, title: any },
  data: {
    value: (value) => /^-?[\d.]+(?:e[+-]?\d+)?$/u.test(value),
    title: any,
    'data-min': any,
    'data-max': any,
  },
  button: { type: oneOf('button'), popovertarget: anchor, 'aria-label': any },
  a: {
    href: link,
    title: any,
    rel: oneOf('external', 'noopener'),
    'aria-label': any,
    'aria-describedby': anchor,
    'data-footnote-ref': oneOf(''),
    'data-footnote-backref': oneOf(''),
  },
  img: {
    src: picture,
    alt: any,
    title: any,
    width: whole,
    height: whole,
    loading: oneOf('lazy'),
    decoding: oneOf('async'),
  },
  section: { 'data-footnotes': oneOf('') },
};

/**
 * Parses the HTML of a text, as it stands in a page, the way browsers do.
 * @returns what it holds that it may not, or where it does not stay in its place; undefined if there is nothing
 */
export function findForbidden(html: string): string | undefined {
  const page = parse(
    `<!doctype html><title>甲</title><body><main><div>${html}<i></i></div></main><footer></footer>`,
  );
  const body = findBody(page);
  const [main, ...rest] = body.childNodes.filter(isElement);
  const held = main?.childNodes.filter(isElement) ?? [];
  const around = rest.map(({ tagName }) => tagName).join(' ');
  const inside = held[0]?.childNodes ?? [];
  if (held.length !== 1 || around !== 'footer' || inside.at(-1)?.nodeName !== 'i')
    return 'broken frame: the text does not stay in its place';
  return inside
    .slice(0, -1)
    .map(judge)
    .find((found) => found !== undefined);
}

function findBody(page: Tree.Document): Tree.Element {
  const root = page.childNodes.filter(isElement).find(({ tagName }) => tagName === 'html');
  const body = root?.childNodes.filter(isElement).find(({ tagName }) => tagName === 'body');
  if (!body) throw new Error('parse5 gives no body');
  return body;
}

function isElement(node: Tree.ChildNode): node is Tree.Element {
  return 'tagName' in node;
}

function judge(node: Tree.ChildNode): string | undefined {
  if ('value' in node) return undefined;
  if (!isElement(node)) return `node: ${node.nodeName}`;
  const { tagName, attrs, namespaceURI } = node;
  const known = Object.hasOwn(elements, tagName) ? elements[tagName] : undefined;
  if (!known || namespaceURI !== specification.NS.HTML) return `element: <${tagName}>`;
  for (const { name, value } of attrs) {
    const allowed = { ...everywhere, ...known };
    const isRight = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
    if (!isRight) return `attribute: <${tagName} ${name}>`;
    if (!isRight(value)) return `value: <${tagName} ${name}=${JSON.stringify(value)}>`;
  }
  return node.childNodes.map(judge).find((found) => found !== undefined);
}
