import path from 'node:path';

/** Inside, paths are absolute with `/` between their parts, on every system. */
export function toSlashes(file: string): string {
  return path.sep === '\\' ? file.replaceAll('\\', '/') : file;
}

/** A path as people write it, made absolute. */
export function absolute(cwd: string, file: string): string {
  return toSlashes(path.resolve(cwd, file));
}

/** An absolute path as people read it: seen from the current folder. */
export function display(cwd: string, file: string): string {
  const inside = file[cwd.length] === '/' && file.startsWith(cwd) ? file.slice(cwd.length) : '';
  if (inside !== '' && isPlain(inside)) return inside.slice(1);
  return toSlashes(path.relative(cwd, file)) || '.';
}

/** The folder itself and every folder above it, nearest first. */
export function foldersUp(folder: string): string[] {
  const folders = [folder];
  for (let at = folder; ; ) {
    const parent = toSlashes(path.dirname(at));
    if (parent === at) return folders;
    folders.push(parent);
    at = parent;
  }
}

/** Joins a folder and a name; the root of the file system ends in a slash already. */
export function join(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

export function folderOf(file: string): string {
  const slash = file.lastIndexOf('/');
  // Not the root, nor that of a drive.
  return slash > 2 && !/\\|\/(?:\/|$)/.test(file) ? file.slice(0, slash) : toSlashes(path.dirname(file));
}

/** Whether a path can be told by its letters alone, which is much faster; hidden files are not worth a look. */
function isPlain(file: string): boolean {
  return !/\\|\/(?:[./]|$)/.test(file);
}
