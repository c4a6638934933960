import type { SiteFacts } from './facts';
import { html } from './html';
import { page } from './layout';

/** `/how-fit-works`: the method of the fit talk and its limits, in plain words. */
export function howFitWorksPage({ onetAttribution }: SiteFacts): string {
  return page({
    title: 'How the fit talk works · Crosswalk',
    main: html`
      <h1>How “Which path suits me?” works</h1>
      <p class="lead">
        It is a structured talk, not a validated test. It helps you think about what the two jobs are like day
        to day. It cannot tell you how happy you would be in one.
      </p>
      <h2>What it asks</h2>
      <p>
        Seven short questions, one at a time. Five put two real tasks side by side, one from coding and one
        from billing, and ask which you would rather do. Two ask about things that both jobs share: a day at a
        screen under fixed rules, and having to be exact. It asks what you would <em>like</em> to do, not what
        you can already do.
      </p>
      <p>You can go back, skip a question, stop, or ask something else in between. Your place is kept.</p>
      <h2>How it decides</h2>
      <ol>
        <li>Each pair of tasks moves your result toward coding or toward billing, more for “much rather”.</li>
        <li>
          The two shared questions, and every “neither appeals”, show whether this kind of work draws you at
          all.
        </li>
        <li>
          From the two sums comes one of five outcomes: coding, billing, both, too close to call, or neither
          for now. “Neither” is a real outcome, not a mistake on your part.
        </li>
        <li>
          Then your answers are changed one at a time, a little at first, until the result would move. The
          result names the answers it hangs on.
        </li>
      </ol>
      <p>
        The same rules decide for everybody, and swapping the two jobs in every answer swaps the result. The
        limits between the outcomes are <strong>ours</strong>. We chose them with care, but nobody has tested
        them on working billers and coders yet, so we don't call the result accurate.
      </p>
      <h2>Where the contrasts come from</h2>
      <p>
        The pairs follow differences between the two occupations in O*NET, the US Department of Labor's
        database of jobs: contact with people, conflict, paperwork, arithmetic and money. Both occupations
        there are wider than the jobs meant here (all records work; billing of every kind), and the ratings
        that set them side by side are old. So we use only the direction of a difference, never its size.
      </p>
      <h2>What it cannot do</h2>
      <p>
        Research finds that matching interests explains only a little of how satisfied people are later. Pay,
        hours, the people around you and what you can afford to study matter too. A few answers cannot weigh
        all that. A talk with a career counselor adds a lot: American Job Centers offer it free of charge.
      </p>
      <p class="small">${onetAttribution}</p>
    `,
  });
}
