import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { StepState } from '../model/path';

const icons = { done: CheckmarkCircle20Filled, attention: Warning20Filled, todo: Circle20Regular };

const useStyles = makeStyles({
  icon: { flexShrink: 0, width: '20px', height: '20px', marginTop: '1px' },
  done: { color: tokens.colorStatusSuccessForeground1 },
  attention: { color: tokens.colorStatusWarningForeground1 },
  todo: { color: tokens.colorNeutralForeground3 },
});

/** Told apart by shape first, by colour second; the words beside it are for whoever listens. */
export const StepIcon = ({ state }: { state: StepState }) => {
  const styles = useStyles();
  const Icon = icons[state];
  return <Icon className={mergeClasses(styles.icon, styles[state])} aria-hidden />;
};
