package org.akashi.report.ui.internal.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.akashi.exchange.ColumnMapping;
import org.akashi.exchange.ColumnMappings;
import org.akashi.exchange.InputFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

/** The mappings of columns that are remembered with a case and for the user. Not on the UI thread. */
final class KnownMappings {

	private KnownMappings() {
	}

	/** All that are remembered, those of the case first. */
	static List<ColumnMapping> all(Optional<Path> caseFolder) throws CoreException {
		List<ColumnMapping> all = new ArrayList<>();
		for (ColumnMappings memory : memories(caseFolder)) {
			all.addAll(memory.all());
		}
		return all;
	}

	/** Remembers one. */
	static void remember(ColumnMapping mapping, Optional<Path> caseFolder) throws CoreException {
		for (ColumnMappings memory : memories(caseFolder)) {
			memory.remember(mapping);
		}
	}

	/** The file with the mapping that was chosen and those that are remembered. */
	static InputFile with(InputFile in, Optional<ColumnMapping> chosen, Optional<Path> caseFolder) throws CoreException {
		List<ColumnMapping> all = new ArrayList<>();
		chosen.ifPresent(all::add);
		all.addAll(all(caseFolder));
		return all.isEmpty() ? in : in.with(Map.of(InputFile.MAPPING, ColumnMappings.json(all)));
	}

	private static List<ColumnMappings> memories(Optional<Path> caseFolder) {
		List<ColumnMappings> memories = new ArrayList<>();
		caseFolder.ifPresent(folder -> memories.add(new ColumnMappings(folder.resolve(ColumnMappings.FILE))));
		memories.add(new ColumnMappings(Platform.getStateLocation(FrameworkUtil.getBundle(KnownMappings.class))
				.append(ColumnMappings.FILE).toPath()));
		return memories;
	}
}
