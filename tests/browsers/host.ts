import { host } from "../e2e/host";

/** The site of others is there while the tests run. */
export function teardown(): void {
  host.closeAllConnections();
  host.close();
}
