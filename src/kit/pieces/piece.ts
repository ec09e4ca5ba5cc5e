import type { CampaignKit, KitAddress } from '../../domain/kit/plan-kit.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import type { Html } from '../html.ts';

/** What goes into a piece besides the campaign itself. */
export interface PieceSources {
  kit: CampaignKit;
  /** The address of the place where it hangs; of what is carried away, that of no place. */
  address: KitAddress;
}

/** A size in which a piece is made, with the design it takes. */
export interface Piece {
  /** The start of its file's name, and the name of its title in the words. */
  name: keyof UiWords['kit']['pieces'];
  /** Its class in `kit.css`. */
  design: string;
  /** Its size: millimetres on paper, pixels on a screen. */
  width: number;
  height: number;
  medium: 'paper' | 'screen';
  /** True where there is no room for the sentence under the heading. */
  hidesLead?: boolean;
  /** True for what people take with them: its address does not tell where they took it. */
  isCarried?: boolean;
  write: (sources: PieceSources) => Html;
}
