import { expect, test } from 'vitest';
import { findSoleBureau } from '../../../src/import/sole-bureau.ts';

const make = (id: string, more: { parent?: string; successor?: string } = {}) => ({
  ...{ id, name: id, shortName: id, level: '县级' },
  ...more,
});
const province = make('nanping');
const county = make('yunxi', { parent: 'nanping' });

test.each([
  ['the one below all others', [province, county], 'yunxi'],
  ['the one that is still there', [county, make('yunxi-roads', { successor: 'yunxi' }), province], 'yunxi'],
  ['none of two counties', [province, county, make('yunling', { parent: 'nanping' })], undefined],
  ['none where there is none', [], undefined],
])('findSoleBureau finds %s', (_what, bureaus, id) => {
  expect(findSoleBureau(bureaus)?.id).toBe(id);
});
