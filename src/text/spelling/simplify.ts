import { simplifiedForms } from './traditional.ts';

/**
 * A text in simplified characters, for recognising what it says: 雲溪縣交通運輸局 is 云溪县交通运输局. Unit by unit, so that an offset in
 * one text is the same place in the other.
 */
export function simplify(text: string): string {
  return traditional.test(text)
    ? text.replace(allTraditional, (one) => simplifiedForms.get(one) ?? one)
    : text;
}

const set = `[${[...simplifiedForms.keys()].join('')}]`;
const traditional = new RegExp(set, 'u');
const allTraditional = new RegExp(set, 'gu');
