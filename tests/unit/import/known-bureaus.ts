import type { KnownBureau } from '../../../src/import/draft.ts';

export const yunxi: KnownBureau = {
  id: 'yunxi',
  name: '云溪县交通运输局',
  shortName: '云溪县',
  level: '县级',
};

export const yunling: KnownBureau = {
  id: 'yunling',
  name: '云岭省交通运输厅',
  shortName: '云岭省',
  level: '省级',
};

export const shiqiao: KnownBureau = {
  id: 'shiqiao',
  name: '石桥侗族自治州交通运输局',
  shortName: '石桥州',
  level: '市级',
};
