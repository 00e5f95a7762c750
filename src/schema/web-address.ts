import { z } from 'astro/zod';
import { judgeHost, judgeWebAddress } from '../text/web-address.ts';
import { refuse } from './explain.ts';

/**
 * An absolute http(s) address.
 * @param isOwn whether it is the site's own, which may stand in the office's network
 */
export function webAddress(title: string, description: string, isOwn = false) {
  return z
    .string()
    .superRefine((value, context) => {
      if (judgeWebAddress(value) === undefined) {
        if (isOwn || judgeHost(value) === undefined) return;
        refuse(context, {
          rule: 'invalid-address',
          message: `${title}“${value}”读者打不开：域名不全、在内部网络里，或者末尾有标点。`,
          advice: '请写公开的网址，例如 https://www.example.com/。',
        });
        return;
      }
      refuse(context, {
        rule: 'invalid-address',
        message: `${title}“${value}”不是网址。`,
        advice: '请写完整的网址，以 https:// 或 http:// 开头，后面是域名。',
      });
    })
    .meta({ title, description, format: 'uri', examples: ['https://www.example.com/'] });
}
