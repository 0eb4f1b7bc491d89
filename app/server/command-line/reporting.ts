import type { z } from "zod";
import type { Command, Given, Outcome } from "./command.ts";

type Reporting<Shape extends z.ZodRawShape> = Omit<Command, "report" | "run"> & {
  report: z.ZodObject<Shape>;
  run: (given: Given) => Promise<Outcome<z.infer<z.ZodObject<Shape>>>>;
};

/** A command whose report is of the shape that it declares. */
export function reporting<Shape extends z.ZodRawShape>(command: Reporting<Shape>): Command {
  return command;
}
