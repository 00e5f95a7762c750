/** Gives the function that takes what `git cat-file --batch` prints, in pieces, and tells each content as soon as it is whole. */
export function createAnswers(tell: (content: Buffer | undefined) => void): (part: Buffer) => void {
  let parts: Buffer[] = [];
  let length = 0;
  /** Bytes of the answer that has begun, and of the line feed behind it. */
  let wanted: number | undefined;
  const join = (): Buffer => {
    const whole = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    parts = [whole];
    return whole;
  };
  const drop = (count: number): void => {
    const rest = join().subarray(count);
    parts = [rest];
    length = rest.length;
  };
  const takeOne = (): boolean => {
    if (wanted === undefined) {
      const end = join().indexOf(lineFeed);
      if (end < 0) return false;
      const [, type, size] = join().toString('latin1', 0, end).split(' ');
      drop(end + 1);
      // `0123… missing` has nothing behind it.
      if (size === undefined) tell(undefined);
      else wanted = Number(size) + 1;
      isBlob = type === 'blob';
      return true;
    }
    if (length < wanted) return false;
    // A copy: what lies behind it would be kept as long.
    tell(isBlob ? Buffer.from(join().subarray(0, wanted - 1)) : undefined);
    drop(wanted);
    wanted = undefined;
    return true;
  };
  let isBlob = false;
  return (part) => {
    parts.push(part);
    length += part.length;
    while (length > 0 && takeOne());
  };
}

const lineFeed = 10;
