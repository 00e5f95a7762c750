import { openSource, withoutTrace } from './reads.ts';

/** Gives what is made of the content: a build makes it once, the development server anew for each page. */
function onceABuild<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => (import.meta.env.DEV ? make() : (made ??= withoutTrace(make)));
}

/**
 * Gives what is made of the content, once a build. A page that asks for it depends on all of it.
 * @param name a word of its own
 */
export function perBuild<Made>(name: string, make: () => Promise<Made>): () => Promise<Made> {
  const load = onceABuild(make);
  const note = openSource(name, load);
  return async () => note('', await load());
}

/** Notes that a part is read, and gives it on. */
export type Note = <Value>(part: string, value: Value) => Value;

/**
 * Gives what is made of the content, once a build, in such a way that a page depends on the parts of it that it reads.
 * @param open gives it with its parts noted when they are read
 * @param find gives a part by the name under which it is noted
 */
export function perBuildInParts<Made>(
  name: string,
  make: () => Promise<Made>,
  open: (made: Made, note: Note) => Made,
  find: (made: Made, part: string) => unknown,
): () => Promise<Made> {
  const load = onceABuild(make);
  const note = openSource(name, async (part) => find(await load(), part));
  const loadOpen = onceABuild(async () => open(await load(), note));
  return loadOpen;
}

/**
 * Gives an answer to a question about the content: a page that asks depends on the answer, whatever has been read for it.
 * @param name a word of its own
 * @param answer the question's own word → what is told
 */
export function createQuestion<Answer>(
  name: string,
  answer: (about: string) => Promise<Answer>,
): (about: string) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  const ask = (about: string): Promise<Answer> => {
    if (import.meta.env.DEV) return answer(about);
    const known = answers.get(about) ?? withoutTrace(() => answer(about));
    answers.set(about, known);
    return known;
  };
  const note = openSource(name, ask);
  return async (about) => note(about, await ask(about));
}

/** As `perBuild`, for what has no digest itself: a page depends on all that it is made of. */
export function perBuildFrom<Parts, Made>(
  name: string,
  gather: () => Promise<Parts>,
  make: (parts: Parts) => Made,
): () => Promise<Made> {
  const load = perBuild(name, gather);
  const loadMade = onceABuild(async () => make(await load()));
  return async () => {
    await load();
    return loadMade();
  };
}
