/** 白石县 of 白石县交通运输局: what people call the place. */
export function nameOfPlace(bureau: string): string {
  return bureau.replace(/(?:交通|公路|道路|运输|港航|航道|城乡).*$/u, '');
}
