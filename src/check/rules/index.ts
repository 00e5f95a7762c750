import { attachmentSize } from './attachment-size.ts';
import { bankCard } from './bank-card.ts';
import { bareAddress } from './bare-address.ts';
import { blockedWord } from './blocked-word.ts';
import { brokenLink } from './broken-link.ts';
import { brokenReference } from './broken-reference.ts';
import { brokenTable } from './broken-table.ts';
import { brokenTag } from './broken-tag.ts';
import { bureauCircle } from './bureau-circle.ts';
import { changeOrder } from './change-order.ts';
import { changedWords } from './changed-words.ts';
import { componentAttribute } from './component-attribute.ts';
import { componentChildren } from './component-children.ts';
import { copiedDocument } from './copied-document.ts';
import { dateOrder } from './date-order.ts';
import { documentNumber } from './document-number.ts';
import { duplicateName } from './duplicate-name.ts';
import { duplicateTerm } from './duplicate-term.ts';
import { duplicateTopic } from './duplicate-topic.ts';
import { duplicateUrl } from './duplicate-url.ts';
import { emptyDocument } from './empty-document.ts';
import { emptyElement } from './empty-element.ts';
import { emptySection } from './empty-section.ts';
import { externalImage } from './external-image.ts';
import { fileContent } from './file-content.ts';
import { fileMetadata } from './file-metadata.ts';
import { fileName } from './file-name.ts';
import { fileType } from './file-type.ts';
import { foreignMarkdown } from './foreign-markdown.ts';
import { formerAddress } from './former-address.ts';
import { formerName } from './former-name.ts';
import { futureDate } from './future-date.ts';
import { gluedLines } from './glued-lines.ts';
import { headingLevel } from './heading-level.ts';
import { identityCard } from './identity-card.ts';
import { impossibleDate } from './impossible-date.ts';
import { incompleteChange } from './incomplete-change.ts';
import { incompleteValidity } from './incomplete-validity.ts';
import { invalidAddress } from './invalid-address.ts';
import { invalidDate } from './invalid-date.ts';
import { invalidPeriod } from './invalid-period.ts';
import { invalidValue } from './invalid-value.ts';
import { irregularFile } from './irregular-file.ts';
import { kindMismatch } from './kind-mismatch.ts';
import { leadingSpace } from './leading-space.ts';
import { longParagraph } from './long-paragraph.ts';
import { lookAlike } from './look-alike.ts';
import { missingAlt } from './missing-alt.ts';
import { missingField } from './missing-field.ts';
import { missingFile } from './missing-file.ts';
import { missingPeriod } from './missing-period.ts';
import { missingUnit } from './missing-unit.ts';
import { mixedWidth } from './mixed-width.ts';
import { missingTile } from './missing-tile.ts';
import { mobileNumber } from './mobile-number.ts';
import { noCode } from './no-code.ts';
import { noFrontmatter } from './no-frontmatter.ts';
import { noncharacter } from './noncharacter.ts';
import { notMdx } from './not-mdx.ts';
import { notUtf8 } from './not-utf8.ts';
import { numbering } from './numbering.ts';
import { oneSidedSuccession } from './one-sided-succession.ts';
import { pageSyntax } from './page-syntax.ts';
import { paleColour } from './pale-colour.ts';
import { percentage } from './percentage.ts';
import { periodTitle } from './period-title.ts';
import { personalEmail } from './personal-email.ts';
import { plateNumber } from './plate-number.ts';
import { publishedAfterAll } from './published-after-all.ts';
import { publishDate } from './publish-date.ts';
import { rawHtml } from './raw-html.ts';
import { repeatedParagraph } from './repeated-paragraph.ts';
import { reversedQuotation } from './reversed-quotation.ts';
import type { Rule } from './rule.ts';
import { sameTile } from './same-tile.ts';
import { secondTitle } from './second-title.ts';
import { slowFile } from './slow-file.ts';
import { spacedAddress } from './spaced-address.ts';
import { statementPeriod } from './statement-period.ts';
import { statementQuantity } from './statement-quantity.ts';
import { statementSubject } from './statement-subject.ts';
import { statementTime } from './statement-time.ts';
import { successorCircle } from './successor-circle.ts';
import { suspiciousEmphasis } from './suspicious-emphasis.ts';
import { tableSum } from './table-sum.ts';
import { titleHeading } from './title-heading.ts';
import { undescribedPicture } from './undescribed-picture.ts';
import { underlinedHeading } from './underlined-heading.ts';
import { unexplainedChange } from './unexplained-change.ts';
import { unfinishedReview } from './unfinished-review.ts';
import { unknownBureau } from './unknown-bureau.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownField } from './unknown-field.ts';
import { unknownMeasure } from './unknown-measure.ts';
import { unknownProject } from './unknown-project.ts';
import { unknownRenaming } from './unknown-renaming.ts';
import { unknownSuccessor } from './unknown-successor.ts';
import { unknownTopic } from './unknown-topic.ts';
import { unreadMarkdown } from './unread-markdown.ts';
import { unreadFile } from './unread-file.ts';
import { unsafeAddress } from './unsafe-address.ts';
import { unsafeSvg } from './unsafe-svg.ts';
import { unseenCharacter } from './unseen-character.ts';
import { unseenInSettings } from './unseen-in-settings.ts';
import { unusedAcceptance } from './unused-acceptance.ts';
import { unusedException } from './unused-exception.ts';
import { unusedFile } from './unused-file.ts';
import { unusedTile } from './unused-tile.ts';
import { wrongWord } from './wrong-word.ts';
import { yamlSyntax } from './yaml-syntax.ts';
import { vanishedAddress } from './vanished-address.ts';
import { alteredLog } from './altered-log.ts';
import { wrongSite } from './wrong-site.ts';

