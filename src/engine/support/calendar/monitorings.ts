/** All monitorings that the documents name, as data. */
import { IRO_MONITORINGS } from './iroMonitorings';
import type { Monitoring } from './model';
import { ORDER_MONITORINGS } from './orderMonitorings';
import { PROGRAMME_MONITORINGS } from './programmeMonitorings';
import { ROADMAP_MONITORINGS } from './roadmapMonitorings';

export const MONITORINGS: readonly Monitoring[] = [...PROGRAMME_MONITORINGS, ...ROADMAP_MONITORINGS, ...ORDER_MONITORINGS, ...IRO_MONITORINGS];
