import { describe, expect, it } from 'vitest';
import { readBuildDay } from '../../../src/catalogue/build-day.ts';
import { clockVariable } from '../../../src/source/clock.ts';

describe('readBuildDay', () => {
  it('is the day in Beijing of the clock that the build was given', () => {
    expect(readBuildDay({ [clockVariable]: '2026-12-31T16:30:00Z' })).toBe('2027-01-01');
    expect(readBuildDay({ [clockVariable]: '2026-12-31 23:59' })).toBe('2026-12-31');
  });
});
