package org.akashi.app.tests.taxii;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.akashi.app.tests.Widgets;
import org.akashi.app.tests.WorkbenchTest;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Collections into a case and a case to a collection, as the analyst does it. */
class TaxiiTest extends WorkbenchTest {

	private static final String INDICATOR = "{\"type\":\"indicator\",\"spec_version\":\"2.1\",\"id\":\"indicator--00000000-0000-4000-8000-000000000001\","
			+ "\"created\":\"2026-01-02T03:04:05.000Z\",\"modified\":\"2026-01-02T03:04:05.000Z\",\"name\":\"kettle.example.net\","
			+ "\"pattern\":\"[domain-name:value = 'kettle.example.net']\",\"pattern_type\":\"stix\",\"valid_from\":\"2026-01-02T03:04:05Z\"}";

	@TempDir
	Path folder;
	private SmallTaxii server;

	@BeforeEach
	void start() throws Exception {
		server = new SmallTaxii(INDICATOR);
		IEclipsePreferences servers = (IEclipsePreferences) InstanceScope.INSTANCE.getNode("org.akashi.taxii.ui").node("servers").node("test");
		servers.put("name", "Small");
		servers.put("url", server.url());
		servers.put("kind", "NONE");
		newCase(folder.resolve("lantern"), "Lantern");
	}

	@AfterEach
	void stop() throws Exception {
		InstanceScope.INSTANCE.getNode("org.akashi.taxii.ui").node("servers").node("test").removeNode();
		server.close();
	}

	/** Chooses the row of a table as a click does. */
	private static void choose(Table table, int row) {
		table.setSelection(row);
		Event event = new Event();
		event.item = table.getItem(row);
		table.notifyListeners(SWT.Selection, event);
	}

	private static void open(String command) {
		Display.getCurrent().asyncExec(() -> {
			try {
				command(command);
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		});
		pump();
	}

	private static Table table(Shell shell) {
		return Widgets.find(shell, Table.class, any -> any.isVisible());
	}

	@Test
	void aCollectionComesIntoTheCaseAsOneStep() {
		dialog("Get from TAXII", () -> open("org.akashi.taxii.ui.pullCommand"), shell -> {
			until("collections", () -> table(shell).getItemCount() == 2);
			Button get = Widgets.button(shell, "Get");
			assertFalse(get.isEnabled());
			choose(table(shell), 1);
			assertFalse(get.isEnabled(), "a collection that can't be read");
			assertEquals("none", table(shell).getItem(1).getText(1));
			choose(table(shell), 0);
			assertTrue(get.isEnabled());
			press(get);
		});
		until("the object", () -> theCase().index().count("indicator") == 1);
		settled();
		assertTrue(theCase().history().undoLabel().contains("Feed"), theCase().history().undoLabel());
	}

	@Test
	void aCaseIsSentToAnAudienceThatMustBeChosen() {
		String malware = addMalware("Tin Kettle");
		dialog("Send to TAXII", () -> open("org.akashi.taxii.ui.pushCommand"), shell -> {
			until("collections", () -> table(shell).getItemCount() == 2);
			choose(table(shell), 0);
			press(Widgets.button(shell, "Next >"));
			pump();
			Button send = Widgets.button(shell, "Send");
			assertFalse(send.isEnabled(), "nobody sends everything by leaving a field as it is");
			Combo audience = Widgets.find(shell, Combo.class, any -> any.isVisible());
			assertEquals(-1, audience.getSelectionIndex());
			audience.select(audience.indexOf("TLP:GREEN"));
			press(audience);
			until("preview", () -> table(shell).getItemCount() > 0 && send.isEnabled());
			assertEquals("Malware", table(shell).getItem(0).getText(0));
			dialog("Send to TAXII", () -> press(send), result -> {
				until("result", () -> table(result) != null && table(result).getColumn(1).getText().equals("Outcome"));
				assertEquals(List.of("Tin Kettle", "✗ failed", "No kettles here"),
						List.of(table(result).getItem(0).getText(0), table(result).getItem(0).getText(1), table(result).getItem(0).getText(2)));
				press(Widgets.button(result, "OK"));
			});
		});
		assertEquals(1, server.envelopes.size());
		assertTrue(server.envelopes.getFirst().contains(malware));
	}

	@Test
	void theServersPageTestsTheConnection() {
		dialog("Preferences", () -> {
			PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(window().getShell(), "org.akashi.taxii.ui.servers", null, null);
			Display.getCurrent().asyncExec(dialog::open);
			pump();
		}, shell -> {
			Table servers = Widgets.find(shell, Table.class, any -> any.isVisible() && any.getColumn(1).getText().equals("Address"));
			assertEquals("Small", servers.getItem(0).getText(0));
			choose(servers, 0);
			press(Widgets.button(shell, "Test connection"));
			Table collections = Widgets.find(shell, Table.class, any -> any.isVisible() && any.getColumn(1).getText().equals("Rights"));
			until("collections", () -> collections.getItemCount() == 2);
			assertEquals("read, write", collections.getItem(0).getText(1));
			shell.close();
		});
	}
}
