package org.akashi.app.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.akashi.app.tests.Widgets;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.CaseWarnings;
import org.akashi.ui.Windows;
import org.akashi.warninglist.WarningException;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.Test;

/** What the queue and the details say of values that stand on warning lists. */
class WarningHitsTest extends ReviewWindows {

	private static final String TEST_FILE = "44d88612fea8a8f36de82e1278abb02f";
	private static final String WHY = "List of hashes for EICAR test virus (version 2): " + TEST_FILE + " is an entry";

	private static Label reason(String text) {
		return Widgets.find(area(Windows.DETAILS), Label.class, label -> label.isVisible() && label.getText().equals(text));
	}

	private static Link link() {
		return Widgets.find(area(Windows.DETAILS), Link.class, link -> link.isVisible() && link.getText().contains("Not a false positive here"));
	}

	@Test
	void theQueueNamesTheListAndTheDetailsSayWhy() throws Exception {
		importReport();
		until("the badge", () -> row(TEST_FILE) != null && row(TEST_FILE).getText(2).endsWith("on warning list eicar.com"));
		assertNotNull(row(TEST_FILE).getImage(2));
		assertEquals("new", row("185.12.45.78").getText(2));
		assertNull(row("185.12.45.78").getImage(2));
		select(row(TEST_FILE));
		until("the reason", () -> reason(WHY) != null);
		assertNotNull(link());
	}

	@Test
	void whatDoesNotCountHereHasNoBadgeButItsReason() throws Exception {
		importReport();
		select(row(TEST_FILE));
		until("the reason", () -> reason(WHY) != null);
		done(CaseWarnings.get().except("Except", WarningException.ofValue(new Observable(ObservableType.MD5, TEST_FILE), "", "used as a probe", "mika", CaseWarnings.now())));
		until("no badge", () -> !row(TEST_FILE).getText(2).contains("warning list"));
		until("its reason", () -> reason(WHY + " — doesn't count here: used as a probe (mika)") != null);
		assertNull(link());
		done(ActiveCase.get().undo());
		until("the badge again", () -> row(TEST_FILE).getText(2).endsWith("on warning list eicar.com"));
	}
}
