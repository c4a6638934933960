/** Nobody reads a question and answers it in this time, in milliseconds. */
const UNREAD = 400;

/** Keeps choices that have only just come under a finger from taking a press that was meant for what stood there before. */
export class Hold {
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `log` holds the choices. */
  constructor(private readonly log: HTMLElement) {}

  get isOn(): boolean {
    return this.log.classList.contains('fresh');
  }

  begin(): void {
    clearTimeout(this.timer);
    this.log.classList.add('fresh');
    this.timer = setTimeout(() => {
      this.log.classList.remove('fresh');
    }, UNREAD);
  }
}
