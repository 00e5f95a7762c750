/** `云交发〔2023〕6号`, without a label before it. */
export function isDocumentNumber(text: string): boolean {
  return /^(?!(?:发文|公文|文件)?(?:文号|字号|编号|号))\p{Script=Han}{2,12}\s*[〔[［【（(]\s*(?:19|20)\d{2}\s*[〕\]］】）)]\s*第?\s*\d{1,4}\s*[号號]$/u.test(
    text.trim(),
  );
}
