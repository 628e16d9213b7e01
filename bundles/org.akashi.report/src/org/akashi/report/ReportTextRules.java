package org.akashi.report;

import java.util.ArrayList;
import java.util.List;

/** The rules that every {@link ReportText} keeps. {@link ReportReaders} checks them, for a reader may be anybody's. */
public final class ReportTextRules {

	private static final int ENOUGH = 20;

	private ReportTextRules() {
	}

	/**
	 * What is wrong with the text: blocks and links out of order, overlapping or outside the text, line breaks other
	 * than {@code \n}, anything but white space between two blocks, offsets and joints that do not rise. Takes linear time.
	 *
	 * @return one short English sentence a fault, at most 20; empty when all is well
	 */
	public static List<String> violations(ReportText report) {
		List<String> faults = new ArrayList<>();
		if (report.text().indexOf('\r') >= 0) {
			faults.add("The text has a carriage return at " + report.text().indexOf('\r') + ".");
		}
		blocks(report, faults);
		links(report, faults);
		ReportText.OffsetPair last = null;
		for (ReportText.OffsetPair pair : report.originalOffsets()) {
			if (pair.text() < 0 || pair.text() > report.text().length() || pair.original() < 0
					|| last != null && (pair.text() <= last.text() || pair.original() <= last.original())) {
				add(faults, "The offset pair " + pair + " after " + last + " does not rise.");
			}
			last = pair;
		}
		int joint = 0;
		for (int next : report.joints()) {
			if (next <= joint || next >= report.text().length()) {
				add(faults, "The joint at " + next + " does not rise or lies outside the text.");
			}
			joint = next;
		}
		return faults;
	}

	private static void blocks(ReportText report, List<String> faults) {
		String text = report.text();
		int end = 0;
		int number = 0;
		for (Block block : report.blocks()) {
			if (block.start() < end || block.end() <= block.start() || block.end() > text.length()) {
				add(faults, "The block " + block + " is empty, overlaps or lies outside the text.");
				return;
			}
			checkGap(text, end, block.start(), number > 0, faults);
			if (block.place().block() != number) {
				add(faults, "The block " + block + " should have the number " + number + ".");
			}
			end = block.end();
			number++;
		}
		checkGap(text, end, text.length(), false, faults);
	}

	private static void checkGap(String text, int start, int end, boolean between, List<String> faults) {
		boolean separated = !between;
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\uFEFF' && c != '\u200B' && c != 0) {
				add(faults, "The character " + Integer.toHexString(c) + " at " + i + " is in no block.");
				return;
			}
			separated |= c == '\n' || c == '\t';
		}
		if (!separated) {
			add(faults, "Nothing separates the blocks at " + start + ".");
		}
	}

	private static void links(ReportText report, List<String> faults) {
		int end = 0;
		for (Link link : report.links()) {
			if (link.start() < end || link.end() <= link.start() || link.end() > report.text().length()) {
				add(faults, "The link " + link + " is empty, overlaps or lies outside the text.");
			}
			end = link.end();
		}
	}

	private static void add(List<String> faults, String fault) {
		if (faults.size() < ENOUGH) {
			faults.add(fault);
		}
	}
}
