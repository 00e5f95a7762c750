import { pinyin } from 'pinyin-pro';
import { otherSpelling } from '../text/spelling/letters.ts';

/**
 * The name of a place in letters, without tones, where its address does not tell it: `baishixian` of what lies at `county-7`. The table
 * of the library is large: nothing that readers load imports this.
 * @param slug last part of its address
 */
export function spellPlace(slug: string, name: string): string | undefined {
  const spelled = pinyin(name, { toneType: 'none', type: 'array', v: true }).join('');
  return otherSpelling(slug, spelled.replace(/[^a-z]/gu, ''));
}
