import { createContext, type ReactNode } from "react";
import { fieldId } from "./field-parts.tsx";

/** By name of the field: what stands beside it though nothing is wrong with it. */
export const FieldRemarks = createContext<Readonly<Record<string, ReactNode>>>({});

export function FieldRemark({ name, children }: { name: string; children: ReactNode }) {
  return children ? (
    <div className="field-remark" id={`${fieldId(name)}-remark`}>
      {children}
    </div>
  ) : null;
}
