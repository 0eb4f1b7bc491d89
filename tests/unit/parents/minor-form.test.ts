import { describe, expect, test } from "vitest";
import { isPupilsSearch } from "#app/domain/alerts/minors/is-pupils-search.ts";
import { alertForm } from "#app/domain/alerts/sign-up/alert-form.ts";
import { ageForm } from "#app/domain/applications/draft/age-form.ts";
import { isForPupils } from "#app/domain/parents/is-for-pupils.ts";
import { withoutNeedlessParent } from "#app/domain/parents/minor-form.ts";
import { TasterForm } from "#app/domain/tasters/taster-form.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { mailboxOf } from "#app/platform/mail/mailbox-of.ts";
import { formData } from "#tests/support/typed-form.ts";

const same = [{ key: "parent:errors.same", values: {} }];
const choose = [{ key: "errors.choose", values: {} }];

test("what stands behind a plus is the same mailbox, but a name of nothing else is none", () => {
  expect(mailboxOf("Kim+jobs@Mail.example")).toBe("kim@mail.example");
  expect(mailboxOf("kim+a+b@mail.example")).toBe("kim@mail.example");
  expect(mailboxOf("+kim@mail.example")).toBe("+kim@mail.example");
  expect(mailboxOf("kim@żółw.example")).toBe(mailboxOf("KIM@xn--w-uga1v8h.example"));
});

test("pupils look for what comes after school, and in these ads alone age is asked", () => {
  expect((["apprenticeship", "dual_study", "internship"] as const).every(isForPupils)).toBe(true);
  expect((["job", "student_job", "thesis"] as const).some(isForPupils)).toBe(false);
  expect(isPupilsSearch({ kind: ["apprenticeship", "internship"] })).toBe(true);
  expect(isPupilsSearch({ kind: ["apprenticeship", "job"] })).toBe(false);
  expect(isPupilsSearch({ kind: [] })).toBe(false);
});

describe("an application of a pupil", () => {
  const read = (typed: Record<string, string>, own: string | null = "kim@schule.example") =>
    readForm(withoutNeedlessParent(formData(typed)), ageForm(own));
  const errors = (typed: Record<string, string>) => read(typed).form.errors;

  test("needs one answer, and no address of a parent", () => {
    expect(errors({})).toEqual({ under18: [{ key: "errors.choose", values: {} }] });
    expect(read({ under18: "yes" })).toMatchObject({ ok: true, value: { under18: "yes" } });
    expect(read({ under18: "yes", parentEmail: "", parentLang: "pl" })).toMatchObject({ ok: true });
    expect(errors({ under18: "16" })).toEqual({ under18: choose });
  });

  test("takes no address of their own, however it is spelled", () => {
    for (const parentEmail of ["kim@schule.example", "KIM@schule.example", "kim+mama@schule.example"])
      expect(errors({ under18: "yes", parentEmail })).toEqual({ parentEmail: same });
    expect(errors({ under18: "yes", parentEmail: "mama@schule.example" })).toEqual({});
    expect(read({ under18: "yes", parentEmail: "kim@schule.example" }, null)).toMatchObject({ ok: true });
  });

  test("of somebody of 18 names no parent, whatever stands in the fields", () => {
    const typed = { under18: "no", parentEmail: "no address", parentLang: "xx" };
    expect(read(typed)).toMatchObject({ ok: true, value: { under18: "no" } });
    expect(read(typed)).not.toHaveProperty("value.parentEmail");
  });

  test("says at once what is wrong, and keeps what was typed", () => {
    const typed = { under18: "yes", parentEmail: "mama@" };
    expect(errors(typed)).toEqual({ parentEmail: [{ key: "errors.email", values: {} }] });
    expect(read(typed).form.typed).toMatchObject(typed);
    expect(Object.keys(errors({ parentEmail: "kim@schule.example" })).sort()).toEqual(["parentEmail", "under18"]);
  });
});

test("a taster day asks the same, beside everything else", () => {
  const typed = { email: "kim@schule.example", parentEmail: "kim+1@schule.example" };
  const { errors } = readForm(formData(typed), TasterForm).form;
  expect(errors).toMatchObject({ parentEmail: same, name: [{ key: "errors.required" }], under18: choose });
});

describe("an alert", () => {
  const read = (typed: Record<string, string>, forPupils = true) =>
    readForm(
      withoutNeedlessParent(formData({ email: "kim@schule.example", frequency: "daily", ...typed })),
      alertForm({ forPupils }),
    );
  const errors = (typed: Record<string, string>, forPupils = true) => read(typed, forPupils).form.errors;

  test("asks openly where pupils look, else nobody has to answer", () => {
    expect(errors({})).toEqual({ under16: choose });
    expect(errors({}, false)).toEqual({});
    expect(errors({ under16: "no" })).toEqual({});
  });

  test("under 16 needs an address that is not their own", () => {
    for (const forPupils of [true, false]) {
      expect(errors({ under16: "yes" }, forPupils)).toEqual({
        parentEmail: [{ key: "parent:errors.needed", values: {} }],
      });
      expect(errors({ under16: "yes", parentEmail: "Kim+x@schule.example" }, forPupils)).toEqual({ parentEmail: same });
      expect(errors({ under16: "yes", parentEmail: "mama@" }, forPupils)).toEqual({
        parentEmail: [{ key: "errors.email", values: {} }],
      });
      expect(errors({ under16: "yes", parentEmail: "mama@schule.example" }, forPupils)).toEqual({});
    }
  });

  test("of somebody who names a parent but not their age asks for it", () => {
    expect(errors({ parentEmail: "mama@schule.example" }, false)).toEqual({ under16: choose });
  });

  test("of somebody of 16 asks nobody", () => {
    expect(read({ under16: "no", parentEmail: "mama@" })).not.toHaveProperty("value.parentEmail");
  });

  test("says all that is wrong together", () => {
    expect(Object.keys(errors({ email: "kim@", under16: "yes" })).sort()).toEqual(["email", "parentEmail"]);
  });
});
