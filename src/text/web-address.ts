/** What is odd about an address that begins with http: or https:. Browsers mend it, each reader reads another one. */
export type AddressFault =
  /** `https:example.com`, `https:/\example.com`: not two slashes and a host behind them. */
  | 'slashes'
  /** `https://www.gov.cn@example.com`: what looks like the host is a name of a user. */
  | 'user'
  /** It is none. */
  | 'unread';

export function judgeWebAddress(url: string): AddressFault | undefined {
  if (!/^https?:\/\/[^\\/?#\s]/iu.test(url) || /^[^?#]*\\/u.test(url)) return 'slashes';
  if (!URL.canParse(url)) return 'unread';
  return /^https?:\/\/[^/?#]*@/iu.test(url) ? 'user' : undefined;
}
