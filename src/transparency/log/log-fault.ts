/** Why a log, or what somebody has saved of it, cannot be believed. */
export type FaultKind =
  | 'no-log'
  | 'no-checkpoint'
  | 'no-proof'
  | 'missing-file'
  | 'broken-file'
  | 'wrong-entry'
  | 'wrong-signature'
  | 'unsigned'
  | 'other-log'
  | 'not-included'
  | 'forked';

/** What is wrong with a log. Thrown where it is read, and told to whoever asked. */
export class LogFault extends Error {
  override readonly name = 'LogFault';
  readonly kind: FaultKind;
  /** File of the log, if one is at fault. */
  readonly file: string | undefined;

  constructor(kind: FaultKind, file?: string) {
    super(file === undefined ? kind : `${kind}: ${file}`);
    this.kind = kind;
    this.file = file;
  }
}
