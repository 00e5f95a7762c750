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

/** Why readers cannot follow an address that is well formed. */
export type HostFault =
  /** `https://evil`, `https://a..cn`: no name of a host that the web has. */
  | 'no-domain'
  /** `http://192.168.1.1/`, `http://localhost/`: a place within one's own network. */
  | 'own-network'
  /** `https://ｇｏｖ.cn`, `https://gov。cn`: what browsers go to is not what is written. */
  | 'full-width'
  /** `https://a.cn/。`: punctuation that belongs to the sentence. */
  | 'punctuation';

const ownNetwork =
  /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|0\.0\.0\.0|\[(?:::1?\]|f[cde]))|\.(?:local|lan|localhost|internal|intranet)\.?$/iu;

/** @param url well formed, with http: or https: */
export function judgeHost(url: string): HostFault | undefined {
  const [, host = ''] = /^https?:\/\/(?:[^/?#]*@)?(\[[^\]]*\]|[^/?#:]*)/iu.exec(url) ?? [];
  if (/[\uFF01-\uFF5E\u3002\uFF61]/u.test(host)) return 'full-width';
  if (ownNetwork.test(host)) return 'own-network';
  if (!host.startsWith('[') && !/^(?:(?!-)[^.]{1,63}(?<!-)\.)+(?!-)[^.]{1,63}(?<!-)\.?$/u.test(host))
    return 'no-domain';
  return /[。，；：！？、）】》”’]$/u.test(url) ? 'punctuation' : undefined;
}
