import { Button, MessageBarActions } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useSession, useTexts } from '../context';

/** Takes a message away. */
export const Dismiss = () => {
  const { dispatch } = useSession();
  const { notices } = useTexts().pane;
  return <MessageBarActions containerAction={<Button appearance="transparent" size="small" aria-label={notices.dismiss} icon={<Dismiss16Regular />} onClick={() => dispatch({ type: 'dismissed' })} />} />;
};
