import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useMessageStyles } from '../components/messageStyles';
import { usePaneState, useTexts } from '../context';
import type { Results } from './look';

/** Says that the results shown are not those of the data as they are now. */
export const Outdated = ({ check: computedFrom }: Pick<Results, 'check'>) => {
  const message = useMessageStyles();
  const { check, edited } = usePaneState();
  const { results: words } = useTexts().pane;
  if (!edited && (check === null || check.fingerprint === computedFrom.fingerprint)) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={message.body}>{words.outdated}</MessageBarBody>
    </MessageBar>
  );
};
