/** A field of an editor's form, as the CMS wants it; only what we use of it. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly widget:
    | 'string'
    | 'text'
    | 'boolean'
    | 'select'
    | 'list'
    | 'object'
    | 'relation'
    | 'hidden'
    | 'richtext'
    | 'file'
    | 'image'
    | 'number';
  readonly required?: boolean;
  readonly hint?: string;
  /** What a value must look like, and what is said of one that does not. */
  readonly pattern?: readonly [pattern: string, message: string];
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly multiple?: boolean;
  readonly media_folder?: string;
  readonly public_folder?: string;
  /** Whether an address elsewhere may be given in the place of a file. */
  readonly choose_url?: boolean;
  readonly default?: unknown;
  readonly collapsed?: boolean;
  /** Of an object, and of each of a list of objects. */
  readonly fields?: readonly Field[];
  /** Of a relation. */
  readonly collection?: string;
  readonly value_field?: string;
  readonly display_fields?: readonly string[];
  readonly search_fields?: readonly string[];
  /** Of the body. */
  readonly modes?: readonly ('raw' | 'rich_text')[];
  readonly editor_components?: readonly string[];
}
