import { isDocumentNumber } from './document-number.ts';
import { simplify } from '../../../text/spelling/simplify.ts';
import { readDateTime } from '../dates.ts';
import type { LabelField } from './label-words.ts';

/** A header may leave a field open: 无, —, or name nobody: 本站. */
export function isOpen(value: string): boolean {
  return (
    value === '' ||
    /^(?:无|暂无|空|未知|不详|佚名|本站|本网|本网站|本站原创|原创|网络|互联网|转载|整理|admin|[-—/]+)$/iu.test(
      value,
    )
  );
}

/** Whether a value can be what its label says: 公开时间：2025年6月底前 and 文号：发布机构 cannot. */
export function isPlausible(field: LabelField, value: string): boolean {
  if (isOpen(value)) return true;
  if (/[。；！？]/u.test(value)) return false;
  switch (field) {
    case 'published':
    case 'written':
      return (
        readDateTime(value) !== undefined && (hasClock(value) ? value.length <= 60 : endsAfterDate(value))
      );
    case 'indexNumber':
      return /\d/u.test(value) && value.length <= longestNumber;
    case 'documentNumber':
      return (
        value.length <= longestNumber && (isDocumentNumber(value) || /\d(?:.*\d)?\s*[号號]?$/u.test(value))
      );
    default:
      return value.length <= longestValue;
  }
}

const longestNumber = 50;
const longestValue = 60;

/** As `isPlausible`, for a label that texts have too: the value is as only a page writes it. */
export function isOfPage(field: LabelField, value: string): boolean {
  if (!isPlausible(field, value)) return false;
  if (isOpen(value)) return true;
  switch (field) {
    case 'published':
      return hasClock(value) || /^\s*\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/u.test(value);
    case 'source':
      return (
        value.length <= 30 &&
        /(?:网|局|厅|委|会|政府|办|社|报|台|站|中心|发布|公众号|客户端|杂志|处|科|室|部|队|公司)(?:[\s（(].*|(?:通讯员|记者).*)?$/u.test(
          simplify(value),
        )
      );
    default:
      return value.length <= longestName && !/[，、]/u.test(value);
  }
}

const longestName = 20;

function hasClock(value: string): boolean {
  return / \d{2}:\d{2}$/u.test(readDateTime(value) ?? '') || /\d{1,2}[:：]\d{2}/u.test(value);
}

/** Whether a value says nothing behind its day. */
function endsAfterDate(value: string): boolean {
  const rest = value
    .normalize('NFKC')
    .replace(/^\s*\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?/u, '');
  return !/[\p{L}\p{N}]/u.test(rest.replace(/^\s*(?:T\d.*|星期.|周.)/u, ''));
}
