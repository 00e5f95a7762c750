import { z } from 'astro/zod';
import { text } from './explain.ts';
import { webAddress } from './web-address.ts';

const source = z
  .strictObject({
    /** Name of the law or standard, with its number if it has one. */
    name: text('依据名称', '法规或标准的名称，例如《公路安全保护条例》。'),
    /** Where it can be read. Default: no link. */
    url: webAddress('依据网址', '能读到它的网址。').optional(),
  })
  .meta({ title: '依据', description: '给出定义的法规或标准。' });

/** One file of `content/glossary/`; the file's name is the term's id and its anchor on the page of the glossary. */
export const term = z.strictObject({
  /** The term as documents write it. */
  term: text('名词', '名词本身，照文件里的写法。'),
  /** Other spellings of it. Default: none. */
  aliases: z
    .array(text('别的写法', '文件里的另一种写法。'))
    .default([])
    .meta({ title: '别的写法', description: '文件里的其他写法，例如 双随机、一公开。' }),
  /** Longer strings that contain the term by chance: 公路基本建成 does not speak of the 路基. Default: none. */
  except: z
    .array(text('排除', '碰巧含有这几个字的词。'))
    .default([])
    .meta({ title: '排除', description: '碰巧含有这几个字、说的却是别的事的词，例如 路基本。' }),
  /** One to three plain sentences. */
  explanation: text('解释', '一到三句大白话。'),
  /** The law or standard that defines it. Default: none. */
  source: source.optional(),
});

export type TermData = z.infer<typeof term>;
/** Term 名词: a word of the field that a citizen may not know, explained. */
export type Term = TermData & { readonly id: string };
/** A term of a site, or one that comes with the program: such a one is shown where a document uses it. */
export type KnownTerm = Term & { readonly isShared?: true };
