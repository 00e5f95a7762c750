/**
 * Sixteen digits that stand for a text, by FNV-1a. They are those of no anchor that is published, which are of SHA-256: only that two
 * texts have two of them matters to what is shown while a document is written.
 */
const hash = (_algorithm: string, text: string): string => {
  const digest = (seed: number): string => {
    let value = seed;
    for (let index = 0; index < text.length; index += 1)
      value = Math.imul(value ^ text.charCodeAt(index), 0x01_00_01_93) >>> 0;
    return value.toString(16).padStart(8, '0');
  };
  return digest(0x81_1c_9d_c5) + digest(0x12_34_56_78);
};

export default hash;
