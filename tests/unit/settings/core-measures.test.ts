import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCoreGroups, readCoreMeasures } from '../../../src/settings/core-measures.ts';
import { fillInGroups } from '../../../src/settings/core-words.ts';
import { checkAddition, combineMeasures, listShownMeasures } from '../../../src/settings/combine-measures.ts';
import { describeCoreMeasures } from '../../../src/settings/describe-core-measures.ts';
import { readSettings } from '../../../src/settings/settings.ts';
import { sharedFolder } from '../../../src/settings/shared-content.ts';
import { measure, type KnownMeasure } from '../../../src/schema/measure.ts';
import type { Problem } from '../../../src/schema/problem.ts';
import { exampleSite, writeSite } from '../check/example-site.ts';

const root = path.join(import.meta.dirname, '../../..');
const core = readCoreMeasures();

function createCore(id: string, changed: Partial<KnownMeasure> = {}): KnownMeasure {
  const data = measure.parse({
    name: id,
    unit: '公里',
    topic: '农村公路',
    description: id,
    aliases: [`${id}甲`],
  });
  return { ...data, id, isCore: true, ...changed };
}

const topics = [{ id: 'rural-roads', name: '农村公路' }];
const none = { own: [], additions: new Map() };

describe('readCoreMeasures', () => {
  it('gives each id and each name once, each with a way to be found and a word on what it does not count or how', () => {
    expect(core.length).toBeGreaterThan(200);
    expect(new Set(core.map(({ id }) => id)).size).toBe(core.length);
    expect(new Set(core.map(({ name }) => name)).size).toBe(core.length);
    expect(core.filter(({ aliases }) => aliases.length === 0)).toEqual([]);
    expect(core.filter(({ description }) => !description.endsWith('。'))).toEqual([]);
  });

  it('writes words that many names share once, and fills them in', () => {
    const all = core.flatMap(({ aliases, except }) => [...aliases, ...except]).join('\n');
    expect(all).not.toMatch(/[〔〕]/u);
    const opened = core.find(({ id }) => id === 'trunk-road-opened');
    expect(opened?.aliases.some((name) => /普通国省道\|.* .*\|竣工通车/u.test(name))).toBe(true);
    expect(() => fillInGroups('〔没有这一组〕 公路')).toThrow('没有这一组');
  });

  it('belongs to topics that the program brings', () => {
    const known = new Set(readSettings(sharedFolder).settings.topics.map(({ name }) => name));
    expect(core.filter(({ topic }) => !known.has(topic)).map(({ id }) => id)).toEqual([]);
  });

  it('takes no unit twice, and adds no unit that is its own', () => {
    expect(core.filter(({ unit, units }) => new Set([unit, ...units]).size !== units.length + 1)).toEqual([]);
  });

  it('is what docs/measures.md says; `npm run measures` writes it', () => {
    expect(readFileSync(path.join(root, 'docs/measures.md'), 'utf8')).toBe(
      describeCoreMeasures(readCoreGroups()),
    );
  });
});

describe('combineMeasures', () => {
  it('adds what a site writes of one to it, and keeps unit and basis', () => {
    const additions = new Map([['roads', { name: '修路', aliases: ['乙'], except: ['丙'], units: ['米'] }]]);
    expect(combineMeasures([createCore('roads')], { own: [], additions }, topics)).toEqual([
      createCore('roads', { name: '修路', aliases: ['roads甲', '乙'], except: ['丙'], units: ['米'] }),
    ]);
  });

  it('leaves out one whose name a site uses for its own, and one whose topic it does not have', () => {
    const { isCore: _isCore, ...own } = createCore('own', { name: 'roads' });
    const list = combineMeasures(
      [createCore('roads'), createCore('ships', { topic: '水路港航' }), createCore('bridges')],
      { own: [own], additions: new Map() },
      topics,
    );
    expect(list.map(({ id }) => id)).toEqual(['bridges', 'own']);
    expect(combineMeasures([createCore('ships', { topic: '水路港航' })], none, undefined)).toHaveLength(1);
  });
});

describe('checkAddition', () => {
  it('refuses another unit or basis', () => {
    const problems: string[] = [];
    const value = { unit: '米', basis: '期末' as const };
    const read = { file: 'content/measures/roads.yaml', value, placeOfPath: () => ({ line: 1, column: 1 }) };
    checkAddition(createCore('roads'), read, ({ message, advice }) => problems.push(message + advice));
    expect(problems).toEqual([
      '指标“roads”是程序自带的，单位是“公里”，不能改成“米”。请删去这一行；要数别的，请换一个文件名，建一个新的指标。',
      '指标“roads”是程序自带的，口径是“期间”，不能改成“期末”。请删去这一行；要数别的，请换一个文件名，建一个新的指标。',
    ]);
  });
});

describe('listShownMeasures', () => {
  it('gives a site its own, and of the rest those of which a document speaks', () => {
    const { isCore: _isCore, ...own } = createCore('own');
    const measures = [createCore('roads'), createCore('bridges'), own];
    const shown = listShownMeasures(measures, [{ measure: 'bridges' }, {}]);
    expect(shown.map(({ id }) => id)).toEqual(['bridges', 'own']);
    expect(shown.some((one) => 'isCore' in one)).toBe(false);
  });
});

describe('readSettings', () => {
  it('knows the ids of the program, and takes a file of such an id for an addition', () => {
    const files = { 'content/measures/rural-roads-built.yaml': 'aliases: [幸福路建设]\nunit: 米\n' };
    const { settings, problems } = readSettings(writeSite({ ...exampleSite, ...files }));
    const added = settings.measures.find(({ id }) => id === 'rural-roads-built');
    expect(added?.aliases.at(-1)).toBe('幸福路建设');
    expect(added?.isCore).toBe(true);
    expect(settings.measures.some(({ id }) => id === 'dilapidated-bridge-renovation')).toBe(true);
    expect(settings.measures.find(({ id }) => id === 'safety-works')?.isCore).toBeUndefined();
    expect(problems.map(({ file, line, rule }: Problem) => [file, line, rule])).toEqual([
      ['content/measures/rural-roads-built.yaml', 2, 'invalid-value'],
    ]);
  });
});
