import { compile, type Options } from 'css-select';
import { AttributeAction, isTraversal, parse, SelectorType, type Selector } from 'css-what';
import type { DefaultTreeAdapterMap } from 'parse5';
import { ImportError } from '../../import-error.ts';
import { readDeclarations, type Declaration, type StyleRule } from './read-rules.ts';

type ParsedNode = DefaultTreeAdapterMap['node'];
type ParsedElement = DefaultTreeAdapterMap['element'];

/** What style sheets and the element's own `style` say of it, by the names of properties. */
export type ElementStyle = ReadonlyMap<string, string>;

/** What is read of styles; rules that say nothing of these are passed over. */
const known: ReadonlySet<string> = new Set([
  ...[
    'display',
    'visibility',
    'opacity',
    'font-size',
    'font-family',
    'clip',
    'clip-path',
    'text-indent',
    'mso-hide',
  ],
  ...['position', 'left', 'top', 'text-decoration', 'text-decoration-line', 'vertical-align', 'font-weight'],
  ...['text-transform', 'text-align', 'list-style', 'list-style-type', 'float', 'unicode-bidi', 'direction'],
  ...['margin', 'margin-left', 'margin-right', 'padding', 'padding-left', 'padding-right'],
  ...[
    'white-space',
    'width',
    'height',
    'max-width',
    'max-height',
    'overflow',
    'right',
    'bottom',
    'margin-top',
  ],
  ...['color', '-webkit-text-fill-color', 'background', 'background-color', 'background-image', 'transform'],
]);

/**
 * Most selectors, and most steps from element to element: what a large framework has, many times over. Without its styles nobody knows
 * what of a page is hidden.
 */
const mostSelectors = 10_000;
const mostSteps = 3_000_000;

/**
 * Applies rules to the elements of a page: the more specific of two that contradict each other holds, then the later (CSS Cascade).
 * @throws ImportError if there are more rules than can be applied in good time
 */
export function applyRules(
  elements: readonly ParsedElement[],
  rules: readonly StyleRule[],
): (element: ParsedElement) => ElementStyle {
  const bySubject = Map.groupBy(compileRules(rules, countSteps()), ({ subject }) => subject);
  const styles = new Map<ParsedElement, ElementStyle>();
  for (const element of elements) {
    const candidates = listSubjects(element).flatMap((subject) => bySubject.get(subject) ?? []);
    const fitting = candidates.filter(({ matches }) => matches(element));
    const own = readOwn(element);
    if (fitting.length === 0 && own.length === 0) continue;
    fitting.sort((one, other) => one.order - other.order);
    styles.set(element, cascade([...fitting, { weight: ownWeight, declarations: own }]));
  }
  return (element) => styles.get(element) ?? noStyle;
}

/** @throws ImportError */
export function refuseStyles(): never {
  throw new ImportError(
    '网页的样式太多，看不出哪些字是藏起来的。',
    '请在浏览器里打开它，把正文复制到 Word，另存为 .docx。',
  );
}

/** Gives the function that counts the steps of one page. */
function countSteps(): (count: number) => void {
  let steps = 0;
  return (count) => {
    steps += count;
    if (steps > mostSteps) refuseStyles();
  };
}

const noStyle: ElementStyle = new Map();

interface Weighed {
  readonly weight: number;
  readonly declarations: readonly Declaration[];
}

interface Compiled extends Weighed {
  /** Its place among the selectors of all rules. */
  readonly order: number;
  /** A class (`.a`) or a name (`p`) without which no element fits; empty if there is neither. */
  readonly subject: string;
  readonly matches: (element: ParsedElement) => boolean;
}

function compileRules(rules: readonly StyleRule[], step: (count: number) => void): Compiled[] {
  const compiled: Compiled[] = [];
  const options = createOptions(step);
  for (const { selectors, declarations } of rules) {
    const relevant = declarations.filter(({ property }) => known.has(property));
    if (relevant.length === 0) continue;
    for (const selector of parseSelectors(selectors)) {
      if (compiled.length === mostSelectors) refuseStyles();
      const fits = compileSelector(selector, options);
      if (!fits) continue;
      compiled.push({
        weight: weigh(selector),
        declarations: relevant,
        order: compiled.length,
        subject: subjectOf(selector),
        matches: (element) => {
          step(1);
          return fits(element);
        },
      });
    }
  }
  return compiled;
}

