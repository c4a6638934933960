/** Room above what is shown at the top, in pixels. */
const AIR = 12;
/** So much of the end of the person's own words is shown above the answer when they are long, in pixels. */
const LAST_LINES = 72;

/** What of the talk is in sight: the newest when it comes. */
export class Sight {
  constructor(private readonly log: HTMLElement) {}

  /** Shows the newest, but not past the person's own last words: a long answer is read from its top. */
  newest(own: HTMLElement | undefined): void {
    this.log.scrollTo({
      top: Math.min(own === undefined ? 0 : this.topAfter(own), this.lowest),
      behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
    });
  }

  /** Shows where the talk stood when the person left it: its end, or the question that waits there from its top. */
  end(): void {
    this.log.scrollTop = Math.min(this.openQuestion()?.offsetTop ?? Infinity, this.lowest);
  }

  private get lowest(): number {
    return this.log.scrollHeight - this.log.clientHeight;
  }

  private topAfter(own: HTMLElement): number {
    const { offsetTop, offsetHeight } = own;
    const isLong = offsetHeight > this.log.clientHeight / 3;
    const top = isLong ? offsetTop + offsetHeight - LAST_LINES : offsetTop - AIR;
    const question = this.openQuestion();
    // Answers out of sight are chosen less often, and those at one end all belong to one side.
    return question?.previousElementSibling === own && top < this.lowest ? question.offsetTop : top;
  }

  private openQuestion(): HTMLElement | undefined {
    const last = this.log.lastElementChild;
    return last instanceof HTMLElement && last.matches('.question') ? last : undefined;
  }
}
