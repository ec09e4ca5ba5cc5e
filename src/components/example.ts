/** One state of a component, as the page of all components shows it. */
export interface Example<Props = object> {
  /** What is to be seen: `quiet`, `no number`. */
  state: string;
  props: Props;
  /** What stands inside it, as HTML. */
  slot?: string;
}

/** What a component stands on, where that is not the page. */
export type Surround = 'paper' | 'list';
