import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.codegen.ecore.genmodel.GenClass;
import org.eclipse.emf.codegen.ecore.genmodel.GenFeature;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Changes what EMF has generated for a class so that ids, timestamps, lists and maps are stored as CompactObject says. Each
 * change is of a text that must be there: a generator that writes something else is noticed.
 */
final class CompactFields {

	private static final String STIX = "http://akashi.org/stix";

	private static final String MAP = "new EcoreEMap<String,String>(EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY,"
			+ " EStringToStringMapEntryImpl.class, this, ";

	private final GenClass genClass;
	private int rare;
	private final StringBuilder packed = new StringBuilder();
	private final StringBuilder pack = new StringBuilder();
	private String text;

	private CompactFields(GenClass genClass, String text) {
		this.genClass = genClass;
		this.text = text;
	}

	static void change(GenClass genClass, Path file) throws IOException {
		CompactFields fields = new CompactFields(genClass, Files.readString(file));
		for (GenFeature feature : genClass.getImplementedGenFeatures()) {
			fields.feature(feature);
		}
		fields.access();
		fields.imports();
		Files.writeString(file, fields.text);
	}

	private void feature(GenFeature feature) {
		EStructuralFeature ecore = feature.getEcoreFeature();
		String name = feature.getSafeName();
		String constant = "ModelPackage." + genClass.getFeatureID(feature);
		String format = EcoreUtil.getAnnotation(ecore, STIX, "format");
		String type = "Object";
		if (genClass.getName().equals("StixObject") && feature.isListType() && feature.isReferenceType()) {
			rare(feature, name, constant);
			return;
		}
		if (feature.isMapType()) {
			list(name, "EMap<String, String>", MAP + constant + ")", "unpackedMap(" + name + ", " + constant + ")", "map");
		} else if (feature.isListType() && feature.isReferenceType()) {
			String part = feature.getTypeGenClass().getInterfaceName();
			list(name, "EList<" + part + ">", "new EObjectContainmentEList<" + part + ">(" + part + ".class, this, " + constant + ")",
					"unpackedParts(" + name + ", " + part + ".class, " + constant + ")", "list");
		} else if (feature.isListType()) {
			list(name, "EList<String>", "new EDataTypeEList<String>(String.class, this, " + constant + ")",
					"unpackedTexts(" + name + ", " + constant + ")", "list");
			replace("result.append(" + name + ");", "result.append(shown(" + name + "));");
		} else if (feature.isReferenceType()) {
			return;
		} else if ("id".equals(format) || "time".equals(format)) {
			text(name, feature.getCapName(), "id".equals(format) ? "PackedId" : "PackedTime");
		} else {
			type = feature.getObjectType(null);
			type = type.substring(type.lastIndexOf('.') + 1);
		}
		packed.append("\t\t\tcase ").append(constant).append(":\n\t\t\t\treturn ").append(name).append(";\n");
		pack.append("\t\t\tcase ").append(constant).append(":\n\t\t\t\tthis.").append(name).append(" = ")
				.append(type.equals("Object") ? "" : "(" + type + ")").append("value;\n\t\t\t\treturn;\n");
	}

	/** Lists that few objects have share one field. */
	private void rare(GenFeature feature, String name, String constant) {
		if (rare == 8) {
			throw new IllegalStateException("CompactObject has no more room for rare lists: " + name);
		}
		String place = String.valueOf(rare++);
		String stored = "rare(rare, " + place + ")";
		String part = feature.isMapType() ? null : feature.getTypeGenClass().getInterfaceName();
		String unpacked = part == null ? "unpackedMap(" + stored + ", " + constant + ")" : "unpackedParts(" + stored + ", " + part + ".class, " + constant + ")";
		String type = part == null ? "EMap<String, String>" : "EList<" + part + ">";
		list(name, type, part == null ? MAP + constant + ")" : "new EObjectContainmentEList<" + part + ">(" + part + ".class, this, " + constant + ")",
				unpacked, part == null ? "map" : "list");
		replace("\tprotected Object " + name + ";", place.equals("0") ? "\tprotected Object[] rare;" : "");
		replace("if (!(" + name + " instanceof EList<?>)) {\n\t\t\t" + name + " = " + unpacked + ";", "if (!(" + stored
				+ " instanceof EList<?>)) {\n\t\t\trare = withRare(rare, " + place + ", " + unpacked + ");");
		replace("(" + name + ");\n\t}", "(" + stored + ");\n\t}");
		replace("return isFilled(" + name + ");", "return isFilled(" + stored + ");");
		packed.append("\t\t\tcase ").append(constant).append(":\n\t\t\t\treturn ").append(stored).append(";\n");
		pack.append("\t\t\tcase ").append(constant).append(":\n\t\t\t\trare = withRare(rare, ").append(place).append(", value);\n\t\t\t\treturn;\n");
	}

