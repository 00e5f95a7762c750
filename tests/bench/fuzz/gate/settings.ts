import type { z } from 'astro/zod';
import { bureau } from '../../../../src/schema/bureau.ts';
import { checkSettings } from '../../../../src/schema/check-settings.ts';
import { measure } from '../../../../src/schema/measure.ts';
import type { Problem } from '../../../../src/schema/problem.ts';
import { project } from '../../../../src/schema/project.ts';
import { site } from '../../../../src/schema/site.ts';
import { synonyms } from '../../../../src/schema/synonyms.ts';
import { term } from '../../../../src/schema/term.ts';
import { topics } from '../../../../src/schema/topic.ts';
import { readYaml } from '../../../../src/source/yaml.ts';
import type { Attempt, Target } from '../campaign.ts';
import { mutate } from '../mutate.ts';
import { describe, judgeProblem } from './documents.ts';

/** A right file of each sort; its first line names the sort, so that an input says itself what it is read as. */
const samples: Readonly<Record<string, { readonly schema: z.ZodType; readonly text: string }>> = {
  bureau: {
    schema: bureau,
    text: 'name: 云溪县交通运输局\nshortName: 云溪县\nlevel: 县级\nparent: yunzhou\ncode: 999999\n',
  },
  measure: {
    schema: measure,
    text: 'name: 安防工程里程\nunit: 公里\ntopic: 农村公路\ndescription: 装好护栏的农村公路。\naliases: [安防工程, "护栏"]\n',
  },
  project: { schema: project, text: 'name: 云溪绕城公路\nroutes: [G209, S332]\naliases:\n  - 绕城线\n' },
  term: {
    schema: term,
    text: 'name: 四好农村路\ndescription: |\n  建好、管好、\n  护好、运营好。\naliases: []\n',
  },
  topics: {
    schema: topics,
    text: '- { id: rural-roads, name: 农村公路 }\n- id: safety\n  name: "安全应急" # 批注\n',
  },
  site: {
    schema: site,
    text: "name: 云溪交通公开\ndescription: >-\n  云溪县的\n  计划和总结。\ndomain: https://www.example.com\ncolour: '#0b5394'\n",
  },
  synonyms: { schema: synonyms, text: '- [农村公路, 村道]\n- [客运站, 汽车站]\n' },
  check: { schema: checkSettings, text: 'words:\n  - { word: 落后产能, say: 落后的产能 }\nexceptions: []\n' },
};

const fragments: readonly string[] = [
  ...[
    ': ',
    ':',
    '- ',
    '? ',
    '? [',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '&a ',
    '*a',
    '*',
    '<<: *a',
    '!!js/function ',
    '!!binary ',
  ],
  ...[
    '!!str ',
    '!',
    '|',
    '>',
    '|2+\n',
    '>-\n',
    '#',
    ' #',
    '"',
    "'",
    '\\u0000',
    '\\x',
    '\\"',
    '%YAML 1.2\n',
    '---\n',
    '...\n',
  ],
  ...[
    '\t',
    '\n',
    '\n  ',
    '\n\n',
    '\r',
    '~',
    'null',
    '.inf',
    '.nan',
    '0x1F',
    '1e999',
    '2024-01-01',
    'true',
    'yes',
    '“',
    '”',
    '：',
  ],
  ...[
    '，',
    '【',
    '】',
    '__proto__: 1\n',
    'constructor: x\n',
    'toString: x\n',
    'name: 甲\n',
    'url: javascript:alert(1)\n',
  ],
  ...[
    'domain: //a\n',
    'domain: https://a@b\n',
    '<script>',
    '甲',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\u0085',
    '\u2028',
  ],
];

/** Files of the settings: read or refused, with sentences, and never an exception. */
export const settings: Target = {
  name: 'settings',
  create: (random) => {
    const name = random.pick(Object.keys(samples));
    return `${name}\n${mutate(samples[name]?.text ?? '', random, fragments)}`;
  },
  attempt: (input) => {
    try {
      return attempt(input);
    } catch (error) {
      return { outcome: 'crashed', fault: `exception: ${describe(error)}` };
    }
  },
};

function attempt(input: string): Attempt {
  const [name = '', ...lines] = input.split('\n');
  const sample = Object.hasOwn(samples, name) ? samples[name] : undefined;
  if (!sample) return { outcome: 'none' };
  const problems: Problem[] = [];
  const read = readYaml(lines.join('\n'), sample.schema, (problem) =>
    problems.push({ severity: 'error', file: `${name}.yaml`, ...problem }),
  );
  const fault = problems.map(judgeProblem).find((one) => one !== undefined);
  if (fault !== undefined) return { outcome: 'unclear', fault };
  if (read?.value === undefined)
    return problems.length > 0
      ? { outcome: 'refused' }
      : { outcome: 'unclear', fault: 'no problem: it is refused and nothing is told' };
  const unsafe = listStrings(read.value).find((text) => /^\s*(?:javascript|data|vbscript):/iu.test(text));
  const isAddress = unsafe !== undefined && !/^(?:name|description)$/u.test(unsafe);
  return isAddress ? { outcome: 'read, with what a link may not have' } : { outcome: 'read' };
}

function listStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listStrings) : [];
}
