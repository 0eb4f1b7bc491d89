import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Unbroken } from "#app/ui/unbroken.tsx";

const markup = (text: string) => renderToStaticMarkup(<Unbroken>{text}</Unbroken>);
const kept = (text: string) => `<span class="no-break">${text}</span>`;

test("gender marks, times and amounts are kept in one piece, and nothing else", () => {
  expect(markup("Vazač břemen (m/ž)")).toBe(`Vazač břemen ${kept("(m/ž)")}`);
  expect(markup("Rigger (m/w/d) in Görlitz")).toBe(`Rigger ${kept("(m/w/d)")} in Görlitz`);
  expect(markup("pondělí 2. března 9:00–10:00")).toBe(`pondělí 2. března ${kept("9:00–10:00")}`);
  expect(markup("pro Monat, 1.–3. Jahr")).toBe(`pro Monat, ${kept("1.–3. Jahr")}`);
  expect(markup("≈ 14 500–16 000 zł im Monat")).toBe(`≈ ${kept("14 500–16 000 zł")} im Monat`);
  expect(markup("Mechatronik/-in (Teilzeit/Vollzeit)")).toBe("Mechatronik/-in (Teilzeit/Vollzeit)");
});
