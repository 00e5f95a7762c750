import { collections, idOf } from '../../schema/document.ts';
import { paths } from '../../schema/address.ts';
import type { Problem } from '../../schema/problem.ts';
import { followMoved } from '../../record/former/follow.ts';
import { readFormer } from '../../record/former/read-former.ts';
import { oldAddressesFile, readOldAddresses } from '../../record/old/old-addresses.ts';
import type { ComparedContent } from '../compared-content.ts';

/** Lines of `content/old-addresses.txt` that cannot be followed: addresses that are none, written twice, or that lead to nothing. */
export function findWrongOldAddresses({ root, files, documents, faulty }: ComparedContent): Problem[] {
  const old = readOldAddresses(root);
  if (old.length === 0) return [];
  const { former } = readFormer(root);
  const present = new Set([
    ...files.map(idOf),
    ...documents.flatMap(({ assets }) => assets.map((asset) => paths.file(asset.path))),
    ...former.withdrawn.map(({ address }) => address),
  ]);
  const seen = new Set<string>();
  return old.flatMap(({ from, to, line }) => {
    const told = (message: string, advice: string): Problem[] => [
      { rule: 'former-address', severity: 'error', file: oldAddressesFile, line, column: 1, message, advice },
    ];
    if (!from.startsWith('/') || !isEncoded(from))
      return told(
        '这一行不是“原来的网址 现在的位置”。',
        '请写成 /旧网址.html plans/yunxi/2024，网址里的汉字和空格要编码。',
      );
    if (seen.has(from)) return told(`“${from}”写了两次。`, '请只留一条。');
    seen.add(from);
    const now = followMoved(to, former.moved) ?? to;
    const isPlace = collections.some((name) => now.startsWith(`${name}/`)) || now.startsWith('files/');
    // What a document that cannot be read offers, nobody knows.
    if (present.has(now) || (faulty.length > 0 && now.startsWith('files/'))) return [];
    return told(
      `“${to}”没有内容。`,
      isPlace ? '请改成现在的位置，或者删去这一行。' : '请写文件的位置，例如 plans/yunxi/2024。',
    );
  });
}

/** In whatever characters: old sites have names in GBK, `%B2%D9`. */
function isEncoded(address: string): boolean {
  return /^(?:[!-$&-~]|%[\da-f]{2})+$/iu.test(address);
}
