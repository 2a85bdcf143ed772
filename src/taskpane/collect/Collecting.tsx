import { useState, type ComponentType } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckReport } from '../../app/results';
import { Section } from '../components/Section';
import { usePartStyles } from '../components/partStyles';
import { useTexts } from '../context';
import { FormsPanel, ImportPanel, IncomingPanel } from '../shell/collecting';
import { Kept } from '../shell/Kept';

const useStyles = makeStyles({
  way: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  panel: { padding: tokens.spacingHorizontalM, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, minWidth: 0 },
});

const WAYS = ['forms', 'incoming', 'years'] as const;
type Way = (typeof WAYS)[number];

const panels: Readonly<Record<Way, ComponentType>> = { forms: FormsPanel, incoming: IncomingPanel, years: ImportPanel };

/** Forms out to the schools, forms back in, and years out of an earlier workbook: one open at a time, and kept when closed. */
export const Collecting = ({ check }: { check: CheckReport }) => {
  const styles = useStyles();
  const part = usePartStyles();
  const { collect } = useTexts().pane;
  const [open, setOpen] = useState<Way | null>(null);
  // All of it is about the schools of the list: without one there is nobody to ask.
  if (check.schools === 0) return null;
  return (
    <Section heading={collect.heading}>
      {WAYS.map((way) => {
        const Panel = panels[way];
        return (
          <div key={way} className={styles.way}>
            <div>
              <Button size="small" aria-expanded={open === way} onClick={() => setOpen(open === way ? null : way)}>
                {collect.ways[way].open}
              </Button>
            </div>
            <p className={part.small}>{collect.ways[way].hint}</p>
            <Kept shown={open === way} className={open === way ? styles.panel : undefined}>
              <Panel />
            </Kept>
          </div>
        );
      })}
    </Section>
  );
};
