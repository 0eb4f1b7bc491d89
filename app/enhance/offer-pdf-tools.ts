type Tools = {
  pages: HTMLElement;
  tools: HTMLElement;
  sheets: HTMLElement[];
  closed: AbortSignal;
  zoom: (to: number) => void;
};

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];

/** Larger, smaller, and page by page; the arrow keys scroll by themselves, because the pages hold the focus. */
export function offerPdfTools({ pages, tools, sheets, closed: signal, zoom }: Tools) {
  let at = zooms.indexOf(1);
  const place = tools.querySelector("output");
  const top = () => pages.getBoundingClientRect().top;
  const current = () =>
    Math.max(
      0,
      sheets.findLastIndex((sheet) => sheet.getBoundingClientRect().top <= top() + 100),
    );
  const say = () => {
    if (place) place.textContent = `${current() + 1} / ${sheets.length}`;
  };
  tools.hidden = false;
  say();
  pages.addEventListener("scroll", say, { signal, passive: true });
  for (const button of tools.querySelectorAll<HTMLButtonElement>("button")) {
    const { zoom: by, turn } = button.dataset;
    button.addEventListener(
      "click",
      () => {
        if (turn)
          pages.scrollBy({ top: (sheets[current() + Number(turn)]?.getBoundingClientRect().top ?? top()) - top() });
        if (!by) return;
        at = Math.max(0, Math.min(zooms.length - 1, at + Number(by)));
        zoom(zooms[at] ?? 1);
        say();
      },
      { signal },
    );
  }
}
