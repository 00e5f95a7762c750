/**
 * The rooms of the project: every folder under `src/`, and `''` for the files straight in it. Each imports only from rooms that
 * stand above it, hence in no circle. The lint rule `eslint.imports.mjs` and the tables of README.md, README.zh-CN.md and
 * CONTRIBUTING.md are made of this list; `npm run rooms` writes the tables anew.
 *
 * @typedef {object} Room
 * @property {string} name
 * @property {readonly string[]} mayImport the rooms whose files a file of this one may import, besides its own
 * @property {string} english what is in it, as a row of a table
 * @property {string} chinese
 */

/** @type {readonly Room[]} */
export const rooms = [
  {
    name: 'text',
    mayImport: [],
    english: 'pure functions of a string: quantities, road codes, numbering, dates, periods, private data',
    chinese: '只和文字有关的函数：数量、公路编号、公文编号、日期、时期、个人信息',
  },
  {
    name: 'schema',
    mayImport: ['text'],
    english: 'one zod schema for each concept, the types that come from it; the Document; all addresses',
    chinese: '每个概念一个 zod schema；Document 的类型；全部网址',
  },
  {
    name: 'source',
    mayImport: ['text', 'schema'],
    english: 'a file as it lies in `content/`, never through a link, and as text: decoding, YAML, places',
    chinese: '文件本身：只读 `content/` 里的，不跟着链接走；文件的文字：编码、YAML、位置',
  },
  {
    name: 'settings',
    mayImport: ['text', 'schema', 'source'],
    english: 'the data that documents refer to, read and checked',
    chinese: '文件引用的数据：机构、主题、名词、指标、项目、网站设置，读取和核对',
  },
  {
    name: 'markdown',
    mayImport: ['text', 'schema', 'source'],
    english: 'the syntax of documents, the components, and the passes over the tree',
    chinese: '文件的语法、组件，以及对语法树的逐步处理',
  },
  {
    name: 'document',
    mayImport: ['text', 'schema', 'source', 'settings', 'markdown'],
    english: 'from an MDX file to a Document, all its problems reported',
    chinese: '从 MDX 文件到 Document，问题一次说完',
  },
  {
    name: 'remembered',
    mayImport: [],
    english:
      'what a build has made and the next one takes again, as long as nothing that it is made of has changed',
    chinese: '上一次生成的东西，没有改动的这一次接着用',
  },
  {
    name: 'history',
    mayImport: ['text', 'schema', 'source', 'markdown', 'document', 'remembered'],
    english: 'what git tells of documents: their versions, when, by which office, and what explains them',
    chinese: 'git 里的历史：每份文件的各个版本，何时、由哪个机构发布，修改有没有说明',
  },
  {
    name: 'transparency',
    mayImport: ['schema'],
    english:
      'a log to which entries are only added: its tree, its files, proofs, and what is said of a saved file',
    chinese: '只能往后加的登记：散列树、文件、证明，核对保存的文件',
  },
  {
    name: 'reads',
    mayImport: [],
    english: 'what a page reads while it is rendered, and digests of it',
    chinese: '网页生成时读了什么，以及这些内容的摘要',
  },
  {
    name: 'record',
    mayImport: ['text', 'schema', 'source', 'settings', 'transparency', 'reads'],
    english: 'what has been published so far, as files that are committed and only grow',
    chinese: '发布过什么：提交在仓库里、只增不改的文件',
  },
  {
    name: 'import',
    mayImport: ['text', 'schema', 'source', 'markdown', 'document'],
    english: 'Word files, saved pages and text to MDX; what it has written it reads as the site will',
    chinese: '从 Word 文件、网页、文本到 MDX',
  },
  {
    name: 'begin',
    mayImport: ['schema', 'remembered', 'import'],
    english:
      'a new site of its own: its bureaus by the table of regions, its files, written whole or not at all',
    chinese: '建一个自己的网站：按区划表写出机构，写好各个文件，要么写全，要么不写',
  },
  {
    name: 'upgrade',
    mayImport: ['schema', 'source', 'settings'],
    english: 'changes of the format of content, one a file, and what `npm run upgrade` does with them',
    chinese: '内容格式的历次改变，一次一个文件；`npm run upgrade` 照着改写内容',
  },
  {
    name: 'site-test',
    mayImport: ['schema'],
    english: 'what a site is tested for when it has been built: its links, and whether everybody can use it',
    chinese: '生成好的网站要检查的：站内链接、无障碍',
  },
  {
    name: 'attachments',
    mayImport: ['schema', 'source', 'import'],
    english: 'what pictures and attachments are and what they tell: content, SVG, metadata',
    chinese: '图片和附件：内容和扩展名，SVG，看不见的信息',
  },
  {
    name: 'old-site',
    mayImport: ['text', 'schema', 'source', 'record', 'import', 'attachments'],
    english: 'the documents of a saved site found among its pages, with their attachments and old addresses',
    chinese: '保存下来的旧网站：从几百个网页里找出文件，连同附件和旧网址',
  },
  {
    name: 'check',
    mayImport: [
      'text',
      'schema',
      'source',
      'settings',
      'markdown',
      'document',
      'record',
      'attachments',
      'history',
    ],
    english: 'the rules, one a file with its explanation; running them, fixing, reports',
    chinese: '检查：每条规则一个文件，连同它的说明；运行规则，改正，几种报告',
  },
  {
    name: 'collections',
    mayImport: [
      'text',
      'schema',
      'source',
      'settings',
      'markdown',
      'document',
      'remembered',
      'check',
      'history',
    ],
    english: "what Astro's content collections are loaded with",
    chinese: '交给 Astro 内容集合的数据',
  },
  {
    name: 'catalogue',
    mayImport: ['text', 'schema', 'source', 'settings', 'document', 'collections', 'reads', 'history'],
    english: 'all documents arranged: by bureau, year, kind, topic; neighbours, related, citation; pure data',
    chinese: '全部文件的编排：按机构、年度、文种、主题；前后文件、相关文件、引文',
  },
  {
    name: 'promises',
    mayImport: ['text', 'schema', 'catalogue', 'reads'],
    english: 'what was promised and what was done, side by side; series of measures, histories of projects',
    chinese: '承诺与兑现：台账、指标的各年数、项目的历年情况',
  },
  {
    name: 'feeds',
    mayImport: ['text', 'schema', 'catalogue', 'promises'],
    english: 'what is told to those who follow a page, as Atom',
    chinese: '订阅：告诉关注某一页的人有什么新文件，写成 Atom',
  },
  {
    name: 'gather',
    mayImport: ['text', 'schema', 'source', 'catalogue', 'reads'],
    english: 'what other sites have published, taken over, kept and arranged',
    chinese: '收集其他网站公开的数据，保存、编排',
  },
  {
    name: 'suggest',
    mayImport: ['text', 'schema', 'source', 'markdown', 'document'],
    english: 'marks of targets and results that are proposed for a document',
    chinese: '为文件提出目标和成果的标记',
  },
  {
    name: 'compare',
    mayImport: ['text', 'schema', 'settings', 'suggest'],
    english: 'two documents side by side: sentences aligned, differences, figures that changed',
    chinese: '两份文件的对照：句子怎样对上，哪里不同，哪些数变了',
  },
  {
    name: 'charts',
    mayImport: [],
    english: 'numbers to the attributes of an SVG',
    chinese: '从数到 SVG 图的各个属性',
  },
  {
    name: 'take-away',
    mayImport: ['schema', 'catalogue', 'record'],
    english:
      'a document as a file of its own: plain text, Markdown, Word, Akoma Ntoso; pure functions of its published data',
    chinese: '把一份文件带走：纯文本、Markdown、Word、Akoma Ntoso，都由公开的数据写成',
  },
  {
    name: 'search',
    mayImport: ['text', 'schema', 'remembered', 'catalogue'],
    english: 'the exact index and the search in it; the index of pages by Pagefind',
    chinese: '逐字检索的索引和检索；Pagefind 的全站索引',
  },
  {
    name: 'datasets',
    mayImport: ['text', 'schema', 'settings', 'remembered', 'catalogue', 'promises', 'reads'],
    english: 'the tables of `/data/` as CSV, Parquet and SQLite, each described once',
    chinese: '`/data/` 的几张表：CSV、Parquet、SQLite，每张只写一次说明',
  },
  {
    name: 'linked-data',
    mayImport: ['text', 'schema', 'settings', 'catalogue', 'datasets'],
    english: 'what pages say of themselves to programs, in the words of schema.org',
    chinese: '网页用 schema.org 的词告诉程序自己是什么',
  },
  {
    name: 'licences',
    mayImport: [],
    english: 'which packages readers are given something of, and the licences of these',
    chinese: '发给读者的程序里有哪些软件包，它们的许可',
  },
  {
    name: 'dependencies',
    mayImport: [],
    english: 'which packages the project is made of, how old they are, and why they are there',
    chinese: '项目用到的软件包：为什么用、多旧、什么许可',
  },
  {
    name: 'render',
    mayImport: ['schema', 'reads', 'remembered'],
    english:
      'pages rendered on all cores, or taken from the last build where nothing that they read has changed',
    chinese: '用全部处理器核心生成网页；读到的内容都没有变的，用上一次的',
  },
  {
    name: 'publish',
    mayImport: [
      'text',
      'schema',
      'source',
      'settings',
      'remembered',
      'record',
      'catalogue',
      'feeds',
      'take-away',
      'render',
    ],
    english: 'build beside the old site and swap; serve',
    chinese: '在旁边生成新网站再替换；本地服务',
  },
  {
    name: 'deploy',
    mayImport: ['schema', 'remembered', 'publish'],
    english: 'releases on a server: uploading one, serving it at one moment, going back to another',
    chinese: '服务器上的各次发布：传过去、一下子换上、退回以前的一次',
  },
  {
    name: 'browser',
    mayImport: ['text', 'schema', 'transparency', 'promises', 'charts', 'take-away', 'search'],
    english: 'the scripts of pages; nothing that needs a file system',
    chinese: '网页上很少的几段脚本',
  },
  {
    name: 'components',
    mayImport: [
      'search',
      'text',
      'schema',
      'check',
      'history',
      'catalogue',
      'compare',
      'promises',
      'record',
      'gather',
      'charts',
      'linked-data',
      'browser',
      'reads',
    ],
    english: 'parts of pages, by feature',
    chinese: '网页的各个部件，按功能分',
  },
  {
    name: 'styles',
    mayImport: [],
    english: 'style sheets',
    chinese: '样式',
  },
  {
    name: 'admin',
    mayImport: [
      'text',
      'schema',
      'source',
      'settings',
      'markdown',
      'document',
      'check',
      'reads',
      'catalogue',
      'components',
      'styles',
    ],
    english:
      'editing in the browser: forms made of the schemas, files written without changing more than was edited',
    chinese: '在浏览器里编辑：表单由字段的定义生成，没有改的一字节不动',
  },
  {
    name: 'layouts',
    mayImport: [
      'search',
      'schema',
      'document',
      'history',
      'catalogue',
      'promises',
      'linked-data',
      'browser',
      'components',
      'styles',
    ],
    english: 'what pages of one sort have in common',
    chinese: '同一类网页的共同部分',
  },
  {
    name: 'pages',
    mayImport: [
      'search',
      'text',
      'schema',
      'check',
      'catalogue',
      'feeds',
      'take-away',
      'compare',
      'promises',
      'gather',
      'transparency',
      'record',
      'datasets',
      'licences',
      'linked-data',
      'browser',
      'components',
      'layouts',
      'reads',
    ],
    english: 'one file for each sort of page; its path is the address',
    chinese: '每类网页一个文件，路径就是网址',
  },
  {
    name: '',
    mayImport: [
      'admin',
      'schema',
      'settings',
      'remembered',
      'collections',
      'record',
      'search',
      'licences',
      'publish',
      'pages',
      'reads',
      'render',
    ],
    english: 'what Astro is given, and this list; only wires things together',
    chinese: '交给 Astro 的入口，以及这张表',
  },
  {
    name: 'cli',
    mayImport: [
      'admin',
      'text',
      'schema',
      'source',
      'settings',
      'markdown',
      'document',
      'check',
      'suggest',
      'import',
      'old-site',
      'begin',
      'upgrade',
      'site-test',
      'gather',
      'transparency',
      'record',
      'take-away',
      'dependencies',
      'render',
      'publish',
      'deploy',
      '',
    ],
    english:
      'the commands: arguments, output, exit codes; `src/cli/run.mjs` and `src/cli/set-up/` run on Node 18 with nothing installed',
    chinese: '各条命令和自动准备',
  },
];

/**
 * The other folders of the project.
 *
 * @type {readonly { name: string, english: string, chinese: string }[]}
 */
export const otherFolders = [
  {
    name: 'content/',
    english: "documents, bureaus, topics, the site's settings, pages such as 关于本站",
    chinese: '文件、机构、主题、网站设置，以及“关于本站”这样的页面',
  },
  {
    name: 'public/',
    english: 'files that are published as they are',
    chinese: '原样发布的文件',
  },
  {
    name: 'tests/',
    english: '`tests/unit/` mirrors `src/`, `tests/e2e/` drives a browser, `tests/bench/` measures',
    chinese: '`tests/unit/` 与 `src/` 对应，`tests/e2e/` 用浏览器，`tests/bench/` 测速度',
  },
  {
    name: 'docs/',
    english: 'guide, rules, [decisions](docs/decisions/001-documents-are-data.md)',
    chinese: '指南、规则、[设计决定](docs/decisions/001-documents-are-data.md)',
  },
];
