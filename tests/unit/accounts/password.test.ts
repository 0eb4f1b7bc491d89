import { describe, expect, test } from "vitest";
import { passwordProblem } from "#app/domain/accounts/password/password.ts";

const own = ["kim@muster-metallbau.example", "Kim Beispiel", "Muster Metallbau GmbH", "Dreiland"];

describe("a password", () => {
  test.each(["drei Pferde im Regen", "k7Q-vv2m-xPd9", "8462093751", "Muster malt blaue Pferde", "žluťoučký kůň pěl"])(
    "%s will do",
    (password) => {
      expect(passwordProblem(password, own)).toBeNull();
    },
  );

  test.each([
    ["kurz", "tooShort"],
    ["x".repeat(201), "tooLong"],
    ["Muster2027!", "ownWords"],
    ["dreiland-2027", "ownWords"],
    ["KimBeispiel1", "ownWords"],
    ["kim@muster-metallbau.example", "ownWords"],
    ["Passwort123!", "common"],
    ["P@ssw0rd1234", "common"],
    ["qwertz1234", "common"],
    ["Haslo123456", "common"],
    ["mojeheslo1", "common"],
    ["1234567890", "common"],
    ["aaaaaaaaaaaa", "common"],
    ["Sommer2027!!", "common"],
  ] as const)("%s will not, because it is %s", (password, problem) => {
    expect(passwordProblem(password, own)).toBe(problem);
  });

  test.each([
    ["the shortest and the longest there may be", "k7Q-vv2m-x", null],
    ["two hundred signs", "k7Qvv2mxPd".repeat(20), null],
    ["five letters left of a common word", "passwortkuhfe", null],
    ["four letters left", "passwortkuhf", "common"],
    ["five different letters", "abcdexabcdex", null],
    ["own words of three letters", "kim-kim-kim-kim", "ownWords"],
    ["own words in numbers and signs", "013457@$ 013457@$", "ownWords"],
    ["the whole sign in one word", "mustermetallbaugmbh", "ownWords"],
    ["a year of the last century", "Muster1987!", "ownWords"],
    ["two years", "Muster1987 2027", "ownWords"],
    ["own words letter by letter", "M u s t e r 2027", "ownWords"],
    ["exactly five different letters", "kuhfekuhfekuhfe", null],
    ["no year", "Muster 4711x", null],
  ] as const)("%s", (_, password, problem) => {
    expect(passwordProblem(password, [...own, "Oie Astas", "oieastas"])).toBe(problem);
  });
});
