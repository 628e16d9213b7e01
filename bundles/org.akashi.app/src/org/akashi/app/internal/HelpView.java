package org.akashi.app.internal;

import java.util.List;

import org.akashi.ui.AccessibleName;
import org.akashi.app.internal.HelpPages.Page;
import org.akashi.ui.Icons;
import org.akashi.ui.Themes;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

/** The user help: contents and search at the left, the page at the right. */
public final class HelpView extends ViewPart {

	private final HelpPages pages = new HelpPages();
	private Text search;
	private TreeViewer contents;
	private HelpBrowser browser;
	private String wanted = "";
	private boolean loaded;

	@Override
	public void createPartControl(Composite parent) {
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		Composite left = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(left);
		search = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		search.setMessage(Messages.Help_search);
		AccessibleName.set(search, Messages.Help_search);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		search.addListener(SWT.Modify, event -> filter());
		contents = new TreeViewer(left, SWT.SINGLE | SWT.BORDER);
		AccessibleName.set(contents.getControl(), Messages.Help_contents);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(contents.getControl());
		contents.setContentProvider(new Contents());
		contents.setLabelProvider(new Labels());
		contents.addSelectionChangedListener(event -> open(event.getStructuredSelection().getFirstElement()));
		browser = new HelpBrowser(sash, this::reached);
		sash.setWeights(30, 70);
		action("back", Messages.Help_back, browser::back);
		action("forward", Messages.Help_forward, browser::forward);
		action("home", Messages.Help_home, this::showHome);
		Job.create(Messages.Help_loading, monitor -> {
			pages.load();
			parent.getDisplay().asyncExec(this::ready);
		}).schedule();
	}

	/** Shows the first page. */
	void showHome() {
		Page first = loaded ? pages.first() : null;
		wanted = first == null ? "" : first.href();
		browse();
	}

	/** Shows a page of the contents, {@code /bundle/path/page.html#anchor}. */
	void show(String href) {
		wanted = href;
		browse();
	}

	/** Shows the pages that hold all the words. */
	void search(String words) {
		search.setText(words);
	}

	private void ready() {
		if (!contents.getControl().isDisposed()) {
			loaded = true;
			filter();
			browse();
		}
	}

	private void browse() {
		if (!loaded) {
			return;
		}
		Page page = wanted.isEmpty() ? pages.first() : pages.page(wanted);
		if (page != null) {
			int anchor = wanted.indexOf('#');
			browser.show(page, anchor < 0 ? "" : wanted.substring(anchor), Themes.dark());
		}
	}

	private void filter() {
		if (loaded) {
			String query = search.getText().strip();
			List<Page> hits = query.isEmpty() ? List.of() : pages.search(query);
			Object input = query.isEmpty() ? pages.tocs() : hits;
			contents.setInput(!query.isEmpty() && hits.isEmpty() ? List.of(NLS.bind(Messages.Help_none, query)) : input);
			contents.expandToLevel(3);
		}
	}

	private void open(Object element) {
		String href = switch (element) {
			case Page page -> page.href();
			case IToc toc -> toc.getTopic(null) == null ? null : toc.getTopic(null).getHref();
			case IHelpResource topic -> topic.getHref();
			case null, default -> null;
		};
		if (href != null && !href.equals(wanted)) {
			show(href);
		}
	}

	/** The browser followed a link: mark its page in the contents. */
	private void reached(String url) {
		Page page = pages.pageAt(url);
		if (page != null) {
			wanted = page.href();
			if (search.getText().isBlank()) {
				for (IToc toc : pages.tocs()) {
					mark(toc.getTopics(), page.href());
				}
			}
		}
	}

	private void mark(ITopic[] topics, String href) {
		for (ITopic topic : topics) {
			if (href.equals(topic.getHref())) {
				contents.setSelection(new StructuredSelection(topic), true);
			}
			mark(topic.getSubtopics(), href);
		}
	}

	private void action(String icon, String label, Runnable run) {
		Action action = new Action(label, Icons.descriptor(icon)) {

			@Override
			public void run() {
				run.run();
			}
		};
		getViewSite().getActionBars().getToolBarManager().add(action);
	}

	@Override
	public void setFocus() {
		search.setFocus();
	}

	private static final class Contents implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object element) {
			return switch (element) {
				case IToc toc -> toc.getTopics();
				case ITopic topic -> topic.getSubtopics();
				default -> new Object[0];
			};
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return getChildren(element).length > 0;
		}
	}

	private static final class Labels extends LabelProvider {

		@Override
		public String getText(Object element) {
			return switch (element) {
				case Page page -> page.label();
				case IHelpResource topic -> topic.getLabel();
				default -> element.toString();
			};
		}

		@Override
		public Image getImage(Object element) {
			return element instanceof String ? null : Icons.image(element instanceof IToc ? "reading" : "file");
		}
	}
}
