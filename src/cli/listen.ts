/** Where a server listens. */
export interface Listen {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Whether nobody said where, so that only this machine is answered. */
  readonly isLocal: boolean;
}

const defaultHost = '127.0.0.1';
const defaultPort = 4321;

/** Reads `HOST` and `PORT`; undefined, and has said why, if they say nothing that can be. @param command for examples: `npm start` */
export function readListen(command: string): Listen | undefined {
  const { HOST: host = '', PORT: written = '' } = process.env;
  const port = written.trim() === '' ? defaultPort : Number(written);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    console.error(`PORT“${written}”不是端口号。请写 1 到 65535 之间的整数，例如 PORT=8080 ${command}`);
    return undefined;
  }
  return { host: host === '' ? defaultHost : host, port, isLocal: host === '' || host === defaultHost };
}

export function isEveryAddress(host: string): boolean {
  return host === '0.0.0.0' || host === '::';
}

type ListenCode = 'EADDRINUSE' | 'EACCES' | 'EADDRNOTAVAIL' | 'ENOTFOUND' | 'EAI_AGAIN';
const advice: Readonly<Record<ListenCode, (listen: Listen, command: string) => string>> = {
  EADDRINUSE: ({ port }, command) =>
    `端口 ${String(port)} 已经被别的程序占用。请换一个，例如 PORT=${String(port < 65535 ? port + 1 : defaultPort)} ${command}`,
  EACCES: ({ port }, command) =>
    `没有使用端口 ${String(port)} 的权限。请换一个大于 1023 的，例如 PORT=8080 ${command}`,
  EADDRNOTAVAIL: describeHost,
  ENOTFOUND: describeHost,
  EAI_AGAIN: describeHost,
};

function describeHost({ host }: Listen, command: string): string {
  return `HOST“${host}”不是这台机器的地址。请写这台机器的地址，或者 HOST=0.0.0.0 ${command}（所有地址）`;
}

interface ListenError extends Error {
  readonly code: ListenCode;
}

/** Whether a server could not begin to listen for a reason that can be told. */
export function isListenError(error: unknown): error is ListenError {
  return error instanceof Error && 'code' in error && String(error.code) in advice;
}

export function tellListenError({ code }: ListenError, listen: Listen, command: string): void {
  console.error(advice[code](listen, command));
}
