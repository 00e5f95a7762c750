/** @throws Error if the work takes longer than so many milliseconds; it goes on, and nobody waits for it */
export async function within<Value>(milliseconds: number, work: () => Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ending = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('It takes too long'));
    }, milliseconds);
  });
  try {
    return await Promise.race([work(), ending]);
  } finally {
    clearTimeout(timer);
  }
}
