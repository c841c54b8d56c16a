import { Children, type ReactNode } from "react";
import { contentsPath } from "../../src/store/url/paths";
import type { Edition } from "./edition";

interface Props {
  readonly edition: Edition;
  readonly root: string;
  /** Links from the widest to the nearest. */
  readonly children: ReactNode;
}

/** Where a page belongs, from the contents on. */
export function Trail({ edition, root, children }: Props) {
  const { code, pages } = edition;
  return (
    <nav className="trail" aria-label={pages.facets.path}>
      <a href={root + contentsPath(code)}>{pages.facets.contents}</a>
      {Children.map(children, (link) => (
        <>
          <span aria-hidden="true">›</span>
          {link}
        </>
      ))}
    </nav>
  );
}
