import { describe, expect, test } from 'vitest';
import { createPolicy } from '../../../../src/components/site/content-security-policy.ts';

const search = { inlineStyle: 'a', inlineScript: 'b', runsWasm: true };

describe('createPolicy', () => {
  test('lets a page read from this site, and from those that are named', () => {
    const alone = createPolicy({ ...search, others: [] });
    expect(alone).toContain("; connect-src 'self'; ");
    const others = ['https://jt.baishi.example', 'https://www.nanping.example'];
    expect(createPolicy({ ...search, others })).toBe(
      alone.replace("connect-src 'self'", `connect-src 'self' ${others.join(' ')}`),
    );
  });
});
