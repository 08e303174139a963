import { Tag } from '../ui/Tag.tsx';

/** Beside whatever was invented for demonstration: `shown` is its `demonstration` field. */
export const DemonstrationTag = ({ shown }: { shown: boolean }) =>
  shown ? <Tag tone="outline">Demonstration</Tag> : null;
