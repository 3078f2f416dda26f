/** The table, task list and strikethrough examples of the GFM specification 0.29, by their number there. */
export const gfmExamples: ReadonlyMap<number, string> = new Map([
  [198, '| foo | bar |\n| --- | --- |\n| baz | bim |\n'],
  [199, '| abc | defghi |\n:-: | -----------:\nbar | baz\n'],
  [200, '| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |\n'],
  [201, '| abc | def |\n| --- | --- |\n| bar | baz |\n> bar\n'],
  [202, '| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar\n'],
  [203, '| abc | def |\n| --- |\n| bar |\n'],
  [204, '| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |\n'],
  [205, '| abc | def |\n| --- | --- |\n'],
  [279, '- [ ] foo\n- [x] bar\n'],
  [280, '- [x] foo\n  - [ ] bar\n  - [x] baz\n- [ ] bim\n'],
  [491, '~~Hi~~ Hello, world!\n'],
  [492, 'This ~~has a\n\nnew paragraph~~.\n'],
]);
