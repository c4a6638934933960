import type { SiteFacts } from './facts';
import { html, link, type Html } from './html';
import { page } from './layout';

const whoRuns = ({ organisation }: SiteFacts): string => organisation ?? 'whoever runs this server';

function contactLine({ contact }: SiteFacts): Html {
  if (contact === undefined)
    return html`The operator has not named a contact here; ask on the page that led you here.`;
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contact))
    return html`Write to <a href="mailto:${contact}">${contact}</a>.`;
  return html`Turn to: ${link(contact, contact)}.`;
}

const keptWords = ({ keepsMisunderstood }: SiteFacts): Html =>
  keepsMisunderstood === true
    ? html`<li>
        <strong>The words of messages that the advisor did not understand</strong>, with the day, so that the
        operator can teach it: without the number of the talk, and so beyond “Forget this talk”; email
        addresses and long numbers are blotted out, and messages recognized as distress are not kept.
      </li>`
    : html``;

const keptFeedback = ({ keepsFeedback }: SiteFacts): Html =>
  keepsFeedback === true
    ? html`<li>
        <strong>What you choose to say of an answer</strong> (that it helped, did not, or looks wrong, and the
        word you add), with the day and the answer's beginning: without the number of the talk, and so beyond
        “Forget this talk”; email addresses and long numbers are blotted out.
      </li>`
    : html``;

/** `/privacy`: what is kept, where, and how to be rid of it. */
export function privacyPage(facts: SiteFacts): string {
  return page({
    title: 'Privacy · Crosswalk',
    main: html`
      <h1>Privacy</h1>
      <p class="lead">
        No account, no cookies, no advertising, nothing sent to third parties. What you write is kept so that
        the talk can go on, and you can have the talk removed.
      </p>
      <p>This advisor is run by ${whoRuns(facts)}.</p>
      <h2>What is kept on the server</h2>
      <ul>
        <li>
          <strong>Your messages and the answers</strong>, with their times, under a random number. So you can
          close the page and find the talk again.
        </li>
        <li>
          <strong>What the advisor remembers of the talk</strong>: what you last asked about, your answers in
          the fit talk, and what you told of your money, your hours and your pay.
        </li>
        <li>
          <strong>The address of your plan’s page</strong>, if you were told a plan. It cannot be guessed;
          whoever has it can read the plan. It goes when the talk is forgotten.
        </li>
        ${keptWords(facts)} ${keptFeedback(facts)}
      </ul>
      <p>
        They lie in the operator's own data store. Nobody is asked for a name, an address or a birthday, so
        please don't write any, and leave out anything about your health or another person's.
      </p>
      <h2>What the logs hold</h2>
      <p>
        For each message, one line: the time, the random number of the talk, the kind of question, what the
        advisor decided to do, and how long it took. Never the words. Your network address is used for a short
        while to keep one visitor from flooding the server.
      </p>
      <h2>What is kept in your browser</h2>
      <p>
        Once you open the chat, it keeps the number of the talk, a key to it that expires, a half-written
        message, messages and opinions not yet sent, and whether it stands open and shows times, in your
        browser's local storage for the site you used it on. It sets no cookies.
      </p>
      <h2>Being forgotten</h2>
      <p>
        Press “Forget this talk” in the menu of the chat. It deletes the talk from the server's store and from
        this browser, at once and for good. Writing “forget me” deletes what the server keeps of you in that
        talk, in Teams what it keeps of you in every chat and team, and leaves only these words and their
        answer. For a talk that you can no longer open, ask the operator.
      </p>
      <h2>In Microsoft Teams</h2>
      <p>
        There your messages also pass through Microsoft and are kept there under your organisation's rules,
        which this advisor does not control.
      </p>
      <p>
        If you ask to be reminded, the day, your words for it and the address of your chat are kept until the
        reminder is sent or cancelled, or you are forgotten. Otherwise the advisor never writes by itself.
        What you look up while you write to somebody else is not kept.
      </p>
      <h2>Questions</h2>
      <p>${contactLine(facts)}</p>
    `,
  });
}

/** `/terms`: what may be expected of the advisor. */
export function termsPage(facts: SiteFacts): string {
  return page({
    title: 'Terms · Crosswalk',
    main: html`
      <h1>Terms</h1>
      <p class="lead">Use it freely, check what matters, decide for yourself.</p>
      <p>This advisor is run by ${whoRuns(facts)}.</p>
      <h2>What it is</h2>
      <p>
        A computer program that gives general information about careers in medical billing and medical coding
        in the United States. You are not talking to a person, and it is not a counselor, a lawyer, a doctor
        or a tax adviser. It cannot look into a medical bill or look up a code.
      </p>
      <h2>What you can rely on</h2>
      <p>
        Every figure comes with its date and its source. Figures change, sources can be wrong, and the advisor
        can misunderstand you. Before you pay, sign or enroll, check the figure where it was published. There
        is no promise of a job, a wage or a pass in an examination.
      </p>
      <h2>Whom it favors</h2>
      <p>
        Nobody. No school, association or employer pays to be named, and none is recommended over another.
      </p>
      <h2>How to use it</h2>
      <p>
        Ask what you like about the two careers. Don't use it to send other people's private details, and
        don't flood it: very many messages in a short time are refused for a while.
      </p>
      <p>
        Names of certificates and associations belong to their owners. None of them runs or endorses this
        advisor.
        <a href="/sources">All sources</a>, <a href="/privacy">Privacy</a>.
      </p>
      <h2>Questions</h2>
      <p>${contactLine(facts)}</p>
    `,
  });
}
