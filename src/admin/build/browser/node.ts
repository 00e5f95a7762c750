/**
 * What the code that reads documents imports of Node and a browser has not. It is only loaded there: nothing that one document needs
 * reads a file. The names are those that are imported.
 */
function refuse(): never {
  throw new Error('A browser has no files');
}

export const readFileSync = refuse;
export const readdirSync = refuse;
export const readSync = refuse;
export const openSync = refuse;
export const closeSync = refuse;
export const fstatSync = refuse;
export const lstatSync = refuse;
export const statSync = refuse;
export const realpathSync = refuse;
export const readlinkSync = refuse;
export const constants = {};

export const pathToFileURL = (path: string): { readonly href: string } => ({ href: path });

/**
 * Sixteen digits that stand for a text, by FNV-1a. They are those of no anchor that is published, which are of SHA-256: only that two
 * texts have two of them matters to what is shown while a document is written.
 */
export function hash(_algorithm: string, text: string): string {
  const digest = (seed: number): string => {
    let value = seed;
    for (let index = 0; index < text.length; index += 1)
      value = Math.imul(value ^ text.charCodeAt(index), 0x01_00_01_93) >>> 0;
    return value.toString(16).padStart(8, '0');
  };
  return digest(0x81_1c_9d_c5) + digest(0x12_34_56_78);
}
