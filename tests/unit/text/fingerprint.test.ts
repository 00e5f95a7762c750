import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../src/text/fingerprint.ts';

describe('fingerprint', () => {
  it('never changes: anchors that people have cited are made of it', () => {
    expect(fingerprint('')).toBe('werc8gmr');
    expect(fingerprint('加快农村公路建设')).toBe('pqdqz523');
  });

  it('is eight characters of an alphabet without i, l, o and u', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fingerprint(text)).toMatch(/^[0-9a-hjkmnp-tv-z]{8}$/u);
      }),
    );
  });

  it('does not see white space, nor whether an accent is composed', () => {
    expect(fingerprint(' 加快\n农村　公路\u00A0建设')).toBe(fingerprint('加快农村公路建设'));
    expect(fingerprint('e\u0301')).toBe(fingerprint('\u00E9'));
  });

  it('sees every other difference', () => {
    expect(fingerprint('加快农村公路建设。')).not.toBe(fingerprint('加快农村公路建设'));
    expect(fingerprint('５公里')).not.toBe(fingerprint('5公里'));
  });

  it('tells twenty thousand texts apart', () => {
    const all = new Set(Array.from({ length: 20_000 }, (_, index) => fingerprint(`第${index}段`)));
    expect(all.size).toBe(20_000);
  });
});
