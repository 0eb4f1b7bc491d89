/** As many as one can have saved; a longer link would not fit into every mail. */
const most = 60;

/** "k3m9x2p7qa.8ztdg1nq84", as a link carries them; whatever else stands there is left out. */
export function readIds(text: string | null): string[] {
  const ids = (text ?? "").split(/[.,]/).filter((id) => /^[0-9a-z]{10}$/.test(id));
  return [...new Set(ids)].slice(0, most);
}

export const writeIds = (ids: readonly string[]) => ids.join(".");
