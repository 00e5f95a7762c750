import { createElement } from '../elements.ts';

/** That a document is no longer in force; nothing where it is. */
export function markValidity(validity: string | undefined): HTMLElement[] {
  return validity === undefined || validity === ''
    ? []
    : [createElement('strong', { class: 'mark' }, validity)];
}
