import { listedText, type PageElement } from './elements.ts';

/** What a part of a page shows that no document can hold: fields of a form, pages in the page, drawings; with what it is called. */
export function describeUnread(element: PageElement): { sort: string; text: string } | undefined {
  const { tag, attributes } = element;
  const get = (name: string): string => attributes.get(name)?.trim() ?? '';
  const own = (): string => listedText(element);
  switch (tag) {
    case 'input':
      return /^(?:hidden|submit|button|image|reset|file|password)$/iu.test(get('type'))
        ? undefined
        : named(
            '表单里的内容',
            /^(?:checkbox|radio)$/iu.test(get('type')) ? describeBox(element) : get('value'),
          );
    case 'textarea':
      return named('表单里的内容', own());
    case 'select':
      return named('表单里的内容', own());
    case 'iframe':
    case 'embed':
      return named('嵌入的网页或文件', get('src'));
    case 'object':
    case 'applet':
      return named('嵌入的网页或文件', own() || get('data'));
    case 'audio':
    case 'video':
      return named('音频或视频', get('src') || '（没有写地址）');
    case 'svg':
      return named('图形里的文字', own());
    default:
      return undefined;
  }
}

function describeBox({ attributes }: PageElement): string {
  return attributes.has('checked') ? '☑' : '☐';
}

function named(sort: string, text: string): { sort: string; text: string } | undefined {
  return text === '' ? undefined : { sort, text };
}
