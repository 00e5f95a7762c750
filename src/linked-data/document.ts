import { absoluteUrl, paths } from '../schema/address.ts';
import type { Catalogue, Item } from '../catalogue/catalogue.ts';
import { getKind } from '../schema/kind.ts';
import type { Frontmatter } from '../schema/frontmatter.ts';
import { lastChanged, nameStanding } from '../schema/standing.ts';
import { parseDateTime, toIsoDateTime } from '../text/period/date.ts';
import { describeBureau, describeRegion } from './bureau.ts';
import { listIntervals } from './period.ts';
import { listOrNothing, type Thing } from './thing.ts';
import { describePublisher, nameWebsite } from './website.ts';

type Surroundings = Pick<Catalogue, 'settings' | 'tree'>;

/**
 * A document: a `Report`, which is what schema.org calls what governments publish of their work, plans among it; a kind of a site's own
 * is what the site says.
 */
export function describeDocument(
  item: Pick<Item, 'id' | 'bureau' | 'data' | 'assets'>,
  catalogue: Surroundings,
): Thing {
  const { data, bureau } = item;
  const { site, topics } = catalogue.settings;
  const url = absoluteUrl(site, paths.document(item.id));
  const published = parseDateTime(data.published ?? '');
  return {
    '@type': getKind(data.kind, site.ownKinds).type,
    '@id': url,
    url,
    name: data.title,
    genre: data.kind,
    abstract: data.abstract,
    disambiguatingDescription:
      data.provenance === 'edited' ? '根据公开文件编写，内容以发布机构的原文为准。' : undefined,
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    datePublished: published && toIsoDateTime(published),
    dateCreated: data.written,
    dateModified: lastChanged(data),
    expires: data.validity?.date,
    creativeWorkStatus: nameStanding(data) ?? data.validity?.status,
    correction: listOrNothing(listCorrections(data)),
    author: describeBureau(bureau, catalogue),
    publisher: describePublisher(site),
    isPartOf: nameWebsite(site),
    isBasedOn: describeSource(data),
    reportNumber: data.documentNumber,
    identifier: data.indexNumber && {
      '@type': 'PropertyValue',
      propertyID: '索引号',
      value: data.indexNumber,
    },
    about: listOrNothing(
      topics.filter(({ name }) => data.topics.includes(name)).map(({ name }) => ({ '@type': 'Thing', name })),
    ),
    keywords: listOrNothing(data.keywords),
    spatialCoverage: describeRegion(bureau, catalogue),
    temporalCoverage: listIntervals([...data.reviews, ...data.plans]),
    encoding: describeData(item.id, catalogue),
    associatedMedia: listOrNothing(
      item.assets
        .filter(({ title }) => title !== undefined)
        .map(({ title, path }) => ({
          '@type': 'MediaObject',
          name: title,
          contentUrl: absoluteUrl(site, paths.file(path)),
        })),
    ),
  };
}

/** What was put right in it, as schema.org has it for what is published. */
function listCorrections({ changes = [] }: Pick<Frontmatter, 'changes'>): Thing[] {
  return changes
    .filter(({ kind }) => kind === '更正')
    .map(({ date, note }) => ({ '@type': 'CorrectionComment', datePublished: date, text: note }));
}

/** Where the text comes from, if it has an original elsewhere. */
function describeSource({ source }: Pick<Frontmatter, 'source'>): Thing | undefined {
  if (source?.title === undefined && source?.url === undefined) return undefined;
  return {
    '@type': 'CreativeWork',
    name: source.title,
    url: source.url,
    publisher: { '@type': 'Organization', name: source.name },
  };
}

/** The document as data. The licence is that of the data: an official text is not the site's to license. */
function describeData(id: string, { settings: { site } }: Pick<Surroundings, 'settings'>): Thing {
  return {
    '@type': 'MediaObject',
    encodingFormat: 'application/json',
    contentUrl: absoluteUrl(site, paths.documentData(id)),
    license: site.licence.url,
  };
}
