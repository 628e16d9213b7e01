package org.akashi.indicator.ui.internal.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.edit.action.KeyEditAction;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.reorder.config.DefaultColumnReorderBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.LetterOrDigitKeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/**
 * The keys of the grid: those of spreadsheets, but that Enter opens the indicator and Delete removes it, as in all tables of the
 * workbench. On the heading of a group, Enter, Space, Left and Right close and open it.
 */
final class GridKeys extends AbstractUiBindingConfiguration {

	private final Grid grid;
	private final TableModel model;
	private final DefaultSelectionBindings selection = new DefaultSelectionBindings();
	private final DefaultSelectionStyleConfiguration style = new DefaultSelectionStyleConfiguration();
	private final DefaultColumnReorderBindings reordering = new DefaultColumnReorderBindings();
	private Runnable open = () -> { };
	private java.util.function.BiConsumer<Lines.Group, Boolean> toggle = (group, wanted) -> { };

	GridKeys(Grid grid, TableModel model) {
		this.grid = grid;
		this.model = model;
	}

	/** What opens an indicator. */
	void onOpen(Runnable action) {
		open = action;
	}

	/** What opens (true), closes (false) or turns (null) a group. */
	void onToggle(java.util.function.BiConsumer<Lines.Group, Boolean> action) {
		toggle = action;
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		style.configureRegistry(registry);
	}

	@Override
	public void configureUiBindings(UiBindingRegistry bindings) {
		selection.configureUiBindings(bindings);
		reordering.configureUiBindings(bindings);
		bindings.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), new KeyEditAction());
		bindings.registerKeyBinding(new LetterOrDigitKeyEventMatcher(), new KeyEditAction());
		bindings.registerKeyBinding(new LetterOrDigitKeyEventMatcher(SWT.MOD2), new KeyEditAction());
		bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), onGroup(null, (table, event) -> open.run()));
		bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.KEYPAD_CR), onGroup(null, (table, event) -> open.run()));
		bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.SPACE), onGroup(null, new KeyEditAction()));
		bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.ARROW_LEFT), new GroupKey(false));
		bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.ARROW_RIGHT), new GroupKey(true));
		bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD3, SWT.ARROW_UP),
				(table, event) -> grid.editFilter(grid.anchor().map(at -> at.columnPosition).orElse(0)));
		bindings.registerFirstDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), (table, event) -> {
			Lines.Group group = group();
			if (group != null) {
				toggle.accept(group, null);
			} else {
				open.run();
			}
		});
	}

	private Lines.Group group() {
		return model.lines().group(grid.selected().anchorLine());
	}

	private IKeyAction onGroup(Boolean wanted, IKeyAction elsewhere) {
		return (NatTable table, KeyEvent event) -> {
			Lines.Group group = group();
			if (group != null) {
				toggle.accept(group, wanted);
			} else {
				elsewhere.run(table, event);
			}
		};
	}

	/** Left and Right: on a heading they close and open, elsewhere they move. */
	private final class GroupKey implements IKeyAction {

		private final boolean right;
		private final IKeyAction move;

		GroupKey(boolean right) {
			this.right = right;
			move = new org.eclipse.nebula.widgets.nattable.selection.action.MoveSelectionAction(
					right ? org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum.RIGHT
							: org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum.LEFT);
		}

		@Override
		public void run(NatTable table, KeyEvent event) {
			Lines.Group group = group();
			if (group != null && group.open() != right) {
				toggle.accept(group, right);
			} else {
				move.run(table, event);
			}
		}
	}
}
