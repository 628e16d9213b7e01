package org.akashi.cli.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.akashi.model.Indicator;
import org.akashi.model.KillChainPhase;
import org.akashi.model.ModelFactory;
import org.akashi.stix.PartialDate;
import org.akashi.stix.Tlp;
import org.akashi.store.Edit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code akashi indicators set}: properties of many indicators at once. */
@Command(name = "set", header = "Sets dates, confidence, marking, labels and kill chain phases of indicators.", description = {
		"All that is given is done to each, as one step that akashi undo takes back; if one of them can't have a value, none is changed. An empty value "
				+ "(--confidence \"\") takes the property away. Revoked indicators are left alone. The exit code is 1 when nothing was changed.", "",
		"  akashi indicators set --case lantern --type ipv4 --min-score 20 --tlp amber --add-label c2" })
final class IndicatorsSetCommand extends IndicatorsEditCommand {

	private static final String ATTACK = "mitre-attack";

	@Option(names = "--valid-from", paramLabel = "TIME", description = "Since when they hold.")
	private String validFrom;

	@Option(names = "--valid-until", paramLabel = "TIME", description = "From when on they hold no longer; empty for no end.")
	private String validUntil;

	@Option(names = "--confidence", paramLabel = "N", description = "0 to 100; empty for none.")
	private String confidence;

	@Option(names = "--tlp", paramLabel = "LEVEL", description = "clear, green, amber, amber+strict or red in place of the level that they have; empty for none. Other markings stay.")
	private String tlp;

	@Option(names = "--add-label", paramLabel = "LABEL", description = "Add a label; may be given several times.")
	private List<String> addLabels = List.of();

	@Option(names = "--remove-label", paramLabel = "LABEL", description = "Take a label away; may be given several times.")
	private List<String> removeLabels = List.of();

	@Option(names = "--add-phase", paramLabel = "PHASE", description = "Add a phase of ATT&CK (command-and-control), or CHAIN:PHASE; may be given several times.")
	private List<String> addPhases = List.of();

	@Option(names = "--remove-phase", paramLabel = "PHASE", description = "Take a phase away; may be given several times.")
	private List<String> removePhases = List.of();

	@Override
	String action() {
		return "set";
	}

	@Override
	String label(int number) {
		return "Set " + TextTable.count(number, "indicator", "indicators");
	}

	@Override
	void check() {
		if (validFrom == null && validUntil == null && confidence == null && tlp == null && addLabels.isEmpty() && removeLabels.isEmpty() && addPhases.isEmpty()
				&& removePhases.isEmpty()) {
			throw CommandFailure.usage("say what to set: --valid-from, --valid-until, --confidence, --tlp, --add-label, --remove-label, --add-phase, --remove-phase");
		}
		if (validFrom != null) {
			MomentOption.read("--valid-from", validFrom);
		}
		if (validUntil != null && !validUntil.isEmpty()) {
			MomentOption.read("--valid-until", validUntil);
		}
		if (confidence != null && !confidence.isEmpty() && !confidence.matches("\\d{1,2}|100")) {
			throw CommandFailure.usage("--confidence: a confidence is 0 to 100, not \"" + confidence + "\"");
		}
		if (tlp != null && !tlp.isEmpty() && Tlp.labelled(tlp, 2).isEmpty()) {
			throw CommandFailure.usage("--tlp: there is no level \"" + tlp + "\"; there are clear, green, amber, amber+strict, red");
		}
		for (List<String> texts : List.of(addLabels, removeLabels, addPhases, removePhases)) {
			if (texts.stream().anyMatch(String::isBlank)) {
				throw CommandFailure.usage("a label or phase is empty");
			}
		}
	}

	@Override
	int apply(Edit edit, List<String> ids, Instant now, String by) {
		int changed = 0;
		for (String id : ids) {
			Indicator before = (Indicator) edit.find(id).orElseThrow();
			if (!Boolean.TRUE.equals(before.getRevoked())) {
				changed += apply(edit.<Indicator>modify(id)) ? 1 : 0;
			}
		}
		return changed;
	}

	private boolean apply(Indicator indicator) {
		String before = org.akashi.stix.StixWriter.line(indicator);
		if (validFrom != null) {
			indicator.setValidFrom(PartialDate.timestamp(MomentOption.read("--valid-from", validFrom)));
		}
		if (validUntil != null) {
			indicator.setValidUntil(validUntil.isEmpty() ? null : PartialDate.timestamp(MomentOption.read("--valid-until", validUntil)));
		}
		checkOrder(indicator);
		if (confidence != null) {
			indicator.setConfidence(confidence.isEmpty() ? null : Integer.valueOf(confidence));
		}
		if (tlp != null) {
			mark(indicator);
		}
		indicator.getLabels().removeAll(removeLabels);
		addLabels.stream().filter(label -> !indicator.getLabels().contains(label)).forEach(indicator.getLabels()::add);
		removePhases.forEach(phase -> indicator.getKillChainPhases().removeIf(there -> isPhase(there, phase)));
		addPhases.stream().filter(phase -> indicator.getKillChainPhases().stream().noneMatch(there -> isPhase(there, phase)))
				.map(IndicatorsSetCommand::phase).forEach(indicator.getKillChainPhases()::add);
		return !before.equals(org.akashi.stix.StixWriter.line(indicator));
	}

	/** STIX 2.1 §4.7: valid_until is later than valid_from. */
	private static void checkOrder(Indicator indicator) {
		Optional<Instant> from = Optional.ofNullable(indicator.getValidFrom()).flatMap(PartialDate::of).map(PartialDate::first);
		Optional<Instant> until = Optional.ofNullable(indicator.getValidUntil()).flatMap(PartialDate::of).map(PartialDate::first);
		if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
			throw new IllegalArgumentException(indicator.getId() + " would end (" + indicator.getValidUntil() + ") before it begins (" + indicator.getValidFrom()
					+ "); nothing was changed");
		}
	}

	private void mark(Indicator indicator) {
		List<String> markings = new ArrayList<>(indicator.getObjectMarkingRefs().stream().filter(ref -> Tlp.of(ref).isEmpty()).toList());
		if (!tlp.isEmpty()) {
			markings.addFirst(Tlp.labelled(tlp, 2).orElseThrow().id());
		}
		if (!markings.equals(indicator.getObjectMarkingRefs())) {
			indicator.getObjectMarkingRefs().clear();
			indicator.getObjectMarkingRefs().addAll(markings);
		}
	}

	private static KillChainPhase phase(String text) {
		int colon = text.indexOf(':');
		KillChainPhase phase = ModelFactory.eINSTANCE.createKillChainPhase();
		phase.setKillChainName(colon < 0 ? ATTACK : text.substring(0, colon).strip());
		phase.setPhaseName((colon < 0 ? text : text.substring(colon + 1)).strip().toLowerCase(Locale.ROOT).replace(' ', '-'));
		return phase;
	}

	private static boolean isPhase(KillChainPhase there, String text) {
		KillChainPhase meant = phase(text);
		return Objects.equals(there.getKillChainName(), meant.getKillChainName()) && Objects.equals(there.getPhaseName(), meant.getPhaseName());
	}
}
