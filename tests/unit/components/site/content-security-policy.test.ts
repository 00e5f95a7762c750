import { describe, expect, test } from 'vitest';
import { createPolicy } from '../../../../src/components/site/content-security-policy.ts';

const search = { inlineStyle: 'a', inlineScripts: ['b', 'c'], runsWasm: true };

describe('createPolicy', () => {
  test('lets a page read from this site, and from those that are named', () => {
    const alone = createPolicy({ ...search, others: [] });
    expect(alone).toContain("; connect-src 'self'; ");
    const others = ['https://jt.baishi.example', 'https://www.nanping.example'];
    expect(createPolicy({ ...search, others })).toBe(
      alone.replace("connect-src 'self'", `connect-src 'self' ${others.join(' ')}`),
    );
  });

  test('names an inline style where there is one', () => {
    const styles = (inlineStyle: string | undefined) =>
      /style-src [^;]*/u.exec(createPolicy({ ...search, inlineStyle, others: [] }))?.[0];
    expect(styles('a')).toMatch(/^style-src 'self' 'sha256-[^']+'$/u);
    expect(styles(undefined)).toBe("style-src 'self'");
  });

  test('names each inline script', () => {
    const [script = ''] = /script-src [^;]*/u.exec(createPolicy({ ...search, others: [] })) ?? [];
    expect(script.match(/'sha256-[^']+'/gu)).toHaveLength(2);
  });
});
