package org.akashi.graph.ui.internal.editor;

import java.util.List;
import java.util.Set;

import org.akashi.graph.GraphFilter;
import org.akashi.graph.ui.internal.Messages;
import org.akashi.graph.ui.internal.canvas.Glide;
import org.akashi.graph.ui.internal.canvas.GraphCanvas;
import org.akashi.graph.ui.internal.canvas.Marks;
import org.akashi.graph.ui.internal.canvas.Minimap;
import org.akashi.graph.ui.internal.canvas.Scene;
import org.akashi.graph.ui.internal.edit.DiagramSelection;
import org.akashi.graph.ui.internal.edit.DiagramSession;
import org.akashi.graph.ui.internal.edit.DiagramState;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.CopiedObjects;
import org.akashi.ui.Drawing;
import org.akashi.ui.EmptyState;
import org.akashi.ui.Navigation;
import org.akashi.ui.ObjectClipboard;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.IMenuService;
import org.eclipse.ui.part.EditorPart;

/** The editor of a diagram: palette, canvas with minimap, the table that says the same, and what is under way. */
public final class DiagramEditor extends EditorPart {

	private static final String TABLE = "table";
	/** Points of width from which on there is room for the table beside the drawing. */
	private static final int WIDE = 1000;

	private final DiagramSelection selection = new DiagramSelection();
	private final SelectionPublisher publisher = new SelectionPublisher();
	private final IPropertyChangeListener themeChanged = event -> lookAgain();
	private DiagramSession session;
	private GraphCanvas canvas;
	private Glide glide;
	private Minimap minimap;
	private MirrorTable table;
	private PaletteBar palette;
	private StatusBar status;
	private SashForm sash;
	private Composite stack;
	private EmptyState empty;
	private EmptyState unshown;
	private CanvasAccessible accessible;
	private Drafting drafting;
	private Arranging arranging;
	private Exploring exploring;
	private Exporting exporting;
	private boolean fitted;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof DiagramInput)) {
			throw new PartInitException("This editor opens diagrams of a case, not " + input);
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		site.setSelectionProvider(publisher);
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(area);
		Composite top = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 0).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(SWT.DEFAULT, 34).applyTo(top);
		session = new DiagramSession(parent.getDisplay(), getEditorInput().getName(), this::show);
		palette = new PaletteBar(area, type -> drafting.createInMiddle(type));
		GridDataFactory.fillDefaults().grab(false, true).applyTo(palette.control());
		sash = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		stack = new Composite(sash, SWT.NONE);
		stack.setLayout(new StackLayout());
		canvas = new GraphCanvas(stack, Look.now());
		((StackLayout) stack.getLayout()).topControl = canvas;
		glide = new Glide(canvas);
		minimap = new Minimap(canvas, Look.now().inks());
		table = new MirrorTable(sash, selection, this::open);
		sash.setWeights(66, 34);
		sash.setMaximizedControl(stack);
		sash.getDisplay().asyncExec(() -> {
			if (!sash.isDisposed()) {
				arrangeTable();
			}
		});
		status = new StatusBar(area, canvas, this::showAll);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(status.control());
		accessible = new CanvasAccessible(canvas, selection);
		drafting = new Drafting(canvas, session, selection);
		arranging = new Arranging(canvas, session, selection, status);
		exploring = new Exploring(canvas, session, selection);
		exporting = new Exporting(canvas, session);
		canvas.addListener(SWT.Resize, event -> placeEmpty());
		sayReading();
		PointerTool pointer = new PointerTool(canvas, session, selection, drafting::connect, this::open);
		new KeyTool(canvas, session, selection, pointer, this::open);
		new CanvasDrop(canvas, (type, place) -> drafting.create(type, place[0], place[1]), this::dropped);
		selection.onChange(this::selected);
		publisher.onSet(selection::set);
		EditorCommands.install(this);
		// After the drawing is there: its many pictures take a moment.
		parent.getDisplay().asyncExec(() -> createToolBar(top));
		PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeChanged);
	}

	private void createToolBar(Composite top) {
		if (top.isDisposed()) {
			return;
		}
		ToolBarManager bar = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
		IMenuService menus = getSite().getService(IMenuService.class);
		menus.populateContributionManager(bar, "toolbar:org.akashi.graph.ui.editorBar");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.createControl(top));
		((org.eclipse.swt.layout.GridData) top.getLayoutData()).heightHint = SWT.DEFAULT;
		top.requestLayout();
		top.addListener(SWT.Dispose, event -> {
			menus.releaseContributions(bar);
			bar.dispose();
		});
	}

	/** Made when there is nothing to see, not before: most diagrams never need it. */
	private void createEmpty() {
		if (empty != null) {
			return;
		}
		empty = new EmptyState(canvas, Messages.Empty_title, Messages.Empty_hint);
		empty.addAction(Messages.Empty_insert, "search", exploring::insert);
		empty.addAction(Messages.Empty_create, "intrusion-set", () -> drafting.createInMiddle("intrusion-set"));
		unshown = new EmptyState(canvas, Messages.Empty_noCase, Messages.Empty_noCaseHint);
		empty.setVisible(false);
		unshown.setVisible(false);
	}

	/** Only what takes a while to read says so. */
	private void sayReading() {
		canvas.getDisplay().timerExec(400, () -> {
			if (!canvas.isDisposed() && session.state() == null && ActiveCase.get().current().isPresent()) {
				createEmpty();
				unshown.setTexts(Messages.Diagram_reading + "…", "");
				placeEmpty();
				unshown.setVisible(true);
			}
		});
	}

	private void placeEmpty() {
		if (empty == null) {
			return;
		}
		var room = canvas.getSize();
		for (EmptyState each : List.of(empty, unshown)) {
			var wish = each.computeSize(SWT.DEFAULT, SWT.DEFAULT);
			each.setBounds((room.x - wish.x) / 2, (room.y - wish.y) / 2, wish.x, wish.y);
		}
	}

	private void show(DiagramState state) {
		if (canvas == null || canvas.isDisposed()) {
			return;
		}
		Scene scene = state == null ? Scene.EMPTY : state.scene();
		glide.show(scene);
		table.show(scene);
		accessible.show(scene);
		status.show(state);
		selection.retain(id -> scene.card(id) >= 0 || scene.line(id) >= 0);
		publisher.publish(scene, selection.ids());
		showEmpty(state);
		boolean laidOut = arranging.hasLaidOut();
		if ((!fitted || laidOut) && scene.cards() > 1 && canvas.getSize().x > 0) {
			canvas.look(glide.fitting());
			fitted = true;
		}
		minimap.appear();
	}

	private void showEmpty(DiagramState state) {
		boolean nothing = state == null || state.scene().cards() == 0;
		if (nothing) {
			createEmpty();
		} else if (empty == null) {
			return;
		}
		boolean unseen = state == null || !state.fault().isEmpty() || state.graph().nodeCount() > 0;
		if (state == null) {
			unshown.setTexts(Messages.Empty_noCase, Messages.Empty_noCaseHint);
		} else if (!state.fault().isEmpty()) {
			unshown.setTexts(Messages.Empty_gone, state.fault().equals("gone") ? Messages.Empty_goneHint : state.fault());
		} else {
			unshown.setTexts(Messages.Empty_filtered, Messages.Empty_filteredHint);
		}
		if (nothing) {
			placeEmpty();
		}
		empty.setVisible(nothing && !unseen);
		unshown.setVisible(nothing && unseen);
	}

	private void selected() {
		Marks marks = canvas.marks();
		canvas.mark(new Marks(Set.copyOf(selection.ids()), selection.focus(), marks.hover(), selection.isEmpty() ? Set.of() : marks.path(),
				marks.hits()));
		publisher.publish(canvas.scene(), selection.ids());
	}

	private void lookAgain() {
		if (!canvas.isDisposed()) {
			canvas.setStyle(Look.now());
			minimap.setInks(Look.now().inks());
		}
	}

	/** Opens the editors of what is selected. */
	void open() {
		selection.ids().stream().filter(id -> id.contains("--")).limit(5).forEach(Navigation::openObject);
	}

	private void showAll() {
		session.edit(Messages.Edit_showAll, diagram -> diagram.filtered(GraphFilter.NONE));
	}

	private void dropped(CopiedObjects objects, double[] place) {
		ObjectClipboard.paste(objects, ids -> exploring.add(ids, NLS.bind(Messages.Edit_add, ids.size()), place));
	}

	/** Copies the selected objects. */
	void copy() {
		List<String> ids = session.objects(selection.ids());
		if (!ids.isEmpty()) {
			ObjectClipboard.copy(ids);
		}
	}

	/** Brings what was copied into the case and into the drawing. */
	void paste() {
		CopiedObjects copied = ObjectClipboard.content();
		if (copied != null && session.writable()) {
			var size = canvas.getSize();
			dropped(copied, new double[] { canvas.viewport().worldX(size.x / 2.0), canvas.viewport().worldY(size.y / 2.0) });
		}
	}

	/** Selects all cards. */
	void selectAll() {
		Scene scene = canvas.scene();
		selection.set(java.util.stream.IntStream.range(0, scene.cards()).mapToObj(scene::id).toList());
	}

	/** Shows or hides the table. */
	public void toggleTable() {
		boolean shown = sash.getMaximizedControl() == null;
		sash.setMaximizedControl(shown ? stack : null);
		settings().putBoolean(TABLE, !shown);
	}

	private static IEclipsePreferences settings() {
		return InstanceScope.INSTANCE.getNode("org.akashi.graph.ui");
	}

	/** Until somebody has chosen, the table is shown where the drawing has room enough beside it. */
	private void arrangeTable() {
		boolean wide = sash.getSize().x > WIDE;
		sash.setMaximizedControl(settings().getBoolean(TABLE, wide) ? null : stack);
	}

	/** Shows or hides the overview. */
	public void toggleMinimap() {
		minimap.toggle();
	}

	/** Shows or hides the palette. */
	public void togglePalette() {
		boolean shown = !palette.control().isVisible();
		palette.control().setVisible(shown);
		((org.eclipse.swt.layout.GridData) palette.control().getLayoutData()).exclude = !shown;
		palette.control().getParent().layout();
	}

	/** Opens what is seen to choice. */
	public void filter() {
		if (session.state() != null) {
			new FilterPopup(getSite().getShell(), session).open();
		}
	}

	/** The canvas. */
	public GraphCanvas canvas() {
		return canvas;
	}

	/** The open diagram. */
	public DiagramSession session() {
		return session;
	}

	/** What is selected. */
	public DiagramSelection selection() {
		return selection;
	}

	Drafting drafting() {
		return drafting;
	}

	Arranging arranging() {
		return arranging;
	}

	Exploring exploring() {
		return exploring;
	}

	Exporting exporting() {
		return exporting;
	}

	/** The diagram has another name now. */
	public void renamed(String name) {
		setInput(new DiagramInput(name));
		setPartName(name);
		session.follow(name);
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == Drawing.class && canvas != null && canvas.scene().cards() > 0 ? type.cast(exporting) : super.getAdapter(type);
	}

	@Override
	public void setFocus() {
		canvas.forceFocus();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		ActiveCase.get().save();
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("A diagram is saved with its case");
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void dispose() {
		PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeChanged);
		if (session != null) {
			session.dispose();
		}
		super.dispose();
	}
}
