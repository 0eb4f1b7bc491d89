/**
 * The names in a name as it is written: "Koch/Köchin" and "nástrojař / nástrojařka" are two each, and "Klempner/in
 * (Spengler/in)" four. Any other remark in brackets is left out.
 */
export function namesIn(written: string): string[] {
  const remarks = [...written.matchAll(/\(([^)]*)\)/g)].map(([, remark = ""]) => remark);
  const names = [written.replace(/\([^)]*\)/g, " "), ...remarks.filter((remark) => /\p{L}\/-?in$/u.test(remark))];
  return names.flatMap((name) => name.split(" / ")).flatMap(allGenders);
}

/** "Technische/r Modellbauer/in" → "Technischer Modellbauer", "Technische Modellbauerin". */
function allGenders(name: string) {
  const words = name.split(" ").filter(Boolean);
  const forms = words.map(formsOf);
  const count = Math.max(...forms.map((some) => some.length));
  const whole = Array.from({ length: count }, (_, gender) => forms.map((some) => some[gender] ?? some[0]).join(" "));
  return isNamedFirst(words) ? [...whole, ...(forms[0] ?? [])] : whole;
}

/** Whoever is "Elektroniker/in für Betriebstechnik" says "Elektronikerin", but nobody says "Technische". */
function isNamedFirst([first = "", second]: string[]) {
  return second !== undefined && first.includes("/") && !(first.endsWith("/r") && /^\p{Lu}/u.test(second));
}

function formsOf(word: string, position: number) {
  const [first = "", ...others] = word.split("/");
  const isList = position > 0 && others.every((other) => /^\p{Lu}/u.test(other)); // "Netzmonteur/in Strom/Gas/Wasser"
  return isList ? [word] : others.reduce(withForm, [first]);
}

function withForm(forms: string[], ending: string) {
  const last = forms.at(-1) ?? "";
  if (ending === "r") return [...forms.slice(0, -1), `${last}r`, last];
  return [...forms, /^-?in$/.test(ending) ? last.replace(/e$/, "") + "in" : withEnding(last, ending)];
}

/** "Bankkaufmann/-kauffrau" says from where the word differs, "Kaufmann/-frau" only how it ends. */
function withEnding(word: string, ending: string) {
  if (!ending.startsWith("-")) return ending;
  const other = ending.slice(1);
  const from = word.toLowerCase().lastIndexOf(other.slice(0, 4));
  return (from > 0 ? word.slice(0, from) : word.replace(/mann$/, "")) + other;
}
