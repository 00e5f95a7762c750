/** Milliseconds of work so far: other processes on the machine do not count. */
export function measure(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
