package org.akashi.stix;

import org.akashi.model.Evidence;
import org.akashi.model.ExtensionDefinition;
import org.akashi.model.Identity;
import org.akashi.model.IdentityDecision;
import org.akashi.model.MergedObject;
import org.akashi.model.ModelFactory;
import org.akashi.model.ModelPackage;
import org.akashi.model.MovedReference;
import org.akashi.model.NameAssertion;
import org.akashi.model.StixElement;
import org.akashi.model.StixObject;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * How evidence and what people say of identity travel: a property-extension of STIX 2.1 (section 7.3), so that any
 * conforming tool keeps it.
 *
 * <pre>
 * "extensions": {"extension-definition--…": {"extension_type": "property-extension", "evidence": [{"report_ref": …}, …],
 *   "names": [{"name": …, "asserted_by": …, "since": …, "evidence": […]}, …], "merged": […], "moved": […], "distinctions": […],
 *   "life": [{"decision": "revoke", "at": …, "by": …, "why": …}, …]}}
 * </pre>
 *
 * The JSON schema of the extension is schema/evidence-1.2.json in this bundle. What is in it does without it: the names are also the object's
 * {@code name} and {@code aliases}, and of merged objects the survivor has all that it took over.
 * A bundle with evidence must carry {@link #definition()} and {@link #identity()}; {@link StixBundles#write} sees to it.
 */
public final class EvidenceExtension {

	/** Id of the extension's definition, key of the extension in {@code extensions}. */
	public static final String ID = "extension-definition--8c3f61d0-7a52-4e0b-9d46-1b7e5c2a90f3";

	/** Id of Akashi's identity, which has made the definition. */
	public static final String IDENTITY_ID = "identity--51d0a7c6-3e94-4b6f-8a17-6f2cd8e43b09";

	/** The value of {@code extension_type}. */
	public static final String EXTENSION_TYPE = "property-extension";

	private static final String CREATED = "2026-11-23T00:00:00.000Z";
	/** When the names, the merged objects and what dates are stated as came in. */
	private static final String MODIFIED = "2026-11-23T17:00:00.000Z";

	private EvidenceExtension() {
	}

	/** Whether an object carries anything in the extension, so that a bundle with it needs the definition. */
	public static boolean isIn(StixObject object) {
		// Asking for the lists would make them.
		InternalEObject stored = (InternalEObject) object;
		return stored.eIsSet(ModelPackage.STIX_OBJECT__EVIDENCE) || stored.eIsSet(ModelPackage.STIX_OBJECT__NAMES)
				|| stored.eIsSet(ModelPackage.STIX_OBJECT__MERGED) || stored.eIsSet(ModelPackage.STIX_OBJECT__MOVED)
				|| stored.eIsSet(ModelPackage.STIX_OBJECT__DISTINCTIONS)
				|| stored.eIsSet(ModelPackage.STIX_OBJECT__EXTENSIONS) && object.getExtensions().containsKey(ID);
	}

	/** Whether an element is part of what the extension holds. */
	public static boolean isPart(StixElement element) {
		return element instanceof Evidence || element instanceof NameAssertion || element instanceof MergedObject
				|| element instanceof MovedReference || element instanceof IdentityDecision;
	}

	/** A new object that defines the extension: always with the same content. */
	public static ExtensionDefinition definition() {
		ExtensionDefinition definition = ModelFactory.eINSTANCE.createExtensionDefinition();
		definition.setSpecVersion("2.1");
		definition.setId(ID);
		definition.setCreatedByRef(IDENTITY_ID);
		definition.setCreated(CREATED);
		definition.setModified(MODIFIED);
		definition.setName("Evidence");
		definition.setDescription("The sentences of reports that an object and its properties stand on: report, span of its"
				+ " text in UTF-16 units, page, quotation, what is stated how precisely, what found it, and who accepted it when and why. Who calls the object"
				+ " what, since when and how sure; objects that were merged into it, whole, so that they can be split again.");
		definition.setSchema("https://akashi.org/schema/evidence-1.2.json");
		definition.setVersion("1.2.0");
		definition.getExtensionTypes().add(EXTENSION_TYPE);
		return definition;
	}

	/** A new identity object of Akashi, the creator of the definition: always with the same content. */
	public static Identity identity() {
		Identity identity = ModelFactory.eINSTANCE.createIdentity();
		identity.setSpecVersion("2.1");
		identity.setId(IDENTITY_ID);
		identity.setCreated(CREATED);
		identity.setModified(CREATED);
		identity.setName("Akashi");
		identity.setDescription("Evidence-first threat-intelligence workbench.");
		identity.setIdentityClass("system");
		return identity;
	}
}
