import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenClass;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Makes bundles/org.akashi.model from stix21.model: akashi.ecore, akashi.genmodel and, by EMF's own code generator, the
 * Java in src-gen. Arguments: the table, the bundle's folder.
 */
public final class ModelGenerator {

	private static final String STIX = "http://akashi.org/stix";
	private static final Pattern CLASS = Pattern.compile("(abstract )?(\\w+) : ([-\\w]+)(?: \"([^\"]+)\")? §([\\d.]+)(?: // (.*))?");
	private static final Pattern FEATURE = Pattern.compile("\t(\\w+) (\\w+)(\\*)?(.*)");

	private final EPackage model = EcoreFactory.eINSTANCE.createEPackage();
	private final Map<EClass, List<String>> pending = new LinkedHashMap<>();

	public static void main(String[] args) throws IOException {
		new ModelGenerator().run(Path.of(args[0]), Path.of(args[1]).toAbsolutePath().normalize());
	}

	private void run(Path table, Path bundle) throws IOException {
		model.setName("model");
		model.setNsPrefix("akashi");
		model.setNsURI("http://akashi.org/model/1");
		read(Files.readAllLines(table));
		pending.forEach((owner, lines) -> lines.forEach(line -> addFeature(owner, line)));
		GenModel genModel = save(bundle);
		generate(genModel, bundle);
	}

	private void read(List<String> lines) {
		EClass current = null;
		for (String line : lines) {
			if (line.isBlank() || line.startsWith("#")) {
				continue;
			}
			if (line.startsWith("\t")) {
				pending.get(current).add(line);
				continue;
			}
			Matcher m = CLASS.matcher(line);
			if (!m.matches()) {
				throw new IllegalArgumentException("Not a class line: " + line);
			}
			current = EcoreFactory.eINSTANCE.createEClass();
			current.setName(m.group(2));
			current.setAbstract(m.group(1) != null);
			if (!m.group(3).equals("-")) {
				current.getESuperTypes().add((EClass) model.getEClassifier(m.group(3)));
			}
			String json = m.group(4);
			Map<String, String> details = new LinkedHashMap<>();
			if (json != null) {
				details.put("name", json);
			}
			details.put("section", m.group(5));
			annotate(current, details);
			EcoreUtil.setDocumentation(current, m.group(6) != null ? m.group(6) : (json == null ? "" : "STIX type <code>" + json + "</code>. ")
					+ "STIX 2.1, section " + m.group(5) + ".");
			model.getEClassifiers().add(current);
			pending.put(current, new ArrayList<>());
		}
	}

	private void addFeature(EClass owner, String line) {
		Matcher m = FEATURE.matcher(line);
		if (!m.matches()) {
			throw new IllegalArgumentException("Not a feature line: " + line);
		}
		String json = m.group(1);
		String type = m.group(2);
		String[] rest = m.group(4).split(" // ", 2);
		String flags = rest[0] + " ";
		Map<String, String> details = new LinkedHashMap<>();
		if (flags.contains(" ^ ")) {
			details.put("own", json);
		} else if (!flags.contains("\"") && !flags.contains(" ~ ")) {
			details.put("name", json);
		}
		EStructuralFeature feature = feature(type, details);
		feature.setName(camelCase(json));
		if (!isMap(type)) {
			feature.setUpperBound(m.group(3) == null ? 1 : -1);
		}
		if (feature instanceof EAttribute attribute) {
			attribute.setUnique(m.group(3) == null);
			attribute.setID(owner.getName().equals("StixObject") && json.equals("id"));
		}
		if (flags.contains(" ! ")) {
			feature.setLowerBound(1);
		}
		if (flags.contains(" + ")) {
			details.put("contributes", "true");
		}
		Matcher option = Pattern.compile(" (refs|ov)=(\\S+)| =(\\S*) | \"([^\"]+)\"").matcher(flags);
		while (option.find()) {
			if (option.group(1) != null) {
				details.put(option.group(1).equals("ov") ? "vocabulary" : "refs", option.group(2));
			} else if (option.group(4) != null) {
				details.put("extension", option.group(4));
			} else {
				feature.setDefaultValueLiteral(option.group(3));
			}
		}
		annotate(feature, details);
		EcoreUtil.setDocumentation(feature, rest.length > 1 ? rest[1]
				: documentation(json, type, m.group(3) != null, flags, details));
		owner.getEStructuralFeatures().add(feature);
	}

	private EStructuralFeature feature(String type, Map<String, String> details) {
		EcorePackage ecore = EcorePackage.eINSTANCE;
		if (isMap(type)) {
			EReference map = EcoreFactory.eINSTANCE.createEReference();
			map.setContainment(true);
			map.setResolveProxies(false);
			map.setUpperBound(-1);
			map.setEType(ecore.getEStringToStringMapEntry());
			details.put("format", type);
			return map;
		}
		if (model.getEClassifier(type) instanceof EClass part) {
			EReference containment = EcoreFactory.eINSTANCE.createEReference();
			containment.setContainment(true);
			containment.setResolveProxies(false);
			containment.setEType(part);
			return containment;
		}
		EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setEType(switch (type) {
			case "bool" -> ecore.getEBooleanObject();
			case "int" -> ecore.getEIntegerObject();
			case "pint" -> ecore.getEInt();
			case "long" -> ecore.getELongObject();
			case "double" -> ecore.getEDoubleObject();
			case "string", "time", "id", "hex", "binary", "json" -> ecore.getEString();
			default -> throw new IllegalArgumentException("Unknown type " + type);
		});
		if (List.of("time", "id", "hex", "binary", "json").contains(type)) {
			details.put("format", type);
		}
		return attribute;
	}

