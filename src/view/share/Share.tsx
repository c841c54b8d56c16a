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
  /** The tab that opens first. */
  readonly first?: ShareTab;
}

/** All ways to share the view: link and embed it, cite it, save it. */
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

/** The same dialog, opened at the citation of the open event. */
export function CiteDialog({ onClose }: Pick<Props, "onClose">) {
  return <Share onClose={onClose} first="cite" />;
}
