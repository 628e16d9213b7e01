package org.akashi.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.akashi.exchange.internal.table.Table;
import org.eclipse.core.runtime.CoreException;

/**
 * What a table looks like and what its columns seem to mean, for showing and editing a mapping.
 *
 * @param charset   name of the charset
 * @param separator between cells
 * @param headed    whether the first row names the columns
 * @param header    names of the columns; numbers where there is no header
 * @param rows      the first rows below the header
 * @param mapping   for this header: the first of those remembered that fits, else guessed; each column has a role
 * @param known     whether the mapping was remembered
 */
public record TablePreview(String charset, char separator, boolean headed, List<String> header, List<List<String>> rows,
		ColumnMapping mapping, boolean known) {

	public TablePreview {
		header = List.copyOf(header);
		rows = List.copyOf(rows);
	}

	/**
	 * Looks at the first bytes of a table.
	 *
	 * @param remembered the mappings to choose from
	 * @throws CoreException when it can't be read
	 */
	public static TablePreview of(InputFile in, List<ColumnMapping> remembered) throws CoreException {
		FileHead head = in.head();
		Table table = Table.of(head.bytes(), head.whole());
		Optional<ColumnMapping> known = remembered.stream().filter(mapping -> mapping.fits(table.header())).findFirst();
		Map<String, ColumnRole> columns = new LinkedHashMap<>();
		List<ColumnRole> guessed = new ArrayList<>(table.guessed());
		for (int i = 0; i < table.header().size(); i++) {
			String name = table.header().get(i);
			columns.put(name, known.flatMap(mapping -> mapping.role(name)).orElse(guessed.get(i)));
		}
		ColumnMapping mapping = new ColumnMapping(table.header(), columns, known.map(ColumnMapping::validFrom).orElse(""),
				known.map(ColumnMapping::observables).orElse(true));
		return new TablePreview(table.charset(), table.separator(), table.headed(), table.header(), table.sample(), mapping, known.isPresent());
	}
}
