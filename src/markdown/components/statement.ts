import type { PhrasingContent } from 'mdast';
import type { Position } from 'unist';
import type { StatementKind } from '../../schema/document.ts';
import type { Component } from './component.ts';

/** The words of a statement, as its author marked them. Taken out of the tree again when the paragraph is addressed. */
export interface StatementNode {
  type: 'statement';
  kind: StatementKind;
  measure?: string | undefined;
  project?: string | undefined;
  period?: string | undefined;
  children: PhrasingContent[];
  /** Of the tag that opens it. */
  position?: Position | undefined;
}

declare module 'mdast' {
  interface RootContentMap {
    statement: StatementNode;
  }
  interface PhrasingContentMap {
    statement: StatementNode;
  }
}

/** `<Target measure="…">新建安防工程16公里</Target>`: what is promised. */
export const target = createComponent('Target', 'target', '新建安防工程16公里');

/** `<Result measure="…">建成8.4公里</Result>`: what is reported. */
export const result = createComponent('Result', 'result', '建成8.4公里');

function createComponent(name: string, kind: StatementKind, words: string): Component {
  return {
    name,
    attributes: {
      measure: { meaning: '指标', required: false },
      project: { meaning: '项目', required: false },
      period: { meaning: '时期', required: false },
    },
    children: 'words',
    example: `<${name} measure="指标代号">${words}</${name}>`,
    expand: ({ measure, project, period }, children, position) => [
      // The check has seen that it stands in a line of text, and Markdown has nothing but words there.
      {
        type: 'statement',
        kind,
        measure,
        project,
        period,
        children: children as PhrasingContent[],
        position,
      },
    ],
  };
}
