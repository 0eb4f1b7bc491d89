type Suggestion = { label: string; value: string; sub: string | null };

const patience = 120;

/**
 * Suggestions under a field: <input data-suggest="/de/suggest?for=what" data-suggest-said="Suggestions: {count}">.
 * The combobox with a list box of the ARIA practices: focus stays in the field, arrows walk through the list.
 */
export function suggestWhileTyping(page: Document) {
  page.querySelectorAll<HTMLInputElement>("input[data-suggest]").forEach(makeCombobox);
}

function makeCombobox(input: HTMLInputElement, nth: number) {
  const { suggest = "", suggestSaid = "" } = input.dataset;
  const list = document.createElement("ul");
  const said = document.createElement("p");
  let waiting = 0;
  let asked = new AbortController();
  let active = -1;

  list.id = `suggestions-${nth}`;
  list.className = "suggestions";
  list.hidden = true;
  said.className = "visually-hidden";
  said.setAttribute("aria-live", "polite");
  input.type = "text";
  set(list, { role: "listbox", "aria-label": suggestSaid.replace(/[^\p{Letter}]*\{count\}.*/u, "") });
  set(input, { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id });
  input.form?.append(list, said);

  const options = () => [...list.children] as HTMLElement[];
  const close = () => {
    clearTimeout(waiting);
    asked.abort();
    list.hidden = true;
    said.textContent = "";
    set(input, { "aria-expanded": "false" });
    mark(-1);
  };
  const mark = (position: number) => {
    active = position;
    options().forEach((option, at) => set(option, { "aria-selected": String(at === active) }));
    const option = options()[active];
    if (option) {
      set(input, { "aria-activedescendant": option.id });
      option.scrollIntoView({ block: "nearest" });
    } else input.removeAttribute("aria-activedescendant");
  };
  const choose = (option: HTMLElement) => {
    input.value = option.dataset["value"] ?? "";
    close();
  };
  const show = (found: Suggestion[]) => {
    list.replaceChildren(...found.map((one, at) => optionOf(one, `${list.id}-${at}`)));
    const field = input.parentElement ?? input;
    Object.assign(list.style, {
      left: `${field.offsetLeft}px`,
      top: `${field.offsetTop + field.offsetHeight}px`,
      minWidth: `${field.offsetWidth}px`,
    });
    list.hidden = found.length === 0;
    said.textContent = suggestSaid.replace("{count}", String(found.length));
    set(input, { "aria-expanded": String(!list.hidden) });
    mark(-1);
  };
  const ask = async () => {
    asked = new AbortController();
    try {
      const answer = await fetch(`${suggest}&q=${encodeURIComponent(input.value)}`, { signal: asked.signal });
      if (answer.ok) show((await answer.json()) as Suggestion[]);
    } catch {
      // Typed on, or no network: the field works without suggestions.
    }
  };

  input.addEventListener("input", () => {
    clearTimeout(waiting);
    asked.abort();
    if (input.value.trim().length < 2) close();
    else waiting = window.setTimeout(() => void ask(), patience);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      const option = options()[active];
      if (!list.hidden && option) {
        event.preventDefault();
        choose(option);
      } else close();
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if (!list.hidden && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      // One position beyond the list is the field itself.
      const positions = list.children.length + 1;
      const step = event.key === "ArrowDown" ? 1 : -1;
      mark(((active + 1 + step + positions) % positions) - 1);
    }
  });
  input.addEventListener("blur", close);
  // Before the field loses the focus.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => {
    const option = target instanceof Element && target.closest<HTMLElement>("[role=option]");
    if (option) choose(option);
  });
}

function optionOf({ label, value, sub }: Suggestion, id: string) {
  const option = document.createElement("li");
  option.id = id;
  option.dataset["value"] = value;
  option.append(label);
  if (sub) {
    const small = document.createElement("small");
    small.textContent = sub;
    option.append(" ", small);
  }
  set(option, { role: "option", "aria-selected": "false" });
  return option;
}

function set(element: Element, attributes: Record<string, string>) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
