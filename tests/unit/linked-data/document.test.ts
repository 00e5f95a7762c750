import { describe, expect, test } from 'vitest';
import { describeDocument } from '../../../src/linked-data/document.ts';
import { createExample, getItem } from '../catalogue/example-catalogue.ts';
import { readThing } from './read-thing.ts';

const catalogue = createExample({
  'plans/yunxi/2024': {
    title: '云溪县交通运输局2024年工作计划',
    plans: ['2024-H2', '2025'],
    reviews: ['2024-H1'],
    written: '2024-07',
    published: '2024-07-05 10:30',
    indexNumber: '990121001/2024-00012',
    documentNumber: '云交〔2024〕1号',
    topics: ['农村公路'],
    keywords: ['四好农村路', 'X012'],
    abstract: '修路。',
    source: { name: '云岭日报', title: '原来的标题', url: 'https://news.yunling.example/1' },
    validity: { status: '废止', date: '2025-01-01', reason: '已有新的计划。' },
    provenance: 'edited',
  },
  'plans/lanshan/2024': { source: { name: '蓝山市交通运输局' }, published: '2024-02-01' },
});
const site = 'https://www.example.com/jtj';
const describeItem = (id: string, changes: Partial<typeof catalogue.settings.site> = {}) => {
  const settings = { ...catalogue.settings, site: { ...catalogue.settings.site, ...changes } };
  return readThing(describeDocument(getItem(catalogue, id), { ...catalogue, settings }));
};

describe('describeDocument', () => {
  test('says all that is known of a document', () => {
    const url = `${site}/plans/yunxi/2024/`;
    const licence = { name: 'CC BY 4.0', url: 'https://licence.example/' };
    const organisation = { name: '云溪县人民政府', url: 'https://yunxi.example/' };
    expect(describeItem('plans/yunxi/2024', { licence, organisation })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Report',
      '@id': url,
      url,
      name: '云溪县交通运输局2024年工作计划',
      genre: '年度工作计划',
      abstract: '修路。',
      disambiguatingDescription: '根据公开文件编写，内容以发布机构的原文为准。',
      inLanguage: 'zh-CN',
      isAccessibleForFree: true,
      datePublished: '2024-07-05T10:30:00+08:00',
      dateCreated: '2024-07',
      dateModified: '2025-01-01',
      expires: '2025-01-01',
      creativeWorkStatus: '废止',
      author: {
        '@type': 'GovernmentOrganization',
        name: '云溪县交通运输局',
        url: `${site}/bureaus/yunxi/`,
        parentOrganization: {
          '@type': 'GovernmentOrganization',
          name: '云州市交通运输局',
          url: `${site}/bureaus/yunzhou/`,
        },
      },
      publisher: { '@type': 'Organization', ...organisation },
      isPartOf: { '@type': 'WebSite', '@id': `${site}/`, name: '云溪交通公开', url: `${site}/` },
      isBasedOn: {
        '@type': 'CreativeWork',
        name: '原来的标题',
        url: 'https://news.yunling.example/1',
        publisher: { '@type': 'Organization', name: '云岭日报' },
      },
      reportNumber: '云交〔2024〕1号',
      identifier: { '@type': 'PropertyValue', propertyID: '索引号', value: '990121001/2024-00012' },
      about: [{ '@type': 'Thing', name: '农村公路' }],
      keywords: ['四好农村路', 'X012'],
      spatialCoverage: {
        '@type': 'AdministrativeArea',
        name: '云溪县',
        identifier: { '@type': 'PropertyValue', propertyID: 'GB/T 2260', value: '990121' },
        containedInPlace: { '@type': 'AdministrativeArea', name: '云州市' },
      },
      temporalCoverage: ['2024-01-01/2024-06-30', '2024-07-01/2024-12-31', '2025-01-01/2025-12-31'],
      encoding: {
        '@type': 'MediaObject',
        encodingFormat: 'application/json',
        contentUrl: `${url}index.json`,
        license: 'https://licence.example/',
      },
    });
  });

  test('claims nothing that is not known', () => {
    const thing = describeItem('plans/lanshan/2024');
    const left = ['abstract', 'about', 'keywords', 'isBasedOn', 'publisher', 'dateCreated', 'identifier'];
    for (const name of [...left, 'disambiguatingDescription', 'associatedMedia'])
      expect(thing).not.toHaveProperty(name);
    expect(thing).toMatchObject({
      datePublished: '2024-02-01',
      author: { name: '蓝山市交通运输局' },
      spatialCoverage: { name: '蓝山市' },
      temporalCoverage: ['2024-01-01/2024-12-31'],
    });
    expect(thing['author']).not.toHaveProperty('parentOrganization');
  });

  test('names attachments, and no pictures', () => {
    const item = {
      ...getItem(catalogue, 'plans/lanshan/2024'),
      assets: [
        { file: 'content/plans/lanshan/桥.png', path: 'plans/lanshan/桥.png', size: 1 },
        { file: 'content/plans/lanshan/表 1.csv', path: 'plans/lanshan/表 1.csv', size: 1, title: '项目表' },
      ],
    };
    expect(readThing(describeDocument(item, catalogue))['associatedMedia']).toEqual([
      {
        '@type': 'MediaObject',
        name: '项目表',
        contentUrl: `${site}/files/plans/lanshan/%E8%A1%A8%201.csv`,
      },
    ]);
  });
});
