import path from 'node:path';
import type { Refusal } from '../schema/explain.ts';
import { describeFault } from '../source/border/fault.ts';
import { mostAssetBytes, readProjectFile } from '../source/border/read-inside.ts';
import { bytesNeeded } from './content/kinds.ts';
import { judgeContent } from './content/judge-content.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { judgeSvg, mostSvgBytes, type SvgFault } from './svg/judge-svg.ts';
import { remember } from './remember.ts';

/** What is wrong with a picture or an attachment of the project; undefined if nothing is, or if it is not there. */
export const judgeAsset = remember((root, file): Refusal | undefined => {
  const extension = path.posix.extname(file).toLowerCase();
  const first = bytesNeeded(extension);
  const reading = readProjectFile(root, file, {
    most: mostAssetBytes,
    ...(first !== undefined && { first }),
  });
  if ('bytes' in reading) return judgeContent(extension, reading.bytes);
  const { fault } = reading;
  // What is no file has been told where the folder is looked through.
  return fault.kind === 'large' || fault.kind === 'denied' || fault.kind === 'failed'
    ? describeFault(fault)
    : undefined;
});

/** What is wrong with an SVG of the project. */
export const judgePicture = remember((root, file): readonly SvgFault[] => {
  const reading = readProjectFile(root, file, { most: mostSvgBytes });
  if ('bytes' in reading) return judgeSvg(reading.bytes);
  return [{ ...describeFault(reading.fault), line: 1, column: 1 }];
});

/** What a picture or an attachment says beside what is seen in it, in Chinese: `作者“李某”`. */
export const listMetadata = remember((root, file): readonly string[] => {
  const reading = readProjectFile(root, file, { most: mostAssetBytes });
  return 'bytes' in reading ? readMetadata(path.posix.extname(file).toLowerCase(), reading.bytes) : [];
});
