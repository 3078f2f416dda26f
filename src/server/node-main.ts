import { serveNode } from './node.js';

serveNode();