/** All rules, in the order in which they are explained. A new one is one file and one line here. */
export const rules: readonly Rule[] = [
  notUtf8,
  slowFile,
  noncharacter,
  noFrontmatter,
  emptyDocument,
  fileName,
  irregularFile,
  unreadFile,
  unusedFile,
  duplicateUrl,
  copiedDocument,
  yamlSyntax,
  unknownField,
  missingField,
  invalidValue,
  invalidDate,
  invalidPeriod,
  missingPeriod,
  invalidAddress,
  incompleteValidity,
  incompleteChange,
  changeOrder,
  changedWords,
  unexplainedChange,
  unknownSuccessor,
  successorCircle,
  unknownBureau,
  unknownTopic,
  documentNumber,
  unfinishedReview,
  dateOrder,
  publishDate,
  futureDate,
  periodTitle,
  kindMismatch,
  unusedAcceptance,
  secondTitle,
  titleHeading,
  headingLevel,
  emptySection,
  longParagraph,
  gluedLines,
  leadingSpace,
  numbering,
  impossibleDate,
  tableSum,
  percentage,
  missingUnit,
  lookAlike,
  unseenCharacter,
  mixedWidth,
  reversedQuotation,
  identityCard,
  mobileNumber,
  bankCard,
  personalEmail,
  plateNumber,
  blockedWord,
  wrongWord,
  repeatedParagraph,
  suspiciousEmphasis,
  undescribedPicture,
  underlinedHeading,
  unreadMarkdown,
  foreignMarkdown,
  emptyElement,
  brokenReference,
  brokenTable,
  noCode,
  rawHtml,
  notMdx,
  brokenTag,
  unknownComponent,
  componentAttribute,
  componentChildren,
  statementSubject,
  statementTime,
  unknownMeasure,
  unknownProject,
  formerName,
  unknownRenaming,
  statementPeriod,
  statementQuantity,
  spacedAddress,
  unsafeAddress,
  brokenLink,
  bareAddress,
  missingAlt,
  externalImage,
  missingFile,
  fileType,
  fileContent,
  unsafeSvg,
  fileMetadata,
  attachmentSize,
  pageSyntax,
  bureauCircle,
  oneSidedSuccession,
  sameTile,
  missingTile,
  publishedAfterAll,
  unusedTile,
  duplicateTopic,
  duplicateTerm,
  duplicateName,
  unseenInSettings,
  paleColour,
  wrongSite,
  formerAddress,
  vanishedAddress,
  alteredLog,
  unusedException,
];
