import { bracket, joinTerms, raiseTerm } from '../raised.ts';
import type { PageElement, PageNode } from './elements.ts';

/** The text of a formula (MathML Core) in one line: fractions with /, powers raised where Unicode can. */
export function readMath(node: PageNode): string {
  if (node.kind === 'text') return node.text.replace(/\s+/gu, ' ').trim();
  const parts = node.children.filter((child) => child.kind === 'element');
  const part = (at: number): string => (parts[at] ? readMath(parts[at]) : '');
  switch (node.tag) {
    case 'semantics':
      return part(0);
    case 'annotation':
    case 'annotation-xml':
      return '';
    case 'mfrac':
      return `${bracket(part(0))}/${bracket(part(1))}`;
    case 'msup':
    case 'mover':
      return part(0) + raiseTerm(part(1), 'superscript');
    case 'msub':
    case 'munder':
      return part(0) + raiseTerm(part(1), 'subscript');
    case 'msubsup':
    case 'munderover':
      return part(0) + raiseTerm(part(1), 'subscript') + raiseTerm(part(2), 'superscript');
    case 'msqrt':
      return `√${bracket(readAll(node))}`;
    case 'mroot':
      return `${raiseTerm(part(1), 'superscript')}√${bracket(part(0))}`;
    case 'mspace':
      return ' ';
    case 'mtr':
      return `${readAll(node)} `;
    case 'mtd':
      return `${readAll(node)} `;
    default:
      return readAll(node);
  }
}

function readAll({ children }: PageElement): string {
  return joinTerms(children.map(readMath));
}
