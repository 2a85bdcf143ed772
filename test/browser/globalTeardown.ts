import { running } from './support/running';

export default async function tearDown(): Promise<void> {
  await running.stop();
}
