import { judgeUrl } from '../markdown/gate/url.ts';

/** What becomes of the address of a link. */
export interface SettledAddress {
  /** Absolute, as a document may have it; missing if the link cannot be kept. */
  readonly address?: string;
  /** Whether something was added to it that was not written. */
  readonly isMended: boolean;
}

const lost: SettledAddress = { isMended: false };

/** Ends of names of hosts that are written without a scheme; anything else with a dot in it may be a file. */
const host =
  /^(?:[\p{L}\p{N}-]+\.)+(?:cn|com|net|org|gov|edu|info|biz|cc|top|io|中国|公司|网络|政务|公益)(?::\d+)?(?:[/?#]|$)/iu;

/**
 * Settles the address of a link as somebody wrote it: what is a web address but for a space, its scheme or its slashes is mended;
 * a file on somebody's computer, a script or a place on a page that is not known leads nowhere for readers.
 * @param written as the file has it
 */
export function settleAddress(written: string): SettledAddress {
  const settled = complete(written);
  // A document may not have it, as a mail to nobody (`mailto:?body=…`, a button to share) or a host behind an @.
  return settled.address !== undefined && judgeUrl(settled.address) ? lost : settled;
}

function complete(written: string): SettledAddress {
  const trimmed = written.replace(/[\p{Cc}\u200B\uFEFF]/gu, '').trim();
  if (/^(?:mailto|tel):/iu.test(trimmed)) return settlePersonal(trimmed, false);
  if (/^https?:/iu.test(trimmed)) {
    const [, scheme = '', rest = ''] = /^(https?):[\\/]*(.*)$/isu.exec(trimmed) ?? [];
    const whole = `${scheme.toLowerCase()}://${rest}`;
    return settleWeb(whole, !trimmed.toLowerCase().startsWith(`${scheme.toLowerCase()}://`));
  }
  if (/^[a-z][a-z\d+.-]*:(?!\d)/iu.test(trimmed)) return lost;
  const bare = trimmed.replace(/^[\\/]{2}/u, '');
  if (host.test(bare) || /^www\./iu.test(bare)) return settleWeb(`http://${bare}`, true);
  if (/^[\w.+-]+@(?:[\w-]+\.)+\w+$/u.test(trimmed)) return settlePersonal(`mailto:${trimmed}`, true);
  return lost;
}

function settleWeb(address: string, isMended: boolean): SettledAddress {
  const [, name = ''] = /^https?:\/\/(?:[^/?#]*@)?([^/?#:]*)/iu.exec(address) ?? [];
  if (name === '' || !URL.canParse(address)) return lost;
  // What is an address as it stands is kept as it stands.
  return { address: /^[!-~\p{L}\p{N}]+$/u.test(address) ? address : new URL(address).href, isMended };
}

function settlePersonal(address: string, isMended: boolean): SettledAddress {
  const closed = address.replace(/\s+/gu, (space) => (/^mailto:/iu.test(address) ? encodeURI(space) : ''));
  return /^[a-z]+:.+$/iu.test(closed) && URL.canParse(closed) ? { address: closed, isMended } : lost;
}