	private void list(String name, String type, String made, String unpacked, String cast) {
		replace("protected " + type + " " + name + ";", "protected Object " + name + ";");
		replace("\t\tif (" + name + " == null) {\n\t\t\t" + name + " = " + made + ";\n\t\t}\n\t\treturn " + name + ";",
				"\t\tif (!(" + name + " instanceof EList<?>)) {\n\t\t\t" + name + " = " + unpacked + ";\n\t\t}\n\t\treturn " + cast + "(" + name + ");");
		replace("return " + name + " != null && !" + name + ".isEmpty();", "return isFilled(" + name + ");");
	}

	private void text(String name, String cap, String packing) {
		replace("protected String " + name + " = ", "protected Object " + name + " = ");
		replace("\t\treturn " + name + ";\n", "\t\treturn text(" + name + ");\n");
		replace("\t\tString old" + cap + " = " + name + ";\n\t\t" + name + " = new" + cap + ";",
				"\t\tString old" + cap + " = text(" + name + ");\n\t\t" + name + " = " + packing + ".of(new" + cap + ");");
		replace("old" + cap + ", " + name + "));", "old" + cap + ", new" + cap + "));");
		imports(packing);
	}

	private void imports(String packing) {
		String line = "import org.akashi.model.storage." + packing + ";\n";
		if (!text.contains(line)) {
			text = text.replaceFirst("\n\nimport ", "\n\n" + line + "import ");
		}
	}

	private void imports() {
		if (text.contains("EList<") && !text.contains("import org.eclipse.emf.common.util.EList;")) {
			text = text.replaceFirst("\n\nimport ", "\n\nimport org.eclipse.emf.common.util.EList;\nimport ");
		}
		for (String name : new String[] {"util.EDataTypeEList", "util.EObjectContainmentEList", "util.EcoreEMap", "impl.EStringToStringMapEntryImpl",
				"EcorePackage"}) {
			String line = "import org.eclipse.emf.ecore." + name + ";\n";
			String simple = name.substring(name.indexOf('.') + 1);
			if (text.contains(line) && !text.replace(line, "").matches("(?s).*\\b" + simple + "\\b.*")) {
				text = text.replace(line, "");
			}
		}
	}

	/** Adds the methods by which readers and writers see what is stored. */
	private void access() {
		if (packed.isEmpty()) {
			return;
		}
		String methods = "\t@Override\n\tpublic Object packed(int featureID) {\n\t\tswitch (featureID) {\n" + packed
				+ "\t\t}\n\t\treturn super.packed(featureID);\n\t}\n\n"
				+ "\t@Override\n\tpublic void pack(int featureID, Object value) {\n\t\tswitch (featureID) {\n" + pack
				+ "\t\t}\n\t\tsuper.pack(featureID, value);\n\t}\n\n";
		int end = text.lastIndexOf("} //");
		text = text.substring(0, end) + methods + text.substring(end);
	}

	private void replace(String old, String replacement) {
		int at = text.indexOf(old);
		if (at < 0 || text.indexOf(old, at + 1) >= 0) {
			throw new IllegalStateException("Expected once in what is generated for " + genClass.getName() + ": " + old);
		}
		text = text.substring(0, at) + replacement + text.substring(at + old.length());
	}
}
