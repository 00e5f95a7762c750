import { findElement, listElements, readOwnText } from './element.ts';
import { bracket, joinTerms, raiseTerm } from '../raised.ts';
import type { XmlElement } from './xml.ts';

/** The text of an equation (ECMA-376-1, 22.1) in one line: fractions with /, powers raised where Unicode can. */
export function readMath(element: XmlElement): string {
  const part = (name: string): string => {
    const found = findElement(element, name);
    return found ? readAll(found) : '';
  };
  switch (element.name) {
    case 'm:t':
    case 'w:t':
      return readOwnText(element);
    case 'm:f':
      return `${bracket(part('m:num'))}/${bracket(part('m:den'))}`;
    case 'm:sSup':
      return part('m:e') + raiseTerm(part('m:sup'), 'superscript');
    case 'm:sSub':
      return part('m:e') + raiseTerm(part('m:sub'), 'subscript');
    case 'm:sSubSup':
      return part('m:e') + raiseTerm(part('m:sub'), 'subscript') + raiseTerm(part('m:sup'), 'superscript');
    case 'm:rad':
      return `${raiseTerm(part('m:deg'), 'superscript')}√${bracket(part('m:e'))}`;
    case 'm:nary':
      return `${readCharacter(element, 'm:naryPr', 'm:chr', '∫')}${part('m:sub')}${raiseTerm(part('m:sup'), 'superscript')}${part('m:e')}`;
    case 'm:d':
      return (
        readCharacter(element, 'm:dPr', 'm:begChr', '(') +
        listElements(element, 'm:e')
          .map(readAll)
          .join(readCharacter(element, 'm:dPr', 'm:sepChr', '|')) +
        readCharacter(element, 'm:dPr', 'm:endChr', ')')
      );
    default:
      return readAll(element);
  }
}

function readAll(element: XmlElement): string {
  return joinTerms(listElements(element).map(readMath));
}

function readCharacter(element: XmlElement, properties: string, name: string, otherwise: string): string {
  return findElement(element, properties, name)?.attributes['m:val'] ?? otherwise;
}
