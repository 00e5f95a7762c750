import type { Site } from '../../schema/site.ts';
import type { PageMeta } from './page-meta.ts';

/** What a page's meta tags say of the page, and of the column that it belongs to. */
export interface PageDescription {
  readonly page: string;
  readonly column?: string;
}

type Described = Pick<Site, 'description' | 'columns' | 'columnDescriptions'>;

/**
 * The site's own words first: the abstract of a document, the description of a column in `content/site.yaml`; else what the page
 * says of itself, with what the site says of itself.
 */
export function describePage(
  site: Described,
  { title, description, column, article }: PageMeta,
): PageDescription {
  const ofColumn = column && (findOwnWords(site, column.name) ?? addSite(site, column.description));
  const ofPage =
    title === column?.name ? ofColumn : addSite(site, description ?? (article && nameArticle(article)) ?? '');
  return {
    page: article?.description ?? ofPage ?? site.description,
    ...(ofColumn !== undefined && { column: ofColumn }),
  };
}

/** What the site says of one of its columns. */
function findOwnWords({ columns, columnDescriptions }: Described, name: string): string | undefined {
  for (const [key, own] of Object.entries(columns) as [keyof Site['columns'], string][])
    if (own === name) return columnDescriptions[key];
  return undefined;
}

function nameArticle({ author, title }: NonNullable<PageMeta['article']>): string {
  return title.startsWith(author) ? title : `${author}：${title}`;
}

function addSite({ description }: Described, words: string): string {
  if (words === '' || words.includes(description)) return words || description;
  return `${words}${/[。！？]$/u.test(words) ? '' : '。'}${description}`;
}
