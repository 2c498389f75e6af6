// A page whose code is read when it is wanted.

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { AskFault } from '../asking/api.ts';
import { Failure, Loading } from './parts/states.tsx';

/** Gives a component once its code is there. */
type Load<Props> = () => Promise<ComponentType<Props>>;

/** What has been loaded in this visit. */
const loaded = new WeakMap<object, unknown>();

/** Shows a component as soon as its code is loaded. */
export function Later<Props extends object>({ load, props }: { readonly load: Load<Props>; readonly props: Props }) {
  const [fault, setFault] = useState<AskFault | null>(null);
  const [, setReady] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const Loaded = loaded.get(load) as ComponentType<Props> | undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further attempt loads the same anew
  useEffect(() => {
    if (loaded.has(load)) return;
    load().then(
      (component) => {
        loaded.set(load, component);
        setReady(true);
      },
      () => setFault(new AskFault('', 'UNREACHABLE')),
    );
  }, [load, attempt]);
  const again = () => {
    setFault(null);
    setAttempt(attempt + 1);
  };
  if (Loaded) return <Loaded {...props} />;
  return fault ? <Failure fault={fault} again={again} /> : <Loading />;
}
