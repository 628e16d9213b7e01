/**
 */
package org.akashi.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.akashi.model.ModelFactory
 * @model kind="package"
 * @generated
 */
public interface ModelPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://akashi.org/model/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "akashi";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ModelPackage eINSTANCE = org.akashi.model.internal.ModelPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.StixElementImpl <em>Stix Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.StixElementImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getStixElement()
	 * @generated
	 */
	int STIX_ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STIX_ELEMENT__CUSTOM = 0;

	/**
	 * The number of structural features of the '<em>Stix Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STIX_ELEMENT_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.StixObjectImpl <em>Stix Object</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.StixObjectImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getStixObject()
	 * @generated
	 */
	int STIX_OBJECT = 1;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STIX_OBJECT__CUSTOM = STIX_ELEMENT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STIX_OBJECT__SPEC_VERSION = STIX_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STIX_OBJECT__ID = STIX_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STIX_OBJECT__OBJECT_MARKING_REFS = STIX_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STIX_OBJECT__GRANULAR_MARKINGS = STIX_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STIX_OBJECT__EXTENSIONS = STIX_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STIX_OBJECT__EVIDENCE = STIX_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STIX_OBJECT__NAMES = STIX_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STIX_OBJECT__MERGED = STIX_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STIX_OBJECT__MOVED = STIX_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STIX_OBJECT__DISTINCTIONS = STIX_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Stix Object</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STIX_OBJECT_FEATURE_COUNT = STIX_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.CoreObjectImpl <em>Core Object</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.CoreObjectImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getCoreObject()
	 * @generated
	 */
	int CORE_OBJECT = 2;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_OBJECT__CUSTOM = STIX_OBJECT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_OBJECT__SPEC_VERSION = STIX_OBJECT__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_OBJECT__ID = STIX_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_OBJECT__OBJECT_MARKING_REFS = STIX_OBJECT__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_OBJECT__GRANULAR_MARKINGS = STIX_OBJECT__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_OBJECT__EXTENSIONS = STIX_OBJECT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_OBJECT__EVIDENCE = STIX_OBJECT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_OBJECT__NAMES = STIX_OBJECT__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_OBJECT__MERGED = STIX_OBJECT__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_OBJECT__MOVED = STIX_OBJECT__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_OBJECT__DISTINCTIONS = STIX_OBJECT__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Created By Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_OBJECT__CREATED_BY_REF = STIX_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_OBJECT__CREATED = STIX_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_OBJECT__MODIFIED = STIX_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Revoked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_OBJECT__REVOKED = STIX_OBJECT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_OBJECT__LABELS = STIX_OBJECT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_OBJECT__CONFIDENCE = STIX_OBJECT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Lang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_OBJECT__LANG = STIX_OBJECT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>External References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_OBJECT__EXTERNAL_REFERENCES = STIX_OBJECT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Core Object</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_OBJECT_FEATURE_COUNT = STIX_OBJECT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.CyberObservableImpl <em>Cyber Observable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.CyberObservableImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getCyberObservable()
	 * @generated
	 */
	int CYBER_OBSERVABLE = 3;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYBER_OBSERVABLE__CUSTOM = STIX_OBJECT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYBER_OBSERVABLE__SPEC_VERSION = STIX_OBJECT__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYBER_OBSERVABLE__ID = STIX_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYBER_OBSERVABLE__OBJECT_MARKING_REFS = STIX_OBJECT__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYBER_OBSERVABLE__GRANULAR_MARKINGS = STIX_OBJECT__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYBER_OBSERVABLE__EXTENSIONS = STIX_OBJECT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYBER_OBSERVABLE__EVIDENCE = STIX_OBJECT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYBER_OBSERVABLE__NAMES = STIX_OBJECT__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYBER_OBSERVABLE__MERGED = STIX_OBJECT__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYBER_OBSERVABLE__MOVED = STIX_OBJECT__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYBER_OBSERVABLE__DISTINCTIONS = STIX_OBJECT__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Defanged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYBER_OBSERVABLE__DEFANGED = STIX_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Cyber Observable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYBER_OBSERVABLE_FEATURE_COUNT = STIX_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.CustomObjectImpl <em>Custom Object</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.CustomObjectImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getCustomObject()
	 * @generated
	 */
	int CUSTOM_OBJECT = 4;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_OBJECT__CUSTOM = CORE_OBJECT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_OBJECT__SPEC_VERSION = CORE_OBJECT__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_OBJECT__ID = CORE_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_OBJECT__OBJECT_MARKING_REFS = CORE_OBJECT__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_OBJECT__GRANULAR_MARKINGS = CORE_OBJECT__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_OBJECT__EXTENSIONS = CORE_OBJECT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_OBJECT__EVIDENCE = CORE_OBJECT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_OBJECT__NAMES = CORE_OBJECT__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_OBJECT__MERGED = CORE_OBJECT__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_OBJECT__MOVED = CORE_OBJECT__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_OBJECT__DISTINCTIONS = CORE_OBJECT__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Created By Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_OBJECT__CREATED_BY_REF = CORE_OBJECT__CREATED_BY_REF;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_OBJECT__CREATED = CORE_OBJECT__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_OBJECT__MODIFIED = CORE_OBJECT__MODIFIED;

	/**
	 * The feature id for the '<em><b>Revoked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_OBJECT__REVOKED = CORE_OBJECT__REVOKED;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_OBJECT__LABELS = CORE_OBJECT__LABELS;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_OBJECT__CONFIDENCE = CORE_OBJECT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Lang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_OBJECT__LANG = CORE_OBJECT__LANG;

	/**
	 * The feature id for the '<em><b>External References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_OBJECT__EXTERNAL_REFERENCES = CORE_OBJECT__EXTERNAL_REFERENCES;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_OBJECT__TYPE = CORE_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Custom Object</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_OBJECT_FEATURE_COUNT = CORE_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.EvidenceImpl <em>Evidence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.EvidenceImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getEvidence()
	 * @generated
	 */
	int EVIDENCE = 5;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__CUSTOM = STIX_ELEMENT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Report Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__REPORT_REF = STIX_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__SHA256 = STIX_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__START = STIX_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__END = STIX_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__PAGE = STIX_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__QUOTE = STIX_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Property</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__PROPERTY = STIX_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Stated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__STATED = STIX_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Extractor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__EXTRACTOR = STIX_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__CONFIDENCE = STIX_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Mention</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__MENTION = STIX_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__DECIDED_BY = STIX_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Decided At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__DECIDED_AT = STIX_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__WHY = STIX_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FEATURE_COUNT = STIX_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.NameAssertionImpl <em>Name Assertion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.NameAssertionImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getNameAssertion()
	 * @generated
	 */
	int NAME_ASSERTION = 6;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAME_ASSERTION__CUSTOM = STIX_ELEMENT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAME_ASSERTION__NAME = STIX_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Asserted By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAME_ASSERTION__ASSERTED_BY = STIX_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Asserted By Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAME_ASSERTION__ASSERTED_BY_REF = STIX_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAME_ASSERTION__SINCE = STIX_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAME_ASSERTION__UNTIL = STIX_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAME_ASSERTION__CONFIDENCE = STIX_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAME_ASSERTION__EVIDENCE = STIX_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Name Assertion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAME_ASSERTION_FEATURE_COUNT = STIX_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.MergedObjectImpl <em>Merged Object</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.MergedObjectImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getMergedObject()
	 * @generated
	 */
	int MERGED_OBJECT = 7;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGED_OBJECT__CUSTOM = STIX_ELEMENT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Merged Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGED_OBJECT__MERGED_ID = STIX_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Into</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGED_OBJECT__INTO = STIX_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Former</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGED_OBJECT__FORMER = STIX_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Shared</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGED_OBJECT__SHARED = STIX_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Merged By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGED_OBJECT__MERGED_BY = STIX_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Merged At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGED_OBJECT__MERGED_AT = STIX_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGED_OBJECT__WHY = STIX_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Merged Object</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGED_OBJECT_FEATURE_COUNT = STIX_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.MovedReferenceImpl <em>Moved Reference</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.MovedReferenceImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getMovedReference()
	 * @generated
	 */
	int MOVED_REFERENCE = 8;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVED_REFERENCE__CUSTOM = STIX_ELEMENT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVED_REFERENCE__PLACE = STIX_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Element</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVED_REFERENCE__ELEMENT = STIX_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Before</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVED_REFERENCE__BEFORE = STIX_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Merged Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVED_REFERENCE__MERGED_IDS = STIX_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Moved Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVED_REFERENCE_FEATURE_COUNT = STIX_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.IdentityDecisionImpl <em>Identity Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.IdentityDecisionImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getIdentityDecision()
	 * @generated
	 */
	int IDENTITY_DECISION = 9;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY_DECISION__CUSTOM = STIX_ELEMENT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY_DECISION__KIND = STIX_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Other</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY_DECISION__OTHER = STIX_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY_DECISION__DECIDED_BY = STIX_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Decided At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY_DECISION__DECIDED_AT = STIX_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY_DECISION__WHY = STIX_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Identity Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY_DECISION_FEATURE_COUNT = STIX_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.ExternalReferenceImpl <em>External Reference</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.ExternalReferenceImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getExternalReference()
	 * @generated
	 */
	int EXTERNAL_REFERENCE = 10;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_REFERENCE__CUSTOM = STIX_ELEMENT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Source Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_REFERENCE__SOURCE_NAME = STIX_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_REFERENCE__DESCRIPTION = STIX_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_REFERENCE__URL = STIX_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Hashes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_REFERENCE__HASHES = STIX_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>External Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_REFERENCE__EXTERNAL_ID = STIX_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>External Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_REFERENCE_FEATURE_COUNT = STIX_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.KillChainPhaseImpl <em>Kill Chain Phase</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.KillChainPhaseImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getKillChainPhase()
	 * @generated
	 */
	int KILL_CHAIN_PHASE = 11;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KILL_CHAIN_PHASE__CUSTOM = STIX_ELEMENT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Kill Chain Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KILL_CHAIN_PHASE__KILL_CHAIN_NAME = STIX_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Phase Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KILL_CHAIN_PHASE__PHASE_NAME = STIX_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Kill Chain Phase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KILL_CHAIN_PHASE_FEATURE_COUNT = STIX_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.GranularMarkingImpl <em>Granular Marking</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.GranularMarkingImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getGranularMarking()
	 * @generated
	 */
	int GRANULAR_MARKING = 12;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRANULAR_MARKING__CUSTOM = STIX_ELEMENT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Lang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRANULAR_MARKING__LANG = STIX_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Marking Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRANULAR_MARKING__MARKING_REF = STIX_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Selectors</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRANULAR_MARKING__SELECTORS = STIX_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Granular Marking</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRANULAR_MARKING_FEATURE_COUNT = STIX_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.AttackPatternImpl <em>Attack Pattern</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.AttackPatternImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getAttackPattern()
	 * @generated
	 */
	int ATTACK_PATTERN = 13;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACK_PATTERN__CUSTOM = CORE_OBJECT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACK_PATTERN__SPEC_VERSION = CORE_OBJECT__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACK_PATTERN__ID = CORE_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACK_PATTERN__OBJECT_MARKING_REFS = CORE_OBJECT__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACK_PATTERN__GRANULAR_MARKINGS = CORE_OBJECT__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACK_PATTERN__EXTENSIONS = CORE_OBJECT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACK_PATTERN__EVIDENCE = CORE_OBJECT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACK_PATTERN__NAMES = CORE_OBJECT__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACK_PATTERN__MERGED = CORE_OBJECT__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACK_PATTERN__MOVED = CORE_OBJECT__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACK_PATTERN__DISTINCTIONS = CORE_OBJECT__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Created By Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACK_PATTERN__CREATED_BY_REF = CORE_OBJECT__CREATED_BY_REF;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACK_PATTERN__CREATED = CORE_OBJECT__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACK_PATTERN__MODIFIED = CORE_OBJECT__MODIFIED;

	/**
	 * The feature id for the '<em><b>Revoked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACK_PATTERN__REVOKED = CORE_OBJECT__REVOKED;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACK_PATTERN__LABELS = CORE_OBJECT__LABELS;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACK_PATTERN__CONFIDENCE = CORE_OBJECT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Lang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACK_PATTERN__LANG = CORE_OBJECT__LANG;

	/**
	 * The feature id for the '<em><b>External References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACK_PATTERN__EXTERNAL_REFERENCES = CORE_OBJECT__EXTERNAL_REFERENCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACK_PATTERN__NAME = CORE_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACK_PATTERN__DESCRIPTION = CORE_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACK_PATTERN__ALIASES = CORE_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Kill Chain Phases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACK_PATTERN__KILL_CHAIN_PHASES = CORE_OBJECT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Attack Pattern</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACK_PATTERN_FEATURE_COUNT = CORE_OBJECT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.CampaignImpl <em>Campaign</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.CampaignImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getCampaign()
	 * @generated
	 */
	int CAMPAIGN = 14;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__CUSTOM = CORE_OBJECT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__SPEC_VERSION = CORE_OBJECT__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__ID = CORE_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__OBJECT_MARKING_REFS = CORE_OBJECT__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__GRANULAR_MARKINGS = CORE_OBJECT__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__EXTENSIONS = CORE_OBJECT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__EVIDENCE = CORE_OBJECT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__NAMES = CORE_OBJECT__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__MERGED = CORE_OBJECT__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__MOVED = CORE_OBJECT__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__DISTINCTIONS = CORE_OBJECT__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Created By Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__CREATED_BY_REF = CORE_OBJECT__CREATED_BY_REF;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__CREATED = CORE_OBJECT__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__MODIFIED = CORE_OBJECT__MODIFIED;

	/**
	 * The feature id for the '<em><b>Revoked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__REVOKED = CORE_OBJECT__REVOKED;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__LABELS = CORE_OBJECT__LABELS;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__CONFIDENCE = CORE_OBJECT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Lang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__LANG = CORE_OBJECT__LANG;

	/**
	 * The feature id for the '<em><b>External References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__EXTERNAL_REFERENCES = CORE_OBJECT__EXTERNAL_REFERENCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__NAME = CORE_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__DESCRIPTION = CORE_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__ALIASES = CORE_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>First Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__FIRST_SEEN = CORE_OBJECT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Last Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__LAST_SEEN = CORE_OBJECT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Objective</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__OBJECTIVE = CORE_OBJECT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Campaign</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN_FEATURE_COUNT = CORE_OBJECT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.CourseOfActionImpl <em>Course Of Action</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.CourseOfActionImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getCourseOfAction()
	 * @generated
	 */
	int COURSE_OF_ACTION = 15;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_OF_ACTION__CUSTOM = CORE_OBJECT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_OF_ACTION__SPEC_VERSION = CORE_OBJECT__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_OF_ACTION__ID = CORE_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_OF_ACTION__OBJECT_MARKING_REFS = CORE_OBJECT__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_OF_ACTION__GRANULAR_MARKINGS = CORE_OBJECT__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_OF_ACTION__EXTENSIONS = CORE_OBJECT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_OF_ACTION__EVIDENCE = CORE_OBJECT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_OF_ACTION__NAMES = CORE_OBJECT__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_OF_ACTION__MERGED = CORE_OBJECT__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_OF_ACTION__MOVED = CORE_OBJECT__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_OF_ACTION__DISTINCTIONS = CORE_OBJECT__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Created By Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_OF_ACTION__CREATED_BY_REF = CORE_OBJECT__CREATED_BY_REF;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_OF_ACTION__CREATED = CORE_OBJECT__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_OF_ACTION__MODIFIED = CORE_OBJECT__MODIFIED;

	/**
	 * The feature id for the '<em><b>Revoked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_OF_ACTION__REVOKED = CORE_OBJECT__REVOKED;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_OF_ACTION__LABELS = CORE_OBJECT__LABELS;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_OF_ACTION__CONFIDENCE = CORE_OBJECT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Lang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_OF_ACTION__LANG = CORE_OBJECT__LANG;

	/**
	 * The feature id for the '<em><b>External References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_OF_ACTION__EXTERNAL_REFERENCES = CORE_OBJECT__EXTERNAL_REFERENCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_OF_ACTION__NAME = CORE_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_OF_ACTION__DESCRIPTION = CORE_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Course Of Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_OF_ACTION_FEATURE_COUNT = CORE_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.GroupingImpl <em>Grouping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.GroupingImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getGrouping()
	 * @generated
	 */
	int GROUPING = 16;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUPING__CUSTOM = CORE_OBJECT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUPING__SPEC_VERSION = CORE_OBJECT__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUPING__ID = CORE_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUPING__OBJECT_MARKING_REFS = CORE_OBJECT__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUPING__GRANULAR_MARKINGS = CORE_OBJECT__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUPING__EXTENSIONS = CORE_OBJECT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUPING__EVIDENCE = CORE_OBJECT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUPING__NAMES = CORE_OBJECT__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUPING__MERGED = CORE_OBJECT__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUPING__MOVED = CORE_OBJECT__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUPING__DISTINCTIONS = CORE_OBJECT__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Created By Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUPING__CREATED_BY_REF = CORE_OBJECT__CREATED_BY_REF;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUPING__CREATED = CORE_OBJECT__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUPING__MODIFIED = CORE_OBJECT__MODIFIED;

	/**
	 * The feature id for the '<em><b>Revoked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUPING__REVOKED = CORE_OBJECT__REVOKED;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUPING__LABELS = CORE_OBJECT__LABELS;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUPING__CONFIDENCE = CORE_OBJECT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Lang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUPING__LANG = CORE_OBJECT__LANG;

	/**
	 * The feature id for the '<em><b>External References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUPING__EXTERNAL_REFERENCES = CORE_OBJECT__EXTERNAL_REFERENCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUPING__NAME = CORE_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUPING__DESCRIPTION = CORE_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUPING__CONTEXT = CORE_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Object Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUPING__OBJECT_REFS = CORE_OBJECT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Grouping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUPING_FEATURE_COUNT = CORE_OBJECT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.IdentityImpl <em>Identity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.IdentityImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getIdentity()
	 * @generated
	 */
	int IDENTITY = 17;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__CUSTOM = CORE_OBJECT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__SPEC_VERSION = CORE_OBJECT__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__ID = CORE_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__OBJECT_MARKING_REFS = CORE_OBJECT__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__GRANULAR_MARKINGS = CORE_OBJECT__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__EXTENSIONS = CORE_OBJECT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__EVIDENCE = CORE_OBJECT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__NAMES = CORE_OBJECT__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__MERGED = CORE_OBJECT__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__MOVED = CORE_OBJECT__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__DISTINCTIONS = CORE_OBJECT__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Created By Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__CREATED_BY_REF = CORE_OBJECT__CREATED_BY_REF;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__CREATED = CORE_OBJECT__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__MODIFIED = CORE_OBJECT__MODIFIED;

	/**
	 * The feature id for the '<em><b>Revoked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__REVOKED = CORE_OBJECT__REVOKED;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__LABELS = CORE_OBJECT__LABELS;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__CONFIDENCE = CORE_OBJECT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Lang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__LANG = CORE_OBJECT__LANG;

	/**
	 * The feature id for the '<em><b>External References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__EXTERNAL_REFERENCES = CORE_OBJECT__EXTERNAL_REFERENCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__NAME = CORE_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__DESCRIPTION = CORE_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__ROLES = CORE_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Identity Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__IDENTITY_CLASS = CORE_OBJECT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sectors</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__SECTORS = CORE_OBJECT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Contact Information</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__CONTACT_INFORMATION = CORE_OBJECT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Identity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY_FEATURE_COUNT = CORE_OBJECT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.IncidentImpl <em>Incident</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.IncidentImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getIncident()
	 * @generated
	 */
	int INCIDENT = 18;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__CUSTOM = CORE_OBJECT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__SPEC_VERSION = CORE_OBJECT__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__ID = CORE_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__OBJECT_MARKING_REFS = CORE_OBJECT__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__GRANULAR_MARKINGS = CORE_OBJECT__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__EXTENSIONS = CORE_OBJECT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__EVIDENCE = CORE_OBJECT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__NAMES = CORE_OBJECT__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__MERGED = CORE_OBJECT__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__MOVED = CORE_OBJECT__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__DISTINCTIONS = CORE_OBJECT__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Created By Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__CREATED_BY_REF = CORE_OBJECT__CREATED_BY_REF;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__CREATED = CORE_OBJECT__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__MODIFIED = CORE_OBJECT__MODIFIED;

	/**
	 * The feature id for the '<em><b>Revoked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__REVOKED = CORE_OBJECT__REVOKED;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__LABELS = CORE_OBJECT__LABELS;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__CONFIDENCE = CORE_OBJECT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Lang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__LANG = CORE_OBJECT__LANG;

	/**
	 * The feature id for the '<em><b>External References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__EXTERNAL_REFERENCES = CORE_OBJECT__EXTERNAL_REFERENCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__NAME = CORE_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__DESCRIPTION = CORE_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Incident</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_FEATURE_COUNT = CORE_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.IndicatorImpl <em>Indicator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.IndicatorImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getIndicator()
	 * @generated
	 */
	int INDICATOR = 19;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__CUSTOM = CORE_OBJECT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__SPEC_VERSION = CORE_OBJECT__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ID = CORE_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__OBJECT_MARKING_REFS = CORE_OBJECT__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__GRANULAR_MARKINGS = CORE_OBJECT__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__EXTENSIONS = CORE_OBJECT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__EVIDENCE = CORE_OBJECT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__NAMES = CORE_OBJECT__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__MERGED = CORE_OBJECT__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__MOVED = CORE_OBJECT__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__DISTINCTIONS = CORE_OBJECT__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Created By Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__CREATED_BY_REF = CORE_OBJECT__CREATED_BY_REF;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__CREATED = CORE_OBJECT__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__MODIFIED = CORE_OBJECT__MODIFIED;

	/**
	 * The feature id for the '<em><b>Revoked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__REVOKED = CORE_OBJECT__REVOKED;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__LABELS = CORE_OBJECT__LABELS;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__CONFIDENCE = CORE_OBJECT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Lang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__LANG = CORE_OBJECT__LANG;

	/**
	 * The feature id for the '<em><b>External References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__EXTERNAL_REFERENCES = CORE_OBJECT__EXTERNAL_REFERENCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__NAME = CORE_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__DESCRIPTION = CORE_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Indicator Types</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__INDICATOR_TYPES = CORE_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__PATTERN = CORE_OBJECT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Pattern Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__PATTERN_TYPE = CORE_OBJECT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Pattern Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__PATTERN_VERSION = CORE_OBJECT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__VALID_FROM = CORE_OBJECT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__VALID_UNTIL = CORE_OBJECT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Kill Chain Phases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__KILL_CHAIN_PHASES = CORE_OBJECT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_FEATURE_COUNT = CORE_OBJECT_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.InfrastructureImpl <em>Infrastructure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.InfrastructureImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getInfrastructure()
	 * @generated
	 */
	int INFRASTRUCTURE = 20;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFRASTRUCTURE__CUSTOM = CORE_OBJECT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFRASTRUCTURE__SPEC_VERSION = CORE_OBJECT__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFRASTRUCTURE__ID = CORE_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFRASTRUCTURE__OBJECT_MARKING_REFS = CORE_OBJECT__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFRASTRUCTURE__GRANULAR_MARKINGS = CORE_OBJECT__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFRASTRUCTURE__EXTENSIONS = CORE_OBJECT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFRASTRUCTURE__EVIDENCE = CORE_OBJECT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFRASTRUCTURE__NAMES = CORE_OBJECT__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFRASTRUCTURE__MERGED = CORE_OBJECT__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFRASTRUCTURE__MOVED = CORE_OBJECT__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFRASTRUCTURE__DISTINCTIONS = CORE_OBJECT__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Created By Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFRASTRUCTURE__CREATED_BY_REF = CORE_OBJECT__CREATED_BY_REF;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFRASTRUCTURE__CREATED = CORE_OBJECT__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFRASTRUCTURE__MODIFIED = CORE_OBJECT__MODIFIED;

	/**
	 * The feature id for the '<em><b>Revoked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFRASTRUCTURE__REVOKED = CORE_OBJECT__REVOKED;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFRASTRUCTURE__LABELS = CORE_OBJECT__LABELS;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFRASTRUCTURE__CONFIDENCE = CORE_OBJECT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Lang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFRASTRUCTURE__LANG = CORE_OBJECT__LANG;

	/**
	 * The feature id for the '<em><b>External References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFRASTRUCTURE__EXTERNAL_REFERENCES = CORE_OBJECT__EXTERNAL_REFERENCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFRASTRUCTURE__NAME = CORE_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFRASTRUCTURE__DESCRIPTION = CORE_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Infrastructure Types</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFRASTRUCTURE__INFRASTRUCTURE_TYPES = CORE_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFRASTRUCTURE__ALIASES = CORE_OBJECT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Kill Chain Phases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFRASTRUCTURE__KILL_CHAIN_PHASES = CORE_OBJECT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>First Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFRASTRUCTURE__FIRST_SEEN = CORE_OBJECT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Last Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFRASTRUCTURE__LAST_SEEN = CORE_OBJECT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Infrastructure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFRASTRUCTURE_FEATURE_COUNT = CORE_OBJECT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.IntrusionSetImpl <em>Intrusion Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.IntrusionSetImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getIntrusionSet()
	 * @generated
	 */
	int INTRUSION_SET = 21;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRUSION_SET__CUSTOM = CORE_OBJECT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRUSION_SET__SPEC_VERSION = CORE_OBJECT__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRUSION_SET__ID = CORE_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRUSION_SET__OBJECT_MARKING_REFS = CORE_OBJECT__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRUSION_SET__GRANULAR_MARKINGS = CORE_OBJECT__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRUSION_SET__EXTENSIONS = CORE_OBJECT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRUSION_SET__EVIDENCE = CORE_OBJECT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRUSION_SET__NAMES = CORE_OBJECT__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRUSION_SET__MERGED = CORE_OBJECT__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRUSION_SET__MOVED = CORE_OBJECT__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRUSION_SET__DISTINCTIONS = CORE_OBJECT__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Created By Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRUSION_SET__CREATED_BY_REF = CORE_OBJECT__CREATED_BY_REF;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRUSION_SET__CREATED = CORE_OBJECT__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRUSION_SET__MODIFIED = CORE_OBJECT__MODIFIED;

	/**
	 * The feature id for the '<em><b>Revoked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRUSION_SET__REVOKED = CORE_OBJECT__REVOKED;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRUSION_SET__LABELS = CORE_OBJECT__LABELS;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRUSION_SET__CONFIDENCE = CORE_OBJECT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Lang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRUSION_SET__LANG = CORE_OBJECT__LANG;

	/**
	 * The feature id for the '<em><b>External References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRUSION_SET__EXTERNAL_REFERENCES = CORE_OBJECT__EXTERNAL_REFERENCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRUSION_SET__NAME = CORE_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRUSION_SET__DESCRIPTION = CORE_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRUSION_SET__ALIASES = CORE_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>First Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRUSION_SET__FIRST_SEEN = CORE_OBJECT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Last Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRUSION_SET__LAST_SEEN = CORE_OBJECT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Goals</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRUSION_SET__GOALS = CORE_OBJECT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Resource Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRUSION_SET__RESOURCE_LEVEL = CORE_OBJECT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Primary Motivation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRUSION_SET__PRIMARY_MOTIVATION = CORE_OBJECT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Secondary Motivations</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRUSION_SET__SECONDARY_MOTIVATIONS = CORE_OBJECT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Intrusion Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRUSION_SET_FEATURE_COUNT = CORE_OBJECT_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.LocationImpl <em>Location</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.LocationImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getLocation()
	 * @generated
	 */
	int LOCATION = 22;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__CUSTOM = CORE_OBJECT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__SPEC_VERSION = CORE_OBJECT__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__ID = CORE_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__OBJECT_MARKING_REFS = CORE_OBJECT__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__GRANULAR_MARKINGS = CORE_OBJECT__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__EXTENSIONS = CORE_OBJECT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__EVIDENCE = CORE_OBJECT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__NAMES = CORE_OBJECT__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__MERGED = CORE_OBJECT__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__MOVED = CORE_OBJECT__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__DISTINCTIONS = CORE_OBJECT__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Created By Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__CREATED_BY_REF = CORE_OBJECT__CREATED_BY_REF;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__CREATED = CORE_OBJECT__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__MODIFIED = CORE_OBJECT__MODIFIED;

	/**
	 * The feature id for the '<em><b>Revoked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__REVOKED = CORE_OBJECT__REVOKED;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__LABELS = CORE_OBJECT__LABELS;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__CONFIDENCE = CORE_OBJECT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Lang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__LANG = CORE_OBJECT__LANG;

	/**
	 * The feature id for the '<em><b>External References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__EXTERNAL_REFERENCES = CORE_OBJECT__EXTERNAL_REFERENCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__NAME = CORE_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__DESCRIPTION = CORE_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__LATITUDE = CORE_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__LONGITUDE = CORE_OBJECT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Precision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__PRECISION = CORE_OBJECT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__REGION = CORE_OBJECT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__COUNTRY = CORE_OBJECT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Administrative Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__ADMINISTRATIVE_AREA = CORE_OBJECT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>City</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__CITY = CORE_OBJECT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Street Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__STREET_ADDRESS = CORE_OBJECT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Postal Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION__POSTAL_CODE = CORE_OBJECT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Location</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCATION_FEATURE_COUNT = CORE_OBJECT_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.MalwareImpl <em>Malware</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.MalwareImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getMalware()
	 * @generated
	 */
	int MALWARE = 23;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE__CUSTOM = CORE_OBJECT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE__SPEC_VERSION = CORE_OBJECT__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE__ID = CORE_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE__OBJECT_MARKING_REFS = CORE_OBJECT__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE__GRANULAR_MARKINGS = CORE_OBJECT__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE__EXTENSIONS = CORE_OBJECT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE__EVIDENCE = CORE_OBJECT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE__NAMES = CORE_OBJECT__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE__MERGED = CORE_OBJECT__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE__MOVED = CORE_OBJECT__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE__DISTINCTIONS = CORE_OBJECT__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Created By Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE__CREATED_BY_REF = CORE_OBJECT__CREATED_BY_REF;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE__CREATED = CORE_OBJECT__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE__MODIFIED = CORE_OBJECT__MODIFIED;

	/**
	 * The feature id for the '<em><b>Revoked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE__REVOKED = CORE_OBJECT__REVOKED;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE__LABELS = CORE_OBJECT__LABELS;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE__CONFIDENCE = CORE_OBJECT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Lang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE__LANG = CORE_OBJECT__LANG;

	/**
	 * The feature id for the '<em><b>External References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE__EXTERNAL_REFERENCES = CORE_OBJECT__EXTERNAL_REFERENCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE__NAME = CORE_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE__DESCRIPTION = CORE_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Malware Types</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE__MALWARE_TYPES = CORE_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Is Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE__IS_FAMILY = CORE_OBJECT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE__ALIASES = CORE_OBJECT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Kill Chain Phases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE__KILL_CHAIN_PHASES = CORE_OBJECT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>First Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE__FIRST_SEEN = CORE_OBJECT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Last Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE__LAST_SEEN = CORE_OBJECT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Operating System Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE__OPERATING_SYSTEM_REFS = CORE_OBJECT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Architecture Execution Envs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE__ARCHITECTURE_EXECUTION_ENVS = CORE_OBJECT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Implementation Languages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE__IMPLEMENTATION_LANGUAGES = CORE_OBJECT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Capabilities</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE__CAPABILITIES = CORE_OBJECT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Sample Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE__SAMPLE_REFS = CORE_OBJECT_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Malware</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_FEATURE_COUNT = CORE_OBJECT_FEATURE_COUNT + 13;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.MalwareAnalysisImpl <em>Malware Analysis</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.MalwareAnalysisImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getMalwareAnalysis()
	 * @generated
	 */
	int MALWARE_ANALYSIS = 24;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__CUSTOM = CORE_OBJECT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__SPEC_VERSION = CORE_OBJECT__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__ID = CORE_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__OBJECT_MARKING_REFS = CORE_OBJECT__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__GRANULAR_MARKINGS = CORE_OBJECT__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__EXTENSIONS = CORE_OBJECT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__EVIDENCE = CORE_OBJECT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__NAMES = CORE_OBJECT__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__MERGED = CORE_OBJECT__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__MOVED = CORE_OBJECT__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__DISTINCTIONS = CORE_OBJECT__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Created By Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__CREATED_BY_REF = CORE_OBJECT__CREATED_BY_REF;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__CREATED = CORE_OBJECT__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__MODIFIED = CORE_OBJECT__MODIFIED;

	/**
	 * The feature id for the '<em><b>Revoked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__REVOKED = CORE_OBJECT__REVOKED;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__LABELS = CORE_OBJECT__LABELS;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__CONFIDENCE = CORE_OBJECT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Lang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__LANG = CORE_OBJECT__LANG;

	/**
	 * The feature id for the '<em><b>External References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__EXTERNAL_REFERENCES = CORE_OBJECT__EXTERNAL_REFERENCES;

	/**
	 * The feature id for the '<em><b>Product</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__PRODUCT = CORE_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__VERSION = CORE_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Host Vm Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__HOST_VM_REF = CORE_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Operating System Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__OPERATING_SYSTEM_REF = CORE_OBJECT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Installed Software Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__INSTALLED_SOFTWARE_REFS = CORE_OBJECT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Configuration Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__CONFIGURATION_VERSION = CORE_OBJECT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Modules</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__MODULES = CORE_OBJECT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Analysis Engine Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__ANALYSIS_ENGINE_VERSION = CORE_OBJECT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Analysis Definition Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__ANALYSIS_DEFINITION_VERSION = CORE_OBJECT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Submitted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__SUBMITTED = CORE_OBJECT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Analysis Started</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__ANALYSIS_STARTED = CORE_OBJECT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Analysis Ended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__ANALYSIS_ENDED = CORE_OBJECT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Result Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__RESULT_NAME = CORE_OBJECT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__RESULT = CORE_OBJECT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Analysis Sco Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__ANALYSIS_SCO_REFS = CORE_OBJECT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Sample Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS__SAMPLE_REF = CORE_OBJECT_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Malware Analysis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALWARE_ANALYSIS_FEATURE_COUNT = CORE_OBJECT_FEATURE_COUNT + 16;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.NoteImpl <em>Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.NoteImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getNote()
	 * @generated
	 */
	int NOTE = 25;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__CUSTOM = CORE_OBJECT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__SPEC_VERSION = CORE_OBJECT__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__ID = CORE_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__OBJECT_MARKING_REFS = CORE_OBJECT__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__GRANULAR_MARKINGS = CORE_OBJECT__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__EXTENSIONS = CORE_OBJECT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__EVIDENCE = CORE_OBJECT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__NAMES = CORE_OBJECT__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__MERGED = CORE_OBJECT__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__MOVED = CORE_OBJECT__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__DISTINCTIONS = CORE_OBJECT__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Created By Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__CREATED_BY_REF = CORE_OBJECT__CREATED_BY_REF;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__CREATED = CORE_OBJECT__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__MODIFIED = CORE_OBJECT__MODIFIED;

	/**
	 * The feature id for the '<em><b>Revoked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__REVOKED = CORE_OBJECT__REVOKED;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__LABELS = CORE_OBJECT__LABELS;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__CONFIDENCE = CORE_OBJECT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Lang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__LANG = CORE_OBJECT__LANG;

	/**
	 * The feature id for the '<em><b>External References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__EXTERNAL_REFERENCES = CORE_OBJECT__EXTERNAL_REFERENCES;

	/**
	 * The feature id for the '<em><b>Abstract</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__ABSTRACT = CORE_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__CONTENT = CORE_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Authors</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__AUTHORS = CORE_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Object Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__OBJECT_REFS = CORE_OBJECT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_FEATURE_COUNT = CORE_OBJECT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.ObservedDataImpl <em>Observed Data</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.ObservedDataImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getObservedData()
	 * @generated
	 */
	int OBSERVED_DATA = 26;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_DATA__CUSTOM = CORE_OBJECT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_DATA__SPEC_VERSION = CORE_OBJECT__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_DATA__ID = CORE_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_DATA__OBJECT_MARKING_REFS = CORE_OBJECT__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_DATA__GRANULAR_MARKINGS = CORE_OBJECT__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_DATA__EXTENSIONS = CORE_OBJECT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_DATA__EVIDENCE = CORE_OBJECT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_DATA__NAMES = CORE_OBJECT__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_DATA__MERGED = CORE_OBJECT__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_DATA__MOVED = CORE_OBJECT__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_DATA__DISTINCTIONS = CORE_OBJECT__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Created By Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_DATA__CREATED_BY_REF = CORE_OBJECT__CREATED_BY_REF;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_DATA__CREATED = CORE_OBJECT__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_DATA__MODIFIED = CORE_OBJECT__MODIFIED;

	/**
	 * The feature id for the '<em><b>Revoked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_DATA__REVOKED = CORE_OBJECT__REVOKED;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_DATA__LABELS = CORE_OBJECT__LABELS;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_DATA__CONFIDENCE = CORE_OBJECT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Lang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_DATA__LANG = CORE_OBJECT__LANG;

	/**
	 * The feature id for the '<em><b>External References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_DATA__EXTERNAL_REFERENCES = CORE_OBJECT__EXTERNAL_REFERENCES;

	/**
	 * The feature id for the '<em><b>First Observed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_DATA__FIRST_OBSERVED = CORE_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Last Observed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_DATA__LAST_OBSERVED = CORE_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Number Observed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_DATA__NUMBER_OBSERVED = CORE_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Objects</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_DATA__OBJECTS = CORE_OBJECT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Object Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_DATA__OBJECT_REFS = CORE_OBJECT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Observed Data</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_DATA_FEATURE_COUNT = CORE_OBJECT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.OpinionImpl <em>Opinion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.OpinionImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getOpinion()
	 * @generated
	 */
	int OPINION = 27;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__CUSTOM = CORE_OBJECT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__SPEC_VERSION = CORE_OBJECT__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__ID = CORE_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__OBJECT_MARKING_REFS = CORE_OBJECT__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__GRANULAR_MARKINGS = CORE_OBJECT__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__EXTENSIONS = CORE_OBJECT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__EVIDENCE = CORE_OBJECT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__NAMES = CORE_OBJECT__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__MERGED = CORE_OBJECT__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__MOVED = CORE_OBJECT__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__DISTINCTIONS = CORE_OBJECT__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Created By Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__CREATED_BY_REF = CORE_OBJECT__CREATED_BY_REF;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__CREATED = CORE_OBJECT__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__MODIFIED = CORE_OBJECT__MODIFIED;

	/**
	 * The feature id for the '<em><b>Revoked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__REVOKED = CORE_OBJECT__REVOKED;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__LABELS = CORE_OBJECT__LABELS;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__CONFIDENCE = CORE_OBJECT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Lang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__LANG = CORE_OBJECT__LANG;

	/**
	 * The feature id for the '<em><b>External References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__EXTERNAL_REFERENCES = CORE_OBJECT__EXTERNAL_REFERENCES;

	/**
	 * The feature id for the '<em><b>Explanation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__EXPLANATION = CORE_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Authors</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__AUTHORS = CORE_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Opinion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__OPINION = CORE_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Object Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__OBJECT_REFS = CORE_OBJECT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Opinion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION_FEATURE_COUNT = CORE_OBJECT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.ReportImpl <em>Report</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.ReportImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getReport()
	 * @generated
	 */
	int REPORT = 28;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__CUSTOM = CORE_OBJECT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__SPEC_VERSION = CORE_OBJECT__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__ID = CORE_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__OBJECT_MARKING_REFS = CORE_OBJECT__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__GRANULAR_MARKINGS = CORE_OBJECT__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__EXTENSIONS = CORE_OBJECT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__EVIDENCE = CORE_OBJECT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__NAMES = CORE_OBJECT__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__MERGED = CORE_OBJECT__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__MOVED = CORE_OBJECT__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__DISTINCTIONS = CORE_OBJECT__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Created By Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__CREATED_BY_REF = CORE_OBJECT__CREATED_BY_REF;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__CREATED = CORE_OBJECT__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__MODIFIED = CORE_OBJECT__MODIFIED;

	/**
	 * The feature id for the '<em><b>Revoked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__REVOKED = CORE_OBJECT__REVOKED;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__LABELS = CORE_OBJECT__LABELS;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__CONFIDENCE = CORE_OBJECT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Lang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__LANG = CORE_OBJECT__LANG;

	/**
	 * The feature id for the '<em><b>External References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__EXTERNAL_REFERENCES = CORE_OBJECT__EXTERNAL_REFERENCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__NAME = CORE_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__DESCRIPTION = CORE_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Report Types</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__REPORT_TYPES = CORE_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__PUBLISHED = CORE_OBJECT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Object Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__OBJECT_REFS = CORE_OBJECT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Report</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_FEATURE_COUNT = CORE_OBJECT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.ThreatActorImpl <em>Threat Actor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.ThreatActorImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getThreatActor()
	 * @generated
	 */
	int THREAT_ACTOR = 29;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR__CUSTOM = CORE_OBJECT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR__SPEC_VERSION = CORE_OBJECT__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR__ID = CORE_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR__OBJECT_MARKING_REFS = CORE_OBJECT__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR__GRANULAR_MARKINGS = CORE_OBJECT__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR__EXTENSIONS = CORE_OBJECT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR__EVIDENCE = CORE_OBJECT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR__NAMES = CORE_OBJECT__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR__MERGED = CORE_OBJECT__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR__MOVED = CORE_OBJECT__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR__DISTINCTIONS = CORE_OBJECT__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Created By Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR__CREATED_BY_REF = CORE_OBJECT__CREATED_BY_REF;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR__CREATED = CORE_OBJECT__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR__MODIFIED = CORE_OBJECT__MODIFIED;

	/**
	 * The feature id for the '<em><b>Revoked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR__REVOKED = CORE_OBJECT__REVOKED;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR__LABELS = CORE_OBJECT__LABELS;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR__CONFIDENCE = CORE_OBJECT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Lang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR__LANG = CORE_OBJECT__LANG;

	/**
	 * The feature id for the '<em><b>External References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR__EXTERNAL_REFERENCES = CORE_OBJECT__EXTERNAL_REFERENCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR__NAME = CORE_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR__DESCRIPTION = CORE_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Threat Actor Types</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR__THREAT_ACTOR_TYPES = CORE_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR__ALIASES = CORE_OBJECT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>First Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR__FIRST_SEEN = CORE_OBJECT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Last Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR__LAST_SEEN = CORE_OBJECT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR__ROLES = CORE_OBJECT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Goals</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR__GOALS = CORE_OBJECT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Sophistication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR__SOPHISTICATION = CORE_OBJECT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Resource Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR__RESOURCE_LEVEL = CORE_OBJECT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Primary Motivation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR__PRIMARY_MOTIVATION = CORE_OBJECT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Secondary Motivations</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR__SECONDARY_MOTIVATIONS = CORE_OBJECT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Personal Motivations</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR__PERSONAL_MOTIVATIONS = CORE_OBJECT_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Threat Actor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_ACTOR_FEATURE_COUNT = CORE_OBJECT_FEATURE_COUNT + 13;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.ToolImpl <em>Tool</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.ToolImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getTool()
	 * @generated
	 */
	int TOOL = 30;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__CUSTOM = CORE_OBJECT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__SPEC_VERSION = CORE_OBJECT__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__ID = CORE_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__OBJECT_MARKING_REFS = CORE_OBJECT__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__GRANULAR_MARKINGS = CORE_OBJECT__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__EXTENSIONS = CORE_OBJECT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__EVIDENCE = CORE_OBJECT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__NAMES = CORE_OBJECT__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__MERGED = CORE_OBJECT__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__MOVED = CORE_OBJECT__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__DISTINCTIONS = CORE_OBJECT__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Created By Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__CREATED_BY_REF = CORE_OBJECT__CREATED_BY_REF;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__CREATED = CORE_OBJECT__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__MODIFIED = CORE_OBJECT__MODIFIED;

	/**
	 * The feature id for the '<em><b>Revoked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__REVOKED = CORE_OBJECT__REVOKED;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__LABELS = CORE_OBJECT__LABELS;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__CONFIDENCE = CORE_OBJECT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Lang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__LANG = CORE_OBJECT__LANG;

	/**
	 * The feature id for the '<em><b>External References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__EXTERNAL_REFERENCES = CORE_OBJECT__EXTERNAL_REFERENCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__NAME = CORE_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__DESCRIPTION = CORE_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Tool Types</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__TOOL_TYPES = CORE_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__ALIASES = CORE_OBJECT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Kill Chain Phases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__KILL_CHAIN_PHASES = CORE_OBJECT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Tool Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__TOOL_VERSION = CORE_OBJECT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Tool</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL_FEATURE_COUNT = CORE_OBJECT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.VulnerabilityImpl <em>Vulnerability</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.VulnerabilityImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getVulnerability()
	 * @generated
	 */
	int VULNERABILITY = 31;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY__CUSTOM = CORE_OBJECT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY__SPEC_VERSION = CORE_OBJECT__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY__ID = CORE_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY__OBJECT_MARKING_REFS = CORE_OBJECT__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY__GRANULAR_MARKINGS = CORE_OBJECT__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY__EXTENSIONS = CORE_OBJECT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY__EVIDENCE = CORE_OBJECT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY__NAMES = CORE_OBJECT__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY__MERGED = CORE_OBJECT__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY__MOVED = CORE_OBJECT__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY__DISTINCTIONS = CORE_OBJECT__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Created By Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY__CREATED_BY_REF = CORE_OBJECT__CREATED_BY_REF;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY__CREATED = CORE_OBJECT__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY__MODIFIED = CORE_OBJECT__MODIFIED;

	/**
	 * The feature id for the '<em><b>Revoked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY__REVOKED = CORE_OBJECT__REVOKED;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY__LABELS = CORE_OBJECT__LABELS;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY__CONFIDENCE = CORE_OBJECT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Lang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY__LANG = CORE_OBJECT__LANG;

	/**
	 * The feature id for the '<em><b>External References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY__EXTERNAL_REFERENCES = CORE_OBJECT__EXTERNAL_REFERENCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY__NAME = CORE_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY__DESCRIPTION = CORE_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Vulnerability</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY_FEATURE_COUNT = CORE_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.RelationshipImpl <em>Relationship</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.RelationshipImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getRelationship()
	 * @generated
	 */
	int RELATIONSHIP = 32;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__CUSTOM = CORE_OBJECT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__SPEC_VERSION = CORE_OBJECT__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__ID = CORE_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__OBJECT_MARKING_REFS = CORE_OBJECT__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__GRANULAR_MARKINGS = CORE_OBJECT__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__EXTENSIONS = CORE_OBJECT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__EVIDENCE = CORE_OBJECT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__NAMES = CORE_OBJECT__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__MERGED = CORE_OBJECT__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__MOVED = CORE_OBJECT__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__DISTINCTIONS = CORE_OBJECT__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Created By Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__CREATED_BY_REF = CORE_OBJECT__CREATED_BY_REF;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__CREATED = CORE_OBJECT__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__MODIFIED = CORE_OBJECT__MODIFIED;

	/**
	 * The feature id for the '<em><b>Revoked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__REVOKED = CORE_OBJECT__REVOKED;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__LABELS = CORE_OBJECT__LABELS;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__CONFIDENCE = CORE_OBJECT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Lang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__LANG = CORE_OBJECT__LANG;

	/**
	 * The feature id for the '<em><b>External References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__EXTERNAL_REFERENCES = CORE_OBJECT__EXTERNAL_REFERENCES;

	/**
	 * The feature id for the '<em><b>Relationship Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__RELATIONSHIP_TYPE = CORE_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__DESCRIPTION = CORE_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Source Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__SOURCE_REF = CORE_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Target Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__TARGET_REF = CORE_OBJECT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Start Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__START_TIME = CORE_OBJECT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Stop Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__STOP_TIME = CORE_OBJECT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Relationship</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_FEATURE_COUNT = CORE_OBJECT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.SightingImpl <em>Sighting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.SightingImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getSighting()
	 * @generated
	 */
	int SIGHTING = 33;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__CUSTOM = CORE_OBJECT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__SPEC_VERSION = CORE_OBJECT__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__ID = CORE_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__OBJECT_MARKING_REFS = CORE_OBJECT__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__GRANULAR_MARKINGS = CORE_OBJECT__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__EXTENSIONS = CORE_OBJECT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__EVIDENCE = CORE_OBJECT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__NAMES = CORE_OBJECT__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__MERGED = CORE_OBJECT__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__MOVED = CORE_OBJECT__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__DISTINCTIONS = CORE_OBJECT__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Created By Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__CREATED_BY_REF = CORE_OBJECT__CREATED_BY_REF;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__CREATED = CORE_OBJECT__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__MODIFIED = CORE_OBJECT__MODIFIED;

	/**
	 * The feature id for the '<em><b>Revoked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__REVOKED = CORE_OBJECT__REVOKED;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__LABELS = CORE_OBJECT__LABELS;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__CONFIDENCE = CORE_OBJECT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Lang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__LANG = CORE_OBJECT__LANG;

	/**
	 * The feature id for the '<em><b>External References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__EXTERNAL_REFERENCES = CORE_OBJECT__EXTERNAL_REFERENCES;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__DESCRIPTION = CORE_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>First Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__FIRST_SEEN = CORE_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Last Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__LAST_SEEN = CORE_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__COUNT = CORE_OBJECT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sighting Of Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__SIGHTING_OF_REF = CORE_OBJECT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Observed Data Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__OBSERVED_DATA_REFS = CORE_OBJECT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Where Sighted Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__WHERE_SIGHTED_REFS = CORE_OBJECT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING__SUMMARY = CORE_OBJECT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Sighting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGHTING_FEATURE_COUNT = CORE_OBJECT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.MarkingDefinitionImpl <em>Marking Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.MarkingDefinitionImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getMarkingDefinition()
	 * @generated
	 */
	int MARKING_DEFINITION = 34;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARKING_DEFINITION__CUSTOM = STIX_OBJECT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARKING_DEFINITION__SPEC_VERSION = STIX_OBJECT__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARKING_DEFINITION__ID = STIX_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARKING_DEFINITION__OBJECT_MARKING_REFS = STIX_OBJECT__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARKING_DEFINITION__GRANULAR_MARKINGS = STIX_OBJECT__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARKING_DEFINITION__EXTENSIONS = STIX_OBJECT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARKING_DEFINITION__EVIDENCE = STIX_OBJECT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARKING_DEFINITION__NAMES = STIX_OBJECT__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARKING_DEFINITION__MERGED = STIX_OBJECT__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARKING_DEFINITION__MOVED = STIX_OBJECT__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARKING_DEFINITION__DISTINCTIONS = STIX_OBJECT__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARKING_DEFINITION__NAME = STIX_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Created By Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARKING_DEFINITION__CREATED_BY_REF = STIX_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARKING_DEFINITION__CREATED = STIX_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>External References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARKING_DEFINITION__EXTERNAL_REFERENCES = STIX_OBJECT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Definition Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARKING_DEFINITION__DEFINITION_TYPE = STIX_OBJECT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARKING_DEFINITION__DEFINITION = STIX_OBJECT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Marking Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARKING_DEFINITION_FEATURE_COUNT = STIX_OBJECT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.LanguageContentImpl <em>Language Content</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.LanguageContentImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getLanguageContent()
	 * @generated
	 */
	int LANGUAGE_CONTENT = 35;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_CONTENT__CUSTOM = CORE_OBJECT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_CONTENT__SPEC_VERSION = CORE_OBJECT__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_CONTENT__ID = CORE_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_CONTENT__OBJECT_MARKING_REFS = CORE_OBJECT__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_CONTENT__GRANULAR_MARKINGS = CORE_OBJECT__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_CONTENT__EXTENSIONS = CORE_OBJECT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_CONTENT__EVIDENCE = CORE_OBJECT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_CONTENT__NAMES = CORE_OBJECT__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_CONTENT__MERGED = CORE_OBJECT__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_CONTENT__MOVED = CORE_OBJECT__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_CONTENT__DISTINCTIONS = CORE_OBJECT__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Created By Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_CONTENT__CREATED_BY_REF = CORE_OBJECT__CREATED_BY_REF;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_CONTENT__CREATED = CORE_OBJECT__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_CONTENT__MODIFIED = CORE_OBJECT__MODIFIED;

	/**
	 * The feature id for the '<em><b>Revoked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_CONTENT__REVOKED = CORE_OBJECT__REVOKED;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_CONTENT__LABELS = CORE_OBJECT__LABELS;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_CONTENT__CONFIDENCE = CORE_OBJECT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Lang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_CONTENT__LANG = CORE_OBJECT__LANG;

	/**
	 * The feature id for the '<em><b>External References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_CONTENT__EXTERNAL_REFERENCES = CORE_OBJECT__EXTERNAL_REFERENCES;

	/**
	 * The feature id for the '<em><b>Object Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_CONTENT__OBJECT_REF = CORE_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Object Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_CONTENT__OBJECT_MODIFIED = CORE_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Contents</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_CONTENT__CONTENTS = CORE_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Language Content</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_CONTENT_FEATURE_COUNT = CORE_OBJECT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.ExtensionDefinitionImpl <em>Extension Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.ExtensionDefinitionImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getExtensionDefinition()
	 * @generated
	 */
	int EXTENSION_DEFINITION = 36;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSION_DEFINITION__CUSTOM = CORE_OBJECT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSION_DEFINITION__SPEC_VERSION = CORE_OBJECT__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSION_DEFINITION__ID = CORE_OBJECT__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSION_DEFINITION__OBJECT_MARKING_REFS = CORE_OBJECT__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSION_DEFINITION__GRANULAR_MARKINGS = CORE_OBJECT__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSION_DEFINITION__EXTENSIONS = CORE_OBJECT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSION_DEFINITION__EVIDENCE = CORE_OBJECT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSION_DEFINITION__NAMES = CORE_OBJECT__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSION_DEFINITION__MERGED = CORE_OBJECT__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSION_DEFINITION__MOVED = CORE_OBJECT__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSION_DEFINITION__DISTINCTIONS = CORE_OBJECT__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Created By Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSION_DEFINITION__CREATED_BY_REF = CORE_OBJECT__CREATED_BY_REF;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSION_DEFINITION__CREATED = CORE_OBJECT__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSION_DEFINITION__MODIFIED = CORE_OBJECT__MODIFIED;

	/**
	 * The feature id for the '<em><b>Revoked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSION_DEFINITION__REVOKED = CORE_OBJECT__REVOKED;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSION_DEFINITION__LABELS = CORE_OBJECT__LABELS;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSION_DEFINITION__CONFIDENCE = CORE_OBJECT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Lang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSION_DEFINITION__LANG = CORE_OBJECT__LANG;

	/**
	 * The feature id for the '<em><b>External References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSION_DEFINITION__EXTERNAL_REFERENCES = CORE_OBJECT__EXTERNAL_REFERENCES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSION_DEFINITION__NAME = CORE_OBJECT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSION_DEFINITION__DESCRIPTION = CORE_OBJECT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Schema</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSION_DEFINITION__SCHEMA = CORE_OBJECT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSION_DEFINITION__VERSION = CORE_OBJECT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Extension Types</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSION_DEFINITION__EXTENSION_TYPES = CORE_OBJECT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Extension Properties</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSION_DEFINITION__EXTENSION_PROPERTIES = CORE_OBJECT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Extension Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSION_DEFINITION_FEATURE_COUNT = CORE_OBJECT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.ArtifactImpl <em>Artifact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.ArtifactImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getArtifact()
	 * @generated
	 */
	int ARTIFACT = 37;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__CUSTOM = CYBER_OBSERVABLE__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__SPEC_VERSION = CYBER_OBSERVABLE__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__ID = CYBER_OBSERVABLE__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__OBJECT_MARKING_REFS = CYBER_OBSERVABLE__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__GRANULAR_MARKINGS = CYBER_OBSERVABLE__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__EXTENSIONS = CYBER_OBSERVABLE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__EVIDENCE = CYBER_OBSERVABLE__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__NAMES = CYBER_OBSERVABLE__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__MERGED = CYBER_OBSERVABLE__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__MOVED = CYBER_OBSERVABLE__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__DISTINCTIONS = CYBER_OBSERVABLE__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Defanged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__DEFANGED = CYBER_OBSERVABLE__DEFANGED;

	/**
	 * The feature id for the '<em><b>Mime Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__MIME_TYPE = CYBER_OBSERVABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Payload Bin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__PAYLOAD_BIN = CYBER_OBSERVABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__URL = CYBER_OBSERVABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Hashes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__HASHES = CYBER_OBSERVABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Encryption Algorithm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__ENCRYPTION_ALGORITHM = CYBER_OBSERVABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Decryption Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__DECRYPTION_KEY = CYBER_OBSERVABLE_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Artifact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_FEATURE_COUNT = CYBER_OBSERVABLE_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.AutonomousSystemImpl <em>Autonomous System</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.AutonomousSystemImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getAutonomousSystem()
	 * @generated
	 */
	int AUTONOMOUS_SYSTEM = 38;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTONOMOUS_SYSTEM__CUSTOM = CYBER_OBSERVABLE__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTONOMOUS_SYSTEM__SPEC_VERSION = CYBER_OBSERVABLE__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTONOMOUS_SYSTEM__ID = CYBER_OBSERVABLE__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTONOMOUS_SYSTEM__OBJECT_MARKING_REFS = CYBER_OBSERVABLE__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTONOMOUS_SYSTEM__GRANULAR_MARKINGS = CYBER_OBSERVABLE__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTONOMOUS_SYSTEM__EXTENSIONS = CYBER_OBSERVABLE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTONOMOUS_SYSTEM__EVIDENCE = CYBER_OBSERVABLE__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTONOMOUS_SYSTEM__NAMES = CYBER_OBSERVABLE__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTONOMOUS_SYSTEM__MERGED = CYBER_OBSERVABLE__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTONOMOUS_SYSTEM__MOVED = CYBER_OBSERVABLE__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTONOMOUS_SYSTEM__DISTINCTIONS = CYBER_OBSERVABLE__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Defanged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTONOMOUS_SYSTEM__DEFANGED = CYBER_OBSERVABLE__DEFANGED;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTONOMOUS_SYSTEM__NUMBER = CYBER_OBSERVABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTONOMOUS_SYSTEM__NAME = CYBER_OBSERVABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Rir</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTONOMOUS_SYSTEM__RIR = CYBER_OBSERVABLE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Autonomous System</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTONOMOUS_SYSTEM_FEATURE_COUNT = CYBER_OBSERVABLE_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.DirectoryImpl <em>Directory</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.DirectoryImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getDirectory()
	 * @generated
	 */
	int DIRECTORY = 39;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIRECTORY__CUSTOM = CYBER_OBSERVABLE__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIRECTORY__SPEC_VERSION = CYBER_OBSERVABLE__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIRECTORY__ID = CYBER_OBSERVABLE__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIRECTORY__OBJECT_MARKING_REFS = CYBER_OBSERVABLE__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIRECTORY__GRANULAR_MARKINGS = CYBER_OBSERVABLE__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIRECTORY__EXTENSIONS = CYBER_OBSERVABLE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIRECTORY__EVIDENCE = CYBER_OBSERVABLE__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIRECTORY__NAMES = CYBER_OBSERVABLE__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIRECTORY__MERGED = CYBER_OBSERVABLE__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIRECTORY__MOVED = CYBER_OBSERVABLE__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIRECTORY__DISTINCTIONS = CYBER_OBSERVABLE__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Defanged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIRECTORY__DEFANGED = CYBER_OBSERVABLE__DEFANGED;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIRECTORY__PATH = CYBER_OBSERVABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Path Enc</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIRECTORY__PATH_ENC = CYBER_OBSERVABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Ctime</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIRECTORY__CTIME = CYBER_OBSERVABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Mtime</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIRECTORY__MTIME = CYBER_OBSERVABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Atime</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIRECTORY__ATIME = CYBER_OBSERVABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Contains Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIRECTORY__CONTAINS_REFS = CYBER_OBSERVABLE_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Directory</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIRECTORY_FEATURE_COUNT = CYBER_OBSERVABLE_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.DomainNameImpl <em>Domain Name</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.DomainNameImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getDomainName()
	 * @generated
	 */
	int DOMAIN_NAME = 40;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN_NAME__CUSTOM = CYBER_OBSERVABLE__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN_NAME__SPEC_VERSION = CYBER_OBSERVABLE__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN_NAME__ID = CYBER_OBSERVABLE__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN_NAME__OBJECT_MARKING_REFS = CYBER_OBSERVABLE__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN_NAME__GRANULAR_MARKINGS = CYBER_OBSERVABLE__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN_NAME__EXTENSIONS = CYBER_OBSERVABLE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN_NAME__EVIDENCE = CYBER_OBSERVABLE__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN_NAME__NAMES = CYBER_OBSERVABLE__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN_NAME__MERGED = CYBER_OBSERVABLE__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN_NAME__MOVED = CYBER_OBSERVABLE__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN_NAME__DISTINCTIONS = CYBER_OBSERVABLE__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Defanged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN_NAME__DEFANGED = CYBER_OBSERVABLE__DEFANGED;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN_NAME__VALUE = CYBER_OBSERVABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Resolves To Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN_NAME__RESOLVES_TO_REFS = CYBER_OBSERVABLE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Domain Name</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN_NAME_FEATURE_COUNT = CYBER_OBSERVABLE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.EmailAddrImpl <em>Email Addr</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.EmailAddrImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getEmailAddr()
	 * @generated
	 */
	int EMAIL_ADDR = 41;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_ADDR__CUSTOM = CYBER_OBSERVABLE__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_ADDR__SPEC_VERSION = CYBER_OBSERVABLE__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_ADDR__ID = CYBER_OBSERVABLE__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_ADDR__OBJECT_MARKING_REFS = CYBER_OBSERVABLE__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_ADDR__GRANULAR_MARKINGS = CYBER_OBSERVABLE__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_ADDR__EXTENSIONS = CYBER_OBSERVABLE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_ADDR__EVIDENCE = CYBER_OBSERVABLE__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_ADDR__NAMES = CYBER_OBSERVABLE__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_ADDR__MERGED = CYBER_OBSERVABLE__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_ADDR__MOVED = CYBER_OBSERVABLE__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_ADDR__DISTINCTIONS = CYBER_OBSERVABLE__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Defanged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_ADDR__DEFANGED = CYBER_OBSERVABLE__DEFANGED;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_ADDR__VALUE = CYBER_OBSERVABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_ADDR__DISPLAY_NAME = CYBER_OBSERVABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Belongs To Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_ADDR__BELONGS_TO_REF = CYBER_OBSERVABLE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Email Addr</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_ADDR_FEATURE_COUNT = CYBER_OBSERVABLE_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.EmailMessageImpl <em>Email Message</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.EmailMessageImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getEmailMessage()
	 * @generated
	 */
	int EMAIL_MESSAGE = 42;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MESSAGE__CUSTOM = CYBER_OBSERVABLE__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MESSAGE__SPEC_VERSION = CYBER_OBSERVABLE__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MESSAGE__ID = CYBER_OBSERVABLE__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MESSAGE__OBJECT_MARKING_REFS = CYBER_OBSERVABLE__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MESSAGE__GRANULAR_MARKINGS = CYBER_OBSERVABLE__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MESSAGE__EXTENSIONS = CYBER_OBSERVABLE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MESSAGE__EVIDENCE = CYBER_OBSERVABLE__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MESSAGE__NAMES = CYBER_OBSERVABLE__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MESSAGE__MERGED = CYBER_OBSERVABLE__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MESSAGE__MOVED = CYBER_OBSERVABLE__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MESSAGE__DISTINCTIONS = CYBER_OBSERVABLE__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Defanged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MESSAGE__DEFANGED = CYBER_OBSERVABLE__DEFANGED;

	/**
	 * The feature id for the '<em><b>Is Multipart</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MESSAGE__IS_MULTIPART = CYBER_OBSERVABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MESSAGE__DATE = CYBER_OBSERVABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Content Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MESSAGE__CONTENT_TYPE = CYBER_OBSERVABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>From Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MESSAGE__FROM_REF = CYBER_OBSERVABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sender Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MESSAGE__SENDER_REF = CYBER_OBSERVABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>To Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MESSAGE__TO_REFS = CYBER_OBSERVABLE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Cc Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MESSAGE__CC_REFS = CYBER_OBSERVABLE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Bcc Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MESSAGE__BCC_REFS = CYBER_OBSERVABLE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Message Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MESSAGE__MESSAGE_ID = CYBER_OBSERVABLE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MESSAGE__SUBJECT = CYBER_OBSERVABLE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Received Lines</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MESSAGE__RECEIVED_LINES = CYBER_OBSERVABLE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Additional Header Fields</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MESSAGE__ADDITIONAL_HEADER_FIELDS = CYBER_OBSERVABLE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MESSAGE__BODY = CYBER_OBSERVABLE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Body Multipart</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MESSAGE__BODY_MULTIPART = CYBER_OBSERVABLE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Raw Email Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MESSAGE__RAW_EMAIL_REF = CYBER_OBSERVABLE_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Email Message</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MESSAGE_FEATURE_COUNT = CYBER_OBSERVABLE_FEATURE_COUNT + 15;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.EmailMimePartImpl <em>Email Mime Part</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.EmailMimePartImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getEmailMimePart()
	 * @generated
	 */
	int EMAIL_MIME_PART = 43;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MIME_PART__CUSTOM = STIX_ELEMENT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MIME_PART__BODY = STIX_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Body Raw Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MIME_PART__BODY_RAW_REF = STIX_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Content Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MIME_PART__CONTENT_TYPE = STIX_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Content Disposition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MIME_PART__CONTENT_DISPOSITION = STIX_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Email Mime Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_MIME_PART_FEATURE_COUNT = STIX_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.FileImpl <em>File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.FileImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getFile()
	 * @generated
	 */
	int FILE = 44;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__CUSTOM = CYBER_OBSERVABLE__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__SPEC_VERSION = CYBER_OBSERVABLE__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__ID = CYBER_OBSERVABLE__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__OBJECT_MARKING_REFS = CYBER_OBSERVABLE__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__GRANULAR_MARKINGS = CYBER_OBSERVABLE__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__EXTENSIONS = CYBER_OBSERVABLE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__EVIDENCE = CYBER_OBSERVABLE__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__NAMES = CYBER_OBSERVABLE__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__MERGED = CYBER_OBSERVABLE__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__MOVED = CYBER_OBSERVABLE__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__DISTINCTIONS = CYBER_OBSERVABLE__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Defanged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__DEFANGED = CYBER_OBSERVABLE__DEFANGED;

	/**
	 * The feature id for the '<em><b>Hashes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__HASHES = CYBER_OBSERVABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__SIZE = CYBER_OBSERVABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__NAME = CYBER_OBSERVABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Name Enc</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__NAME_ENC = CYBER_OBSERVABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Magic Number Hex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__MAGIC_NUMBER_HEX = CYBER_OBSERVABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Mime Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__MIME_TYPE = CYBER_OBSERVABLE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Ctime</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__CTIME = CYBER_OBSERVABLE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Mtime</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__MTIME = CYBER_OBSERVABLE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Atime</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__ATIME = CYBER_OBSERVABLE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Parent Directory Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__PARENT_DIRECTORY_REF = CYBER_OBSERVABLE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Contains Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__CONTAINS_REFS = CYBER_OBSERVABLE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Content Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__CONTENT_REF = CYBER_OBSERVABLE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Archive Ext</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__ARCHIVE_EXT = CYBER_OBSERVABLE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Ntfs Ext</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__NTFS_EXT = CYBER_OBSERVABLE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Pdf Ext</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__PDF_EXT = CYBER_OBSERVABLE_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Raster Image Ext</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__RASTER_IMAGE_EXT = CYBER_OBSERVABLE_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Windows Pebinary Ext</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE__WINDOWS_PEBINARY_EXT = CYBER_OBSERVABLE_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_FEATURE_COUNT = CYBER_OBSERVABLE_FEATURE_COUNT + 17;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.ArchiveExtImpl <em>Archive Ext</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.ArchiveExtImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getArchiveExt()
	 * @generated
	 */
	int ARCHIVE_EXT = 45;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARCHIVE_EXT__CUSTOM = STIX_ELEMENT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Contains Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARCHIVE_EXT__CONTAINS_REFS = STIX_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARCHIVE_EXT__COMMENT = STIX_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Archive Ext</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARCHIVE_EXT_FEATURE_COUNT = STIX_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.NtfsExtImpl <em>Ntfs Ext</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.NtfsExtImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getNtfsExt()
	 * @generated
	 */
	int NTFS_EXT = 46;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NTFS_EXT__CUSTOM = STIX_ELEMENT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Sid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NTFS_EXT__SID = STIX_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Alternate Data Streams</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NTFS_EXT__ALTERNATE_DATA_STREAMS = STIX_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Ntfs Ext</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NTFS_EXT_FEATURE_COUNT = STIX_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.AlternateDataStreamImpl <em>Alternate Data Stream</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.AlternateDataStreamImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getAlternateDataStream()
	 * @generated
	 */
	int ALTERNATE_DATA_STREAM = 47;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERNATE_DATA_STREAM__CUSTOM = STIX_ELEMENT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERNATE_DATA_STREAM__NAME = STIX_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Hashes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERNATE_DATA_STREAM__HASHES = STIX_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERNATE_DATA_STREAM__SIZE = STIX_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Alternate Data Stream</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERNATE_DATA_STREAM_FEATURE_COUNT = STIX_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.PdfExtImpl <em>Pdf Ext</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.PdfExtImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getPdfExt()
	 * @generated
	 */
	int PDF_EXT = 48;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_EXT__CUSTOM = STIX_ELEMENT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_EXT__VERSION = STIX_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Is Optimized</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_EXT__IS_OPTIMIZED = STIX_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Document Info Dict</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_EXT__DOCUMENT_INFO_DICT = STIX_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Pdfid0</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_EXT__PDFID0 = STIX_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Pdfid1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_EXT__PDFID1 = STIX_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Pdf Ext</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDF_EXT_FEATURE_COUNT = STIX_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.RasterImageExtImpl <em>Raster Image Ext</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.RasterImageExtImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getRasterImageExt()
	 * @generated
	 */
	int RASTER_IMAGE_EXT = 49;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RASTER_IMAGE_EXT__CUSTOM = STIX_ELEMENT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Image Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RASTER_IMAGE_EXT__IMAGE_HEIGHT = STIX_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Image Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RASTER_IMAGE_EXT__IMAGE_WIDTH = STIX_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Bits Per Pixel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RASTER_IMAGE_EXT__BITS_PER_PIXEL = STIX_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Exif Tags</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RASTER_IMAGE_EXT__EXIF_TAGS = STIX_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Raster Image Ext</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RASTER_IMAGE_EXT_FEATURE_COUNT = STIX_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.WindowsPebinaryExtImpl <em>Windows Pebinary Ext</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.WindowsPebinaryExtImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getWindowsPebinaryExt()
	 * @generated
	 */
	int WINDOWS_PEBINARY_EXT = 50;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PEBINARY_EXT__CUSTOM = STIX_ELEMENT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Pe Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PEBINARY_EXT__PE_TYPE = STIX_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Imphash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PEBINARY_EXT__IMPHASH = STIX_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Machine Hex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PEBINARY_EXT__MACHINE_HEX = STIX_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Number Of Sections</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PEBINARY_EXT__NUMBER_OF_SECTIONS = STIX_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Time Date Stamp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PEBINARY_EXT__TIME_DATE_STAMP = STIX_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Pointer To Symbol Table Hex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PEBINARY_EXT__POINTER_TO_SYMBOL_TABLE_HEX = STIX_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Number Of Symbols</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PEBINARY_EXT__NUMBER_OF_SYMBOLS = STIX_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Size Of Optional Header</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PEBINARY_EXT__SIZE_OF_OPTIONAL_HEADER = STIX_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Characteristics Hex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PEBINARY_EXT__CHARACTERISTICS_HEX = STIX_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>File Header Hashes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PEBINARY_EXT__FILE_HEADER_HASHES = STIX_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Optional Header</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PEBINARY_EXT__OPTIONAL_HEADER = STIX_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PEBINARY_EXT__SECTIONS = STIX_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Windows Pebinary Ext</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PEBINARY_EXT_FEATURE_COUNT = STIX_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl <em>Windows Pe Optional Header</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.WindowsPeOptionalHeaderImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getWindowsPeOptionalHeader()
	 * @generated
	 */
	int WINDOWS_PE_OPTIONAL_HEADER = 51;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER__CUSTOM = STIX_ELEMENT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Magic Hex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER__MAGIC_HEX = STIX_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Major Linker Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER__MAJOR_LINKER_VERSION = STIX_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Minor Linker Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER__MINOR_LINKER_VERSION = STIX_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Size Of Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_CODE = STIX_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Size Of Initialized Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_INITIALIZED_DATA = STIX_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Size Of Uninitialized Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_UNINITIALIZED_DATA = STIX_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Address Of Entry Point</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER__ADDRESS_OF_ENTRY_POINT = STIX_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Base Of Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER__BASE_OF_CODE = STIX_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Base Of Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER__BASE_OF_DATA = STIX_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Image Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER__IMAGE_BASE = STIX_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Section Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER__SECTION_ALIGNMENT = STIX_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>File Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER__FILE_ALIGNMENT = STIX_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Major Os Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER__MAJOR_OS_VERSION = STIX_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Minor Os Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER__MINOR_OS_VERSION = STIX_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Major Image Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER__MAJOR_IMAGE_VERSION = STIX_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Minor Image Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER__MINOR_IMAGE_VERSION = STIX_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Major Subsystem Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER__MAJOR_SUBSYSTEM_VERSION = STIX_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Minor Subsystem Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER__MINOR_SUBSYSTEM_VERSION = STIX_ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Win32 Version Value Hex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER__WIN32_VERSION_VALUE_HEX = STIX_ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Size Of Image</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_IMAGE = STIX_ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Size Of Headers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_HEADERS = STIX_ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Checksum Hex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER__CHECKSUM_HEX = STIX_ELEMENT_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Subsystem Hex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER__SUBSYSTEM_HEX = STIX_ELEMENT_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Dll Characteristics Hex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER__DLL_CHARACTERISTICS_HEX = STIX_ELEMENT_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Size Of Stack Reserve</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_STACK_RESERVE = STIX_ELEMENT_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Size Of Stack Commit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_STACK_COMMIT = STIX_ELEMENT_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Size Of Heap Reserve</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_HEAP_RESERVE = STIX_ELEMENT_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Size Of Heap Commit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_HEAP_COMMIT = STIX_ELEMENT_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Loader Flags Hex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER__LOADER_FLAGS_HEX = STIX_ELEMENT_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Number Of Rva And Sizes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER__NUMBER_OF_RVA_AND_SIZES = STIX_ELEMENT_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Hashes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER__HASHES = STIX_ELEMENT_FEATURE_COUNT + 30;

	/**
	 * The number of structural features of the '<em>Windows Pe Optional Header</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_OPTIONAL_HEADER_FEATURE_COUNT = STIX_ELEMENT_FEATURE_COUNT + 31;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.WindowsPeSectionImpl <em>Windows Pe Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.WindowsPeSectionImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getWindowsPeSection()
	 * @generated
	 */
	int WINDOWS_PE_SECTION = 52;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_SECTION__CUSTOM = STIX_ELEMENT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_SECTION__NAME = STIX_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_SECTION__SIZE = STIX_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Entropy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_SECTION__ENTROPY = STIX_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Hashes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_SECTION__HASHES = STIX_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Windows Pe Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PE_SECTION_FEATURE_COUNT = STIX_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.Ipv4AddrImpl <em>Ipv4 Addr</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.Ipv4AddrImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getIpv4Addr()
	 * @generated
	 */
	int IPV4_ADDR = 53;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPV4_ADDR__CUSTOM = CYBER_OBSERVABLE__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPV4_ADDR__SPEC_VERSION = CYBER_OBSERVABLE__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPV4_ADDR__ID = CYBER_OBSERVABLE__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPV4_ADDR__OBJECT_MARKING_REFS = CYBER_OBSERVABLE__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPV4_ADDR__GRANULAR_MARKINGS = CYBER_OBSERVABLE__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPV4_ADDR__EXTENSIONS = CYBER_OBSERVABLE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPV4_ADDR__EVIDENCE = CYBER_OBSERVABLE__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPV4_ADDR__NAMES = CYBER_OBSERVABLE__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPV4_ADDR__MERGED = CYBER_OBSERVABLE__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPV4_ADDR__MOVED = CYBER_OBSERVABLE__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPV4_ADDR__DISTINCTIONS = CYBER_OBSERVABLE__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Defanged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPV4_ADDR__DEFANGED = CYBER_OBSERVABLE__DEFANGED;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPV4_ADDR__VALUE = CYBER_OBSERVABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Resolves To Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPV4_ADDR__RESOLVES_TO_REFS = CYBER_OBSERVABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Belongs To Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPV4_ADDR__BELONGS_TO_REFS = CYBER_OBSERVABLE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Ipv4 Addr</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPV4_ADDR_FEATURE_COUNT = CYBER_OBSERVABLE_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.Ipv6AddrImpl <em>Ipv6 Addr</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.Ipv6AddrImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getIpv6Addr()
	 * @generated
	 */
	int IPV6_ADDR = 54;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPV6_ADDR__CUSTOM = CYBER_OBSERVABLE__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPV6_ADDR__SPEC_VERSION = CYBER_OBSERVABLE__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPV6_ADDR__ID = CYBER_OBSERVABLE__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPV6_ADDR__OBJECT_MARKING_REFS = CYBER_OBSERVABLE__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPV6_ADDR__GRANULAR_MARKINGS = CYBER_OBSERVABLE__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPV6_ADDR__EXTENSIONS = CYBER_OBSERVABLE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPV6_ADDR__EVIDENCE = CYBER_OBSERVABLE__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPV6_ADDR__NAMES = CYBER_OBSERVABLE__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPV6_ADDR__MERGED = CYBER_OBSERVABLE__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPV6_ADDR__MOVED = CYBER_OBSERVABLE__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPV6_ADDR__DISTINCTIONS = CYBER_OBSERVABLE__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Defanged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPV6_ADDR__DEFANGED = CYBER_OBSERVABLE__DEFANGED;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPV6_ADDR__VALUE = CYBER_OBSERVABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Resolves To Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPV6_ADDR__RESOLVES_TO_REFS = CYBER_OBSERVABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Belongs To Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPV6_ADDR__BELONGS_TO_REFS = CYBER_OBSERVABLE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Ipv6 Addr</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IPV6_ADDR_FEATURE_COUNT = CYBER_OBSERVABLE_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.MacAddrImpl <em>Mac Addr</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.MacAddrImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getMacAddr()
	 * @generated
	 */
	int MAC_ADDR = 55;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAC_ADDR__CUSTOM = CYBER_OBSERVABLE__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAC_ADDR__SPEC_VERSION = CYBER_OBSERVABLE__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAC_ADDR__ID = CYBER_OBSERVABLE__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAC_ADDR__OBJECT_MARKING_REFS = CYBER_OBSERVABLE__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAC_ADDR__GRANULAR_MARKINGS = CYBER_OBSERVABLE__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAC_ADDR__EXTENSIONS = CYBER_OBSERVABLE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAC_ADDR__EVIDENCE = CYBER_OBSERVABLE__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAC_ADDR__NAMES = CYBER_OBSERVABLE__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAC_ADDR__MERGED = CYBER_OBSERVABLE__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAC_ADDR__MOVED = CYBER_OBSERVABLE__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAC_ADDR__DISTINCTIONS = CYBER_OBSERVABLE__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Defanged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAC_ADDR__DEFANGED = CYBER_OBSERVABLE__DEFANGED;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAC_ADDR__VALUE = CYBER_OBSERVABLE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Mac Addr</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAC_ADDR_FEATURE_COUNT = CYBER_OBSERVABLE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.MutexImpl <em>Mutex</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.MutexImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getMutex()
	 * @generated
	 */
	int MUTEX = 56;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTEX__CUSTOM = CYBER_OBSERVABLE__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTEX__SPEC_VERSION = CYBER_OBSERVABLE__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTEX__ID = CYBER_OBSERVABLE__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTEX__OBJECT_MARKING_REFS = CYBER_OBSERVABLE__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTEX__GRANULAR_MARKINGS = CYBER_OBSERVABLE__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTEX__EXTENSIONS = CYBER_OBSERVABLE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTEX__EVIDENCE = CYBER_OBSERVABLE__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTEX__NAMES = CYBER_OBSERVABLE__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTEX__MERGED = CYBER_OBSERVABLE__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTEX__MOVED = CYBER_OBSERVABLE__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTEX__DISTINCTIONS = CYBER_OBSERVABLE__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Defanged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTEX__DEFANGED = CYBER_OBSERVABLE__DEFANGED;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTEX__NAME = CYBER_OBSERVABLE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Mutex</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTEX_FEATURE_COUNT = CYBER_OBSERVABLE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.NetworkTrafficImpl <em>Network Traffic</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.NetworkTrafficImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getNetworkTraffic()
	 * @generated
	 */
	int NETWORK_TRAFFIC = 57;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__CUSTOM = CYBER_OBSERVABLE__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__SPEC_VERSION = CYBER_OBSERVABLE__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__ID = CYBER_OBSERVABLE__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__OBJECT_MARKING_REFS = CYBER_OBSERVABLE__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__GRANULAR_MARKINGS = CYBER_OBSERVABLE__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__EXTENSIONS = CYBER_OBSERVABLE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__EVIDENCE = CYBER_OBSERVABLE__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__NAMES = CYBER_OBSERVABLE__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__MERGED = CYBER_OBSERVABLE__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__MOVED = CYBER_OBSERVABLE__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__DISTINCTIONS = CYBER_OBSERVABLE__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Defanged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__DEFANGED = CYBER_OBSERVABLE__DEFANGED;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__START = CYBER_OBSERVABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__END = CYBER_OBSERVABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Is Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__IS_ACTIVE = CYBER_OBSERVABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Src Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__SRC_REF = CYBER_OBSERVABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Dst Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__DST_REF = CYBER_OBSERVABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Src Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__SRC_PORT = CYBER_OBSERVABLE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Dst Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__DST_PORT = CYBER_OBSERVABLE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Protocols</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__PROTOCOLS = CYBER_OBSERVABLE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Src Byte Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__SRC_BYTE_COUNT = CYBER_OBSERVABLE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Dst Byte Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__DST_BYTE_COUNT = CYBER_OBSERVABLE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Src Packets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__SRC_PACKETS = CYBER_OBSERVABLE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Dst Packets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__DST_PACKETS = CYBER_OBSERVABLE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Ipfix</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__IPFIX = CYBER_OBSERVABLE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Src Payload Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__SRC_PAYLOAD_REF = CYBER_OBSERVABLE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Dst Payload Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__DST_PAYLOAD_REF = CYBER_OBSERVABLE_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Encapsulates Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__ENCAPSULATES_REFS = CYBER_OBSERVABLE_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Encapsulated By Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__ENCAPSULATED_BY_REF = CYBER_OBSERVABLE_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Http Request Ext</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__HTTP_REQUEST_EXT = CYBER_OBSERVABLE_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Icmp Ext</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__ICMP_EXT = CYBER_OBSERVABLE_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Socket Ext</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__SOCKET_EXT = CYBER_OBSERVABLE_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Tcp Ext</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC__TCP_EXT = CYBER_OBSERVABLE_FEATURE_COUNT + 20;

	/**
	 * The number of structural features of the '<em>Network Traffic</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_TRAFFIC_FEATURE_COUNT = CYBER_OBSERVABLE_FEATURE_COUNT + 21;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.HttpRequestExtImpl <em>Http Request Ext</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.HttpRequestExtImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getHttpRequestExt()
	 * @generated
	 */
	int HTTP_REQUEST_EXT = 58;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HTTP_REQUEST_EXT__CUSTOM = STIX_ELEMENT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Request Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HTTP_REQUEST_EXT__REQUEST_METHOD = STIX_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Request Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HTTP_REQUEST_EXT__REQUEST_VALUE = STIX_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Request Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HTTP_REQUEST_EXT__REQUEST_VERSION = STIX_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Request Header</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HTTP_REQUEST_EXT__REQUEST_HEADER = STIX_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Message Body Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HTTP_REQUEST_EXT__MESSAGE_BODY_LENGTH = STIX_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Message Body Data Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HTTP_REQUEST_EXT__MESSAGE_BODY_DATA_REF = STIX_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Http Request Ext</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HTTP_REQUEST_EXT_FEATURE_COUNT = STIX_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.IcmpExtImpl <em>Icmp Ext</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.IcmpExtImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getIcmpExt()
	 * @generated
	 */
	int ICMP_EXT = 59;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ICMP_EXT__CUSTOM = STIX_ELEMENT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Icmp Type Hex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ICMP_EXT__ICMP_TYPE_HEX = STIX_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Icmp Code Hex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ICMP_EXT__ICMP_CODE_HEX = STIX_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Icmp Ext</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ICMP_EXT_FEATURE_COUNT = STIX_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.SocketExtImpl <em>Socket Ext</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.SocketExtImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getSocketExt()
	 * @generated
	 */
	int SOCKET_EXT = 60;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET_EXT__CUSTOM = STIX_ELEMENT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Address Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET_EXT__ADDRESS_FAMILY = STIX_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Is Blocking</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET_EXT__IS_BLOCKING = STIX_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Is Listening</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET_EXT__IS_LISTENING = STIX_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Options</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET_EXT__OPTIONS = STIX_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Socket Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET_EXT__SOCKET_TYPE = STIX_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Socket Descriptor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET_EXT__SOCKET_DESCRIPTOR = STIX_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Socket Handle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET_EXT__SOCKET_HANDLE = STIX_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Socket Ext</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET_EXT_FEATURE_COUNT = STIX_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.TcpExtImpl <em>Tcp Ext</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.TcpExtImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getTcpExt()
	 * @generated
	 */
	int TCP_EXT = 61;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TCP_EXT__CUSTOM = STIX_ELEMENT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Src Flags Hex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TCP_EXT__SRC_FLAGS_HEX = STIX_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Dst Flags Hex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TCP_EXT__DST_FLAGS_HEX = STIX_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Tcp Ext</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TCP_EXT_FEATURE_COUNT = STIX_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.ProcessImpl <em>Process</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.ProcessImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getProcess()
	 * @generated
	 */
	int PROCESS = 62;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__CUSTOM = CYBER_OBSERVABLE__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__SPEC_VERSION = CYBER_OBSERVABLE__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__ID = CYBER_OBSERVABLE__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__OBJECT_MARKING_REFS = CYBER_OBSERVABLE__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__GRANULAR_MARKINGS = CYBER_OBSERVABLE__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__EXTENSIONS = CYBER_OBSERVABLE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__EVIDENCE = CYBER_OBSERVABLE__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__NAMES = CYBER_OBSERVABLE__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__MERGED = CYBER_OBSERVABLE__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__MOVED = CYBER_OBSERVABLE__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__DISTINCTIONS = CYBER_OBSERVABLE__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Defanged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__DEFANGED = CYBER_OBSERVABLE__DEFANGED;

	/**
	 * The feature id for the '<em><b>Is Hidden</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__IS_HIDDEN = CYBER_OBSERVABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Pid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__PID = CYBER_OBSERVABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Created Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__CREATED_TIME = CYBER_OBSERVABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Cwd</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__CWD = CYBER_OBSERVABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Command Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__COMMAND_LINE = CYBER_OBSERVABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Environment Variables</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__ENVIRONMENT_VARIABLES = CYBER_OBSERVABLE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Opened Connection Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__OPENED_CONNECTION_REFS = CYBER_OBSERVABLE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Creator User Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__CREATOR_USER_REF = CYBER_OBSERVABLE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Image Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__IMAGE_REF = CYBER_OBSERVABLE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Parent Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__PARENT_REF = CYBER_OBSERVABLE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Child Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__CHILD_REFS = CYBER_OBSERVABLE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Windows Process Ext</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__WINDOWS_PROCESS_EXT = CYBER_OBSERVABLE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Windows Service Ext</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__WINDOWS_SERVICE_EXT = CYBER_OBSERVABLE_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Process</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_FEATURE_COUNT = CYBER_OBSERVABLE_FEATURE_COUNT + 13;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.WindowsProcessExtImpl <em>Windows Process Ext</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.WindowsProcessExtImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getWindowsProcessExt()
	 * @generated
	 */
	int WINDOWS_PROCESS_EXT = 63;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PROCESS_EXT__CUSTOM = STIX_ELEMENT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Aslr Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PROCESS_EXT__ASLR_ENABLED = STIX_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Dep Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PROCESS_EXT__DEP_ENABLED = STIX_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PROCESS_EXT__PRIORITY = STIX_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Owner Sid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PROCESS_EXT__OWNER_SID = STIX_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Window Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PROCESS_EXT__WINDOW_TITLE = STIX_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Startup Info</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PROCESS_EXT__STARTUP_INFO = STIX_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Integrity Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PROCESS_EXT__INTEGRITY_LEVEL = STIX_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Windows Process Ext</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_PROCESS_EXT_FEATURE_COUNT = STIX_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.WindowsServiceExtImpl <em>Windows Service Ext</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.WindowsServiceExtImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getWindowsServiceExt()
	 * @generated
	 */
	int WINDOWS_SERVICE_EXT = 64;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_SERVICE_EXT__CUSTOM = STIX_ELEMENT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Service Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_SERVICE_EXT__SERVICE_NAME = STIX_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_SERVICE_EXT__DESCRIPTIONS = STIX_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_SERVICE_EXT__DISPLAY_NAME = STIX_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Group Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_SERVICE_EXT__GROUP_NAME = STIX_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Start Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_SERVICE_EXT__START_TYPE = STIX_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Service Dll Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_SERVICE_EXT__SERVICE_DLL_REFS = STIX_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Service Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_SERVICE_EXT__SERVICE_TYPE = STIX_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Service Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_SERVICE_EXT__SERVICE_STATUS = STIX_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Windows Service Ext</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_SERVICE_EXT_FEATURE_COUNT = STIX_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.SoftwareImpl <em>Software</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.SoftwareImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getSoftware()
	 * @generated
	 */
	int SOFTWARE = 65;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE__CUSTOM = CYBER_OBSERVABLE__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE__SPEC_VERSION = CYBER_OBSERVABLE__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE__ID = CYBER_OBSERVABLE__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE__OBJECT_MARKING_REFS = CYBER_OBSERVABLE__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE__GRANULAR_MARKINGS = CYBER_OBSERVABLE__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE__EXTENSIONS = CYBER_OBSERVABLE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE__EVIDENCE = CYBER_OBSERVABLE__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE__NAMES = CYBER_OBSERVABLE__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE__MERGED = CYBER_OBSERVABLE__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE__MOVED = CYBER_OBSERVABLE__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE__DISTINCTIONS = CYBER_OBSERVABLE__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Defanged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE__DEFANGED = CYBER_OBSERVABLE__DEFANGED;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE__NAME = CYBER_OBSERVABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Cpe</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE__CPE = CYBER_OBSERVABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Swid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE__SWID = CYBER_OBSERVABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Languages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE__LANGUAGES = CYBER_OBSERVABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Vendor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE__VENDOR = CYBER_OBSERVABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE__VERSION = CYBER_OBSERVABLE_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Software</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOFTWARE_FEATURE_COUNT = CYBER_OBSERVABLE_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.UrlImpl <em>Url</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.UrlImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getUrl()
	 * @generated
	 */
	int URL = 66;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int URL__CUSTOM = CYBER_OBSERVABLE__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int URL__SPEC_VERSION = CYBER_OBSERVABLE__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int URL__ID = CYBER_OBSERVABLE__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int URL__OBJECT_MARKING_REFS = CYBER_OBSERVABLE__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int URL__GRANULAR_MARKINGS = CYBER_OBSERVABLE__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int URL__EXTENSIONS = CYBER_OBSERVABLE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int URL__EVIDENCE = CYBER_OBSERVABLE__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int URL__NAMES = CYBER_OBSERVABLE__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int URL__MERGED = CYBER_OBSERVABLE__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int URL__MOVED = CYBER_OBSERVABLE__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int URL__DISTINCTIONS = CYBER_OBSERVABLE__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Defanged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int URL__DEFANGED = CYBER_OBSERVABLE__DEFANGED;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int URL__VALUE = CYBER_OBSERVABLE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Url</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int URL_FEATURE_COUNT = CYBER_OBSERVABLE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.UserAccountImpl <em>User Account</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.UserAccountImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getUserAccount()
	 * @generated
	 */
	int USER_ACCOUNT = 67;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ACCOUNT__CUSTOM = CYBER_OBSERVABLE__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ACCOUNT__SPEC_VERSION = CYBER_OBSERVABLE__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ACCOUNT__ID = CYBER_OBSERVABLE__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ACCOUNT__OBJECT_MARKING_REFS = CYBER_OBSERVABLE__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ACCOUNT__GRANULAR_MARKINGS = CYBER_OBSERVABLE__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ACCOUNT__EXTENSIONS = CYBER_OBSERVABLE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ACCOUNT__EVIDENCE = CYBER_OBSERVABLE__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ACCOUNT__NAMES = CYBER_OBSERVABLE__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ACCOUNT__MERGED = CYBER_OBSERVABLE__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ACCOUNT__MOVED = CYBER_OBSERVABLE__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ACCOUNT__DISTINCTIONS = CYBER_OBSERVABLE__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Defanged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ACCOUNT__DEFANGED = CYBER_OBSERVABLE__DEFANGED;

	/**
	 * The feature id for the '<em><b>User Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ACCOUNT__USER_ID = CYBER_OBSERVABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Credential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ACCOUNT__CREDENTIAL = CYBER_OBSERVABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Account Login</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ACCOUNT__ACCOUNT_LOGIN = CYBER_OBSERVABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Account Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ACCOUNT__ACCOUNT_TYPE = CYBER_OBSERVABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ACCOUNT__DISPLAY_NAME = CYBER_OBSERVABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Is Service Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ACCOUNT__IS_SERVICE_ACCOUNT = CYBER_OBSERVABLE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Is Privileged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ACCOUNT__IS_PRIVILEGED = CYBER_OBSERVABLE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Can Escalate Privs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ACCOUNT__CAN_ESCALATE_PRIVS = CYBER_OBSERVABLE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Is Disabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ACCOUNT__IS_DISABLED = CYBER_OBSERVABLE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Account Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ACCOUNT__ACCOUNT_CREATED = CYBER_OBSERVABLE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Account Expires</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ACCOUNT__ACCOUNT_EXPIRES = CYBER_OBSERVABLE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Credential Last Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ACCOUNT__CREDENTIAL_LAST_CHANGED = CYBER_OBSERVABLE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Account First Login</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ACCOUNT__ACCOUNT_FIRST_LOGIN = CYBER_OBSERVABLE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Account Last Login</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ACCOUNT__ACCOUNT_LAST_LOGIN = CYBER_OBSERVABLE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Unix Account Ext</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ACCOUNT__UNIX_ACCOUNT_EXT = CYBER_OBSERVABLE_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>User Account</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_ACCOUNT_FEATURE_COUNT = CYBER_OBSERVABLE_FEATURE_COUNT + 15;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.UnixAccountExtImpl <em>Unix Account Ext</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.UnixAccountExtImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getUnixAccountExt()
	 * @generated
	 */
	int UNIX_ACCOUNT_EXT = 68;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIX_ACCOUNT_EXT__CUSTOM = STIX_ELEMENT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Gid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIX_ACCOUNT_EXT__GID = STIX_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIX_ACCOUNT_EXT__GROUPS = STIX_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Home Dir</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIX_ACCOUNT_EXT__HOME_DIR = STIX_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Shell</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIX_ACCOUNT_EXT__SHELL = STIX_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Unix Account Ext</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIX_ACCOUNT_EXT_FEATURE_COUNT = STIX_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.WindowsRegistryKeyImpl <em>Windows Registry Key</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.WindowsRegistryKeyImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getWindowsRegistryKey()
	 * @generated
	 */
	int WINDOWS_REGISTRY_KEY = 69;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_REGISTRY_KEY__CUSTOM = CYBER_OBSERVABLE__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_REGISTRY_KEY__SPEC_VERSION = CYBER_OBSERVABLE__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_REGISTRY_KEY__ID = CYBER_OBSERVABLE__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_REGISTRY_KEY__OBJECT_MARKING_REFS = CYBER_OBSERVABLE__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_REGISTRY_KEY__GRANULAR_MARKINGS = CYBER_OBSERVABLE__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_REGISTRY_KEY__EXTENSIONS = CYBER_OBSERVABLE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_REGISTRY_KEY__EVIDENCE = CYBER_OBSERVABLE__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_REGISTRY_KEY__NAMES = CYBER_OBSERVABLE__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_REGISTRY_KEY__MERGED = CYBER_OBSERVABLE__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_REGISTRY_KEY__MOVED = CYBER_OBSERVABLE__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_REGISTRY_KEY__DISTINCTIONS = CYBER_OBSERVABLE__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Defanged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_REGISTRY_KEY__DEFANGED = CYBER_OBSERVABLE__DEFANGED;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_REGISTRY_KEY__KEY = CYBER_OBSERVABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_REGISTRY_KEY__VALUES = CYBER_OBSERVABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Modified Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_REGISTRY_KEY__MODIFIED_TIME = CYBER_OBSERVABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Creator User Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_REGISTRY_KEY__CREATOR_USER_REF = CYBER_OBSERVABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Number Of Subkeys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_REGISTRY_KEY__NUMBER_OF_SUBKEYS = CYBER_OBSERVABLE_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Windows Registry Key</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_REGISTRY_KEY_FEATURE_COUNT = CYBER_OBSERVABLE_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.WindowsRegistryValueImpl <em>Windows Registry Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.WindowsRegistryValueImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getWindowsRegistryValue()
	 * @generated
	 */
	int WINDOWS_REGISTRY_VALUE = 70;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_REGISTRY_VALUE__CUSTOM = STIX_ELEMENT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_REGISTRY_VALUE__NAME = STIX_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_REGISTRY_VALUE__DATA = STIX_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Data Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_REGISTRY_VALUE__DATA_TYPE = STIX_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Windows Registry Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOWS_REGISTRY_VALUE_FEATURE_COUNT = STIX_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.X509CertificateImpl <em>X509 Certificate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.X509CertificateImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getX509Certificate()
	 * @generated
	 */
	int X509_CERTIFICATE = 71;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509_CERTIFICATE__CUSTOM = CYBER_OBSERVABLE__CUSTOM;

	/**
	 * The feature id for the '<em><b>Spec Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509_CERTIFICATE__SPEC_VERSION = CYBER_OBSERVABLE__SPEC_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509_CERTIFICATE__ID = CYBER_OBSERVABLE__ID;

	/**
	 * The feature id for the '<em><b>Object Marking Refs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509_CERTIFICATE__OBJECT_MARKING_REFS = CYBER_OBSERVABLE__OBJECT_MARKING_REFS;

	/**
	 * The feature id for the '<em><b>Granular Markings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509_CERTIFICATE__GRANULAR_MARKINGS = CYBER_OBSERVABLE__GRANULAR_MARKINGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509_CERTIFICATE__EXTENSIONS = CYBER_OBSERVABLE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509_CERTIFICATE__EVIDENCE = CYBER_OBSERVABLE__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509_CERTIFICATE__NAMES = CYBER_OBSERVABLE__NAMES;

	/**
	 * The feature id for the '<em><b>Merged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509_CERTIFICATE__MERGED = CYBER_OBSERVABLE__MERGED;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509_CERTIFICATE__MOVED = CYBER_OBSERVABLE__MOVED;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509_CERTIFICATE__DISTINCTIONS = CYBER_OBSERVABLE__DISTINCTIONS;

	/**
	 * The feature id for the '<em><b>Defanged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509_CERTIFICATE__DEFANGED = CYBER_OBSERVABLE__DEFANGED;

	/**
	 * The feature id for the '<em><b>Is Self Signed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509_CERTIFICATE__IS_SELF_SIGNED = CYBER_OBSERVABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Hashes</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509_CERTIFICATE__HASHES = CYBER_OBSERVABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509_CERTIFICATE__VERSION = CYBER_OBSERVABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509_CERTIFICATE__SERIAL_NUMBER = CYBER_OBSERVABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Signature Algorithm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509_CERTIFICATE__SIGNATURE_ALGORITHM = CYBER_OBSERVABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Issuer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509_CERTIFICATE__ISSUER = CYBER_OBSERVABLE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Validity Not Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509_CERTIFICATE__VALIDITY_NOT_BEFORE = CYBER_OBSERVABLE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Validity Not After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509_CERTIFICATE__VALIDITY_NOT_AFTER = CYBER_OBSERVABLE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509_CERTIFICATE__SUBJECT = CYBER_OBSERVABLE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Subject Public Key Algorithm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509_CERTIFICATE__SUBJECT_PUBLIC_KEY_ALGORITHM = CYBER_OBSERVABLE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Subject Public Key Modulus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509_CERTIFICATE__SUBJECT_PUBLIC_KEY_MODULUS = CYBER_OBSERVABLE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Subject Public Key Exponent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509_CERTIFICATE__SUBJECT_PUBLIC_KEY_EXPONENT = CYBER_OBSERVABLE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>X509V3 Extensions</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509_CERTIFICATE__X509_V3_EXTENSIONS = CYBER_OBSERVABLE_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>X509 Certificate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509_CERTIFICATE_FEATURE_COUNT = CYBER_OBSERVABLE_FEATURE_COUNT + 13;

	/**
	 * The meta object id for the '{@link org.akashi.model.internal.X509V3ExtensionsImpl <em>X509V3 Extensions</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.akashi.model.internal.X509V3ExtensionsImpl
	 * @see org.akashi.model.internal.ModelPackageImpl#getX509V3Extensions()
	 * @generated
	 */
	int X509V3_EXTENSIONS = 72;

	/**
	 * The feature id for the '<em><b>Custom</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509V3_EXTENSIONS__CUSTOM = STIX_ELEMENT__CUSTOM;

	/**
	 * The feature id for the '<em><b>Basic Constraints</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509V3_EXTENSIONS__BASIC_CONSTRAINTS = STIX_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name Constraints</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509V3_EXTENSIONS__NAME_CONSTRAINTS = STIX_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Policy Constraints</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509V3_EXTENSIONS__POLICY_CONSTRAINTS = STIX_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Key Usage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509V3_EXTENSIONS__KEY_USAGE = STIX_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Extended Key Usage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509V3_EXTENSIONS__EXTENDED_KEY_USAGE = STIX_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Subject Key Identifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509V3_EXTENSIONS__SUBJECT_KEY_IDENTIFIER = STIX_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Authority Key Identifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509V3_EXTENSIONS__AUTHORITY_KEY_IDENTIFIER = STIX_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Subject Alternative Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509V3_EXTENSIONS__SUBJECT_ALTERNATIVE_NAME = STIX_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Issuer Alternative Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509V3_EXTENSIONS__ISSUER_ALTERNATIVE_NAME = STIX_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Subject Directory Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509V3_EXTENSIONS__SUBJECT_DIRECTORY_ATTRIBUTES = STIX_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Crl Distribution Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509V3_EXTENSIONS__CRL_DISTRIBUTION_POINTS = STIX_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Inhibit Any Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509V3_EXTENSIONS__INHIBIT_ANY_POLICY = STIX_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Private Key Usage Period Not Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509V3_EXTENSIONS__PRIVATE_KEY_USAGE_PERIOD_NOT_BEFORE = STIX_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Private Key Usage Period Not After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509V3_EXTENSIONS__PRIVATE_KEY_USAGE_PERIOD_NOT_AFTER = STIX_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Certificate Policies</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509V3_EXTENSIONS__CERTIFICATE_POLICIES = STIX_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Policy Mappings</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509V3_EXTENSIONS__POLICY_MAPPINGS = STIX_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>X509V3 Extensions</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int X509V3_EXTENSIONS_FEATURE_COUNT = STIX_ELEMENT_FEATURE_COUNT + 16;


	/**
	 * Returns the meta object for class '{@link org.akashi.model.StixElement <em>Stix Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stix Element</em>'.
	 * @see org.akashi.model.StixElement
	 * @generated
	 */
	EClass getStixElement();

	/**
	 * Returns the meta object for the map '{@link org.akashi.model.StixElement#getCustom <em>Custom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Custom</em>'.
	 * @see org.akashi.model.StixElement#getCustom()
	 * @see #getStixElement()
	 * @generated
	 */
	EReference getStixElement_Custom();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.StixObject <em>Stix Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stix Object</em>'.
	 * @see org.akashi.model.StixObject
	 * @generated
	 */
	EClass getStixObject();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.StixObject#getSpecVersion <em>Spec Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Spec Version</em>'.
	 * @see org.akashi.model.StixObject#getSpecVersion()
	 * @see #getStixObject()
	 * @generated
	 */
	EAttribute getStixObject_SpecVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.StixObject#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.akashi.model.StixObject#getId()
	 * @see #getStixObject()
	 * @generated
	 */
	EAttribute getStixObject_Id();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.StixObject#getObjectMarkingRefs <em>Object Marking Refs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Object Marking Refs</em>'.
	 * @see org.akashi.model.StixObject#getObjectMarkingRefs()
	 * @see #getStixObject()
	 * @generated
	 */
	EAttribute getStixObject_ObjectMarkingRefs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.akashi.model.StixObject#getGranularMarkings <em>Granular Markings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Granular Markings</em>'.
	 * @see org.akashi.model.StixObject#getGranularMarkings()
	 * @see #getStixObject()
	 * @generated
	 */
	EReference getStixObject_GranularMarkings();

	/**
	 * Returns the meta object for the map '{@link org.akashi.model.StixObject#getExtensions <em>Extensions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Extensions</em>'.
	 * @see org.akashi.model.StixObject#getExtensions()
	 * @see #getStixObject()
	 * @generated
	 */
	EReference getStixObject_Extensions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.akashi.model.StixObject#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.akashi.model.StixObject#getEvidence()
	 * @see #getStixObject()
	 * @generated
	 */
	EReference getStixObject_Evidence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.akashi.model.StixObject#getNames <em>Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Names</em>'.
	 * @see org.akashi.model.StixObject#getNames()
	 * @see #getStixObject()
	 * @generated
	 */
	EReference getStixObject_Names();

	/**
	 * Returns the meta object for the containment reference list '{@link org.akashi.model.StixObject#getMerged <em>Merged</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Merged</em>'.
	 * @see org.akashi.model.StixObject#getMerged()
	 * @see #getStixObject()
	 * @generated
	 */
	EReference getStixObject_Merged();

	/**
	 * Returns the meta object for the containment reference list '{@link org.akashi.model.StixObject#getMoved <em>Moved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Moved</em>'.
	 * @see org.akashi.model.StixObject#getMoved()
	 * @see #getStixObject()
	 * @generated
	 */
	EReference getStixObject_Moved();

	/**
	 * Returns the meta object for the containment reference list '{@link org.akashi.model.StixObject#getDistinctions <em>Distinctions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Distinctions</em>'.
	 * @see org.akashi.model.StixObject#getDistinctions()
	 * @see #getStixObject()
	 * @generated
	 */
	EReference getStixObject_Distinctions();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.CoreObject <em>Core Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Core Object</em>'.
	 * @see org.akashi.model.CoreObject
	 * @generated
	 */
	EClass getCoreObject();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.CoreObject#getCreatedByRef <em>Created By Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created By Ref</em>'.
	 * @see org.akashi.model.CoreObject#getCreatedByRef()
	 * @see #getCoreObject()
	 * @generated
	 */
	EAttribute getCoreObject_CreatedByRef();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.CoreObject#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.akashi.model.CoreObject#getCreated()
	 * @see #getCoreObject()
	 * @generated
	 */
	EAttribute getCoreObject_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.CoreObject#getModified <em>Modified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified</em>'.
	 * @see org.akashi.model.CoreObject#getModified()
	 * @see #getCoreObject()
	 * @generated
	 */
	EAttribute getCoreObject_Modified();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.CoreObject#getRevoked <em>Revoked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revoked</em>'.
	 * @see org.akashi.model.CoreObject#getRevoked()
	 * @see #getCoreObject()
	 * @generated
	 */
	EAttribute getCoreObject_Revoked();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.CoreObject#getLabels <em>Labels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Labels</em>'.
	 * @see org.akashi.model.CoreObject#getLabels()
	 * @see #getCoreObject()
	 * @generated
	 */
	EAttribute getCoreObject_Labels();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.CoreObject#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.akashi.model.CoreObject#getConfidence()
	 * @see #getCoreObject()
	 * @generated
	 */
	EAttribute getCoreObject_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.CoreObject#getLang <em>Lang</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lang</em>'.
	 * @see org.akashi.model.CoreObject#getLang()
	 * @see #getCoreObject()
	 * @generated
	 */
	EAttribute getCoreObject_Lang();

	/**
	 * Returns the meta object for the containment reference list '{@link org.akashi.model.CoreObject#getExternalReferences <em>External References</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>External References</em>'.
	 * @see org.akashi.model.CoreObject#getExternalReferences()
	 * @see #getCoreObject()
	 * @generated
	 */
	EReference getCoreObject_ExternalReferences();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.CyberObservable <em>Cyber Observable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cyber Observable</em>'.
	 * @see org.akashi.model.CyberObservable
	 * @generated
	 */
	EClass getCyberObservable();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.CyberObservable#getDefanged <em>Defanged</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Defanged</em>'.
	 * @see org.akashi.model.CyberObservable#getDefanged()
	 * @see #getCyberObservable()
	 * @generated
	 */
	EAttribute getCyberObservable_Defanged();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.CustomObject <em>Custom Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Custom Object</em>'.
	 * @see org.akashi.model.CustomObject
	 * @generated
	 */
	EClass getCustomObject();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.CustomObject#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.akashi.model.CustomObject#getType()
	 * @see #getCustomObject()
	 * @generated
	 */
	EAttribute getCustomObject_Type();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.Evidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evidence</em>'.
	 * @see org.akashi.model.Evidence
	 * @generated
	 */
	EClass getEvidence();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Evidence#getReportRef <em>Report Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Report Ref</em>'.
	 * @see org.akashi.model.Evidence#getReportRef()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_ReportRef();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Evidence#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.akashi.model.Evidence#getSha256()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Evidence#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.akashi.model.Evidence#getStart()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Evidence#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.akashi.model.Evidence#getEnd()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_End();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Evidence#getPage <em>Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page</em>'.
	 * @see org.akashi.model.Evidence#getPage()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Page();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Evidence#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.akashi.model.Evidence#getQuote()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Quote();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Evidence#getProperty <em>Property</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Property</em>'.
	 * @see org.akashi.model.Evidence#getProperty()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Property();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Evidence#getStated <em>Stated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stated</em>'.
	 * @see org.akashi.model.Evidence#getStated()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Stated();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Evidence#getExtractor <em>Extractor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Extractor</em>'.
	 * @see org.akashi.model.Evidence#getExtractor()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Extractor();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Evidence#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.akashi.model.Evidence#getConfidence()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Evidence#getMention <em>Mention</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mention</em>'.
	 * @see org.akashi.model.Evidence#getMention()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Mention();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Evidence#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided By</em>'.
	 * @see org.akashi.model.Evidence#getDecidedBy()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_DecidedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Evidence#getDecidedAt <em>Decided At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided At</em>'.
	 * @see org.akashi.model.Evidence#getDecidedAt()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_DecidedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Evidence#getWhy <em>Why</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Why</em>'.
	 * @see org.akashi.model.Evidence#getWhy()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Why();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.NameAssertion <em>Name Assertion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Name Assertion</em>'.
	 * @see org.akashi.model.NameAssertion
	 * @generated
	 */
	EClass getNameAssertion();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.NameAssertion#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.akashi.model.NameAssertion#getName()
	 * @see #getNameAssertion()
	 * @generated
	 */
	EAttribute getNameAssertion_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.NameAssertion#getAssertedBy <em>Asserted By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Asserted By</em>'.
	 * @see org.akashi.model.NameAssertion#getAssertedBy()
	 * @see #getNameAssertion()
	 * @generated
	 */
	EAttribute getNameAssertion_AssertedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.NameAssertion#getAssertedByRef <em>Asserted By Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Asserted By Ref</em>'.
	 * @see org.akashi.model.NameAssertion#getAssertedByRef()
	 * @see #getNameAssertion()
	 * @generated
	 */
	EAttribute getNameAssertion_AssertedByRef();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.NameAssertion#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.akashi.model.NameAssertion#getSince()
	 * @see #getNameAssertion()
	 * @generated
	 */
	EAttribute getNameAssertion_Since();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.NameAssertion#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.akashi.model.NameAssertion#getUntil()
	 * @see #getNameAssertion()
	 * @generated
	 */
	EAttribute getNameAssertion_Until();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.NameAssertion#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.akashi.model.NameAssertion#getConfidence()
	 * @see #getNameAssertion()
	 * @generated
	 */
	EAttribute getNameAssertion_Confidence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.akashi.model.NameAssertion#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.akashi.model.NameAssertion#getEvidence()
	 * @see #getNameAssertion()
	 * @generated
	 */
	EReference getNameAssertion_Evidence();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.MergedObject <em>Merged Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Merged Object</em>'.
	 * @see org.akashi.model.MergedObject
	 * @generated
	 */
	EClass getMergedObject();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.MergedObject#getMergedId <em>Merged Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Merged Id</em>'.
	 * @see org.akashi.model.MergedObject#getMergedId()
	 * @see #getMergedObject()
	 * @generated
	 */
	EAttribute getMergedObject_MergedId();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.MergedObject#getInto <em>Into</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Into</em>'.
	 * @see org.akashi.model.MergedObject#getInto()
	 * @see #getMergedObject()
	 * @generated
	 */
	EAttribute getMergedObject_Into();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.MergedObject#getFormer <em>Former</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Former</em>'.
	 * @see org.akashi.model.MergedObject#getFormer()
	 * @see #getMergedObject()
	 * @generated
	 */
	EAttribute getMergedObject_Former();

	/**
	 * Returns the meta object for the map '{@link org.akashi.model.MergedObject#getShared <em>Shared</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Shared</em>'.
	 * @see org.akashi.model.MergedObject#getShared()
	 * @see #getMergedObject()
	 * @generated
	 */
	EReference getMergedObject_Shared();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.MergedObject#getMergedBy <em>Merged By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Merged By</em>'.
	 * @see org.akashi.model.MergedObject#getMergedBy()
	 * @see #getMergedObject()
	 * @generated
	 */
	EAttribute getMergedObject_MergedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.MergedObject#getMergedAt <em>Merged At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Merged At</em>'.
	 * @see org.akashi.model.MergedObject#getMergedAt()
	 * @see #getMergedObject()
	 * @generated
	 */
	EAttribute getMergedObject_MergedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.MergedObject#getWhy <em>Why</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Why</em>'.
	 * @see org.akashi.model.MergedObject#getWhy()
	 * @see #getMergedObject()
	 * @generated
	 */
	EAttribute getMergedObject_Why();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.MovedReference <em>Moved Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Moved Reference</em>'.
	 * @see org.akashi.model.MovedReference
	 * @generated
	 */
	EClass getMovedReference();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.MovedReference#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.akashi.model.MovedReference#getPlace()
	 * @see #getMovedReference()
	 * @generated
	 */
	EAttribute getMovedReference_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.MovedReference#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Element</em>'.
	 * @see org.akashi.model.MovedReference#getElement()
	 * @see #getMovedReference()
	 * @generated
	 */
	EAttribute getMovedReference_Element();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.MovedReference#getBefore <em>Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Before</em>'.
	 * @see org.akashi.model.MovedReference#getBefore()
	 * @see #getMovedReference()
	 * @generated
	 */
	EAttribute getMovedReference_Before();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.MovedReference#getMergedIds <em>Merged Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Merged Ids</em>'.
	 * @see org.akashi.model.MovedReference#getMergedIds()
	 * @see #getMovedReference()
	 * @generated
	 */
	EAttribute getMovedReference_MergedIds();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.IdentityDecision <em>Identity Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identity Decision</em>'.
	 * @see org.akashi.model.IdentityDecision
	 * @generated
	 */
	EClass getIdentityDecision();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.IdentityDecision#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.akashi.model.IdentityDecision#getKind()
	 * @see #getIdentityDecision()
	 * @generated
	 */
	EAttribute getIdentityDecision_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.IdentityDecision#getOther <em>Other</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Other</em>'.
	 * @see org.akashi.model.IdentityDecision#getOther()
	 * @see #getIdentityDecision()
	 * @generated
	 */
	EAttribute getIdentityDecision_Other();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.IdentityDecision#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided By</em>'.
	 * @see org.akashi.model.IdentityDecision#getDecidedBy()
	 * @see #getIdentityDecision()
	 * @generated
	 */
	EAttribute getIdentityDecision_DecidedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.IdentityDecision#getDecidedAt <em>Decided At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided At</em>'.
	 * @see org.akashi.model.IdentityDecision#getDecidedAt()
	 * @see #getIdentityDecision()
	 * @generated
	 */
	EAttribute getIdentityDecision_DecidedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.IdentityDecision#getWhy <em>Why</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Why</em>'.
	 * @see org.akashi.model.IdentityDecision#getWhy()
	 * @see #getIdentityDecision()
	 * @generated
	 */
	EAttribute getIdentityDecision_Why();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.ExternalReference <em>External Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>External Reference</em>'.
	 * @see org.akashi.model.ExternalReference
	 * @generated
	 */
	EClass getExternalReference();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.ExternalReference#getSourceName <em>Source Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Name</em>'.
	 * @see org.akashi.model.ExternalReference#getSourceName()
	 * @see #getExternalReference()
	 * @generated
	 */
	EAttribute getExternalReference_SourceName();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.ExternalReference#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.akashi.model.ExternalReference#getDescription()
	 * @see #getExternalReference()
	 * @generated
	 */
	EAttribute getExternalReference_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.ExternalReference#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.akashi.model.ExternalReference#getUrl()
	 * @see #getExternalReference()
	 * @generated
	 */
	EAttribute getExternalReference_Url();

	/**
	 * Returns the meta object for the map '{@link org.akashi.model.ExternalReference#getHashes <em>Hashes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Hashes</em>'.
	 * @see org.akashi.model.ExternalReference#getHashes()
	 * @see #getExternalReference()
	 * @generated
	 */
	EReference getExternalReference_Hashes();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.ExternalReference#getExternalId <em>External Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>External Id</em>'.
	 * @see org.akashi.model.ExternalReference#getExternalId()
	 * @see #getExternalReference()
	 * @generated
	 */
	EAttribute getExternalReference_ExternalId();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.KillChainPhase <em>Kill Chain Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Kill Chain Phase</em>'.
	 * @see org.akashi.model.KillChainPhase
	 * @generated
	 */
	EClass getKillChainPhase();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.KillChainPhase#getKillChainName <em>Kill Chain Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kill Chain Name</em>'.
	 * @see org.akashi.model.KillChainPhase#getKillChainName()
	 * @see #getKillChainPhase()
	 * @generated
	 */
	EAttribute getKillChainPhase_KillChainName();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.KillChainPhase#getPhaseName <em>Phase Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phase Name</em>'.
	 * @see org.akashi.model.KillChainPhase#getPhaseName()
	 * @see #getKillChainPhase()
	 * @generated
	 */
	EAttribute getKillChainPhase_PhaseName();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.GranularMarking <em>Granular Marking</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Granular Marking</em>'.
	 * @see org.akashi.model.GranularMarking
	 * @generated
	 */
	EClass getGranularMarking();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.GranularMarking#getLang <em>Lang</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lang</em>'.
	 * @see org.akashi.model.GranularMarking#getLang()
	 * @see #getGranularMarking()
	 * @generated
	 */
	EAttribute getGranularMarking_Lang();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.GranularMarking#getMarkingRef <em>Marking Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Marking Ref</em>'.
	 * @see org.akashi.model.GranularMarking#getMarkingRef()
	 * @see #getGranularMarking()
	 * @generated
	 */
	EAttribute getGranularMarking_MarkingRef();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.GranularMarking#getSelectors <em>Selectors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Selectors</em>'.
	 * @see org.akashi.model.GranularMarking#getSelectors()
	 * @see #getGranularMarking()
	 * @generated
	 */
	EAttribute getGranularMarking_Selectors();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.AttackPattern <em>Attack Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attack Pattern</em>'.
	 * @see org.akashi.model.AttackPattern
	 * @generated
	 */
	EClass getAttackPattern();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.AttackPattern#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.akashi.model.AttackPattern#getName()
	 * @see #getAttackPattern()
	 * @generated
	 */
	EAttribute getAttackPattern_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.AttackPattern#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.akashi.model.AttackPattern#getDescription()
	 * @see #getAttackPattern()
	 * @generated
	 */
	EAttribute getAttackPattern_Description();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.AttackPattern#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aliases</em>'.
	 * @see org.akashi.model.AttackPattern#getAliases()
	 * @see #getAttackPattern()
	 * @generated
	 */
	EAttribute getAttackPattern_Aliases();

	/**
	 * Returns the meta object for the containment reference list '{@link org.akashi.model.AttackPattern#getKillChainPhases <em>Kill Chain Phases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Kill Chain Phases</em>'.
	 * @see org.akashi.model.AttackPattern#getKillChainPhases()
	 * @see #getAttackPattern()
	 * @generated
	 */
	EReference getAttackPattern_KillChainPhases();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.Campaign <em>Campaign</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Campaign</em>'.
	 * @see org.akashi.model.Campaign
	 * @generated
	 */
	EClass getCampaign();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Campaign#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.akashi.model.Campaign#getName()
	 * @see #getCampaign()
	 * @generated
	 */
	EAttribute getCampaign_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Campaign#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.akashi.model.Campaign#getDescription()
	 * @see #getCampaign()
	 * @generated
	 */
	EAttribute getCampaign_Description();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.Campaign#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aliases</em>'.
	 * @see org.akashi.model.Campaign#getAliases()
	 * @see #getCampaign()
	 * @generated
	 */
	EAttribute getCampaign_Aliases();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Campaign#getFirstSeen <em>First Seen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Seen</em>'.
	 * @see org.akashi.model.Campaign#getFirstSeen()
	 * @see #getCampaign()
	 * @generated
	 */
	EAttribute getCampaign_FirstSeen();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Campaign#getLastSeen <em>Last Seen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Seen</em>'.
	 * @see org.akashi.model.Campaign#getLastSeen()
	 * @see #getCampaign()
	 * @generated
	 */
	EAttribute getCampaign_LastSeen();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Campaign#getObjective <em>Objective</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Objective</em>'.
	 * @see org.akashi.model.Campaign#getObjective()
	 * @see #getCampaign()
	 * @generated
	 */
	EAttribute getCampaign_Objective();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.CourseOfAction <em>Course Of Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Course Of Action</em>'.
	 * @see org.akashi.model.CourseOfAction
	 * @generated
	 */
	EClass getCourseOfAction();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.CourseOfAction#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.akashi.model.CourseOfAction#getName()
	 * @see #getCourseOfAction()
	 * @generated
	 */
	EAttribute getCourseOfAction_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.CourseOfAction#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.akashi.model.CourseOfAction#getDescription()
	 * @see #getCourseOfAction()
	 * @generated
	 */
	EAttribute getCourseOfAction_Description();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.Grouping <em>Grouping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Grouping</em>'.
	 * @see org.akashi.model.Grouping
	 * @generated
	 */
	EClass getGrouping();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Grouping#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.akashi.model.Grouping#getName()
	 * @see #getGrouping()
	 * @generated
	 */
	EAttribute getGrouping_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Grouping#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.akashi.model.Grouping#getDescription()
	 * @see #getGrouping()
	 * @generated
	 */
	EAttribute getGrouping_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Grouping#getContext <em>Context</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Context</em>'.
	 * @see org.akashi.model.Grouping#getContext()
	 * @see #getGrouping()
	 * @generated
	 */
	EAttribute getGrouping_Context();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.Grouping#getObjectRefs <em>Object Refs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Object Refs</em>'.
	 * @see org.akashi.model.Grouping#getObjectRefs()
	 * @see #getGrouping()
	 * @generated
	 */
	EAttribute getGrouping_ObjectRefs();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.Identity <em>Identity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identity</em>'.
	 * @see org.akashi.model.Identity
	 * @generated
	 */
	EClass getIdentity();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Identity#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.akashi.model.Identity#getName()
	 * @see #getIdentity()
	 * @generated
	 */
	EAttribute getIdentity_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Identity#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.akashi.model.Identity#getDescription()
	 * @see #getIdentity()
	 * @generated
	 */
	EAttribute getIdentity_Description();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.Identity#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Roles</em>'.
	 * @see org.akashi.model.Identity#getRoles()
	 * @see #getIdentity()
	 * @generated
	 */
	EAttribute getIdentity_Roles();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Identity#getIdentityClass <em>Identity Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Identity Class</em>'.
	 * @see org.akashi.model.Identity#getIdentityClass()
	 * @see #getIdentity()
	 * @generated
	 */
	EAttribute getIdentity_IdentityClass();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.Identity#getSectors <em>Sectors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Sectors</em>'.
	 * @see org.akashi.model.Identity#getSectors()
	 * @see #getIdentity()
	 * @generated
	 */
	EAttribute getIdentity_Sectors();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Identity#getContactInformation <em>Contact Information</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contact Information</em>'.
	 * @see org.akashi.model.Identity#getContactInformation()
	 * @see #getIdentity()
	 * @generated
	 */
	EAttribute getIdentity_ContactInformation();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.Incident <em>Incident</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Incident</em>'.
	 * @see org.akashi.model.Incident
	 * @generated
	 */
	EClass getIncident();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Incident#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.akashi.model.Incident#getName()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Incident#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.akashi.model.Incident#getDescription()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_Description();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.Indicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indicator</em>'.
	 * @see org.akashi.model.Indicator
	 * @generated
	 */
	EClass getIndicator();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Indicator#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.akashi.model.Indicator#getName()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Indicator#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.akashi.model.Indicator#getDescription()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Description();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.Indicator#getIndicatorTypes <em>Indicator Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Indicator Types</em>'.
	 * @see org.akashi.model.Indicator#getIndicatorTypes()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_IndicatorTypes();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Indicator#getPattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pattern</em>'.
	 * @see org.akashi.model.Indicator#getPattern()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Pattern();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Indicator#getPatternType <em>Pattern Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pattern Type</em>'.
	 * @see org.akashi.model.Indicator#getPatternType()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_PatternType();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Indicator#getPatternVersion <em>Pattern Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pattern Version</em>'.
	 * @see org.akashi.model.Indicator#getPatternVersion()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_PatternVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Indicator#getValidFrom <em>Valid From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid From</em>'.
	 * @see org.akashi.model.Indicator#getValidFrom()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_ValidFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Indicator#getValidUntil <em>Valid Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid Until</em>'.
	 * @see org.akashi.model.Indicator#getValidUntil()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_ValidUntil();

	/**
	 * Returns the meta object for the containment reference list '{@link org.akashi.model.Indicator#getKillChainPhases <em>Kill Chain Phases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Kill Chain Phases</em>'.
	 * @see org.akashi.model.Indicator#getKillChainPhases()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_KillChainPhases();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.Infrastructure <em>Infrastructure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Infrastructure</em>'.
	 * @see org.akashi.model.Infrastructure
	 * @generated
	 */
	EClass getInfrastructure();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Infrastructure#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.akashi.model.Infrastructure#getName()
	 * @see #getInfrastructure()
	 * @generated
	 */
	EAttribute getInfrastructure_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Infrastructure#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.akashi.model.Infrastructure#getDescription()
	 * @see #getInfrastructure()
	 * @generated
	 */
	EAttribute getInfrastructure_Description();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.Infrastructure#getInfrastructureTypes <em>Infrastructure Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Infrastructure Types</em>'.
	 * @see org.akashi.model.Infrastructure#getInfrastructureTypes()
	 * @see #getInfrastructure()
	 * @generated
	 */
	EAttribute getInfrastructure_InfrastructureTypes();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.Infrastructure#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aliases</em>'.
	 * @see org.akashi.model.Infrastructure#getAliases()
	 * @see #getInfrastructure()
	 * @generated
	 */
	EAttribute getInfrastructure_Aliases();

	/**
	 * Returns the meta object for the containment reference list '{@link org.akashi.model.Infrastructure#getKillChainPhases <em>Kill Chain Phases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Kill Chain Phases</em>'.
	 * @see org.akashi.model.Infrastructure#getKillChainPhases()
	 * @see #getInfrastructure()
	 * @generated
	 */
	EReference getInfrastructure_KillChainPhases();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Infrastructure#getFirstSeen <em>First Seen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Seen</em>'.
	 * @see org.akashi.model.Infrastructure#getFirstSeen()
	 * @see #getInfrastructure()
	 * @generated
	 */
	EAttribute getInfrastructure_FirstSeen();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Infrastructure#getLastSeen <em>Last Seen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Seen</em>'.
	 * @see org.akashi.model.Infrastructure#getLastSeen()
	 * @see #getInfrastructure()
	 * @generated
	 */
	EAttribute getInfrastructure_LastSeen();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.IntrusionSet <em>Intrusion Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Intrusion Set</em>'.
	 * @see org.akashi.model.IntrusionSet
	 * @generated
	 */
	EClass getIntrusionSet();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.IntrusionSet#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.akashi.model.IntrusionSet#getName()
	 * @see #getIntrusionSet()
	 * @generated
	 */
	EAttribute getIntrusionSet_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.IntrusionSet#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.akashi.model.IntrusionSet#getDescription()
	 * @see #getIntrusionSet()
	 * @generated
	 */
	EAttribute getIntrusionSet_Description();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.IntrusionSet#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aliases</em>'.
	 * @see org.akashi.model.IntrusionSet#getAliases()
	 * @see #getIntrusionSet()
	 * @generated
	 */
	EAttribute getIntrusionSet_Aliases();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.IntrusionSet#getFirstSeen <em>First Seen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Seen</em>'.
	 * @see org.akashi.model.IntrusionSet#getFirstSeen()
	 * @see #getIntrusionSet()
	 * @generated
	 */
	EAttribute getIntrusionSet_FirstSeen();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.IntrusionSet#getLastSeen <em>Last Seen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Seen</em>'.
	 * @see org.akashi.model.IntrusionSet#getLastSeen()
	 * @see #getIntrusionSet()
	 * @generated
	 */
	EAttribute getIntrusionSet_LastSeen();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.IntrusionSet#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Goals</em>'.
	 * @see org.akashi.model.IntrusionSet#getGoals()
	 * @see #getIntrusionSet()
	 * @generated
	 */
	EAttribute getIntrusionSet_Goals();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.IntrusionSet#getResourceLevel <em>Resource Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resource Level</em>'.
	 * @see org.akashi.model.IntrusionSet#getResourceLevel()
	 * @see #getIntrusionSet()
	 * @generated
	 */
	EAttribute getIntrusionSet_ResourceLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.IntrusionSet#getPrimaryMotivation <em>Primary Motivation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Primary Motivation</em>'.
	 * @see org.akashi.model.IntrusionSet#getPrimaryMotivation()
	 * @see #getIntrusionSet()
	 * @generated
	 */
	EAttribute getIntrusionSet_PrimaryMotivation();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.IntrusionSet#getSecondaryMotivations <em>Secondary Motivations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Secondary Motivations</em>'.
	 * @see org.akashi.model.IntrusionSet#getSecondaryMotivations()
	 * @see #getIntrusionSet()
	 * @generated
	 */
	EAttribute getIntrusionSet_SecondaryMotivations();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.Location <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Location</em>'.
	 * @see org.akashi.model.Location
	 * @generated
	 */
	EClass getLocation();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Location#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.akashi.model.Location#getName()
	 * @see #getLocation()
	 * @generated
	 */
	EAttribute getLocation_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Location#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.akashi.model.Location#getDescription()
	 * @see #getLocation()
	 * @generated
	 */
	EAttribute getLocation_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Location#getLatitude <em>Latitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latitude</em>'.
	 * @see org.akashi.model.Location#getLatitude()
	 * @see #getLocation()
	 * @generated
	 */
	EAttribute getLocation_Latitude();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Location#getLongitude <em>Longitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Longitude</em>'.
	 * @see org.akashi.model.Location#getLongitude()
	 * @see #getLocation()
	 * @generated
	 */
	EAttribute getLocation_Longitude();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Location#getPrecision <em>Precision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Precision</em>'.
	 * @see org.akashi.model.Location#getPrecision()
	 * @see #getLocation()
	 * @generated
	 */
	EAttribute getLocation_Precision();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Location#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Region</em>'.
	 * @see org.akashi.model.Location#getRegion()
	 * @see #getLocation()
	 * @generated
	 */
	EAttribute getLocation_Region();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Location#getCountry <em>Country</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Country</em>'.
	 * @see org.akashi.model.Location#getCountry()
	 * @see #getLocation()
	 * @generated
	 */
	EAttribute getLocation_Country();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Location#getAdministrativeArea <em>Administrative Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Administrative Area</em>'.
	 * @see org.akashi.model.Location#getAdministrativeArea()
	 * @see #getLocation()
	 * @generated
	 */
	EAttribute getLocation_AdministrativeArea();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Location#getCity <em>City</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>City</em>'.
	 * @see org.akashi.model.Location#getCity()
	 * @see #getLocation()
	 * @generated
	 */
	EAttribute getLocation_City();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Location#getStreetAddress <em>Street Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Street Address</em>'.
	 * @see org.akashi.model.Location#getStreetAddress()
	 * @see #getLocation()
	 * @generated
	 */
	EAttribute getLocation_StreetAddress();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Location#getPostalCode <em>Postal Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Postal Code</em>'.
	 * @see org.akashi.model.Location#getPostalCode()
	 * @see #getLocation()
	 * @generated
	 */
	EAttribute getLocation_PostalCode();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.Malware <em>Malware</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Malware</em>'.
	 * @see org.akashi.model.Malware
	 * @generated
	 */
	EClass getMalware();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Malware#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.akashi.model.Malware#getName()
	 * @see #getMalware()
	 * @generated
	 */
	EAttribute getMalware_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Malware#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.akashi.model.Malware#getDescription()
	 * @see #getMalware()
	 * @generated
	 */
	EAttribute getMalware_Description();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.Malware#getMalwareTypes <em>Malware Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Malware Types</em>'.
	 * @see org.akashi.model.Malware#getMalwareTypes()
	 * @see #getMalware()
	 * @generated
	 */
	EAttribute getMalware_MalwareTypes();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Malware#getIsFamily <em>Is Family</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Is Family</em>'.
	 * @see org.akashi.model.Malware#getIsFamily()
	 * @see #getMalware()
	 * @generated
	 */
	EAttribute getMalware_IsFamily();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.Malware#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aliases</em>'.
	 * @see org.akashi.model.Malware#getAliases()
	 * @see #getMalware()
	 * @generated
	 */
	EAttribute getMalware_Aliases();

	/**
	 * Returns the meta object for the containment reference list '{@link org.akashi.model.Malware#getKillChainPhases <em>Kill Chain Phases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Kill Chain Phases</em>'.
	 * @see org.akashi.model.Malware#getKillChainPhases()
	 * @see #getMalware()
	 * @generated
	 */
	EReference getMalware_KillChainPhases();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Malware#getFirstSeen <em>First Seen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Seen</em>'.
	 * @see org.akashi.model.Malware#getFirstSeen()
	 * @see #getMalware()
	 * @generated
	 */
	EAttribute getMalware_FirstSeen();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Malware#getLastSeen <em>Last Seen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Seen</em>'.
	 * @see org.akashi.model.Malware#getLastSeen()
	 * @see #getMalware()
	 * @generated
	 */
	EAttribute getMalware_LastSeen();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.Malware#getOperatingSystemRefs <em>Operating System Refs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Operating System Refs</em>'.
	 * @see org.akashi.model.Malware#getOperatingSystemRefs()
	 * @see #getMalware()
	 * @generated
	 */
	EAttribute getMalware_OperatingSystemRefs();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.Malware#getArchitectureExecutionEnvs <em>Architecture Execution Envs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Architecture Execution Envs</em>'.
	 * @see org.akashi.model.Malware#getArchitectureExecutionEnvs()
	 * @see #getMalware()
	 * @generated
	 */
	EAttribute getMalware_ArchitectureExecutionEnvs();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.Malware#getImplementationLanguages <em>Implementation Languages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Implementation Languages</em>'.
	 * @see org.akashi.model.Malware#getImplementationLanguages()
	 * @see #getMalware()
	 * @generated
	 */
	EAttribute getMalware_ImplementationLanguages();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.Malware#getCapabilities <em>Capabilities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Capabilities</em>'.
	 * @see org.akashi.model.Malware#getCapabilities()
	 * @see #getMalware()
	 * @generated
	 */
	EAttribute getMalware_Capabilities();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.Malware#getSampleRefs <em>Sample Refs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Sample Refs</em>'.
	 * @see org.akashi.model.Malware#getSampleRefs()
	 * @see #getMalware()
	 * @generated
	 */
	EAttribute getMalware_SampleRefs();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.MalwareAnalysis <em>Malware Analysis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Malware Analysis</em>'.
	 * @see org.akashi.model.MalwareAnalysis
	 * @generated
	 */
	EClass getMalwareAnalysis();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.MalwareAnalysis#getProduct <em>Product</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Product</em>'.
	 * @see org.akashi.model.MalwareAnalysis#getProduct()
	 * @see #getMalwareAnalysis()
	 * @generated
	 */
	EAttribute getMalwareAnalysis_Product();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.MalwareAnalysis#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.akashi.model.MalwareAnalysis#getVersion()
	 * @see #getMalwareAnalysis()
	 * @generated
	 */
	EAttribute getMalwareAnalysis_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.MalwareAnalysis#getHostVmRef <em>Host Vm Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host Vm Ref</em>'.
	 * @see org.akashi.model.MalwareAnalysis#getHostVmRef()
	 * @see #getMalwareAnalysis()
	 * @generated
	 */
	EAttribute getMalwareAnalysis_HostVmRef();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.MalwareAnalysis#getOperatingSystemRef <em>Operating System Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operating System Ref</em>'.
	 * @see org.akashi.model.MalwareAnalysis#getOperatingSystemRef()
	 * @see #getMalwareAnalysis()
	 * @generated
	 */
	EAttribute getMalwareAnalysis_OperatingSystemRef();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.MalwareAnalysis#getInstalledSoftwareRefs <em>Installed Software Refs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Installed Software Refs</em>'.
	 * @see org.akashi.model.MalwareAnalysis#getInstalledSoftwareRefs()
	 * @see #getMalwareAnalysis()
	 * @generated
	 */
	EAttribute getMalwareAnalysis_InstalledSoftwareRefs();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.MalwareAnalysis#getConfigurationVersion <em>Configuration Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Configuration Version</em>'.
	 * @see org.akashi.model.MalwareAnalysis#getConfigurationVersion()
	 * @see #getMalwareAnalysis()
	 * @generated
	 */
	EAttribute getMalwareAnalysis_ConfigurationVersion();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.MalwareAnalysis#getModules <em>Modules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Modules</em>'.
	 * @see org.akashi.model.MalwareAnalysis#getModules()
	 * @see #getMalwareAnalysis()
	 * @generated
	 */
	EAttribute getMalwareAnalysis_Modules();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.MalwareAnalysis#getAnalysisEngineVersion <em>Analysis Engine Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Analysis Engine Version</em>'.
	 * @see org.akashi.model.MalwareAnalysis#getAnalysisEngineVersion()
	 * @see #getMalwareAnalysis()
	 * @generated
	 */
	EAttribute getMalwareAnalysis_AnalysisEngineVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.MalwareAnalysis#getAnalysisDefinitionVersion <em>Analysis Definition Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Analysis Definition Version</em>'.
	 * @see org.akashi.model.MalwareAnalysis#getAnalysisDefinitionVersion()
	 * @see #getMalwareAnalysis()
	 * @generated
	 */
	EAttribute getMalwareAnalysis_AnalysisDefinitionVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.MalwareAnalysis#getSubmitted <em>Submitted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Submitted</em>'.
	 * @see org.akashi.model.MalwareAnalysis#getSubmitted()
	 * @see #getMalwareAnalysis()
	 * @generated
	 */
	EAttribute getMalwareAnalysis_Submitted();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.MalwareAnalysis#getAnalysisStarted <em>Analysis Started</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Analysis Started</em>'.
	 * @see org.akashi.model.MalwareAnalysis#getAnalysisStarted()
	 * @see #getMalwareAnalysis()
	 * @generated
	 */
	EAttribute getMalwareAnalysis_AnalysisStarted();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.MalwareAnalysis#getAnalysisEnded <em>Analysis Ended</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Analysis Ended</em>'.
	 * @see org.akashi.model.MalwareAnalysis#getAnalysisEnded()
	 * @see #getMalwareAnalysis()
	 * @generated
	 */
	EAttribute getMalwareAnalysis_AnalysisEnded();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.MalwareAnalysis#getResultName <em>Result Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result Name</em>'.
	 * @see org.akashi.model.MalwareAnalysis#getResultName()
	 * @see #getMalwareAnalysis()
	 * @generated
	 */
	EAttribute getMalwareAnalysis_ResultName();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.MalwareAnalysis#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result</em>'.
	 * @see org.akashi.model.MalwareAnalysis#getResult()
	 * @see #getMalwareAnalysis()
	 * @generated
	 */
	EAttribute getMalwareAnalysis_Result();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.MalwareAnalysis#getAnalysisScoRefs <em>Analysis Sco Refs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Analysis Sco Refs</em>'.
	 * @see org.akashi.model.MalwareAnalysis#getAnalysisScoRefs()
	 * @see #getMalwareAnalysis()
	 * @generated
	 */
	EAttribute getMalwareAnalysis_AnalysisScoRefs();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.MalwareAnalysis#getSampleRef <em>Sample Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sample Ref</em>'.
	 * @see org.akashi.model.MalwareAnalysis#getSampleRef()
	 * @see #getMalwareAnalysis()
	 * @generated
	 */
	EAttribute getMalwareAnalysis_SampleRef();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Note</em>'.
	 * @see org.akashi.model.Note
	 * @generated
	 */
	EClass getNote();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Note#getAbstract <em>Abstract</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Abstract</em>'.
	 * @see org.akashi.model.Note#getAbstract()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Abstract();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Note#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content</em>'.
	 * @see org.akashi.model.Note#getContent()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Content();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.Note#getAuthors <em>Authors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Authors</em>'.
	 * @see org.akashi.model.Note#getAuthors()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Authors();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.Note#getObjectRefs <em>Object Refs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Object Refs</em>'.
	 * @see org.akashi.model.Note#getObjectRefs()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_ObjectRefs();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.ObservedData <em>Observed Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Observed Data</em>'.
	 * @see org.akashi.model.ObservedData
	 * @generated
	 */
	EClass getObservedData();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.ObservedData#getFirstObserved <em>First Observed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Observed</em>'.
	 * @see org.akashi.model.ObservedData#getFirstObserved()
	 * @see #getObservedData()
	 * @generated
	 */
	EAttribute getObservedData_FirstObserved();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.ObservedData#getLastObserved <em>Last Observed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Observed</em>'.
	 * @see org.akashi.model.ObservedData#getLastObserved()
	 * @see #getObservedData()
	 * @generated
	 */
	EAttribute getObservedData_LastObserved();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.ObservedData#getNumberObserved <em>Number Observed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number Observed</em>'.
	 * @see org.akashi.model.ObservedData#getNumberObserved()
	 * @see #getObservedData()
	 * @generated
	 */
	EAttribute getObservedData_NumberObserved();

	/**
	 * Returns the meta object for the map '{@link org.akashi.model.ObservedData#getObjects <em>Objects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Objects</em>'.
	 * @see org.akashi.model.ObservedData#getObjects()
	 * @see #getObservedData()
	 * @generated
	 */
	EReference getObservedData_Objects();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.ObservedData#getObjectRefs <em>Object Refs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Object Refs</em>'.
	 * @see org.akashi.model.ObservedData#getObjectRefs()
	 * @see #getObservedData()
	 * @generated
	 */
	EAttribute getObservedData_ObjectRefs();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.Opinion <em>Opinion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Opinion</em>'.
	 * @see org.akashi.model.Opinion
	 * @generated
	 */
	EClass getOpinion();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Opinion#getExplanation <em>Explanation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Explanation</em>'.
	 * @see org.akashi.model.Opinion#getExplanation()
	 * @see #getOpinion()
	 * @generated
	 */
	EAttribute getOpinion_Explanation();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.Opinion#getAuthors <em>Authors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Authors</em>'.
	 * @see org.akashi.model.Opinion#getAuthors()
	 * @see #getOpinion()
	 * @generated
	 */
	EAttribute getOpinion_Authors();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Opinion#getOpinion <em>Opinion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opinion</em>'.
	 * @see org.akashi.model.Opinion#getOpinion()
	 * @see #getOpinion()
	 * @generated
	 */
	EAttribute getOpinion_Opinion();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.Opinion#getObjectRefs <em>Object Refs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Object Refs</em>'.
	 * @see org.akashi.model.Opinion#getObjectRefs()
	 * @see #getOpinion()
	 * @generated
	 */
	EAttribute getOpinion_ObjectRefs();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.Report <em>Report</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Report</em>'.
	 * @see org.akashi.model.Report
	 * @generated
	 */
	EClass getReport();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Report#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.akashi.model.Report#getName()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Report#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.akashi.model.Report#getDescription()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Description();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.Report#getReportTypes <em>Report Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Report Types</em>'.
	 * @see org.akashi.model.Report#getReportTypes()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_ReportTypes();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Report#getPublished <em>Published</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Published</em>'.
	 * @see org.akashi.model.Report#getPublished()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Published();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.Report#getObjectRefs <em>Object Refs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Object Refs</em>'.
	 * @see org.akashi.model.Report#getObjectRefs()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_ObjectRefs();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.ThreatActor <em>Threat Actor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Threat Actor</em>'.
	 * @see org.akashi.model.ThreatActor
	 * @generated
	 */
	EClass getThreatActor();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.ThreatActor#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.akashi.model.ThreatActor#getName()
	 * @see #getThreatActor()
	 * @generated
	 */
	EAttribute getThreatActor_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.ThreatActor#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.akashi.model.ThreatActor#getDescription()
	 * @see #getThreatActor()
	 * @generated
	 */
	EAttribute getThreatActor_Description();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.ThreatActor#getThreatActorTypes <em>Threat Actor Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Threat Actor Types</em>'.
	 * @see org.akashi.model.ThreatActor#getThreatActorTypes()
	 * @see #getThreatActor()
	 * @generated
	 */
	EAttribute getThreatActor_ThreatActorTypes();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.ThreatActor#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aliases</em>'.
	 * @see org.akashi.model.ThreatActor#getAliases()
	 * @see #getThreatActor()
	 * @generated
	 */
	EAttribute getThreatActor_Aliases();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.ThreatActor#getFirstSeen <em>First Seen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Seen</em>'.
	 * @see org.akashi.model.ThreatActor#getFirstSeen()
	 * @see #getThreatActor()
	 * @generated
	 */
	EAttribute getThreatActor_FirstSeen();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.ThreatActor#getLastSeen <em>Last Seen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Seen</em>'.
	 * @see org.akashi.model.ThreatActor#getLastSeen()
	 * @see #getThreatActor()
	 * @generated
	 */
	EAttribute getThreatActor_LastSeen();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.ThreatActor#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Roles</em>'.
	 * @see org.akashi.model.ThreatActor#getRoles()
	 * @see #getThreatActor()
	 * @generated
	 */
	EAttribute getThreatActor_Roles();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.ThreatActor#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Goals</em>'.
	 * @see org.akashi.model.ThreatActor#getGoals()
	 * @see #getThreatActor()
	 * @generated
	 */
	EAttribute getThreatActor_Goals();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.ThreatActor#getSophistication <em>Sophistication</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sophistication</em>'.
	 * @see org.akashi.model.ThreatActor#getSophistication()
	 * @see #getThreatActor()
	 * @generated
	 */
	EAttribute getThreatActor_Sophistication();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.ThreatActor#getResourceLevel <em>Resource Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resource Level</em>'.
	 * @see org.akashi.model.ThreatActor#getResourceLevel()
	 * @see #getThreatActor()
	 * @generated
	 */
	EAttribute getThreatActor_ResourceLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.ThreatActor#getPrimaryMotivation <em>Primary Motivation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Primary Motivation</em>'.
	 * @see org.akashi.model.ThreatActor#getPrimaryMotivation()
	 * @see #getThreatActor()
	 * @generated
	 */
	EAttribute getThreatActor_PrimaryMotivation();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.ThreatActor#getSecondaryMotivations <em>Secondary Motivations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Secondary Motivations</em>'.
	 * @see org.akashi.model.ThreatActor#getSecondaryMotivations()
	 * @see #getThreatActor()
	 * @generated
	 */
	EAttribute getThreatActor_SecondaryMotivations();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.ThreatActor#getPersonalMotivations <em>Personal Motivations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Personal Motivations</em>'.
	 * @see org.akashi.model.ThreatActor#getPersonalMotivations()
	 * @see #getThreatActor()
	 * @generated
	 */
	EAttribute getThreatActor_PersonalMotivations();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.Tool <em>Tool</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tool</em>'.
	 * @see org.akashi.model.Tool
	 * @generated
	 */
	EClass getTool();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Tool#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.akashi.model.Tool#getName()
	 * @see #getTool()
	 * @generated
	 */
	EAttribute getTool_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Tool#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.akashi.model.Tool#getDescription()
	 * @see #getTool()
	 * @generated
	 */
	EAttribute getTool_Description();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.Tool#getToolTypes <em>Tool Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Tool Types</em>'.
	 * @see org.akashi.model.Tool#getToolTypes()
	 * @see #getTool()
	 * @generated
	 */
	EAttribute getTool_ToolTypes();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.Tool#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aliases</em>'.
	 * @see org.akashi.model.Tool#getAliases()
	 * @see #getTool()
	 * @generated
	 */
	EAttribute getTool_Aliases();

	/**
	 * Returns the meta object for the containment reference list '{@link org.akashi.model.Tool#getKillChainPhases <em>Kill Chain Phases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Kill Chain Phases</em>'.
	 * @see org.akashi.model.Tool#getKillChainPhases()
	 * @see #getTool()
	 * @generated
	 */
	EReference getTool_KillChainPhases();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Tool#getToolVersion <em>Tool Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tool Version</em>'.
	 * @see org.akashi.model.Tool#getToolVersion()
	 * @see #getTool()
	 * @generated
	 */
	EAttribute getTool_ToolVersion();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.Vulnerability <em>Vulnerability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Vulnerability</em>'.
	 * @see org.akashi.model.Vulnerability
	 * @generated
	 */
	EClass getVulnerability();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Vulnerability#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.akashi.model.Vulnerability#getName()
	 * @see #getVulnerability()
	 * @generated
	 */
	EAttribute getVulnerability_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Vulnerability#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.akashi.model.Vulnerability#getDescription()
	 * @see #getVulnerability()
	 * @generated
	 */
	EAttribute getVulnerability_Description();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.Relationship <em>Relationship</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Relationship</em>'.
	 * @see org.akashi.model.Relationship
	 * @generated
	 */
	EClass getRelationship();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Relationship#getRelationshipType <em>Relationship Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relationship Type</em>'.
	 * @see org.akashi.model.Relationship#getRelationshipType()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_RelationshipType();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Relationship#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.akashi.model.Relationship#getDescription()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Relationship#getSourceRef <em>Source Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Ref</em>'.
	 * @see org.akashi.model.Relationship#getSourceRef()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_SourceRef();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Relationship#getTargetRef <em>Target Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Ref</em>'.
	 * @see org.akashi.model.Relationship#getTargetRef()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_TargetRef();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Relationship#getStartTime <em>Start Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Time</em>'.
	 * @see org.akashi.model.Relationship#getStartTime()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_StartTime();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Relationship#getStopTime <em>Stop Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stop Time</em>'.
	 * @see org.akashi.model.Relationship#getStopTime()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_StopTime();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.Sighting <em>Sighting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sighting</em>'.
	 * @see org.akashi.model.Sighting
	 * @generated
	 */
	EClass getSighting();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Sighting#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.akashi.model.Sighting#getDescription()
	 * @see #getSighting()
	 * @generated
	 */
	EAttribute getSighting_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Sighting#getFirstSeen <em>First Seen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Seen</em>'.
	 * @see org.akashi.model.Sighting#getFirstSeen()
	 * @see #getSighting()
	 * @generated
	 */
	EAttribute getSighting_FirstSeen();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Sighting#getLastSeen <em>Last Seen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Seen</em>'.
	 * @see org.akashi.model.Sighting#getLastSeen()
	 * @see #getSighting()
	 * @generated
	 */
	EAttribute getSighting_LastSeen();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Sighting#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.akashi.model.Sighting#getCount()
	 * @see #getSighting()
	 * @generated
	 */
	EAttribute getSighting_Count();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Sighting#getSightingOfRef <em>Sighting Of Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sighting Of Ref</em>'.
	 * @see org.akashi.model.Sighting#getSightingOfRef()
	 * @see #getSighting()
	 * @generated
	 */
	EAttribute getSighting_SightingOfRef();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.Sighting#getObservedDataRefs <em>Observed Data Refs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Observed Data Refs</em>'.
	 * @see org.akashi.model.Sighting#getObservedDataRefs()
	 * @see #getSighting()
	 * @generated
	 */
	EAttribute getSighting_ObservedDataRefs();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.Sighting#getWhereSightedRefs <em>Where Sighted Refs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Where Sighted Refs</em>'.
	 * @see org.akashi.model.Sighting#getWhereSightedRefs()
	 * @see #getSighting()
	 * @generated
	 */
	EAttribute getSighting_WhereSightedRefs();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Sighting#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.akashi.model.Sighting#getSummary()
	 * @see #getSighting()
	 * @generated
	 */
	EAttribute getSighting_Summary();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.MarkingDefinition <em>Marking Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Marking Definition</em>'.
	 * @see org.akashi.model.MarkingDefinition
	 * @generated
	 */
	EClass getMarkingDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.MarkingDefinition#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.akashi.model.MarkingDefinition#getName()
	 * @see #getMarkingDefinition()
	 * @generated
	 */
	EAttribute getMarkingDefinition_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.MarkingDefinition#getCreatedByRef <em>Created By Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created By Ref</em>'.
	 * @see org.akashi.model.MarkingDefinition#getCreatedByRef()
	 * @see #getMarkingDefinition()
	 * @generated
	 */
	EAttribute getMarkingDefinition_CreatedByRef();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.MarkingDefinition#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.akashi.model.MarkingDefinition#getCreated()
	 * @see #getMarkingDefinition()
	 * @generated
	 */
	EAttribute getMarkingDefinition_Created();

	/**
	 * Returns the meta object for the containment reference list '{@link org.akashi.model.MarkingDefinition#getExternalReferences <em>External References</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>External References</em>'.
	 * @see org.akashi.model.MarkingDefinition#getExternalReferences()
	 * @see #getMarkingDefinition()
	 * @generated
	 */
	EReference getMarkingDefinition_ExternalReferences();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.MarkingDefinition#getDefinitionType <em>Definition Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition Type</em>'.
	 * @see org.akashi.model.MarkingDefinition#getDefinitionType()
	 * @see #getMarkingDefinition()
	 * @generated
	 */
	EAttribute getMarkingDefinition_DefinitionType();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.MarkingDefinition#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition</em>'.
	 * @see org.akashi.model.MarkingDefinition#getDefinition()
	 * @see #getMarkingDefinition()
	 * @generated
	 */
	EAttribute getMarkingDefinition_Definition();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.LanguageContent <em>Language Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Language Content</em>'.
	 * @see org.akashi.model.LanguageContent
	 * @generated
	 */
	EClass getLanguageContent();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.LanguageContent#getObjectRef <em>Object Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Object Ref</em>'.
	 * @see org.akashi.model.LanguageContent#getObjectRef()
	 * @see #getLanguageContent()
	 * @generated
	 */
	EAttribute getLanguageContent_ObjectRef();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.LanguageContent#getObjectModified <em>Object Modified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Object Modified</em>'.
	 * @see org.akashi.model.LanguageContent#getObjectModified()
	 * @see #getLanguageContent()
	 * @generated
	 */
	EAttribute getLanguageContent_ObjectModified();

	/**
	 * Returns the meta object for the map '{@link org.akashi.model.LanguageContent#getContents <em>Contents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Contents</em>'.
	 * @see org.akashi.model.LanguageContent#getContents()
	 * @see #getLanguageContent()
	 * @generated
	 */
	EReference getLanguageContent_Contents();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.ExtensionDefinition <em>Extension Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Extension Definition</em>'.
	 * @see org.akashi.model.ExtensionDefinition
	 * @generated
	 */
	EClass getExtensionDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.ExtensionDefinition#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.akashi.model.ExtensionDefinition#getName()
	 * @see #getExtensionDefinition()
	 * @generated
	 */
	EAttribute getExtensionDefinition_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.ExtensionDefinition#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.akashi.model.ExtensionDefinition#getDescription()
	 * @see #getExtensionDefinition()
	 * @generated
	 */
	EAttribute getExtensionDefinition_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.ExtensionDefinition#getSchema <em>Schema</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Schema</em>'.
	 * @see org.akashi.model.ExtensionDefinition#getSchema()
	 * @see #getExtensionDefinition()
	 * @generated
	 */
	EAttribute getExtensionDefinition_Schema();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.ExtensionDefinition#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.akashi.model.ExtensionDefinition#getVersion()
	 * @see #getExtensionDefinition()
	 * @generated
	 */
	EAttribute getExtensionDefinition_Version();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.ExtensionDefinition#getExtensionTypes <em>Extension Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Extension Types</em>'.
	 * @see org.akashi.model.ExtensionDefinition#getExtensionTypes()
	 * @see #getExtensionDefinition()
	 * @generated
	 */
	EAttribute getExtensionDefinition_ExtensionTypes();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.ExtensionDefinition#getExtensionProperties <em>Extension Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Extension Properties</em>'.
	 * @see org.akashi.model.ExtensionDefinition#getExtensionProperties()
	 * @see #getExtensionDefinition()
	 * @generated
	 */
	EAttribute getExtensionDefinition_ExtensionProperties();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.Artifact <em>Artifact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Artifact</em>'.
	 * @see org.akashi.model.Artifact
	 * @generated
	 */
	EClass getArtifact();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Artifact#getMimeType <em>Mime Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mime Type</em>'.
	 * @see org.akashi.model.Artifact#getMimeType()
	 * @see #getArtifact()
	 * @generated
	 */
	EAttribute getArtifact_MimeType();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Artifact#getPayloadBin <em>Payload Bin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Payload Bin</em>'.
	 * @see org.akashi.model.Artifact#getPayloadBin()
	 * @see #getArtifact()
	 * @generated
	 */
	EAttribute getArtifact_PayloadBin();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Artifact#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.akashi.model.Artifact#getUrl()
	 * @see #getArtifact()
	 * @generated
	 */
	EAttribute getArtifact_Url();

	/**
	 * Returns the meta object for the map '{@link org.akashi.model.Artifact#getHashes <em>Hashes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Hashes</em>'.
	 * @see org.akashi.model.Artifact#getHashes()
	 * @see #getArtifact()
	 * @generated
	 */
	EReference getArtifact_Hashes();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Artifact#getEncryptionAlgorithm <em>Encryption Algorithm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Encryption Algorithm</em>'.
	 * @see org.akashi.model.Artifact#getEncryptionAlgorithm()
	 * @see #getArtifact()
	 * @generated
	 */
	EAttribute getArtifact_EncryptionAlgorithm();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Artifact#getDecryptionKey <em>Decryption Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decryption Key</em>'.
	 * @see org.akashi.model.Artifact#getDecryptionKey()
	 * @see #getArtifact()
	 * @generated
	 */
	EAttribute getArtifact_DecryptionKey();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.AutonomousSystem <em>Autonomous System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Autonomous System</em>'.
	 * @see org.akashi.model.AutonomousSystem
	 * @generated
	 */
	EClass getAutonomousSystem();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.AutonomousSystem#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.akashi.model.AutonomousSystem#getNumber()
	 * @see #getAutonomousSystem()
	 * @generated
	 */
	EAttribute getAutonomousSystem_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.AutonomousSystem#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.akashi.model.AutonomousSystem#getName()
	 * @see #getAutonomousSystem()
	 * @generated
	 */
	EAttribute getAutonomousSystem_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.AutonomousSystem#getRir <em>Rir</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rir</em>'.
	 * @see org.akashi.model.AutonomousSystem#getRir()
	 * @see #getAutonomousSystem()
	 * @generated
	 */
	EAttribute getAutonomousSystem_Rir();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.Directory <em>Directory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Directory</em>'.
	 * @see org.akashi.model.Directory
	 * @generated
	 */
	EClass getDirectory();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Directory#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.akashi.model.Directory#getPath()
	 * @see #getDirectory()
	 * @generated
	 */
	EAttribute getDirectory_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Directory#getPathEnc <em>Path Enc</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path Enc</em>'.
	 * @see org.akashi.model.Directory#getPathEnc()
	 * @see #getDirectory()
	 * @generated
	 */
	EAttribute getDirectory_PathEnc();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Directory#getCtime <em>Ctime</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ctime</em>'.
	 * @see org.akashi.model.Directory#getCtime()
	 * @see #getDirectory()
	 * @generated
	 */
	EAttribute getDirectory_Ctime();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Directory#getMtime <em>Mtime</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mtime</em>'.
	 * @see org.akashi.model.Directory#getMtime()
	 * @see #getDirectory()
	 * @generated
	 */
	EAttribute getDirectory_Mtime();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Directory#getAtime <em>Atime</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Atime</em>'.
	 * @see org.akashi.model.Directory#getAtime()
	 * @see #getDirectory()
	 * @generated
	 */
	EAttribute getDirectory_Atime();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.Directory#getContainsRefs <em>Contains Refs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Contains Refs</em>'.
	 * @see org.akashi.model.Directory#getContainsRefs()
	 * @see #getDirectory()
	 * @generated
	 */
	EAttribute getDirectory_ContainsRefs();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.DomainName <em>Domain Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Domain Name</em>'.
	 * @see org.akashi.model.DomainName
	 * @generated
	 */
	EClass getDomainName();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.DomainName#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.akashi.model.DomainName#getValue()
	 * @see #getDomainName()
	 * @generated
	 */
	EAttribute getDomainName_Value();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.DomainName#getResolvesToRefs <em>Resolves To Refs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Resolves To Refs</em>'.
	 * @see org.akashi.model.DomainName#getResolvesToRefs()
	 * @see #getDomainName()
	 * @generated
	 */
	EAttribute getDomainName_ResolvesToRefs();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.EmailAddr <em>Email Addr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Email Addr</em>'.
	 * @see org.akashi.model.EmailAddr
	 * @generated
	 */
	EClass getEmailAddr();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.EmailAddr#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.akashi.model.EmailAddr#getValue()
	 * @see #getEmailAddr()
	 * @generated
	 */
	EAttribute getEmailAddr_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.EmailAddr#getDisplayName <em>Display Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Display Name</em>'.
	 * @see org.akashi.model.EmailAddr#getDisplayName()
	 * @see #getEmailAddr()
	 * @generated
	 */
	EAttribute getEmailAddr_DisplayName();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.EmailAddr#getBelongsToRef <em>Belongs To Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Belongs To Ref</em>'.
	 * @see org.akashi.model.EmailAddr#getBelongsToRef()
	 * @see #getEmailAddr()
	 * @generated
	 */
	EAttribute getEmailAddr_BelongsToRef();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.EmailMessage <em>Email Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Email Message</em>'.
	 * @see org.akashi.model.EmailMessage
	 * @generated
	 */
	EClass getEmailMessage();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.EmailMessage#getIsMultipart <em>Is Multipart</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Is Multipart</em>'.
	 * @see org.akashi.model.EmailMessage#getIsMultipart()
	 * @see #getEmailMessage()
	 * @generated
	 */
	EAttribute getEmailMessage_IsMultipart();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.EmailMessage#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.akashi.model.EmailMessage#getDate()
	 * @see #getEmailMessage()
	 * @generated
	 */
	EAttribute getEmailMessage_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.EmailMessage#getContentType <em>Content Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Type</em>'.
	 * @see org.akashi.model.EmailMessage#getContentType()
	 * @see #getEmailMessage()
	 * @generated
	 */
	EAttribute getEmailMessage_ContentType();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.EmailMessage#getFromRef <em>From Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From Ref</em>'.
	 * @see org.akashi.model.EmailMessage#getFromRef()
	 * @see #getEmailMessage()
	 * @generated
	 */
	EAttribute getEmailMessage_FromRef();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.EmailMessage#getSenderRef <em>Sender Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sender Ref</em>'.
	 * @see org.akashi.model.EmailMessage#getSenderRef()
	 * @see #getEmailMessage()
	 * @generated
	 */
	EAttribute getEmailMessage_SenderRef();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.EmailMessage#getToRefs <em>To Refs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>To Refs</em>'.
	 * @see org.akashi.model.EmailMessage#getToRefs()
	 * @see #getEmailMessage()
	 * @generated
	 */
	EAttribute getEmailMessage_ToRefs();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.EmailMessage#getCcRefs <em>Cc Refs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Cc Refs</em>'.
	 * @see org.akashi.model.EmailMessage#getCcRefs()
	 * @see #getEmailMessage()
	 * @generated
	 */
	EAttribute getEmailMessage_CcRefs();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.EmailMessage#getBccRefs <em>Bcc Refs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Bcc Refs</em>'.
	 * @see org.akashi.model.EmailMessage#getBccRefs()
	 * @see #getEmailMessage()
	 * @generated
	 */
	EAttribute getEmailMessage_BccRefs();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.EmailMessage#getMessageId <em>Message Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Message Id</em>'.
	 * @see org.akashi.model.EmailMessage#getMessageId()
	 * @see #getEmailMessage()
	 * @generated
	 */
	EAttribute getEmailMessage_MessageId();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.EmailMessage#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.akashi.model.EmailMessage#getSubject()
	 * @see #getEmailMessage()
	 * @generated
	 */
	EAttribute getEmailMessage_Subject();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.EmailMessage#getReceivedLines <em>Received Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Received Lines</em>'.
	 * @see org.akashi.model.EmailMessage#getReceivedLines()
	 * @see #getEmailMessage()
	 * @generated
	 */
	EAttribute getEmailMessage_ReceivedLines();

	/**
	 * Returns the meta object for the map '{@link org.akashi.model.EmailMessage#getAdditionalHeaderFields <em>Additional Header Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Additional Header Fields</em>'.
	 * @see org.akashi.model.EmailMessage#getAdditionalHeaderFields()
	 * @see #getEmailMessage()
	 * @generated
	 */
	EReference getEmailMessage_AdditionalHeaderFields();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.EmailMessage#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Body</em>'.
	 * @see org.akashi.model.EmailMessage#getBody()
	 * @see #getEmailMessage()
	 * @generated
	 */
	EAttribute getEmailMessage_Body();

	/**
	 * Returns the meta object for the containment reference list '{@link org.akashi.model.EmailMessage#getBodyMultipart <em>Body Multipart</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Body Multipart</em>'.
	 * @see org.akashi.model.EmailMessage#getBodyMultipart()
	 * @see #getEmailMessage()
	 * @generated
	 */
	EReference getEmailMessage_BodyMultipart();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.EmailMessage#getRawEmailRef <em>Raw Email Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Raw Email Ref</em>'.
	 * @see org.akashi.model.EmailMessage#getRawEmailRef()
	 * @see #getEmailMessage()
	 * @generated
	 */
	EAttribute getEmailMessage_RawEmailRef();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.EmailMimePart <em>Email Mime Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Email Mime Part</em>'.
	 * @see org.akashi.model.EmailMimePart
	 * @generated
	 */
	EClass getEmailMimePart();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.EmailMimePart#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Body</em>'.
	 * @see org.akashi.model.EmailMimePart#getBody()
	 * @see #getEmailMimePart()
	 * @generated
	 */
	EAttribute getEmailMimePart_Body();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.EmailMimePart#getBodyRawRef <em>Body Raw Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Body Raw Ref</em>'.
	 * @see org.akashi.model.EmailMimePart#getBodyRawRef()
	 * @see #getEmailMimePart()
	 * @generated
	 */
	EAttribute getEmailMimePart_BodyRawRef();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.EmailMimePart#getContentType <em>Content Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Type</em>'.
	 * @see org.akashi.model.EmailMimePart#getContentType()
	 * @see #getEmailMimePart()
	 * @generated
	 */
	EAttribute getEmailMimePart_ContentType();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.EmailMimePart#getContentDisposition <em>Content Disposition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Disposition</em>'.
	 * @see org.akashi.model.EmailMimePart#getContentDisposition()
	 * @see #getEmailMimePart()
	 * @generated
	 */
	EAttribute getEmailMimePart_ContentDisposition();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.File <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>File</em>'.
	 * @see org.akashi.model.File
	 * @generated
	 */
	EClass getFile();

	/**
	 * Returns the meta object for the map '{@link org.akashi.model.File#getHashes <em>Hashes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Hashes</em>'.
	 * @see org.akashi.model.File#getHashes()
	 * @see #getFile()
	 * @generated
	 */
	EReference getFile_Hashes();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.File#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.akashi.model.File#getSize()
	 * @see #getFile()
	 * @generated
	 */
	EAttribute getFile_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.File#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.akashi.model.File#getName()
	 * @see #getFile()
	 * @generated
	 */
	EAttribute getFile_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.File#getNameEnc <em>Name Enc</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name Enc</em>'.
	 * @see org.akashi.model.File#getNameEnc()
	 * @see #getFile()
	 * @generated
	 */
	EAttribute getFile_NameEnc();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.File#getMagicNumberHex <em>Magic Number Hex</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Magic Number Hex</em>'.
	 * @see org.akashi.model.File#getMagicNumberHex()
	 * @see #getFile()
	 * @generated
	 */
	EAttribute getFile_MagicNumberHex();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.File#getMimeType <em>Mime Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mime Type</em>'.
	 * @see org.akashi.model.File#getMimeType()
	 * @see #getFile()
	 * @generated
	 */
	EAttribute getFile_MimeType();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.File#getCtime <em>Ctime</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ctime</em>'.
	 * @see org.akashi.model.File#getCtime()
	 * @see #getFile()
	 * @generated
	 */
	EAttribute getFile_Ctime();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.File#getMtime <em>Mtime</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mtime</em>'.
	 * @see org.akashi.model.File#getMtime()
	 * @see #getFile()
	 * @generated
	 */
	EAttribute getFile_Mtime();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.File#getAtime <em>Atime</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Atime</em>'.
	 * @see org.akashi.model.File#getAtime()
	 * @see #getFile()
	 * @generated
	 */
	EAttribute getFile_Atime();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.File#getParentDirectoryRef <em>Parent Directory Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parent Directory Ref</em>'.
	 * @see org.akashi.model.File#getParentDirectoryRef()
	 * @see #getFile()
	 * @generated
	 */
	EAttribute getFile_ParentDirectoryRef();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.File#getContainsRefs <em>Contains Refs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Contains Refs</em>'.
	 * @see org.akashi.model.File#getContainsRefs()
	 * @see #getFile()
	 * @generated
	 */
	EAttribute getFile_ContainsRefs();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.File#getContentRef <em>Content Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Ref</em>'.
	 * @see org.akashi.model.File#getContentRef()
	 * @see #getFile()
	 * @generated
	 */
	EAttribute getFile_ContentRef();

	/**
	 * Returns the meta object for the containment reference '{@link org.akashi.model.File#getArchiveExt <em>Archive Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Archive Ext</em>'.
	 * @see org.akashi.model.File#getArchiveExt()
	 * @see #getFile()
	 * @generated
	 */
	EReference getFile_ArchiveExt();

	/**
	 * Returns the meta object for the containment reference '{@link org.akashi.model.File#getNtfsExt <em>Ntfs Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Ntfs Ext</em>'.
	 * @see org.akashi.model.File#getNtfsExt()
	 * @see #getFile()
	 * @generated
	 */
	EReference getFile_NtfsExt();

	/**
	 * Returns the meta object for the containment reference '{@link org.akashi.model.File#getPdfExt <em>Pdf Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Pdf Ext</em>'.
	 * @see org.akashi.model.File#getPdfExt()
	 * @see #getFile()
	 * @generated
	 */
	EReference getFile_PdfExt();

	/**
	 * Returns the meta object for the containment reference '{@link org.akashi.model.File#getRasterImageExt <em>Raster Image Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Raster Image Ext</em>'.
	 * @see org.akashi.model.File#getRasterImageExt()
	 * @see #getFile()
	 * @generated
	 */
	EReference getFile_RasterImageExt();

	/**
	 * Returns the meta object for the containment reference '{@link org.akashi.model.File#getWindowsPebinaryExt <em>Windows Pebinary Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Windows Pebinary Ext</em>'.
	 * @see org.akashi.model.File#getWindowsPebinaryExt()
	 * @see #getFile()
	 * @generated
	 */
	EReference getFile_WindowsPebinaryExt();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.ArchiveExt <em>Archive Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Archive Ext</em>'.
	 * @see org.akashi.model.ArchiveExt
	 * @generated
	 */
	EClass getArchiveExt();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.ArchiveExt#getContainsRefs <em>Contains Refs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Contains Refs</em>'.
	 * @see org.akashi.model.ArchiveExt#getContainsRefs()
	 * @see #getArchiveExt()
	 * @generated
	 */
	EAttribute getArchiveExt_ContainsRefs();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.ArchiveExt#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.akashi.model.ArchiveExt#getComment()
	 * @see #getArchiveExt()
	 * @generated
	 */
	EAttribute getArchiveExt_Comment();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.NtfsExt <em>Ntfs Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ntfs Ext</em>'.
	 * @see org.akashi.model.NtfsExt
	 * @generated
	 */
	EClass getNtfsExt();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.NtfsExt#getSid <em>Sid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sid</em>'.
	 * @see org.akashi.model.NtfsExt#getSid()
	 * @see #getNtfsExt()
	 * @generated
	 */
	EAttribute getNtfsExt_Sid();

	/**
	 * Returns the meta object for the containment reference list '{@link org.akashi.model.NtfsExt#getAlternateDataStreams <em>Alternate Data Streams</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Alternate Data Streams</em>'.
	 * @see org.akashi.model.NtfsExt#getAlternateDataStreams()
	 * @see #getNtfsExt()
	 * @generated
	 */
	EReference getNtfsExt_AlternateDataStreams();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.AlternateDataStream <em>Alternate Data Stream</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Alternate Data Stream</em>'.
	 * @see org.akashi.model.AlternateDataStream
	 * @generated
	 */
	EClass getAlternateDataStream();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.AlternateDataStream#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.akashi.model.AlternateDataStream#getName()
	 * @see #getAlternateDataStream()
	 * @generated
	 */
	EAttribute getAlternateDataStream_Name();

	/**
	 * Returns the meta object for the map '{@link org.akashi.model.AlternateDataStream#getHashes <em>Hashes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Hashes</em>'.
	 * @see org.akashi.model.AlternateDataStream#getHashes()
	 * @see #getAlternateDataStream()
	 * @generated
	 */
	EReference getAlternateDataStream_Hashes();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.AlternateDataStream#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.akashi.model.AlternateDataStream#getSize()
	 * @see #getAlternateDataStream()
	 * @generated
	 */
	EAttribute getAlternateDataStream_Size();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.PdfExt <em>Pdf Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pdf Ext</em>'.
	 * @see org.akashi.model.PdfExt
	 * @generated
	 */
	EClass getPdfExt();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.PdfExt#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.akashi.model.PdfExt#getVersion()
	 * @see #getPdfExt()
	 * @generated
	 */
	EAttribute getPdfExt_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.PdfExt#getIsOptimized <em>Is Optimized</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Is Optimized</em>'.
	 * @see org.akashi.model.PdfExt#getIsOptimized()
	 * @see #getPdfExt()
	 * @generated
	 */
	EAttribute getPdfExt_IsOptimized();

	/**
	 * Returns the meta object for the map '{@link org.akashi.model.PdfExt#getDocumentInfoDict <em>Document Info Dict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Document Info Dict</em>'.
	 * @see org.akashi.model.PdfExt#getDocumentInfoDict()
	 * @see #getPdfExt()
	 * @generated
	 */
	EReference getPdfExt_DocumentInfoDict();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.PdfExt#getPdfid0 <em>Pdfid0</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pdfid0</em>'.
	 * @see org.akashi.model.PdfExt#getPdfid0()
	 * @see #getPdfExt()
	 * @generated
	 */
	EAttribute getPdfExt_Pdfid0();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.PdfExt#getPdfid1 <em>Pdfid1</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pdfid1</em>'.
	 * @see org.akashi.model.PdfExt#getPdfid1()
	 * @see #getPdfExt()
	 * @generated
	 */
	EAttribute getPdfExt_Pdfid1();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.RasterImageExt <em>Raster Image Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Raster Image Ext</em>'.
	 * @see org.akashi.model.RasterImageExt
	 * @generated
	 */
	EClass getRasterImageExt();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.RasterImageExt#getImageHeight <em>Image Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Image Height</em>'.
	 * @see org.akashi.model.RasterImageExt#getImageHeight()
	 * @see #getRasterImageExt()
	 * @generated
	 */
	EAttribute getRasterImageExt_ImageHeight();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.RasterImageExt#getImageWidth <em>Image Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Image Width</em>'.
	 * @see org.akashi.model.RasterImageExt#getImageWidth()
	 * @see #getRasterImageExt()
	 * @generated
	 */
	EAttribute getRasterImageExt_ImageWidth();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.RasterImageExt#getBitsPerPixel <em>Bits Per Pixel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bits Per Pixel</em>'.
	 * @see org.akashi.model.RasterImageExt#getBitsPerPixel()
	 * @see #getRasterImageExt()
	 * @generated
	 */
	EAttribute getRasterImageExt_BitsPerPixel();

	/**
	 * Returns the meta object for the map '{@link org.akashi.model.RasterImageExt#getExifTags <em>Exif Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Exif Tags</em>'.
	 * @see org.akashi.model.RasterImageExt#getExifTags()
	 * @see #getRasterImageExt()
	 * @generated
	 */
	EReference getRasterImageExt_ExifTags();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.WindowsPebinaryExt <em>Windows Pebinary Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Windows Pebinary Ext</em>'.
	 * @see org.akashi.model.WindowsPebinaryExt
	 * @generated
	 */
	EClass getWindowsPebinaryExt();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPebinaryExt#getPeType <em>Pe Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pe Type</em>'.
	 * @see org.akashi.model.WindowsPebinaryExt#getPeType()
	 * @see #getWindowsPebinaryExt()
	 * @generated
	 */
	EAttribute getWindowsPebinaryExt_PeType();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPebinaryExt#getImphash <em>Imphash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Imphash</em>'.
	 * @see org.akashi.model.WindowsPebinaryExt#getImphash()
	 * @see #getWindowsPebinaryExt()
	 * @generated
	 */
	EAttribute getWindowsPebinaryExt_Imphash();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPebinaryExt#getMachineHex <em>Machine Hex</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Machine Hex</em>'.
	 * @see org.akashi.model.WindowsPebinaryExt#getMachineHex()
	 * @see #getWindowsPebinaryExt()
	 * @generated
	 */
	EAttribute getWindowsPebinaryExt_MachineHex();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPebinaryExt#getNumberOfSections <em>Number Of Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number Of Sections</em>'.
	 * @see org.akashi.model.WindowsPebinaryExt#getNumberOfSections()
	 * @see #getWindowsPebinaryExt()
	 * @generated
	 */
	EAttribute getWindowsPebinaryExt_NumberOfSections();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPebinaryExt#getTimeDateStamp <em>Time Date Stamp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Date Stamp</em>'.
	 * @see org.akashi.model.WindowsPebinaryExt#getTimeDateStamp()
	 * @see #getWindowsPebinaryExt()
	 * @generated
	 */
	EAttribute getWindowsPebinaryExt_TimeDateStamp();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPebinaryExt#getPointerToSymbolTableHex <em>Pointer To Symbol Table Hex</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pointer To Symbol Table Hex</em>'.
	 * @see org.akashi.model.WindowsPebinaryExt#getPointerToSymbolTableHex()
	 * @see #getWindowsPebinaryExt()
	 * @generated
	 */
	EAttribute getWindowsPebinaryExt_PointerToSymbolTableHex();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPebinaryExt#getNumberOfSymbols <em>Number Of Symbols</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number Of Symbols</em>'.
	 * @see org.akashi.model.WindowsPebinaryExt#getNumberOfSymbols()
	 * @see #getWindowsPebinaryExt()
	 * @generated
	 */
	EAttribute getWindowsPebinaryExt_NumberOfSymbols();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPebinaryExt#getSizeOfOptionalHeader <em>Size Of Optional Header</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Of Optional Header</em>'.
	 * @see org.akashi.model.WindowsPebinaryExt#getSizeOfOptionalHeader()
	 * @see #getWindowsPebinaryExt()
	 * @generated
	 */
	EAttribute getWindowsPebinaryExt_SizeOfOptionalHeader();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPebinaryExt#getCharacteristicsHex <em>Characteristics Hex</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Characteristics Hex</em>'.
	 * @see org.akashi.model.WindowsPebinaryExt#getCharacteristicsHex()
	 * @see #getWindowsPebinaryExt()
	 * @generated
	 */
	EAttribute getWindowsPebinaryExt_CharacteristicsHex();

	/**
	 * Returns the meta object for the map '{@link org.akashi.model.WindowsPebinaryExt#getFileHeaderHashes <em>File Header Hashes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>File Header Hashes</em>'.
	 * @see org.akashi.model.WindowsPebinaryExt#getFileHeaderHashes()
	 * @see #getWindowsPebinaryExt()
	 * @generated
	 */
	EReference getWindowsPebinaryExt_FileHeaderHashes();

	/**
	 * Returns the meta object for the containment reference '{@link org.akashi.model.WindowsPebinaryExt#getOptionalHeader <em>Optional Header</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Optional Header</em>'.
	 * @see org.akashi.model.WindowsPebinaryExt#getOptionalHeader()
	 * @see #getWindowsPebinaryExt()
	 * @generated
	 */
	EReference getWindowsPebinaryExt_OptionalHeader();

	/**
	 * Returns the meta object for the containment reference list '{@link org.akashi.model.WindowsPebinaryExt#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.akashi.model.WindowsPebinaryExt#getSections()
	 * @see #getWindowsPebinaryExt()
	 * @generated
	 */
	EReference getWindowsPebinaryExt_Sections();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.WindowsPeOptionalHeader <em>Windows Pe Optional Header</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Windows Pe Optional Header</em>'.
	 * @see org.akashi.model.WindowsPeOptionalHeader
	 * @generated
	 */
	EClass getWindowsPeOptionalHeader();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeOptionalHeader#getMagicHex <em>Magic Hex</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Magic Hex</em>'.
	 * @see org.akashi.model.WindowsPeOptionalHeader#getMagicHex()
	 * @see #getWindowsPeOptionalHeader()
	 * @generated
	 */
	EAttribute getWindowsPeOptionalHeader_MagicHex();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeOptionalHeader#getMajorLinkerVersion <em>Major Linker Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Major Linker Version</em>'.
	 * @see org.akashi.model.WindowsPeOptionalHeader#getMajorLinkerVersion()
	 * @see #getWindowsPeOptionalHeader()
	 * @generated
	 */
	EAttribute getWindowsPeOptionalHeader_MajorLinkerVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeOptionalHeader#getMinorLinkerVersion <em>Minor Linker Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minor Linker Version</em>'.
	 * @see org.akashi.model.WindowsPeOptionalHeader#getMinorLinkerVersion()
	 * @see #getWindowsPeOptionalHeader()
	 * @generated
	 */
	EAttribute getWindowsPeOptionalHeader_MinorLinkerVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeOptionalHeader#getSizeOfCode <em>Size Of Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Of Code</em>'.
	 * @see org.akashi.model.WindowsPeOptionalHeader#getSizeOfCode()
	 * @see #getWindowsPeOptionalHeader()
	 * @generated
	 */
	EAttribute getWindowsPeOptionalHeader_SizeOfCode();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeOptionalHeader#getSizeOfInitializedData <em>Size Of Initialized Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Of Initialized Data</em>'.
	 * @see org.akashi.model.WindowsPeOptionalHeader#getSizeOfInitializedData()
	 * @see #getWindowsPeOptionalHeader()
	 * @generated
	 */
	EAttribute getWindowsPeOptionalHeader_SizeOfInitializedData();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeOptionalHeader#getSizeOfUninitializedData <em>Size Of Uninitialized Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Of Uninitialized Data</em>'.
	 * @see org.akashi.model.WindowsPeOptionalHeader#getSizeOfUninitializedData()
	 * @see #getWindowsPeOptionalHeader()
	 * @generated
	 */
	EAttribute getWindowsPeOptionalHeader_SizeOfUninitializedData();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeOptionalHeader#getAddressOfEntryPoint <em>Address Of Entry Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address Of Entry Point</em>'.
	 * @see org.akashi.model.WindowsPeOptionalHeader#getAddressOfEntryPoint()
	 * @see #getWindowsPeOptionalHeader()
	 * @generated
	 */
	EAttribute getWindowsPeOptionalHeader_AddressOfEntryPoint();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeOptionalHeader#getBaseOfCode <em>Base Of Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Base Of Code</em>'.
	 * @see org.akashi.model.WindowsPeOptionalHeader#getBaseOfCode()
	 * @see #getWindowsPeOptionalHeader()
	 * @generated
	 */
	EAttribute getWindowsPeOptionalHeader_BaseOfCode();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeOptionalHeader#getBaseOfData <em>Base Of Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Base Of Data</em>'.
	 * @see org.akashi.model.WindowsPeOptionalHeader#getBaseOfData()
	 * @see #getWindowsPeOptionalHeader()
	 * @generated
	 */
	EAttribute getWindowsPeOptionalHeader_BaseOfData();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeOptionalHeader#getImageBase <em>Image Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Image Base</em>'.
	 * @see org.akashi.model.WindowsPeOptionalHeader#getImageBase()
	 * @see #getWindowsPeOptionalHeader()
	 * @generated
	 */
	EAttribute getWindowsPeOptionalHeader_ImageBase();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeOptionalHeader#getSectionAlignment <em>Section Alignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Section Alignment</em>'.
	 * @see org.akashi.model.WindowsPeOptionalHeader#getSectionAlignment()
	 * @see #getWindowsPeOptionalHeader()
	 * @generated
	 */
	EAttribute getWindowsPeOptionalHeader_SectionAlignment();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeOptionalHeader#getFileAlignment <em>File Alignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Alignment</em>'.
	 * @see org.akashi.model.WindowsPeOptionalHeader#getFileAlignment()
	 * @see #getWindowsPeOptionalHeader()
	 * @generated
	 */
	EAttribute getWindowsPeOptionalHeader_FileAlignment();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeOptionalHeader#getMajorOsVersion <em>Major Os Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Major Os Version</em>'.
	 * @see org.akashi.model.WindowsPeOptionalHeader#getMajorOsVersion()
	 * @see #getWindowsPeOptionalHeader()
	 * @generated
	 */
	EAttribute getWindowsPeOptionalHeader_MajorOsVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeOptionalHeader#getMinorOsVersion <em>Minor Os Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minor Os Version</em>'.
	 * @see org.akashi.model.WindowsPeOptionalHeader#getMinorOsVersion()
	 * @see #getWindowsPeOptionalHeader()
	 * @generated
	 */
	EAttribute getWindowsPeOptionalHeader_MinorOsVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeOptionalHeader#getMajorImageVersion <em>Major Image Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Major Image Version</em>'.
	 * @see org.akashi.model.WindowsPeOptionalHeader#getMajorImageVersion()
	 * @see #getWindowsPeOptionalHeader()
	 * @generated
	 */
	EAttribute getWindowsPeOptionalHeader_MajorImageVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeOptionalHeader#getMinorImageVersion <em>Minor Image Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minor Image Version</em>'.
	 * @see org.akashi.model.WindowsPeOptionalHeader#getMinorImageVersion()
	 * @see #getWindowsPeOptionalHeader()
	 * @generated
	 */
	EAttribute getWindowsPeOptionalHeader_MinorImageVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeOptionalHeader#getMajorSubsystemVersion <em>Major Subsystem Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Major Subsystem Version</em>'.
	 * @see org.akashi.model.WindowsPeOptionalHeader#getMajorSubsystemVersion()
	 * @see #getWindowsPeOptionalHeader()
	 * @generated
	 */
	EAttribute getWindowsPeOptionalHeader_MajorSubsystemVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeOptionalHeader#getMinorSubsystemVersion <em>Minor Subsystem Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minor Subsystem Version</em>'.
	 * @see org.akashi.model.WindowsPeOptionalHeader#getMinorSubsystemVersion()
	 * @see #getWindowsPeOptionalHeader()
	 * @generated
	 */
	EAttribute getWindowsPeOptionalHeader_MinorSubsystemVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeOptionalHeader#getWin32VersionValueHex <em>Win32 Version Value Hex</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Win32 Version Value Hex</em>'.
	 * @see org.akashi.model.WindowsPeOptionalHeader#getWin32VersionValueHex()
	 * @see #getWindowsPeOptionalHeader()
	 * @generated
	 */
	EAttribute getWindowsPeOptionalHeader_Win32VersionValueHex();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeOptionalHeader#getSizeOfImage <em>Size Of Image</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Of Image</em>'.
	 * @see org.akashi.model.WindowsPeOptionalHeader#getSizeOfImage()
	 * @see #getWindowsPeOptionalHeader()
	 * @generated
	 */
	EAttribute getWindowsPeOptionalHeader_SizeOfImage();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeOptionalHeader#getSizeOfHeaders <em>Size Of Headers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Of Headers</em>'.
	 * @see org.akashi.model.WindowsPeOptionalHeader#getSizeOfHeaders()
	 * @see #getWindowsPeOptionalHeader()
	 * @generated
	 */
	EAttribute getWindowsPeOptionalHeader_SizeOfHeaders();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeOptionalHeader#getChecksumHex <em>Checksum Hex</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checksum Hex</em>'.
	 * @see org.akashi.model.WindowsPeOptionalHeader#getChecksumHex()
	 * @see #getWindowsPeOptionalHeader()
	 * @generated
	 */
	EAttribute getWindowsPeOptionalHeader_ChecksumHex();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeOptionalHeader#getSubsystemHex <em>Subsystem Hex</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subsystem Hex</em>'.
	 * @see org.akashi.model.WindowsPeOptionalHeader#getSubsystemHex()
	 * @see #getWindowsPeOptionalHeader()
	 * @generated
	 */
	EAttribute getWindowsPeOptionalHeader_SubsystemHex();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeOptionalHeader#getDllCharacteristicsHex <em>Dll Characteristics Hex</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dll Characteristics Hex</em>'.
	 * @see org.akashi.model.WindowsPeOptionalHeader#getDllCharacteristicsHex()
	 * @see #getWindowsPeOptionalHeader()
	 * @generated
	 */
	EAttribute getWindowsPeOptionalHeader_DllCharacteristicsHex();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeOptionalHeader#getSizeOfStackReserve <em>Size Of Stack Reserve</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Of Stack Reserve</em>'.
	 * @see org.akashi.model.WindowsPeOptionalHeader#getSizeOfStackReserve()
	 * @see #getWindowsPeOptionalHeader()
	 * @generated
	 */
	EAttribute getWindowsPeOptionalHeader_SizeOfStackReserve();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeOptionalHeader#getSizeOfStackCommit <em>Size Of Stack Commit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Of Stack Commit</em>'.
	 * @see org.akashi.model.WindowsPeOptionalHeader#getSizeOfStackCommit()
	 * @see #getWindowsPeOptionalHeader()
	 * @generated
	 */
	EAttribute getWindowsPeOptionalHeader_SizeOfStackCommit();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeOptionalHeader#getSizeOfHeapReserve <em>Size Of Heap Reserve</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Of Heap Reserve</em>'.
	 * @see org.akashi.model.WindowsPeOptionalHeader#getSizeOfHeapReserve()
	 * @see #getWindowsPeOptionalHeader()
	 * @generated
	 */
	EAttribute getWindowsPeOptionalHeader_SizeOfHeapReserve();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeOptionalHeader#getSizeOfHeapCommit <em>Size Of Heap Commit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Of Heap Commit</em>'.
	 * @see org.akashi.model.WindowsPeOptionalHeader#getSizeOfHeapCommit()
	 * @see #getWindowsPeOptionalHeader()
	 * @generated
	 */
	EAttribute getWindowsPeOptionalHeader_SizeOfHeapCommit();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeOptionalHeader#getLoaderFlagsHex <em>Loader Flags Hex</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Loader Flags Hex</em>'.
	 * @see org.akashi.model.WindowsPeOptionalHeader#getLoaderFlagsHex()
	 * @see #getWindowsPeOptionalHeader()
	 * @generated
	 */
	EAttribute getWindowsPeOptionalHeader_LoaderFlagsHex();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeOptionalHeader#getNumberOfRvaAndSizes <em>Number Of Rva And Sizes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number Of Rva And Sizes</em>'.
	 * @see org.akashi.model.WindowsPeOptionalHeader#getNumberOfRvaAndSizes()
	 * @see #getWindowsPeOptionalHeader()
	 * @generated
	 */
	EAttribute getWindowsPeOptionalHeader_NumberOfRvaAndSizes();

	/**
	 * Returns the meta object for the map '{@link org.akashi.model.WindowsPeOptionalHeader#getHashes <em>Hashes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Hashes</em>'.
	 * @see org.akashi.model.WindowsPeOptionalHeader#getHashes()
	 * @see #getWindowsPeOptionalHeader()
	 * @generated
	 */
	EReference getWindowsPeOptionalHeader_Hashes();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.WindowsPeSection <em>Windows Pe Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Windows Pe Section</em>'.
	 * @see org.akashi.model.WindowsPeSection
	 * @generated
	 */
	EClass getWindowsPeSection();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeSection#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.akashi.model.WindowsPeSection#getName()
	 * @see #getWindowsPeSection()
	 * @generated
	 */
	EAttribute getWindowsPeSection_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeSection#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.akashi.model.WindowsPeSection#getSize()
	 * @see #getWindowsPeSection()
	 * @generated
	 */
	EAttribute getWindowsPeSection_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsPeSection#getEntropy <em>Entropy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entropy</em>'.
	 * @see org.akashi.model.WindowsPeSection#getEntropy()
	 * @see #getWindowsPeSection()
	 * @generated
	 */
	EAttribute getWindowsPeSection_Entropy();

	/**
	 * Returns the meta object for the map '{@link org.akashi.model.WindowsPeSection#getHashes <em>Hashes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Hashes</em>'.
	 * @see org.akashi.model.WindowsPeSection#getHashes()
	 * @see #getWindowsPeSection()
	 * @generated
	 */
	EReference getWindowsPeSection_Hashes();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.Ipv4Addr <em>Ipv4 Addr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ipv4 Addr</em>'.
	 * @see org.akashi.model.Ipv4Addr
	 * @generated
	 */
	EClass getIpv4Addr();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Ipv4Addr#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.akashi.model.Ipv4Addr#getValue()
	 * @see #getIpv4Addr()
	 * @generated
	 */
	EAttribute getIpv4Addr_Value();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.Ipv4Addr#getResolvesToRefs <em>Resolves To Refs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Resolves To Refs</em>'.
	 * @see org.akashi.model.Ipv4Addr#getResolvesToRefs()
	 * @see #getIpv4Addr()
	 * @generated
	 */
	EAttribute getIpv4Addr_ResolvesToRefs();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.Ipv4Addr#getBelongsToRefs <em>Belongs To Refs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Belongs To Refs</em>'.
	 * @see org.akashi.model.Ipv4Addr#getBelongsToRefs()
	 * @see #getIpv4Addr()
	 * @generated
	 */
	EAttribute getIpv4Addr_BelongsToRefs();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.Ipv6Addr <em>Ipv6 Addr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ipv6 Addr</em>'.
	 * @see org.akashi.model.Ipv6Addr
	 * @generated
	 */
	EClass getIpv6Addr();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Ipv6Addr#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.akashi.model.Ipv6Addr#getValue()
	 * @see #getIpv6Addr()
	 * @generated
	 */
	EAttribute getIpv6Addr_Value();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.Ipv6Addr#getResolvesToRefs <em>Resolves To Refs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Resolves To Refs</em>'.
	 * @see org.akashi.model.Ipv6Addr#getResolvesToRefs()
	 * @see #getIpv6Addr()
	 * @generated
	 */
	EAttribute getIpv6Addr_ResolvesToRefs();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.Ipv6Addr#getBelongsToRefs <em>Belongs To Refs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Belongs To Refs</em>'.
	 * @see org.akashi.model.Ipv6Addr#getBelongsToRefs()
	 * @see #getIpv6Addr()
	 * @generated
	 */
	EAttribute getIpv6Addr_BelongsToRefs();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.MacAddr <em>Mac Addr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mac Addr</em>'.
	 * @see org.akashi.model.MacAddr
	 * @generated
	 */
	EClass getMacAddr();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.MacAddr#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.akashi.model.MacAddr#getValue()
	 * @see #getMacAddr()
	 * @generated
	 */
	EAttribute getMacAddr_Value();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.Mutex <em>Mutex</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mutex</em>'.
	 * @see org.akashi.model.Mutex
	 * @generated
	 */
	EClass getMutex();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Mutex#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.akashi.model.Mutex#getName()
	 * @see #getMutex()
	 * @generated
	 */
	EAttribute getMutex_Name();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.NetworkTraffic <em>Network Traffic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Network Traffic</em>'.
	 * @see org.akashi.model.NetworkTraffic
	 * @generated
	 */
	EClass getNetworkTraffic();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.NetworkTraffic#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.akashi.model.NetworkTraffic#getStart()
	 * @see #getNetworkTraffic()
	 * @generated
	 */
	EAttribute getNetworkTraffic_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.NetworkTraffic#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.akashi.model.NetworkTraffic#getEnd()
	 * @see #getNetworkTraffic()
	 * @generated
	 */
	EAttribute getNetworkTraffic_End();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.NetworkTraffic#getIsActive <em>Is Active</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Is Active</em>'.
	 * @see org.akashi.model.NetworkTraffic#getIsActive()
	 * @see #getNetworkTraffic()
	 * @generated
	 */
	EAttribute getNetworkTraffic_IsActive();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.NetworkTraffic#getSrcRef <em>Src Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Src Ref</em>'.
	 * @see org.akashi.model.NetworkTraffic#getSrcRef()
	 * @see #getNetworkTraffic()
	 * @generated
	 */
	EAttribute getNetworkTraffic_SrcRef();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.NetworkTraffic#getDstRef <em>Dst Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dst Ref</em>'.
	 * @see org.akashi.model.NetworkTraffic#getDstRef()
	 * @see #getNetworkTraffic()
	 * @generated
	 */
	EAttribute getNetworkTraffic_DstRef();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.NetworkTraffic#getSrcPort <em>Src Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Src Port</em>'.
	 * @see org.akashi.model.NetworkTraffic#getSrcPort()
	 * @see #getNetworkTraffic()
	 * @generated
	 */
	EAttribute getNetworkTraffic_SrcPort();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.NetworkTraffic#getDstPort <em>Dst Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dst Port</em>'.
	 * @see org.akashi.model.NetworkTraffic#getDstPort()
	 * @see #getNetworkTraffic()
	 * @generated
	 */
	EAttribute getNetworkTraffic_DstPort();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.NetworkTraffic#getProtocols <em>Protocols</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Protocols</em>'.
	 * @see org.akashi.model.NetworkTraffic#getProtocols()
	 * @see #getNetworkTraffic()
	 * @generated
	 */
	EAttribute getNetworkTraffic_Protocols();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.NetworkTraffic#getSrcByteCount <em>Src Byte Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Src Byte Count</em>'.
	 * @see org.akashi.model.NetworkTraffic#getSrcByteCount()
	 * @see #getNetworkTraffic()
	 * @generated
	 */
	EAttribute getNetworkTraffic_SrcByteCount();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.NetworkTraffic#getDstByteCount <em>Dst Byte Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dst Byte Count</em>'.
	 * @see org.akashi.model.NetworkTraffic#getDstByteCount()
	 * @see #getNetworkTraffic()
	 * @generated
	 */
	EAttribute getNetworkTraffic_DstByteCount();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.NetworkTraffic#getSrcPackets <em>Src Packets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Src Packets</em>'.
	 * @see org.akashi.model.NetworkTraffic#getSrcPackets()
	 * @see #getNetworkTraffic()
	 * @generated
	 */
	EAttribute getNetworkTraffic_SrcPackets();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.NetworkTraffic#getDstPackets <em>Dst Packets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dst Packets</em>'.
	 * @see org.akashi.model.NetworkTraffic#getDstPackets()
	 * @see #getNetworkTraffic()
	 * @generated
	 */
	EAttribute getNetworkTraffic_DstPackets();

	/**
	 * Returns the meta object for the map '{@link org.akashi.model.NetworkTraffic#getIpfix <em>Ipfix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Ipfix</em>'.
	 * @see org.akashi.model.NetworkTraffic#getIpfix()
	 * @see #getNetworkTraffic()
	 * @generated
	 */
	EReference getNetworkTraffic_Ipfix();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.NetworkTraffic#getSrcPayloadRef <em>Src Payload Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Src Payload Ref</em>'.
	 * @see org.akashi.model.NetworkTraffic#getSrcPayloadRef()
	 * @see #getNetworkTraffic()
	 * @generated
	 */
	EAttribute getNetworkTraffic_SrcPayloadRef();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.NetworkTraffic#getDstPayloadRef <em>Dst Payload Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dst Payload Ref</em>'.
	 * @see org.akashi.model.NetworkTraffic#getDstPayloadRef()
	 * @see #getNetworkTraffic()
	 * @generated
	 */
	EAttribute getNetworkTraffic_DstPayloadRef();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.NetworkTraffic#getEncapsulatesRefs <em>Encapsulates Refs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Encapsulates Refs</em>'.
	 * @see org.akashi.model.NetworkTraffic#getEncapsulatesRefs()
	 * @see #getNetworkTraffic()
	 * @generated
	 */
	EAttribute getNetworkTraffic_EncapsulatesRefs();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.NetworkTraffic#getEncapsulatedByRef <em>Encapsulated By Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Encapsulated By Ref</em>'.
	 * @see org.akashi.model.NetworkTraffic#getEncapsulatedByRef()
	 * @see #getNetworkTraffic()
	 * @generated
	 */
	EAttribute getNetworkTraffic_EncapsulatedByRef();

	/**
	 * Returns the meta object for the containment reference '{@link org.akashi.model.NetworkTraffic#getHttpRequestExt <em>Http Request Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Http Request Ext</em>'.
	 * @see org.akashi.model.NetworkTraffic#getHttpRequestExt()
	 * @see #getNetworkTraffic()
	 * @generated
	 */
	EReference getNetworkTraffic_HttpRequestExt();

	/**
	 * Returns the meta object for the containment reference '{@link org.akashi.model.NetworkTraffic#getIcmpExt <em>Icmp Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Icmp Ext</em>'.
	 * @see org.akashi.model.NetworkTraffic#getIcmpExt()
	 * @see #getNetworkTraffic()
	 * @generated
	 */
	EReference getNetworkTraffic_IcmpExt();

	/**
	 * Returns the meta object for the containment reference '{@link org.akashi.model.NetworkTraffic#getSocketExt <em>Socket Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Socket Ext</em>'.
	 * @see org.akashi.model.NetworkTraffic#getSocketExt()
	 * @see #getNetworkTraffic()
	 * @generated
	 */
	EReference getNetworkTraffic_SocketExt();

	/**
	 * Returns the meta object for the containment reference '{@link org.akashi.model.NetworkTraffic#getTcpExt <em>Tcp Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Tcp Ext</em>'.
	 * @see org.akashi.model.NetworkTraffic#getTcpExt()
	 * @see #getNetworkTraffic()
	 * @generated
	 */
	EReference getNetworkTraffic_TcpExt();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.HttpRequestExt <em>Http Request Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Http Request Ext</em>'.
	 * @see org.akashi.model.HttpRequestExt
	 * @generated
	 */
	EClass getHttpRequestExt();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.HttpRequestExt#getRequestMethod <em>Request Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Request Method</em>'.
	 * @see org.akashi.model.HttpRequestExt#getRequestMethod()
	 * @see #getHttpRequestExt()
	 * @generated
	 */
	EAttribute getHttpRequestExt_RequestMethod();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.HttpRequestExt#getRequestValue <em>Request Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Request Value</em>'.
	 * @see org.akashi.model.HttpRequestExt#getRequestValue()
	 * @see #getHttpRequestExt()
	 * @generated
	 */
	EAttribute getHttpRequestExt_RequestValue();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.HttpRequestExt#getRequestVersion <em>Request Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Request Version</em>'.
	 * @see org.akashi.model.HttpRequestExt#getRequestVersion()
	 * @see #getHttpRequestExt()
	 * @generated
	 */
	EAttribute getHttpRequestExt_RequestVersion();

	/**
	 * Returns the meta object for the map '{@link org.akashi.model.HttpRequestExt#getRequestHeader <em>Request Header</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Request Header</em>'.
	 * @see org.akashi.model.HttpRequestExt#getRequestHeader()
	 * @see #getHttpRequestExt()
	 * @generated
	 */
	EReference getHttpRequestExt_RequestHeader();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.HttpRequestExt#getMessageBodyLength <em>Message Body Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Message Body Length</em>'.
	 * @see org.akashi.model.HttpRequestExt#getMessageBodyLength()
	 * @see #getHttpRequestExt()
	 * @generated
	 */
	EAttribute getHttpRequestExt_MessageBodyLength();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.HttpRequestExt#getMessageBodyDataRef <em>Message Body Data Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Message Body Data Ref</em>'.
	 * @see org.akashi.model.HttpRequestExt#getMessageBodyDataRef()
	 * @see #getHttpRequestExt()
	 * @generated
	 */
	EAttribute getHttpRequestExt_MessageBodyDataRef();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.IcmpExt <em>Icmp Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Icmp Ext</em>'.
	 * @see org.akashi.model.IcmpExt
	 * @generated
	 */
	EClass getIcmpExt();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.IcmpExt#getIcmpTypeHex <em>Icmp Type Hex</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Icmp Type Hex</em>'.
	 * @see org.akashi.model.IcmpExt#getIcmpTypeHex()
	 * @see #getIcmpExt()
	 * @generated
	 */
	EAttribute getIcmpExt_IcmpTypeHex();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.IcmpExt#getIcmpCodeHex <em>Icmp Code Hex</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Icmp Code Hex</em>'.
	 * @see org.akashi.model.IcmpExt#getIcmpCodeHex()
	 * @see #getIcmpExt()
	 * @generated
	 */
	EAttribute getIcmpExt_IcmpCodeHex();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.SocketExt <em>Socket Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Socket Ext</em>'.
	 * @see org.akashi.model.SocketExt
	 * @generated
	 */
	EClass getSocketExt();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.SocketExt#getAddressFamily <em>Address Family</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address Family</em>'.
	 * @see org.akashi.model.SocketExt#getAddressFamily()
	 * @see #getSocketExt()
	 * @generated
	 */
	EAttribute getSocketExt_AddressFamily();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.SocketExt#getIsBlocking <em>Is Blocking</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Is Blocking</em>'.
	 * @see org.akashi.model.SocketExt#getIsBlocking()
	 * @see #getSocketExt()
	 * @generated
	 */
	EAttribute getSocketExt_IsBlocking();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.SocketExt#getIsListening <em>Is Listening</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Is Listening</em>'.
	 * @see org.akashi.model.SocketExt#getIsListening()
	 * @see #getSocketExt()
	 * @generated
	 */
	EAttribute getSocketExt_IsListening();

	/**
	 * Returns the meta object for the map '{@link org.akashi.model.SocketExt#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Options</em>'.
	 * @see org.akashi.model.SocketExt#getOptions()
	 * @see #getSocketExt()
	 * @generated
	 */
	EReference getSocketExt_Options();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.SocketExt#getSocketType <em>Socket Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Socket Type</em>'.
	 * @see org.akashi.model.SocketExt#getSocketType()
	 * @see #getSocketExt()
	 * @generated
	 */
	EAttribute getSocketExt_SocketType();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.SocketExt#getSocketDescriptor <em>Socket Descriptor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Socket Descriptor</em>'.
	 * @see org.akashi.model.SocketExt#getSocketDescriptor()
	 * @see #getSocketExt()
	 * @generated
	 */
	EAttribute getSocketExt_SocketDescriptor();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.SocketExt#getSocketHandle <em>Socket Handle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Socket Handle</em>'.
	 * @see org.akashi.model.SocketExt#getSocketHandle()
	 * @see #getSocketExt()
	 * @generated
	 */
	EAttribute getSocketExt_SocketHandle();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.TcpExt <em>Tcp Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tcp Ext</em>'.
	 * @see org.akashi.model.TcpExt
	 * @generated
	 */
	EClass getTcpExt();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.TcpExt#getSrcFlagsHex <em>Src Flags Hex</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Src Flags Hex</em>'.
	 * @see org.akashi.model.TcpExt#getSrcFlagsHex()
	 * @see #getTcpExt()
	 * @generated
	 */
	EAttribute getTcpExt_SrcFlagsHex();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.TcpExt#getDstFlagsHex <em>Dst Flags Hex</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dst Flags Hex</em>'.
	 * @see org.akashi.model.TcpExt#getDstFlagsHex()
	 * @see #getTcpExt()
	 * @generated
	 */
	EAttribute getTcpExt_DstFlagsHex();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.Process <em>Process</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Process</em>'.
	 * @see org.akashi.model.Process
	 * @generated
	 */
	EClass getProcess();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Process#getIsHidden <em>Is Hidden</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Is Hidden</em>'.
	 * @see org.akashi.model.Process#getIsHidden()
	 * @see #getProcess()
	 * @generated
	 */
	EAttribute getProcess_IsHidden();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Process#getPid <em>Pid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pid</em>'.
	 * @see org.akashi.model.Process#getPid()
	 * @see #getProcess()
	 * @generated
	 */
	EAttribute getProcess_Pid();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Process#getCreatedTime <em>Created Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created Time</em>'.
	 * @see org.akashi.model.Process#getCreatedTime()
	 * @see #getProcess()
	 * @generated
	 */
	EAttribute getProcess_CreatedTime();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Process#getCwd <em>Cwd</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cwd</em>'.
	 * @see org.akashi.model.Process#getCwd()
	 * @see #getProcess()
	 * @generated
	 */
	EAttribute getProcess_Cwd();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Process#getCommandLine <em>Command Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Command Line</em>'.
	 * @see org.akashi.model.Process#getCommandLine()
	 * @see #getProcess()
	 * @generated
	 */
	EAttribute getProcess_CommandLine();

	/**
	 * Returns the meta object for the map '{@link org.akashi.model.Process#getEnvironmentVariables <em>Environment Variables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Environment Variables</em>'.
	 * @see org.akashi.model.Process#getEnvironmentVariables()
	 * @see #getProcess()
	 * @generated
	 */
	EReference getProcess_EnvironmentVariables();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.Process#getOpenedConnectionRefs <em>Opened Connection Refs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Opened Connection Refs</em>'.
	 * @see org.akashi.model.Process#getOpenedConnectionRefs()
	 * @see #getProcess()
	 * @generated
	 */
	EAttribute getProcess_OpenedConnectionRefs();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Process#getCreatorUserRef <em>Creator User Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Creator User Ref</em>'.
	 * @see org.akashi.model.Process#getCreatorUserRef()
	 * @see #getProcess()
	 * @generated
	 */
	EAttribute getProcess_CreatorUserRef();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Process#getImageRef <em>Image Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Image Ref</em>'.
	 * @see org.akashi.model.Process#getImageRef()
	 * @see #getProcess()
	 * @generated
	 */
	EAttribute getProcess_ImageRef();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Process#getParentRef <em>Parent Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parent Ref</em>'.
	 * @see org.akashi.model.Process#getParentRef()
	 * @see #getProcess()
	 * @generated
	 */
	EAttribute getProcess_ParentRef();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.Process#getChildRefs <em>Child Refs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Child Refs</em>'.
	 * @see org.akashi.model.Process#getChildRefs()
	 * @see #getProcess()
	 * @generated
	 */
	EAttribute getProcess_ChildRefs();

	/**
	 * Returns the meta object for the containment reference '{@link org.akashi.model.Process#getWindowsProcessExt <em>Windows Process Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Windows Process Ext</em>'.
	 * @see org.akashi.model.Process#getWindowsProcessExt()
	 * @see #getProcess()
	 * @generated
	 */
	EReference getProcess_WindowsProcessExt();

	/**
	 * Returns the meta object for the containment reference '{@link org.akashi.model.Process#getWindowsServiceExt <em>Windows Service Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Windows Service Ext</em>'.
	 * @see org.akashi.model.Process#getWindowsServiceExt()
	 * @see #getProcess()
	 * @generated
	 */
	EReference getProcess_WindowsServiceExt();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.WindowsProcessExt <em>Windows Process Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Windows Process Ext</em>'.
	 * @see org.akashi.model.WindowsProcessExt
	 * @generated
	 */
	EClass getWindowsProcessExt();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsProcessExt#getAslrEnabled <em>Aslr Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aslr Enabled</em>'.
	 * @see org.akashi.model.WindowsProcessExt#getAslrEnabled()
	 * @see #getWindowsProcessExt()
	 * @generated
	 */
	EAttribute getWindowsProcessExt_AslrEnabled();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsProcessExt#getDepEnabled <em>Dep Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dep Enabled</em>'.
	 * @see org.akashi.model.WindowsProcessExt#getDepEnabled()
	 * @see #getWindowsProcessExt()
	 * @generated
	 */
	EAttribute getWindowsProcessExt_DepEnabled();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsProcessExt#getPriority <em>Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Priority</em>'.
	 * @see org.akashi.model.WindowsProcessExt#getPriority()
	 * @see #getWindowsProcessExt()
	 * @generated
	 */
	EAttribute getWindowsProcessExt_Priority();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsProcessExt#getOwnerSid <em>Owner Sid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner Sid</em>'.
	 * @see org.akashi.model.WindowsProcessExt#getOwnerSid()
	 * @see #getWindowsProcessExt()
	 * @generated
	 */
	EAttribute getWindowsProcessExt_OwnerSid();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsProcessExt#getWindowTitle <em>Window Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Window Title</em>'.
	 * @see org.akashi.model.WindowsProcessExt#getWindowTitle()
	 * @see #getWindowsProcessExt()
	 * @generated
	 */
	EAttribute getWindowsProcessExt_WindowTitle();

	/**
	 * Returns the meta object for the map '{@link org.akashi.model.WindowsProcessExt#getStartupInfo <em>Startup Info</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Startup Info</em>'.
	 * @see org.akashi.model.WindowsProcessExt#getStartupInfo()
	 * @see #getWindowsProcessExt()
	 * @generated
	 */
	EReference getWindowsProcessExt_StartupInfo();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsProcessExt#getIntegrityLevel <em>Integrity Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Integrity Level</em>'.
	 * @see org.akashi.model.WindowsProcessExt#getIntegrityLevel()
	 * @see #getWindowsProcessExt()
	 * @generated
	 */
	EAttribute getWindowsProcessExt_IntegrityLevel();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.WindowsServiceExt <em>Windows Service Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Windows Service Ext</em>'.
	 * @see org.akashi.model.WindowsServiceExt
	 * @generated
	 */
	EClass getWindowsServiceExt();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsServiceExt#getServiceName <em>Service Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service Name</em>'.
	 * @see org.akashi.model.WindowsServiceExt#getServiceName()
	 * @see #getWindowsServiceExt()
	 * @generated
	 */
	EAttribute getWindowsServiceExt_ServiceName();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.WindowsServiceExt#getDescriptions <em>Descriptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Descriptions</em>'.
	 * @see org.akashi.model.WindowsServiceExt#getDescriptions()
	 * @see #getWindowsServiceExt()
	 * @generated
	 */
	EAttribute getWindowsServiceExt_Descriptions();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsServiceExt#getDisplayName <em>Display Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Display Name</em>'.
	 * @see org.akashi.model.WindowsServiceExt#getDisplayName()
	 * @see #getWindowsServiceExt()
	 * @generated
	 */
	EAttribute getWindowsServiceExt_DisplayName();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsServiceExt#getGroupName <em>Group Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group Name</em>'.
	 * @see org.akashi.model.WindowsServiceExt#getGroupName()
	 * @see #getWindowsServiceExt()
	 * @generated
	 */
	EAttribute getWindowsServiceExt_GroupName();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsServiceExt#getStartType <em>Start Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Type</em>'.
	 * @see org.akashi.model.WindowsServiceExt#getStartType()
	 * @see #getWindowsServiceExt()
	 * @generated
	 */
	EAttribute getWindowsServiceExt_StartType();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.WindowsServiceExt#getServiceDllRefs <em>Service Dll Refs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Service Dll Refs</em>'.
	 * @see org.akashi.model.WindowsServiceExt#getServiceDllRefs()
	 * @see #getWindowsServiceExt()
	 * @generated
	 */
	EAttribute getWindowsServiceExt_ServiceDllRefs();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsServiceExt#getServiceType <em>Service Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service Type</em>'.
	 * @see org.akashi.model.WindowsServiceExt#getServiceType()
	 * @see #getWindowsServiceExt()
	 * @generated
	 */
	EAttribute getWindowsServiceExt_ServiceType();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsServiceExt#getServiceStatus <em>Service Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service Status</em>'.
	 * @see org.akashi.model.WindowsServiceExt#getServiceStatus()
	 * @see #getWindowsServiceExt()
	 * @generated
	 */
	EAttribute getWindowsServiceExt_ServiceStatus();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.Software <em>Software</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Software</em>'.
	 * @see org.akashi.model.Software
	 * @generated
	 */
	EClass getSoftware();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Software#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.akashi.model.Software#getName()
	 * @see #getSoftware()
	 * @generated
	 */
	EAttribute getSoftware_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Software#getCpe <em>Cpe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cpe</em>'.
	 * @see org.akashi.model.Software#getCpe()
	 * @see #getSoftware()
	 * @generated
	 */
	EAttribute getSoftware_Cpe();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Software#getSwid <em>Swid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Swid</em>'.
	 * @see org.akashi.model.Software#getSwid()
	 * @see #getSoftware()
	 * @generated
	 */
	EAttribute getSoftware_Swid();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.Software#getLanguages <em>Languages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Languages</em>'.
	 * @see org.akashi.model.Software#getLanguages()
	 * @see #getSoftware()
	 * @generated
	 */
	EAttribute getSoftware_Languages();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Software#getVendor <em>Vendor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vendor</em>'.
	 * @see org.akashi.model.Software#getVendor()
	 * @see #getSoftware()
	 * @generated
	 */
	EAttribute getSoftware_Vendor();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Software#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.akashi.model.Software#getVersion()
	 * @see #getSoftware()
	 * @generated
	 */
	EAttribute getSoftware_Version();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.Url <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Url</em>'.
	 * @see org.akashi.model.Url
	 * @generated
	 */
	EClass getUrl();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.Url#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.akashi.model.Url#getValue()
	 * @see #getUrl()
	 * @generated
	 */
	EAttribute getUrl_Value();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.UserAccount <em>User Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>User Account</em>'.
	 * @see org.akashi.model.UserAccount
	 * @generated
	 */
	EClass getUserAccount();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.UserAccount#getUserId <em>User Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>User Id</em>'.
	 * @see org.akashi.model.UserAccount#getUserId()
	 * @see #getUserAccount()
	 * @generated
	 */
	EAttribute getUserAccount_UserId();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.UserAccount#getCredential <em>Credential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Credential</em>'.
	 * @see org.akashi.model.UserAccount#getCredential()
	 * @see #getUserAccount()
	 * @generated
	 */
	EAttribute getUserAccount_Credential();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.UserAccount#getAccountLogin <em>Account Login</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account Login</em>'.
	 * @see org.akashi.model.UserAccount#getAccountLogin()
	 * @see #getUserAccount()
	 * @generated
	 */
	EAttribute getUserAccount_AccountLogin();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.UserAccount#getAccountType <em>Account Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account Type</em>'.
	 * @see org.akashi.model.UserAccount#getAccountType()
	 * @see #getUserAccount()
	 * @generated
	 */
	EAttribute getUserAccount_AccountType();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.UserAccount#getDisplayName <em>Display Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Display Name</em>'.
	 * @see org.akashi.model.UserAccount#getDisplayName()
	 * @see #getUserAccount()
	 * @generated
	 */
	EAttribute getUserAccount_DisplayName();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.UserAccount#getIsServiceAccount <em>Is Service Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Is Service Account</em>'.
	 * @see org.akashi.model.UserAccount#getIsServiceAccount()
	 * @see #getUserAccount()
	 * @generated
	 */
	EAttribute getUserAccount_IsServiceAccount();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.UserAccount#getIsPrivileged <em>Is Privileged</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Is Privileged</em>'.
	 * @see org.akashi.model.UserAccount#getIsPrivileged()
	 * @see #getUserAccount()
	 * @generated
	 */
	EAttribute getUserAccount_IsPrivileged();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.UserAccount#getCanEscalatePrivs <em>Can Escalate Privs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Can Escalate Privs</em>'.
	 * @see org.akashi.model.UserAccount#getCanEscalatePrivs()
	 * @see #getUserAccount()
	 * @generated
	 */
	EAttribute getUserAccount_CanEscalatePrivs();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.UserAccount#getIsDisabled <em>Is Disabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Is Disabled</em>'.
	 * @see org.akashi.model.UserAccount#getIsDisabled()
	 * @see #getUserAccount()
	 * @generated
	 */
	EAttribute getUserAccount_IsDisabled();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.UserAccount#getAccountCreated <em>Account Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account Created</em>'.
	 * @see org.akashi.model.UserAccount#getAccountCreated()
	 * @see #getUserAccount()
	 * @generated
	 */
	EAttribute getUserAccount_AccountCreated();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.UserAccount#getAccountExpires <em>Account Expires</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account Expires</em>'.
	 * @see org.akashi.model.UserAccount#getAccountExpires()
	 * @see #getUserAccount()
	 * @generated
	 */
	EAttribute getUserAccount_AccountExpires();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.UserAccount#getCredentialLastChanged <em>Credential Last Changed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Credential Last Changed</em>'.
	 * @see org.akashi.model.UserAccount#getCredentialLastChanged()
	 * @see #getUserAccount()
	 * @generated
	 */
	EAttribute getUserAccount_CredentialLastChanged();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.UserAccount#getAccountFirstLogin <em>Account First Login</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account First Login</em>'.
	 * @see org.akashi.model.UserAccount#getAccountFirstLogin()
	 * @see #getUserAccount()
	 * @generated
	 */
	EAttribute getUserAccount_AccountFirstLogin();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.UserAccount#getAccountLastLogin <em>Account Last Login</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account Last Login</em>'.
	 * @see org.akashi.model.UserAccount#getAccountLastLogin()
	 * @see #getUserAccount()
	 * @generated
	 */
	EAttribute getUserAccount_AccountLastLogin();

	/**
	 * Returns the meta object for the containment reference '{@link org.akashi.model.UserAccount#getUnixAccountExt <em>Unix Account Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Unix Account Ext</em>'.
	 * @see org.akashi.model.UserAccount#getUnixAccountExt()
	 * @see #getUserAccount()
	 * @generated
	 */
	EReference getUserAccount_UnixAccountExt();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.UnixAccountExt <em>Unix Account Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Unix Account Ext</em>'.
	 * @see org.akashi.model.UnixAccountExt
	 * @generated
	 */
	EClass getUnixAccountExt();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.UnixAccountExt#getGid <em>Gid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gid</em>'.
	 * @see org.akashi.model.UnixAccountExt#getGid()
	 * @see #getUnixAccountExt()
	 * @generated
	 */
	EAttribute getUnixAccountExt_Gid();

	/**
	 * Returns the meta object for the attribute list '{@link org.akashi.model.UnixAccountExt#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Groups</em>'.
	 * @see org.akashi.model.UnixAccountExt#getGroups()
	 * @see #getUnixAccountExt()
	 * @generated
	 */
	EAttribute getUnixAccountExt_Groups();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.UnixAccountExt#getHomeDir <em>Home Dir</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Home Dir</em>'.
	 * @see org.akashi.model.UnixAccountExt#getHomeDir()
	 * @see #getUnixAccountExt()
	 * @generated
	 */
	EAttribute getUnixAccountExt_HomeDir();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.UnixAccountExt#getShell <em>Shell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shell</em>'.
	 * @see org.akashi.model.UnixAccountExt#getShell()
	 * @see #getUnixAccountExt()
	 * @generated
	 */
	EAttribute getUnixAccountExt_Shell();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.WindowsRegistryKey <em>Windows Registry Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Windows Registry Key</em>'.
	 * @see org.akashi.model.WindowsRegistryKey
	 * @generated
	 */
	EClass getWindowsRegistryKey();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsRegistryKey#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.akashi.model.WindowsRegistryKey#getKey()
	 * @see #getWindowsRegistryKey()
	 * @generated
	 */
	EAttribute getWindowsRegistryKey_Key();

	/**
	 * Returns the meta object for the containment reference list '{@link org.akashi.model.WindowsRegistryKey#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Values</em>'.
	 * @see org.akashi.model.WindowsRegistryKey#getValues()
	 * @see #getWindowsRegistryKey()
	 * @generated
	 */
	EReference getWindowsRegistryKey_Values();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsRegistryKey#getModifiedTime <em>Modified Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified Time</em>'.
	 * @see org.akashi.model.WindowsRegistryKey#getModifiedTime()
	 * @see #getWindowsRegistryKey()
	 * @generated
	 */
	EAttribute getWindowsRegistryKey_ModifiedTime();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsRegistryKey#getCreatorUserRef <em>Creator User Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Creator User Ref</em>'.
	 * @see org.akashi.model.WindowsRegistryKey#getCreatorUserRef()
	 * @see #getWindowsRegistryKey()
	 * @generated
	 */
	EAttribute getWindowsRegistryKey_CreatorUserRef();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsRegistryKey#getNumberOfSubkeys <em>Number Of Subkeys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number Of Subkeys</em>'.
	 * @see org.akashi.model.WindowsRegistryKey#getNumberOfSubkeys()
	 * @see #getWindowsRegistryKey()
	 * @generated
	 */
	EAttribute getWindowsRegistryKey_NumberOfSubkeys();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.WindowsRegistryValue <em>Windows Registry Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Windows Registry Value</em>'.
	 * @see org.akashi.model.WindowsRegistryValue
	 * @generated
	 */
	EClass getWindowsRegistryValue();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsRegistryValue#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.akashi.model.WindowsRegistryValue#getName()
	 * @see #getWindowsRegistryValue()
	 * @generated
	 */
	EAttribute getWindowsRegistryValue_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsRegistryValue#getData <em>Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data</em>'.
	 * @see org.akashi.model.WindowsRegistryValue#getData()
	 * @see #getWindowsRegistryValue()
	 * @generated
	 */
	EAttribute getWindowsRegistryValue_Data();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.WindowsRegistryValue#getDataType <em>Data Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data Type</em>'.
	 * @see org.akashi.model.WindowsRegistryValue#getDataType()
	 * @see #getWindowsRegistryValue()
	 * @generated
	 */
	EAttribute getWindowsRegistryValue_DataType();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.X509Certificate <em>X509 Certificate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>X509 Certificate</em>'.
	 * @see org.akashi.model.X509Certificate
	 * @generated
	 */
	EClass getX509Certificate();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.X509Certificate#getIsSelfSigned <em>Is Self Signed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Is Self Signed</em>'.
	 * @see org.akashi.model.X509Certificate#getIsSelfSigned()
	 * @see #getX509Certificate()
	 * @generated
	 */
	EAttribute getX509Certificate_IsSelfSigned();

	/**
	 * Returns the meta object for the map '{@link org.akashi.model.X509Certificate#getHashes <em>Hashes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Hashes</em>'.
	 * @see org.akashi.model.X509Certificate#getHashes()
	 * @see #getX509Certificate()
	 * @generated
	 */
	EReference getX509Certificate_Hashes();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.X509Certificate#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.akashi.model.X509Certificate#getVersion()
	 * @see #getX509Certificate()
	 * @generated
	 */
	EAttribute getX509Certificate_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.X509Certificate#getSerialNumber <em>Serial Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Serial Number</em>'.
	 * @see org.akashi.model.X509Certificate#getSerialNumber()
	 * @see #getX509Certificate()
	 * @generated
	 */
	EAttribute getX509Certificate_SerialNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.X509Certificate#getSignatureAlgorithm <em>Signature Algorithm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signature Algorithm</em>'.
	 * @see org.akashi.model.X509Certificate#getSignatureAlgorithm()
	 * @see #getX509Certificate()
	 * @generated
	 */
	EAttribute getX509Certificate_SignatureAlgorithm();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.X509Certificate#getIssuer <em>Issuer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issuer</em>'.
	 * @see org.akashi.model.X509Certificate#getIssuer()
	 * @see #getX509Certificate()
	 * @generated
	 */
	EAttribute getX509Certificate_Issuer();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.X509Certificate#getValidityNotBefore <em>Validity Not Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Validity Not Before</em>'.
	 * @see org.akashi.model.X509Certificate#getValidityNotBefore()
	 * @see #getX509Certificate()
	 * @generated
	 */
	EAttribute getX509Certificate_ValidityNotBefore();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.X509Certificate#getValidityNotAfter <em>Validity Not After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Validity Not After</em>'.
	 * @see org.akashi.model.X509Certificate#getValidityNotAfter()
	 * @see #getX509Certificate()
	 * @generated
	 */
	EAttribute getX509Certificate_ValidityNotAfter();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.X509Certificate#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.akashi.model.X509Certificate#getSubject()
	 * @see #getX509Certificate()
	 * @generated
	 */
	EAttribute getX509Certificate_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.X509Certificate#getSubjectPublicKeyAlgorithm <em>Subject Public Key Algorithm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject Public Key Algorithm</em>'.
	 * @see org.akashi.model.X509Certificate#getSubjectPublicKeyAlgorithm()
	 * @see #getX509Certificate()
	 * @generated
	 */
	EAttribute getX509Certificate_SubjectPublicKeyAlgorithm();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.X509Certificate#getSubjectPublicKeyModulus <em>Subject Public Key Modulus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject Public Key Modulus</em>'.
	 * @see org.akashi.model.X509Certificate#getSubjectPublicKeyModulus()
	 * @see #getX509Certificate()
	 * @generated
	 */
	EAttribute getX509Certificate_SubjectPublicKeyModulus();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.X509Certificate#getSubjectPublicKeyExponent <em>Subject Public Key Exponent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject Public Key Exponent</em>'.
	 * @see org.akashi.model.X509Certificate#getSubjectPublicKeyExponent()
	 * @see #getX509Certificate()
	 * @generated
	 */
	EAttribute getX509Certificate_SubjectPublicKeyExponent();

	/**
	 * Returns the meta object for the containment reference '{@link org.akashi.model.X509Certificate#getX509V3Extensions <em>X509V3 Extensions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>X509V3 Extensions</em>'.
	 * @see org.akashi.model.X509Certificate#getX509V3Extensions()
	 * @see #getX509Certificate()
	 * @generated
	 */
	EReference getX509Certificate_X509V3Extensions();

	/**
	 * Returns the meta object for class '{@link org.akashi.model.X509V3Extensions <em>X509V3 Extensions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>X509V3 Extensions</em>'.
	 * @see org.akashi.model.X509V3Extensions
	 * @generated
	 */
	EClass getX509V3Extensions();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.X509V3Extensions#getBasicConstraints <em>Basic Constraints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basic Constraints</em>'.
	 * @see org.akashi.model.X509V3Extensions#getBasicConstraints()
	 * @see #getX509V3Extensions()
	 * @generated
	 */
	EAttribute getX509V3Extensions_BasicConstraints();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.X509V3Extensions#getNameConstraints <em>Name Constraints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name Constraints</em>'.
	 * @see org.akashi.model.X509V3Extensions#getNameConstraints()
	 * @see #getX509V3Extensions()
	 * @generated
	 */
	EAttribute getX509V3Extensions_NameConstraints();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.X509V3Extensions#getPolicyConstraints <em>Policy Constraints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Policy Constraints</em>'.
	 * @see org.akashi.model.X509V3Extensions#getPolicyConstraints()
	 * @see #getX509V3Extensions()
	 * @generated
	 */
	EAttribute getX509V3Extensions_PolicyConstraints();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.X509V3Extensions#getKeyUsage <em>Key Usage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key Usage</em>'.
	 * @see org.akashi.model.X509V3Extensions#getKeyUsage()
	 * @see #getX509V3Extensions()
	 * @generated
	 */
	EAttribute getX509V3Extensions_KeyUsage();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.X509V3Extensions#getExtendedKeyUsage <em>Extended Key Usage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Extended Key Usage</em>'.
	 * @see org.akashi.model.X509V3Extensions#getExtendedKeyUsage()
	 * @see #getX509V3Extensions()
	 * @generated
	 */
	EAttribute getX509V3Extensions_ExtendedKeyUsage();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.X509V3Extensions#getSubjectKeyIdentifier <em>Subject Key Identifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject Key Identifier</em>'.
	 * @see org.akashi.model.X509V3Extensions#getSubjectKeyIdentifier()
	 * @see #getX509V3Extensions()
	 * @generated
	 */
	EAttribute getX509V3Extensions_SubjectKeyIdentifier();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.X509V3Extensions#getAuthorityKeyIdentifier <em>Authority Key Identifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Authority Key Identifier</em>'.
	 * @see org.akashi.model.X509V3Extensions#getAuthorityKeyIdentifier()
	 * @see #getX509V3Extensions()
	 * @generated
	 */
	EAttribute getX509V3Extensions_AuthorityKeyIdentifier();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.X509V3Extensions#getSubjectAlternativeName <em>Subject Alternative Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject Alternative Name</em>'.
	 * @see org.akashi.model.X509V3Extensions#getSubjectAlternativeName()
	 * @see #getX509V3Extensions()
	 * @generated
	 */
	EAttribute getX509V3Extensions_SubjectAlternativeName();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.X509V3Extensions#getIssuerAlternativeName <em>Issuer Alternative Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issuer Alternative Name</em>'.
	 * @see org.akashi.model.X509V3Extensions#getIssuerAlternativeName()
	 * @see #getX509V3Extensions()
	 * @generated
	 */
	EAttribute getX509V3Extensions_IssuerAlternativeName();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.X509V3Extensions#getSubjectDirectoryAttributes <em>Subject Directory Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject Directory Attributes</em>'.
	 * @see org.akashi.model.X509V3Extensions#getSubjectDirectoryAttributes()
	 * @see #getX509V3Extensions()
	 * @generated
	 */
	EAttribute getX509V3Extensions_SubjectDirectoryAttributes();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.X509V3Extensions#getCrlDistributionPoints <em>Crl Distribution Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Crl Distribution Points</em>'.
	 * @see org.akashi.model.X509V3Extensions#getCrlDistributionPoints()
	 * @see #getX509V3Extensions()
	 * @generated
	 */
	EAttribute getX509V3Extensions_CrlDistributionPoints();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.X509V3Extensions#getInhibitAnyPolicy <em>Inhibit Any Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inhibit Any Policy</em>'.
	 * @see org.akashi.model.X509V3Extensions#getInhibitAnyPolicy()
	 * @see #getX509V3Extensions()
	 * @generated
	 */
	EAttribute getX509V3Extensions_InhibitAnyPolicy();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.X509V3Extensions#getPrivateKeyUsagePeriodNotBefore <em>Private Key Usage Period Not Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Private Key Usage Period Not Before</em>'.
	 * @see org.akashi.model.X509V3Extensions#getPrivateKeyUsagePeriodNotBefore()
	 * @see #getX509V3Extensions()
	 * @generated
	 */
	EAttribute getX509V3Extensions_PrivateKeyUsagePeriodNotBefore();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.X509V3Extensions#getPrivateKeyUsagePeriodNotAfter <em>Private Key Usage Period Not After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Private Key Usage Period Not After</em>'.
	 * @see org.akashi.model.X509V3Extensions#getPrivateKeyUsagePeriodNotAfter()
	 * @see #getX509V3Extensions()
	 * @generated
	 */
	EAttribute getX509V3Extensions_PrivateKeyUsagePeriodNotAfter();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.X509V3Extensions#getCertificatePolicies <em>Certificate Policies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Certificate Policies</em>'.
	 * @see org.akashi.model.X509V3Extensions#getCertificatePolicies()
	 * @see #getX509V3Extensions()
	 * @generated
	 */
	EAttribute getX509V3Extensions_CertificatePolicies();

	/**
	 * Returns the meta object for the attribute '{@link org.akashi.model.X509V3Extensions#getPolicyMappings <em>Policy Mappings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Policy Mappings</em>'.
	 * @see org.akashi.model.X509V3Extensions#getPolicyMappings()
	 * @see #getX509V3Extensions()
	 * @generated
	 */
	EAttribute getX509V3Extensions_PolicyMappings();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ModelFactory getModelFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.StixElementImpl <em>Stix Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.StixElementImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getStixElement()
		 * @generated
		 */
		EClass STIX_ELEMENT = eINSTANCE.getStixElement();

		/**
		 * The meta object literal for the '<em><b>Custom</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STIX_ELEMENT__CUSTOM = eINSTANCE.getStixElement_Custom();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.StixObjectImpl <em>Stix Object</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.StixObjectImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getStixObject()
		 * @generated
		 */
		EClass STIX_OBJECT = eINSTANCE.getStixObject();

		/**
		 * The meta object literal for the '<em><b>Spec Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STIX_OBJECT__SPEC_VERSION = eINSTANCE.getStixObject_SpecVersion();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STIX_OBJECT__ID = eINSTANCE.getStixObject_Id();

		/**
		 * The meta object literal for the '<em><b>Object Marking Refs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STIX_OBJECT__OBJECT_MARKING_REFS = eINSTANCE.getStixObject_ObjectMarkingRefs();

		/**
		 * The meta object literal for the '<em><b>Granular Markings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STIX_OBJECT__GRANULAR_MARKINGS = eINSTANCE.getStixObject_GranularMarkings();

		/**
		 * The meta object literal for the '<em><b>Extensions</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STIX_OBJECT__EXTENSIONS = eINSTANCE.getStixObject_Extensions();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STIX_OBJECT__EVIDENCE = eINSTANCE.getStixObject_Evidence();

		/**
		 * The meta object literal for the '<em><b>Names</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STIX_OBJECT__NAMES = eINSTANCE.getStixObject_Names();

		/**
		 * The meta object literal for the '<em><b>Merged</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STIX_OBJECT__MERGED = eINSTANCE.getStixObject_Merged();

		/**
		 * The meta object literal for the '<em><b>Moved</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STIX_OBJECT__MOVED = eINSTANCE.getStixObject_Moved();

		/**
		 * The meta object literal for the '<em><b>Distinctions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STIX_OBJECT__DISTINCTIONS = eINSTANCE.getStixObject_Distinctions();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.CoreObjectImpl <em>Core Object</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.CoreObjectImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getCoreObject()
		 * @generated
		 */
		EClass CORE_OBJECT = eINSTANCE.getCoreObject();

		/**
		 * The meta object literal for the '<em><b>Created By Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORE_OBJECT__CREATED_BY_REF = eINSTANCE.getCoreObject_CreatedByRef();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORE_OBJECT__CREATED = eINSTANCE.getCoreObject_Created();

		/**
		 * The meta object literal for the '<em><b>Modified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORE_OBJECT__MODIFIED = eINSTANCE.getCoreObject_Modified();

		/**
		 * The meta object literal for the '<em><b>Revoked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORE_OBJECT__REVOKED = eINSTANCE.getCoreObject_Revoked();

		/**
		 * The meta object literal for the '<em><b>Labels</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORE_OBJECT__LABELS = eINSTANCE.getCoreObject_Labels();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORE_OBJECT__CONFIDENCE = eINSTANCE.getCoreObject_Confidence();

		/**
		 * The meta object literal for the '<em><b>Lang</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORE_OBJECT__LANG = eINSTANCE.getCoreObject_Lang();

		/**
		 * The meta object literal for the '<em><b>External References</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORE_OBJECT__EXTERNAL_REFERENCES = eINSTANCE.getCoreObject_ExternalReferences();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.CyberObservableImpl <em>Cyber Observable</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.CyberObservableImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getCyberObservable()
		 * @generated
		 */
		EClass CYBER_OBSERVABLE = eINSTANCE.getCyberObservable();

		/**
		 * The meta object literal for the '<em><b>Defanged</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CYBER_OBSERVABLE__DEFANGED = eINSTANCE.getCyberObservable_Defanged();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.CustomObjectImpl <em>Custom Object</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.CustomObjectImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getCustomObject()
		 * @generated
		 */
		EClass CUSTOM_OBJECT = eINSTANCE.getCustomObject();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTOM_OBJECT__TYPE = eINSTANCE.getCustomObject_Type();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.EvidenceImpl <em>Evidence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.EvidenceImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getEvidence()
		 * @generated
		 */
		EClass EVIDENCE = eINSTANCE.getEvidence();

		/**
		 * The meta object literal for the '<em><b>Report Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__REPORT_REF = eINSTANCE.getEvidence_ReportRef();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__SHA256 = eINSTANCE.getEvidence_Sha256();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__START = eINSTANCE.getEvidence_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__END = eINSTANCE.getEvidence_End();

		/**
		 * The meta object literal for the '<em><b>Page</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__PAGE = eINSTANCE.getEvidence_Page();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__QUOTE = eINSTANCE.getEvidence_Quote();

		/**
		 * The meta object literal for the '<em><b>Property</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__PROPERTY = eINSTANCE.getEvidence_Property();

		/**
		 * The meta object literal for the '<em><b>Stated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__STATED = eINSTANCE.getEvidence_Stated();

		/**
		 * The meta object literal for the '<em><b>Extractor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__EXTRACTOR = eINSTANCE.getEvidence_Extractor();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__CONFIDENCE = eINSTANCE.getEvidence_Confidence();

		/**
		 * The meta object literal for the '<em><b>Mention</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__MENTION = eINSTANCE.getEvidence_Mention();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__DECIDED_BY = eINSTANCE.getEvidence_DecidedBy();

		/**
		 * The meta object literal for the '<em><b>Decided At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__DECIDED_AT = eINSTANCE.getEvidence_DecidedAt();

		/**
		 * The meta object literal for the '<em><b>Why</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__WHY = eINSTANCE.getEvidence_Why();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.NameAssertionImpl <em>Name Assertion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.NameAssertionImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getNameAssertion()
		 * @generated
		 */
		EClass NAME_ASSERTION = eINSTANCE.getNameAssertion();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAME_ASSERTION__NAME = eINSTANCE.getNameAssertion_Name();

		/**
		 * The meta object literal for the '<em><b>Asserted By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAME_ASSERTION__ASSERTED_BY = eINSTANCE.getNameAssertion_AssertedBy();

		/**
		 * The meta object literal for the '<em><b>Asserted By Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAME_ASSERTION__ASSERTED_BY_REF = eINSTANCE.getNameAssertion_AssertedByRef();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAME_ASSERTION__SINCE = eINSTANCE.getNameAssertion_Since();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAME_ASSERTION__UNTIL = eINSTANCE.getNameAssertion_Until();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAME_ASSERTION__CONFIDENCE = eINSTANCE.getNameAssertion_Confidence();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NAME_ASSERTION__EVIDENCE = eINSTANCE.getNameAssertion_Evidence();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.MergedObjectImpl <em>Merged Object</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.MergedObjectImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getMergedObject()
		 * @generated
		 */
		EClass MERGED_OBJECT = eINSTANCE.getMergedObject();

		/**
		 * The meta object literal for the '<em><b>Merged Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MERGED_OBJECT__MERGED_ID = eINSTANCE.getMergedObject_MergedId();

		/**
		 * The meta object literal for the '<em><b>Into</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MERGED_OBJECT__INTO = eINSTANCE.getMergedObject_Into();

		/**
		 * The meta object literal for the '<em><b>Former</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MERGED_OBJECT__FORMER = eINSTANCE.getMergedObject_Former();

		/**
		 * The meta object literal for the '<em><b>Shared</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MERGED_OBJECT__SHARED = eINSTANCE.getMergedObject_Shared();

		/**
		 * The meta object literal for the '<em><b>Merged By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MERGED_OBJECT__MERGED_BY = eINSTANCE.getMergedObject_MergedBy();

		/**
		 * The meta object literal for the '<em><b>Merged At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MERGED_OBJECT__MERGED_AT = eINSTANCE.getMergedObject_MergedAt();

		/**
		 * The meta object literal for the '<em><b>Why</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MERGED_OBJECT__WHY = eINSTANCE.getMergedObject_Why();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.MovedReferenceImpl <em>Moved Reference</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.MovedReferenceImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getMovedReference()
		 * @generated
		 */
		EClass MOVED_REFERENCE = eINSTANCE.getMovedReference();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOVED_REFERENCE__PLACE = eINSTANCE.getMovedReference_Place();

		/**
		 * The meta object literal for the '<em><b>Element</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOVED_REFERENCE__ELEMENT = eINSTANCE.getMovedReference_Element();

		/**
		 * The meta object literal for the '<em><b>Before</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOVED_REFERENCE__BEFORE = eINSTANCE.getMovedReference_Before();

		/**
		 * The meta object literal for the '<em><b>Merged Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOVED_REFERENCE__MERGED_IDS = eINSTANCE.getMovedReference_MergedIds();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.IdentityDecisionImpl <em>Identity Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.IdentityDecisionImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getIdentityDecision()
		 * @generated
		 */
		EClass IDENTITY_DECISION = eINSTANCE.getIdentityDecision();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTITY_DECISION__KIND = eINSTANCE.getIdentityDecision_Kind();

		/**
		 * The meta object literal for the '<em><b>Other</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTITY_DECISION__OTHER = eINSTANCE.getIdentityDecision_Other();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTITY_DECISION__DECIDED_BY = eINSTANCE.getIdentityDecision_DecidedBy();

		/**
		 * The meta object literal for the '<em><b>Decided At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTITY_DECISION__DECIDED_AT = eINSTANCE.getIdentityDecision_DecidedAt();

		/**
		 * The meta object literal for the '<em><b>Why</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTITY_DECISION__WHY = eINSTANCE.getIdentityDecision_Why();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.ExternalReferenceImpl <em>External Reference</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.ExternalReferenceImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getExternalReference()
		 * @generated
		 */
		EClass EXTERNAL_REFERENCE = eINSTANCE.getExternalReference();

		/**
		 * The meta object literal for the '<em><b>Source Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTERNAL_REFERENCE__SOURCE_NAME = eINSTANCE.getExternalReference_SourceName();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTERNAL_REFERENCE__DESCRIPTION = eINSTANCE.getExternalReference_Description();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTERNAL_REFERENCE__URL = eINSTANCE.getExternalReference_Url();

		/**
		 * The meta object literal for the '<em><b>Hashes</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXTERNAL_REFERENCE__HASHES = eINSTANCE.getExternalReference_Hashes();

		/**
		 * The meta object literal for the '<em><b>External Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTERNAL_REFERENCE__EXTERNAL_ID = eINSTANCE.getExternalReference_ExternalId();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.KillChainPhaseImpl <em>Kill Chain Phase</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.KillChainPhaseImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getKillChainPhase()
		 * @generated
		 */
		EClass KILL_CHAIN_PHASE = eINSTANCE.getKillChainPhase();

		/**
		 * The meta object literal for the '<em><b>Kill Chain Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KILL_CHAIN_PHASE__KILL_CHAIN_NAME = eINSTANCE.getKillChainPhase_KillChainName();

		/**
		 * The meta object literal for the '<em><b>Phase Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KILL_CHAIN_PHASE__PHASE_NAME = eINSTANCE.getKillChainPhase_PhaseName();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.GranularMarkingImpl <em>Granular Marking</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.GranularMarkingImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getGranularMarking()
		 * @generated
		 */
		EClass GRANULAR_MARKING = eINSTANCE.getGranularMarking();

		/**
		 * The meta object literal for the '<em><b>Lang</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRANULAR_MARKING__LANG = eINSTANCE.getGranularMarking_Lang();

		/**
		 * The meta object literal for the '<em><b>Marking Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRANULAR_MARKING__MARKING_REF = eINSTANCE.getGranularMarking_MarkingRef();

		/**
		 * The meta object literal for the '<em><b>Selectors</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRANULAR_MARKING__SELECTORS = eINSTANCE.getGranularMarking_Selectors();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.AttackPatternImpl <em>Attack Pattern</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.AttackPatternImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getAttackPattern()
		 * @generated
		 */
		EClass ATTACK_PATTERN = eINSTANCE.getAttackPattern();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACK_PATTERN__NAME = eINSTANCE.getAttackPattern_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACK_PATTERN__DESCRIPTION = eINSTANCE.getAttackPattern_Description();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACK_PATTERN__ALIASES = eINSTANCE.getAttackPattern_Aliases();

		/**
		 * The meta object literal for the '<em><b>Kill Chain Phases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTACK_PATTERN__KILL_CHAIN_PHASES = eINSTANCE.getAttackPattern_KillChainPhases();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.CampaignImpl <em>Campaign</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.CampaignImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getCampaign()
		 * @generated
		 */
		EClass CAMPAIGN = eINSTANCE.getCampaign();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMPAIGN__NAME = eINSTANCE.getCampaign_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMPAIGN__DESCRIPTION = eINSTANCE.getCampaign_Description();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMPAIGN__ALIASES = eINSTANCE.getCampaign_Aliases();

		/**
		 * The meta object literal for the '<em><b>First Seen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMPAIGN__FIRST_SEEN = eINSTANCE.getCampaign_FirstSeen();

		/**
		 * The meta object literal for the '<em><b>Last Seen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMPAIGN__LAST_SEEN = eINSTANCE.getCampaign_LastSeen();

		/**
		 * The meta object literal for the '<em><b>Objective</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMPAIGN__OBJECTIVE = eINSTANCE.getCampaign_Objective();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.CourseOfActionImpl <em>Course Of Action</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.CourseOfActionImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getCourseOfAction()
		 * @generated
		 */
		EClass COURSE_OF_ACTION = eINSTANCE.getCourseOfAction();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COURSE_OF_ACTION__NAME = eINSTANCE.getCourseOfAction_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COURSE_OF_ACTION__DESCRIPTION = eINSTANCE.getCourseOfAction_Description();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.GroupingImpl <em>Grouping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.GroupingImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getGrouping()
		 * @generated
		 */
		EClass GROUPING = eINSTANCE.getGrouping();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUPING__NAME = eINSTANCE.getGrouping_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUPING__DESCRIPTION = eINSTANCE.getGrouping_Description();

		/**
		 * The meta object literal for the '<em><b>Context</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUPING__CONTEXT = eINSTANCE.getGrouping_Context();

		/**
		 * The meta object literal for the '<em><b>Object Refs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUPING__OBJECT_REFS = eINSTANCE.getGrouping_ObjectRefs();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.IdentityImpl <em>Identity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.IdentityImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getIdentity()
		 * @generated
		 */
		EClass IDENTITY = eINSTANCE.getIdentity();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTITY__NAME = eINSTANCE.getIdentity_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTITY__DESCRIPTION = eINSTANCE.getIdentity_Description();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTITY__ROLES = eINSTANCE.getIdentity_Roles();

		/**
		 * The meta object literal for the '<em><b>Identity Class</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTITY__IDENTITY_CLASS = eINSTANCE.getIdentity_IdentityClass();

		/**
		 * The meta object literal for the '<em><b>Sectors</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTITY__SECTORS = eINSTANCE.getIdentity_Sectors();

		/**
		 * The meta object literal for the '<em><b>Contact Information</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTITY__CONTACT_INFORMATION = eINSTANCE.getIdentity_ContactInformation();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.IncidentImpl <em>Incident</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.IncidentImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getIncident()
		 * @generated
		 */
		EClass INCIDENT = eINSTANCE.getIncident();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__NAME = eINSTANCE.getIncident_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__DESCRIPTION = eINSTANCE.getIncident_Description();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.IndicatorImpl <em>Indicator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.IndicatorImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getIndicator()
		 * @generated
		 */
		EClass INDICATOR = eINSTANCE.getIndicator();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__NAME = eINSTANCE.getIndicator_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__DESCRIPTION = eINSTANCE.getIndicator_Description();

		/**
		 * The meta object literal for the '<em><b>Indicator Types</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__INDICATOR_TYPES = eINSTANCE.getIndicator_IndicatorTypes();

		/**
		 * The meta object literal for the '<em><b>Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__PATTERN = eINSTANCE.getIndicator_Pattern();

		/**
		 * The meta object literal for the '<em><b>Pattern Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__PATTERN_TYPE = eINSTANCE.getIndicator_PatternType();

		/**
		 * The meta object literal for the '<em><b>Pattern Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__PATTERN_VERSION = eINSTANCE.getIndicator_PatternVersion();

		/**
		 * The meta object literal for the '<em><b>Valid From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__VALID_FROM = eINSTANCE.getIndicator_ValidFrom();

		/**
		 * The meta object literal for the '<em><b>Valid Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__VALID_UNTIL = eINSTANCE.getIndicator_ValidUntil();

		/**
		 * The meta object literal for the '<em><b>Kill Chain Phases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__KILL_CHAIN_PHASES = eINSTANCE.getIndicator_KillChainPhases();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.InfrastructureImpl <em>Infrastructure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.InfrastructureImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getInfrastructure()
		 * @generated
		 */
		EClass INFRASTRUCTURE = eINSTANCE.getInfrastructure();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFRASTRUCTURE__NAME = eINSTANCE.getInfrastructure_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFRASTRUCTURE__DESCRIPTION = eINSTANCE.getInfrastructure_Description();

		/**
		 * The meta object literal for the '<em><b>Infrastructure Types</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFRASTRUCTURE__INFRASTRUCTURE_TYPES = eINSTANCE.getInfrastructure_InfrastructureTypes();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFRASTRUCTURE__ALIASES = eINSTANCE.getInfrastructure_Aliases();

		/**
		 * The meta object literal for the '<em><b>Kill Chain Phases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INFRASTRUCTURE__KILL_CHAIN_PHASES = eINSTANCE.getInfrastructure_KillChainPhases();

		/**
		 * The meta object literal for the '<em><b>First Seen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFRASTRUCTURE__FIRST_SEEN = eINSTANCE.getInfrastructure_FirstSeen();

		/**
		 * The meta object literal for the '<em><b>Last Seen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFRASTRUCTURE__LAST_SEEN = eINSTANCE.getInfrastructure_LastSeen();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.IntrusionSetImpl <em>Intrusion Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.IntrusionSetImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getIntrusionSet()
		 * @generated
		 */
		EClass INTRUSION_SET = eINSTANCE.getIntrusionSet();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTRUSION_SET__NAME = eINSTANCE.getIntrusionSet_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTRUSION_SET__DESCRIPTION = eINSTANCE.getIntrusionSet_Description();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTRUSION_SET__ALIASES = eINSTANCE.getIntrusionSet_Aliases();

		/**
		 * The meta object literal for the '<em><b>First Seen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTRUSION_SET__FIRST_SEEN = eINSTANCE.getIntrusionSet_FirstSeen();

		/**
		 * The meta object literal for the '<em><b>Last Seen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTRUSION_SET__LAST_SEEN = eINSTANCE.getIntrusionSet_LastSeen();

		/**
		 * The meta object literal for the '<em><b>Goals</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTRUSION_SET__GOALS = eINSTANCE.getIntrusionSet_Goals();

		/**
		 * The meta object literal for the '<em><b>Resource Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTRUSION_SET__RESOURCE_LEVEL = eINSTANCE.getIntrusionSet_ResourceLevel();

		/**
		 * The meta object literal for the '<em><b>Primary Motivation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTRUSION_SET__PRIMARY_MOTIVATION = eINSTANCE.getIntrusionSet_PrimaryMotivation();

		/**
		 * The meta object literal for the '<em><b>Secondary Motivations</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTRUSION_SET__SECONDARY_MOTIVATIONS = eINSTANCE.getIntrusionSet_SecondaryMotivations();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.LocationImpl <em>Location</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.LocationImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getLocation()
		 * @generated
		 */
		EClass LOCATION = eINSTANCE.getLocation();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCATION__NAME = eINSTANCE.getLocation_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCATION__DESCRIPTION = eINSTANCE.getLocation_Description();

		/**
		 * The meta object literal for the '<em><b>Latitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCATION__LATITUDE = eINSTANCE.getLocation_Latitude();

		/**
		 * The meta object literal for the '<em><b>Longitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCATION__LONGITUDE = eINSTANCE.getLocation_Longitude();

		/**
		 * The meta object literal for the '<em><b>Precision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCATION__PRECISION = eINSTANCE.getLocation_Precision();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCATION__REGION = eINSTANCE.getLocation_Region();

		/**
		 * The meta object literal for the '<em><b>Country</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCATION__COUNTRY = eINSTANCE.getLocation_Country();

		/**
		 * The meta object literal for the '<em><b>Administrative Area</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCATION__ADMINISTRATIVE_AREA = eINSTANCE.getLocation_AdministrativeArea();

		/**
		 * The meta object literal for the '<em><b>City</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCATION__CITY = eINSTANCE.getLocation_City();

		/**
		 * The meta object literal for the '<em><b>Street Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCATION__STREET_ADDRESS = eINSTANCE.getLocation_StreetAddress();

		/**
		 * The meta object literal for the '<em><b>Postal Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCATION__POSTAL_CODE = eINSTANCE.getLocation_PostalCode();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.MalwareImpl <em>Malware</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.MalwareImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getMalware()
		 * @generated
		 */
		EClass MALWARE = eINSTANCE.getMalware();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MALWARE__NAME = eINSTANCE.getMalware_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MALWARE__DESCRIPTION = eINSTANCE.getMalware_Description();

		/**
		 * The meta object literal for the '<em><b>Malware Types</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MALWARE__MALWARE_TYPES = eINSTANCE.getMalware_MalwareTypes();

		/**
		 * The meta object literal for the '<em><b>Is Family</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MALWARE__IS_FAMILY = eINSTANCE.getMalware_IsFamily();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MALWARE__ALIASES = eINSTANCE.getMalware_Aliases();

		/**
		 * The meta object literal for the '<em><b>Kill Chain Phases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MALWARE__KILL_CHAIN_PHASES = eINSTANCE.getMalware_KillChainPhases();

		/**
		 * The meta object literal for the '<em><b>First Seen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MALWARE__FIRST_SEEN = eINSTANCE.getMalware_FirstSeen();

		/**
		 * The meta object literal for the '<em><b>Last Seen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MALWARE__LAST_SEEN = eINSTANCE.getMalware_LastSeen();

		/**
		 * The meta object literal for the '<em><b>Operating System Refs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MALWARE__OPERATING_SYSTEM_REFS = eINSTANCE.getMalware_OperatingSystemRefs();

		/**
		 * The meta object literal for the '<em><b>Architecture Execution Envs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MALWARE__ARCHITECTURE_EXECUTION_ENVS = eINSTANCE.getMalware_ArchitectureExecutionEnvs();

		/**
		 * The meta object literal for the '<em><b>Implementation Languages</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MALWARE__IMPLEMENTATION_LANGUAGES = eINSTANCE.getMalware_ImplementationLanguages();

		/**
		 * The meta object literal for the '<em><b>Capabilities</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MALWARE__CAPABILITIES = eINSTANCE.getMalware_Capabilities();

		/**
		 * The meta object literal for the '<em><b>Sample Refs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MALWARE__SAMPLE_REFS = eINSTANCE.getMalware_SampleRefs();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.MalwareAnalysisImpl <em>Malware Analysis</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.MalwareAnalysisImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getMalwareAnalysis()
		 * @generated
		 */
		EClass MALWARE_ANALYSIS = eINSTANCE.getMalwareAnalysis();

		/**
		 * The meta object literal for the '<em><b>Product</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MALWARE_ANALYSIS__PRODUCT = eINSTANCE.getMalwareAnalysis_Product();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MALWARE_ANALYSIS__VERSION = eINSTANCE.getMalwareAnalysis_Version();

		/**
		 * The meta object literal for the '<em><b>Host Vm Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MALWARE_ANALYSIS__HOST_VM_REF = eINSTANCE.getMalwareAnalysis_HostVmRef();

		/**
		 * The meta object literal for the '<em><b>Operating System Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MALWARE_ANALYSIS__OPERATING_SYSTEM_REF = eINSTANCE.getMalwareAnalysis_OperatingSystemRef();

		/**
		 * The meta object literal for the '<em><b>Installed Software Refs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MALWARE_ANALYSIS__INSTALLED_SOFTWARE_REFS = eINSTANCE.getMalwareAnalysis_InstalledSoftwareRefs();

		/**
		 * The meta object literal for the '<em><b>Configuration Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MALWARE_ANALYSIS__CONFIGURATION_VERSION = eINSTANCE.getMalwareAnalysis_ConfigurationVersion();

		/**
		 * The meta object literal for the '<em><b>Modules</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MALWARE_ANALYSIS__MODULES = eINSTANCE.getMalwareAnalysis_Modules();

		/**
		 * The meta object literal for the '<em><b>Analysis Engine Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MALWARE_ANALYSIS__ANALYSIS_ENGINE_VERSION = eINSTANCE.getMalwareAnalysis_AnalysisEngineVersion();

		/**
		 * The meta object literal for the '<em><b>Analysis Definition Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MALWARE_ANALYSIS__ANALYSIS_DEFINITION_VERSION = eINSTANCE.getMalwareAnalysis_AnalysisDefinitionVersion();

		/**
		 * The meta object literal for the '<em><b>Submitted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MALWARE_ANALYSIS__SUBMITTED = eINSTANCE.getMalwareAnalysis_Submitted();

		/**
		 * The meta object literal for the '<em><b>Analysis Started</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MALWARE_ANALYSIS__ANALYSIS_STARTED = eINSTANCE.getMalwareAnalysis_AnalysisStarted();

		/**
		 * The meta object literal for the '<em><b>Analysis Ended</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MALWARE_ANALYSIS__ANALYSIS_ENDED = eINSTANCE.getMalwareAnalysis_AnalysisEnded();

		/**
		 * The meta object literal for the '<em><b>Result Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MALWARE_ANALYSIS__RESULT_NAME = eINSTANCE.getMalwareAnalysis_ResultName();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MALWARE_ANALYSIS__RESULT = eINSTANCE.getMalwareAnalysis_Result();

		/**
		 * The meta object literal for the '<em><b>Analysis Sco Refs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MALWARE_ANALYSIS__ANALYSIS_SCO_REFS = eINSTANCE.getMalwareAnalysis_AnalysisScoRefs();

		/**
		 * The meta object literal for the '<em><b>Sample Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MALWARE_ANALYSIS__SAMPLE_REF = eINSTANCE.getMalwareAnalysis_SampleRef();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.NoteImpl <em>Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.NoteImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getNote()
		 * @generated
		 */
		EClass NOTE = eINSTANCE.getNote();

		/**
		 * The meta object literal for the '<em><b>Abstract</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__ABSTRACT = eINSTANCE.getNote_Abstract();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__CONTENT = eINSTANCE.getNote_Content();

		/**
		 * The meta object literal for the '<em><b>Authors</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__AUTHORS = eINSTANCE.getNote_Authors();

		/**
		 * The meta object literal for the '<em><b>Object Refs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__OBJECT_REFS = eINSTANCE.getNote_ObjectRefs();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.ObservedDataImpl <em>Observed Data</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.ObservedDataImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getObservedData()
		 * @generated
		 */
		EClass OBSERVED_DATA = eINSTANCE.getObservedData();

		/**
		 * The meta object literal for the '<em><b>First Observed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVED_DATA__FIRST_OBSERVED = eINSTANCE.getObservedData_FirstObserved();

		/**
		 * The meta object literal for the '<em><b>Last Observed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVED_DATA__LAST_OBSERVED = eINSTANCE.getObservedData_LastObserved();

		/**
		 * The meta object literal for the '<em><b>Number Observed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVED_DATA__NUMBER_OBSERVED = eINSTANCE.getObservedData_NumberObserved();

		/**
		 * The meta object literal for the '<em><b>Objects</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBSERVED_DATA__OBJECTS = eINSTANCE.getObservedData_Objects();

		/**
		 * The meta object literal for the '<em><b>Object Refs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVED_DATA__OBJECT_REFS = eINSTANCE.getObservedData_ObjectRefs();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.OpinionImpl <em>Opinion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.OpinionImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getOpinion()
		 * @generated
		 */
		EClass OPINION = eINSTANCE.getOpinion();

		/**
		 * The meta object literal for the '<em><b>Explanation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPINION__EXPLANATION = eINSTANCE.getOpinion_Explanation();

		/**
		 * The meta object literal for the '<em><b>Authors</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPINION__AUTHORS = eINSTANCE.getOpinion_Authors();

		/**
		 * The meta object literal for the '<em><b>Opinion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPINION__OPINION = eINSTANCE.getOpinion_Opinion();

		/**
		 * The meta object literal for the '<em><b>Object Refs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPINION__OBJECT_REFS = eINSTANCE.getOpinion_ObjectRefs();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.ReportImpl <em>Report</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.ReportImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getReport()
		 * @generated
		 */
		EClass REPORT = eINSTANCE.getReport();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__NAME = eINSTANCE.getReport_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__DESCRIPTION = eINSTANCE.getReport_Description();

		/**
		 * The meta object literal for the '<em><b>Report Types</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__REPORT_TYPES = eINSTANCE.getReport_ReportTypes();

		/**
		 * The meta object literal for the '<em><b>Published</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__PUBLISHED = eINSTANCE.getReport_Published();

		/**
		 * The meta object literal for the '<em><b>Object Refs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__OBJECT_REFS = eINSTANCE.getReport_ObjectRefs();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.ThreatActorImpl <em>Threat Actor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.ThreatActorImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getThreatActor()
		 * @generated
		 */
		EClass THREAT_ACTOR = eINSTANCE.getThreatActor();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THREAT_ACTOR__NAME = eINSTANCE.getThreatActor_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THREAT_ACTOR__DESCRIPTION = eINSTANCE.getThreatActor_Description();

		/**
		 * The meta object literal for the '<em><b>Threat Actor Types</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THREAT_ACTOR__THREAT_ACTOR_TYPES = eINSTANCE.getThreatActor_ThreatActorTypes();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THREAT_ACTOR__ALIASES = eINSTANCE.getThreatActor_Aliases();

		/**
		 * The meta object literal for the '<em><b>First Seen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THREAT_ACTOR__FIRST_SEEN = eINSTANCE.getThreatActor_FirstSeen();

		/**
		 * The meta object literal for the '<em><b>Last Seen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THREAT_ACTOR__LAST_SEEN = eINSTANCE.getThreatActor_LastSeen();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THREAT_ACTOR__ROLES = eINSTANCE.getThreatActor_Roles();

		/**
		 * The meta object literal for the '<em><b>Goals</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THREAT_ACTOR__GOALS = eINSTANCE.getThreatActor_Goals();

		/**
		 * The meta object literal for the '<em><b>Sophistication</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THREAT_ACTOR__SOPHISTICATION = eINSTANCE.getThreatActor_Sophistication();

		/**
		 * The meta object literal for the '<em><b>Resource Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THREAT_ACTOR__RESOURCE_LEVEL = eINSTANCE.getThreatActor_ResourceLevel();

		/**
		 * The meta object literal for the '<em><b>Primary Motivation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THREAT_ACTOR__PRIMARY_MOTIVATION = eINSTANCE.getThreatActor_PrimaryMotivation();

		/**
		 * The meta object literal for the '<em><b>Secondary Motivations</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THREAT_ACTOR__SECONDARY_MOTIVATIONS = eINSTANCE.getThreatActor_SecondaryMotivations();

		/**
		 * The meta object literal for the '<em><b>Personal Motivations</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THREAT_ACTOR__PERSONAL_MOTIVATIONS = eINSTANCE.getThreatActor_PersonalMotivations();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.ToolImpl <em>Tool</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.ToolImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getTool()
		 * @generated
		 */
		EClass TOOL = eINSTANCE.getTool();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOOL__NAME = eINSTANCE.getTool_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOOL__DESCRIPTION = eINSTANCE.getTool_Description();

		/**
		 * The meta object literal for the '<em><b>Tool Types</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOOL__TOOL_TYPES = eINSTANCE.getTool_ToolTypes();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOOL__ALIASES = eINSTANCE.getTool_Aliases();

		/**
		 * The meta object literal for the '<em><b>Kill Chain Phases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOOL__KILL_CHAIN_PHASES = eINSTANCE.getTool_KillChainPhases();

		/**
		 * The meta object literal for the '<em><b>Tool Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOOL__TOOL_VERSION = eINSTANCE.getTool_ToolVersion();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.VulnerabilityImpl <em>Vulnerability</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.VulnerabilityImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getVulnerability()
		 * @generated
		 */
		EClass VULNERABILITY = eINSTANCE.getVulnerability();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VULNERABILITY__NAME = eINSTANCE.getVulnerability_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VULNERABILITY__DESCRIPTION = eINSTANCE.getVulnerability_Description();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.RelationshipImpl <em>Relationship</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.RelationshipImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getRelationship()
		 * @generated
		 */
		EClass RELATIONSHIP = eINSTANCE.getRelationship();

		/**
		 * The meta object literal for the '<em><b>Relationship Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__RELATIONSHIP_TYPE = eINSTANCE.getRelationship_RelationshipType();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__DESCRIPTION = eINSTANCE.getRelationship_Description();

		/**
		 * The meta object literal for the '<em><b>Source Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__SOURCE_REF = eINSTANCE.getRelationship_SourceRef();

		/**
		 * The meta object literal for the '<em><b>Target Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__TARGET_REF = eINSTANCE.getRelationship_TargetRef();

		/**
		 * The meta object literal for the '<em><b>Start Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__START_TIME = eINSTANCE.getRelationship_StartTime();

		/**
		 * The meta object literal for the '<em><b>Stop Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__STOP_TIME = eINSTANCE.getRelationship_StopTime();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.SightingImpl <em>Sighting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.SightingImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getSighting()
		 * @generated
		 */
		EClass SIGHTING = eINSTANCE.getSighting();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGHTING__DESCRIPTION = eINSTANCE.getSighting_Description();

		/**
		 * The meta object literal for the '<em><b>First Seen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGHTING__FIRST_SEEN = eINSTANCE.getSighting_FirstSeen();

		/**
		 * The meta object literal for the '<em><b>Last Seen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGHTING__LAST_SEEN = eINSTANCE.getSighting_LastSeen();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGHTING__COUNT = eINSTANCE.getSighting_Count();

		/**
		 * The meta object literal for the '<em><b>Sighting Of Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGHTING__SIGHTING_OF_REF = eINSTANCE.getSighting_SightingOfRef();

		/**
		 * The meta object literal for the '<em><b>Observed Data Refs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGHTING__OBSERVED_DATA_REFS = eINSTANCE.getSighting_ObservedDataRefs();

		/**
		 * The meta object literal for the '<em><b>Where Sighted Refs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGHTING__WHERE_SIGHTED_REFS = eINSTANCE.getSighting_WhereSightedRefs();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGHTING__SUMMARY = eINSTANCE.getSighting_Summary();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.MarkingDefinitionImpl <em>Marking Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.MarkingDefinitionImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getMarkingDefinition()
		 * @generated
		 */
		EClass MARKING_DEFINITION = eINSTANCE.getMarkingDefinition();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARKING_DEFINITION__NAME = eINSTANCE.getMarkingDefinition_Name();

		/**
		 * The meta object literal for the '<em><b>Created By Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARKING_DEFINITION__CREATED_BY_REF = eINSTANCE.getMarkingDefinition_CreatedByRef();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARKING_DEFINITION__CREATED = eINSTANCE.getMarkingDefinition_Created();

		/**
		 * The meta object literal for the '<em><b>External References</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MARKING_DEFINITION__EXTERNAL_REFERENCES = eINSTANCE.getMarkingDefinition_ExternalReferences();

		/**
		 * The meta object literal for the '<em><b>Definition Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARKING_DEFINITION__DEFINITION_TYPE = eINSTANCE.getMarkingDefinition_DefinitionType();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARKING_DEFINITION__DEFINITION = eINSTANCE.getMarkingDefinition_Definition();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.LanguageContentImpl <em>Language Content</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.LanguageContentImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getLanguageContent()
		 * @generated
		 */
		EClass LANGUAGE_CONTENT = eINSTANCE.getLanguageContent();

		/**
		 * The meta object literal for the '<em><b>Object Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANGUAGE_CONTENT__OBJECT_REF = eINSTANCE.getLanguageContent_ObjectRef();

		/**
		 * The meta object literal for the '<em><b>Object Modified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANGUAGE_CONTENT__OBJECT_MODIFIED = eINSTANCE.getLanguageContent_ObjectModified();

		/**
		 * The meta object literal for the '<em><b>Contents</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LANGUAGE_CONTENT__CONTENTS = eINSTANCE.getLanguageContent_Contents();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.ExtensionDefinitionImpl <em>Extension Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.ExtensionDefinitionImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getExtensionDefinition()
		 * @generated
		 */
		EClass EXTENSION_DEFINITION = eINSTANCE.getExtensionDefinition();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTENSION_DEFINITION__NAME = eINSTANCE.getExtensionDefinition_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTENSION_DEFINITION__DESCRIPTION = eINSTANCE.getExtensionDefinition_Description();

		/**
		 * The meta object literal for the '<em><b>Schema</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTENSION_DEFINITION__SCHEMA = eINSTANCE.getExtensionDefinition_Schema();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTENSION_DEFINITION__VERSION = eINSTANCE.getExtensionDefinition_Version();

		/**
		 * The meta object literal for the '<em><b>Extension Types</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTENSION_DEFINITION__EXTENSION_TYPES = eINSTANCE.getExtensionDefinition_ExtensionTypes();

		/**
		 * The meta object literal for the '<em><b>Extension Properties</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTENSION_DEFINITION__EXTENSION_PROPERTIES = eINSTANCE.getExtensionDefinition_ExtensionProperties();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.ArtifactImpl <em>Artifact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.ArtifactImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getArtifact()
		 * @generated
		 */
		EClass ARTIFACT = eINSTANCE.getArtifact();

		/**
		 * The meta object literal for the '<em><b>Mime Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTIFACT__MIME_TYPE = eINSTANCE.getArtifact_MimeType();

		/**
		 * The meta object literal for the '<em><b>Payload Bin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTIFACT__PAYLOAD_BIN = eINSTANCE.getArtifact_PayloadBin();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTIFACT__URL = eINSTANCE.getArtifact_Url();

		/**
		 * The meta object literal for the '<em><b>Hashes</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARTIFACT__HASHES = eINSTANCE.getArtifact_Hashes();

		/**
		 * The meta object literal for the '<em><b>Encryption Algorithm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTIFACT__ENCRYPTION_ALGORITHM = eINSTANCE.getArtifact_EncryptionAlgorithm();

		/**
		 * The meta object literal for the '<em><b>Decryption Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTIFACT__DECRYPTION_KEY = eINSTANCE.getArtifact_DecryptionKey();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.AutonomousSystemImpl <em>Autonomous System</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.AutonomousSystemImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getAutonomousSystem()
		 * @generated
		 */
		EClass AUTONOMOUS_SYSTEM = eINSTANCE.getAutonomousSystem();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AUTONOMOUS_SYSTEM__NUMBER = eINSTANCE.getAutonomousSystem_Number();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AUTONOMOUS_SYSTEM__NAME = eINSTANCE.getAutonomousSystem_Name();

		/**
		 * The meta object literal for the '<em><b>Rir</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AUTONOMOUS_SYSTEM__RIR = eINSTANCE.getAutonomousSystem_Rir();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.DirectoryImpl <em>Directory</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.DirectoryImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getDirectory()
		 * @generated
		 */
		EClass DIRECTORY = eINSTANCE.getDirectory();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIRECTORY__PATH = eINSTANCE.getDirectory_Path();

		/**
		 * The meta object literal for the '<em><b>Path Enc</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIRECTORY__PATH_ENC = eINSTANCE.getDirectory_PathEnc();

		/**
		 * The meta object literal for the '<em><b>Ctime</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIRECTORY__CTIME = eINSTANCE.getDirectory_Ctime();

		/**
		 * The meta object literal for the '<em><b>Mtime</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIRECTORY__MTIME = eINSTANCE.getDirectory_Mtime();

		/**
		 * The meta object literal for the '<em><b>Atime</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIRECTORY__ATIME = eINSTANCE.getDirectory_Atime();

		/**
		 * The meta object literal for the '<em><b>Contains Refs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIRECTORY__CONTAINS_REFS = eINSTANCE.getDirectory_ContainsRefs();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.DomainNameImpl <em>Domain Name</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.DomainNameImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getDomainName()
		 * @generated
		 */
		EClass DOMAIN_NAME = eINSTANCE.getDomainName();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOMAIN_NAME__VALUE = eINSTANCE.getDomainName_Value();

		/**
		 * The meta object literal for the '<em><b>Resolves To Refs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOMAIN_NAME__RESOLVES_TO_REFS = eINSTANCE.getDomainName_ResolvesToRefs();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.EmailAddrImpl <em>Email Addr</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.EmailAddrImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getEmailAddr()
		 * @generated
		 */
		EClass EMAIL_ADDR = eINSTANCE.getEmailAddr();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL_ADDR__VALUE = eINSTANCE.getEmailAddr_Value();

		/**
		 * The meta object literal for the '<em><b>Display Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL_ADDR__DISPLAY_NAME = eINSTANCE.getEmailAddr_DisplayName();

		/**
		 * The meta object literal for the '<em><b>Belongs To Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL_ADDR__BELONGS_TO_REF = eINSTANCE.getEmailAddr_BelongsToRef();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.EmailMessageImpl <em>Email Message</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.EmailMessageImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getEmailMessage()
		 * @generated
		 */
		EClass EMAIL_MESSAGE = eINSTANCE.getEmailMessage();

		/**
		 * The meta object literal for the '<em><b>Is Multipart</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL_MESSAGE__IS_MULTIPART = eINSTANCE.getEmailMessage_IsMultipart();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL_MESSAGE__DATE = eINSTANCE.getEmailMessage_Date();

		/**
		 * The meta object literal for the '<em><b>Content Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL_MESSAGE__CONTENT_TYPE = eINSTANCE.getEmailMessage_ContentType();

		/**
		 * The meta object literal for the '<em><b>From Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL_MESSAGE__FROM_REF = eINSTANCE.getEmailMessage_FromRef();

		/**
		 * The meta object literal for the '<em><b>Sender Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL_MESSAGE__SENDER_REF = eINSTANCE.getEmailMessage_SenderRef();

		/**
		 * The meta object literal for the '<em><b>To Refs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL_MESSAGE__TO_REFS = eINSTANCE.getEmailMessage_ToRefs();

		/**
		 * The meta object literal for the '<em><b>Cc Refs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL_MESSAGE__CC_REFS = eINSTANCE.getEmailMessage_CcRefs();

		/**
		 * The meta object literal for the '<em><b>Bcc Refs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL_MESSAGE__BCC_REFS = eINSTANCE.getEmailMessage_BccRefs();

		/**
		 * The meta object literal for the '<em><b>Message Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL_MESSAGE__MESSAGE_ID = eINSTANCE.getEmailMessage_MessageId();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL_MESSAGE__SUBJECT = eINSTANCE.getEmailMessage_Subject();

		/**
		 * The meta object literal for the '<em><b>Received Lines</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL_MESSAGE__RECEIVED_LINES = eINSTANCE.getEmailMessage_ReceivedLines();

		/**
		 * The meta object literal for the '<em><b>Additional Header Fields</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EMAIL_MESSAGE__ADDITIONAL_HEADER_FIELDS = eINSTANCE.getEmailMessage_AdditionalHeaderFields();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL_MESSAGE__BODY = eINSTANCE.getEmailMessage_Body();

		/**
		 * The meta object literal for the '<em><b>Body Multipart</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EMAIL_MESSAGE__BODY_MULTIPART = eINSTANCE.getEmailMessage_BodyMultipart();

		/**
		 * The meta object literal for the '<em><b>Raw Email Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL_MESSAGE__RAW_EMAIL_REF = eINSTANCE.getEmailMessage_RawEmailRef();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.EmailMimePartImpl <em>Email Mime Part</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.EmailMimePartImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getEmailMimePart()
		 * @generated
		 */
		EClass EMAIL_MIME_PART = eINSTANCE.getEmailMimePart();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL_MIME_PART__BODY = eINSTANCE.getEmailMimePart_Body();

		/**
		 * The meta object literal for the '<em><b>Body Raw Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL_MIME_PART__BODY_RAW_REF = eINSTANCE.getEmailMimePart_BodyRawRef();

		/**
		 * The meta object literal for the '<em><b>Content Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL_MIME_PART__CONTENT_TYPE = eINSTANCE.getEmailMimePart_ContentType();

		/**
		 * The meta object literal for the '<em><b>Content Disposition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL_MIME_PART__CONTENT_DISPOSITION = eINSTANCE.getEmailMimePart_ContentDisposition();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.FileImpl <em>File</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.FileImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getFile()
		 * @generated
		 */
		EClass FILE = eINSTANCE.getFile();

		/**
		 * The meta object literal for the '<em><b>Hashes</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FILE__HASHES = eINSTANCE.getFile_Hashes();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE__SIZE = eINSTANCE.getFile_Size();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE__NAME = eINSTANCE.getFile_Name();

		/**
		 * The meta object literal for the '<em><b>Name Enc</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE__NAME_ENC = eINSTANCE.getFile_NameEnc();

		/**
		 * The meta object literal for the '<em><b>Magic Number Hex</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE__MAGIC_NUMBER_HEX = eINSTANCE.getFile_MagicNumberHex();

		/**
		 * The meta object literal for the '<em><b>Mime Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE__MIME_TYPE = eINSTANCE.getFile_MimeType();

		/**
		 * The meta object literal for the '<em><b>Ctime</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE__CTIME = eINSTANCE.getFile_Ctime();

		/**
		 * The meta object literal for the '<em><b>Mtime</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE__MTIME = eINSTANCE.getFile_Mtime();

		/**
		 * The meta object literal for the '<em><b>Atime</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE__ATIME = eINSTANCE.getFile_Atime();

		/**
		 * The meta object literal for the '<em><b>Parent Directory Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE__PARENT_DIRECTORY_REF = eINSTANCE.getFile_ParentDirectoryRef();

		/**
		 * The meta object literal for the '<em><b>Contains Refs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE__CONTAINS_REFS = eINSTANCE.getFile_ContainsRefs();

		/**
		 * The meta object literal for the '<em><b>Content Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE__CONTENT_REF = eINSTANCE.getFile_ContentRef();

		/**
		 * The meta object literal for the '<em><b>Archive Ext</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FILE__ARCHIVE_EXT = eINSTANCE.getFile_ArchiveExt();

		/**
		 * The meta object literal for the '<em><b>Ntfs Ext</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FILE__NTFS_EXT = eINSTANCE.getFile_NtfsExt();

		/**
		 * The meta object literal for the '<em><b>Pdf Ext</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FILE__PDF_EXT = eINSTANCE.getFile_PdfExt();

		/**
		 * The meta object literal for the '<em><b>Raster Image Ext</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FILE__RASTER_IMAGE_EXT = eINSTANCE.getFile_RasterImageExt();

		/**
		 * The meta object literal for the '<em><b>Windows Pebinary Ext</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FILE__WINDOWS_PEBINARY_EXT = eINSTANCE.getFile_WindowsPebinaryExt();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.ArchiveExtImpl <em>Archive Ext</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.ArchiveExtImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getArchiveExt()
		 * @generated
		 */
		EClass ARCHIVE_EXT = eINSTANCE.getArchiveExt();

		/**
		 * The meta object literal for the '<em><b>Contains Refs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARCHIVE_EXT__CONTAINS_REFS = eINSTANCE.getArchiveExt_ContainsRefs();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARCHIVE_EXT__COMMENT = eINSTANCE.getArchiveExt_Comment();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.NtfsExtImpl <em>Ntfs Ext</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.NtfsExtImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getNtfsExt()
		 * @generated
		 */
		EClass NTFS_EXT = eINSTANCE.getNtfsExt();

		/**
		 * The meta object literal for the '<em><b>Sid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NTFS_EXT__SID = eINSTANCE.getNtfsExt_Sid();

		/**
		 * The meta object literal for the '<em><b>Alternate Data Streams</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NTFS_EXT__ALTERNATE_DATA_STREAMS = eINSTANCE.getNtfsExt_AlternateDataStreams();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.AlternateDataStreamImpl <em>Alternate Data Stream</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.AlternateDataStreamImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getAlternateDataStream()
		 * @generated
		 */
		EClass ALTERNATE_DATA_STREAM = eINSTANCE.getAlternateDataStream();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALTERNATE_DATA_STREAM__NAME = eINSTANCE.getAlternateDataStream_Name();

		/**
		 * The meta object literal for the '<em><b>Hashes</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALTERNATE_DATA_STREAM__HASHES = eINSTANCE.getAlternateDataStream_Hashes();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALTERNATE_DATA_STREAM__SIZE = eINSTANCE.getAlternateDataStream_Size();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.PdfExtImpl <em>Pdf Ext</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.PdfExtImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getPdfExt()
		 * @generated
		 */
		EClass PDF_EXT = eINSTANCE.getPdfExt();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PDF_EXT__VERSION = eINSTANCE.getPdfExt_Version();

		/**
		 * The meta object literal for the '<em><b>Is Optimized</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PDF_EXT__IS_OPTIMIZED = eINSTANCE.getPdfExt_IsOptimized();

		/**
		 * The meta object literal for the '<em><b>Document Info Dict</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PDF_EXT__DOCUMENT_INFO_DICT = eINSTANCE.getPdfExt_DocumentInfoDict();

		/**
		 * The meta object literal for the '<em><b>Pdfid0</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PDF_EXT__PDFID0 = eINSTANCE.getPdfExt_Pdfid0();

		/**
		 * The meta object literal for the '<em><b>Pdfid1</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PDF_EXT__PDFID1 = eINSTANCE.getPdfExt_Pdfid1();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.RasterImageExtImpl <em>Raster Image Ext</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.RasterImageExtImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getRasterImageExt()
		 * @generated
		 */
		EClass RASTER_IMAGE_EXT = eINSTANCE.getRasterImageExt();

		/**
		 * The meta object literal for the '<em><b>Image Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RASTER_IMAGE_EXT__IMAGE_HEIGHT = eINSTANCE.getRasterImageExt_ImageHeight();

		/**
		 * The meta object literal for the '<em><b>Image Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RASTER_IMAGE_EXT__IMAGE_WIDTH = eINSTANCE.getRasterImageExt_ImageWidth();

		/**
		 * The meta object literal for the '<em><b>Bits Per Pixel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RASTER_IMAGE_EXT__BITS_PER_PIXEL = eINSTANCE.getRasterImageExt_BitsPerPixel();

		/**
		 * The meta object literal for the '<em><b>Exif Tags</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RASTER_IMAGE_EXT__EXIF_TAGS = eINSTANCE.getRasterImageExt_ExifTags();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.WindowsPebinaryExtImpl <em>Windows Pebinary Ext</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.WindowsPebinaryExtImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getWindowsPebinaryExt()
		 * @generated
		 */
		EClass WINDOWS_PEBINARY_EXT = eINSTANCE.getWindowsPebinaryExt();

		/**
		 * The meta object literal for the '<em><b>Pe Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PEBINARY_EXT__PE_TYPE = eINSTANCE.getWindowsPebinaryExt_PeType();

		/**
		 * The meta object literal for the '<em><b>Imphash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PEBINARY_EXT__IMPHASH = eINSTANCE.getWindowsPebinaryExt_Imphash();

		/**
		 * The meta object literal for the '<em><b>Machine Hex</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PEBINARY_EXT__MACHINE_HEX = eINSTANCE.getWindowsPebinaryExt_MachineHex();

		/**
		 * The meta object literal for the '<em><b>Number Of Sections</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PEBINARY_EXT__NUMBER_OF_SECTIONS = eINSTANCE.getWindowsPebinaryExt_NumberOfSections();

		/**
		 * The meta object literal for the '<em><b>Time Date Stamp</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PEBINARY_EXT__TIME_DATE_STAMP = eINSTANCE.getWindowsPebinaryExt_TimeDateStamp();

		/**
		 * The meta object literal for the '<em><b>Pointer To Symbol Table Hex</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PEBINARY_EXT__POINTER_TO_SYMBOL_TABLE_HEX = eINSTANCE.getWindowsPebinaryExt_PointerToSymbolTableHex();

		/**
		 * The meta object literal for the '<em><b>Number Of Symbols</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PEBINARY_EXT__NUMBER_OF_SYMBOLS = eINSTANCE.getWindowsPebinaryExt_NumberOfSymbols();

		/**
		 * The meta object literal for the '<em><b>Size Of Optional Header</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PEBINARY_EXT__SIZE_OF_OPTIONAL_HEADER = eINSTANCE.getWindowsPebinaryExt_SizeOfOptionalHeader();

		/**
		 * The meta object literal for the '<em><b>Characteristics Hex</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PEBINARY_EXT__CHARACTERISTICS_HEX = eINSTANCE.getWindowsPebinaryExt_CharacteristicsHex();

		/**
		 * The meta object literal for the '<em><b>File Header Hashes</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WINDOWS_PEBINARY_EXT__FILE_HEADER_HASHES = eINSTANCE.getWindowsPebinaryExt_FileHeaderHashes();

		/**
		 * The meta object literal for the '<em><b>Optional Header</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WINDOWS_PEBINARY_EXT__OPTIONAL_HEADER = eINSTANCE.getWindowsPebinaryExt_OptionalHeader();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WINDOWS_PEBINARY_EXT__SECTIONS = eINSTANCE.getWindowsPebinaryExt_Sections();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.WindowsPeOptionalHeaderImpl <em>Windows Pe Optional Header</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.WindowsPeOptionalHeaderImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getWindowsPeOptionalHeader()
		 * @generated
		 */
		EClass WINDOWS_PE_OPTIONAL_HEADER = eINSTANCE.getWindowsPeOptionalHeader();

		/**
		 * The meta object literal for the '<em><b>Magic Hex</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_OPTIONAL_HEADER__MAGIC_HEX = eINSTANCE.getWindowsPeOptionalHeader_MagicHex();

		/**
		 * The meta object literal for the '<em><b>Major Linker Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_OPTIONAL_HEADER__MAJOR_LINKER_VERSION = eINSTANCE.getWindowsPeOptionalHeader_MajorLinkerVersion();

		/**
		 * The meta object literal for the '<em><b>Minor Linker Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_OPTIONAL_HEADER__MINOR_LINKER_VERSION = eINSTANCE.getWindowsPeOptionalHeader_MinorLinkerVersion();

		/**
		 * The meta object literal for the '<em><b>Size Of Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_CODE = eINSTANCE.getWindowsPeOptionalHeader_SizeOfCode();

		/**
		 * The meta object literal for the '<em><b>Size Of Initialized Data</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_INITIALIZED_DATA = eINSTANCE.getWindowsPeOptionalHeader_SizeOfInitializedData();

		/**
		 * The meta object literal for the '<em><b>Size Of Uninitialized Data</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_UNINITIALIZED_DATA = eINSTANCE.getWindowsPeOptionalHeader_SizeOfUninitializedData();

		/**
		 * The meta object literal for the '<em><b>Address Of Entry Point</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_OPTIONAL_HEADER__ADDRESS_OF_ENTRY_POINT = eINSTANCE.getWindowsPeOptionalHeader_AddressOfEntryPoint();

		/**
		 * The meta object literal for the '<em><b>Base Of Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_OPTIONAL_HEADER__BASE_OF_CODE = eINSTANCE.getWindowsPeOptionalHeader_BaseOfCode();

		/**
		 * The meta object literal for the '<em><b>Base Of Data</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_OPTIONAL_HEADER__BASE_OF_DATA = eINSTANCE.getWindowsPeOptionalHeader_BaseOfData();

		/**
		 * The meta object literal for the '<em><b>Image Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_OPTIONAL_HEADER__IMAGE_BASE = eINSTANCE.getWindowsPeOptionalHeader_ImageBase();

		/**
		 * The meta object literal for the '<em><b>Section Alignment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_OPTIONAL_HEADER__SECTION_ALIGNMENT = eINSTANCE.getWindowsPeOptionalHeader_SectionAlignment();

		/**
		 * The meta object literal for the '<em><b>File Alignment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_OPTIONAL_HEADER__FILE_ALIGNMENT = eINSTANCE.getWindowsPeOptionalHeader_FileAlignment();

		/**
		 * The meta object literal for the '<em><b>Major Os Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_OPTIONAL_HEADER__MAJOR_OS_VERSION = eINSTANCE.getWindowsPeOptionalHeader_MajorOsVersion();

		/**
		 * The meta object literal for the '<em><b>Minor Os Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_OPTIONAL_HEADER__MINOR_OS_VERSION = eINSTANCE.getWindowsPeOptionalHeader_MinorOsVersion();

		/**
		 * The meta object literal for the '<em><b>Major Image Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_OPTIONAL_HEADER__MAJOR_IMAGE_VERSION = eINSTANCE.getWindowsPeOptionalHeader_MajorImageVersion();

		/**
		 * The meta object literal for the '<em><b>Minor Image Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_OPTIONAL_HEADER__MINOR_IMAGE_VERSION = eINSTANCE.getWindowsPeOptionalHeader_MinorImageVersion();

		/**
		 * The meta object literal for the '<em><b>Major Subsystem Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_OPTIONAL_HEADER__MAJOR_SUBSYSTEM_VERSION = eINSTANCE.getWindowsPeOptionalHeader_MajorSubsystemVersion();

		/**
		 * The meta object literal for the '<em><b>Minor Subsystem Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_OPTIONAL_HEADER__MINOR_SUBSYSTEM_VERSION = eINSTANCE.getWindowsPeOptionalHeader_MinorSubsystemVersion();

		/**
		 * The meta object literal for the '<em><b>Win32 Version Value Hex</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_OPTIONAL_HEADER__WIN32_VERSION_VALUE_HEX = eINSTANCE.getWindowsPeOptionalHeader_Win32VersionValueHex();

		/**
		 * The meta object literal for the '<em><b>Size Of Image</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_IMAGE = eINSTANCE.getWindowsPeOptionalHeader_SizeOfImage();

		/**
		 * The meta object literal for the '<em><b>Size Of Headers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_HEADERS = eINSTANCE.getWindowsPeOptionalHeader_SizeOfHeaders();

		/**
		 * The meta object literal for the '<em><b>Checksum Hex</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_OPTIONAL_HEADER__CHECKSUM_HEX = eINSTANCE.getWindowsPeOptionalHeader_ChecksumHex();

		/**
		 * The meta object literal for the '<em><b>Subsystem Hex</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_OPTIONAL_HEADER__SUBSYSTEM_HEX = eINSTANCE.getWindowsPeOptionalHeader_SubsystemHex();

		/**
		 * The meta object literal for the '<em><b>Dll Characteristics Hex</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_OPTIONAL_HEADER__DLL_CHARACTERISTICS_HEX = eINSTANCE.getWindowsPeOptionalHeader_DllCharacteristicsHex();

		/**
		 * The meta object literal for the '<em><b>Size Of Stack Reserve</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_STACK_RESERVE = eINSTANCE.getWindowsPeOptionalHeader_SizeOfStackReserve();

		/**
		 * The meta object literal for the '<em><b>Size Of Stack Commit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_STACK_COMMIT = eINSTANCE.getWindowsPeOptionalHeader_SizeOfStackCommit();

		/**
		 * The meta object literal for the '<em><b>Size Of Heap Reserve</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_HEAP_RESERVE = eINSTANCE.getWindowsPeOptionalHeader_SizeOfHeapReserve();

		/**
		 * The meta object literal for the '<em><b>Size Of Heap Commit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_HEAP_COMMIT = eINSTANCE.getWindowsPeOptionalHeader_SizeOfHeapCommit();

		/**
		 * The meta object literal for the '<em><b>Loader Flags Hex</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_OPTIONAL_HEADER__LOADER_FLAGS_HEX = eINSTANCE.getWindowsPeOptionalHeader_LoaderFlagsHex();

		/**
		 * The meta object literal for the '<em><b>Number Of Rva And Sizes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_OPTIONAL_HEADER__NUMBER_OF_RVA_AND_SIZES = eINSTANCE.getWindowsPeOptionalHeader_NumberOfRvaAndSizes();

		/**
		 * The meta object literal for the '<em><b>Hashes</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WINDOWS_PE_OPTIONAL_HEADER__HASHES = eINSTANCE.getWindowsPeOptionalHeader_Hashes();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.WindowsPeSectionImpl <em>Windows Pe Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.WindowsPeSectionImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getWindowsPeSection()
		 * @generated
		 */
		EClass WINDOWS_PE_SECTION = eINSTANCE.getWindowsPeSection();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_SECTION__NAME = eINSTANCE.getWindowsPeSection_Name();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_SECTION__SIZE = eINSTANCE.getWindowsPeSection_Size();

		/**
		 * The meta object literal for the '<em><b>Entropy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PE_SECTION__ENTROPY = eINSTANCE.getWindowsPeSection_Entropy();

		/**
		 * The meta object literal for the '<em><b>Hashes</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WINDOWS_PE_SECTION__HASHES = eINSTANCE.getWindowsPeSection_Hashes();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.Ipv4AddrImpl <em>Ipv4 Addr</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.Ipv4AddrImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getIpv4Addr()
		 * @generated
		 */
		EClass IPV4_ADDR = eINSTANCE.getIpv4Addr();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IPV4_ADDR__VALUE = eINSTANCE.getIpv4Addr_Value();

		/**
		 * The meta object literal for the '<em><b>Resolves To Refs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IPV4_ADDR__RESOLVES_TO_REFS = eINSTANCE.getIpv4Addr_ResolvesToRefs();

		/**
		 * The meta object literal for the '<em><b>Belongs To Refs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IPV4_ADDR__BELONGS_TO_REFS = eINSTANCE.getIpv4Addr_BelongsToRefs();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.Ipv6AddrImpl <em>Ipv6 Addr</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.Ipv6AddrImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getIpv6Addr()
		 * @generated
		 */
		EClass IPV6_ADDR = eINSTANCE.getIpv6Addr();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IPV6_ADDR__VALUE = eINSTANCE.getIpv6Addr_Value();

		/**
		 * The meta object literal for the '<em><b>Resolves To Refs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IPV6_ADDR__RESOLVES_TO_REFS = eINSTANCE.getIpv6Addr_ResolvesToRefs();

		/**
		 * The meta object literal for the '<em><b>Belongs To Refs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IPV6_ADDR__BELONGS_TO_REFS = eINSTANCE.getIpv6Addr_BelongsToRefs();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.MacAddrImpl <em>Mac Addr</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.MacAddrImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getMacAddr()
		 * @generated
		 */
		EClass MAC_ADDR = eINSTANCE.getMacAddr();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAC_ADDR__VALUE = eINSTANCE.getMacAddr_Value();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.MutexImpl <em>Mutex</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.MutexImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getMutex()
		 * @generated
		 */
		EClass MUTEX = eINSTANCE.getMutex();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MUTEX__NAME = eINSTANCE.getMutex_Name();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.NetworkTrafficImpl <em>Network Traffic</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.NetworkTrafficImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getNetworkTraffic()
		 * @generated
		 */
		EClass NETWORK_TRAFFIC = eINSTANCE.getNetworkTraffic();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_TRAFFIC__START = eINSTANCE.getNetworkTraffic_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_TRAFFIC__END = eINSTANCE.getNetworkTraffic_End();

		/**
		 * The meta object literal for the '<em><b>Is Active</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_TRAFFIC__IS_ACTIVE = eINSTANCE.getNetworkTraffic_IsActive();

		/**
		 * The meta object literal for the '<em><b>Src Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_TRAFFIC__SRC_REF = eINSTANCE.getNetworkTraffic_SrcRef();

		/**
		 * The meta object literal for the '<em><b>Dst Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_TRAFFIC__DST_REF = eINSTANCE.getNetworkTraffic_DstRef();

		/**
		 * The meta object literal for the '<em><b>Src Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_TRAFFIC__SRC_PORT = eINSTANCE.getNetworkTraffic_SrcPort();

		/**
		 * The meta object literal for the '<em><b>Dst Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_TRAFFIC__DST_PORT = eINSTANCE.getNetworkTraffic_DstPort();

		/**
		 * The meta object literal for the '<em><b>Protocols</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_TRAFFIC__PROTOCOLS = eINSTANCE.getNetworkTraffic_Protocols();

		/**
		 * The meta object literal for the '<em><b>Src Byte Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_TRAFFIC__SRC_BYTE_COUNT = eINSTANCE.getNetworkTraffic_SrcByteCount();

		/**
		 * The meta object literal for the '<em><b>Dst Byte Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_TRAFFIC__DST_BYTE_COUNT = eINSTANCE.getNetworkTraffic_DstByteCount();

		/**
		 * The meta object literal for the '<em><b>Src Packets</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_TRAFFIC__SRC_PACKETS = eINSTANCE.getNetworkTraffic_SrcPackets();

		/**
		 * The meta object literal for the '<em><b>Dst Packets</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_TRAFFIC__DST_PACKETS = eINSTANCE.getNetworkTraffic_DstPackets();

		/**
		 * The meta object literal for the '<em><b>Ipfix</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK_TRAFFIC__IPFIX = eINSTANCE.getNetworkTraffic_Ipfix();

		/**
		 * The meta object literal for the '<em><b>Src Payload Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_TRAFFIC__SRC_PAYLOAD_REF = eINSTANCE.getNetworkTraffic_SrcPayloadRef();

		/**
		 * The meta object literal for the '<em><b>Dst Payload Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_TRAFFIC__DST_PAYLOAD_REF = eINSTANCE.getNetworkTraffic_DstPayloadRef();

		/**
		 * The meta object literal for the '<em><b>Encapsulates Refs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_TRAFFIC__ENCAPSULATES_REFS = eINSTANCE.getNetworkTraffic_EncapsulatesRefs();

		/**
		 * The meta object literal for the '<em><b>Encapsulated By Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_TRAFFIC__ENCAPSULATED_BY_REF = eINSTANCE.getNetworkTraffic_EncapsulatedByRef();

		/**
		 * The meta object literal for the '<em><b>Http Request Ext</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK_TRAFFIC__HTTP_REQUEST_EXT = eINSTANCE.getNetworkTraffic_HttpRequestExt();

		/**
		 * The meta object literal for the '<em><b>Icmp Ext</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK_TRAFFIC__ICMP_EXT = eINSTANCE.getNetworkTraffic_IcmpExt();

		/**
		 * The meta object literal for the '<em><b>Socket Ext</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK_TRAFFIC__SOCKET_EXT = eINSTANCE.getNetworkTraffic_SocketExt();

		/**
		 * The meta object literal for the '<em><b>Tcp Ext</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK_TRAFFIC__TCP_EXT = eINSTANCE.getNetworkTraffic_TcpExt();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.HttpRequestExtImpl <em>Http Request Ext</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.HttpRequestExtImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getHttpRequestExt()
		 * @generated
		 */
		EClass HTTP_REQUEST_EXT = eINSTANCE.getHttpRequestExt();

		/**
		 * The meta object literal for the '<em><b>Request Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HTTP_REQUEST_EXT__REQUEST_METHOD = eINSTANCE.getHttpRequestExt_RequestMethod();

		/**
		 * The meta object literal for the '<em><b>Request Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HTTP_REQUEST_EXT__REQUEST_VALUE = eINSTANCE.getHttpRequestExt_RequestValue();

		/**
		 * The meta object literal for the '<em><b>Request Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HTTP_REQUEST_EXT__REQUEST_VERSION = eINSTANCE.getHttpRequestExt_RequestVersion();

		/**
		 * The meta object literal for the '<em><b>Request Header</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HTTP_REQUEST_EXT__REQUEST_HEADER = eINSTANCE.getHttpRequestExt_RequestHeader();

		/**
		 * The meta object literal for the '<em><b>Message Body Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HTTP_REQUEST_EXT__MESSAGE_BODY_LENGTH = eINSTANCE.getHttpRequestExt_MessageBodyLength();

		/**
		 * The meta object literal for the '<em><b>Message Body Data Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HTTP_REQUEST_EXT__MESSAGE_BODY_DATA_REF = eINSTANCE.getHttpRequestExt_MessageBodyDataRef();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.IcmpExtImpl <em>Icmp Ext</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.IcmpExtImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getIcmpExt()
		 * @generated
		 */
		EClass ICMP_EXT = eINSTANCE.getIcmpExt();

		/**
		 * The meta object literal for the '<em><b>Icmp Type Hex</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ICMP_EXT__ICMP_TYPE_HEX = eINSTANCE.getIcmpExt_IcmpTypeHex();

		/**
		 * The meta object literal for the '<em><b>Icmp Code Hex</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ICMP_EXT__ICMP_CODE_HEX = eINSTANCE.getIcmpExt_IcmpCodeHex();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.SocketExtImpl <em>Socket Ext</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.SocketExtImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getSocketExt()
		 * @generated
		 */
		EClass SOCKET_EXT = eINSTANCE.getSocketExt();

		/**
		 * The meta object literal for the '<em><b>Address Family</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOCKET_EXT__ADDRESS_FAMILY = eINSTANCE.getSocketExt_AddressFamily();

		/**
		 * The meta object literal for the '<em><b>Is Blocking</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOCKET_EXT__IS_BLOCKING = eINSTANCE.getSocketExt_IsBlocking();

		/**
		 * The meta object literal for the '<em><b>Is Listening</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOCKET_EXT__IS_LISTENING = eINSTANCE.getSocketExt_IsListening();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOCKET_EXT__OPTIONS = eINSTANCE.getSocketExt_Options();

		/**
		 * The meta object literal for the '<em><b>Socket Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOCKET_EXT__SOCKET_TYPE = eINSTANCE.getSocketExt_SocketType();

		/**
		 * The meta object literal for the '<em><b>Socket Descriptor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOCKET_EXT__SOCKET_DESCRIPTOR = eINSTANCE.getSocketExt_SocketDescriptor();

		/**
		 * The meta object literal for the '<em><b>Socket Handle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOCKET_EXT__SOCKET_HANDLE = eINSTANCE.getSocketExt_SocketHandle();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.TcpExtImpl <em>Tcp Ext</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.TcpExtImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getTcpExt()
		 * @generated
		 */
		EClass TCP_EXT = eINSTANCE.getTcpExt();

		/**
		 * The meta object literal for the '<em><b>Src Flags Hex</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TCP_EXT__SRC_FLAGS_HEX = eINSTANCE.getTcpExt_SrcFlagsHex();

		/**
		 * The meta object literal for the '<em><b>Dst Flags Hex</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TCP_EXT__DST_FLAGS_HEX = eINSTANCE.getTcpExt_DstFlagsHex();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.ProcessImpl <em>Process</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.ProcessImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getProcess()
		 * @generated
		 */
		EClass PROCESS = eINSTANCE.getProcess();

		/**
		 * The meta object literal for the '<em><b>Is Hidden</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS__IS_HIDDEN = eINSTANCE.getProcess_IsHidden();

		/**
		 * The meta object literal for the '<em><b>Pid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS__PID = eINSTANCE.getProcess_Pid();

		/**
		 * The meta object literal for the '<em><b>Created Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS__CREATED_TIME = eINSTANCE.getProcess_CreatedTime();

		/**
		 * The meta object literal for the '<em><b>Cwd</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS__CWD = eINSTANCE.getProcess_Cwd();

		/**
		 * The meta object literal for the '<em><b>Command Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS__COMMAND_LINE = eINSTANCE.getProcess_CommandLine();

		/**
		 * The meta object literal for the '<em><b>Environment Variables</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCESS__ENVIRONMENT_VARIABLES = eINSTANCE.getProcess_EnvironmentVariables();

		/**
		 * The meta object literal for the '<em><b>Opened Connection Refs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS__OPENED_CONNECTION_REFS = eINSTANCE.getProcess_OpenedConnectionRefs();

		/**
		 * The meta object literal for the '<em><b>Creator User Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS__CREATOR_USER_REF = eINSTANCE.getProcess_CreatorUserRef();

		/**
		 * The meta object literal for the '<em><b>Image Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS__IMAGE_REF = eINSTANCE.getProcess_ImageRef();

		/**
		 * The meta object literal for the '<em><b>Parent Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS__PARENT_REF = eINSTANCE.getProcess_ParentRef();

		/**
		 * The meta object literal for the '<em><b>Child Refs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS__CHILD_REFS = eINSTANCE.getProcess_ChildRefs();

		/**
		 * The meta object literal for the '<em><b>Windows Process Ext</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCESS__WINDOWS_PROCESS_EXT = eINSTANCE.getProcess_WindowsProcessExt();

		/**
		 * The meta object literal for the '<em><b>Windows Service Ext</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCESS__WINDOWS_SERVICE_EXT = eINSTANCE.getProcess_WindowsServiceExt();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.WindowsProcessExtImpl <em>Windows Process Ext</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.WindowsProcessExtImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getWindowsProcessExt()
		 * @generated
		 */
		EClass WINDOWS_PROCESS_EXT = eINSTANCE.getWindowsProcessExt();

		/**
		 * The meta object literal for the '<em><b>Aslr Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PROCESS_EXT__ASLR_ENABLED = eINSTANCE.getWindowsProcessExt_AslrEnabled();

		/**
		 * The meta object literal for the '<em><b>Dep Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PROCESS_EXT__DEP_ENABLED = eINSTANCE.getWindowsProcessExt_DepEnabled();

		/**
		 * The meta object literal for the '<em><b>Priority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PROCESS_EXT__PRIORITY = eINSTANCE.getWindowsProcessExt_Priority();

		/**
		 * The meta object literal for the '<em><b>Owner Sid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PROCESS_EXT__OWNER_SID = eINSTANCE.getWindowsProcessExt_OwnerSid();

		/**
		 * The meta object literal for the '<em><b>Window Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PROCESS_EXT__WINDOW_TITLE = eINSTANCE.getWindowsProcessExt_WindowTitle();

		/**
		 * The meta object literal for the '<em><b>Startup Info</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WINDOWS_PROCESS_EXT__STARTUP_INFO = eINSTANCE.getWindowsProcessExt_StartupInfo();

		/**
		 * The meta object literal for the '<em><b>Integrity Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_PROCESS_EXT__INTEGRITY_LEVEL = eINSTANCE.getWindowsProcessExt_IntegrityLevel();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.WindowsServiceExtImpl <em>Windows Service Ext</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.WindowsServiceExtImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getWindowsServiceExt()
		 * @generated
		 */
		EClass WINDOWS_SERVICE_EXT = eINSTANCE.getWindowsServiceExt();

		/**
		 * The meta object literal for the '<em><b>Service Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_SERVICE_EXT__SERVICE_NAME = eINSTANCE.getWindowsServiceExt_ServiceName();

		/**
		 * The meta object literal for the '<em><b>Descriptions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_SERVICE_EXT__DESCRIPTIONS = eINSTANCE.getWindowsServiceExt_Descriptions();

		/**
		 * The meta object literal for the '<em><b>Display Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_SERVICE_EXT__DISPLAY_NAME = eINSTANCE.getWindowsServiceExt_DisplayName();

		/**
		 * The meta object literal for the '<em><b>Group Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_SERVICE_EXT__GROUP_NAME = eINSTANCE.getWindowsServiceExt_GroupName();

		/**
		 * The meta object literal for the '<em><b>Start Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_SERVICE_EXT__START_TYPE = eINSTANCE.getWindowsServiceExt_StartType();

		/**
		 * The meta object literal for the '<em><b>Service Dll Refs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_SERVICE_EXT__SERVICE_DLL_REFS = eINSTANCE.getWindowsServiceExt_ServiceDllRefs();

		/**
		 * The meta object literal for the '<em><b>Service Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_SERVICE_EXT__SERVICE_TYPE = eINSTANCE.getWindowsServiceExt_ServiceType();

		/**
		 * The meta object literal for the '<em><b>Service Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_SERVICE_EXT__SERVICE_STATUS = eINSTANCE.getWindowsServiceExt_ServiceStatus();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.SoftwareImpl <em>Software</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.SoftwareImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getSoftware()
		 * @generated
		 */
		EClass SOFTWARE = eINSTANCE.getSoftware();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOFTWARE__NAME = eINSTANCE.getSoftware_Name();

		/**
		 * The meta object literal for the '<em><b>Cpe</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOFTWARE__CPE = eINSTANCE.getSoftware_Cpe();

		/**
		 * The meta object literal for the '<em><b>Swid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOFTWARE__SWID = eINSTANCE.getSoftware_Swid();

		/**
		 * The meta object literal for the '<em><b>Languages</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOFTWARE__LANGUAGES = eINSTANCE.getSoftware_Languages();

		/**
		 * The meta object literal for the '<em><b>Vendor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOFTWARE__VENDOR = eINSTANCE.getSoftware_Vendor();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOFTWARE__VERSION = eINSTANCE.getSoftware_Version();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.UrlImpl <em>Url</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.UrlImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getUrl()
		 * @generated
		 */
		EClass URL = eINSTANCE.getUrl();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute URL__VALUE = eINSTANCE.getUrl_Value();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.UserAccountImpl <em>User Account</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.UserAccountImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getUserAccount()
		 * @generated
		 */
		EClass USER_ACCOUNT = eINSTANCE.getUserAccount();

		/**
		 * The meta object literal for the '<em><b>User Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_ACCOUNT__USER_ID = eINSTANCE.getUserAccount_UserId();

		/**
		 * The meta object literal for the '<em><b>Credential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_ACCOUNT__CREDENTIAL = eINSTANCE.getUserAccount_Credential();

		/**
		 * The meta object literal for the '<em><b>Account Login</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_ACCOUNT__ACCOUNT_LOGIN = eINSTANCE.getUserAccount_AccountLogin();

		/**
		 * The meta object literal for the '<em><b>Account Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_ACCOUNT__ACCOUNT_TYPE = eINSTANCE.getUserAccount_AccountType();

		/**
		 * The meta object literal for the '<em><b>Display Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_ACCOUNT__DISPLAY_NAME = eINSTANCE.getUserAccount_DisplayName();

		/**
		 * The meta object literal for the '<em><b>Is Service Account</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_ACCOUNT__IS_SERVICE_ACCOUNT = eINSTANCE.getUserAccount_IsServiceAccount();

		/**
		 * The meta object literal for the '<em><b>Is Privileged</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_ACCOUNT__IS_PRIVILEGED = eINSTANCE.getUserAccount_IsPrivileged();

		/**
		 * The meta object literal for the '<em><b>Can Escalate Privs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_ACCOUNT__CAN_ESCALATE_PRIVS = eINSTANCE.getUserAccount_CanEscalatePrivs();

		/**
		 * The meta object literal for the '<em><b>Is Disabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_ACCOUNT__IS_DISABLED = eINSTANCE.getUserAccount_IsDisabled();

		/**
		 * The meta object literal for the '<em><b>Account Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_ACCOUNT__ACCOUNT_CREATED = eINSTANCE.getUserAccount_AccountCreated();

		/**
		 * The meta object literal for the '<em><b>Account Expires</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_ACCOUNT__ACCOUNT_EXPIRES = eINSTANCE.getUserAccount_AccountExpires();

		/**
		 * The meta object literal for the '<em><b>Credential Last Changed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_ACCOUNT__CREDENTIAL_LAST_CHANGED = eINSTANCE.getUserAccount_CredentialLastChanged();

		/**
		 * The meta object literal for the '<em><b>Account First Login</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_ACCOUNT__ACCOUNT_FIRST_LOGIN = eINSTANCE.getUserAccount_AccountFirstLogin();

		/**
		 * The meta object literal for the '<em><b>Account Last Login</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_ACCOUNT__ACCOUNT_LAST_LOGIN = eINSTANCE.getUserAccount_AccountLastLogin();

		/**
		 * The meta object literal for the '<em><b>Unix Account Ext</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference USER_ACCOUNT__UNIX_ACCOUNT_EXT = eINSTANCE.getUserAccount_UnixAccountExt();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.UnixAccountExtImpl <em>Unix Account Ext</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.UnixAccountExtImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getUnixAccountExt()
		 * @generated
		 */
		EClass UNIX_ACCOUNT_EXT = eINSTANCE.getUnixAccountExt();

		/**
		 * The meta object literal for the '<em><b>Gid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIX_ACCOUNT_EXT__GID = eINSTANCE.getUnixAccountExt_Gid();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIX_ACCOUNT_EXT__GROUPS = eINSTANCE.getUnixAccountExt_Groups();

		/**
		 * The meta object literal for the '<em><b>Home Dir</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIX_ACCOUNT_EXT__HOME_DIR = eINSTANCE.getUnixAccountExt_HomeDir();

		/**
		 * The meta object literal for the '<em><b>Shell</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIX_ACCOUNT_EXT__SHELL = eINSTANCE.getUnixAccountExt_Shell();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.WindowsRegistryKeyImpl <em>Windows Registry Key</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.WindowsRegistryKeyImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getWindowsRegistryKey()
		 * @generated
		 */
		EClass WINDOWS_REGISTRY_KEY = eINSTANCE.getWindowsRegistryKey();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_REGISTRY_KEY__KEY = eINSTANCE.getWindowsRegistryKey_Key();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WINDOWS_REGISTRY_KEY__VALUES = eINSTANCE.getWindowsRegistryKey_Values();

		/**
		 * The meta object literal for the '<em><b>Modified Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_REGISTRY_KEY__MODIFIED_TIME = eINSTANCE.getWindowsRegistryKey_ModifiedTime();

		/**
		 * The meta object literal for the '<em><b>Creator User Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_REGISTRY_KEY__CREATOR_USER_REF = eINSTANCE.getWindowsRegistryKey_CreatorUserRef();

		/**
		 * The meta object literal for the '<em><b>Number Of Subkeys</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_REGISTRY_KEY__NUMBER_OF_SUBKEYS = eINSTANCE.getWindowsRegistryKey_NumberOfSubkeys();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.WindowsRegistryValueImpl <em>Windows Registry Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.WindowsRegistryValueImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getWindowsRegistryValue()
		 * @generated
		 */
		EClass WINDOWS_REGISTRY_VALUE = eINSTANCE.getWindowsRegistryValue();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_REGISTRY_VALUE__NAME = eINSTANCE.getWindowsRegistryValue_Name();

		/**
		 * The meta object literal for the '<em><b>Data</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_REGISTRY_VALUE__DATA = eINSTANCE.getWindowsRegistryValue_Data();

		/**
		 * The meta object literal for the '<em><b>Data Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOWS_REGISTRY_VALUE__DATA_TYPE = eINSTANCE.getWindowsRegistryValue_DataType();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.X509CertificateImpl <em>X509 Certificate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.X509CertificateImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getX509Certificate()
		 * @generated
		 */
		EClass X509_CERTIFICATE = eINSTANCE.getX509Certificate();

		/**
		 * The meta object literal for the '<em><b>Is Self Signed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute X509_CERTIFICATE__IS_SELF_SIGNED = eINSTANCE.getX509Certificate_IsSelfSigned();

		/**
		 * The meta object literal for the '<em><b>Hashes</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference X509_CERTIFICATE__HASHES = eINSTANCE.getX509Certificate_Hashes();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute X509_CERTIFICATE__VERSION = eINSTANCE.getX509Certificate_Version();

		/**
		 * The meta object literal for the '<em><b>Serial Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute X509_CERTIFICATE__SERIAL_NUMBER = eINSTANCE.getX509Certificate_SerialNumber();

		/**
		 * The meta object literal for the '<em><b>Signature Algorithm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute X509_CERTIFICATE__SIGNATURE_ALGORITHM = eINSTANCE.getX509Certificate_SignatureAlgorithm();

		/**
		 * The meta object literal for the '<em><b>Issuer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute X509_CERTIFICATE__ISSUER = eINSTANCE.getX509Certificate_Issuer();

		/**
		 * The meta object literal for the '<em><b>Validity Not Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute X509_CERTIFICATE__VALIDITY_NOT_BEFORE = eINSTANCE.getX509Certificate_ValidityNotBefore();

		/**
		 * The meta object literal for the '<em><b>Validity Not After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute X509_CERTIFICATE__VALIDITY_NOT_AFTER = eINSTANCE.getX509Certificate_ValidityNotAfter();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute X509_CERTIFICATE__SUBJECT = eINSTANCE.getX509Certificate_Subject();

		/**
		 * The meta object literal for the '<em><b>Subject Public Key Algorithm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute X509_CERTIFICATE__SUBJECT_PUBLIC_KEY_ALGORITHM = eINSTANCE.getX509Certificate_SubjectPublicKeyAlgorithm();

		/**
		 * The meta object literal for the '<em><b>Subject Public Key Modulus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute X509_CERTIFICATE__SUBJECT_PUBLIC_KEY_MODULUS = eINSTANCE.getX509Certificate_SubjectPublicKeyModulus();

		/**
		 * The meta object literal for the '<em><b>Subject Public Key Exponent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute X509_CERTIFICATE__SUBJECT_PUBLIC_KEY_EXPONENT = eINSTANCE.getX509Certificate_SubjectPublicKeyExponent();

		/**
		 * The meta object literal for the '<em><b>X509V3 Extensions</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference X509_CERTIFICATE__X509_V3_EXTENSIONS = eINSTANCE.getX509Certificate_X509V3Extensions();

		/**
		 * The meta object literal for the '{@link org.akashi.model.internal.X509V3ExtensionsImpl <em>X509V3 Extensions</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.akashi.model.internal.X509V3ExtensionsImpl
		 * @see org.akashi.model.internal.ModelPackageImpl#getX509V3Extensions()
		 * @generated
		 */
		EClass X509V3_EXTENSIONS = eINSTANCE.getX509V3Extensions();

		/**
		 * The meta object literal for the '<em><b>Basic Constraints</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute X509V3_EXTENSIONS__BASIC_CONSTRAINTS = eINSTANCE.getX509V3Extensions_BasicConstraints();

		/**
		 * The meta object literal for the '<em><b>Name Constraints</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute X509V3_EXTENSIONS__NAME_CONSTRAINTS = eINSTANCE.getX509V3Extensions_NameConstraints();

		/**
		 * The meta object literal for the '<em><b>Policy Constraints</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute X509V3_EXTENSIONS__POLICY_CONSTRAINTS = eINSTANCE.getX509V3Extensions_PolicyConstraints();

		/**
		 * The meta object literal for the '<em><b>Key Usage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute X509V3_EXTENSIONS__KEY_USAGE = eINSTANCE.getX509V3Extensions_KeyUsage();

		/**
		 * The meta object literal for the '<em><b>Extended Key Usage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute X509V3_EXTENSIONS__EXTENDED_KEY_USAGE = eINSTANCE.getX509V3Extensions_ExtendedKeyUsage();

		/**
		 * The meta object literal for the '<em><b>Subject Key Identifier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute X509V3_EXTENSIONS__SUBJECT_KEY_IDENTIFIER = eINSTANCE.getX509V3Extensions_SubjectKeyIdentifier();

		/**
		 * The meta object literal for the '<em><b>Authority Key Identifier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute X509V3_EXTENSIONS__AUTHORITY_KEY_IDENTIFIER = eINSTANCE.getX509V3Extensions_AuthorityKeyIdentifier();

		/**
		 * The meta object literal for the '<em><b>Subject Alternative Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute X509V3_EXTENSIONS__SUBJECT_ALTERNATIVE_NAME = eINSTANCE.getX509V3Extensions_SubjectAlternativeName();

		/**
		 * The meta object literal for the '<em><b>Issuer Alternative Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute X509V3_EXTENSIONS__ISSUER_ALTERNATIVE_NAME = eINSTANCE.getX509V3Extensions_IssuerAlternativeName();

		/**
		 * The meta object literal for the '<em><b>Subject Directory Attributes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute X509V3_EXTENSIONS__SUBJECT_DIRECTORY_ATTRIBUTES = eINSTANCE.getX509V3Extensions_SubjectDirectoryAttributes();

		/**
		 * The meta object literal for the '<em><b>Crl Distribution Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute X509V3_EXTENSIONS__CRL_DISTRIBUTION_POINTS = eINSTANCE.getX509V3Extensions_CrlDistributionPoints();

		/**
		 * The meta object literal for the '<em><b>Inhibit Any Policy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute X509V3_EXTENSIONS__INHIBIT_ANY_POLICY = eINSTANCE.getX509V3Extensions_InhibitAnyPolicy();

		/**
		 * The meta object literal for the '<em><b>Private Key Usage Period Not Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute X509V3_EXTENSIONS__PRIVATE_KEY_USAGE_PERIOD_NOT_BEFORE = eINSTANCE.getX509V3Extensions_PrivateKeyUsagePeriodNotBefore();

		/**
		 * The meta object literal for the '<em><b>Private Key Usage Period Not After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute X509V3_EXTENSIONS__PRIVATE_KEY_USAGE_PERIOD_NOT_AFTER = eINSTANCE.getX509V3Extensions_PrivateKeyUsagePeriodNotAfter();

		/**
		 * The meta object literal for the '<em><b>Certificate Policies</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute X509V3_EXTENSIONS__CERTIFICATE_POLICIES = eINSTANCE.getX509V3Extensions_CertificatePolicies();

		/**
		 * The meta object literal for the '<em><b>Policy Mappings</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute X509V3_EXTENSIONS__POLICY_MAPPINGS = eINSTANCE.getX509V3Extensions_PolicyMappings();

	}

} //ModelPackage
