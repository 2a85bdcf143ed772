import { useState } from 'react';
import { useSession } from '../context';
import type { RawValue, SettingView } from '../model/useCases';
import { useWish } from './useWish';

export interface SettingInHand {
  /** As it stands, or as it will in a moment. */
  readonly value: RawValue;
  readonly saving: boolean;
  /** The last value was none for this setting. */
  readonly refused: boolean;
  /** `null`: back to the default. */
  readonly change: (value: RawValue | null) => void;
}

/** A setting of the workbook with the way to change it. A failure is told by the pane's state. */
export const useSetting = (view: SettingView): SettingInHand => {
  const session = useSession();
  const [refused, setRefused] = useState(false);
  const { wished, wish } = useWish<RawValue | null>(async (value) => {
    const taken = await session.change('settings', ({ changeSetting }) => changeSetting(view.id, value));
    setRefused(taken === false);
  });
  return {
    value: wished ? (wished.value ?? view.defaultValue) : view.value,
    saving: wished !== null,
    refused,
    change: (value) => {
      setRefused(false);
      void wish(value);
    },
  };
};
