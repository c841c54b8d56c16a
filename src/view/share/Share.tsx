import { useState } from "react";
import { shareWords } from "../../i18n/shareWords";
import { useWords } from "../base/context";
import { lazyPart } from "../base/lazyPart";
import { useLazyWords } from "../base/useLazyWords";
import { Dialog } from "../controls/Dialog";
import { Tabs } from "../controls/Tabs";
import "./share.css";

const PANELS = {
  link: lazyPart(() => import("./Link").then(({ Link }) => Link)),
  cite: lazyPart(() => import("../cite/Cite").then(({ Cite }) => Cite)),
  save: lazyPart(() => import("../save/Save").then(({ Save }) => Save)),
} as const;

export type ShareTab = keyof typeof PANELS;

interface Props {
  readonly onClose: () => void;
  /** The tab to begin with. */
  readonly first?: ShareTab;
}

/** All the ways to take the view along: to link and embed it, to cite it, to save it. */
export function Share({ onClose, first = "link" }: Props) {
  const { share } = useWords();
  const words = useLazyWords(shareWords);
  const [tab, setTab] = useState<ShareTab>(first);
  const Panel = PANELS[tab];
  return (
    <Dialog title={share} onClose={onClose}>
      {words && (
        <Tabs label={share} names={words.tabs} open={tab} onOpen={setTab}>
          <Panel />
        </Tabs>
      )}
    </Dialog>
  );
}

/** The same dialog, open at what cites the event that is open. */
export function CiteDialog({ onClose }: Pick<Props, "onClose">) {
  return <Share onClose={onClose} first="cite" />;
}
