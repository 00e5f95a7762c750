import { hash } from 'node:crypto';
import { findBankCards } from '../text/privacy/bank-card.ts';
import { findIdentityNumbers } from '../text/privacy/identity-number.ts';
import { findMobileNumbers } from '../text/privacy/mobile-number.ts';
import { findPersonalEmails } from '../text/privacy/personal-email.ts';
import { findPlateNumbers } from '../text/privacy/plate-number.ts';
import { canonicalise } from '../text/privacy/private-text.ts';

const finders = [findIdentityNumbers, findMobileNumbers, findBankCards, findPersonalEmails, findPlateNumbers];

/**
 * Digests of the private numbers and addresses in texts. What was taken out of a document because nobody should read it must not be
 * read in its history; the digests tell what a site allows without keeping the rest a second time.
 */
export function digestPrivateData(texts: readonly string[]): string[] {
  const found = texts.flatMap((text) => finders.flatMap((find) => find(text).map((span) => span.text)));
  return [...new Set(found.map(digestPrivate))].sort();
}

/** @param text as it is written, or as `content/check.yaml` allows it */
export function digestPrivate(text: string): string {
  return hash('sha256', canonicalise(text), 'base64url').slice(0, 24);
}
