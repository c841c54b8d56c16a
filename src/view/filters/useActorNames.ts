import { useEffect, useState } from "react";
import { type ActorNames, readActorNames } from "../../model/actorNames";
import { useTimelineState } from "../base/context";

const ADDRESS = "./data/names.json";

/** The names of our actors in every language. Until they have loaded, or for other data, the names shown have to do. */
export function useActorNames(): ActorNames {
  const isOurs = useTimelineState((state) => state.initialAddress.data === null);
  const [names, setNames] = useState<ActorNames>({});
  useEffect(() => {
    if (!isOurs) return;
    let isWanted = true;
    fetch(ADDRESS)
      .then((response) => response.json())
      .then((json) => isWanted && setNames(readActorNames(json)))
      .catch(() => {});
    return () => {
      isWanted = false;
    };
  }, [isOurs]);
  return names;
}