	private static boolean isMap(String type) {
		return type.equals("dict") || type.equals("jsondict") || type.equals("hashes");
	}

	private static String documentation(String json, String type, boolean many, String flags, Map<String, String> details) {
		String what = switch (type) {
			case "time" -> "timestamp as written (RFC 3339, UTC)";
			case "id" -> many ? "STIX identifiers" : "STIX identifier";
			case "hex" -> "hexadecimal text";
			case "binary" -> "base64 text";
			case "json" -> "JSON text";
			case "dict" -> "texts by key";
			case "jsondict" -> "JSON texts by key";
			case "hashes" -> "hash values by algorithm";
			case "bool" -> "<code>null</code> when absent";
			case "int", "long", "double" -> "number, <code>null</code> when absent";
			default -> many ? "list" : "text";
		};
		String extension = details.get("extension");
		String text = extension == null ? "JSON property <code>" + json + "</code>: " + what + "."
				: "The predefined extension <code>" + extension + "</code> under <code>extensions</code>.";
		if (details.containsKey("refs")) {
			text += " Refers to " + details.get("refs").replace(",", ", ").replace("@sco", "any observable").replace("@sdo", "any domain object") + ".";
		}
		if (details.containsKey("vocabulary")) {
			text += " Terms of <code>" + details.get("vocabulary") + "</code>.";
		}
		return text + (flags.contains(" ! ") ? " Required." : "");
	}

	private static String camelCase(String json) {
		StringBuilder b = new StringBuilder();
		for (String part : json.split("_")) {
			b.append(b.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
		}
		return b.toString();
	}

	private static void annotate(EModelElement element, Map<String, String> details) {
		details.forEach((k, v) -> EcoreUtil.setAnnotation(element, STIX, k, v));
	}

	private GenModel save(Path bundle) throws IOException {
		ResourceSet set = new ResourceSetImpl();
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
		EcorePlugin.getPlatformResourceMap().put(bundle.getFileName().toString(), URI.createFileURI(bundle + "/"));
		URI folder = URI.createPlatformResourceURI(bundle.getFileName() + "/model", true);
		Resource ecore = set.createResource(folder.appendSegment("akashi.ecore"));
		ecore.getContents().add(model);
		Resource generator = set.createResource(folder.appendSegment("akashi.genmodel"));
		GenModel genModel = genModel(bundle);
		generator.getContents().add(genModel);
		Files.createDirectories(bundle.resolve("model"));
		Map<String, Object> options = Map.of("ENCODING", "UTF-8");
		ecore.save(options);
		generator.save(options);
		return genModel;
	}

	private GenModel genModel(Path bundle) {
		GenModelPackage.eINSTANCE.eClass();
		GenModel g = GenModelFactory.eINSTANCE.createGenModel();
		g.initialize(List.of(model));
		g.setModelName("Akashi");
		g.setModelPluginID(bundle.getFileName().toString());
		g.setModelDirectory("/" + bundle.getFileName() + "/src-gen");
		g.setModelPluginClass("");
		g.setComplianceLevel(GenJDKLevel.JDK210_LITERAL);
		g.setOperationReflection(false);
		g.setBundleManifest(false);
		g.setUpdateClasspath(false);
		g.setContainmentProxies(false);
		g.setMinimalReflectiveMethods(true);
		g.setRootExtendsClass("org.akashi.model.storage.CompactObject");
		g.setCodeFormatting(false);
		g.getForeignModel().add("akashi.ecore");
		GenPackage p = g.getGenPackages().get(0);
		p.setBasePackage("org.akashi");
		p.setPrefix("Model");
		p.setClassPackageSuffix("internal");
		p.setUtilityPackageSuffix("dispatch");
		p.setFileExtensions("akashi");
		p.setLiteralsInterface(true);
		p.setLoadInitialization(false);
		p.setResource(org.eclipse.emf.codegen.ecore.genmodel.GenResourceKind.NONE_LITERAL);
		g.reconcile();
		return g;
	}

	private static void generate(GenModel genModel, Path bundle) throws IOException {
		genModel.setCanGenerate(true);
		genModel.setValidateModel(true);
		Path sources = bundle.resolve("src-gen");
		if (Files.isDirectory(sources)) {
			try (Stream<Path> old = Files.walk(sources)) {
				for (Path file : old.filter(Files::isRegularFile).toList()) {
					Files.delete(file);
				}
			}
		}
		Generator generator = new Generator();
		generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
		generator.setInput(genModel);
		Diagnostic result = generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor.Printing(System.out));
		if (result.getSeverity() >= Diagnostic.ERROR) {
			throw new IOException(result.toString());
		}
		tidy(sources);
		for (GenClass genClass : genModel.getGenPackages().get(0).getGenClasses()) {
			CompactFields.change(genClass, sources.resolve("org/akashi/model/internal/" + genClass.getClassName() + ".java"));
		}
		Files.deleteIfExists(bundle.resolve("plugin.xml"));
		Files.deleteIfExists(bundle.resolve("plugin.properties"));
		List<GenClass> classes = genModel.getGenPackages().get(0).getGenClasses();
		System.out.println(classes.size() + " classes written to " + sources);
	}

	/** Line ends without blanks and LF, so that a second run writes the same bytes on every platform. */
	private static void tidy(Path sources) throws IOException {
		try (Stream<Path> files = Files.walk(sources)) {
			for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
				String text = Files.readString(file).replace("\r\n", "\n").replaceAll("[ \t]+\n", "\n");
				Files.writeString(file, text);
			}
		}
	}
}
