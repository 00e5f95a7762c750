/** A thread that dies in the middle of a portion. */
export default function die(): Promise<never> {
  return new Promise(() => {
    setTimeout(() => {
      throw new Error('乙');
    });
  });
}
