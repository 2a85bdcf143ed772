import type { ReactNode } from 'react';
import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, type MessageBarProps } from '@fluentui/react-components';
import { Dismiss } from './Dismiss';
import { useMessageStyles } from './messageStyles';

const useStyles = makeStyles({
  /** A narrow pane at 200 %: the words need the room that the picture takes. */
  bar: { '@media (max-width: 220px)': { display: 'flex', flexDirection: 'column', alignItems: 'stretch', '& > .fui-MessageBar__icon': { display: 'none' } } },
});

interface Props {
  readonly intent?: MessageBarProps['intent'];
  readonly title?: string;
  /** It can be closed. */
  readonly dismissable?: boolean;
  readonly children: ReactNode;
}

/** A message in its frame. Whoever listens hears it from the Announcer or from an alert around it. */
export const Message = ({ intent = 'info', title, dismissable = false, children }: Props) => {
  const styles = useStyles();
  const { body } = useMessageStyles();
  return (
    <MessageBar className={styles.bar} intent={intent} layout="multiline">
      <MessageBarBody className={body}>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        {children}
      </MessageBarBody>
      {dismissable && <Dismiss />}
    </MessageBar>
  );
};
