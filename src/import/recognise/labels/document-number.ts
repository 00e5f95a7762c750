/** `云交发〔2023〕6号` */
export function isDocumentNumber(text: string): boolean {
  return /^\p{Script=Han}{2,12}\s*[〔[［【（(]\s*(?:19|20)\d{2}\s*[〕\]］】）)]\s*第?\s*\d{1,4}\s*[号號]$/u.test(
    text.trim(),
  );
}
