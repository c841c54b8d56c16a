import { serveSite } from "../e2e/site";
import { probe } from "./probe";

/** The app on a server of its own that collects the errors of its pages. */
export interface Watched {
  readonly address: string;
  /** The errors since the last call. */
  readonly takeFaults: () => string[];
  /** Takes the app offline; errors are still collected. */
  readonly cut: () => void;
  readonly close: () => Promise<void>;
}

export async function serveWatched(): Promise<Watched> {
  let faults: string[] = [];
  let isCut = false;
  const site = await serveSite("/", {
    answer: (request, response) => {
      if (request.method === "POST") {
        request.setEncoding("utf8").on("data", (text: string) => faults.push(text));
        response.writeHead(204).end();
        return true;
      }
      if (isCut) request.socket.destroy();
      response.on("finish", () => {
        if (response.statusCode >= 400) faults.push(`${response.statusCode}: ${request.url}`);
      });
      return isCut;
    },
    // First of all, before the policy of the page can forbid it.
    edit: (name, bytes) =>
      name.endsWith(".html")
        ? Buffer.from(`${bytes}`.replace("<head>", `<head><script>(${probe})()</script>`))
        : bytes,
  });
  return {
    address: site.address,
    takeFaults: () => {
      const taken = faults;
      faults = [];
      return taken;
    },
    cut: () => {
      isCut = true;
    },
    close: site.close,
  };
}
