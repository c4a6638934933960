import { readConfig, type Config } from '../src/config';

/** An installation that has everything Teams needs. The college and the ids are invented. */
export const TEAMS_ENV = {
  PUBLIC_URL: 'https://advisor.example.org',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: '1b9a8c4e-3c1e-4d0f-8a5e-0f7c2b6d5e02',
  MicrosoftAppTenantId: '2c0b9d5f-4d2f-4e1a-9b6f-1a8d3c7e6f03',
  MicrosoftAppPassword: 'a-secret-nobody-may-see',
  TEAMS_APP_ID: '6f1d2c1e-0b7a-4a55-9b1e-6d2f4c1a9e01',
  DEVELOPER_NAME: 'Example College',
} as const;

/** Its settings with some changed; `undefined` takes one away. */
export const configWith = (changes: Readonly<Record<string, string | undefined>> = {}): Config =>
  readConfig({ ...TEAMS_ENV, ...changes });
