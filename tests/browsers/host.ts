import { host } from "../e2e/host";

/** Serves the host site while the tests run. */
export function teardown(): void {
  host.closeAllConnections();
  host.close();
}
