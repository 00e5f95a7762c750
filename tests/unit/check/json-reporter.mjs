/**
 * Reporter for the remark command line: every message of every file as JSON.
 *
 * @param {readonly import('vfile').VFile[]} files
 */
export default function report(files) {
  return JSON.stringify(files.flatMap(({ messages }) => messages));
}
