import { z } from 'astro/zod';
import { judgeSiteAddress } from '../text/site-address.ts';
import { line, refuse } from './explain.ts';

/** Another site of this program, as `content/site.yaml` names it. */
export const otherSite = z
  .strictObject({
    /** What readers are told where a result comes from. */
    name: line('网站名称', '读者看到的名称，标在从那里找到的结果上。'),
    /** Its address with its prefix, as browsers write it: https, and a slash at the end. */
    url: z
      .string()
      .superRefine((value, context) => {
        const fault = judgeSiteAddress(value);
        if (fault) refuse(context, { rule: 'invalid-address', ...fault });
      })
      .meta({
        title: '网站地址',
        description: '那个网站首页的地址，以 https:// 开头，以 / 结尾。',
        format: 'uri',
        examples: ['https://jt.yunxi.example/', 'https://www.baishi.example/jtj/'],
      }),
  })
  .meta({ title: '网站', description: '一个通途网站。' });

export type OtherSite = z.infer<typeof otherSite>;
