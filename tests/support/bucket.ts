import S3rver from "s3rver";
import type { Bucket } from "#app/platform/files/stores/s3-store.server.ts";
import { temporaryFolder } from "./context.ts";

/** A server that speaks S3, in this process, with one empty bucket. */
export async function startBucket(): Promise<Bucket & { stop: () => Promise<void> }> {
  const server = new S3rver({
    address: "127.0.0.1",
    port: 0,
    silent: true,
    directory: temporaryFolder(),
    configureBuckets: [{ name: "board", configs: [] }],
  });
  const { port } = await server.run();
  const endpoint = `http://127.0.0.1:${port}`;
  const known = { accessKey: "S3RVER", secretKey: "S3RVER" };
  return { endpoint, bucket: "board", region: "us-east-1", ...known, stop: () => server.close() };
}
