/** A thread that fails at each portion. */
export default function fail(): never {
  throw new Error('甲');
}
