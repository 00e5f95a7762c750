import { absoluteUrl, paths } from '../schema/address.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { listPublishers } from '../catalogue/publishers.ts';
import { findContentDate } from '../datasets/content-date.ts';
import { describeContents } from '../datasets/data-package.ts';
import { mediaTypes, namePartFile, nameSheet, partForms } from '../datasets/files/file-names.ts';
import { databaseFile, packageFile, sheetTables, textTables } from '../datasets/tables.ts';
import { listDocumentYears } from '../schema/document-year.ts';
import type { Site } from '../schema/site.ts';
import { describeRegion } from './bureau.ts';
import { spanIntervals } from './period.ts';
import { listOrNothing, type Thing } from './thing.ts';
import { describePublisher, nameWebsite } from './website.ts';

/** The datasets of the site. What they measure are its measures. */
export function describeDataset(catalogue: Catalogue): Thing {
  const { settings, items } = catalogue;
  const { site, measures } = settings;
  const url = absoluteUrl(site, paths.data);
  const regions = listPublishers(catalogue).map(({ bureau }) => describeRegion(bureau, catalogue));
  return {
    '@type': 'Dataset',
    '@id': url,
    url,
    name: `${site.name}：数据`,
    description: describeContents(site),
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    license: site.licence.url,
    dateModified: findContentDate(items.map(({ data }) => data)),
    creator: describePublisher(site) ?? {
      '@type': 'Organization',
      name: site.name,
      url: absoluteUrl(site, paths.home),
    },
    isPartOf: nameWebsite(site),
    keywords: listOrNothing(settings.topics.map(({ name }) => name)),
    spatialCoverage: listOrNothing(regions),
    temporalCoverage: spanIntervals(items.flatMap(({ data }) => [...data.reviews, ...data.plans])),
    variableMeasured: listOrNothing(
      measures.map(({ id, name, unit }) => ({
        '@type': 'PropertyValue',
        name,
        unitText: unit,
        url: absoluteUrl(site, paths.measure(id)),
      })),
    ),
    distribution: [
      ...sheetTables.flatMap((table) =>
        table.forms.map((form) =>
          describeDownload(site, nameSheet(table, form), table.title, mediaTypes[form]),
        ),
      ),
      ...listDocumentYears(items).flatMap((year) =>
        textTables.flatMap((table) =>
          partForms.map((form) => {
            const title = `${table.title}（${String(year)}年）`;
            return describeDownload(site, namePartFile(table, year, form), title, mediaTypes[form]);
          }),
        ),
      ),
      describeDownload(site, databaseFile, '全部', mediaTypes['sqlite.gz']),
      describeDownload(site, packageFile, '各列的说明', mediaTypes.json),
    ],
  };
}

function describeDownload(site: Site, file: string, name: string, encodingFormat: string): Thing {
  return {
    '@type': 'DataDownload',
    name,
    encodingFormat,
    contentUrl: absoluteUrl(site, paths.dataFile(file)),
  };
}