/** One selector that cannot be read makes the whole rule void. */
function parseSelectors(selectors: string): Selector[][] {
  try {
    return parse(selectors);
  } catch {
    return [];
  }
}

/** @returns undefined for what is no element of the page, such as `::before`, and for what nobody knows */
function compileSelector(
  selector: Selector[],
  options: Options<ParsedNode, ParsedElement>,
): ((element: ParsedElement) => boolean) | undefined {
  try {
    return compile<ParsedNode, ParsedElement>([selector], options);
  } catch {
    return undefined;
  }
}

/** Specificity (Selectors Level 4, 17): ids, classes and the like, types. */
function weigh(selector: readonly Selector[]): number {
  let weight = 0;
  for (const part of selector) {
    if (part.type === SelectorType.Attribute)
      weight += part.name === 'id' && part.action === AttributeAction.Equals ? 10_000 : 100;
    else if (part.type === SelectorType.Tag) weight += 1;
    else if (part.type === SelectorType.Pseudo && part.name !== 'where')
      weight += Array.isArray(part.data) ? Math.max(0, ...part.data.map(weigh)) : 100;
  }
  return weight;
}

/** Most rules are for a class or an element, and most elements fit few: without this every element is tested against every rule. */
function subjectOf(selector: readonly Selector[]): string {
  const last = selector.slice(selector.findLastIndex(isTraversal) + 1);
  for (const part of last)
    if (part.type === SelectorType.Attribute && part.name === 'class' && part.ignoreCase === 'quirks')
      if (part.action === AttributeAction.Element) return `.${part.value}`;
  const named = last.find((part) => part.type === SelectorType.Tag);
  return named ? named.name.toLowerCase() : '';
}

function listSubjects({ tagName, attrs }: ParsedElement): string[] {
  const classes = attrs.find(({ name }) => name === 'class')?.value ?? '';
  const listed = classes.split(/\s+/u).filter((name) => name !== '');
  return ['', tagName.toLowerCase(), ...new Set(listed.map((name) => `.${name}`))];
}

/** What stands at the element itself. */
const ownWeight = 1_000_000;

function readOwn({ attrs }: ParsedElement): Declaration[] {
  const style = attrs.find(({ name }) => name === 'style');
  return style ? readDeclarations(style.value) : [];
}

function cascade(rules: readonly Weighed[]): ElementStyle {
  const holds = new Map<string, { value: string; weight: number }>();
  for (const { weight, declarations } of rules) {
    for (const { property, value, important } of declarations) {
      const own = weight + (important ? 10 * ownWeight : 0);
      if (own >= (holds.get(property)?.weight ?? 0)) holds.set(property, { value, weight: own });
    }
  }
  return new Map([...holds].map(([property, { value }]) => [property, value]));
}

function isElement(node: ParsedNode): node is ParsedElement {
  return 'tagName' in node;
}

function childrenOf(node: ParsedNode): ParsedNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** To look at one element beside another takes a part of the time that a test takes. */
const siblingsInStep = 16;

/** @param step is told of each step to another element */
function createOptions(step: (count: number) => void): Options<ParsedNode, ParsedElement> {
  return {
    adapter: {
      isTag: isElement,
      getChildren: (node) => {
        const children = childrenOf(node);
        step(children.length / siblingsInStep);
        return children;
      },
      getName: ({ tagName }) => tagName,
      getParent: ({ parentNode }) => {
        step(1);
        return parentNode;
      },
      getSiblings: (node) => {
        const siblings = 'parentNode' in node && node.parentNode ? node.parentNode.childNodes : [node];
        step(siblings.length / siblingsInStep);
        return siblings;
      },
      getText: (node) =>
        'value' in node
          ? node.value
          : childrenOf(node)
              .map((child) => ('value' in child ? child.value : ''))
              .join(''),
      getAttributeValue: ({ attrs }, wanted) => attrs.find(({ name }) => name === wanted)?.value,
      hasAttrib: ({ attrs }, wanted) => attrs.some(({ name }) => name === wanted),
      removeSubsets: (nodes) => nodes,
    },
  };
}
