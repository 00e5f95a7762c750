import { describe, expect, test } from 'vitest';
import { writeBlock } from '../../../../src/admin/components/editor-component.ts';
import { listComponents } from '../../../../src/admin/components/list-components.ts';
import { parseBody } from '../../document/parse-example.ts';

const values = {
  title: '说明',
  src: '桥.png',
  alt: '一座"桥"',
  caption: '表1 里程',
  measure: 'safety-works',
};
const table = '| 项目 | 里程 |\n| --- | --- |\n| 一 | 2 |';

describe('writeBlock', () => {
  test.each(listComponents().map((component) => [component.name, component] as const))(
    'writes %s as documents are written',
    (_name, component) => {
      const inside = component.children === 'table' ? table : '新建安防工程16公里';
      const text = writeBlock(component, { ...values, inside });
      const { problems } = parseBody(text);
      expect([
        text,
        problems.filter(({ rule }) => rule.startsWith('component') || rule === 'broken-tag'),
      ]).toEqual([text, []]);
    },
  );
});
