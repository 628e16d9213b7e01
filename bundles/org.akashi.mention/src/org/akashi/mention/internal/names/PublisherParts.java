package org.akashi.mention.internal.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.mention.MentionTypes;
import org.akashi.mention.Role;
import org.akashi.report.Block;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportText;

/** Tells what a report says about its publisher from what it says about the attack. One instance a text. */
final class PublisherParts {

	private static final int HEAD = 300;
	private static final int LONGEST_HEADING = 80;
	/** After the publisher's own part a list of indicators may follow. */
	private static final String[] AFTERWARDS = { "indicator of compromise", "indicators of compromise", "ioc", "appendix", "侵害指標", "付録",
			"インジケータ" };
	private static final String[] REFERENCES = { "references", "sources", "further reading", "related articles", "参考文献", "参考資料", "参考情報", "関連記事",
			"出典" };

	private final ReportText report;
	private final Set<String> publishers = new HashSet<>();
	private int aboutFrom = Integer.MAX_VALUE;
	private int aboutTo = Integer.MAX_VALUE;
	private int referencesFrom = Integer.MAX_VALUE;
	private int referencesTo = Integer.MAX_VALUE;

	PublisherParts(ReportText report, List<NameFind> finds) {
		this.report = report;
		ReportMetadata about = report.metadata();
		String said = Folding.fold(about.publisher() + " " + about.author());
		Map<String, Integer> counts = new HashMap<>();
		for (NameFind find : finds) {
			if (find.type().equals(MentionTypes.ORGANIZATION) && OrganizationNames.isVendor(find.entity())) {
				counts.merge(find.entity(), 1, Integer::sum);
				if (find.start() < HEAD || said.length() > 1 && said.contains(Folding.fold(find.value()))) {
					publishers.add(find.entity());
				}
			}
		}
		counts.entrySet().stream().filter(entry -> entry.getValue() >= 5).max(Map.Entry.comparingByValue())
				.ifPresent(entry -> publishers.add(entry.getKey()));
		finds.forEach(this::heading);
		if (aboutFrom < Integer.MAX_VALUE) {
			aboutTo = afterwards(aboutFrom);
		}
		int[] references = line(report.text().length() / 2, REFERENCES, true);
		if (references != null) {
			referencesFrom = references[0];
			referencesTo = afterwards(references[1]);
		}
	}

	private int afterwards(int from) {
		int[] next = line(from, AFTERWARDS, false);
		return next == null ? report.text().length() : next[0];
	}

	/** The first line from an offset on that begins with a heading, after at most five signs; alone in its line if asked. */
	private int[] line(int from, String[] headings, boolean alone) {
		String text = report.text();
		int start = from == 0 || text.charAt(from - 1) == '\n' ? from : text.indexOf('\n', from) + 1;
		while (start > 0 && start < text.length() || start == 0 && from == 0 && !text.isEmpty()) {
			int word = start;
			while (word < text.length() && word - start < 6 && text.charAt(word) != '\n' && !Character.isLetter(text.charAt(word))) {
				word++;
			}
			if (word - start < 6 && word < text.length()) {
				for (String heading : headings) {
					if (mayBegin(text.charAt(word), heading.charAt(0)) && text.regionMatches(true, word, heading, 0, heading.length())
							&& (!alone || endsLine(word + heading.length()))) {
						return new int[] { start, word + heading.length() };
					}
				}
			}
			int next = text.indexOf('\n', start);
			if (next < 0) {
				return null;
			}
			start = next + 1;
		}
		return null;
	}

	/** Whether the letter of a text may be the first of a heading, in either case. */
	private static boolean mayBegin(char letter, char heading) {
		return letter >= 128 || (letter | 0x20) == heading;
	}

	private boolean endsLine(int offset) {
		String text = report.text();
		int i = offset;
		while (i < text.length() && i - offset < 6 && text.charAt(i) != '\n' && !Character.isLetter(text.charAt(i))) {
			i++;
		}
		return i == text.length() || text.charAt(i) == '\n';
	}

	/** "About X" or Xについて in a line of its own, in the second half, begins what the publisher says about itself. */
	private void heading(NameFind find) {
		String text = report.text();
		if (find.start() >= aboutFrom || find.start() < text.length() / 2
				|| !find.type().equals(MentionTypes.ORGANIZATION) || !OrganizationNames.isVendor(find.entity())) {
			return;
		}
		int from = find.start();
		while (from > 0 && find.start() - from < LONGEST_HEADING && text.charAt(from - 1) != '\n') {
			from--;
		}
		int to = text.indexOf('\n', find.end(), Math.min(text.length(), find.end() + LONGEST_HEADING));
		to = to < 0 ? Math.min(text.length(), find.end() + LONGEST_HEADING) : to;
		if (to - from > LONGEST_HEADING) {
			return;
		}
		String line = text.substring(from, to).strip();
		if (line.matches("(?i)\\W{0,6}about\\b.*") || line.endsWith("について") || line.endsWith("について：")) {
			aboutFrom = from;
		}
	}

	/** What a find is there for. */
	Role role(NameFind find) {
		if (find.start() >= aboutFrom && find.start() < aboutTo || inBoilerplate(find.start())
				|| isTrademarkNote(find)) {
			return Role.PUBLISHER;
		}
		if (find.start() >= referencesFrom && find.start() < referencesTo) {
			return Role.REFERENCE;
		}
		if (find.type().equals(MentionTypes.ORGANIZATION)) {
			return publishers.contains(find.entity()) ? Role.PUBLISHER
					: OrganizationNames.isVendor(find.entity()) ? Role.REFERENCE : Role.SUBJECT;
		}
		boolean place = find.type().equals(MentionTypes.COUNTRY) || find.type().equals(MentionTypes.REGION);
		return place && besideSeat(find.start()) ? Role.PUBLISHER : Role.SUBJECT;
	}

	private boolean isTrademarkNote(NameFind find) {
		String text = report.text();
		int limit = Math.min(text.length(), find.end() + 80);
		for (String word : new String[] { "商標", "trademark" }) {
			int at = text.indexOf(word, find.end(), limit);
			if (at >= 0 && text.indexOf('。', find.end(), at) < 0) {
				return true;
			}
		}
		return false;
	}

	private boolean inBoilerplate(int offset) {
		return report.blockAt(offset).map(Block::boilerplate).orElse(false);
	}

	/** 本社:米国…, headquartered in …: where a company sits is no target. */
	private boolean besideSeat(int offset) {
		String text = report.text();
		return text.indexOf("本社", Math.max(0, offset - 11), offset) >= 0
				|| text.indexOf("quartered in ", Math.max(0, offset - 21), offset) >= 0;
	}
}
