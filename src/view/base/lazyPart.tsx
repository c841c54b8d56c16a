import { type ComponentType, createElement, lazy, Suspense, useState } from "react";
import { ErrorBoundary } from "./ErrorBoundary";
import { PartFailed } from "./PartFailed";
import { Pending } from "./pending";
import { retryStylesheets } from "./retryStylesheets";

/**
 * A part of the view whose code is loaded when it is first shown. Where that fails, or the part itself does,
 * a notice stands in its place that offers to try again, and all else goes on. A part that can be closed,
 * by its property `onClose`, takes its notice away with it.
 */
export function lazyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> {
  // React keeps a load that failed, so that each try needs a part of its own.
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
