/** Says under a long text how much of it there may be: <textarea data-count="500" data-count-text="{used} of 500">. */
export function countCharacters(page: Document) {
  for (const area of page.querySelectorAll<HTMLTextAreaElement>("textarea[data-count]")) {
    const limit = Number(area.dataset["count"]);
    const line = page.createElement("p");
    line.className = "counter";
    area.after(line);
    const show = () => {
      const used = area.value.length;
      line.textContent = counterText(area.dataset["countText"] ?? "", used);
      line.classList.toggle("counter-over", used > limit);
      // Read aloud only when it begins to matter.
      line.setAttribute("aria-live", isNearly(used, limit) ? "polite" : "off");
    };
    area.addEventListener("input", show);
    show();
  }
}

export const counterText = (template: string, used: number) => template.replace("{used}", String(used));

export const isNearly = (used: number, limit: number) => used >= limit * 0.9;
