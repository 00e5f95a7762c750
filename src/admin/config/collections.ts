import { bureau } from '../../schema/bureau.ts';
import { collections, type Collection } from '../../schema/document.ts';
import { frontmatter } from '../../schema/frontmatter.ts';
import { folderOf, listKinds, type Kind } from '../../schema/kind.ts';
import type { Site } from '../../schema/site.ts';
import type { Topic } from '../../schema/topic.ts';
import { documentFormat, picturesField, settingsFormat, sourceField } from '../format/names.ts';
import type { Field } from './field.ts';
import { toFields } from './to-fields.ts';

/** A folder of files that are edited, as the CMS wants it. */
export interface FolderCollection {
  readonly name: string;
  readonly label: string;
  readonly label_singular: string;
  readonly description: string;
  readonly folder: string;
  readonly path?: string;
  readonly slug: unknown;
  readonly create: boolean;
  readonly delete: boolean;
  readonly extension: string;
  readonly format: string;
  readonly media_folder: string;
  readonly public_folder: string;
  readonly identifier_field: string;
  readonly summary: string;
  readonly fields: readonly Field[];
}

/** What must be known of a site to edit it. */
export interface EditedSite {
  readonly site: Pick<Site, 'name' | 'columns' | 'ownKinds' | 'base' | 'domain'>;
  readonly topics: readonly Topic[];
}

/**
 * The columns of documents for which there are kinds, and the bureaus that issue them.
 * @param sendsPictures whether pictures are sent with the document, as to a host
 */
export function createCollections({ site, topics }: EditedSite, sendsPictures: boolean): FolderCollection[] {
  const more = sendsPictures ? [pictures] : [];
  const ofCollection = (name: Collection): FolderCollection[] => {
    const own = listKinds(site.ownKinds).filter((kind) => folderOf(kind) === name);
    return own.length === 0 ? [] : [ofDocuments(name, site.columns[name], own, topics, more)];
  };
  return [...collections.flatMap(ofCollection), ofBureaus()];
}

function ofDocuments(
  name: Collection,
  label: string,
  kinds: readonly Kind[],
  topics: readonly Topic[],
  more: readonly Field[],
): FolderCollection {
  const own = kinds.map((kind) => kind.name);
  return {
    name,
    label,
    label_singular: label,
    description: `content/${name}/ 里的文件，按机构分文件夹。位置就是网址，发布以后不要改。`,
    folder: `content/${name}`,
    path: '{{fields.bureau}}/{{slug}}',
    slug: {
      template:
        name === 'papers' ? '{{fields.published}}' : `{{fields.${name === 'plans' ? 'plans' : 'reviews'}.0}}`,
      editable: ['create'],
      hint:
        name === 'papers'
          ? '文件名，用公布的日期，例如 2027-03-15、2027-03-15-解读。'
          : '文件名，用文件说的时期，例如 2027、2027-H1、2027-Q1、2027-要点。',
      pattern: ['^[0-9]{4}[-0-9A-Za-z\\u4e00-\\u9fff]*$', '请以年份开头，例如 2027、2027-H1、2027-要点。'],
    },
    create: true,
    // What has been published has an address for ever: `npm run withdraw`.
    delete: false,
    extension: 'mdx',
    format: documentFormat,
    media_folder: '',
    public_folder: '',
    identifier_field: 'title',
    summary: '{{title}}',
    fields: [...toFields(frontmatter).map((field) => refine(field, own, topics)), ...more, ...sourceAndBody],
  };
}

/** What only the content knows: bureaus are looked up, topics are those of the site, kinds those of the column. */
function refine(field: Field, kindNames: readonly string[], topics: readonly Topic[]): Field {
  switch (field.name) {
    case 'bureau':
      return {
        ...field,
        widget: 'relation',
        collection: 'bureaus',
        value_field: '{{slug}}',
        display_fields: ['name'],
        search_fields: ['name', 'shortName'],
      };
    case 'topics':
      return {
        ...select(
          field,
          topics.map(({ name }) => name),
        ),
        multiple: true,
      };
    case 'kind':
      return select(field, kindNames);
    case 'provenance':
      return {
        ...field,
        options: [
          { label: '发布机构的原文', value: 'official' },
          { label: '根据公开文件编写', value: 'edited' },
        ],
      };
    case 'attachments':
      return {
        ...field,
        fields: (field.fields ?? []).map((one) =>
          one.name === 'file' ? { ...one, ...besideDocument, widget: 'file', choose_url: false } : one,
        ),
      };
    default:
      return field;
  }
}

function select(own: Field, values: readonly string[]): Field {
  return { ...own, widget: 'select', options: values.map((value) => ({ label: value, value })) };
}

/** In the folder that has the document's name: where the CMS puts a file, and how its place is written, seen from the document. */
const besideDocument = { media_folder: '', public_folder: '{{slug}}' };

/** They lie in the folder that has the document's name, as those that the working copy's editor puts there. */
const pictures: Field = {
  name: picturesField,
  label: '上传图片',
  widget: 'image',
  multiple: true,
  required: false,
  ...besideDocument,
  hint: '和文件一起保存，放在文件旁边的同名文件夹里。正文里写 Figure，src 写成 2027/大桥.jpg：斜杠前面是文件名，后面是图片的名称。',
};

/** Not shown: see `FileFormat`. */
const carried: Field = { name: sourceField, label: '原来的文件', widget: 'hidden' };

const sourceAndBody: readonly Field[] = [
  {
    name: 'body',
    label: '正文',
    // As it is written: a rich text would be written anew as a whole when one word of it changes.
    widget: 'richtext',
    modes: ['raw'],
    required: true,
    hint: '一、二、三这样的标题前面写 ##，（一）前面写 ###；段落之间空一行。',
  },
  carried,
];

function ofBureaus(): FolderCollection {
  return {
    name: 'bureaus',
    label: '机构',
    label_singular: '机构',
    description: 'content/bureaus/ 里的文件，文件名就是机构的代号。',
    folder: 'content/bureaus',
    slug: {
      template: '{{shortName}}',
      editable: ['create'],
      hint: '机构的代号，用小写字母，例如 yunxi。',
      pattern: ['^[a-z][-a-z0-9]*$', '请用小写字母、数字和连字符，以字母开头。'],
    },
    create: true,
    delete: false,
    extension: 'yaml',
    format: settingsFormat,
    media_folder: '',
    public_folder: '',
    identifier_field: 'name',
    summary: '{{name}}',
    fields: [...toFields(bureau), carried],
  };
}
