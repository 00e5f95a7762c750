/** Names and addresses that mean the computer itself, or no computer in particular (RFC 6761, RFC 1122). */
const local = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/u;

/** Whether an address can be opened by nobody else. */
export function isLocalAddress(address: string): boolean {
  return local.test(new URL(address).hostname);
}
