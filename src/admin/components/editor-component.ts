/** What a form asks of a component of documents; plain data, made of the components themselves. */
export interface EditorComponent {
  readonly name: string;
  readonly label: string;
  readonly attributes: readonly {
    readonly name: string;
    readonly label: string;
    readonly required: boolean;
  }[];
  /** As `Component` has it: words stand in the line, blocks and tables between lines of their own. */
  readonly children: 'blocks' | 'table' | 'words' | 'none';
}

/** What has been filled in: attributes by their names, and what stands inside. */
export type Filled = Readonly<Record<string, string | undefined>>;

/** The field for what stands inside. */
export const insideField = 'inside';

/** The component as it is written, with no empty attributes. */
export function writeBlock({ name, attributes, children }: EditorComponent, filled: Filled): string {
  const written = attributes.flatMap((one) => {
    const value = filled[one.name]?.trim() ?? '';
    return value === '' ? [] : [` ${one.name}=${quote(value)}`];
  });
  const tag = `<${name}${written.join('')}`;
  const inside = filled[insideField]?.trim() ?? '';
  if (children === 'none') return `${tag} />`;
  return children === 'words' ? `${tag}>${inside}</${name}>` : `${tag}>\n\n${inside}\n\n</${name}>`;
}

/** Values hold no escapes: of both kinds of quotation marks the one is taken that is not in it. */
export function quote(value: string): string {
  if (!value.includes('"')) return `"${value}"`;
  return value.includes("'") ? `"${value.replaceAll('"', '”')}"` : `'${value}'`;
}
