/**
 * A frame that scrolls must be reached by keyboard; a table that is wholly in sight is only one stop more on the way.
 * Without a script every frame keeps its stop: what fits a screen is not known when a page is built.
 */
export function keepScrollStops(): void {
  const frames = document.querySelectorAll<HTMLElement>('.table-frame[tabindex]');
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const scrolls = target.scrollWidth > target.clientWidth || target.scrollHeight > target.clientHeight;
      if (scrolls) target.setAttribute('tabindex', '0');
      else if (target !== document.activeElement) target.removeAttribute('tabindex');
    }
  });
  for (const frame of frames) observer.observe(frame);
}
