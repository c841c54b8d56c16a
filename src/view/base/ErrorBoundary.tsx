import { Component, type ReactNode } from "react";

/** What went wrong in a part of the view, and a way to show the part anew. */
export interface Fault {
  readonly error: Error;
  readonly retry: () => void;
}

interface Props {
  readonly children: ReactNode;
  /** What stands in place of the part. */
  readonly fallback: (fault: Fault) => ReactNode;
}

/** Keeps what goes wrong in a part of the view from taking the rest along. React knows this as a class only. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(thrown: unknown) {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  retry = () => this.setState({ error: null });

  override render() {
    const { error } = this.state;
    return error === null ? this.props.children : this.props.fallback({ error, retry: this.retry });
  }
}
