package org.akashi.app.tests.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.akashi.app.tests.Widgets;
import org.akashi.app.tests.WorkbenchTest;
import org.akashi.stix.StixReader;
import org.akashi.store.CaseTexts;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.Windows;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The views of the lives of indicators: who is due, what is decided about them, and how their scores fall. */
class LifeViewsTest extends WorkbenchTest {

	private static final String COMMANDS = "org.akashi.indicator.ui.life.";

	@TempDir
	Path folder;

	@BeforeEach
	void openCase() throws Exception {
		showPerspective(Windows.KNOWLEDGE);
		newCase(folder.resolve("c"), "Lives");
		done(ActiveCase.get().edit("Add", edit -> {
			for (int number = 1; number <= 3; number++) {
				edit.add(StixReader.read("{\"type\":\"indicator\",\"spec_version\":\"2.1\",\"id\":\"indicator--00000000-0000-4000-8000-00000000000" + number
						+ "\",\"created\":\"2020-01-01T00:00:00.000Z\",\"modified\":\"2020-01-01T00:00:00.000Z\",\"name\":\"203.0.113." + number
						+ "\",\"pattern\":\"[ipv4-addr:value = '203.0.113." + number + "']\",\"pattern_type\":\"stix\",\"confidence\":80,\"valid_from\":\"2020-01-01T00:00:00Z\"}"));
			}
		}));
		showView(Windows.DUE);
		until("those due", () -> due() != null && due().getItemCount() == 3);
	}

	@Test
	void manyAreExtendedInOneStep() {
		selectAll();
		dialog("Extend", () -> run("extend"), shell -> press(Widgets.button(shell, "Extend")));
		settled();
		until("none due", () -> due().getItemCount() == 0);
		assertEquals("Extend 3 indicators", theCase().history().undoLabel());
		done(ActiveCase.get().undo());
		until("all due again", () -> due().getItemCount() == 3);
	}

	@Test
	void aRevocationNeedsItsReason() {
		due().setSelection(0);
		press(due());
		dialog("Revoke", () -> run("revoke"), shell -> {
			assertFalse(Widgets.button(shell, "Revoke").isEnabled());
			Widgets.all(shell, Text.class).stream().filter(text -> text.isVisible() && text.getEditable()).findFirst().orElseThrow().setText("a customer's server");
			assertTrue(Widgets.button(shell, "Revoke").isEnabled());
			press(Widgets.button(shell, "Revoke"));
		});
		settled();
		until("two left", () -> due().getItemCount() == 2);
		assertTrue(theCase().index().line("indicator--00000000-0000-4000-8000-000000000001").orElseThrow().contains("a customer's server"));
	}

	@Test
	void theLifeOfTheSelectedIndicatorIsTold() throws Exception {
		due().setSelection(1);
		press(due());
		showView(Windows.LIFE);
		until("its name", () -> Widgets.find(window().getShell(), Label.class, label -> label.isVisible() && label.getText().equals("203[.]0[.]113[.]2")) != null);
		assertNotNull(Widgets.find(window().getShell(), Text.class, text -> text.isVisible() && text.getText().startsWith("Expired, score 0: starts at confidence 80; ")));
		Table facts = Widgets.find(window().getShell(), Table.class, table -> table.isVisible() && table.getColumnCount() == 4 && table.getColumn(0).getText().equals("When (UTC)"));
		assertEquals(4, facts.getItemCount());
	}

	@Test
	void aModelThatIsChangedChangesWhoIsDue() {
		dialog("Decay Models", () -> run("models"), shell -> {
			org.eclipse.swt.widgets.List models = Widgets.find(shell, org.eclipse.swt.widgets.List.class, list -> true);
			models.setSelection(models.indexOf("IP addresses"));
			press(models);
			field(shell, "30").setText("36500");
			press(Widgets.button(shell, "Save"));
		});
		settled();
		until("none due", () -> due().getItemCount() == 0);
		assertTrue(theCase().texts(CaseTexts.Kind.SETTING).text("decay").orElseThrow().contains("\"days\": 36500"));
		done(ActiveCase.get().undo());
		until("all due again", () -> due().getItemCount() == 3);
	}

	private static Text field(Shell shell, String value) {
		return Widgets.find(shell, Text.class, text -> text.getEditable() && text.getText().equals(value));
	}

	private static void selectAll() {
		due().selectAll();
		press(due());
	}

	private static void run(String command) {
		try {
			command(COMMANDS + command);
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	private static Table due() {
		return Widgets.find(window().getShell(), Table.class, table -> table.getColumnCount() == 6 && table.getColumn(0).getText().equals("Due"));
	}
}
