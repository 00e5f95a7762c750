import { createCatalogue, type Catalogue, type Item } from '../../../src/catalogue/catalogue.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import type { Frontmatter } from '../../../src/schema/frontmatter.ts';
import { site } from '../../../src/schema/site.ts';
import { createDocument } from '../check/stored-document.ts';

/** 云州市 with the counties 云溪县 and 云岭县 and the district 云城区 without a code; 蓝山市 stands beside it. */
export const settings: Settings = {
  site: site.parse({
    name: '云溪交通公开',
    description: '云溪县的交通计划和总结。',
    domain: 'https://www.example.com',
    base: '/jtj/',
  }),
  topics: [
    { id: 'rural-roads', name: '农村公路' },
    { id: 'safety', name: '安全应急' },
    { id: 'waterways', name: '水路港航' },
  ],
  synonyms: [],
  glossary: [],
  measures: [],
  projects: [],
  bureaus: [
    { id: 'lanshan', name: '蓝山市交通运输局', shortName: '蓝山市', level: '市级', code: '990200' },
    { id: 'yuncheng', name: '云城区交通运输局', shortName: '云城区', level: '县级', parent: 'yunzhou' },
    {
      id: 'yunling',
      name: '云岭县交通运输局',
      shortName: '云岭县',
      level: '县级',
      parent: 'yunzhou',
      code: '990122',
    },
    {
      id: 'yunxi',
      name: '云溪县交通运输局',
      shortName: '云溪县',
      level: '县级',
      parent: 'yunzhou',
      code: '990121',
    },
    { id: 'yunzhou', name: '云州市交通运输局', shortName: '云州市', level: '市级', code: '990100' },
  ],
};

/** `plans/yunxi/2024` → a document of 云溪县; the rest of its data may be given. */
export function createExample(documents: Readonly<Record<string, Partial<Frontmatter>>>): Catalogue {
  const stored = Object.entries(documents).map(([id, data]) => {
    const [, bureau = ''] = id.split('/');
    return createDocument(id, { data: { bureau, ...data } });
  });
  return createCatalogue(settings, stored);
}

export function getItem({ items }: Catalogue, id: string): Item {
  const item = items.find((one) => one.id === id);
  if (!item) throw new RangeError(`No item is called ${id}`);
  return item;
}

export const idsOf = (items: readonly { readonly id: string }[] | undefined) =>
  (items ?? []).map(({ id }) => id);
