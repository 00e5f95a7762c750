import { componentNames, getComponent } from '../../markdown/components/registry.ts';
import type { EditorComponent } from './editor-component.ts';

/** What authors call them. */
const labels: Readonly<Record<string, string>> = {
  Note: '说明',
  Figure: '图片和图题',
  Table: '表格和表题',
  Target: '目标',
  Result: '成果',
};

/** All components that documents may use. */
export function listComponents(): EditorComponent[] {
  return componentNames.map((tag) => {
    const { name, attributes, children } = getComponent(tag.slice(1, -1));
    return {
      name,
      label: labels[name] ?? name,
      children,
      attributes: Object.entries(attributes).map(([attribute, { meaning, required }]) => ({
        name: attribute,
        label: meaning,
        required,
      })),
    };
  });
}
