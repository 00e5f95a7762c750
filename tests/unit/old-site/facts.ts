import type { PageFacts, PageLink } from '../../../src/old-site/survey/page-facts.ts';

/** What is known of a page, where the test says nothing else. */
export function facts(file: string, given: Partial<PageFacts> = {}): PageFacts {
  return {
    ...{
      file,
      title: '云溪县交通运输局2024年工作计划',
      collection: 'plans',
      isOwnKind: false,
      isOfMatter: false,
      periods: ['2024'],
      isPeriodSure: true,
    },
    ...{
      isOwn: true,
      office: '云溪县交通运输局',
      length: 2000,
      linked: 0,
      headings: 4,
      meta: [],
      links: [],
      pictures: [],
      frames: [],
    },
    lines: Array.from({ length: 20 }, (_, index) => `${file}新改建农村公路${String(index)}公里。`),
    ...given,
  };
}

export function link(written: string, text: string, isInText = false): PageLink {
  return { written, text, isInText };
}
