/** Where a reader has jumped to, and how far the window still has to go. */
interface Jump {
  readonly target: Element;
  readonly distance: number;
}

/** Marks in the table of contents the section that is being read; after a jump the one that it led to, wherever the window stops. */
export function markCurrentSection(contents: HTMLElement): void {
  const links = new Map<string, HTMLAnchorElement>();
  for (const link of contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    links.set(readId(link.hash), link);
  }
  const sections = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  let marked: HTMLAnchorElement | undefined;
  let jump: Jump | undefined;
  const update = (): void => {
    jump = jump && followJump(jump);
    const target = jump?.target;
    const current = sections.findLast((section) =>
      target ? isAtOrBefore(section, target) : section.getBoundingClientRect().top < readingLine(),
    );
    const link = current && links.get(current.id);
    if (link === marked) return;
    marked?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'location');
    marked = link;
  };
  const startJump = (hash: string): void => {
    const target = document.getElementById(readId(hash));
    jump = target ? { target, distance: Infinity } : undefined;
    update();
  };
  let scheduled = false;
  addEventListener(
    'scroll',
    () => {
      if (scheduled) return;
      scheduled = true;
      requestAnimationFrame(() => {
        scheduled = false;
        update();
      });
    },
    { passive: true },
  );
  // An entry that is clicked again changes no address.
  contents.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link) startJump(link.hash);
  });
  addEventListener('hashchange', () => {
    startJump(location.hash);
  });
  startJump(location.hash);
}

/** The window comes nearer, or has arrived; as soon as it goes away, the reader has scrolled on, and the jump is over. */
function followJump({ target, distance }: Jump): Jump | undefined {
  const left = document.documentElement.scrollHeight - innerHeight - scrollY;
  const now = Math.abs(Math.min(target.getBoundingClientRect().top, left));
  return now > distance + 1 ? undefined : { target, distance: now };
}

function isAtOrBefore(section: Element, target: Element): boolean {
  return (
    section === target ||
    (section.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ||
    section.contains(target)
  );
}

/** A section is being read once its heading has passed this height of the window. */
function readingLine(): number {
  return innerHeight * 0.3;
}

function readId(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    // Anybody may write a % into an address.
    return hash.slice(1);
  }
}
