import type { z } from "zod";
import type { Lang } from "#db/codes.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import { pointerOfPath } from "./pointer-of.ts";
import { type BodyFault, faultOf } from "./posting-answer.server.ts";

/** What keeps a body from being read at all, each with its place. */
export function shapeFaults(lang: Lang, { issues }: z.ZodError): BodyFault[] {
  return issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((name) =>
        faultOf(lang, pointerOfPath([...issue.path, name]), { key: "program:shape.unknown", values: {} }),
      );
    }
    return [faultOf(lang, pointerOfPath(issue.path), errorOfShape(issue))];
  });
}

function errorOfShape(issue: z.core.$ZodIssue): FieldError {
  if (issue.input === undefined) return { key: "errors.required", values: {} };
  if (issue.code === "invalid_value") {
    return { key: "program:shape.oneOf", values: { allowed: issue.values.map(String).join(", ") } };
  }
  if (issue.code === "invalid_type") return { key: "program:shape.type", values: { expected: issue.expected } };
  return { key: issue.code === "custom" ? issue.message : "errors.format", values: {} };
}
