package org.akashi.indicator.ui.internal.lists;

import java.util.ArrayList;
import java.util.List;

import org.akashi.store.Case;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.ActiveCaseListener;
import org.akashi.ui.CaseWarnings;
import org.akashi.warninglist.Refusal;
import org.akashi.warninglist.UserWarningLists;
import org.akashi.warninglist.WarningLists;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** The warning lists: which there are and which are asked, values to try, what doesn't count in the case, and problems. */
public final class WarningListsView extends ViewPart implements ActiveCaseListener {

	/** The context of its help. */
	private static final String HELP = "org.akashi.help.warninglists";

	private static final int NARROW = 800;

	private final Runnable refresh = this::show;
	private ListsPane lists;
	private TestPane test;
	private ExceptionsPane exceptions;
	private Table problems;
	private TabItem exceptionsTab;
	private TabItem problemsTab;
	private SashForm sash;
	private List<Refusal> refused = List.of();

	@Override
	public void createPartControl(Composite parent) {
		ListActions actions = new ListActions(getSite().getShell(), refusals -> {
			refused = refusals;
			show();
		});
		sash = new SashForm(parent, SWT.VERTICAL);
		lists = new ListsPane(sash, actions);
		TabFolder tabs = new TabFolder(sash, SWT.NONE);
		test = new TestPane(tabs);
		tab(tabs, Messages.Test_tab, test.area());
		exceptions = new ExceptionsPane(tabs);
		exceptionsTab = tab(tabs, Messages.Except_tab, exceptions.area());
		problems = RefusalTable.make(tabs);
		problemsTab = tab(tabs, Messages.Problems_tab, problems);
		sash.setWeights(55, 45);
		// A flat place has its halves side by side.
		sash.addListener(SWT.Resize, event -> {
			Point size = sash.getSize();
			int fitting = size.x > 2 * size.y && size.x > NARROW ? SWT.HORIZONTAL : SWT.VERTICAL;
			if (size.y > 0 && sash.getOrientation() != fitting) {
				sash.setOrientation(fitting);
			}
		});
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		bar.add(Tables.action(Messages.Action_folder, "open-case", actions::loadFolder));
		bar.add(Tables.action(Messages.Action_archive, "import", actions::loadArchive));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(sash, HELP);
		CaseWarnings.get().addListener(refresh);
		ActiveCase.get().addListener(this);
		setContentDescription(Messages.Lists_reading);
		show();
	}

	private static TabItem tab(TabFolder folder, String label, Control control) {
		TabItem item = new TabItem(folder, SWT.NONE);
		item.setText(label);
		item.setControl(control);
		return item;
	}

	private void show() {
		WarningLists now = CaseWarnings.get().ready().orElse(null);
		if (now == null || sash.isDisposed()) {
			return;
		}
		setContentDescription("");
		lists.show(now);
		test.ask(now);
		int count = exceptions.show(now);
		exceptionsTab.setText(count == 0 ? Messages.Except_tab : NLS.bind(Messages.Except_tabCount, count));
		List<Refusal> all = new ArrayList<>(refused);
		if (!CaseWarnings.get().problem().isEmpty()) {
			all.add(new Refusal(Messages.Problems_setting, "", CaseWarnings.get().problem()));
		}
		all.addAll(UserWarningLists.ofUser().refusals());
		now.brokenOff().forEach(line -> all.add(new Refusal(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2), Messages.Problems_slow)));
		RefusalTable.show(problems, all);
		problemsTab.setToolTipText(all.isEmpty() ? Messages.Problems_none : "");
		problemsTab.setText(all.isEmpty() ? Messages.Problems_tab : NLS.bind(Messages.Problems_tabCount, all.size()));
	}

	/** Puts values into the field for tests, a line each. */
	void test(List<String> values) {
		test.test(values);
	}

	@Override
	public void opened(Case opened) {
		show();
	}

	@Override
	public void closed() {
		show();
	}

	@Override
	public void setFocus() {
		lists.focus();
	}

	@Override
	public void dispose() {
		CaseWarnings.get().removeListener(refresh);
		ActiveCase.get().removeListener(this);
		super.dispose();
	}
}
