import { pinyin } from 'pinyin-pro';

/** The words in letters, without tones: 公路事务中心 → `gonglushiwuzhongxin`. Its table is large: nothing that readers load imports this. */
export function spell(words: string): string {
  return pinyin(words, { toneType: 'none', type: 'array', v: true })
    .join('')
    .replace(/[^a-z]/gu, '');
}
