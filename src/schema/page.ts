import { z } from 'astro/zod';
import { line, text } from './explain.ts';

/** Frontmatter of a page that the site's maintainers write in `content/pages/`. */
export const page = z.strictObject({
  /** Heading of the page. */
  title: line('标题', '网页的标题。'),
  /** One sentence on what the page says. */
  description: text('说明', '一句话说明这一页讲什么。'),
});
