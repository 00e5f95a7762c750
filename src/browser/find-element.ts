/** The element that the page must have, as the type that its selector stands for. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as `querySelector` itself
export function findElement<Found extends Element = HTMLElement>(
  parent: ParentNode,
  selector: string,
): Found {
  const element = parent.querySelector<Found>(selector);
  if (!element) throw new Error(`The page has no ${selector}`);
  return element;
}
