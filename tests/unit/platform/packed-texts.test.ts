import { deserialize, serialize } from "node:v8";
import fc from "fast-check";
import { expect, test } from "vitest";
import { PackedLists } from "#app/platform/packed-lists.ts";
import { PackedTexts } from "#app/platform/packed-texts.ts";

const text = fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom("", "a", "aa", "aaa", "ä", "łódź", "Ж"));

test("each text has its number, as from a map, also after it was kept", () => {
  fc.assert(
    fc.property(fc.uniqueArray(text), fc.array(text), (texts, others) => {
      const packed = PackedTexts.of(texts);
      const kept = PackedTexts.fromKept(deserialize(serialize(packed.toKeep())) as ReturnType<PackedTexts["toKeep"]>);
      const numbers = new Map(texts.map((one, number) => [one, number]));
      for (const known of [packed, kept]) {
        expect(known.size).toBe(texts.length);
        expect(texts.map((_, number) => known.textOf(number))).toEqual(texts);
        for (const asked of [...texts, ...others]) {
          expect(known.numberOf(asked)).toBe(numbers.get(asked));
          expect(known.has(asked)).toBe(numbers.has(asked));
        }
      }
    }),
  );
});

test("each text has its list, as from a map, also after it was kept", () => {
  const numbers = fc.array(fc.nat({ max: 2 ** 32 - 1 }), { maxLength: 4 });
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(text, numbers), { selector: ([key]) => key }),
      fc.array(text),
      (all, others) => {
        const lists = new Map(all);
        const packed = PackedLists.of(lists);
        const kept = PackedLists.fromKept(deserialize(serialize(packed.toKeep())) as ReturnType<PackedLists["toKeep"]>);
        for (const asked of [...lists.keys(), ...others])
          for (const known of [packed, kept]) {
            expect([...known.get(asked)]).toEqual(lists.get(asked) ?? []);
            expect(known.has(asked)).toBe(lists.has(asked));
          }
      },
    ),
  );
});
