import { ACCENT } from '../../pictures/mark';
import type { PackageSettings } from './settings';

/** The version of the manifest's form: the newest that Microsoft's reference documents (June 2026). */
export const MANIFEST_VERSION = '1.29';

/** Teams cuts longer titles in its menu. */
export const LONGEST_COMMAND = 32;

/** What the menu beside the message box offers. A title is sent as it stands, so it must be understood as it stands. */
export const COMMANDS = [
  {
    title: 'Which path suits me?',
    description: 'A few short questions, then where you lean, why, and a plan',
  },
  { title: 'Compare the two', description: 'Billing and coding side by side' },
  { title: 'What do they pay?', description: 'Pay with its date and its source; then ask for your state' },
  {
    title: 'Find my first certificate',
    description: 'Which one first, what it costs, and whom it does not suit',
  },
  { title: 'Check a school with me', description: 'Price, accreditation, refunds: before you pay or sign' },
  { title: 'Talk to a person', description: 'Whom to turn to when a bot is not enough' },
] as const;

const SCOPES = ['personal', 'team', 'groupChat'] as const;

const ABOUT = `Crosswalk is an advisor for people who are choosing between two careers in US health-care administration: medical billing and medical coding. Ask it in your own words what the two jobs are, what they ask for and pay, which certificates there are, what training costs, and where the work is done.

Every figure comes with its date and its source, and what is not known is said. It sells nothing and favors no school.

In a team or a group chat it answers when you mention it; in a chat of your own you need not. It is a computer program, not a person. It cannot look into a medical bill, and it cannot look up a code.`;

const FEATURES = [
  {
    title: 'Which path suits me?',
    description:
      'A short talk that ends with where you lean, why, what speaks against it, and a plan to keep.',
  },
  {
    title: 'Answers with date and source',
    description:
      'Duties, pay by state, certificates, training, outlook: short, and plain about what is not known.',
  },
  {
    title: 'Check an offer before you pay',
    description:
      'Go through a school or a job offer together and see what is fine, what is open, what warns.',
  },
];

const lookUp = {
  ...{ id: 'lookUp', type: 'query', context: ['compose', 'commandBox'], initialRun: true },
  title: 'Look one thing up',
  description: 'Pay, a certificate or a comparison, as a card that you can share',
  parameters: [
    {
      ...{ name: 'q', title: 'What to look up', inputType: 'text' },
      description: 'A few words, such as CPC, pay in Georgia, or compare',
    },
  ],
};

/** The app's `manifest.json`: what Teams needs to know to offer it. */
export function manifestOf(settings: PackageSettings): object {
  const { appId, botId, publicUrl, developer, organisation } = settings;
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${MANIFEST_VERSION}/MicrosoftTeams.schema.json`,
    manifestVersion: MANIFEST_VERSION,
    ...{ version: settings.version, id: appId },
    developer: {
      ...{ name: developer, websiteUrl: publicUrl },
      ...{ privacyUrl: settings.privacyUrl, termsOfUseUrl: settings.termsUrl },
    },
    name: { short: 'Crosswalk', full: 'Crosswalk: medical billing or medical coding' },
    description: {
      short: 'A bot that helps you choose between medical billing and medical coding.',
      full: organisation === undefined ? ABOUT : `${ABOUT}\n\nOffered by ${organisation}.`,
      features: FEATURES,
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: ACCENT,
    bots: [
      {
        ...{ botId, scopes: SCOPES, supportsFiles: false, isNotificationOnly: false },
        commandLists: SCOPES.map((scope) => ({ scopes: [scope], commands: COMMANDS })),
      },
    ],
    composeExtensions: [{ botId, commands: [lookUp] }],
    ...{ defaultInstallScope: 'personal', defaultGroupCapability: { team: 'bot', groupchat: 'bot' } },
    validDomains: [new URL(publicUrl).host],
  };
}
