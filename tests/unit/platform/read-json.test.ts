import { describe, expect, test } from "vitest";
import { mergePatch } from "#app/platform/json/merge-patch.ts";
import { readJson } from "#app/platform/json/read-json.ts";

const read = (text: string) => readJson(new TextEncoder().encode(text));

describe("what another program sends", () => {
  test.each([
    ['{"a":{"b":1},"c":{"b":2}}', { a: { b: 1 }, c: { b: 2 } }],
    ['[{"a":1},{"a":2}]', [{ a: 1 }, { a: 2 }]],
    ['{"a":"b","b":"\\"a\\":1"}', { a: "b", b: '"a":1' }],
    ['"{\\"a\\":1,\\"a\\":2}"', '{"a":1,"a":2}'],
    ["[[[[[[[[[[[[]]]]]]]]]]]]", [[[[[[[[[[[[]]]]]]]]]]]]],
    ["null", null],
  ])("%s is read", (text, value) => {
    expect(read(text)).toEqual({ ok: true, value });
  });

  test.each([
    ['{"a":1,"a":1}', "twice"],
    ['{"a":{"x":1,"y":{},"x":2}}', "twice"],
    ['{"\\u0061":1 , "a" : 2}', "twice"],
    ['{"constructor":1}', "name"],
    ["[[[[[[[[[[[[[]]]]]]]]]]]]]", "tooDeep"],
    ['{"a":1,}', "syntax"],
    ["", "syntax"],
  ])("%s is %s", (text, fault) => {
    expect(read(text)).toEqual({ ok: false, fault });
  });

  test("in another encoding than UTF-8 is refused", () => {
    expect(readJson(Buffer.from('{"a":"ß"}', "latin1"))).toEqual({ ok: false, fault: "syntax" });
  });
});

/** The examples of RFC 7396. */
test.each([
  [{ a: "b" }, { a: "c" }, { a: "c" }],
  [{ a: "b" }, { b: "c" }, { a: "b", b: "c" }],
  [{ a: "b", b: "c" }, { a: null }, { b: "c" }],
  [{ a: ["b"] }, { a: "c" }, { a: "c" }],
  [{ a: { b: "c" } }, { a: { b: "d", c: null } }, { a: { b: "d" } }],
  [{ a: [{ b: "c" }] }, { a: [1] }, { a: [1] }],
  [["a", "b"], ["c"], ["c"]],
  [{ a: "b" }, ["c"], ["c"]],
  [{ a: "foo" }, null, null],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [[1, 2], { a: "b", c: null }, { a: "b" }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
])("%j changed by %j is %j", (target, patch, merged) => {
  expect(mergePatch(target, patch)).toEqual(merged);
});
