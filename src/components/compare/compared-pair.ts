/** How the two documents of a comparison are named and reached. */
export interface ComparedPair {
  readonly old: ComparedName;
  readonly later: ComparedName;
}

export interface ComparedName {
  /** Its period: 2023年. */
  readonly label: string;
  /** Address of its page. */
  readonly address: string;
}
