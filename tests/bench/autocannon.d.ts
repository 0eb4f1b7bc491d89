declare module "autocannon" {
  type Request = { path: string; headers?: Record<string, string> };
  type Client = { setRequests(requests: Request[]): void };
  type Result = {
    requests: { average: number; total: number };
    latency: { p50: number; p99: number };
    non2xx: number;
    errors: number;
  };
  type Options = {
    url: string;
    connections: number;
    duration: number;
    setupClient?: (client: Client) => void;
  };
  export default function autocannon(options: Options): Promise<Result>;
}
