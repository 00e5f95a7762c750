/** Makes an element of one page with what stands in it. */
export type Make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...inside: (Node | string)[]
) => HTMLElementTagNameMap[Name];

export function createMake(page: Document): Make {
  return (name, className, ...inside) => {
    const made = page.createElement(name);
    if (className !== '') made.className = className;
    made.append(...inside);
    return made;
  };
}
