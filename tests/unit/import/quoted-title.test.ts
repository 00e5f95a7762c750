import { describe, expect, it } from 'vitest';
import { convert } from '../../../src/import/convert.ts';
import { undescribed } from '../../../src/text/undescribed.ts';

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);
const bureaus = [{ id: 'yunxi', name: '云溪县交通运输局', shortName: '云溪县', level: '县级' as const }];
const page = (body: string): string =>
  convert(
    'a.html',
    Buffer.from(`<html><head><meta charset="utf-8"></head><body>${body}</body></html>`),
    { bureaus },
    () => picture,
  ).mdx;

describe('convert', () => {
  it('writes a title without the marks in which the page quotes it, and nothing of the text is lost', () => {
    const mdx = page('<h1>《云溪县交通运输局2022年工作总结》</h1><p>修好《公路法》说的路20公里。</p>');
    expect(mdx).toContain('title: 云溪县交通运输局2022年工作总结\n');
    expect(mdx).toContain('修好《公路法》说的路20公里。');
    expect(page('<h1>《公路法》2022年宣传工作总结</h1><p>宣讲40场。</p>')).toContain(
      'title: 《公路法》2022年宣传工作总结\n',
    );
  });

  it('describes a picture by its own words, its title or its caption, and says where there are none', () => {
    const of = (image: string): string =>
      page(`<h1>云溪县交通运输局2022年工作总结</h1><p>大桥合龙。</p>${image}<p>全年修路20公里。</p>`);
    expect(of('<p><img src="a.png" alt="桥墩" title="桥"></p>')).toContain('![桥墩](');
    expect(of('<p><img src="a.png" alt="IMG_01.png" title="云溪大桥"></p>')).toContain('![云溪大桥](');
    expect(of('<p><img src="a.png"></p><p>图1 云溪大桥合龙</p>')).toContain('![图1 云溪大桥合龙](');
    expect(of('<p><img src="a.png"></p>')).toContain(`![${undescribed}](`);
  });
});
