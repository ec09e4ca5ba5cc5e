import type { Piece } from './piece.ts';
import { writePicture } from './write-picture.ts';
import { writePoster } from './write-poster.ts';
import { writeSlips } from './write-slips.ts';
import { writeStrips } from './write-strips.ts';

const A4 = { width: 210, height: 297, medium: 'paper' } as const;

/** Every size and design of the kit. */
export const PIECES: readonly Piece[] = [
  { name: 'poster-a4', design: 'paper poster', ...A4, write: writePoster },
  {
    name: 'poster-a3',
    design: 'paper poster',
    width: 297,
    height: 420,
    medium: 'paper',
    write: writePoster,
  },
  { name: 'strips', design: 'paper strips', ...A4, write: writeStrips },
  {
    name: 'slips',
    design: 'slip-sheet',
    ...A4,
    isCarried: true,
    write: writeSlips,
  },
  {
    name: 'screen',
    design: 'picture wide',
    width: 1920,
    height: 1080,
    medium: 'screen',
    write: writePicture,
  },
  {
    name: 'square',
    design: 'picture square',
    width: 1080,
    height: 1080,
    medium: 'screen',
    hidesLead: true,
    write: writePicture,
  },
  {
    name: 'story',
    design: 'picture story',
    width: 1080,
    height: 1920,
    medium: 'screen',
    write: writePicture,
  },
];
