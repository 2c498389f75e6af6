// A page whose code is read when it is wanted.

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { AskFault } from '../asking/api.ts';
import { Failure, Loading } from './parts/states.tsx';

/** A component that is loaded the first time that it is shown. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const [fault, setFault] = useState<AskFault | null>(null);
    const [, setReady] = useState(loaded !== null);
    const [attempt, setAttempt] = useState(0);
    // biome-ignore lint/correctness/useExhaustiveDependencies: a further attempt loads the same anew
    useEffect(() => {
      if (loaded !== null) return;
      load().then(
        (component) => {
          loaded = component;
          setReady(true);
        },
        () => setFault(new AskFault('', 'UNREACHABLE')),
      );
    }, [attempt]);
    const again = () => {
      setFault(null);
      setAttempt(attempt + 1);
    };
    const Loaded = loaded;
    if (Loaded) return <Loaded {...props} />;
    return fault ? <Failure fault={fault} again={again} /> : <Loading />;
  };
}
