import { readFile } from "node:fs/promises";
import path from "node:path";
import { FileError } from "#db/csv.ts";

export type BaSchema = {
  /** What is wrong with a document, in the schema's words; null where nothing is. */
  fault: (xml: string) => string | null;
  close: () => void;
};

/** The schema that the operator got from the Bundesagentur. What it includes lies beside it. */
export async function openBaSchema(file: string): Promise<BaSchema> {
  /** Brought only where there is a schema: it takes some megabytes, and no page needs it. */
  const { XmlDocument, XmlLibError, XsdValidator } = await import("libxml2-wasm");
  const { xmlRegisterFsInputProviders } = await import("libxml2-wasm/lib/nodejs.mjs");
  xmlRegisterFsInputProviders();
  const bytes = await readFile(file).catch(() => {
    throw new FileError(`The schema ${file} cannot be read.`);
  });
  let validator;
  try {
    const schema = XmlDocument.fromBuffer(bytes, { url: path.resolve(file) });
    validator = XsdValidator.fromDoc(schema);
  } catch (error) {
    const why = error instanceof Error ? error.message.trim() : "";
    throw new FileError(`${path.basename(file)} is no schema that can be used: ${why}`, { cause: error });
  }
  const usable = validator;
  return {
    fault(xml) {
      const document = XmlDocument.fromString(xml);
      try {
        usable.validate(document);
        return null;
      } catch (error) {
        if (!(error instanceof XmlLibError)) throw error;
        return (
          error.details
            .map(({ message }) => message.trim())
            .join(" ")
            .slice(0, 1000) || error.message
        );
      } finally {
        document.dispose();
      }
    },
    close: () => usable.dispose(),
  };
}
