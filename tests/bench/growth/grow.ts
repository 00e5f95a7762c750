/** One kind of construct, of which a file may have any number. */
export interface Construct<Input> {
  readonly name: string;
  readonly write: (count: number) => Input;
}

/** How a file of so many of a construct went. */
export interface Trial {
  readonly count: number;
  readonly bytes: number;
  /** Of the processor, with all its threads: what else the machine does is not counted. */
  readonly seconds: number;
  /** Why it was not read. */
  readonly refusal?: string;
}

export interface Growth {
  readonly name: string;
  /** The largest that was read; missing if none was. */
  readonly largest?: Trial;
  /** How much longer it took than one of half its count: 2 is linear, 4 quadratic. */
  readonly ratio?: number;
  /** The one that took longest, read or refused. */
  readonly slowest: Trial;
}

/** What is tried, and how. */
export interface Trying<Input> {
  readonly sizeOf: (input: Input) => number;
  /** @returns why the input is not read; undefined if it is */
  readonly attempt: (input: Input) => string | undefined;
  readonly mostBytes: number;
}

const first = 64;
/** How often the border between what is read and what is refused is looked for more closely. */
const closer = 3;
/** How often what is refused is doubled. */
const further = 4;

/** Doubles the number of a construct until a file is refused or as large as may be, then looks for the largest that is read. */
export function grow<Input>(
  { name, write }: Construct<Input>,
  { sizeOf, attempt, mostBytes }: Trying<Input>,
): Growth {
  const trials: Trial[] = [];
  const tryCount = (count: number): Trial | undefined => {
    const input = write(count);
    const bytes = sizeOf(input);
    if (bytes > mostBytes) return undefined;
    const before = process.cpuUsage();
    const refusal = attempt(input);
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    const trial = { count, bytes, seconds, ...(refusal !== undefined && { refusal }) };
    trials.push(trial);
    return trial;
  };
  const isRead = (trial: Trial | undefined): boolean => trial !== undefined && trial.refusal === undefined;

  let [read, beyond] = [0, first];
  while (isRead(tryCount(beyond))) [read, beyond] = [beyond, 2 * beyond];
  for (let step = 0; step < closer && read > 0; step += 1) {
    const between = Math.floor((read + beyond) / 2);
    if (isRead(tryCount(between))) read = between;
    else beyond = between;
  }
  // What is refused must not take long either.
  for (let doubling = 0; doubling < further; doubling += 1) if (!tryCount(beyond * 2 ** doubling)) break;

  const largest = trials.filter(isRead).sort((one, other) => other.count - one.count)[0];
  const half = largest && tryCount(Math.ceil(largest.count / 2));
  const [slowest = { count: 0, bytes: 0, seconds: 0 }] = [...trials].sort(
    (one, other) => other.seconds - one.seconds,
  );
  const ratio = largest && half && largest.seconds / half.seconds;
  return { name, slowest, ...(largest && { largest }), ...(ratio !== undefined && { ratio }) };
}
