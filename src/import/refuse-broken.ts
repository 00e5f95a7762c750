import { placeUnseen } from '../schema/unseen-character.ts';
import { findUnseen } from '../text/spelling/unseen.ts';
import { ImportError } from './import-error.ts';

/** What stands for a character that could not be decoded, and what is never a character. */
const unreadable = /[\uFFFD\uFDD0-\uFDEF\uFFFE\uFFFF]/u;

/**
 * What could not be decoded may not be published as a black diamond; outside of the document it does no harm.
 * @throws ImportError
 */
export function refuseBroken(text: string): void {
  const line = text.split('\n').find((one) => unreadable.test(one));
  if (line === undefined) {
    refuseUnseen(text);
    return;
  }
  const at = line.search(unreadable);
  throw new ImportError(
    `正文里有读不出来的字，在“${line.slice(Math.max(0, at - 10), at + 10)}”一处。`,
    '请对照原文改好，或者换一份完整的文件。',
  );
}

/** What turns the direction of text, or is a sign in one font only: what is published would not be what somebody reads in the file. */
function refuseUnseen(text: string): void {
  const [found] = findUnseen(text);
  if (!found) return;
  throw new ImportError(
    `正文里${placeUnseen(text, found)}。`,
    '请在原来的文件里删去它，对照看到的样子重新输入，再导入。',
  );
}
