/** Gives what is made of the content: a build makes it once, the development server anew for each page. */
export function perBuild<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => (import.meta.env.DEV ? make() : (made ??= make()));
}
