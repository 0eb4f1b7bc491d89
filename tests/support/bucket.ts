import S3rver from "s3rver";
import type { Bucket } from "#app/platform/files/stores/s3-store.server.ts";
import { temporaryFolder } from "./context.ts";

type Lent = Bucket & { stop: () => Promise<unknown> };

/**
 * A bucket of a server in this process; or, to try a real one, the one that TEST_BUCKET names, which is there and empty:
 * http://ACCESS_KEY:SECRET_KEY@127.0.0.1:8080/board
 */
export async function startBucket(): Promise<Lent> {
  const real = process.env["TEST_BUCKET"];
  return real ? bucketAt(new URL(real)) : bucketInProcess();
}

async function bucketInProcess(): Promise<Lent> {
  const server = new S3rver({
    address: "127.0.0.1",
    port: 0,
    silent: true,
    directory: temporaryFolder(),
    configureBuckets: [{ name: "board", configs: [] }],
  });
  const { port } = await server.run();
  const known = { accessKey: "S3RVER", secretKey: "S3RVER" };
  return {
    endpoint: `http://127.0.0.1:${port}`,
    bucket: "board",
    region: "us-east-1",
    ...known,
    stop: () => server.close(),
  };
}

function bucketAt({ origin, pathname, username, password }: URL): Lent {
  return {
    endpoint: origin,
    bucket: pathname.slice(1),
    region: "us-east-1",
    accessKey: decodeURIComponent(username),
    secretKey: decodeURIComponent(password),
    stop: async () => undefined,
  };
}
