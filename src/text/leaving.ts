/** What a link says that leads to a site that is not a government's; undefined if it does not. */
export function describeLeaving(address: string): string | undefined {
  if (!/^https?:/iu.test(address) || !URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  return hostname.endsWith('.gov.cn') ? undefined : `将离开本站，前往 ${hostname}`;
}
