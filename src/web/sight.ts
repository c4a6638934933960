/** Room above what is shown at the top, in pixels. */
const AIR = 12;
/** So much of the end of the person's own words is shown above the answer when they are long, in pixels. */
const LAST_LINES = 72;

/** What of the talk is in sight: the newest when it comes, and the same words again when the log is shown or made narrower. */
export class Sight {
  /** The first child in sight, and what share of it has gone above the edge; absent while that is not known. */
  private at: { readonly child: HTMLElement; readonly share: number } | undefined;
  private width = 0;
  /** What was to be shown while the log was not on show. */
  private missed: (() => void) | undefined;

  constructor(private readonly log: HTMLElement) {
    log.addEventListener('scroll', () => {
      this.remember();
    });
    new ResizeObserver(() => {
      this.refit();
    }).observe(log);
  }

  /** Shows the newest, but not past the person's own last words: a long answer is read from its top. */
  newest(own: HTMLElement | undefined): void {
    this.show(() => {
      this.log.scrollTo({
        top: Math.min(own === undefined ? 0 : this.topAfter(own), this.lowest),
        behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
      });
    });
  }

  /** Shows where the talk stood when the person left it: its end, or the question that waits there from its top. */
  end(): void {
    this.show(() => {
      this.log.scrollTop = Math.min(this.openQuestion()?.offsetTop ?? Infinity, this.lowest);
    });
  }

  private get lowest(): number {
    return this.log.scrollHeight - this.log.clientHeight;
  }

  private show(scroll: () => void): void {
    this.at = undefined;
    this.missed = this.log.offsetWidth === 0 ? scroll : undefined;
    if (this.missed === undefined) scroll();
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

  private remember(): void {
    const { scrollTop, children } = this.log;
    for (const child of children)
      if (child instanceof HTMLElement && child.offsetTop + child.offsetHeight > scrollTop) {
        this.at = { child, share: (scrollTop - child.offsetTop) / Math.max(1, child.offsetHeight) };
        return;
      }
  }

  private refit(): void {
    const { offsetWidth } = this.log;
    const isOther = offsetWidth !== this.width;
    this.width = offsetWidth;
    if (!isOther || offsetWidth === 0) return;
    const { missed, at } = this;
    this.missed = undefined;
    if (missed !== undefined) missed();
    else if (at !== undefined) this.log.scrollTop = at.child.offsetTop + at.share * at.child.offsetHeight;
  }
}
