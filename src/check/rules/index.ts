import { brokenLink } from './broken-link.ts';
import { brokenReference } from './broken-reference.ts';
import { brokenTable } from './broken-table.ts';
import { brokenTag } from './broken-tag.ts';
import { bureauCircle } from './bureau-circle.ts';
import { componentAttribute } from './component-attribute.ts';
import { componentChildren } from './component-children.ts';
import { dateOrder } from './date-order.ts';
import { duplicateTopic } from './duplicate-topic.ts';
import { duplicateUrl } from './duplicate-url.ts';
import { emptyDocument } from './empty-document.ts';
import { emptyElement } from './empty-element.ts';
import { externalImage } from './external-image.ts';
import { fileName } from './file-name.ts';
import { fileType } from './file-type.ts';
import { incompleteValidity } from './incomplete-validity.ts';
import { invalidAddress } from './invalid-address.ts';
import { invalidDate } from './invalid-date.ts';
import { invalidPeriod } from './invalid-period.ts';
import { invalidValue } from './invalid-value.ts';
import { kindMismatch } from './kind-mismatch.ts';
import { missingAlt } from './missing-alt.ts';
import { missingField } from './missing-field.ts';
import { missingFile } from './missing-file.ts';
import { missingPeriod } from './missing-period.ts';
import { noCode } from './no-code.ts';
import { noFrontmatter } from './no-frontmatter.ts';
import { noncharacter } from './noncharacter.ts';
import { notUtf8 } from './not-utf8.ts';
import { numbering } from './numbering.ts';
import { oneSidedSuccession } from './one-sided-succession.ts';
import { paleColour } from './pale-colour.ts';
import { rawHtml } from './raw-html.ts';
import { secondTitle } from './second-title.ts';
import { suspiciousEmphasis } from './suspicious-emphasis.ts';
import { underlinedHeading } from './underlined-heading.ts';
import { unknownBureau } from './unknown-bureau.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownField } from './unknown-field.ts';
import { unknownTopic } from './unknown-topic.ts';
import { unreadMarkdown } from './unread-markdown.ts';
import { unsafeAddress } from './unsafe-address.ts';
import { yamlSyntax } from './yaml-syntax.ts';
import type { Rule } from './rule.ts';

/** All rules, in the order in which they are explained. A new one is one file and one line here. */
export const rules: readonly Rule[] = [
  notUtf8,
  noncharacter,
  noFrontmatter,
  emptyDocument,
  fileName,
  duplicateUrl,
  yamlSyntax,
  unknownField,
  missingField,
  invalidValue,
  invalidDate,
  invalidPeriod,
  missingPeriod,
  invalidAddress,
  incompleteValidity,
  unknownBureau,
  unknownTopic,
  dateOrder,
  kindMismatch,
  secondTitle,
  numbering,
  suspiciousEmphasis,
  underlinedHeading,
  unreadMarkdown,
  emptyElement,
  brokenReference,
  brokenTable,
  noCode,
  rawHtml,
  brokenTag,
  unknownComponent,
  componentAttribute,
  componentChildren,
  unsafeAddress,
  brokenLink,
  missingAlt,
  externalImage,
  missingFile,
  fileType,
  bureauCircle,
  oneSidedSuccession,
  duplicateTopic,
  paleColour,
];
