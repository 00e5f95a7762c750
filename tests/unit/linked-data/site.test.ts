import { describe, expect, test } from 'vitest';
import { describeBreadcrumb } from '../../../src/linked-data/breadcrumb.ts';
import { describeDataset } from '../../../src/linked-data/dataset.ts';
import { describeGlossary } from '../../../src/linked-data/glossary.ts';
import { describeWebsite } from '../../../src/linked-data/website.ts';
import { createExample } from '../catalogue/example-catalogue.ts';
import { settings } from '../datasets/example-documents.ts';
import { readThing } from './read-thing.ts';

const site = 'https://www.example.com/jtj';

describe('describeWebsite', () => {
  test('says how to search the site', () => {
    expect(readThing(describeWebsite(settings.site))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      '@id': `${site}/`,
      url: `${site}/`,
      name: '云溪交通公开',
      description: '云溪县的交通计划和总结。',
      inLanguage: 'zh-CN',
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${site}/search/?q={search_term_string}` },
        'query-input': 'required name=search_term_string',
      },
    });
  });
});

describe('describeBreadcrumb', () => {
  test('goes from below the home page to the page itself, which has no address of its own', () => {
    const steps = [{ name: '公路', path: 'routes/' }, { name: 'G209' }];
    expect(readThing(describeBreadcrumb(settings.site, steps))['itemListElement']).toEqual([
      { '@type': 'ListItem', position: 1, name: '公路', item: `${site}/routes/` },
      { '@type': 'ListItem', position: 2, name: 'G209' },
    ]);
  });
});

describe('describeDataset', () => {
  const catalogue = createExample({
    'plans/yunxi/2024': { plans: ['2024', '2025'], published: '2024-01-15 09:30' },
    'plans/yuncheng/2023': { plans: ['2023-H2'], written: '2023-02' },
  });
  const thing = readThing(describeDataset({ ...catalogue, settings }));

  test('says what it holds, for when, for where and under which licence', () => {
    expect(thing).toMatchObject({
      '@type': 'Dataset',
      url: `${site}/data/`,
      license: 'https://licence.example/',
      dateModified: '2024-01-15',
      creator: { '@type': 'Organization', name: '云溪交通公开', url: `${site}/` },
      temporalCoverage: '2023-07-01/2025-12-31',
      spatialCoverage: [{ '@type': 'AdministrativeArea', name: '云州市' }],
      variableMeasured: [
        { '@type': 'PropertyValue', name: '修路里程', unitText: '公里', url: `${site}/measures/roads/` },
        { '@type': 'PropertyValue', name: '码头', unitText: '座', url: `${site}/measures/wharfs/` },
      ],
    });
    // Catalogues of datasets ask for at least 50 characters.
    expect(String(thing['description']).length).toBeGreaterThanOrEqual(50);
  });

  test('offers every file', () => {
    const downloads = thing['distribution'] as { contentUrl: string; encodingFormat: string }[];
    const years = ['2024', '2023'].flatMap((year) =>
      ['paragraphs', 'quantities', 'routes'].flatMap((name) => [
        `${name}-${year}.csv.gz`,
        `${name}-${year}.parquet`,
      ]),
    );
    expect(downloads.map(({ contentUrl }) => contentUrl)).toEqual(
      [
        ...['documents', 'measures', 'projects'].flatMap((name) => [`${name}.csv`, `${name}.json`]),
        ...[
          'statements.csv',
          'promises.csv',
          'corrections.csv',
          'corrections.json',
          ...years,
          'tongtu.sqlite.gz',
          'datapackage.json',
        ],
      ].map((name) => `${site}/data/${name}`),
    );
    expect(downloads[0]).toEqual({
      '@type': 'DataDownload',
      name: '文件',
      encodingFormat: 'text/csv',
      contentUrl: `${site}/data/documents.csv`,
    });
  });

  test('claims nothing but the licence for a site without documents', () => {
    const empty = createExample({});
    const bare = readThing(describeDataset(empty));
    expect(bare).toHaveProperty('license', 'https://creativecommons.org/licenses/by/4.0/deed.zh-hans');
    for (const name of ['dateModified', 'temporalCoverage', 'spatialCoverage', 'variableMeasured'])
      expect(bare).not.toHaveProperty(name);
  });
});

describe('describeGlossary', () => {
  test('leads to the explanation of each term', () => {
    const glossary = [
      { id: '路长制', term: '路长制', aliases: ['“路长制”'], except: [], explanation: '每条路有人管。' },
      { id: 'wei-qiao', term: '危桥', aliases: [], except: [], explanation: '要修的桥。' },
    ];
    expect(readThing(describeGlossary({ ...settings, glossary }, '名词解释', '行话。'))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'DefinedTermSet',
      '@id': `${site}/glossary/`,
      url: `${site}/glossary/`,
      name: '名词解释',
      description: '行话。',
      inLanguage: 'zh-CN',
      hasDefinedTerm: [
        {
          '@type': 'DefinedTerm',
          name: '路长制',
          alternateName: ['“路长制”'],
          url: `${site}/glossary/#term-%E8%B7%AF%E9%95%BF%E5%88%B6`,
        },
        { '@type': 'DefinedTerm', name: '危桥', url: `${site}/glossary/#term-wei-qiao` },
      ],
    });
  });
});
