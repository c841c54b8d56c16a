import { Component, type ReactNode } from "react";

/** An error in a part of the view, and a function that renders the part again. */
export interface Fault {
  readonly error: Error;
  readonly retry: () => void;
}

interface Props {
  readonly children: ReactNode;
  /** Renders what replaces the part. */
  readonly fallback: (fault: Fault) => ReactNode;
}

/** Contains an error in one part of the view. React offers this for classes only. */
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
