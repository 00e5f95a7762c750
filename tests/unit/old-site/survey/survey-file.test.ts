import { describe, expect, test } from 'vitest';
import { surveyFile } from '../../../../src/old-site/survey/survey-file.ts';

const note = (address: string) =>
  `<!-- Mirrored from ${address} by HTTrack Website Copier/3.x [XR&CO'2014], Wed, 05 Mar 2025 03:10:22 GMT -->`;

function survey(above: string, below = '') {
  const text = '<p>新改建农村公路20公里，按时完成路基和路面工程。</p>'.repeat(90);
  const page = `${above}<html><head><title>云溪县交通运输局2024年工作计划</title></head><body>${text}</body></html>${below}`;
  return surveyFile('a/infof00d.html', new TextEncoder().encode(page), { bureaus: [], ownKinds: [] });
}

describe('surveyFile: where a page was', () => {
  test.each([
    [note('www.yunxi.example/info.asp?id=3&amp;c=5'), '', 'http://www.yunxi.example/info.asp?id=3&c=5'],
    ['', note('www.yunxi.example/info.asp?id=3&c=5'), 'http://www.yunxi.example/info.asp?id=3&c=5'],
    [
      '<!-- saved from url=(0032)https://www.yunxi.example/1.html -->',
      '',
      'https://www.yunxi.example/1.html',
    ],
    ['<!-- Mirrored from nowhere -->', '', undefined],
  ])('%s%s', (above, below, url) => {
    expect(survey(above, below).url).toBe(url);
  });
});
