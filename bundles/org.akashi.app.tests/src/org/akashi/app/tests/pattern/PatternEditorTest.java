package org.akashi.app.tests.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.akashi.app.tests.Widgets;
import org.akashi.app.tests.WorkbenchTest;
import org.akashi.model.DomainName;
import org.akashi.model.Indicator;
import org.akashi.model.Ipv4Addr;
import org.akashi.model.ModelFactory;
import org.akashi.stix.StixIds;
import org.akashi.stix.StixTypes;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.Navigation;
import org.akashi.ui.Windows;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The editor of patterns and rules, and the builder, as a person uses them. */
class PatternEditorTest extends WorkbenchTest {

	private static final String COMMANDS = "org.akashi.indicator.ui.";

	@TempDir
	Path folder;

	@BeforeEach
	void openCase() throws Exception {
		showPerspective(Windows.KNOWLEDGE);
		newCase(folder.resolve("c"), "Patterns");
	}

	private static String indicator(String type, String pattern) {
		Indicator indicator = (Indicator) StixTypes.create("indicator");
		indicator.setName("Pattern under test");
		indicator.setPatternType(type);
		indicator.setPattern(pattern);
		indicator.setValidFrom("2026-01-01T00:00:00Z");
		done(ActiveCase.get().edit("New", edit -> edit.add(indicator)));
		return indicator.getId();
	}

	private static String domain(String value) {
		DomainName domain = ModelFactory.eINSTANCE.createDomainName();
		domain.setSpecVersion("2.1");
		domain.setValue(value);
		domain.setId(StixIds.deterministic(domain));
		done(ActiveCase.get().edit("New", edit -> edit.add(domain)));
		return domain.getId();
	}

	private static IEditorPart open(String id) {
		Navigation.run(COMMANDS + "openPattern", Map.of(Navigation.ID, id));
		return appears("the editor of the pattern", () -> {
			IEditorPart editor = page().getActiveEditor();
			return editor != null && editor.getEditorSite().getId().equals(COMMANDS + "patternEditor") && text() != null ? editor : null;
		});
	}

	private static Composite area() {
		return window().getShell();
	}

	private static StyledText text() {
		return Widgets.find(area(), StyledText.class, each -> each.isVisible() && each.getEditable());
	}

	/** What stands in the editor; nothing while it reads. */
	private static String shown() {
		StyledText text = text();
		return text == null ? "" : text.getText();
	}

	private static boolean shows(String pattern) {
		return shown().equals(pattern);
	}

	private static Table table(String column) {
		return Widgets.find(area(), Table.class, table -> table.getColumnCount() > 2 && table.getColumn(2).getText().equals(column));
	}

	private static void write(String text) {
		until("the text", () -> text() != null);
		text().setText(text);
		pump();
	}

	private static String pattern(String id) {
		return ((Indicator) theCase().index().find(id).orElseThrow()).getPattern();
	}

	@Test
	void whatIsTypedIsCheckedAndBecomesOneStepThatCanBeUndone() {
		String id = indicator("stix", "[file:name = 'a.exe']");
		open(id);
		until("the pattern", () -> shows("[file:name = 'a.exe']"));
		write("[file:name = a.exe]");
		until("the error", () -> table("Problem") != null && table("Problem").getItemCount() == 1);
		assertEquals("1:14", table("Problem").getItem(0).getText(1));
		assertEquals("Quote the text", table("Problem").getItem(0).getText(3));
		write("[file:name = 'b.exe' AND file:size > 5]");
		until("no error", () -> table("Problem").getItemCount() == 0);
		until("outline", () -> Widgets.find(area(), Tree.class, tree -> tree.isVisible() && tree.getItemCount() == 1 && tree.getItem(0).getItemCount() == 3) != null);
		leave(text());
		settled();
		assertEquals("[file:name = 'b.exe' AND file:size > 5]", pattern(id));
		done(ActiveCase.get().undo());
		assertEquals("[file:name = 'a.exe']", pattern(id));
		until("the old text", () -> shows("[file:name = 'a.exe']"));
	}

	@Test
	void thePatternIsLaidOutAndBroughtIntoItsOneForm() throws Exception {
		open(indicator("stix", "[file:name=='b' OR file:name  =  'a' OR file:name = 'a']"));
		until("the pattern", () -> shown().startsWith("[file:name=="));
		page().activate(page().getActiveEditor());
		command(COMMANDS + "format");
		until("layout", () -> shows("[file:name = 'b' OR file:name = 'a' OR file:name = 'a']"));
		command(COMMANDS + "canonical");
		until("canonical form", () -> shows("[file:name IN ('a', 'b')]"));
	}

