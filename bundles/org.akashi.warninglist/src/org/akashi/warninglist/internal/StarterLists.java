package org.akashi.warninglist.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.akashi.warninglist.MatchType;
import org.akashi.warninglist.WarningList;

/** The lists that ship: facts in the table starter-lists.tsv, which releng/warning-lists/build makes and tells the sources of. */
public final class StarterLists {

	private StarterLists() {
	}

	/** Reads the table: a line a list with id, version, type, category, attributes, origin, name, description, entries. */
	public static List<WarningList> read() {
		try (InputStream in = StarterLists.class.getResourceAsStream("starter-lists.tsv")) {
			if (in == null) {
				throw new IllegalStateException("The bundle lacks its table starter-lists.tsv");
			}
			List<WarningList> lists = new ArrayList<>();
			BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (!line.startsWith("#")) {
					lists.add(list(line.split("\t")));
				}
			}
			return lists;
		} catch (IOException e) {
			throw new UncheckedIOException("Cannot read the table starter-lists.tsv", e);
		}
	}

	private static WarningList list(String[] cells) {
		return new WarningList(cells[0], cells[6], Long.parseLong(cells[1]), cells[7], MatchType.of(cells[2]).orElseThrow(),
				WarningList.Category.valueOf(cells[3].toUpperCase(Locale.ROOT)), Set.of(cells[4].split(",")),
				Arrays.asList(cells[8].split(" ")), Map.of(), cells[5]);
	}
}
