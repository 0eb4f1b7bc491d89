// Shows listings of this board on a page of another site:
//   <job-board-list lang="de" kind="apprenticeship"></job-board-list><script async src="https://…/embed.js"></script>
// No cookies, nothing inline, nothing but text is written: docs/embed.md
(() => {
  const board = document.currentScript && new URL(document.currentScript.src).origin;
  if (!board || customElements.get("job-board-list")) return;

  const lists = ["kind", "field", "district", "country", "shift"];
  const attributes = ["lang", "q", "near", "within", "company", "count", ...lists];
  const look = `
    :host { display: block; overflow-wrap: anywhere }
    :host([hidden]) { display: none }
    ul { margin: 0; padding: 0; list-style: none }
    li { padding: .75em 0; border-top: 1px solid }
    li a { font-weight: 700 }
    p { margin: .25em 0 0 }
    a { color: inherit }
    .title { margin: 0 0 .5em; font-weight: 700 }`;

  function made(name, properties, ...inside) {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...inside);
    return element;
  }

  // Only addresses of the board: whatever came, no link leads elsewhere or does something.
  const link = ({ href, text }) =>
    made("a", { href: new URL(href).origin === board ? href : board, textContent: text });

  function shown({ lang, title, items, nothing, more }) {
    const lines = items.map(({ href, title, lines }) =>
      made("li", {}, link({ href, text: title }), ...lines.map((textContent) => made("p", { textContent }))),
    );
    const section = made(
      "section",
      { lang },
      made("p", { className: "title", textContent: title }),
      nothing === null ? made("ul", {}, ...lines) : made("p", { textContent: nothing }),
      made("p", {}, link(more)),
    );
    section.setAttribute("aria-label", title);
    // Safari takes a list without marks for none.
    section.querySelector("ul")?.setAttribute("role", "list");
    return section;
  }

  class JobBoardList extends HTMLElement {
    static observedAttributes = attributes;
    _root = this.attachShadow({ mode: "open" });
    _asked = 0;
    _waiting = false;

    connectedCallback() {
      // Constructed, so that no policy against inline styles stops it; what stands inside the element is there until the list is.
      try {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(look);
        this._root.adoptedStyleSheets = [sheet];
      } catch {
        // An older browser shows the list without them.
      }
      this._root.replaceChildren(document.createElement("slot"));
      this._ask();
    }

    attributeChangedCallback() {
      if (this.isConnected) this._ask();
    }

    // Several attributes that change at once are one question.
    _ask() {
      if (this._waiting) return;
      this._waiting = true;
      queueMicrotask(() => {
        this._waiting = false;
        void this._show(++this._asked);
      });
    }

    async _show(asked) {
      try {
        const answer = await fetch(this._address(), { credentials: "omit" });
        if (!answer.ok) return;
        const section = shown(await answer.json());
        if (asked === this._asked) this._root.replaceChildren(section);
      } catch {
        // The board cannot be reached: what stands inside the element stays.
      }
    }

    _address() {
      const given = (name) => this.getAttribute(name) ?? "";
      const page = document.documentElement.lang.slice(0, 2);
      const lang = ["de", "pl", "cs"].find((one) => one === (given("lang") || page)) ?? "de";
      const query = new URLSearchParams();
      for (const name of attributes.slice(1)) if (given(name)) query.set(name, given(name));
      return `${board}/feeds/${lang}/embed.json?${query}`;
    }
  }

  customElements.define("job-board-list", JobBoardList);
})();
