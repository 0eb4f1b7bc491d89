export type Placeholders = {
  /** With every placeholder written in one way: "{{ name }}" is "{{name}}". */
  text: string;
  /** Each once, in the order of the text. */
  names: string[];
  /** Braces that open or close nothing, as they stand there with what is around them; null where there are none. */
  broken: string | null;
};

/** What somebody meant who wrote a text with {{placeholders}}. Whether they are known, the text's own rules say. */
export function readPlaceholders(typed: string): Placeholders {
  const text = typed.replace(placeholder, (_, name: string) => `{{${name.trim()}}}`);
  const names = [...text.matchAll(placeholder)].map(([, name = ""]) => name);
  const rest = text.replace(placeholder, (whole) => " ".repeat(whole.length));
  const at = rest.search(/{{|}}/);
  return { text, names: [...new Set(names)], broken: at === -1 ? null : text.slice(Math.max(0, at - 10), at + 15) };
}

/** Puts values in, each as it is: what looks like a placeholder in a value stays what somebody wrote. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>) {
  return text.replace(placeholder, (whole, name: string) =>
    Object.hasOwn(values, name.trim()) ? (values[name.trim()] ?? whole) : whole,
  );
}

const placeholder = /{{([^{}\n]*)}}/g;
