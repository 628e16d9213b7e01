package org.akashi.stix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.akashi.model.CyberObservable;
import org.akashi.model.Process;
import org.akashi.model.StixObject;
import org.akashi.stix.Finding.Severity;
import org.akashi.stix.internal.ClassTable;
import org.akashi.stix.internal.Property;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Writes what is valid STIX 2.1 and nothing else. What can be put right without saying anything new is put right; an object
 * that still breaks a rule (MUST) is refused. Either is told. {@link StixWriter} by contrast writes all that an object
 * has, so that nothing is lost on the way to disk. Stateless.
 */
public final class StrictWriter {

	/**
	 * What became of an object.
	 *
	 * @param line     the object as one line; empty when it was refused
	 * @param findings what was left out or put right (warnings), and the rules for which it was refused (errors)
	 */
	public record Written(Optional<String> line, List<Finding> findings) {
	}

	private StrictWriter() {
	}

	/**
	 * Writes an object, which is not changed. Left out are properties whose values are not of their types where the object can
	 * do without; added are the version of the standard and an observable's deterministic id, where they are missing.
	 *
	 * @throws IllegalArgumentException as for {@link StixWriter#line}
	 */
	public static Written write(StixObject object, RuleOptions options) {
		if (isValid(object, options)) {
			return new Written(Optional.of(StixWriter.line(object)), List.of());
		}
		StixObject copy = EcoreUtil.copy(object);
		List<Finding> findings = new ArrayList<>();
		complete(copy, findings);
		ClassTable table = ClassTable.of(copy.eClass());
		for (String name : List.copyOf(copy.getCustom().keySet())) {
			Property property = table.property(name);
			if (property != null && !property.feature().isRequired()) {
				copy.getCustom().removeKey(name);
				findings.add(new Finding(Severity.WARNING, "type", "2", "$." + name, "Left out, for its value is not of the property's type"));
			}
		}
		List<Finding> errors = StixRules.check(copy, options).stream().filter(f -> f.severity() == Severity.ERROR).toList();
		if (!errors.isEmpty()) {
			return new Written(Optional.empty(), errors);
		}
		return new Written(Optional.of(StixWriter.line(copy)), findings);
	}

	private static void complete(StixObject object, List<Finding> findings) {
		if (object.getSpecVersion() == null && !(object instanceof CyberObservable)) {
			object.setSpecVersion("2.1");
			findings.add(new Finding(Severity.WARNING, "required", "3.2", "$.spec_version", "Was missing, 2.1 added"));
		}
		if (object.getId() == null && object instanceof CyberObservable observable && !(object instanceof Process)
				&& StixIds.isDeterministic(observable)) {
			object.setId(StixIds.deterministic(observable));
			findings.add(new Finding(Severity.WARNING, "required", "2.9", "$.id", "Was missing, the deterministic one added"));
		}
	}

	private static boolean isValid(StixObject object, RuleOptions options) {
		return StixRules.check(object, options).stream().noneMatch(f -> f.severity() == Severity.ERROR);
	}
}
