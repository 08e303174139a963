import { baseKeymap, chainCommands, exitCode, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import type { MarkType } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { goToNextCell, tableEditing } from 'prosemirror-tables';
import { schema } from './grammar.ts';

const { nodes, marks } = schema;

const newLine: Command = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes['break']!.create()).scrollIntoView());
  return true;
});

const keys = {
  'Mod-z': undo,
  'Shift-Mod-z': redo,
  'Mod-y': redo,
  'Mod-b': toggleMark(marks['strong']!),
  'Mod-i': toggleMark(marks['em']!),
  'Mod-`': toggleMark(marks['code']!),
  Enter: splitListItem(nodes['list_item']!),
  'Mod-[': liftListItem(nodes['list_item']!),
  'Mod-]': sinkListItem(nodes['list_item']!),
  'Shift-Enter': newLine,
  // Elsewhere Tab leads on, out of the text.
  Tab: goToNextCell(1),
  'Shift-Tab': goToNextCell(-1),
};

/** What is typed between marks of Markdown takes the mark. */
const markRule = (pattern: RegExp, type: MarkType) =>
  new InputRule(pattern, (state, found, start, end) => {
    const [all, before = '', words = ''] = found;
    if (!words.trim() || words !== words.trim()) return null;
    const from = start + before.length;
    return state.tr
      .delete(from, end)
      .insert(
        from,
        schema.text(words, type.create().addToSet(state.doc.resolve(start + Math.min(1, all.length)).marks())),
      )
      .removeStoredMark(type);
  });

const typing = inputRules({
  rules: [
    wrappingInputRule(/^\s*>\s$/, nodes['blockquote']!),
    wrappingInputRule(/^\s*[-+*]\s$/, nodes['bullet_list']!),
    wrappingInputRule(/^(\d{1,4})\.\s$/, nodes['ordered_list']!, ([, order]) => ({ order: Number(order) })),
    textblockTypeInputRule(/^(#{1,4})\s$/, nodes['heading']!, ([, signs]) => ({ level: Math.max(2, signs!.length) })),
    textblockTypeInputRule(/^```$/, nodes['code_block']!),
    markRule(/(^|[\s(])\*\*([^*]+)\*\*$/, marks['strong']!),
    markRule(/(^|[\s(])[*_]([^*_]+)[*_]$/, marks['em']!),
    markRule(/(^|[\s(])`([^`]+)`$/, marks['code']!),
  ],
});

/** How the editor behaves under the hands. */
export const plugins = (): Plugin[] => [typing, keymap(keys), keymap(baseKeymap), history(), tableEditing()];
