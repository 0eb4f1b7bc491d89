import { describe, expect, test } from "vitest";
import { fillPlaceholders, readPlaceholders } from "#app/platform/typed/placeholders.ts";

describe("placeholders are read", () => {
  test.each([
    ["none", "Guten Tag,", []],
    ["in their order, each once", "{{b}} {{a}} {{b}}", ["b", "a"]],
    ["side by side", "{{a}}{{b}}", ["a", "b"]],
    ["with spaces in them", "{{ a }}, {{\u00a0b\t}}", ["a", "b"]],
    ["with a name that nobody has", "{{Firma-X}} {{}}", ["Firma-X", ""]],
    ["with a third brace around", "{{{a}}}", ["a"]],
    ["inside of single braces", "{a} {{a}}", ["a"]],
  ])("%s", (_, text, names) => {
    expect(readPlaceholders(text).names).toEqual(names);
  });

  test("and written in one way", () => {
    expect(readPlaceholders("Für {{ company }}: {{title}}").text).toBe("Für {{company}}: {{title}}");
  });

  test.each([
    ["opened and never closed", "Guten Tag {{name", "Guten Tag {{name"],
    ["closed and never opened", "name}} Guten Tag und so weiter", "name}} Guten Tag "],
    ["over two lines", "{{na\nme}}", "{{na\nme}}"],
    ["one in another", "{{a{{b}}", "{{a"],
    ["beside a right one", "{{a}} und {{b", "}} und {{b"],
  ])("braces that hold none are shown: %s", (_, text, near) => {
    expect(readPlaceholders(text).broken).toContain(near.trim());
  });

  test.each(["{a}", "a } b", "{ {a} }", "{{a}}"])("%s is nothing broken", (text) => {
    expect(readPlaceholders(text).broken).toBeNull();
  });
});

describe("placeholders are filled", () => {
  test("with what somebody wrote, which is no placeholder and no pattern", () => {
    expect(fillPlaceholders("{{a}} {{b}}", { a: "{{b}}", b: "$& $1" })).toBe("{{b}} $& $1");
  });

  test("where there is a value, also an empty one", () => {
    expect(fillPlaceholders("[{{a}}] {{c}}", { a: "" })).toBe("[] {{c}}");
  });

  test("never with what every object has", () => {
    expect(fillPlaceholders("{{constructor}} {{toString}}", {})).toBe("{{constructor}} {{toString}}");
  });
});
