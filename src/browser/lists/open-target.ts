/** Opens what the address leads to, and all in which it is folded, now and whenever the address changes. */
export function openTarget(): void {
  const open = (): void => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!(target instanceof HTMLDetailsElement)) return;
    for (
      let one: HTMLDetailsElement | null | undefined = target;
      one;
      one = one.parentElement?.closest('details')
    )
      one.open = true;
    target.scrollIntoView();
  };
  open();
  addEventListener('hashchange', open);
}
