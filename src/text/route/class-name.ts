import { classNames } from './code.ts';

const names = new Map(Object.entries(classNames).map(([name, letter]) => [letter, name]));

/**
 * What a road is by its code (GB/T 917): three digits are a road, one, two or four a motorway. Of provinces old roads have two digits as
 * well, so that nobody can tell.
 */
export function nameRouteClass(code: string): string {
  const letter = code.charAt(0);
  const digits = /\d+/u.exec(code)?.[0] ?? '';
  if (digits.length !== 3 && letter === 'G') return '国家高速';
  if (digits.length !== 3 && letter === 'S') return '省级公路';
  return names.get(letter) ?? '公路';
}
