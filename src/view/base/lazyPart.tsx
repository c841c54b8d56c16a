import {
  type ComponentType,
  createElement,
  type FunctionComponent,
  lazy,
  Suspense,
  useState,
} from "react";
import { ErrorBoundary } from "./ErrorBoundary";
import { PartFailed } from "./PartFailed";
import { Pending } from "./pending";
import { retryStylesheets } from "./retryStylesheets";

/**
 * A part of the view whose code loads when it is first shown. If the code or the part itself fails, a notice
 * replaces it and offers to try again; the rest of the page keeps working. If the part has an `onClose`,
 * closing it removes the notice too.
 */
export function lazyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
): FunctionComponent<P> {
  // React remembers a failed load, so each try needs a component of its own.
  const attempt = (prepare?: () => Promise<void>) =>
    lazy(async () => {
      await prepare?.();
      return { default: await load() };
    });
  let newest = attempt();
  return function Lazy(props: P) {
    const [Part, setPart] = useState(() => newest);
    const again = (retry: () => void) => {
      newest = attempt(retryStylesheets);
      setPart(() => newest);
      retry();
    };
    return (
      <ErrorBoundary
        fallback={({ retry }) => (
          <PartFailed onRetry={() => again(retry)} onClose={closer(props)} />
        )}
      >
        <Suspense fallback={<Pending />}>{createElement(Part, props)}</Suspense>
      </ErrorBoundary>
    );
  };
}

function closer(props: object): (() => void) | undefined {
  return "onClose" in props ? (props.onClose as () => void) : undefined;
}
