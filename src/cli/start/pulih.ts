#!/usr/bin/env node
import { tuneForLinting } from '../engine.js';
import { loadProgram } from './load-program.js';

const argv = process.argv.slice(2);
const [command] = argv;
if (command === 'lint') tuneForLinting();
const { main } = loadProgram(command === 'lint' || command === 'lsp' ? command : 'other');
void main(argv);
