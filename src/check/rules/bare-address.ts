import { findBareAddresses } from '../../text/bare-address.ts';
import { listParagraphs } from '../published-texts.ts';
import type { DocumentRule } from './rule.ts';

export const bareAddress: DocumentRule = {
  id: 'bare-address',
  severity: 'warning',
  title: '正文里直接写了网址',
  why: '一长串网址读不出来，也不知道通到哪里；写成链接，读者看到的是那一页的名称。',
  part: 'body',
  bad: '公路名录见https://www.example.com/lu/2024.html。',
  good: '见[公路名录](https://www.example.com/lu/2024.html)。',
  found:
    'content/plans/yunxi/2024.mdx:10:6 正文里直接写了网址“https://www.example.com/lu/2024.html”。请写成 [那一页的名称](https://www.example.com/lu/2024.html) 的样子；原文就是这样的，可以不改。',
  check: (checked) =>
    listParagraphs(checked).flatMap(({ text, kind, locate }) =>
      (kind === 'code' ? [] : findBareAddresses(text)).flatMap((found) => {
        const { line, column, start } = locate(found);
        // Written as a link to itself it stands in the file twice, and is found nowhere for certain.
        if (start === undefined) return [];
        return [
          {
            line,
            column,
            message: `正文里直接写了网址“${found.text}”。`,
            advice: `请写成 [那一页的名称](${toAddress(found.text)}) 的样子；原文就是这样的，可以不改。`,
          },
        ];
      }),
    ),
};

/** As the page links it: `www.` alone is no address that a link can have. */
function toAddress(written: string): string {
  return /^www\./iu.test(written) ? `http://${written}` : written;
}
