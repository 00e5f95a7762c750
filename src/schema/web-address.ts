import { z } from 'astro/zod';
import { judgeWebAddress } from '../text/web-address.ts';
import { refuse } from './explain.ts';

/** An absolute http(s) address. */
export function webAddress(title: string, description: string) {
  return z
    .string()
    .superRefine((value, context) => {
      if (judgeWebAddress(value) === undefined) return;
      refuse(context, {
        rule: 'invalid-address',
        message: `${title}“${value}”不是网址。`,
        advice: '请写完整的网址，以 https:// 或 http:// 开头，后面是域名。',
      });
    })
    .meta({ title, description, format: 'uri', examples: ['https://www.example.com/'] });
}
