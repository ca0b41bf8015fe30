// For each file named on the command line, one line of JSON: the text as zhlint would have it, and the bytes
// where it finds a mark without a partner, which it tells and does not mend. Or the error, where it crashes.
import { readFileSync } from 'node:fs';
import { run } from './target/node/node_modules/zhlint/lib/index.js';

function lint(text) {
    const output = run(text, { rules: { preset: 'default' } });
    const byte = (at) => Buffer.byteLength(text.slice(0, at));
    // `validations` counts these from the start of a paragraph and does not say of which; the paragraphs do.
    const unpaired = output.__debug__.blocks.flatMap(({ start, errors }) =>
        errors.map(({ index, message }) => ({
            start: byte(start + index),
            end: byte(start + index + 1),
            message,
        })),
    );
    return { result: output.result, unpaired };
}

for (const file of process.argv.slice(2)) {
    const text = readFileSync(file, 'utf8');
    let line;
    try {
        line = lint(text);
    } catch (error) {
        line = { error: String(error) };
    }
    console.log(JSON.stringify(line));
}
