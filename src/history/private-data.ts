import { hash } from 'node:crypto';
import { findBankCards } from '../text/privacy/bank-card.ts';
import { findIdentityNumbers } from '../text/privacy/identity-number.ts';
import { findMobileNumbers } from '../text/privacy/mobile-number.ts';
import { findPersonalEmails } from '../text/privacy/personal-email.ts';
import { findPlateNumbers } from '../text/privacy/plate-number.ts';
import { canonicalise } from '../text/privacy/private-text.ts';

const finders = [findIdentityNumbers, findMobileNumbers, findBankCards, findPersonalEmails, findPlateNumbers];

/** Gives the sorted digests of the private numbers and addresses in texts. */
export type PrivateDigests = (texts: readonly string[]) => string[];

/**
 * Digests of the private numbers and addresses in texts. What was taken out of a document because nobody should read it must not be
 * read in its history; the digests tell what a site allows without keeping the rest a second time.
 */
export function digestPrivateData(texts: readonly string[]): string[] {
  return createPrivateDigests()(texts);
}

/** The same for versions of one document: a text that several of them have is searched once. */
export function createPrivateDigests(): PrivateDigests {
  const known = new Map<string, readonly string[]>();
  const search = (text: string): readonly string[] => {
    const digests = finders.flatMap((find) => find(text).map((span) => digestPrivate(span.text)));
    known.set(text, digests);
    return digests;
  };
  return (texts) => [...new Set(texts.flatMap((text) => known.get(text) ?? search(text)))].sort();
}

/** @param text as it is written, or as `content/check.yaml` allows it */
export function digestPrivate(text: string): string {
  return hash('sha256', canonicalise(text), 'base64url').slice(0, 24);
}
