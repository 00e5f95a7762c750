/** What an address asks for, as it was written: `?measure=x&bureaus=a,b&years=2022-2024`, or `years=2022,2023,2024`. */
export interface Asked {
  readonly measure: string;
  readonly bureaus: readonly string[];
  readonly years: string;
}

/** People write addresses by hand: Chinese commas and spaces part as well, and what is named twice is named once. */
export function readAsked(parameters: URLSearchParams): Asked {
  const bureaus = parameters
    .getAll('bureaus')
    .flatMap((list) => list.normalize('NFKC').split(/[,、;\s]+/u))
    .filter((one) => one !== '');
  return {
    measure: (parameters.get('measure') ?? '').normalize('NFKC').trim(),
    bureaus: [...new Set(bureaus)],
    years: parameters.getAll('years').join(',').normalize('NFKC').trim(),
  };
}

/** What was written, short enough for a sentence. */
export function quoteAsked(text: string): string {
  const characters = [...text];
  return `“${characters.slice(0, 20).join('')}${characters.length > 20 ? '…' : ''}”`;
}
