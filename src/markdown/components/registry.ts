import type { Component } from './component.ts';
import { figure } from './figure.ts';
import { note } from './note.ts';
import { result, target } from './statement.ts';
import { table } from './table.ts';

/** Components that documents may use. A new one is one file, one line here and one test. */
const components: readonly Component[] = [note, figure, table, target, result];

const byName: ReadonlyMap<string, Component> = new Map(
  components.map((component) => [component.name, component]),
);

export const componentNames: readonly string[] = components.map(({ name }) => `<${name}>`);

export function isComponent(name: string): boolean {
  return byName.has(name);
}

export function getComponent(name: string): Component {
  const component = byName.get(name);
  if (!component) throw new RangeError(`No component is called ${name}`);
  return component;
}
