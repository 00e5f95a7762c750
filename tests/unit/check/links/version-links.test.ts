import { describe, expect, test } from 'vitest';
import { judgeVersionLink, readVersionLink, type Past } from '../../../../src/check/links/version-links.ts';

const id = 'plans/yunxi/2024';

function judge(target: string, extent: Past['extent'], ...names: readonly string[]) {
  const link = readVersionLink(target);
  if (!link) throw new Error(`${target} leads to no version`);
  const versions = names.map((name) => ({ name }));
  return judgeVersionLink(link, { extent, documents: { [id]: { id, versions } } } as unknown as Past);
}

describe('readVersionLink', () => {
  test('reads what leads to a history or to a version', () => {
    expect(readVersionLink(`${id}/history`)).toEqual({ id });
    expect(readVersionLink(`${id}/@2024-03-15-2`)).toEqual({ id, name: '2024-03-15-2' });
    expect(readVersionLink(id)).toBeUndefined();
    expect(readVersionLink('about/history')).toBeUndefined();
  });
});

describe('judgeVersionLink', () => {
  const both = ['2024-01-05', '2024-03-15'];

  test('takes what is there', () => {
    expect(judge(`${id}/@2024-03-15`, 'whole', ...both)).toBeUndefined();
    expect(judge(`${id}/history`, 'shallow', ...both)).toBeUndefined();
    expect(judgeVersionLink({ id }, undefined)).toBeUndefined();
  });

  test('names the versions where the one is not', () => {
    expect(judge(`${id}/@2024-03-16`, 'whole', ...both)).toEqual({
      message: '“/plans/yunxi/2024/”没有 2024-03-16 的版本。',
      advice: '有的是 2024-01-05、2024-03-15。',
    });
    expect(judge(`${id}/@2024-01-05`, 'whole', '2024-01-05')).toEqual({
      message: '“/plans/yunxi/2024/”公布以后没有改过，没有旧版本的网页。',
      advice: '请链接到 /plans/yunxi/2024/。',
    });
  });

  test('only warns where not all commits were fetched', () => {
    expect(judge(`${id}/@2024-01-05`, 'shallow', '2024-03-15')).toMatchObject({ severity: 'warning' });
    expect(judge(`${id}/history`, 'none')).toMatchObject({ severity: 'warning' });
  });
});
