import { rm } from 'node:fs/promises';

export default async function teardown(): Promise<void> {
  const data = process.env['LEKA_E2E_DATA'];
  if (data?.includes('leka-e2e-')) await rm(data, { recursive: true, force: true, maxRetries: 3 });
}
