import { describe, expect, it } from 'vitest';
import { readCheckpoint, writeCheckpoint } from '../../../src/transparency/note/checkpoint.ts';
import {
  judgeSignature,
  readSignedNote,
  writeSignedNote,
} from '../../../src/transparency/note/signed-note.ts';
import {
  createVerifierKey,
  readVerifierKey,
  writeVerifierKey,
} from '../../../src/transparency/note/verifier-key.ts';

/** The example of the C2SP signed-note specification. */
const standardKey = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';
const standardNote = `This is an example message.

— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
`;

function requireKey(text: string) {
  const key = readVerifierKey(text);
  if (!key) throw new Error(text);
  return key;
}

describe('judgeSignature', () => {
  const key = requireKey(standardKey);
  const judge = (written: string, by = key) => {
    const note = readSignedNote(written);
    return note ? judgeSignature(note, by) : undefined;
  };

  it('knows the example of the standard', () => {
    expect(judge(standardNote)).toBe('right');
  });

  it.each([
    ['a word of the note', standardNote.replace('example message', 'exemple message')],
    ['a byte of the signature', standardNote.replace('Uw2QOkn8', 'Uw2QOkn9')],
  ])('sees that %s was altered', (_, altered) => {
    expect(judge(altered)).toBe('wrong');
  });

  it('sees that somebody else has signed', () => {
    expect(judge(standardNote, createVerifierKey('example.com/foo', new Uint8Array(32)))).toBe('none');
    expect(judge(standardNote.replace('— example.com/foo', '— example.com/bar'))).toBe('none');
  });

  it('sees that nobody has signed', () => {
    expect(judge(writeSignedNote({ text: 'x\n', signatures: [] }))).toBe('none');
  });
});

describe('readSignedNote', () => {
  it('gives back what was written', () => {
    const note = readSignedNote(standardNote);
    expect(note && writeSignedNote(note)).toBe(standardNote);
  });

  it.each([
    ['text without signatures and without the line before them', 'x\n'],
    ['a line without its end', standardNote.trimEnd()],
    ['a carriage return', standardNote.replace('message.\n', 'message.\r\n')],
    ['a hyphen in the place of the dash', standardNote.replace('—', '-')],
    ['base 64 with other bits at its end', standardNote.replace('aQM=', 'aQN=')],
    ['no signature behind a name', standardNote.replace(/ Uw2.*/u, '')],
  ])('refuses %s', (_, written) => {
    expect(readSignedNote(written)).toBeUndefined();
  });
});

describe('readVerifierKey', () => {
  it('gives back what was written', () => {
    expect(writeVerifierKey(requireKey(standardKey))).toBe(standardKey);
  });

  it.each([
    standardKey.replace('530d903a', '530d903b'),
    standardKey.replace('example.com/foo', 'example.com/bar'),
    standardKey.slice(0, -4),
    'example.com/foo',
  ])('refuses %s', (text) => {
    expect(readVerifierKey(text)).toBeUndefined();
  });
});

describe('readCheckpoint', () => {
  const written = `jt.yunxi.example/log\n3\n${Buffer.alloc(32, 7).toString('base64')}\n`;

  it('gives back what was written', () => {
    const read = readCheckpoint(written);
    expect(read).toMatchObject({ origin: 'jt.yunxi.example/log', size: 3 });
    expect(read && writeCheckpoint(read)).toBe(written);
  });

  it.each([
    written.replace('\n3\n', '\n03\n'),
    written.replace('\n3\n', '\n-3\n'),
    written.replace('jt.', 'jt '),
    `${written}more\n`,
    written.replace('BwcH', 'BwcHBwcH'),
    '',
  ])('refuses %j', (text) => {
    expect(readCheckpoint(text)).toBeUndefined();
  });
});
