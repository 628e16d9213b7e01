package org.akashi.analysis.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.akashi.analysis.attack.AttackIndex.Tactic;
import org.akashi.analysis.attack.AttackIndex.Technique;

/**
 * The matrix of a domain: a column for each tactic, in it its techniques, under them their sub-techniques where they are
 * unfolded. A technique of several tactics stands in several columns.
 *
 * @param domain  the domain
 * @param columns in the order of the matrix
 */
public record TechniqueMatrix(AttackDomain domain, List<Column> columns) {

	/**
	 * What to show.
	 *
	 * @param used     only techniques with evidence, and those with a sub-technique that has some
	 * @param text     only techniques whose id or name, or that of a sub-technique, holds this; {@code ""} for all
	 * @param unfolded ids of the techniques whose sub-techniques are shown
	 */
	public record Shown(boolean used, String text, Set<String> unfolded) {

		public Shown {
			text = text.strip().toLowerCase(Locale.ROOT);
			unfolded = Set.copyOf(unfolded);
		}
	}

	/** One tactic with its techniques, by name. */
	public record Column(Tactic tactic, List<Cell> cells) {

		/** The sentences of its techniques and sub-techniques, each once. */
		public int count() {
			Set<TechniqueUse> uses = new HashSet<>();
			cells.forEach(cell -> {
				uses.addAll(cell.uses());
				uses.addAll(cell.below());
			});
			return uses.size();
		}
	}

	/**
	 * One technique in one column.
	 *
	 * @param uses  its own sentences
	 * @param below the sentences of its sub-techniques
	 * @param subs  how many sub-techniques it has
	 * @param shown its sub-techniques where it is unfolded
	 */
	public record Cell(Technique technique, List<TechniqueUse> uses, List<TechniqueUse> below, int subs, List<Cell> shown) {

		/** Sentences of it and of its sub-techniques. */
		public int count() {
			return uses.size() + below.size();
		}
	}

	/** Makes the matrix of a domain. */
	public static TechniqueMatrix of(AttackDomain domain, List<TechniqueUse> uses, Shown shown) {
		return new Making(domain, uses, shown).matrix();
	}

	/** All techniques of it that have evidence, each once, by id. */
	public static Set<String> used(AttackDomain domain, List<TechniqueUse> uses) {
		Set<String> ids = new LinkedHashSet<>();
		uses.stream().filter(use -> use.domain() == domain && !use.technique().isEmpty()).map(TechniqueUse::technique).sorted().forEach(ids::add);
		return ids;
	}

	/** The ids of the techniques that have a sub-technique with evidence: what to unfold at first. */
	public static Set<String> unfolded(List<TechniqueUse> uses) {
		Set<String> ids = new LinkedHashSet<>();
		uses.stream().map(TechniqueUse::technique).filter(id -> id.indexOf('.') > 0).forEach(id -> ids.add(id.substring(0, id.indexOf('.'))));
		return ids;
	}

	private static final class Making {

		private final AttackIndex index = AttackIndex.get();
		private final AttackDomain domain;
		private final Shown shown;
		private final Map<String, List<TechniqueUse>> byTechnique = new HashMap<>();

		Making(AttackDomain domain, List<TechniqueUse> uses, Shown shown) {
			this.domain = domain;
			this.shown = shown;
			for (TechniqueUse use : uses) {
				byTechnique.computeIfAbsent(use.technique(), id -> new ArrayList<>()).add(use);
			}
		}

		TechniqueMatrix matrix() {
			Map<String, List<Cell>> byTactic = new HashMap<>();
			for (Technique technique : index.techniques(domain)) {
				if (!technique.isSub()) {
					for (String tactic : technique.tactics()) {
						Cell cell = cell(technique, tactic);
						if (isShown(cell)) {
							byTactic.computeIfAbsent(tactic, name -> new ArrayList<>()).add(cell);
						}
					}
				}
			}
			List<Column> columns = new ArrayList<>();
			for (Tactic tactic : index.tactics(domain)) {
				List<Cell> cells = byTactic.getOrDefault(tactic.shortName(), new ArrayList<>());
				cells.sort(java.util.Comparator.comparing(cell -> cell.technique().name()));
				columns.add(new Column(tactic, List.copyOf(cells)));
			}
			return new TechniqueMatrix(domain, List.copyOf(columns));
		}

		private Cell cell(Technique technique, String tactic) {
			List<TechniqueUse> below = new ArrayList<>();
			List<Cell> subs = new ArrayList<>();
			int count = 0;
			for (Technique sub : index.subs(technique.id())) {
				List<TechniqueUse> uses = uses(sub);
				boolean here = sub.tactics().contains(tactic) && (sub.isCurrent() || !uses.isEmpty());
				if (here) {
					count++;
					below.addAll(uses);
					Cell cell = new Cell(sub, uses, List.of(), 0, List.of());
					if (isUnfolded(technique) && (!shown.used() || !uses.isEmpty()) && (names(technique) || names(sub))) {
						subs.add(cell);
					}
				}
			}
			return new Cell(technique, uses(technique), List.copyOf(below), count, List.copyOf(subs));
		}

		private boolean isUnfolded(Technique technique) {
			return shown.unfolded().contains(technique.id()) || !shown.text().isEmpty() && !names(technique);
		}

		private List<TechniqueUse> uses(Technique technique) {
			return List.copyOf(byTechnique.getOrDefault(technique.id(), List.of()));
		}

		/** Former techniques are shown where there is evidence for them. */
		private boolean isShown(Cell cell) {
			boolean present = cell.technique().isCurrent() || cell.count() > 0;
			boolean wanted = !shown.used() || cell.count() > 0;
			return present && wanted && (names(cell.technique()) || index.subs(cell.technique().id()).stream().anyMatch(this::names));
		}

		private boolean names(Technique technique) {
			return shown.text().isEmpty() || technique.id().toLowerCase(Locale.ROOT).contains(shown.text())
					|| technique.name().toLowerCase(Locale.ROOT).contains(shown.text());
		}
	}
}