	@Test
	void whatItWouldMatchLeadsToTheObject() throws Exception {
		String domain = domain("c2.example.com");
		open(indicator("stix", "[domain-name:value LIKE '%.example.com']"));
		until("the pattern", () -> shown().startsWith("[domain"));
		page().activate(page().getActiveEditor());
		command(COMMANDS + "match");
		until("the hit", () -> table("Where") != null && table("Where").getItemCount() == 1);
		assertEquals("c2.example.com", table("Where").getItem(0).getText(1));
		table("Where").setSelection(0);
		table("Where").notifyListeners(org.eclipse.swt.SWT.DefaultSelection, new org.eclipse.swt.widgets.Event());
		until("the object", () -> page().getActiveEditor().getEditorSite().getId().equals(Windows.OBJECT_EDITOR));
		assertTrue(page().getActiveEditor().getEditorInput().getToolTipText().contains(domain));
	}

	@Test
	void aRuleIsCheckedInItsLanguage() {
		open(indicator("suricata", "alert tcp any any -> any any (msg:\"x\";)"));
		until("the missing number", () -> table("Problem") != null && table("Problem").getItemCount() == 1);
		assertEquals("Insert sid", table("Problem").getItem(0).getText(3));
		Combo languages = Widgets.find(area(), Combo.class, combo -> combo.isVisible() && List.of(combo.getItems()).contains("Sigma"));
		assertEquals("Suricata", languages.getText());
	}

	@Test
	void observablesAreJoinedToOneIndicatorBasedOnThem() throws Exception {
		String domain = domain("c2.example.com");
		Ipv4Addr address = ModelFactory.eINSTANCE.createIpv4Addr();
		address.setSpecVersion("2.1");
		address.setValue("198.51.100.7");
		address.setId(StixIds.deterministic(address));
		done(ActiveCase.get().edit("New", edit -> edit.add(address)));
		Shell shown = showKnowledge();
		until("the domain", () -> selectRow(Widgets.find(shown, Tree.class, PatternEditorTest::isKnowledge), "c2.example.com", "198.51.100.7"));
		dialog("Make an indicator", () -> run(COMMANDS + "buildPattern"), shell -> {
			press(Widgets.button(shell, "Each an observation of its own"));
			Combo between = Widgets.find(shell, Combo.class, combo -> List.of(combo.getItems()).contains("FOLLOWEDBY – in this order"));
			between.select(2);
			press(between);
			Widgets.find(shell, Text.class, text -> text.isVisible() && text.getText().contains("c2.example.com")).setText("Both in a row");
			assertTrue(Widgets.find(shell, StyledText.class, Control::isVisible).getText().contains("FOLLOWEDBY"));
			press(Widgets.button(shell, "Create"));
		});
		settled();
		until("the indicator", () -> theCase().index().count("indicator") == 1);
		String id = theCase().index().ofType("indicator").getFirst().id();
		assertEquals(List.of(domain, address.getId()).stream().sorted().toList(),
				theCase().index().outgoing(id).stream().filter(each -> each.kind().equals("based-on")).map(each -> each.target()).sorted().toList());
		until("its editor", () -> page().getActiveEditor() != null && page().getActiveEditor().getTitle().equals("Both in a row"));
	}

	private static Shell showKnowledge() throws Exception {
		page().activate(page().showView(Windows.TREE));
		pump();
		return window().getShell();
	}

	/** The help may be open, and has a tree, too. */
	private static boolean isKnowledge(Tree tree) {
		return tree.isVisible() && Widgets.row(tree, "Domain names (1)") != null;
	}

	/** Opens all and selects rows; whether they were there. */
	private static boolean selectRow(Tree tree, String... names) {
		if (tree == null || tree.isDisposed()) {
			return false;
		}
		for (var item : tree.getItems()) {
			if (!item.getExpanded()) {
				item.setExpanded(true);
				var event = new org.eclipse.swt.widgets.Event();
				event.item = item;
				tree.notifyListeners(org.eclipse.swt.SWT.Expand, event);
				pump();
			}
		}
		var rows = java.util.Arrays.stream(names).map(name -> Widgets.row(tree, name)).toList();
		if (rows.contains(null)) {
			return false;
		}
		tree.setSelection(rows.toArray(org.eclipse.swt.widgets.TreeItem[]::new));
		var event = new org.eclipse.swt.widgets.Event();
		event.item = rows.getFirst();
		tree.notifyListeners(org.eclipse.swt.SWT.Selection, event);
		pump();
		return true;
	}

	private static void run(String command) {
		try {
			command(command);
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void theFormLeadsToThePattern() {
		String id = indicator("stix", "[file:name = 'a.exe']");
		Navigation.openObject(id);
		until("the form", () -> page().getActiveEditor() != null && page().getActiveEditor().getEditorSite().getId().equals(Windows.OBJECT_EDITOR));
		until("the command in the form's head", () -> Widgets.all(window().getShell(), org.eclipse.swt.widgets.ToolBar.class).stream().filter(Control::isVisible)
				.flatMap(bar -> java.util.Arrays.stream(bar.getItems())).anyMatch(item -> Widgets.plain(item.getText()).equals("Open Pattern")));
	}
}
