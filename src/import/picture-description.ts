/**
 * The description that the author gave to a picture. WPS and Word put a file's name or path there by themselves, which describes
 * nothing and may name a person's folder.
 */
export function readDescription(...candidates: readonly (string | undefined)[]): string {
  const given = candidates.map((candidate) => (candidate ?? '').replace(/\s+/gu, ' ').trim());
  return given.find((text) => text !== '' && !isFileName(text)) ?? '';
}

function isFileName(text: string): boolean {
  return (
    /\.(?:png|jpe?g|gif|bmp|webp|tiff?|[ew]mf|svg)$/iu.test(text) ||
    /^(?:[a-z]:[\\/]|file:|https?:)/iu.test(text)
  );
}
